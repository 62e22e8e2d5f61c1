//! Everything that a build is made from, read once: paths and bytes that no longer change.

mod builtin;
mod read;
mod yaml;

pub use read::{FILE_NAME, LINK, NO_SITE, NOT_UTF8, TOO_LARGE, UNREADABLE, read_bytes, read_tree};
pub use yaml::{Field, YAML, yaml};

use crate::diag::{FileId, Files, Span};
use crate::text::Digest;
use std::borrow::Cow;
use std::path::PathBuf;

/// Where a file comes from. A file of the site stands before the program's own of the same path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// The folder that the editor named.
    Site,
    /// The default theme and words that are inside the program.
    Builtin,
}

/// What a file holds.
#[derive(Clone, Debug)]
enum Body {
    /// Text, in UTF-8 without a byte order mark.
    Text(Cow<'static, str>),
    /// A picture or the like, read when a job needs it; its digest is known from the walk.
    Blob { disk: PathBuf, digest: Digest },
    /// The same, inside the program.
    Held(Cow<'static, [u8]>),
}

/// One file of the sources.
#[derive(Clone, Debug)]
pub struct File {
    /// Relative to the root, with `/`, in NFC.
    pub path: String,
    /// Whose it is.
    pub layer: Layer,
    body: Body,
}

impl File {
    /// The text, or an empty string for a picture.
    #[must_use]
    pub fn text(&self) -> &str {
        match &self.body {
            Body::Text(text) => text,
            Body::Blob { .. } | Body::Held(_) => "",
        }
    }

    /// The digest of the file's content.
    #[must_use]
    pub fn digest(&self) -> Digest {
        match &self.body {
            Body::Text(text) => Digest::of(text.as_bytes()),
            Body::Blob { digest, .. } => *digest,
            Body::Held(bytes) => Digest::of(bytes),
        }
    }

    /// The bytes; pictures are read from the disk now.
    ///
    /// # Errors
    /// When the file went away or cannot be read any more.
    pub fn bytes(&self) -> std::io::Result<Cow<'_, [u8]>> {
        match &self.body {
            Body::Text(text) => Ok(Cow::Borrowed(text.as_bytes())),
            Body::Blob { disk, .. } => read_bytes(disk).map(Cow::Owned),
            Body::Held(bytes) => Ok(Cow::Borrowed(bytes)),
        }
    }
}

/// All files, in the order of their paths.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    root: PathBuf,
    files: Vec<File>,
}

impl Sources {
    /// Sources made in memory, for tests and for a site that is not on a disk yet: path and text, over the program's
    /// own files.
    #[must_use]
    pub fn in_memory<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let files = files.into_iter().map(|(path, text)| File {
            path: path.to_owned(),
            layer: Layer::Site,
            body: Body::Text(Cow::Owned(text.to_owned())),
        });
        Self::assemble(PathBuf::new(), files.collect())
    }

    fn assemble(root: PathBuf, mut files: Vec<File>) -> Self {
        files.extend(builtin::files());
        files.sort_by(|a, b| (&a.path, a.layer).cmp(&(&b.path, b.layer)));
        Self { root, files }
    }

    /// The folder that was read.
    #[must_use]
    pub fn root(&self) -> &std::path::Path {
        &self.root
    }

    /// The file of this path: the site's, else the program's own.
    #[must_use]
    pub fn find(&self, path: &str) -> Option<FileId> {
        let at = self.files.partition_point(|file| file.path.as_str() < path);
        self.files.get(at).filter(|file| file.path == path).map(|_| id(at))
    }

    /// The file with this number.
    #[must_use]
    pub fn file(&self, file: FileId) -> &File {
        &self.files[file.0 as usize]
    }

    /// All files whose path begins with `folder` (which ends with `/`), in order; where the site and the program both
    /// have a path, both.
    pub fn under<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (FileId, &'a File)> {
        let at = self.files.partition_point(|file| file.path.as_str() < folder);
        self.files[at..]
            .iter()
            .enumerate()
            .take_while(move |(_, file)| file.path.starts_with(folder))
            .map(move |(n, file)| (id(at + n), file))
    }

    /// The span of a whole file.
    #[must_use]
    pub fn whole(&self, file: FileId) -> Span {
        Span::new(file, 0..self.file(file).text().len())
    }
}

impl Files for Sources {
    fn path(&self, file: FileId) -> &str {
        &self.file(file).path
    }

    fn text(&self, file: FileId) -> &str {
        self.file(file).text()
    }
}

fn id(n: usize) -> FileId {
    FileId(u32::try_from(n).expect("a site has fewer than four thousand million files"))
}
