//! How a format says which of its files people may want, and for what.

use super::Desk;
use crate::i18n::{Args, Locale};
use crate::site::{Review, Site};
use crate::text::{Digest, Hasher, PageKey, Route, Slug, Tag};
use std::collections::BTreeSet;

/// What somebody is looking for, in the order of the downloads page. A need has the message `need-<word>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// One card, for oneself or to look at.
    Card,
    /// Cards and leaflets to hand out.
    Cards,
    /// Something to hang up.
    Posters,
    /// Everything for a school, a workplace or another group.
    Group,
    /// The whole toolkit, to read.
    Toolkit,
    /// Everything at once.
    Everything,
    /// Data, for people who make websites.
    Websites,
}

impl Need {
    /// The last part of its message, and its name in `downloads.json`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Cards => "cards",
            Self::Posters => "posters",
            Self::Group => "group",
            Self::Toolkit => "toolkit",
            Self::Everything => "everything",
            Self::Websites => "websites",
        }
    }
}

/// What kind of file it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileKind {
    /// As people call it: `PDF`.
    pub label: &'static str,
    /// Its media type (IANA): `application/pdf`.
    pub media_type: &'static str,
}

/// A PDF (RFC 8118).
pub const PDF: FileKind = FileKind { label: "PDF", media_type: "application/pdf" };
/// A ZIP file (the IANA registry).
pub const ZIP: FileKind = FileKind { label: "ZIP", media_type: "application/zip" };
/// Plain text (RFC 2046, 4.1), in UTF-8.
pub const TEXT: FileKind = FileKind { label: "TXT", media_type: "text/plain; charset=utf-8" };
/// PNG (W3C PNG).
pub const PNG: FileKind = FileKind { label: "PNG", media_type: "image/png" };
/// An e-book (W3C EPUB 3.3).
pub const EPUB: FileKind = FileKind { label: "EPUB", media_type: "application/epub+zip" };
/// A calendar (RFC 5545).
pub const ICS: FileKind = FileKind { label: "ICS", media_type: "text/calendar; charset=utf-8" };
/// JSON (RFC 8259).
pub const JSON: FileKind = FileKind { label: "JSON", media_type: "application/json" };

/// A name that each language says in its own way: a message, and its attribute `.about` for what more there is to say.
#[derive(Clone, Debug)]
pub struct Name {
    /// The messages that may say it: the first one that a language has.
    pub ids: Vec<String>,
    /// What is shown where no language has any of them.
    pub otherwise: String,
    /// A message with `$sheet` round the name, and nothing more to say about it.
    pub within: Option<&'static str>,
}

impl Name {
    /// The words of the message `id`, or `otherwise`.
    #[must_use]
    pub fn new(id: impl Into<String>, otherwise: impl Into<String>) -> Self {
        Self { ids: vec![id.into()], otherwise: otherwise.into(), within: None }
    }

    /// Its words as plain text, with marks for facts. A message may mention `$other`, the source language by name.
    #[must_use]
    pub fn plain(&self, site: &Site, locale: &Locale) -> String {
        let name = self.words(site, locale, None).unwrap_or_else(|| self.otherwise.clone());
        let Some(id) = self.within else { return name };
        let args = Args::new().with("sheet", name.as_str());
        locale.message(id, &args).map_or(name, |message| message.text)
    }

    /// What more there is to say about it.
    #[must_use]
    pub fn about(&self, site: &Site, locale: &Locale) -> Option<String> {
        if self.within.is_some() { None } else { self.words(site, locale, Some("about")) }
    }

    fn words(&self, site: &Site, locale: &Locale, attribute: Option<&str>) -> Option<String> {
        let id = self.ids.iter().find(|id| locale.has(id))?;
        let args = Args::new().with("other", locale.language_name(&site.config.source));
        let found = match attribute {
            Some(name) => locale.attribute(id, name, &args),
            None => locale.message(id, &args),
        };
        found.ok().map(|message| message.text)
    }
}

/// A file that the downloads page offers. It is shown only where it was made; its size is that of the file.
#[derive(Clone, Debug)]
pub struct Listing {
    /// Where it lies.
    pub route: Route,
    /// Its language; `None` for all.
    pub language: Option<Tag>,
    /// What it is good for.
    pub need: Need,
    /// What stands above the forms of one piece: "Pocket card".
    pub piece: Name,
    /// What the file itself is called: "Ten cards on a sheet".
    pub name: Name,
    /// The piece and its form, for `downloads.json`.
    pub words: (String, String),
    /// What kind of file it is.
    pub kind: FileKind,
    /// Whether nobody who speaks the language has read all of it.
    pub draft: bool,
    /// How many pages it has on paper.
    pub pages: Option<u32>,
}

/// The name of the site as a file name: that of its source language, which is neutral, in ASCII.
#[must_use]
pub fn site_name(site: &Site) -> String {
    let title = site.locale(&site.config.source).message("site-title", &Args::new());
    let title = title.map(|message| message.text).unwrap_or_default().to_ascii_lowercase();
    let words: Vec<&str> = title.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    match Slug::parse(&words.join("-")) {
        Ok(slug) => slug.as_str().to_owned(),
        Err(_) => "site".to_owned(),
    }
}

/// Whether a language has words of its own that nobody who speaks it has read.
#[must_use]
pub fn is_draft(site: &Site, tag: &Tag) -> bool {
    let pages = site.tree(tag).into_iter().flat_map(|tree| &tree.pages).filter(|page| page.is_own());
    pages.into_iter().any(|page| page.text.review(&site.config.source) != Review::Reviewed)
}

/// The groups of people for whom a language has pages of their own. Whoever the home page is for is everybody, and
/// everybody has the whole site.
#[must_use]
pub fn audiences(site: &Site, tag: &Tag) -> BTreeSet<String> {
    let Some(tree) = site.tree(tag) else { return BTreeSet::new() };
    let home = site.source_tree().get(&PageKey::home());
    let everybody: Vec<&String> = home.into_iter().flat_map(|page| &page.text.matter.audience).collect();
    let own = tree.pages.iter().filter(|page| page.is_own());
    let named = own.flat_map(|page| &page.text.matter.audience).filter(|name| !everybody.contains(name));
    named.filter(|name| Slug::parse(name).is_ok_and(|slug| slug.as_str() == name.as_str())).cloned().collect()
}

/// The digest of the words of all pages that a language has of its own, with the facts and messages in them.
#[must_use]
pub fn own_words(desk: &Desk, tag: &Tag) -> Digest {
    let site = &desk.site;
    let mut hasher = Hasher::new();
    hasher.add_digest(desk.ground).add_digest(desk.words.get(tag).copied().unwrap_or_default());
    for page in site.tree(tag).into_iter().flat_map(|tree| &tree.pages) {
        // The titles and places of the others stand in lists and links.
        hasher.add(page.route.as_str()).add(&page.text.matter.title).add(format!("{:?}", page.state));
        hasher.add(page.text.matter.description.as_deref().unwrap_or_default());
        if page.is_own() {
            hasher.add_digest(site.sources.file(page.text.file).digest());
        }
    }
    hasher.finish()
}
