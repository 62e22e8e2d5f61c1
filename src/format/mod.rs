//! What a site is made into. One file a format: it says which files there will be and how each is made.

mod apart;
pub mod calendar;
mod discovery;
mod downloads;
pub mod epub;
pub mod feeds;
mod json;
mod listing;
mod markdown;
mod media;
mod outside;
pub mod package;
pub mod print;
mod readme;
pub mod search;
mod servers;
mod text;
pub mod web;
mod zip;

pub use listing::{FileKind, Listing, Name, Need};
pub use package::UNMADE;
pub use web::WEIGHT;
pub use zip::MEMBER_NAME;

use crate::diag::{Checked, Notes};
use crate::press::Press;
use crate::site::Site;
use crate::text::{Digest, Route, Tag};
use crate::theme::Theme;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Seek, Write};
use std::path::PathBuf;
use std::sync::Arc;

/// What a job may ask of the files that were made before it, and of the tree that it is made for.
pub trait Made: Sync {
    /// The size of a file in bytes, once it is made.
    fn size(&self, route: &Route) -> Option<u64>;

    /// Gives the bytes of a file of an earlier wave to `take`, piece by piece.
    ///
    /// # Errors
    /// When this build holds no such file, it cannot be read, or `take` says so.
    fn read(&self, route: &Route, take: Take<'_>) -> Result<(), Notes>;

    /// Whether a link may lead to `route`. On the site it always may: what one build leaves out, another one makes. A
    /// package holds what it holds.
    fn holds(&self, route: &Route) -> bool;
}

/// What is done with each piece of a file that is read.
pub type Take<'a> = &'a mut dyn FnMut(&[u8]) -> Result<(), Notes>;

/// A file that is being written, from its beginning. What was written can be gone back to and written over.
pub trait Draft: Write + Seek {}

impl<T: Write + Seek> Draft for T {}

/// When a job runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wave {
    /// At once.
    Files,
    /// When all files of the first wave are made: it holds them.
    Bundles,
    /// When the bundles are made too: it tells of all.
    Lists,
}

impl Wave {
    /// All waves, in order.
    pub const ALL: [Self; 3] = [Self::Files, Self::Bundles, Self::Lists];
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

type MakeWhole = dyn Fn(&dyn Made) -> Outcome + Send + Sync;
type MakePieces = dyn Fn(&dyn Made, &mut dyn Draft) -> Result<Notes, Notes> + Send + Sync;

/// How a file is made.
pub enum Make {
    /// All at once. The same job may be asked again on behalf of a package, with a [`Made`] that holds less: the page is
    /// then one whose links stay inside.
    Whole(Box<MakeWhole>),
    /// Piece by piece: for a file that holds others, which may be larger than memory. Gives warnings, or what stops the
    /// build.
    Pieces(Box<MakePieces>),
}

impl Make {
    /// All at once.
    pub fn whole(make: impl Fn(&dyn Made) -> Outcome + Send + Sync + 'static) -> Self {
        Self::Whole(Box::new(make))
    }

    /// Piece by piece.
    pub fn pieces(make: impl Fn(&dyn Made, &mut dyn Draft) -> Result<Notes, Notes> + Send + Sync + 'static) -> Self {
        Self::Pieces(Box::new(make))
    }
}

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

/// A file that holds others.
pub struct Bundle {
    /// The file.
    pub job: Job,
    /// What it holds: when one of these fails, it is not made.
    pub members: BTreeSet<Route>,
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

    /// Whether a format is wanted. Packages bring with them what goes into them: all others.
    #[must_use]
    pub fn has_format(&self, name: &str) -> bool {
        self.formats.is_empty() || self.formats.contains(name) || self.formats.contains(package::NAME)
    }
}

/// Draws the files that hold others: the jobs of all formats in, bundles out.
pub type Bundler = fn(&Arc<Desk>, &Cut, &[Arc<Job>]) -> Checked<Vec<Bundle>>;

/// A format.
pub struct Format {
    /// Its name, for `--only`.
    pub name: &'static str,
    /// What it makes, in one line.
    pub about: &'static str,
    /// The files that it makes of a site.
    pub plan: fn(&Arc<Desk>, &Cut) -> Checked<Vec<Job>>,
    /// The files that it makes of the files of all formats.
    pub bundles: Bundler,
    /// Those of its files that the downloads page offers, whether or not this build makes them.
    pub listings: fn(&Desk) -> Vec<Listing>,
}

/// For a format that makes no files of the site alone.
fn no_files(_: &Arc<Desk>, _: &Cut) -> Checked<Vec<Job>> {
    Checked::default()
}

/// For a format that holds no others.
fn no_bundles(_: &Arc<Desk>, _: &Cut, _: &[Arc<Job>]) -> Checked<Vec<Bundle>> {
    Checked::default()
}

/// For a format whose files are no downloads.
fn no_listings(_: &Desk) -> Vec<Listing> {
    Vec::new()
}

/// Every format, by name.
pub static FORMATS: &[Format] = &[
    Format {
        name: "calendar",
        about: "days of the year as iCalendar",
        plan: calendar::plan,
        bundles: no_bundles,
        listings: calendar::listings,
    },
    Format {
        name: "downloads",
        about: "downloads.json and SHA256SUMS: all files to download",
        plan: downloads::plan,
        bundles: no_bundles,
        listings: no_listings,
    },
    Format {
        name: "epub",
        about: "the toolkit as an e-book in each language",
        plan: epub::plan,
        bundles: no_bundles,
        listings: epub::listings,
    },
    Format {
        name: "feeds",
        about: "what is new as Atom and JSON Feed",
        plan: feeds::plan,
        bundles: no_bundles,
        listings: feeds::listings,
    },
    Format {
        name: "json",
        about: "pages as data, for other websites",
        plan: json::plan,
        bundles: no_bundles,
        listings: json::listings,
    },
    Format {
        name: "markdown",
        about: "pages as Markdown, for other websites",
        plan: markdown::plan,
        bundles: no_bundles,
        listings: markdown::listings,
    },
    Format {
        name: package::NAME,
        about: "ZIP files to take along, with all that goes into them",
        plan: no_files,
        bundles: package::bundles,
        listings: package::listings,
    },
    Format {
        name: "print",
        about: "printed pieces as PDF and pictures",
        plan: print::plan,
        bundles: no_bundles,
        listings: print::listings,
    },
    Format {
        name: "search",
        about: "the index of the search in the browser",
        plan: search::plan,
        bundles: no_bundles,
        listings: no_listings,
    },
    Format {
        name: "text",
        about: "pages and the whole toolkit as plain text",
        plan: text::plan,
        bundles: no_bundles,
        listings: text::listings,
    },
    Format { name: "web", about: "the site as HTML", plan: web::plan, bundles: no_bundles, listings: no_listings },
];

/// The downloads of all formats: those of one language, or those of all.
#[must_use]
pub fn listings(desk: &Desk) -> Vec<Listing> {
    FORMATS.iter().flat_map(|format| (format.listings)(desk)).collect()
}

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
