//! A build into a folder.
#![allow(clippy::disallowed_methods, reason = "`output` is the one home of writing")]

use super::draft::{NewFile, digest};
use super::file::{below, carry, create, crowd, failed, remove_tree};
use super::manifest::{Listed, MANIFEST, Manifest};
use super::memory::{not_held, twice};
use super::place::Place;
use super::staging::Staging;
use super::survey::Survey;
use super::{Committed, FOREIGN, Fill, Sink};
use crate::diag::{Diagnostic, Notes};
use crate::format::Take;
use crate::text::{Digest, Route};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What happens to files in the output that no build made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Foreign {
    /// The build is refused.
    #[default]
    Refuse,
    /// They are carried along into the new tree; refused only where the site has a file in the same place. A file that
    /// already holds what the build would write is taken over.
    Keep,
}

/// How the new tree takes the place of the old one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Swap {
    /// In one step where the system has it (Linux, macOS), else as [`Swap::Renames`].
    #[default]
    Exchange,
    /// In two: the old tree steps aside, the new one takes its place. A build killed just between the two leaves no
    /// output; the next one puts the old tree back before it begins.
    Renames,
}

/// What a [`DirSink`] has to know beside the folder.
#[derive(Clone, Debug, Default)]
pub struct DirOptions {
    /// Files that no build made.
    pub foreign: Foreign,
    /// The program and its version. Files that another one made are made again, not kept.
    pub producer: String,
    /// The site's folder: neither it, nor one that holds it, nor its sources can be the output.
    pub root: Option<PathBuf>,
    /// The user's home: neither it nor one that holds it can be the output.
    pub home: Option<PathBuf>,
    /// How the trees change places.
    pub swap: Swap,
}

/// Where a file of the new tree has its bytes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Origin {
    /// The old tree holds them.
    Old,
    /// They are written below the new tree.
    New,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    listed: Listed,
    origin: Origin,
}

#[derive(Debug, Default)]
struct State {
    entries: BTreeMap<Route, Entry>,
    /// Foreign files that hold what the build would write.
    adopted: BTreeSet<PathBuf>,
}

/// A build into a folder. Dropped without a commit, it leaves the folder as it was, and nothing beside it.
#[derive(Debug)]
pub struct DirSink {
    place: Place,
    options: DirOptions,
    before: Survey,
    state: Mutex<State>,
    /// Folders that the new tree has, each made once.
    folders: Mutex<BTreeSet<PathBuf>>,
    staging: Staging,
}

impl DirSink {
    /// Begins a build into `out`, which need not be there yet. Puts right what a killed build left.
    ///
    /// # Errors
    /// When the folder must not be replaced or cannot be ([`super::OUTPUT`]), holds files that no build made
    /// ([`FOREIGN`]), or another build is at work ([`super::BUSY`]).
    pub fn open(out: &Path, options: DirOptions) -> Result<Self, Diagnostic> {
        let (place, parents) = Place::find(out, &options)?;
        let staging = Staging::open(&place, parents)?;
        let before = Survey::take(&place, options.foreign)?;
        let (state, folders) = (Mutex::default(), Mutex::default());
        Ok(Self { place, options, before, state, folders, staging })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes a folder of the new tree and those above it.
    fn folder(&self, relative: &Path) -> io::Result<()> {
        let made = || self.folders.lock().unwrap_or_else(PoisonError::into_inner);
        let missing: Vec<PathBuf> = {
            let made = made();
            relative.ancestors().take_while(|path| !made.contains(*path)).map(Path::to_owned).collect()
        };
        // Two threads may make the same folder; to hold the lock meanwhile would make all of them wait.
        for path in missing.iter().rev() {
            match fs::create_dir(self.staging.new_tree().join(path)) {
                Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error),
                _ => {}
            }
        }
        if !missing.is_empty() {
            made().extend(missing);
        }
        Ok(())
    }

    /// Makes the folder of a file in the new tree, and gives the file's place.
    fn stand(&self, relative: &Path) -> io::Result<PathBuf> {
        self.folder(relative.parent().unwrap_or(Path::new("")))?;
        Ok(self.staging.new_tree().join(relative))
    }

