//! Sources → Site.

use super::order::{Ground, Texts};
use super::{Kind, MATTER, Matter, PageText, Piece, Review, Site, Stamps, glossary, matter, media};
use crate::config::{Config, tag_finding};
use crate::diag::{Checked, Code, FileId, Level, Notes, Place, Span};
use crate::facts::Facts;
use crate::i18n::Locales;
use crate::markup;
use crate::source::Sources;
use crate::text::{Day, PageKey, Tag};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The source language has no home page.
pub static NO_HOME: Code = Code {
    name: "content/no-home",
    level: Level::Forbid,
    summary: "the source language has no home page",
    explain: "Each site begins with `content/<source language>/_index.md`: the page that opens first.",
};
/// A folder without a landing page.
pub static NO_INDEX: Code = Code {
    name: "content/no-index",
    level: Level::Forbid,
    summary: "a section has no `_index.md`",
    explain: "A folder of pages is a section, and `_index.md` is its landing page: its title stands in the menu and above \
              each page of the section.",
};
/// A file that a build does not know what to do with.
pub static UNKNOWN_FILE: Code = Code {
    name: "content/unknown-file",
    level: Level::Warn,
    summary: "a file that nothing uses",
    explain: "Pages are `.md` files below `content/<language>/`, pictures lie in `content/media/`, facts in \
              `content/data/`. A file elsewhere is left out of the site, which may not be what was meant.",
};
/// Noncharacters and control characters.
pub static CHARACTER: Code = Code {
    name: "content/character",
    level: Level::Forbid,
    summary: "a character that no text may hold",
    explain: "Control characters and Unicode noncharacters (U+FDD0 to U+FDEF) have no meaning in text and no letter in \
              any font. They come from broken conversions. Delete the character.",
};

/// What the command line says of a build, as far as the site depends on it.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// In place of the `base_url` of `site.yaml`.
    pub base_url: Option<String>,
    /// Whether pages with `draft: true` are part of the site.
    pub drafts: Drafts,
    /// The day of the build, for findings about old facts.
    pub today: Option<Day>,
}

/// What happens to pages with `draft: true`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Drafts {
    /// They are left out.
    #[default]
    Left,
    /// They are part of the site.
    Taken,
}

/// Resolves a whole site.
///
/// # Errors
/// When the settings cannot be used; all else is among the notes, and the value is as whole as it can be.
pub fn resolve(sources: Sources, options: &Options) -> Result<Checked<Site>, (Sources, Notes)> {
    let config = match Config::read(&sources, options.base_url.as_deref()) {
        Ok(config) => config,
        Err(notes) => return Err((sources, notes)),
    };
    let mut notes = Notes::new();
    let facts = Facts::read(&sources).take(&mut notes);
    notes.extend(facts.ages(options.today));
    let locales = Locales::load(&sources, &config.locales, &config.source, &facts.names()).take(&mut notes);
    let (texts, prints) = read_texts(&sources, &config, options.drafts, &mut notes);
    let mut stamps = BTreeMap::new();
    for tag in config.locales.iter().filter(|tag| **tag != config.source) {
        stamps.insert(tag.clone(), Stamps::read(&sources, tag, &mut notes));
    }
    if !texts.get(&config.source).is_some_and(|pages| pages.contains_key(&PageKey::home())) {
        let path = format!("content/{}/_index.md", config.source);
        notes.push(NO_HOME.file(path, "there is no home page").help("make this file, with a title and a few words"));
    }
    let ground = Ground { texts: &texts, source: &config.source, stamps: &stamps };
    let mut trees = Vec::with_capacity(config.locales.len());
    for tag in &config.locales {
        if let Some(locale) = locales.get(tag) {
            trees.push(ground.tree(locale, &mut notes));
        }
    }
    let pieces = pieces(&config, &prints, &stamps);
    let media = media::read(&sources, &config.locales, &mut notes);
    let glossary = glossary::read(&sources, &config.locales, &mut notes);
    let today = options.today;
    Ok(Checked::new(Site { sources, config, locales, facts, trees, pieces, media, stamps, glossary, today }, notes))
}

/// A Markdown file of a language.
struct Found<'t> {
    file: FileId,
    tag: &'t Tag,
    /// Below the language's folder.
    path: String,
}

fn find_texts<'t>(sources: &Sources, config: &'t Config, notes: &mut Notes) -> Vec<Found<'t>> {
    let mut out = Vec::new();
    for (file, source) in sources.under("content/") {
        let rest = &source.path["content/".len()..];
        if rest == "README.md" {
            continue;
        }
        let Some((folder, path)) = rest.split_once('/') else {
            notes.push(
                UNKNOWN_FILE.file(&source.path, "nothing uses this file").help("pages lie in a language's folder"),
            );
            continue;
        };
        if folder == "media" || folder == "data" {
            continue;
        }
        let Some(tag) = config.locales.iter().find(|tag| tag.as_str() == folder) else {
            notes.push(unknown_language(folder, &source.path, config));
            continue;
        };
        if !path.ends_with(".md") {
            let note = UNKNOWN_FILE.file(&source.path, "nothing uses this file");
            notes.push(note.help("pages end in `.md`; pictures lie in `content/media/`"));
            continue;
        }
        out.push(Found { file, tag, path: path.to_owned() });
    }
    out
}

