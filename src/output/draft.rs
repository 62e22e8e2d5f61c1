//! A file of the new tree while a job writes it.
#![allow(clippy::disallowed_methods, reason = "`output` is the one home of writing")]

use crate::text::Digest;
use std::fs::{self, File};
use std::io::{self, BufWriter, ErrorKind, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// Dropped before it is kept, it leaves no file.
///
/// Once the disk refuses something, the job hears of it and all that it writes after that goes nowhere without a word:
/// it has failed, and what it does to end its work must not fail again.
#[derive(Debug)]
pub(super) struct NewFile {
    path: PathBuf,
    file: BufWriter<File>,
    /// What the disk refused first.
    refusal: Option<io::Error>,
    is_kept: bool,
}

impl NewFile {
    /// Begins a file that must not be there yet.
    pub fn create(path: &Path) -> io::Result<Self> {
        let file = BufWriter::with_capacity(1 << 16, File::create_new(path)?);
        Ok(Self { path: path.to_owned(), file, refusal: None, is_kept: false })
    }

    /// Writes out what waits, and gives the digest and the size of the whole, read from the disk again: a part of it may
    /// have been written twice.
    pub fn finish(&mut self) -> io::Result<(Digest, u64)> {
        let flushed = self.file.flush();
        match self.refusal.take() {
            Some(refusal) => return Err(refusal),
            None => flushed?,
        }
        digest(&self.path)
    }

    /// Leaves the file where it is.
    pub fn keep(mut self) {
        self.is_kept = true;
    }

    fn attempt<T>(&mut self, instead: T, act: impl FnOnce(&mut BufWriter<File>) -> io::Result<T>) -> io::Result<T> {
        if self.refusal.is_some() {
            return Ok(instead);
        }
        act(&mut self.file).map_err(|error| {
            if error.kind() == ErrorKind::Interrupted {
                return error;
            }
            let told = io::Error::new(error.kind(), error.to_string());
            self.refusal = Some(error);
            told
        })
    }
}

impl Drop for NewFile {
    fn drop(&mut self) {
        if !self.is_kept {
            let _ = fs::remove_file(&self.path);
        }
    }
}

impl Write for NewFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.attempt(bytes.len(), |file| file.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.attempt((), Write::flush)
    }
}

impl Seek for NewFile {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.attempt(0, |file| file.seek(to))
    }
}

/// The digest and the size of a file, which is not held in memory.
pub(super) fn digest(path: &Path) -> io::Result<(Digest, u64)> {
    let file = File::open(path)?;
    let size = file.metadata()?.len();
    Ok((Digest::of_stream(file, size)?, size))
}
