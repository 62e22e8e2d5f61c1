//! Numbers and addresses that should be facts.

use super::Case;
use crate::diag::{Code, Level, Notes};
use crate::facts::{FactKind, latin_digit};
use crate::markup::Node;
use pulldown_cmark::Event;
use std::ops::Range;

/// A telephone number typed into a text.
pub static LITERAL_NUMBER: Code = Code {
    name: "content/literal-number",
    level: Level::Deny,
    summary: "a telephone number is typed into a text",
    explain: "A number that stands in a text of each language is sooner or later wrong in one of them. Write it once in \
              `content/data/contacts.yaml` and mention it as `{ $name-phone }`: the right digits come out everywhere, can \
              be tapped, and stay left to right in Arabic.",
};
/// A web or mail address typed into a text.
pub static LITERAL_ADDRESS: Code = Code {
    name: "content/literal-address",
    level: Level::Deny,
    summary: "a web or mail address is typed into a text",
    explain: "An address is a fact: write it once in `content/data/contacts.yaml` and mention it as `{ $name-url }` or \
              `{ $name-email }`, or in `content/data/links.yaml` and link to it as `[words](link:id)`.",
};

/// From how many digits on a row of digits is taken for a telephone number.
const PHONE_DIGITS: usize = 7;

pub(super) fn lint(case: &Case<'_>, notes: &mut Notes) {
    for (node, range) in &case.doc.nodes {
        let Node::Md(Event::Text(text) | Event::Code(text)) = node else { continue };
        let found = if text.chars().any(may_be_digit) { numbers(text) } else { Vec::new() };
        for found in found {
            let digits: String = text[found.clone()].chars().filter_map(latin_digit).collect();
            let fact = case.site.facts.iter().find(|fact| same_number(fact.kind, &fact.href, &digits));
            let after_letter = text[..found.start].ends_with(|c: char| c.is_ascii_alphabetic());
            if fact.is_none() && (digits.len() < PHONE_DIGITS || after_letter || is_date(&text[found.clone()])) {
                continue;
            }
            let shown = &text[found];
            let note = LITERAL_NUMBER.at(case.span(&place(case, range, shown)), format!("`{shown}` is typed as text"));
            notes.push(match fact {
                Some(fact) => note.help(format!("write `{{ ${} }}`", fact.name)),
                None => note.help("add it to `content/data/contacts.yaml` and write `{ $name-phone }`; a plain number is `{ NUMBER(…) }`"),
            });
        }
        if let Some(word) = text.split_whitespace().find(|word| is_address(word)) {
            let note = LITERAL_ADDRESS.at(case.span(&place(case, range, word)), format!("`{word}` is typed as text"));
            let fact = case.site.facts.iter().find(|fact| word.contains(&fact.shown));
            notes.push(match fact {
                Some(fact) => note.help(format!("write `{{ ${} }}`", fact.name)),
                None => note.help("add it to the registry and mention it from there"),
            });
        }
    }
}

/// Whether a letter is worth a second look: digits of other scripts are not below U+0660, nor among the letters of Chinese,
/// Japanese and Korean, and most text has none.
fn may_be_digit(c: char) -> bool {
    c.is_ascii_digit() || (c >= '\u{660}' && !('\u{2010}'..='\u{fefe}').contains(&c) && latin_digit(c).is_some())
}

/// Where `shown` stands in the source of a node.
fn place(case: &Case<'_>, range: &Range<usize>, shown: &str) -> Range<usize> {
    match case.body.get(range.clone()).and_then(|source| source.find(shown)) {
        Some(at) => range.start + at..range.start + at + shown.len(),
        None => range.clone(),
    }
}

/// Rows of digits of any script, with what people put between the digits of a telephone number.
fn numbers(text: &str) -> Vec<Range<usize>> {
    let joins = |c: char| matches!(c, ' ' | '-' | '.' | '(' | ')' | '\u{a0}' | '\u{2010}' | '\u{2011}' | '/' | '+');
    let mut out = Vec::new();
    let mut open: Option<Range<usize>> = None;
    for (at, c) in text.char_indices() {
        if latin_digit(c).is_some() {
            let start = open.as_ref().map_or(at, |range| range.start);
            open = Some(start..at + c.len_utf8());
        } else if !joins(c) || open.as_ref().is_some_and(|range| at - range.end >= 3) {
            out.extend(open.take());
        }
    }
    out.extend(open);
    out
}

fn same_number(kind: FactKind, href: &str, digits: &str) -> bool {
    match kind {
        FactKind::Phone | FactKind::Sms => {
            let known: String = href.chars().filter(char::is_ascii_digit).collect();
            known == digits || (digits.len() >= PHONE_DIGITS && known.ends_with(digits))
        }
        FactKind::Email | FactKind::Url => false,
    }
}

/// Dates and spans of years, which have as many digits as a telephone number.
fn is_date(text: &str) -> bool {
    let groups: Vec<String> = text
        .split(|c: char| latin_digit(c).is_none())
        .filter(|group| !group.is_empty())
        .map(|group| group.chars().filter_map(latin_digit).collect())
        .collect();
    let is_year = |group: &str| group.len() == 4 && (group.starts_with("19") || group.starts_with("20"));
    let is_small = |group: &str| group.len() <= 2;
    match groups.as_slice() {
        [a, b] => is_year(a) && is_year(b),
        [a, b, c] => (is_year(a) && is_small(b) && is_small(c)) || (is_small(a) && is_small(b) && is_year(c)),
        _ => false,
    }
}

fn is_address(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let mail = word.split_once('@').is_some_and(|(user, host)| {
        !user.is_empty() && host.split_once('.').is_some_and(|(name, rest)| !name.is_empty() && !rest.is_empty())
    });
    mail || word.contains("://") || (word.starts_with("www.") && word.len() > 6)
}