fn unknown_language(folder: &str, path: &str, config: &Config) -> crate::diag::Diagnostic {
    match Tag::parse(folder) {
        Err(fault) => tag_finding(folder, &fault, Place::Path(path.to_owned())),
        Ok(tag) => {
            let note = UNKNOWN_FILE.file(path, format!("`{tag}` is not among the `locales` of `site.yaml`"));
            let near = config.locales.iter().map(Tag::as_str).find(|known| known.eq_ignore_ascii_case(folder));
            note.help(near.map_or_else(
                || format!("add `{tag}` to `locales`, or remove the folder"),
                |near| format!("rename the folder to `{near}`"),
            ))
        }
    }
}

fn read_texts(sources: &Sources, config: &Config, drafts: Drafts, notes: &mut Notes) -> (Texts, Texts) {
    let found = find_texts(sources, config, notes);
    let read: Vec<(Option<PageText>, Notes)> = found
        .par_iter()
        .map(|found| {
            let mut notes = Notes::new();
            let text = read_text(sources, found, &mut notes);
            (text, notes)
        })
        .collect();
    let (mut texts, mut prints) = (Texts::new(), Texts::new());
    for (found, (text, more)) in found.iter().zip(read) {
        notes.extend(more);
        let Some(text) = text else { continue };
        if text.matter.draft && drafts == Drafts::Left {
            continue;
        }
        let key = PageKey::of_file(&found.path);
        let is_print = found.path.starts_with("print/");
        if is_print != (text.matter.kind == Kind::Print) {
            let note = MATTER.at(text.matter.title_span, "printed pieces, and only they, lie in the folder `print`");
            notes.push(note.help("move the file, or set `kind: print` where it belongs"));
            continue;
        }
        let place = if is_print { &mut prints } else { &mut texts };
        let pages = place.entry(found.tag.clone()).or_default();
        if let Some(other) = pages.get(&key) {
            let first = &sources.file(other.file).path;
            let note = super::DUPLICATE.at(text.matter.title_span, format!("`{first}` is the same page"));
            notes.push(note.help("a section is either `name.md` or `name/_index.md`; keep one"));
            continue;
        }
        pages.insert(key, Arc::new(text));
    }
    missing_indexes(config, &texts, notes);
    (texts, prints)
}

fn read_text(sources: &Sources, found: &Found<'_>, notes: &mut Notes) -> Option<PageText> {
    let text = sources.file(found.file).text();
    let is_bad = |c: char| {
        (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
            || matches!(c, '\u{fdd0}'..='\u{fdef}' | '\u{fffe}' | '\u{ffff}')
    };
    if let Some((at, c)) = text.char_indices().find(|(_, c)| is_bad(*c)) {
        let span = crate::diag::Span::new(found.file, at..at + c.len_utf8());
        notes.push(CHARACTER.at(span, format!("U+{:04X} is no character of a text", u32::from(c))).help("delete it"));
        return None;
    }
    let (matter, body_start) = matter::read(sources, found.file, notes)?;
    let body = &text[body_start..];
    let doc = markup::parse(body);
    let mut blocks = vec![(0..0, markup::digest_text(&matter.title))];
    blocks.push((0..0, markup::digest_text(matter.description.as_deref().unwrap_or_default())));
    blocks.extend(markup::block_digests(&doc, body));
    Some(PageText {
        file: found.file,
        body_start,
        language: found.tag.clone(),
        outline: doc.outline(),
        blocks,
        is_section: found.path == "_index.md" || found.path.ends_with("/_index.md"),
        matter,
    })
}

/// Each folder that holds a page must have a landing page, in the language itself or in the source.
fn missing_indexes(config: &Config, texts: &Texts, notes: &mut Notes) {
    let source = texts.get(&config.source);
    let mut told = std::collections::BTreeSet::new();
    for (tag, pages) in texts {
        for key in pages.keys() {
            let mut above = key.parent();
            while let Some(section) = above {
                let has =
                    |pages: &BTreeMap<PageKey, Arc<PageText>>| pages.get(&section).is_some_and(|text| text.is_section);
                let known = has(pages) || source.is_some_and(has) || section.is_home();
                if !known && told.insert((tag.clone(), section.clone())) {
                    let path = format!("content/{tag}/{section}/_index.md");
                    let note = NO_INDEX.file(path, format!("the section `{section}` has no landing page"));
                    notes.push(note.help("make this file, with a title"));
                }
                above = section.parent();
            }
        }
    }
}

fn pieces(config: &Config, prints: &Texts, stamps: &BTreeMap<Tag, Stamps>) -> Vec<Piece> {
    let ground = Ground { texts: prints, source: &config.source, stamps };
    let mut out = Vec::new();
    for tag in &config.locales {
        for (key, text) in prints.get(tag).into_iter().flatten() {
            let draft = text.review(&config.source) != Review::Reviewed;
            // A piece without `piece:` is named among the findings of `check`.
            let Some(piece) = text.matter.piece.clone() else { continue };
            let state = ground.state(tag, key, text);
            let source = prints.get(&config.source).and_then(|pieces| pieces.get(key));
            let inherited = |own: fn(&Matter) -> &Vec<(String, Span)>| match own(&text.matter).as_slice() {
                [] => source.map(|source| own(&source.matter).clone()).unwrap_or_default(),
                some => some.to_vec(),
            };
            out.push(Piece {
                tag: tag.clone(),
                name: key.leaf().to_owned(),
                piece,
                sheets: inherited(|matter| &matter.sheets),
                pages: inherited(|matter| &matter.pages),
                text: text.clone(),
                draft,
                state,
            });
        }
    }
    out
}
