//! The only reader of the disk.
#![allow(clippy::disallowed_methods, reason = "this file is the one home of reading")]

use super::{Body, File, Layer, Sources};
use crate::diag::{Checked, Code, Diagnostic, Level, Notes};
use crate::text::Digest;
use rayon::prelude::*;
use std::borrow::Cow;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use unicode_normalization::UnicodeNormalization;

/// No `site.yaml`.
pub static NO_SITE: Code = Code {
    name: "site/no-site",
    level: Level::Forbid,
    summary: "the folder holds no site",
    explain: "A site is a folder with a `site.yaml`. Name it with `--root`, or make a new one with `handbill new site DIR`.",
};
/// A file or folder that cannot be read.
pub static UNREADABLE: Code = Code {
    name: "content/unreadable",
    level: Level::Forbid,
    summary: "a file cannot be read",
    explain: "A file or folder of the sources cannot be read: its permissions, or the disk. What cannot be read would be \
              missing from the site without a word, so nothing is built.",
};
/// Text that is not UTF-8.
pub static NOT_UTF8: Code = Code {
    name: "content/not-utf8",
    level: Level::Forbid,
    summary: "a text file is not UTF-8",
    explain: "Every text file is UTF-8, so that each letter of each language arrives as it was written. Save the file \
              again and choose UTF-8 as its encoding.",
};
/// A file over the budget.
pub static TOO_LARGE: Code = Code {
    name: "content/too-large",
    level: Level::Forbid,
    summary: "a file is larger than a build takes",
    explain: "A text file has a limit of 4 MiB and a picture one of 32 MiB: far more than a reader's phone should load, \
              and little enough that a file put there by mistake or malice cannot stop a build. Split the page or \
              shrink the picture.",
};
/// A symbolic link out of the tree.
pub static LINK: Code = Code {
    name: "content/link-outside",
    level: Level::Forbid,
    summary: "a symbolic link leaves the site's folder",
    explain: "A link may point to a file inside the site's own folder only. One that leads outside would publish a file \
              that nobody meant to publish. Copy the file into the site, or remove the link.",
};
/// A file name that some system cannot hold.
pub static FILE_NAME: Code = Code {
    name: "content/file-name",
    level: Level::Forbid,
    summary: "a file name cannot be used",
    explain: "File names may be in any script. They must be Unicode, without control characters, so that the same file \
              has the same name on Linux, macOS and Windows.",
};

const TEXT_LIMIT: u64 = 4 << 20;
const BLOB_LIMIT: u64 = 32 << 20;
const TEXT: &[&str] = &["md", "ftl", "yaml", "yml", "html", "xml", "txt", "css", "js", "typ", "json", "svg"];

/// Reads a site: `site.yaml` and the folders `content`, `locales` and `themes` below `root`. Hidden files, fonts and
/// `node_modules` are passed over.
///
/// # Errors
/// When `root` holds no `site.yaml`. Single files that cannot be used are notes.
pub fn read_tree(root: &Path) -> Result<Checked<Sources>, Diagnostic> {
    let shown = root.display();
    if !root.join("site.yaml").is_file() {
        return Err(NO_SITE
            .nowhere(format!("there is no `site.yaml` in `{shown}`"))
            .help("name the site's folder with `--root`, or make one with `handbill new site DIR`"));
    }
    let real_root = root.canonicalize().map_err(|e| UNREADABLE.nowhere(format!("cannot open `{shown}`: {e}")))?;
    let mut notes = Notes::new();
    let mut found = vec![("site.yaml".to_owned(), root.join("site.yaml"))];
    for folder in ["content", "locales", "themes"] {
        if root.join(folder).is_dir() {
            walk(&real_root, folder, &mut found, &mut notes);
        }
    }
    let read: Vec<Result<File, Diagnostic>> = found.into_par_iter().map(|(path, disk)| load(path, disk)).collect();
    let mut files = Vec::with_capacity(read.len());
    for file in read {
        match file {
            Ok(file) => files.push(file),
            Err(note) => notes.push(note),
        }
    }
    Ok(Checked::new(Sources::assemble(real_root, files), notes))
}

