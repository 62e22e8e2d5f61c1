//! Where a build goes: a folder on the disk, or memory. The only writer of the disk.
//!
//! A build hands its files to a [`Sink`] from many threads and then commits. The whole new tree appears at once, or
//! none of it: a build that stops half way, or is killed, leaves the old tree as it was.
//!
//! A file that holds others, such as a package, may be larger than memory: its job writes it into the new tree piece by
//! piece ([`Sink::write`]), and what it holds is read so too ([`Sink::read`]).
//!
//! A [`DirSink`] knows the files it wrote last time from a list inside the output, `.handbill`. **Only files that a
//! build made are ever removed.** A file that is not in the list, or that is no longer what the build wrote, is
//! somebody's work, and the build is refused ([`FOREIGN`]) unless it is told to keep such files ([`Foreign::Keep`]).
//! Without a list, every file is somebody's. A list that this version cannot read (damaged, or of a later version) is
//! always refused: to guess what it means could lose a file.
//!
//! The folder itself is exchanged for a new one, so it cannot be a mount point, and a program that holds it open (a
//! server in a container that has it mounted) goes on seeing the old tree. Give such a program the folder above.

mod dir;
mod draft;
mod file;
mod manifest;
mod memory;
mod place;
mod staging;
mod survey;

pub use dir::{DirOptions, DirSink, Foreign, Swap};
pub use file::{replace, write_new};
pub use manifest::MANIFEST;
pub use memory::{MemoryFile, MemorySink, MemoryTree};

use crate::diag::{Code, Diagnostic, Level, Notes};
use crate::format::{Draft, Take};
use crate::text::{Digest, Route};

/// The output cannot be written.
pub static OUTPUT: Code = Code {
    name: "site/output",
    level: Level::Forbid,
    summary: "the output cannot be written",
    explain: "The folder named with `--out` cannot take the new site: it is not a folder of its own, or the system \
              refuses to write there (no permission, a full disk, a folder that is a mount point). What was there \
              before is as it was. Follow the help of the message, or name another folder with `--out`.",
};
/// The output holds files that no build made.
pub static FOREIGN: Code = Code {
    name: "site/foreign-output",
    level: Level::Forbid,
    summary: "the output holds files that no build made",
    explain: "A build replaces the whole output folder, and removes only what an earlier build put there. It found \
              files that no build made, or that were changed by hand since, and stopped before it could lose them. \
              Move them away, or name another folder with `--out`; `--force` carries them along into the new output. \
              Where a file of the site would stand in the same place, nothing is forced: one of the two must move. \
              The list of what a build made is the file `.handbill` in the output; without it all files are foreign.",
};
/// Another build is at work.
pub static BUSY: Code = Code {
    name: "site/output-busy",
    level: Level::Forbid,
    summary: "another build is writing the same output",
    explain: "Two builds that write one folder at the same time would spoil each other's work. Wait until the other has \
              finished, or name another folder with `--out`. A build that was killed holds nothing up.",
};
/// A file is there already.
pub static EXISTS: Code = Code {
    name: "site/file-exists",
    level: Level::Forbid,
    summary: "a file that would be made is there already",
    explain: "A command that makes a new file never writes over one that exists. Choose another name, or move the old \
              file away.",
};

/// Writes one file.
pub type Fill<'a> = &'a mut dyn FnMut(&mut dyn Draft) -> Result<Notes, Notes>;

/// What receives the files of one build. Shared by many threads.
pub trait Sink: Sync {
    /// Whether the tree before holds `route` made from the same `inputs`. If so the file is carried over as it is, and
    /// must not be put.
    fn keep(&self, route: &Route, inputs: Digest) -> bool;

    /// Takes the bytes of one file.
    ///
    /// # Errors
    /// When the file cannot be written, or somebody else's file stands in its place.
    fn put(&self, route: &Route, inputs: Digest, bytes: &[u8]) -> Result<(), Diagnostic>;

    /// The size, in bytes, of a file that this build holds already; `None` for any other.
    fn size(&self, route: &Route) -> Option<u64>;

    /// Takes one file that `fill` writes, and gives the warnings of `fill`. Nothing of it stays when `fill` fails.
    ///
    /// # Errors
    /// As [`Sink::put`], and those of `fill`.
    fn write(&self, route: &Route, inputs: Digest, fill: Fill<'_>) -> Result<Notes, Notes>;

    /// Gives the bytes of a file that this build has kept, put or written to `take`, piece by piece.
    ///
    /// # Errors
    /// When this build holds no such file, it cannot be read, or `take` says so.
    fn read(&self, route: &Route, take: Take<'_>) -> Result<(), Notes>;

    /// Makes the new tree the tree. A sink that is dropped instead leaves the tree as it was.
    ///
    /// # Errors
    /// When the new tree cannot be finished or put in place; the tree is then as it was.
    fn commit(self: Box<Self>) -> Result<Committed, Diagnostic>;
}

/// What a commit did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Committed {
    /// Files that are new, or whose bytes are.
    pub written: usize,
    /// Files carried over as they were.
    pub kept: usize,
    /// Files of the tree before that the new one does not have.
    pub removed: usize,
    /// Whether the new tree is the one before, byte for byte; then no file was touched.
    pub unchanged: bool,
}
