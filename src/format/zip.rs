//! ZIP files that open everywhere and are the same each time.

use crate::diag::{Code, Level, Notes};
use crate::text::{Route, Slug, SlugFault};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
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

/// The SHA-256 of some bytes in hexadecimal digits.
pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// Whether a file is compressed already, by the ending of its name.
pub(super) fn is_packed(name: &str) -> bool {
    let ending = name.rsplit('.').next().unwrap_or_default();
    ["pdf", "png", "jpg", "jpeg", "webp", "epub", "zip"].contains(&ending)
}

/// A ZIP file while it is written. It is held once: room for all members is taken at the beginning.
pub(super) struct Zip(ZipWriter<Cursor<Vec<u8>>>);

impl Zip {
    /// An empty one that will take about `room` bytes.
    pub(super) fn new(room: u64) -> Self {
        Self(ZipWriter::new(Cursor::new(Vec::with_capacity(usize::try_from(room).unwrap_or_default()))))
    }

    /// Adds a file. What is compressed already is stored as it is. Every file has the first time that the format knows,
    /// 1 January 1980, and names that are not ASCII are flagged as UTF-8 (APPNOTE 4.4.4, bit 11).
    ///
    /// # Errors
    /// When the format cannot hold it.
    pub(super) fn add(&mut self, name: &str, bytes: &[u8]) -> Result<(), String> {
        let method = if is_packed(name) { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        self.0.start_file(name, options).map_err(|error| error.to_string())?;
        self.0.write_all(bytes).map_err(|error| error.to_string())
    }

    /// The whole file.
    ///
    /// # Errors
    /// When the format cannot hold it.
    pub(super) fn finish(self) -> Result<Vec<u8>, String> {
        self.0.finish().map(Cursor::into_inner).map_err(|error| error.to_string())
    }
}
