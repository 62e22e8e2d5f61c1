//! The files of a theme that are published beside the pages.

use super::minify;
use crate::diag::FileId;
use crate::source::Sources;
use crate::text::{Digest, Route};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// In a style sheet, the place of the tokens of `theme.yaml`.
const TOKENS: &str = "/* tokens */";

/// A file of the theme that is published as it is, or (a style sheet, a script) without what only its author needs.
#[derive(Clone, Debug)]
pub struct StaticFile {
    /// Its path below `static/`.
    pub name: String,
    /// Where it lies in the output: below `assets/`. A style sheet or script has its digest in its name, so that a
    /// browser may keep it for ever.
    pub route: Route,
    /// The digest of what is published.
    pub digest: Digest,
    /// For a style sheet, its bytes after compression; else 0.
    pub weight: usize,
    source: FileId,
    text: Option<Arc<str>>,
}

impl StaticFile {
    /// What is published.
    ///
    /// # Errors
    /// When the file went away since the sources were read.
    pub fn bytes<'a>(&'a self, sources: &'a Sources) -> std::io::Result<Cow<'a, [u8]>> {
        match &self.text {
            Some(text) => Ok(Cow::Borrowed(text.as_bytes())),
            None => sources.file(self.source).bytes(),
        }
    }
}

/// The files of a theme, of several with one path the first; `tokens` is the CSS that the style sheet asks for.
pub(super) fn files(found: BTreeMap<String, Vec<FileId>>, sources: &Sources, tokens: &str) -> Vec<StaticFile> {
    found.into_iter().filter_map(|(name, files)| files.first().map(|id| file(sources, name, *id, tokens))).collect()
}

fn file(sources: &Sources, name: String, source: FileId, tokens: &str) -> StaticFile {
    let file = sources.file(source);
    let (stem, ending) = name.rsplit_once('.').unwrap_or((&name, ""));
    let text: Option<Arc<str>> = match ending {
        "css" => Some(minify::css(&file.text().replace(TOKENS, tokens)).into()),
        "js" => Some(minify::script(file.text()).into()),
        _ => None,
    };
    let digest = text.as_ref().map_or_else(|| file.digest(), |text| Digest::of(text.as_bytes()));
    let published = match ending {
        "css" | "js" => format!("{stem}.{}.{ending}", digest.short()),
        _ => name.clone(),
    };
    let weight = text.as_ref().filter(|_| ending == "css").map_or(0, |css| super::weigh(css.as_bytes()));
    let parts: Vec<&str> = std::iter::once("assets").chain(published.split('/')).collect();
    let route = Route::of(&parts);
    StaticFile { name, route, digest, weight, source, text }
}
