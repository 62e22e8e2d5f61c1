//! Findings: what is wrong, where, why, and how to mend it.
//!
//! Every stage returns its findings beside its value, in a [`Checked`]; nothing is logged on the way. A [`Code`] is a
//! constant that stands where the fault is noticed; the registry in `check` lists them all.

mod render;

pub use render::{Format, Summary, render};

use std::ops::Range;

/// Which file of the sources: an index into whatever implements [`Files`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A stretch of a source file, in bytes from its beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// The first byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The span of `range` in `file`. Files are read up to a few megabytes, so positions fit in 32 bits.
    #[must_use]
    pub fn new(file: FileId, range: Range<usize>) -> Self {
        let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self { file, start: clamp(range.start), end: clamp(range.end.max(range.start)) }
    }

    /// The bytes that the span covers.
    #[must_use]
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// What a renderer needs of the files that spans point into.
pub trait Files {
    /// The path as the editor knows it: relative to the root, with `/`.
    fn path(&self, file: FileId) -> &str;
    /// The text, or an empty string for a file that is no text.
    fn text(&self, file: FileId) -> &str;
}

/// How much a finding matters, before `site.yaml` and `--deny` have had their say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Known, and not shown.
    Allow,
    /// Shown; a build goes on.
    Warn,
    /// Shown; nothing is written.
    Deny,
    /// As [`Level::Deny`], and no setting can lower it, because what follows would be nonsense.
    Forbid,
}

/// A kind of finding. Declared beside the code that finds it, listed in `check::CODES`.
#[derive(Debug)]
pub struct Code {
    /// `family/name`, for example `content/missing-alt`.
    pub name: &'static str,
    /// How much it matters when the site says nothing.
    pub level: Level,
    /// One line for a list.
    pub summary: &'static str,
    /// Why it matters and how to mend it: what `handbill explain` prints.
    pub explain: &'static str,
}

impl PartialEq for Code {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Code {}

impl Code {
    /// The part before the slash.
    #[must_use]
    pub fn family(&self) -> &'static str {
        self.name.split('/').next().unwrap_or(self.name)
    }

    /// A finding at a place in a file. Messages are lower case, with backticks round names and no full stop.
    #[must_use]
    pub fn at(&'static self, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic { code: self, message: message.into(), place: Place::Span(span), help: None }
    }

    /// A finding about a file as a whole, or about one that could not be read.
    #[must_use]
    pub fn file(&'static self, path: impl Into<String>, message: impl Into<String>) -> Diagnostic {
        Diagnostic { code: self, message: message.into(), place: Place::Path(path.into()), help: None }
    }

    /// A finding that belongs to no file.
    #[must_use]
    pub fn nowhere(&'static self, message: impl Into<String>) -> Diagnostic {
        Diagnostic { code: self, message: message.into(), place: Place::Nowhere, help: None }
    }
}

/// Where a finding is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In no file.
    Nowhere,
    /// A path, without a position in it.
    Path(String),
    /// A stretch of a file that was read.
    Span(Span),
}

/// One finding.
#[derive(Clone, Debug)]
#[must_use]
pub struct Diagnostic {
    /// What kind.
    pub code: &'static Code,
    /// What is wrong, in one line.
    pub message: String,
    /// Where.
    pub place: Place,
    /// The way out, in one line.
    pub help: Option<String>,
}

impl Diagnostic {
    /// Adds the way out.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds `did you mean …` when one of `known` is near `word`, else a list of what is known.
    pub fn suggest<'a>(self, word: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let mut known: Vec<&str> = known.into_iter().filter(|known| !known.is_empty()).collect();
        known.sort_unstable();
        let near = known.iter().map(|k| (strsim::damerau_levenshtein(word, k), *k)).min();
        match near {
            Some((distance, best)) if distance <= 1 + best.chars().count() / 3 => {
                self.help(format!("did you mean `{best}`?"))
            }
            _ if known.is_empty() => self.help("nothing of this kind is known here yet"),
            _ => self.help(format!("known here: {}", known.join(", "))),
        }
    }
}

/// Findings, in the order in which they were made.
#[derive(Clone, Debug, Default)]
pub struct Notes {
    list: Vec<Diagnostic>,
}

impl Notes {
    /// No findings.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    pub fn push(&mut self, finding: Diagnostic) {
        self.list.push(finding);
    }

    /// Adds all of `other`.
    pub fn extend(&mut self, other: Notes) {
        self.list.extend(other.list);
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Puts them in the order of files and places, so that threads leave no trace in it, and drops repetitions.
    pub fn sort(&mut self) {
        self.list.sort_by(|a, b| (&a.place, a.code.name, &a.message).cmp(&(&b.place, b.code.name, &b.message)));
        self.list.dedup_by(|a, b| a.place == b.place && a.code == b.code && a.message == b.message);
    }
}

impl FromIterator<Diagnostic> for Notes {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(iter: I) -> Self {
        Self { list: iter.into_iter().collect() }
    }
}

impl IntoIterator for Notes {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

/// A value and what was noticed while it was made.
#[derive(Clone, Debug, Default)]
pub struct Checked<T> {
    /// The value; where something was wrong, as much of it as could be made.
    pub value: T,
    /// What was noticed.
    pub notes: Notes,
}

impl<T> Checked<T> {
    /// A value with its findings.
    pub fn new(value: T, notes: Notes) -> Self {
        Self { value, notes }
    }

    /// Hands the findings to `notes` and gives the value.
    pub fn take(self, notes: &mut Notes) -> T {
        notes.extend(self.notes);
        self.value
    }
}

/// The level of each code, after `site.yaml` and the command line.
#[derive(Clone, Debug, Default)]
pub struct Levels {
    changed: std::collections::BTreeMap<String, Level>,
    deny_warnings: bool,
    denied: Option<String>,
}

impl Levels {
    /// Levels by code or by family, as `site.yaml` gives them.
    #[must_use]
    pub fn new(changed: std::collections::BTreeMap<String, Level>) -> Self {
        Self { changed, ..Self::default() }
    }

    /// The same, with every warning an error.
    #[must_use]
    pub fn deny_warnings(mut self) -> Self {
        self.deny_warnings = true;
        self
    }

    /// The same, with every warning of a family an error.
    #[must_use]
    pub fn deny_family(mut self, family: &str) -> Self {
        self.denied = Some(family.to_owned());
        self
    }

    /// The level at which `code` is reported.
    #[must_use]
    pub fn of(&self, code: &Code) -> Level {
        if code.level == Level::Forbid {
            return Level::Forbid;
        }
        // A family's level is for its warnings: what is hidden, or an error, is changed by its own name only.
        let family = self.changed.get(code.family()).filter(|_| code.level == Level::Warn);
        let level = self.changed.get(code.name).or(family).copied().unwrap_or(code.level);
        let denied = self.deny_warnings || self.denied.as_deref() == Some(code.family());
        if level == Level::Warn && denied { Level::Deny } else { level }
    }

    /// Whether any of `notes` stops a build.
    #[must_use]
    pub fn stops(&self, notes: &Notes) -> bool {
        notes.iter().any(|n| self.of(n.code) >= Level::Deny)
    }
}
