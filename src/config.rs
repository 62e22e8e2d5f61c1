//! `site.yaml`: one page of settings.

use crate::diag::{Checked, Code, Diagnostic, FileId, Level, Levels, Notes, Place};
use crate::source::{Field, Sources, yaml};
use crate::text::{Tag, TagFault};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A setting that cannot be used.
pub static SETTING: Code = Code {
    name: "site/setting",
    level: Level::Forbid,
    summary: "a setting in `site.yaml` cannot be used",
    explain: "`site.yaml` says where the site will live (`base_url`), in which languages it speaks (`locales`, the first \
              or `source_locale` being the one that texts are written in), and how it looks (`theme`).",
};
/// A language tag that is not canonical.
pub static TAG: Code = Code {
    name: "locale/tag",
    level: Level::Forbid,
    summary: "a language tag is wrong, or not in its canonical form",
    explain: "Languages are named by canonical BCP 47 tags (RFC 5646), as CLDR writes them: `zh-Hans`, `fil`, `pa`. \
              Other spellings (`zh-CN`, `tl`, `pa_IN`) name the same language twice over, so they are refused and the \
              right tag is named.",
};

/// What happens to a printed piece that nobody has reviewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unreviewed {
    /// It is printed, marked as a draft outside the trim and in its file name.
    #[default]
    Mark,
    /// It is not printed.
    Withhold,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum LevelWord {
    Allow,
    Warn,
    Deny,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    base_url: Field<String>,
    locales: Vec<Field<String>>,
    source_locale: Option<Field<String>>,
    theme: Option<Field<String>>,
    exit_url: Option<Field<String>>,
    #[serde(default)]
    urgent: Vec<Field<String>>,
    unreviewed_print: Option<Unreviewed>,
    #[serde(default)]
    lints: BTreeMap<String, Field<LevelWord>>,
}

/// The settings of a site.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where the site will live; ends with `/`.
    pub base_url: String,
    /// The languages, in the order in which they are listed.
    pub locales: Vec<Tag>,
    /// The language that texts are written in and fall back to; one of `locales`.
    pub source: Tag,
    /// The name of the theme, a folder below `themes`.
    pub theme: String,
    /// Where "leave this page" leads.
    pub exit_url: String,
    /// The keys of pages and sections that a reader in danger meets, and where in `site.yaml` they stand.
    pub urgent: Vec<(String, crate::diag::Span)>,
    /// What happens to unreviewed print.
    pub unreviewed_print: Unreviewed,
    /// Levels of findings by code or family, and where in `site.yaml` they stand.
    pub lints: BTreeMap<String, (Level, crate::diag::Span)>,
}

impl Config {
    /// Reads `site.yaml`, with `base_url` in place of the file's own where given.
    ///
    /// # Errors
    /// What in it cannot be used, each with its place; without settings nothing can follow.
    pub fn read(sources: &Sources, base_url: Option<&str>) -> Result<Self, Notes> {
        let file = sources.find("site.yaml").ok_or_else(Notes::new)?;
        let raw: Raw = yaml(sources.file(file).text(), file, 0).map_err(|note| Notes::from_iter([note]))?;
        let mut notes = Notes::new();
        let config = Self::check(&raw, file, base_url).take(&mut notes);
        match config {
            Some(config) if notes.is_empty() => Ok(config),
            _ => Err(notes),
        }
    }

    fn check(raw: &Raw, file: FileId, base_url: Option<&str>) -> Checked<Option<Self>> {
        let mut notes = Notes::new();
        let locales: Vec<Tag> =
            raw.locales.iter().filter_map(|f| tag(f, file).map_err(|n| notes.push(n)).ok()).collect();
        for (n, field) in raw.locales.iter().enumerate() {
            if raw.locales[..n].iter().any(|other| other.value == field.value) {
                notes.push(
                    SETTING.at(field.span(file, 0), format!("`{}` is listed twice", field.value)).help("keep one"),
                );
            }
        }
        let source = match &raw.source_locale {
            Some(field) => tag(field, file).map_err(|n| notes.push(n)).ok(),
            None => locales.first().cloned(),
        };
        if let (Some(field), Some(source)) = (&raw.source_locale, &source)
            && !locales.contains(source)
        {
            let note = SETTING.at(field.span(file, 0), format!("`{source}` is not among the `locales`"));
            notes.push(note.help("add it to the list, or name one of the list"));
        }
        if raw.locales.is_empty() {
            notes
                .push(SETTING.file("site.yaml", "`locales` is empty").help("list at least one language, such as `en`"));
        }
        let base = base_url.unwrap_or(&raw.base_url.value);
        if !is_web_address(base) {
            let message = format!("`{base}` is no web address");
            let note = match base_url {
                Some(_) => SETTING.nowhere(message),
                None => SETTING.at(raw.base_url.span(file, 0), message),
            };
            notes.push(note.help("write it in full, such as `https://example.org/help/`"));
        }
        let exit_url = raw.exit_url.as_ref().map_or("https://weather.gc.ca/", |f| f.value.as_str());
        if let Some(field) = raw.exit_url.as_ref().filter(|f| !is_web_address(&f.value)) {
            let note = SETTING.at(field.span(file, 0), format!("`{}` is no web address", field.value));
            notes.push(note.help("name a neutral page in full, such as `https://weather.gc.ca/`"));
        }
        let theme = raw.theme.as_ref().map_or("default", |f| f.value.as_str());
        if let Some(field) = raw.theme.as_ref().filter(|f| crate::text::Slug::parse(&f.value).is_err()) {
            let note = SETTING.at(field.span(file, 0), format!("`{}` cannot be the name of a theme", field.value));
            notes.push(note.help("a theme is a folder below `themes`; give its name alone"));
        }
        let level = |word| match word {
            LevelWord::Allow => Level::Allow,
            LevelWord::Warn => Level::Warn,
            LevelWord::Deny => Level::Deny,
        };
        let lints = raw.lints.iter().map(|(k, f)| (k.clone(), (level(f.value), f.span(file, 0)))).collect();
        let config = source.map(|source| Self {
            base_url: format!("{}/", base.trim_end_matches('/')),
            locales,
            source,
            theme: theme.to_owned(),
            exit_url: exit_url.to_owned(),
            urgent: raw.urgent.iter().map(|f| (f.value.clone(), f.span(file, 0))).collect(),
            unreviewed_print: raw.unreviewed_print.unwrap_or_default(),
            lints,
        });
        Checked::new(config, notes)
    }

    /// The levels of findings.
    #[must_use]
    pub fn levels(&self) -> Levels {
        Levels::new(self.lints.iter().map(|(code, (level, _))| (code.clone(), *level)).collect())
    }
}

fn tag(field: &Field<String>, file: FileId) -> Result<Tag, Diagnostic> {
    Tag::parse(&field.value).map_err(|fault| tag_finding(&field.value, &fault, Place::Span(field.span(file, 0))))
}

/// What is wrong with the tag `word` at `place`, and which tag is right.
pub fn tag_finding(word: &str, fault: &TagFault, place: Place) -> Diagnostic {
    let (message, help) = match fault {
        TagFault::Malformed => {
            (format!("`{word}` is no language tag"), "use a BCP 47 tag such as `pa`, `zh-Hant` or `fil`".to_owned())
        }
        TagFault::Alias(right) => {
            (format!("`{word}` is not the canonical tag of this language"), format!("write `{right}`"))
        }
    };
    Diagnostic { code: &TAG, message, place, help: Some(help) }
}

fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        !host.is_empty() && !text.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"'`{}\\?#".contains(c))
    })
}
