//! ZIP files that open everywhere and are the same each time.

use super::Draft;
use crate::diag::{Code, Level, Notes};
use crate::text::{Route, Slug, SlugFault};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// A name that a package cannot hold.
pub static MEMBER_NAME: Code = Code {
    name: "site/package-name",
    level: Level::Forbid,
    summary: "a file cannot be part of a package under its name",
    explain: "Packages are opened on Windows, macOS, Android and Linux. A name may not lead out of the folder, be one \
              that Windows keeps for devices (`con`, `nul`), have a sign that some system refuses, or be longer than \
              120 characters with its folders; and two names may not differ only in capital letters or in the way an \
              accent is stored. Give the page or the picture another name or `slug:`.",
};

/// As many characters as a name may have with its folders: Windows opens paths of 260, and the package lies somewhere.
const LONGEST: usize = 120;

/// What is wrong with the name of a member, if anything.
pub(super) fn fault(name: &str) -> Option<String> {
    if name.chars().count() > LONGEST {
        return Some(format!("it has more than {LONGEST} characters"));
    }
    name.split('/').find_map(|part| {
        // The rules for slugs are those for names on all systems; names of our own may have capital letters.
        match Slug::parse(part) {
            Ok(_) if part.trim() == part => None,
            Ok(_) => Some("a part of it begins or ends with a blank".to_owned()),
            Err(SlugFault::Dots) => Some("a part of it begins or ends with a dot".to_owned()),
            Err(fault) => Some(fault.to_string()),
        }
    })
}

/// What is wrong with the names of a package's members.
pub(super) fn check<'a>(package: &Route, names: impl Iterator<Item = &'a str>) -> Notes {
    let mut taken: BTreeMap<String, &str> = BTreeMap::new();
    let mut out = Notes::new();
    for name in names {
        if let Some(reason) = fault(name) {
            let note = MEMBER_NAME.nowhere(format!("`{name}` cannot be part of `{package}`: {reason}"));
            out.push(note.help("give the page or the picture another name or `slug:`"));
        }
        if let Some(first) = taken.insert(Route::of(&[name]).fold(), name) {
            let note = MEMBER_NAME.nowhere(format!("`{first}` and `{name}` would be one file of `{package}`"));
            out.push(note.help("give one of the two another name or `slug:`"));
        }
    }
    out
}

/// The finding for a file that cannot be written as a ZIP file.
pub(super) fn unwritten(route: &Route, reason: &str) -> Notes {
    let note = MEMBER_NAME.nowhere(format!("`{route}` cannot be made: {reason}"));
    Notes::from_iter([note.help("make the site smaller")])
}

/// A SHA-256 in hexadecimal digits.
pub(super) fn hex(sum: &[u8]) -> String {
    sum.iter().fold(String::with_capacity(64), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// A ZIP file while it is written. Of what is stored as it is, nothing is held in memory; of what is compressed, one file:
/// how it is packed depends on the pieces in which the packer is given it, and those must not matter.
pub(super) struct Zip<'a> {
    writer: ZipWriter<&'a mut dyn Draft>,
    /// What the packer gets of the file that is being added; `None` where the file is stored as it is.
    unpacked: Option<Vec<u8>>,
    /// Of the file that is being added.
    sum: Sha256,
}

impl<'a> Zip<'a> {
    /// An empty one.
    pub(super) fn new(draft: &'a mut dyn Draft) -> Self {
        Self { writer: ZipWriter::new(draft), unpacked: None, sum: Sha256::new() }
    }

    /// Begins a file. What is compressed already is stored as it is. Every file has the first time that the format knows,
    /// 1 January 1980, and names that are not ASCII are flagged as UTF-8 (APPNOTE 4.4.4, bit 11).
    ///
    /// # Errors
    /// When the format or the disk cannot hold it.
    pub(super) fn begin(&mut self, name: &str) -> Result<(), String> {
        let ending = name.rsplit('.').next().unwrap_or_default();
        let is_packed = ["pdf", "png", "jpg", "jpeg", "webp", "epub", "zip"].contains(&ending);
        self.unpacked = (!is_packed).then(Vec::new);
        let options = SimpleFileOptions::default()
            .compression_method(if is_packed { CompressionMethod::Stored } else { CompressionMethod::Deflated })
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        self.writer.start_file(name, options).map_err(|error| error.to_string())
    }

    /// Adds a piece of the file that was begun.
    ///
    /// # Errors
    /// As [`Zip::begin`].
    pub(super) fn add(&mut self, piece: &[u8]) -> Result<(), String> {
        self.sum.update(piece);
        match &mut self.unpacked {
            Some(unpacked) => {
                unpacked.extend_from_slice(piece);
                Ok(())
            }
            None => self.writer.write_all(piece).map_err(|error| error.to_string()),
        }
    }

    /// Ends a file, and gives its SHA-256.
    ///
    /// # Errors
    /// As [`Zip::begin`].
    pub(super) fn end(&mut self) -> Result<String, String> {
        let unpacked = self.unpacked.take().unwrap_or_default();
        self.writer.write_all(&unpacked).map_err(|error| error.to_string())?;
        Ok(hex(&self.sum.finalize_reset()))
    }

    /// Adds a whole file, and gives its SHA-256.
    ///
    /// # Errors
    /// As [`Zip::begin`].
    pub(super) fn file(&mut self, name: &str, bytes: &[u8]) -> Result<String, String> {
        self.begin(name)?;
        self.add(bytes)?;
        self.end()
    }

    /// Writes the list of names, with which the file is whole.
    ///
    /// # Errors
    /// As [`Zip::begin`].
    pub(super) fn finish(self) -> Result<(), String> {
        self.writer.finish().map(drop).map_err(|error| error.to_string())
    }
}
