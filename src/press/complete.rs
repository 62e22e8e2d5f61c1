//! The last gate: every word and every number of a panel is on each of its cards.

use super::order::Order;
use crate::diag::{Code, Level, Notes};
use serde_json::Value;
use std::collections::BTreeMap;
use typst::text::is_default_ignorable;

/// Text that a template left out.
pub static LOST: Code = Code {
    name: "print/lost",
    level: Level::Forbid,
    summary: "a printed page lacks a word or a number of its text",
    explain: "What was laid out is compared with the text that went in: every letter must be there, and every number and \
              address in one piece. A card with a missing digit is worse than no card. The template has a fault.",
};

/// The words of a panel, and those that may not be broken.
#[derive(Default)]
struct Said<'a> {
    letters: BTreeMap<char, usize>,
    facts: BTreeMap<&'a str, usize>,
}

/// Compares a panel with the runs of text on a page that bears it `times` times.
pub(super) fn complete(order: &Order, panel: usize, times: usize, runs: &[&str], notes: &mut Notes) {
    let Some(meant) = panel.checked_sub(1).and_then(|n| order.panels.get(n)) else { return };
    let mut said = Said::default();
    read(&meant.blocks, &mut said);
    let mut found: BTreeMap<char, usize> = BTreeMap::new();
    runs.iter().flat_map(|run| letters(run)).for_each(|letter| *found.entry(letter).or_default() += 1);
    let place = format!("panel {panel} of `{}` in `{}`", order.form.piece, order.tag);
    let help = "mend the template: it must set every block, and each fact in a `box`";
    for (fact, count) in said.facts {
        let seen: usize = runs.iter().map(|run| run.matches(fact).count()).sum();
        if seen < count * times {
            notes.push(LOST.at(meant.span, format!("`{fact}` is missing or broken in {place}")).help(help));
        }
    }
    let lost =
        said.letters.iter().filter(|(letter, count)| found.get(letter).copied().unwrap_or_default() < **count * times);
    let lost: String = lost.map(|(letter, _)| *letter).collect();
    if !lost.is_empty() {
        notes.push(LOST.at(meant.span, format!("the letters `{lost}` are missing in {place}")).help(help));
    }
}

fn read<'a>(value: &'a Value, said: &mut Said<'a>) {
    match value {
        Value::Array(list) => list.iter().for_each(|item| read(item, said)),
        Value::Object(map) => {
            for (key, item) in map {
                match (key.as_str(), item) {
                    ("v" | "label", Value::String(text)) => {
                        letters(text).for_each(|letter| *said.letters.entry(letter).or_default() += 1);
                        if map.get("t").is_some_and(|t| t == "fact") {
                            *said.facts.entry(text).or_default() += 1;
                        }
                    }
                    (_, item) => read(item, said),
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| !c.is_whitespace() && !is_default_ignorable(*c))
}