    /// Whether the old tree holds these bytes already, be it as somebody's file.
    fn origin(&self, route: &Route, listed: &Listed) -> Result<Origin, Diagnostic> {
        if let Some(old) = self.before.ours.get(route) {
            let same = (old.content, old.size) == (listed.content, listed.size);
            return Ok(if same { Origin::Old } else { Origin::New });
        }
        let Some(foreign) = self.before.in_the_way(route) else { return Ok(Origin::New) };
        let path = self.place.out.join(foreign);
        let is_file = path == below(&self.place.out, route.as_str())
            && fs::symlink_metadata(&path).is_ok_and(|meta| meta.is_file() && meta.len() == listed.size);
        if is_file && digest(&path).is_ok_and(|(held, _)| held == listed.content) {
            self.state().adopted.insert(foreign.to_owned());
            return Ok(Origin::Old);
        }
        Err(self.collision(foreign, route))
    }

    /// Lists a file. Says whether its bytes are new.
    fn enter(&self, route: &Route, listed: Listed) -> Result<Origin, Diagnostic> {
        let origin = self.origin(route, &listed)?;
        match self.state().entries.insert(route.clone(), Entry { listed, origin }) {
            None => Ok(origin),
            Some(_) => Err(twice(route)),
        }
    }

    fn unwritten(&self, route: &Route, error: &io::Error) -> Diagnostic {
        failed(&self.place.show(route), "this file cannot be written", error)
    }

    fn collision(&self, foreign: &Path, route: impl std::fmt::Display) -> Diagnostic {
        FOREIGN
            .file(
                self.place.show(foreign.display()),
                format!("no build made this, and it stands where the site has its file `{route}`"),
            )
            .help("move it out of the output, or name another folder with `--out`")
    }

    /// Brings what stays of the old tree into the new one.
    fn carry_over(&self, state: &State) -> Result<(), Diagnostic> {
        let cannot = |path: &Path, e: &io::Error| {
            failed(&self.place.show(path.display()), "this cannot be carried over into the new output", e)
        };
        let bring = |relative: &Path| {
            let to = self.stand(relative)?;
            carry(&self.place.out.join(relative), &to)
        };
        self.folder(Path::new("")).map_err(|e| cannot(Path::new(""), &e))?;
        self.before.foreign_folders.iter().try_for_each(|path| self.folder(path).map_err(|e| cannot(path, &e)))?;
        let ours: Vec<&Route> =
            state.entries.iter().filter(|(_, entry)| entry.origin == Origin::Old).map(|(route, _)| route).collect();
        crowd(&ours, |route| {
            let path = below(Path::new(""), route.as_str());
            bring(&path).map_err(|e| cannot(&path, &e))
        })?;
        let foreign: Vec<&PathBuf> = self.before.foreign.difference(&state.adopted).collect();
        crowd(&foreign, |path| {
            bring(path).map_err(|e| match e.kind() {
                // A disk that ignores case sees one name where the lists have two.
                ErrorKind::AlreadyExists => self.collision(path, path.display()),
                _ => cannot(path, &e),
            })
        })
    }

    /// Removes the old tree, from where the new one has pushed it to. Files that came into it while the build ran are
    /// nobody's to remove: they go along.
    fn clear(&self, old: &Path) {
        // What cannot be removed now is removed when the next build begins.
        let _ = remove_tree(old, |path| {
            let late = path.strip_prefix(old).ok().filter(|relative| !self.before.knows(relative));
            if let Some(to) = late.map(|relative| self.place.out.join(relative)) {
                let _ = to.parent().map(fs::create_dir_all);
                let _ = carry(path, &to);
            }
        });
    }

    /// The same tree, made from other inputs: only the list is new.
    fn renew_list(&self, list: &str) -> Result<(), Diagnostic> {
        let scratch = self.staging.scratch("list");
        let act = || {
            create(&scratch, list.as_bytes())?;
            fs::rename(&scratch, self.place.out.join(MANIFEST))
        };
        act().map_err(|e| {
            let _ = fs::remove_file(&scratch);
            failed(&self.place.show(MANIFEST), "this file cannot be written", &e)
        })
    }
}

