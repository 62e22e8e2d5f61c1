//! A tree in memory: for tests, and for looking at a site without writing it.

use super::{Committed, Fill, OUTPUT, Sink};
use crate::diag::{Diagnostic, Notes};
use crate::format::Take;
use crate::text::{Digest, Route};
use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

/// One file of a [`MemoryTree`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemoryFile {
    /// The digest of all that the file was made from.
    pub inputs: Digest,
    /// What it holds.
    pub bytes: Arc<[u8]>,
}

type Files = BTreeMap<Route, MemoryFile>;

/// What a folder is to a [`super::DirSink`]: it outlives the builds, and holds the files of the latest committed one.
#[derive(Debug, Default)]
pub struct MemoryTree {
    files: RwLock<Arc<Files>>,
}

impl MemoryTree {
    /// An empty tree.
    #[must_use]
    pub fn new() -> Arc<Self> {
        Arc::default()
    }

    /// All files as of the latest commit. Later commits do not change what was handed out.
    #[must_use]
    pub fn files(&self) -> Arc<BTreeMap<Route, MemoryFile>> {
        self.files.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// A build into a [`MemoryTree`].
#[derive(Debug)]
pub struct MemorySink {
    tree: Arc<MemoryTree>,
    before: Arc<Files>,
    now: Mutex<Files>,
}

impl MemorySink {
    /// Begins a build over what `tree` holds now.
    #[must_use]
    pub fn open(tree: &Arc<MemoryTree>) -> Self {
        Self { tree: Arc::clone(tree), before: tree.files(), now: Mutex::default() }
    }

    fn with<T>(&self, act: impl FnOnce(&mut Files) -> T) -> T {
        act(&mut self.now.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Sink for MemorySink {
    fn keep(&self, route: &Route, inputs: Digest) -> bool {
        let Some(file) = self.before.get(route).filter(|file| file.inputs == inputs) else { return false };
        self.with(|now| now.insert(route.clone(), file.clone()));
        true
    }

    fn put(&self, route: &Route, inputs: Digest, bytes: &[u8]) -> Result<(), Diagnostic> {
        let same = self.before.get(route).filter(|file| *file.bytes == *bytes);
        let bytes = same.map_or_else(|| bytes.into(), |file| Arc::clone(&file.bytes));
        match self.with(|now| now.insert(route.clone(), MemoryFile { inputs, bytes })) {
            None => Ok(()),
            Some(_) => Err(twice(route)),
        }
    }

    fn size(&self, route: &Route) -> Option<u64> {
        self.with(|now| now.get(route).map(|file| file.bytes.len() as u64))
    }

    fn write(&self, route: &Route, inputs: Digest, fill: Fill<'_>) -> Result<Notes, Notes> {
        let mut draft = Cursor::new(Vec::new());
        let notes = fill(&mut draft)?;
        self.put(route, inputs, draft.get_ref()).map_err(|note| Notes::from_iter([note]))?;
        Ok(notes)
    }

    fn read(&self, route: &Route, take: Take<'_>) -> Result<(), Notes> {
        let bytes = self.with(|now| now.get(route).map(|file| Arc::clone(&file.bytes)));
        take(&bytes.ok_or_else(|| Notes::from_iter([not_held(route)]))?)
    }

    fn commit(self: Box<Self>) -> Result<Committed, Diagnostic> {
        let now = self.now.into_inner().unwrap_or_else(PoisonError::into_inner);
        let same = |(route, file): &(&Route, &MemoryFile)| {
            self.before.get(*route).is_some_and(|old| Arc::ptr_eq(&old.bytes, &file.bytes))
        };
        let kept = now.iter().filter(same).count();
        let written = now.len() - kept;
        let removed = self.before.keys().filter(|route| !now.contains_key(*route)).count();
        *self.tree.files.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(now);
        Ok(Committed { written, kept, removed, unchanged: written == 0 && removed == 0 })
    }
}

pub(super) fn twice(route: &Route) -> Diagnostic {
    OUTPUT.file(route.as_str(), "this file is made twice in one build").help("give one of the two another address")
}

pub(super) fn not_held(route: &Route) -> Diagnostic {
    OUTPUT.file(route.as_str(), "this file is not part of the build").help("build the whole site, without a filter")
}
