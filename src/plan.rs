//! Site × formats → the files that there will be.

use crate::diag::{Checked, Code, Level, Notes};
use crate::format::{Cut, Desk, FORMATS, Job};
use std::collections::HashMap;
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
    pub jobs: Vec<Job>,
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
    let mut jobs: Vec<Job> = Vec::new();
    for format in FORMATS.iter().filter(|format| cut.has_format(format.name)) {
        jobs.extend((format.plan)(desk, cut).take(&mut notes));
    }
    jobs.sort_by(|a, b| a.route.cmp(&b.route));
    let mut taken: HashMap<String, usize> = HashMap::with_capacity(jobs.len());
    for (at, job) in jobs.iter().enumerate() {
        if let Some(first) = taken.insert(job.route.fold(), at) {
            let note = COLLISION.nowhere(format!("`{}` and `{}` are one file", jobs[first].route, job.route));
            notes.push(note.help("give one of the two another name or `slug:`"));
        }
    }
    Checked::new(Plan { jobs }, notes)
}
