//! Texts keep to the word lists.

use super::{Case, Known};
use crate::diag::{Code, Level, Notes};
use crate::markup::Node;
use crate::site::Site;
use pulldown_cmark::Event;

/// A word that the language's list tells to avoid.
pub static AVOIDED: Code = Code {
    name: "wording/avoided",
    level: Level::Warn,
    summary: "a word that the language's word list tells to avoid",
    explain: "Some words hurt the reader, blame the wrong person, or say another thing than is meant. The list `avoid` in \
              `locales/<language>/glossary.yaml` names those that no text of the language uses, and `terms` the words \
              that it uses instead.",
};
/// A term without a word, or a word without a term.
pub static TERM: Code = Code {
    name: "wording/term",
    level: Level::Warn,
    summary: "a word list lacks a term, or has one that is not known",
    explain: "`content/data/glossary.yaml` names the terms of a site and what each means; `locales/<language>/glossary.yaml` \
              has one word for each, so that everybody who translates uses the same.",
};

pub(super) fn lint(site: &Site, _: &Known, notes: &mut Notes) {
    for words in site.glossary.words.values() {
        for id in site.glossary.terms.keys().filter(|id| !words.terms.contains_key(*id)) {
            let note = TERM.at(site.sources.whole(words.file), format!("there is no word for `{id}`"));
            notes.push(note.help(format!("add `{id}:` below `terms`")));
        }
        for (id, (_, span)) in words.terms.iter().filter(|(id, _)| !site.glossary.terms.contains_key(*id)) {
            let note = TERM.at(*span, format!("`{id}` is no term of the site"));
            notes.push(note.suggest(id, site.glossary.terms.keys().map(String::as_str)));
        }
    }
}

pub(super) fn lint_text(case: &Case<'_>, notes: &mut Notes) {
    let Some(words) = case.site.glossary.words.get(&case.text.language) else { return };
    let matter = &case.text.matter;
    let head = [Some(&matter.title), matter.description.as_ref()].into_iter().flatten();
    let head = head.map(|text| (text.as_str(), matter.title_span));
    let body = case.doc.nodes.iter().filter_map(|(node, range)| match node {
        Node::Md(Event::Text(text) | Event::Code(text)) => Some((&**text, case.span(range))),
        Node::Md(_) | Node::Expr(_) | Node::Component(_) => None,
    });
    for (text, span) in head.chain(body) {
        let lower = text.to_lowercase();
        for word in &words.avoid {
            if has_word(&lower, &word.to_lowercase()) {
                let note = AVOIDED.at(span, format!("`{word}` is a word to avoid"));
                let path = &case.site.sources.file(words.file).path;
                notes.push(note.help(format!("say it in another way; `{path}` has the words that are used")));
            }
        }
    }
}

/// Whether `word` stands in `text` as a word of its own. Scripts without blanks between words have no such edges, so
/// there the letters alone decide.
fn has_word(text: &str, word: &str) -> bool {
    let inside = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace() && !is_edge(c) && has_edges(c));
    text.match_indices(word)
        .any(|(at, _)| !inside(text[..at].chars().next_back()) && !inside(text[at + word.len()..].chars().next()))
}

fn is_edge(c: char) -> bool {
    c.is_ascii_punctuation()
        || matches!(c, '“' | '”' | '’' | '‘' | '«' | '»' | '،' | '؟' | '।' | '…' | '–' | '—' | '\u{2066}'..='\u{2069}')
}

/// Whether words of this letter's script are set apart by blanks.
fn has_edges(c: char) -> bool {
    !matches!(c, '\u{e00}'..='\u{eff}' | '\u{1780}'..='\u{17ff}' | '\u{1000}'..='\u{109f}' | '\u{3000}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
}
