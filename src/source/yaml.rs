//! YAML into typed values, every error with its place.

use crate::diag::{Code, Diagnostic, FileId, Level, Span};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_saphyr::{Error, Location, Spanned, UserMessageFormatter};
use std::ops::Range;

/// YAML that cannot be understood.
pub static YAML: Code = Code {
    name: "content/yaml",
    level: Level::Forbid,
    summary: "settings that cannot be understood",
    explain: "Front matter, `site.yaml` and the files in `content/data` are YAML. Each key may stand once, must be known, \
              and its value must be of the right kind. A value with a colon, a `#` or a leading `{` needs quotes. Names \
              (`&a`, `*a`) are limited, so that a small file cannot grow into a huge one.",
};

/// A value of a YAML file and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field<T> {
    /// The value.
    pub value: T,
    /// Its bytes, counted from the beginning of the YAML text.
    pub range: Range<usize>,
}

impl<T> Field<T> {
    /// The span, where the YAML text begins at `offset` of `file`.
    #[must_use]
    pub fn span(&self, file: FileId, offset: usize) -> Span {
        Span::new(file, self.range.start + offset..self.range.end + offset)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = Spanned::<T>::deserialize(deserializer)?;
        Ok(Self { value: spanned.value, range: range(spanned.referenced) })
    }
}

fn range(location: Location) -> Range<usize> {
    let span = location.span();
    let start = usize::try_from(span.byte_offset().unwrap_or_default()).unwrap_or_default();
    let length = usize::try_from(span.byte_len().unwrap_or_default()).unwrap_or_default();
    start..start + length
}

/// Reads `text`, which begins at byte `offset` of `file`, as a `T`.
///
/// # Errors
/// One finding with its place: broken YAML, a key twice or unknown, a value of the wrong kind, a budget passed.
pub fn yaml<T: DeserializeOwned>(text: &str, file: FileId, offset: usize) -> Result<T, Diagnostic> {
    let budget = serde_saphyr::budget! { max_depth: 16, max_aliases: 64, max_nodes: 200_000 };
    let options = serde_saphyr::options! { budget: budget, with_snippet: false, strict_booleans: true };
    serde_saphyr::from_str_with_options(text, options).map_err(|error| finding(&error, text, file, offset))
}

fn finding(error: &Error, text: &str, file: FileId, offset: usize) -> Diagnostic {
    let mut at = error.location().map(range).unwrap_or_default();
    at.start = at.start.min(text.len());
    at.end = at.end.clamp(at.start, text.len());
    let span = Span::new(file, at.start + offset..at.end + offset);
    match error.without_snippet() {
        Error::SerdeUnknownField { field, expected, .. } => {
            YAML.at(span, format!("`{field}` is not a key here")).suggest(field, expected.iter().copied())
        }
        Error::SerdeUnknownVariant { variant, expected, .. } => {
            YAML.at(span, format!("`{variant}` is not a value here")).suggest(variant, expected.iter().copied())
        }
        Error::SerdeMissingField { field, .. } => {
            YAML.at(span, format!("`{field}` is missing")).help(format!("add a line `{field}: …`"))
        }
        Error::DuplicateMappingKey { key, .. } => {
            let key = key.as_deref().unwrap_or("a key");
            YAML.at(span, format!("`{key}` stands here twice")).help("keep one of the two")
        }
        other => {
            let message = other.render_with_formatter(&UserMessageFormatter);
            let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(head, _)| head);
            YAML.at(span, format!("this YAML cannot be read: {message}"))
                .help("a value with a colon, `#`, `{` or a quotation mark needs quotes round it")
        }
    }
}