impl Sink for DirSink {
    fn keep(&self, route: &Route, inputs: Digest) -> bool {
        let old = self.before.ours.get(route).filter(|old| old.inputs == inputs);
        let Some(listed) = old.filter(|_| self.before.producer == self.options.producer) else { return false };
        self.state().entries.insert(route.clone(), Entry { listed: *listed, origin: Origin::Old });
        true
    }

    fn put(&self, route: &Route, inputs: Digest, bytes: &[u8]) -> Result<(), Diagnostic> {
        let listed = Listed { inputs, content: Digest::of(bytes), size: bytes.len() as u64 };
        match self.enter(route, listed)? {
            Origin::Old => Ok(()),
            Origin::New => self
                .stand(&below(Path::new(""), route.as_str()))
                .and_then(|path| create(&path, bytes))
                .map_err(|e| self.unwritten(route, &e)),
        }
    }

    fn write(&self, route: &Route, inputs: Digest, fill: Fill<'_>) -> Result<Notes, Notes> {
        let unwritten = |error: io::Error| Notes::from_iter([self.unwritten(route, &error)]);
        let stand = self.stand(&below(Path::new(""), route.as_str()));
        let mut file = stand.and_then(|path| NewFile::create(&path)).map_err(unwritten)?;
        let filled = fill(&mut file);
        // What the disk refused is the reason for what the job says of it.
        let (content, size) = file.finish().map_err(unwritten)?;
        let notes = filled?;
        let entered = self.enter(route, Listed { inputs, content, size });
        match entered.map_err(|note| Notes::from_iter([note]))? {
            Origin::New => file.keep(),
            Origin::Old => {}
        }
        Ok(notes)
    }

    fn size(&self, route: &Route) -> Option<u64> {
        self.state().entries.get(route).map(|entry| entry.listed.size)
    }

    fn read(&self, route: &Route, take: Take<'_>) -> Result<(), Notes> {
        let entry = self.state().entries.get(route).copied();
        let entry = entry.ok_or_else(|| Notes::from_iter([not_held(route)]))?;
        let tree = match entry.origin {
            Origin::Old => self.place.out.clone(),
            Origin::New => self.staging.new_tree(),
        };
        let unread =
            |e: io::Error| Notes::from_iter([failed(&self.place.show(route), "this file cannot be read back", &e)]);
        let mut file = File::open(below(&tree, route.as_str())).map_err(unread)?;
        let mut piece = vec![0; 1 << 16];
        loop {
            match file.read(&mut piece) {
                Ok(0) => return Ok(()),
                Ok(size) => take(&piece[..size])?,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(unread(error)),
            }
        }
    }

    fn commit(self: Box<Self>) -> Result<Committed, Diagnostic> {
        let state = std::mem::take(&mut *self.state());
        let entries = &state.entries;
        let written = entries.values().filter(|entry| entry.origin == Origin::New).count();
        let kept = entries.len() - written;
        let removed = self.before.ours.keys().filter(|route| !entries.contains_key(*route)).count();
        let unchanged = self.before.exists && written == 0 && removed == 0;
        let list = Manifest::text(&self.options.producer, entries.iter().map(|(route, entry)| (route, entry.listed)));
        if !unchanged {
            self.carry_over(&state)?;
            create(&self.staging.new_tree().join(MANIFEST), list.as_bytes())
                .map_err(|e| failed(&self.place.show(MANIFEST), "this file cannot be written", &e))?;
            let old = self
                .staging
                .swap(self.options.swap)
                .map_err(|e| failed(&self.place.shown, "the new output cannot be put in place", &e))?;
            if let Some(old) = old {
                self.clear(&old);
            }
        } else if list != self.before.manifest {
            self.renew_list(&list)?;
        }
        Ok(Committed { written, kept, removed, unchanged })
    }
}
