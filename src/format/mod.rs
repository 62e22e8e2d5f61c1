//! What a site is made into. One file a format: it says which files there will be and how each is made.

mod apart;
pub mod calendar;
mod discovery;
pub mod epub;
pub mod feeds;
mod media;
pub mod print;
pub mod search;
mod servers;
pub mod web;

pub use web::WEIGHT;

use crate::diag::{Checked, Notes};
use crate::press::Press;
use crate::site::Site;
use crate::text::{Digest, Route, Tag};
use crate::theme::Theme;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

/// What a job may ask of the files that were made before it.
pub trait Made: Sync {
    /// The size of a file in bytes, once it is made.
    fn size(&self, route: &Route) -> Option<u64>;
}

/// When a job runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wave {
    /// At once.
    Files,
    /// When all files of the first wave are made: it tells of them.
    Bundles,
}

/// What a job counts as, at the end of a build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Counts {
    /// A page of the site.
    Page,
    /// A printed piece.
    Piece,
    /// Anything else.
    Other,
}

/// What a job gives: bytes with warnings, or what stops the build.
pub type Outcome = Result<Checked<Vec<u8>>, Notes>;

/// Makes the bytes of one file.
pub type Make = Box<dyn Fn(&dyn Made) -> Outcome + Send + Sync>;

/// One file to be written.
pub struct Job {
    /// Where it lies.
    pub route: Route,
    /// The digest of all that it is made from.
    pub inputs: Digest,
    /// When it runs.
    pub wave: Wave,
    /// What it counts as.
    pub counts: Counts,
    /// How it is made.
    pub make: Make,
}

/// Which part of a site is wanted.
#[derive(Clone, Debug, Default)]
pub struct Cut {
    /// Only these languages; all where empty.
    pub locales: BTreeSet<Tag>,
    /// Only these formats; all where empty.
    pub formats: BTreeSet<String>,
}

impl Cut {
    /// Whether a language is wanted.
    #[must_use]
    pub fn has_locale(&self, tag: &Tag) -> bool {
        self.locales.is_empty() || self.locales.contains(tag)
    }

    /// Whether a format is wanted.
    #[must_use]
    pub fn has_format(&self, name: &str) -> bool {
        self.formats.is_empty() || self.formats.contains(name)
    }
}

/// A format.
pub struct Format {
    /// Its name, for `--only`.
    pub name: &'static str,
    /// What it makes, in one line.
    pub about: &'static str,
    /// The files that it makes of a site.
    pub plan: fn(&Arc<Desk>, &Cut) -> Checked<Vec<Job>>,
}

/// Every format, by name.
pub static FORMATS: &[Format] = &[
    Format { name: "calendar", about: "days of the year as iCalendar", plan: calendar::plan },
    Format { name: "epub", about: "the toolkit as an e-book in each language", plan: epub::plan },
    Format { name: "feeds", about: "what is new as Atom and JSON Feed", plan: feeds::plan },
    Format { name: "print", about: "printed pieces as PDF", plan: print::plan },
    Format { name: "search", about: "the index of the search in the browser", plan: search::plan },
    Format { name: "web", about: "the site as HTML", plan: web::plan },
];

/// The site and all tools on one desk: what jobs share.
pub struct Desk {
    /// The site.
    pub site: Site,
    /// How pages look.
    pub theme: Theme,
    /// How paper looks; `None` where nothing is printed.
    pub press: Option<Press>,
    /// Where fonts for print were looked for; part of what print is made from.
    pub fonts: Option<PathBuf>,
    /// The digest of what every file is made from: the program itself, settings, facts.
    pub ground: Digest,
    /// The digest of the words of each language, with those that it falls back to.
    pub words: BTreeMap<Tag, Digest>,
}
