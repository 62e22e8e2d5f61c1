//! The folder beside the output in which a new tree grows, and the step that puts it in place.
//!
//! `.<name>.handbill/` holds `lock` (whose lock says that a build is at work), `new/` (the tree that grows; after an
//! exchange the old one) and, where folders cannot be exchanged, `old/` for a moment.
#![allow(clippy::disallowed_methods, reason = "`output` is the one home of writing")]

use super::file::{failed, remove_if_there, remove_tree};
use super::place::{Parents, Place};
use super::{BUSY, Swap};
use crate::diag::Diagnostic;
use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// Held as long as a build is at work; gone, with all in it, when dropped.
#[derive(Debug)]
pub(super) struct Staging {
    root: PathBuf,
    out: PathBuf,
    /// `Some` until dropped.
    lock: Option<File>,
    _parents: Parents,
}

impl Staging {
    /// Takes the lock, puts right what a killed build left, and clears its remains away.
    pub fn open(place: &Place, parents: Parents) -> Result<Self, Diagnostic> {
        let mut name = OsString::from(".");
        name.push(place.out.file_name().unwrap_or_default());
        name.push(".handbill");
        let root = place.parent().join(name);
        let lock = lock(&root, &place.shown)?;
        let staging = Self { root, out: place.out.clone(), lock: Some(lock), _parents: parents };
        let act = || {
            if !staging.out.exists() && staging.old_tree().exists() {
                fs::rename(staging.old_tree(), &staging.out)?;
            }
            remove_tree(&staging.new_tree(), |_| {})?;
            remove_tree(&staging.old_tree(), |_| {})
        };
        act().map_err(|e| {
            let what = format!("what an interrupted build left in `{}` cannot be cleared away", staging.root.display());
            failed(&place.shown, &what, &e)
        })?;
        Ok(staging)
    }

    /// Where the new tree grows.
    pub fn new_tree(&self) -> PathBuf {
        self.root.join("new")
    }

    fn old_tree(&self) -> PathBuf {
        self.root.join("old")
    }

    /// A file of this build beside the trees.
    pub fn scratch(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// Puts the new tree in the place of the output, and gives the place of the old one, if there was any. On failure
    /// the output is as it was.
    pub fn swap(&self, how: Swap) -> io::Result<Option<PathBuf>> {
        let new = self.new_tree();
        match fs::symlink_metadata(&self.out) {
            Err(error) if error.kind() == ErrorKind::NotFound => {
                fs::rename(&new, &self.out)?;
                return Ok(None);
            }
            Err(error) => return Err(error),
            Ok(meta) => fs::set_permissions(&new, meta.permissions())?,
        }
        match how {
            Swap::Exchange if exchange(&new, &self.out)? => Ok(Some(new)),
            Swap::Exchange | Swap::Renames => {
                let old = self.old_tree();
                fs::rename(&self.out, &old)?;
                if let Err(error) = fs::rename(&new, &self.out) {
                    fs::rename(&old, &self.out)?;
                    return Err(error);
                }
                Ok(Some(old))
            }
        }
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // Between two renames that both failed, `old` would be the only tree: the next build moves it back.
        if self.out.exists() || !self.old_tree().exists() {
            let _ = remove_tree(&self.new_tree(), |_| {});
            let _ = remove_tree(&self.old_tree(), |_| {});
            // The name goes before the lock does: whoever locks a file without a name looks again.
            let _ = remove_if_there(&self.root.join("lock"));
        }
        drop(self.lock.take());
        let _ = fs::remove_dir(&self.root);
    }
}

fn lock(root: &Path, shown: &str) -> Result<File, Diagnostic> {
    let path = root.join("lock");
    let refused =
        |e: &io::Error| failed(&shown, &format!("cannot write beside the output, in `{}`", root.display()), e);
    // A build that ends takes the lock's file away, maybe just after it was opened here.
    for _ in 0..100 {
        match fs::create_dir(root) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(refused(&error)),
            _ => {}
        }
        let file = match File::options().create(true).truncate(false).write(true).open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            Err(error) => return Err(refused(&error)),
        };
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => break,
            // Some network disks have no locks. To build there unguarded is better than not at all.
            Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {}
            Err(TryLockError::Error(error)) => return Err(refused(&error)),
        }
        if is_at(&file, &path) {
            return Ok(file);
        }
    }
    Err(BUSY
        .file(shown, "another build is writing this output")
        .help("wait until it has finished, or name another folder with `--out`"))
}

/// Whether `path` still names the open `file`.
fn is_at(file: &File, path: &Path) -> bool {
    let (Ok(here), Ok(there)) = (file.metadata(), fs::metadata(path)) else { return false };
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        (here.dev(), here.ino()) == (there.dev(), there.ino())
    }
    #[cfg(not(unix))]
    {
        here.created().ok() == there.created().ok()
    }
}

/// Exchanges two folders in one step. `false` where the system or the disk has no such step.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> io::Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        Err(Errno::NOSYS | Errno::INVAL | Errno::NOTSUP) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<bool> {
    Ok(false)
}
