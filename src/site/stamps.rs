//! `locales/<tag>/stamps.yaml`: what each translation was made from. Written by `handbill translate stamp`.

use crate::diag::Notes;
use crate::source::{Sources, yaml};
use crate::text::Tag;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The stamps of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Stamps {
    /// For each page, by key (`print/…` for printed pieces), the digests of the source's title, description and blocks.
    pub pages: BTreeMap<String, Vec<String>>,
    /// For each message, the digest of the source's text.
    pub messages: BTreeMap<String, String>,
}

impl Stamps {
    /// The path of a language's stamps.
    #[must_use]
    pub fn path(tag: &Tag) -> String {
        format!("locales/{tag}/stamps.yaml")
    }

    /// Reads them; a language may have none yet.
    #[must_use]
    pub fn read(sources: &Sources, tag: &Tag, notes: &mut Notes) -> Self {
        let Some(file) = sources.find(&Self::path(tag)) else { return Self::default() };
        yaml(sources.file(file).text(), file, 0).unwrap_or_else(|note| {
            notes.push(note);
            Self::default()
        })
    }

    /// The file as it is written: sorted, one line a page, so that a change of one page is one line of a diff.
    #[must_use]
    pub fn render(&self) -> String {
        let mut out = String::from(
            "# What each translation was made from. Written by `handbill translate stamp`; do not edit by hand.\n",
        );
        let quote = |key: &str| serde_json::Value::from(key).to_string();
        out.push_str(if self.pages.is_empty() { "pages: {}\n" } else { "pages:\n" });
        for (key, digests) in &self.pages {
            let digests: Vec<String> = digests.iter().map(|digest| quote(digest)).collect();
            let _ = writeln!(out, "  {}: [{}]", quote(key), digests.join(", "));
        }
        out.push_str(if self.messages.is_empty() { "messages: {}\n" } else { "messages:\n" });
        for (id, digest) in &self.messages {
            let _ = writeln!(out, "  {}: {}", quote(id), quote(digest));
        }
        out
    }
}
