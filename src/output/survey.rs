//! What the output holds before a build: what an earlier build made, and what somebody else did.
#![allow(clippy::disallowed_methods, reason = "`output` is the one home of writing, and reads what it wrote")]

use super::draft::digest;
use super::file::{below, failed};
use super::manifest::{Listed, MANIFEST, Manifest};
use super::place::Place;
use super::{FOREIGN, Foreign};
use crate::diag::Diagnostic;
use crate::text::Route;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Names that people and systems leave in any folder: carried along without a word.
const QUIET: &[&str] =
    &[".git", ".gitignore", ".gitkeep", ".nojekyll", "CNAME", ".DS_Store", "Thumbs.db", "desktop.ini"];

/// The output before a build.
#[derive(Debug, Default)]
pub(super) struct Survey {
    /// Whether there is a folder.
    pub exists: bool,
    /// The list, as it was read.
    pub manifest: String,
    /// Who wrote the list.
    pub producer: String,
    /// Files that are as the earlier build wrote them.
    pub ours: BTreeMap<Route, Listed>,
    /// Files of somebody else, below the output.
    pub foreign: BTreeSet<PathBuf>,
    /// Folders that hold no file of an earlier build.
    pub foreign_folders: BTreeSet<PathBuf>,
}

/// A file of the list that needs a closer look, because it is younger than the list.
struct Suspect {
    relative: PathBuf,
    route: Route,
    listed: Listed,
}

impl Survey {
    /// Walks the output once.
    pub fn take(place: &Place, foreign: Foreign) -> Result<Self, Diagnostic> {
        let unreadable = |e: &io::Error| failed(&place.shown, "the old output cannot be read", e);
        let (manifest, written) = read_list(&place.out).map_err(|e| unreadable(&e))?;
        let known = match Manifest::parse(&manifest) {
            Some(known) => known,
            None if manifest.is_empty() => Manifest::default(),
            None => {
                return Err(FOREIGN
                    .file(place.show(MANIFEST), "this list of what a build made is not one that this version can read")
                    .help("move the output away, or name another folder with `--out`"));
            }
        };
        let mut survey = Self { exists: place.out.exists(), manifest, producer: known.producer, ..Self::default() };
        if survey.exists {
            let suspects = survey.walk(&place.out, &known.files, written).map_err(|e| unreadable(&e))?;
            survey.question(&place.out, suspects).map_err(|e| unreadable(&e))?;
        }
        match foreign {
            Foreign::Refuse => survey.refuse(place, &known.files)?,
            Foreign::Keep => {}
        }
        Ok(survey)
    }

    fn walk(&mut self, out: &Path, known: &BTreeMap<Route, Listed>, written: SystemTime) -> io::Result<Vec<Suspect>> {
        let folders: BTreeSet<&str> = known.keys().flat_map(|route| prefixes(route.as_str())).collect();
        let mut suspects = Vec::new();
        for entry in walkdir::WalkDir::new(out).min_depth(1) {
            let entry = entry?;
            let relative = entry.path().strip_prefix(out).map_err(io::Error::other)?.to_owned();
            let name = slashed(&relative);
            if entry.file_type().is_dir() {
                if !name.is_some_and(|name| folders.contains(name.as_str())) {
                    self.foreign_folders.insert(relative);
                }
                continue;
            }
            if name.as_deref() == Some(MANIFEST) {
                continue;
            }
            let route = name.map(|name| Route::of(&[&name]));
            let listed = route.and_then(|route| known.get(&route).map(|listed| (route, *listed)));
            let Some((route, listed)) = listed.filter(|_| entry.file_type().is_file()) else {
                self.foreign.insert(relative);
                continue;
            };
            let meta = entry.metadata()?;
            if meta.len() != listed.size {
                self.foreign.insert(relative);
            } else if meta.modified()? < written {
                self.ours.insert(route, listed);
            } else {
                suspects.push(Suspect { relative, route, listed });
            }
        }
        Ok(suspects)
    }

