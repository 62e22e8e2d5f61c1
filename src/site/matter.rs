//! Front matter: what a page says of itself before its text.

use crate::diag::{Code, Diagnostic, FileId, Level, Notes, Span};
use crate::source::{Field, Sources, yaml};
use crate::text::{Day, Slug};
use serde::Deserialize;
use std::ops::Range;

/// A page without front matter, or one whose front matter does not end.
pub static FRONT_MATTER: Code = Code {
    name: "content/front-matter",
    level: Level::Forbid,
    summary: "a page has no front matter, or its front matter does not end",
    explain: "A page begins with a line `---`, a few settings such as `title: …`, and another line `---`. The text \
              follows.",
};
/// A setting of a page that cannot be used.
pub static MATTER: Code = Code {
    name: "content/setting",
    level: Level::Forbid,
    summary: "a setting of a page cannot be used",
    explain: "Dates are written `2026-11-01`. A slug is one word of an address: letters of any script, digits and \
              hyphens, and never a path. A printed piece lies in `print/` and says `kind: print` and `piece: …`.",
};

/// Who has read a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Review {
    /// A machine made it and nobody who speaks the language has read it.
    Machine,
    /// Somebody is working on it.
    Draft,
    /// Somebody who speaks the language has read and confirmed it.
    Reviewed,
}

impl Review {
    /// The word that templates see.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Machine => "machine",
            Self::Draft => "draft",
            Self::Reviewed => "reviewed",
        }
    }
}

/// What the last change of a source page means for its translations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// Wording only: translations stay as they are, without a notice.
    Cosmetic,
    /// Translations carry a notice until they follow.
    #[default]
    Normal,
    /// Translations are wrong now: the source text takes their place, and their cards are withdrawn.
    Critical,
}

/// Whether a page is read on a screen or printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A page of the site.
    #[default]
    Page,
    /// A printed piece.
    Print,
}

/// What a page of the site is built like; each has its template.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Layout {
    /// Words under headings.
    #[default]
    Page,
    /// Words and what they mean.
    Glossary,
    /// Times, each a heading.
    Timeline,
    /// Questions, each a heading.
    Faq,
    /// Boxes to tick.
    Checklist,
    /// One module of a course: the pages of its folder that say the same.
    Course,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    title: Field<String>,
    description: Option<Field<String>>,
    slug: Option<Field<String>>,
    weight: Option<i64>,
    date: Option<Field<String>>,
    #[serde(default)]
    audience: Vec<String>,
    review: Option<Review>,
    reviewed: Option<Field<String>>,
    reviewer: Option<String>,
    change: Option<Change>,
    #[serde(default)]
    draft: bool,
    layout: Option<Layout>,
    kind: Option<Field<Kind>>,
    piece: Option<Field<String>>,
    #[serde(default)]
    sheets: Vec<Field<String>>,
    #[serde(default)]
    pages: Vec<Field<String>>,
}

/// The front matter of a page.
#[derive(Clone, Debug)]
pub struct Matter {
    /// The page's title.
    pub title: String,
    /// Where the title stands.
    pub title_span: Span,
    /// One sentence about the page.
    pub description: Option<String>,
    /// Its folder name in addresses, where it differs from the file's name.
    pub slug: Option<(Slug, Span)>,
    /// Pages are listed by weight, light ones first.
    pub weight: i64,
    /// When it was published, where that matters.
    pub date: Option<Day>,
    /// For whom it is.
    pub audience: Vec<String>,
    /// Who has read the translation; `None` in the source language, and where a translation does not say.
    pub review: Option<Review>,
    /// When it was reviewed.
    pub reviewed: Option<Day>,
    /// By whom.
    pub reviewer: Option<String>,
    /// What the last change means for translations.
    pub change: Change,
    /// Left out unless drafts are asked for.
    pub draft: bool,
    /// What it is built like; `None` where it does not say: a translation is built like its source.
    pub layout: Option<Layout>,
    /// Screen or paper.
    pub kind: Kind,
    /// The printed piece that the text is for.
    pub piece: Option<(String, Span)>,
    /// The forms in which it is printed, beside the single piece.
    pub sheets: Vec<(String, Span)>,
    /// The pages of the site that stand in a printed piece, by their keys; a section stands for itself and all below it.
    pub pages: Vec<(String, Span)>,
}