/// The bytes of one file outside the tree of sources, such as a font.
///
/// # Errors
/// As the system reports them.
pub fn read_bytes(path: &Path) -> std::io::Result<Vec<u8>> {
    std::fs::read(path)
}

fn walk(root: &Path, folder: &str, found: &mut Vec<(String, PathBuf)>, notes: &mut Notes) {
    let skip = |name: &str| name.starts_with('.') || name.ends_with('~') || name == "node_modules" || name == "fonts";
    let entries = walkdir::WalkDir::new(root.join(folder))
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| !entry.file_name().to_str().is_some_and(skip));
    for entry in entries {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let path = error.path().map_or_else(|| folder.to_owned(), |path| shown(root, path));
                let reason = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
                notes.push(
                    UNREADABLE.file(path, format!("this cannot be read: {reason}")).help("check the permissions"),
                );
                continue;
            }
        };
        let name = shown(root, entry.path());
        if entry.path_is_symlink() {
            match entry.path().canonicalize() {
                Ok(target) if !target.starts_with(root) => {
                    notes.push(
                        LINK.file(name, format!("this link leads out of the site, to `{}`", target.display()))
                            .help("copy the file into the site, or remove the link"),
                    );
                    continue;
                }
                Ok(target) if target.is_dir() => {
                    notes.push(LINK.file(name, "this is a link to a folder").help("links may point to files only"));
                    continue;
                }
                Ok(_) => {}
                Err(error) => {
                    notes.push(LINK.file(name, format!("this link leads nowhere: {error}")).help("remove the link"));
                    continue;
                }
            }
        } else if !entry.file_type().is_file() {
            continue;
        }
        let usable = entry.path().strip_prefix(root).ok().and_then(Path::to_str);
        match usable {
            Some(path) if !path.chars().any(char::is_control) => {
                let path: String = path.replace(std::path::MAIN_SEPARATOR, "/").nfc().collect();
                found.push((path, entry.into_path()));
            }
            _ => notes.push(
                FILE_NAME
                    .file(name, "this file name is not Unicode, or holds a control character")
                    .help("rename the file"),
            ),
        }
    }
}

fn shown(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/")
}

fn load(path: String, disk: PathBuf) -> Result<File, Diagnostic> {
    let ending = path.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    let is_text = TEXT.contains(&ending.as_str());
    let unreadable = |path: &str, error: &std::io::Error| {
        let help = match error.kind() {
            ErrorKind::PermissionDenied => "give yourself permission to read it",
            _ => "check that the file is there and the disk is well",
        };
        UNREADABLE.file(path, format!("this file cannot be read: {error}")).help(help)
    };
    let limit = if is_text { TEXT_LIMIT } else { BLOB_LIMIT };
    let length = std::fs::metadata(&disk).map_err(|e| unreadable(&path, &e))?.len();
    if length > limit {
        let (has, may) = (length.div_ceil(1 << 20), limit >> 20);
        return Err(TOO_LARGE
            .file(path, format!("this file has {has} MiB; the limit is {may} MiB"))
            .help(if is_text { "split the page into several" } else { "make the picture smaller" }));
    }
    let bytes = read_bytes(&disk).map_err(|e| unreadable(&path, &e))?;
    let body = if is_text {
        Body::Text(Cow::Owned(decode(&path, bytes)?))
    } else {
        Body::Blob { digest: Digest::of(&bytes), disk }
    };
    Ok(File { path, layer: Layer::Site, body })
}

fn decode(path: &str, mut bytes: Vec<u8>) -> Result<String, Diagnostic> {
    if bytes.starts_with(b"\xef\xbb\xbf") {
        bytes.drain(..3);
    }
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let bytes = error.as_bytes();
        let line = bytes[..good].split(|b| *b == b'\n').count();
        let looks_16 = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
        let kind = if looks_16 { "UTF-16" } else { "another encoding" };
        NOT_UTF8
            .file(path, format!("line {line} is not UTF-8: byte {:#04x} looks like {kind}", bytes[good]))
            .help("save the file again as UTF-8")
    })
}
