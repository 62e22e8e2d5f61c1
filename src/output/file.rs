//! Single files: made new, replaced, carried from one tree to another; and what to say when the system refuses.
#![allow(clippy::disallowed_methods, reason = "`output` is the one home of writing")]

use super::{EXISTS, OUTPUT};
use crate::diag::Diagnostic;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Makes a file that is not there yet, and the folders above it.
///
/// # Errors
/// When there is something of that name already ([`EXISTS`]), or the system refuses; nothing is half written then.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|e| failed(&folder.display(), "this folder cannot be made", &e))?;
    }
    match create(path, bytes) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(EXISTS
            .file(path.display().to_string(), "this file is there already, and stays as it is")
            .help("choose another name, or move the old file away")),
        Err(error) => Err(failed(&path.display(), "this file cannot be written", &error)),
    }
}

/// Gives a file new content. It is written beside and then renamed, so that a reader sees the old content or the new.
/// A symbolic link stays, and what it points to is replaced; permissions stay.
///
/// # Errors
/// When the system refuses; the file is as it was then.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let mut name = OsString::from(".");
    name.push(target.file_name().unwrap_or_default());
    name.push(".handbill-new");
    let beside = target.with_file_name(name);
    let act = || {
        remove_if_there(&beside)?;
        create(&beside, bytes)?;
        if let Ok(meta) = fs::metadata(&target) {
            fs::set_permissions(&beside, meta.permissions())?;
        }
        // Sources are somebody's work: they survive a power cut too.
        fs::OpenOptions::new().write(true).open(&beside).and_then(|file| file.sync_all()).or_else(only_denied)?;
        fs::rename(&beside, &target)
    };
    act().map_err(|error| {
        let _ = fs::remove_file(&beside);
        failed(&path.display(), "this file cannot be written", &error)
    })
}

/// A file that may not be written to cannot be opened for syncing; the rename is still whole.
fn only_denied(error: io::Error) -> io::Result<()> {
    if error.kind() == ErrorKind::PermissionDenied { Ok(()) } else { Err(error) }
}

/// Writes a file that must not be there yet, or leaves none.
pub(super) fn create(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(bytes).inspect_err(|_| {
        let _ = fs::remove_file(path);
    })
}

pub(super) fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Removes a folder and all in it, if there is one; `look` sees each file just before. Links are removed, not followed.
pub(super) fn remove_tree(path: &Path, mut look: impl FnMut(&Path)) -> io::Result<()> {
    let mut files = Vec::new();
    let mut folders: BTreeMap<usize, Vec<PathBuf>> = BTreeMap::new();
    for entry in walkdir::WalkDir::new(path).into_iter().flatten() {
        if entry.file_type().is_dir() {
            folders.entry(entry.depth()).or_default().push(entry.into_path());
        } else {
            look(entry.path());
            files.push(entry.into_path());
        }
    }
    let attempt = |paths: &[PathBuf], remove: fn(&PathBuf) -> io::Result<()>| {
        let Ok(()) = crowd(paths, |path| {
            // What cannot go is met again below, and says why.
            let _ = remove(path);
            Ok::<(), std::convert::Infallible>(())
        });
    };
    attempt(&files, |path| fs::remove_file(path));
    folders.values().rev().for_each(|level| attempt(level, |path| fs::remove_dir(path)));
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Does something to each of many, with more threads than there are processors: making and removing folders is mostly
/// waiting. Gives an error of one, if there was any; the others of its thread are then left undone.
pub(super) fn crowd<T: Sync, E: Send>(many: &[T], act: impl Fn(&T) -> Result<(), E> + Sync) -> Result<(), E> {
    let share = many.len().div_ceil(16).max(32);
    std::thread::scope(|scope| {
        let threads: Vec<_> = many.chunks(share).map(|some| scope.spawn(|| some.iter().try_for_each(&act))).collect();
        threads.into_iter().try_for_each(|thread| thread.join().expect("no thread panics"))
    })
}

/// Gives a file a second place: a hard link, or a copy with the same time where there can be none.
pub(super) fn carry(from: &Path, to: &Path) -> io::Result<()> {
    let Err(refusal) = fs::hard_link(from, to) else { return Ok(()) };
    let meta = fs::symlink_metadata(from)?;
    if refusal.kind() == ErrorKind::AlreadyExists || !meta.is_file() {
        return Err(refusal);
    }
    fs::copy(from, to)?;
    let copied = fs::OpenOptions::new().write(true).open(to).and_then(|file| file.set_modified(meta.modified()?));
    copied.or_else(only_denied)
}

/// The place of a route below a folder, with the separators of the system.
pub(super) fn below(folder: &Path, route: &str) -> PathBuf {
    let mut path = folder.to_owned();
    path.extend(route.split('/'));
    path
}

/// The finding for a refusal of the system: what could not be done, the system's reason, and the way out.
pub(super) fn failed(path: &impl std::fmt::Display, what: &str, error: &io::Error) -> Diagnostic {
    let help = match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "make room on the disk, or use another one",
        ErrorKind::FileTooLarge => "the system limits the size of files here: raise the limit, or use another disk",
        ErrorKind::PermissionDenied => "give yourself permission to write there, or choose another folder",
        ErrorKind::ReadOnlyFilesystem => "this disk is read-only: choose a folder on another one",
        ErrorKind::NotADirectory | ErrorKind::AlreadyExists => {
            "a file stands where a folder is needed: move one of them"
        }
        ErrorKind::ResourceBusy => {
            "the folder is a mount point, or another program holds it: choose a folder inside it"
        }
        // So answers a layered disk of a container for a folder of the image.
        ErrorKind::CrossesDevices => "this disk cannot rename the folder: delete it and build again, or choose another",
        ErrorKind::NotFound => "something was moved away while the build ran: build again",
        ErrorKind::InvalidFilename => "the name is too long, or not allowed here: choose another one",
        _ => "check the disk, or choose another folder",
    };
    OUTPUT.file(path.to_string(), format!("{what}: {error}")).help(help)
}
