//! Site × formats → the files that there will be.

use crate::diag::{Checked, Code, Level, Notes};
use crate::format::{Cut, Desk, FORMATS, Job, Wave};
use crate::text::{Digest, Hasher, Route};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// Two files with one place.
pub static COLLISION: Code = Code {
    name: "site/collision",
    level: Level::Forbid,
    summary: "two files of the output would have the same name",
    explain: "Names that differ only in large and small letters, or in the way an accent is stored, are one name on macOS \
              and Windows. One file would be written over the other, so the build stops. Give one of the two another \
              name or `slug:`.",
};

/// A language that the site does not have.
pub static NO_LOCALE: Code = Code {
    name: "site/no-locale",
    level: Level::Forbid,
    summary: "a language that the site does not have is asked for",
    explain: "`--locale` makes only the part of a site that is in some of its languages, and the output then holds only \
              that part. The languages of a site are the `locales` of `site.yaml`.",
};

/// All jobs of a build, in the order of their routes.
pub struct Plan {
    /// The jobs.
    pub jobs: Vec<Arc<Job>>,
    /// What each bundle holds.
    pub bundles: BTreeMap<Route, BTreeSet<Route>>,
    /// The digest of all that lists tell of.
    files: Digest,
}

impl Plan {
    /// The digest of all that a job is made from. A list is made from all files that it may tell of.
    #[must_use]
    pub fn inputs(&self, job: &Job) -> Digest {
        match job.wave {
            Wave::Files | Wave::Bundles => job.inputs,
            Wave::Lists => Hasher::new().add_digest(job.inputs).add_digest(self.files).finish(),
        }
    }
}

/// Draws the plan of what `cut` wants. Route collisions end here.
#[must_use]
pub fn draw(desk: &Arc<Desk>, cut: &Cut) -> Checked<Plan> {
    let mut notes = Notes::new();
    let known = &desk.site.config.locales;
    for tag in cut.locales.iter().filter(|tag| !known.contains(tag)) {
        let note = NO_LOCALE.nowhere(format!("the site does not have the language `{tag}`"));
        notes.push(note.suggest(tag.as_str(), known.iter().map(crate::text::Tag::as_str)));
    }
    let wanted = || FORMATS.iter().filter(|format| cut.has_format(format.name));
    let mut jobs: Vec<Arc<Job>> = Vec::new();
    for format in wanted() {
        jobs.extend((format.plan)(desk, cut).take(&mut notes).into_iter().map(Arc::new));
    }
    jobs.sort_by(|a, b| a.route.cmp(&b.route));
    let mut bundles = BTreeMap::new();
    let mut holding = Vec::new();
    for bundle in wanted().flat_map(|format| (format.bundles)(desk, cut, &jobs).take(&mut notes)) {
        bundles.insert(bundle.job.route.clone(), bundle.members);
        holding.push(Arc::new(bundle.job));
    }
    jobs.extend(holding);
    jobs.sort_by(|a, b| a.route.cmp(&b.route));
    collisions(&jobs, &mut notes);
    let mut files = Hasher::new();
    for job in jobs.iter().filter(|job| job.wave != Wave::Lists) {
        files.add(job.route.as_str()).add_digest(job.inputs);
    }
    let files = files.finish();
    Checked::new(Plan { jobs, bundles, files }, notes)
}

fn collisions(jobs: &[Arc<Job>], notes: &mut Notes) {
    let mut taken: HashMap<String, usize> = HashMap::with_capacity(jobs.len());
    for (at, job) in jobs.iter().enumerate() {
        if let Some(first) = taken.insert(job.route.fold(), at) {
            let note = COLLISION.nowhere(format!("`{}` and `{}` are one file", jobs[first].route, job.route));
            notes.push(note.help("give one of the two another name or `slug:`"));
        }
    }
}
