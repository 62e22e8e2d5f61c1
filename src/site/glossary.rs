//! Word lists: `content/data/glossary.yaml` names the terms, `locales/<tag>/glossary.yaml` says them in a language.

use crate::diag::{FileId, Notes, Span};
use crate::source::{Field, Sources, yaml};
use crate::text::Tag;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTerms {
    terms: Vec<RawTerm>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTerm {
    id: Field<String>,
    // For people who read the file: what is meant, and words that are wrong for this term but may be right elsewhere.
    #[serde(rename = "en")]
    _en: String,
    #[serde(rename = "note")]
    _note: String,
    #[serde(default, rename = "avoid")]
    _avoid: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWords {
    terms: BTreeMap<String, Field<String>>,
    #[serde(default)]
    avoid: Vec<String>,
}

/// The words of one language.
#[derive(Clone, Debug)]
pub struct Words {
    /// The word for each term, by the term's id, and where it stands.
    pub terms: BTreeMap<String, (String, Span)>,
    /// Words that no text of the language may use.
    pub avoid: Vec<String>,
    /// The file.
    pub file: FileId,
}

/// The word lists of a site; a site may have none.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    /// The ids of all terms, and where each stands.
    pub terms: BTreeMap<String, Span>,
    /// The words of each language that has a list.
    pub words: BTreeMap<Tag, Words>,
}

/// Reads the word lists.
pub(super) fn read(sources: &Sources, tags: &[Tag], notes: &mut Notes) -> Glossary {
    let mut out = Glossary::default();
    if let Some(file) = sources.find("content/data/glossary.yaml") {
        match yaml::<RawTerms>(sources.file(file).text(), file, 0) {
            Ok(raw) => {
                let terms = raw.terms.into_iter();
                out.terms = terms.map(|term| (term.id.value.clone(), term.id.span(file, 0))).collect();
            }
            Err(note) => notes.push(note),
        }
    }
    for tag in tags {
        let Some(file) = sources.find(&format!("locales/{tag}/glossary.yaml")) else { continue };
        match yaml::<RawWords>(sources.file(file).text(), file, 0) {
            Ok(raw) => {
                let terms = raw.terms.into_iter();
                let terms = terms.map(|(id, word)| (id, (word.value.clone(), word.span(file, 0)))).collect();
                out.words.insert(tag.clone(), Words { terms, avoid: raw.avoid, file });
            }
            Err(note) => notes.push(note),
        }
    }
    out
}
