//! A language tag: canonical BCP 47 (RFC 5646), as CLDR spells it.

use icu::locale::{Locale, LocaleCanonicalizer, LocaleExpander, TransformResult};
use std::fmt;
use std::sync::Arc;

/// A canonical language tag: `zh-Hans`, `fil`, `pa`, `fr-CA`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(Arc<str>);

/// Why a word is not a tag that the sources may use.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TagFault {
    /// It cannot be read as BCP 47 at all.
    #[error("it is no BCP 47 language tag")]
    Malformed,
    /// It stands for another tag.
    #[error("the canonical tag is `{0}`")]
    Alias(String),
}

impl Tag {
    /// Reads a tag and refuses every spelling but the canonical one.
    ///
    /// # Errors
    /// [`TagFault::Malformed`] for what is no tag, [`TagFault::Alias`] with the right tag for `zh-CN`, `tl`, `pa_IN`.
    pub fn parse(word: &str) -> Result<Self, TagFault> {
        let hyphens = word.replace('_', "-");
        let mut locale: Locale = hyphens.parse().map_err(|_| TagFault::Malformed)?;
        if locale.id.language.is_unknown() || !locale.extensions.is_empty() {
            return Err(TagFault::Malformed);
        }
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        if word.contains('_') {
            LocaleExpander::new_extended().minimize(&mut locale.id);
        }
        if locale.id.language.as_str() == "zh" && locale.id.script.is_none() {
            // Written Chinese differs by script, not by place, and a bare `zh` says neither.
            LocaleExpander::new_extended().maximize(&mut locale.id);
            locale.id.region = None;
        }
        let canonical = locale.to_string();
        if canonical == word { Ok(Self(canonical.into())) } else { Err(TagFault::Alias(canonical)) }
    }

    /// The tag as text, in canonical case.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The tag as the first part of an address: lower case.
    #[must_use]
    pub fn prefix(&self) -> String {
        self.0.to_ascii_lowercase()
    }

    /// The tag as ICU4X takes it.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.0.parse().expect("a tag is well-formed BCP 47")
    }

    /// The ISO 15924 code of the script that the language is written in, by CLDR's likely subtags: `Guru` for `pa`.
    #[must_use]
    pub fn script(&self) -> String {
        let mut id = self.locale().id;
        if LocaleExpander::new_extended().maximize(&mut id) == TransformResult::Unmodified && id.script.is_none() {
            return "Zyyy".into();
        }
        id.script.map_or_else(|| "Zyyy".into(), |script| script.as_str().to_owned())
    }

    /// Tags to fall back to, nearest first, without `self`: `fr-CA` falls back to `fr`.
    pub fn ancestors(&self) -> impl Iterator<Item = Tag> {
        let mut rest: &str = &self.0;
        let mut out = Vec::new();
        while let Some((parent, _)) = rest.rsplit_once('-') {
            if let Ok(tag) = Tag::parse(parent) {
                out.push(tag);
            }
            rest = parent;
        }
        out.into_iter()
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.0)
    }
}

impl serde::Serialize for Tag {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}
