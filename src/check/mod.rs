//! What is looked at in a resolved site before anything is written. One file a lint; each is a function that adds
//! findings.

mod components;
mod contacts;
mod days;
mod feeds;
mod glossary;
mod headings;
mod html;
mod links;
mod literals;
mod pictures;
mod placeables;
mod print;
mod settings;
mod statistics;
mod translation;

pub use components::COMPONENT;
pub use days::NO_DAY_NAME;
pub use feeds::NO_DATE;
pub use glossary::{AVOIDED, TERM};
pub use headings::{FIRST_HEADING, SKIPPED_LEVEL};
pub use html::RAW_HTML;
pub use links::{BROKEN_ANCHOR, BROKEN_LINK, EMPTY_LINK, UNREGISTERED, VAGUE_LINK};
pub use literals::{LITERAL_ADDRESS, LITERAL_NUMBER};
pub use pictures::MISSING_ALT;
pub use placeables::{NESTING, PLACEABLE};
pub use print::{BLOCK, PAGE, PANELS, PIECE, SHEET};
pub use settings::{NO_DESCRIPTION, PLACEHOLDER, UNKNOWN_LINT, URGENT};
pub use statistics::STATISTIC;
pub use translation::{CRITICAL, LOST, MISSING, NO_REVIEW, NO_SOURCE, STALE, STRUCTURE, UNSTAMPED};

use crate::diag::{FileId, Notes, Span};
use crate::markup::{self, Doc};
use crate::site::{Page, PageText, Site, Tree};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

/// What texts may call: the components of the theme and the pieces of the press, by name.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// The arguments of each component; `true` for those that must be given.
    pub components: BTreeMap<String, BTreeMap<String, Need>>,
    /// The forms in which each piece is printed, and how many panels it has.
    pub pieces: BTreeMap<String, PieceShape>,
    /// The names of all findings, for `lints:` in `site.yaml`.
    pub codes: BTreeSet<&'static str>,
}

/// Whether an argument must be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It must.
    Required,
    /// It may.
    Optional,
}

/// What a printed piece takes.
#[derive(Clone, Debug, Default)]
pub struct PieceShape {
    /// The names that `sheets:` may list.
    pub sheets: BTreeSet<String>,
    /// How many panels its text has.
    pub panels: usize,
    /// Whether pages of the site stand in it.
    pub takes_pages: bool,
}

/// One text under the lens.
pub struct Case<'a> {
    /// The site.
    pub site: &'a Site,
    /// What may be called.
    pub known: &'a Known,
    /// The tree of the text's language.
    pub tree: &'a Tree,
    /// The page; `None` for a printed piece.
    pub page: Option<&'a Page>,
    /// The text.
    pub text: &'a PageText,
    /// The text, parsed.
    pub doc: &'a Doc<'a>,
    /// The text as written.
    pub body: &'a str,
    /// What each text of the source language calls, by file.
    pub source_calls: &'a Calls,
}

/// The facts, numbers and components that texts call, by file.
pub type Calls = HashMap<FileId, BTreeSet<String>>;

impl Case<'_> {
    /// The span of some bytes of the body.
    #[must_use]
    pub fn span(&self, range: &Range<usize>) -> Span {
        self.text.span(range)
    }
}

/// Looks at one text.
type TextLint = fn(&Case<'_>, &mut Notes);
/// Looks at the site as a whole.
type SiteLint = fn(&Site, &Known, &mut Notes);

const TEXT_LINTS: &[TextLint] = &[
    components::lint,
    feeds::lint,
    glossary::lint_text,
    headings::lint,
    html::lint,
    links::lint,
    literals::lint,
    pictures::lint,
    placeables::lint,
    print::lint_text,
    statistics::lint,
    translation::lint_text,
];

const SITE_LINTS: &[SiteLint] =
    &[contacts::lint, days::lint, glossary::lint, print::lint, settings::lint, translation::lint];

/// Runs every lint over the site.
#[must_use]
pub fn run(site: &Site, known: &Known) -> Notes {
    let mut notes = Notes::new();
    for lint in SITE_LINTS {
        lint(site, known, &mut notes);
    }
    let mut texts: Vec<(&Tree, Option<&Page>, &PageText)> = Vec::new();
    for tree in &site.trees {
        texts.extend(tree.pages.iter().filter(|p| p.text.language == tree.tag).map(|p| (tree, Some(p), &*p.text)));
        let pieces = site.pieces.iter().filter(|piece| piece.tag == tree.tag);
        texts.extend(pieces.map(|piece| (tree, None, &*piece.text)));
    }
    let source = &site.config.source;
    let source_calls: Calls = texts
        .par_iter()
        .filter(|(_, _, text)| text.language == *source)
        .map(|(_, _, text)| (text.file, translation::calls(&markup::parse(text.body(&site.sources)))))
        .collect();
    let found: Vec<Notes> = texts
        .par_iter()
        .map(|(tree, page, text)| {
            let body = text.body(&site.sources);
            let doc = markup::parse(body);
            let case = Case { site, known, tree, page: *page, text, doc: &doc, body, source_calls: &source_calls };
            let mut notes = Notes::new();
            for lint in TEXT_LINTS {
                lint(&case, &mut notes);
            }
            notes
        })
        .collect();
    for more in found {
        notes.extend(more);
    }
    notes
}
