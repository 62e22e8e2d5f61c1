//! The name of a page (the same in every language) and the name of its folder in an address.

use std::fmt;
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;

/// The path of a page below its language's folder, without `.md`: `toolkit/what-it-is`; a section is its folder
/// (`toolkit`), the home page is empty. The same in every language, and never changed.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageKey(Arc<str>);

impl PageKey {
    /// The key of a file such as `toolkit/_index.md` or `signs.md` below `content/<tag>/`.
    #[must_use]
    pub fn of_file(path: &str) -> Self {
        let stem = path.strip_suffix(".md").unwrap_or(path);
        let key = match stem.strip_suffix("_index") {
            Some(folder) if folder.is_empty() || folder.ends_with('/') => folder.trim_end_matches('/'),
            _ => stem,
        };
        Self(key.into())
    }

    /// The home page.
    #[must_use]
    pub fn home() -> Self {
        Self("".into())
    }

    /// Whether this is the home page.
    #[must_use]
    pub fn is_home(&self) -> bool {
        self.0.is_empty()
    }

    /// The section that holds the page; `None` for the home page.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        if self.is_home() {
            return None;
        }
        Some(Self(self.0.rsplit_once('/').map_or("", |(folder, _)| folder).into()))
    }

    /// The last part of the path.
    #[must_use]
    pub fn leaf(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }

    /// The parts of the path, outermost first.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        self.0.split('/').filter(|part| !part.is_empty())
    }

    /// The key as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PageKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for PageKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.0)
    }
}

/// One folder name of an address: lower case, in NFC, safe as a file name on Linux, macOS and Windows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(Arc<str>);

/// Why a word cannot be a slug.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SlugFault {
    /// Nothing in it.
    #[error("it is empty")]
    Empty,
    /// `.`, `..`, or a leading or trailing dot.
    #[error("it begins or ends with a dot, or leads out of its folder")]
    Dots,
    /// A character that some system does not allow in a file name, or that has a meaning in an address.
    #[error("`{0}` cannot stand in a file name or an address")]
    Character(char),
    /// A name that Windows keeps for devices.
    #[error("Windows keeps this name for a device")]
    Reserved,
    /// Longer than file systems allow.
    #[error("it is longer than 120 bytes")]
    Long,
}

impl Slug {
    /// Makes a slug of a word: NFC, lower case, blanks to hyphens.
    ///
    /// # Errors
    /// When the word cannot be a file name on each of Linux, macOS and Windows.
    pub fn parse(word: &str) -> Result<Self, SlugFault> {
        let word: String = word.trim().nfc().flat_map(char::to_lowercase).collect();
        let word: String = word.split_whitespace().collect::<Vec<_>>().join("-");
        if word.is_empty() {
            return Err(SlugFault::Empty);
        }
        if word.starts_with('.') || word.ends_with('.') {
            return Err(SlugFault::Dots);
        }
        let bad = |c: char| c.is_control() || r#"/\<>:"|?*#%&{}$!'`@+=;"#.contains(c) || is_invisible(c);
        if let Some(c) = word.chars().find(|c| bad(*c)) {
            return Err(SlugFault::Character(c));
        }
        if word.len() > 120 {
            return Err(SlugFault::Long);
        }
        let stem = word.split('.').next().unwrap_or(&word);
        let device = matches!(stem, "con" | "prn" | "aux" | "nul")
            || (stem.len() == 4
                && (stem.starts_with("com") || stem.starts_with("lpt"))
                && stem.ends_with(|c: char| c.is_ascii_digit()));
        if device { Err(SlugFault::Reserved) } else { Ok(Self(word.into())) }
    }

    /// The slug as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Characters that steer direction or hide: they make two names that look alike.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fdd0}'..='\u{fdef}')
}