/// Splits a file into front matter and body, and reads the first. Gives the matter and the byte where the body begins.
pub(super) fn read(sources: &Sources, file: FileId, notes: &mut Notes) -> Option<(Matter, usize)> {
    let text = sources.file(file).text();
    let (yaml_range, body) = match split(text) {
        Ok(parts) => parts,
        Err((place, message)) => {
            let note = FRONT_MATTER.at(Span::new(file, place), message);
            notes.push(note.help("begin the file with `---`, `title: …`, `---`, each on a line of its own"));
            return None;
        }
    };
    let offset = yaml_range.start;
    match yaml::<Raw>(&text[yaml_range], file, offset) {
        Ok(raw) => Some((check(raw, file, offset, notes), body)),
        Err(note) => {
            notes.push(note);
            None
        }
    }
}

type Split = Result<(Range<usize>, usize), (Range<usize>, &'static str)>;

fn split(text: &str) -> Split {
    let first_end = text.find('\n').map_or(text.len(), |n| n + 1);
    if text[..first_end].trim_end() != "---" {
        return Err((0..text[..first_end].trim_end().len(), "this page has no front matter"));
    }
    let mut at = first_end;
    while at < text.len() {
        let end = text[at..].find('\n').map_or(text.len(), |n| at + n + 1);
        if text[at..end].trim_end() == "---" {
            return Ok((first_end..at, end));
        }
        at = end;
    }
    Err((0..3, "this front matter has no end"))
}

fn check(raw: Raw, file: FileId, offset: usize, notes: &mut Notes) -> Matter {
    let fault = |at: Span, message: String, help: &str| -> Diagnostic { MATTER.at(at, message).help(help) };
    let mut day = |field: &Option<Field<String>>| {
        let field = field.as_ref()?;
        let day = Day::parse(&field.value).filter(|_| field.value.len() == 10);
        if day.is_none() {
            let message = format!("`{}` is no date", field.value);
            notes.push(fault(field.span(file, offset), message, "write it as `2026-11-01`"));
        }
        day
    };
    let (date, reviewed) = (day(&raw.date), day(&raw.reviewed));
    let slug = raw.slug.as_ref().and_then(|field| {
        let span = field.span(file, offset);
        match Slug::parse(&field.value) {
            Ok(slug) => Some((slug, span)),
            Err(reason) => {
                let message = format!("`{}` cannot be a slug: {reason}", field.value);
                notes.push(fault(span, message, "use one word of letters, digits and hyphens"));
                None
            }
        }
    });
    if raw.title.value.trim().is_empty() {
        notes.push(fault(raw.title.span(file, offset), "`title` is empty".into(), "give the page a title"));
    }
    if raw.review == Some(Review::Reviewed) && reviewed.is_none() {
        let message = "`review: reviewed` says nothing of when".into();
        notes.push(fault(raw.title.span(file, offset), message, "add `reviewed:` with the day, and `reviewer:`"));
    }
    let place = |field: &Field<String>| (field.value.clone(), field.span(file, offset));
    Matter {
        title_span: raw.title.span(file, offset),
        title: raw.title.value,
        description: raw.description.map(|field| field.value),
        slug,
        weight: raw.weight.unwrap_or(0),
        date,
        audience: raw.audience,
        review: raw.review,
        reviewed,
        reviewer: raw.reviewer,
        change: raw.change.unwrap_or_default(),
        draft: raw.draft,
        layout: raw.layout,
        kind: raw.kind.map(|field| field.value).unwrap_or_default(),
        piece: raw.piece.as_ref().map(place),
        sheets: raw.sheets.iter().map(place).collect(),
        pages: raw.pages.iter().map(place).collect(),
    }
}