    /// A build writes its list last, so a file that is younger was copied there, or changed by hand to the same size.
    fn question(&mut self, out: &Path, suspects: Vec<Suspect>) -> io::Result<()> {
        let answers: io::Result<Vec<(Suspect, bool)>> = suspects
            .into_par_iter()
            .map(|suspect| {
                let same = digest(&out.join(&suspect.relative))?.0 == suspect.listed.content;
                Ok((suspect, same))
            })
            .collect();
        for (suspect, same) in answers? {
            if same {
                self.ours.insert(suspect.route, suspect.listed);
            } else {
                self.foreign.insert(suspect.relative);
            }
        }
        Ok(())
    }

    fn refuse(&self, place: &Place, known: &BTreeMap<Route, Listed>) -> Result<(), Diagnostic> {
        let loud: Vec<&PathBuf> = self.foreign.iter().filter(|path| !is_quiet(path)).collect();
        if loud.is_empty() {
            return Ok(());
        }
        let name = |path: &&PathBuf| {
            let edited = slashed(path).is_some_and(|name| known.contains_key(&Route::of(&[&name])));
            format!("`{}`{}", path.display(), if edited { " (changed by hand)" } else { "" })
        };
        let shown = loud.iter().take(5).map(name).collect::<Vec<_>>().join(", ");
        let more = if loud.len() > 5 { format!(" and {} more", loud.len() - 5) } else { String::new() };
        let what = if loud.len() == 1 { "a file" } else { "files" };
        Err(FOREIGN
            .file(place.shown.clone(), format!("the output holds {what} that no build made: {shown}{more}"))
            .help("`--force` keeps them; or name another folder with `--out`"))
    }

    /// Whether the file was there when the output was walked.
    pub fn knows(&self, relative: &Path) -> bool {
        let known = |name: String| name == MANIFEST || self.ours.contains_key(&Route::of(&[&name]));
        self.foreign.contains(relative) || slashed(relative).is_some_and(known)
    }

    /// The foreign file or folder that stands where `route` would, if any: in its place, above it, or below it.
    pub fn in_the_way(&self, route: &Route) -> Option<&Path> {
        let here = below(Path::new(""), route.as_str());
        let above = here.ancestors().find_map(|path| self.foreign.get(path));
        // Paths are ordered part by part, so what lies below a path follows it.
        let inside = || {
            let sets = [&self.foreign, &self.foreign_folders];
            sets.into_iter().find_map(|set| set.range(here.clone()..).next().filter(|path| path.starts_with(&here)))
        };
        above.or_else(inside).map(PathBuf::as_path)
    }
}

/// The list, empty if there is none, and when it was written.
fn read_list(out: &Path) -> io::Result<(String, SystemTime)> {
    let path = out.join(MANIFEST);
    match fs::read(&path) {
        Ok(bytes) => Ok((String::from_utf8_lossy(&bytes).into_owned(), fs::metadata(&path)?.modified()?)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok((String::new(), SystemTime::UNIX_EPOCH)),
        Err(error) => Err(error),
    }
}

fn is_quiet(path: &Path) -> bool {
    path.iter().any(|part| QUIET.iter().any(|quiet| part == *quiet))
}

/// A path below the output, as routes are written. `None` if it is not Unicode.
fn slashed(relative: &Path) -> Option<String> {
    let name = relative.to_str()?.replace(std::path::MAIN_SEPARATOR, "/");
    // The Mac's older disks take names apart into letters and marks.
    if cfg!(target_vendor = "apple") {
        use unicode_normalization::UnicodeNormalization;
        return Some(name.nfc().collect());
    }
    Some(name)
}

/// The folders above a file: `a` and `a/b` of `a/b/c`.
fn prefixes(route: &str) -> impl Iterator<Item = &str> {
    route.match_indices('/').map(|(at, _)| &route[..at])
}
