//! Where a file lies in the output.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::fmt;
use std::sync::Arc;

/// A path below the output folder, with `/`, never beginning or ending with one: `pa/get-help/index.html`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Route(Arc<str>);

impl Route {
    /// A route of parts that are each a slug, a tag or a plain file name.
    #[must_use]
    pub fn of(parts: &[&str]) -> Self {
        let parts: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
        Self(parts.join("/").into())
    }

    /// The page `index.html` in the folder of `parts`.
    #[must_use]
    pub fn page(parts: &[&str]) -> Self {
        let mut all = parts.to_vec();
        all.push("index.html");
        Self::of(&all)
    }

    /// The route as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folders above the file, outermost first, without the file's own name.
    pub fn folders(&self) -> impl Iterator<Item = &str> {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder).split('/').filter(|part| !part.is_empty())
    }

    /// The address of `self` as a link in the file `from`: relative, percent-encoded, with `index.html` written out,
    /// so that it opens from a folder on a stick as well as on a server.
    #[must_use]
    pub fn relative_to(&self, from: &Route) -> String {
        let here: Vec<&str> = from.folders().collect();
        let there: Vec<&str> = self.0.split('/').collect();
        let shared = here.iter().zip(&there[..there.len() - 1]).take_while(|(a, b)| a == b).count();
        let mut parts: Vec<String> = vec!["..".into(); here.len() - shared];
        parts.extend(there[shared..].iter().map(|part| encode(part)));
        parts.join("/")
    }

    /// The address below `base`, which ends with `/`. A page's own `index.html` is left off, as servers do.
    #[must_use]
    pub fn absolute(&self, base: &str) -> String {
        let path: Vec<String> = self.0.split('/').map(encode).collect();
        let path = path.join("/");
        let path = match path.strip_suffix("index.html") {
            Some(folder) if folder.is_empty() || folder.ends_with('/') => folder.to_owned(),
            _ => path,
        };
        format!("{base}{path}")
    }

    /// The route as systems compare names that ignore case: two routes with the same fold would be one file there.
    #[must_use]
    pub fn fold(&self) -> String {
        use unicode_normalization::UnicodeNormalization;
        self.0.nfc().flat_map(char::to_lowercase).collect()
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.0)
    }
}

/// Percent-encodes one part of a path: RFC 3986 unreserved characters stay.
fn encode(part: &str) -> String {
    const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    utf8_percent_encode(part, RESERVED).to_string()
}
