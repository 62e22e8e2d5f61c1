//! The last gate: every word and every number that went in is on the pages that came out.

use super::order::{Line, Order};
use crate::diag::{Code, Level, Notes, Span};
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

/// The letters of a text, and the words that may not be broken.
#[derive(Default)]
struct Said<'a> {
    letters: BTreeMap<char, usize>,
    facts: BTreeMap<&'a str, usize>,
}

/// Where a text was meant to be, for the message.
struct Place {
    span: Span,
    name: String,
}

/// Compares a panel with the runs of text on a page that bears it `times` times.
pub(super) fn panel(order: &Order, panel: usize, times: usize, runs: &[&str], notes: &mut Notes) {
    let Some((voice, meant)) = order.panel(panel) else { return };
    let mut said = Said::default();
    read(&meant.blocks, &mut said);
    let name = format!("panel {panel} of `{}` in `{}`", order.form.piece, voice.tag);
    said.compare(times, runs, &Place { span: meant.span, name }, notes);
}

/// Compares panels, pages and notes with the runs of text of a whole document.
pub(super) fn flow(order: &Order, runs: &[&str], notes: &mut Notes) {
    let mut said = Said::default();
    order.panels.iter().for_each(|panel| read(&panel.blocks, &mut said));
    order.extras.notes.iter().for_each(|note| read(note, &mut said));
    for leaf in &order.extras.leaves {
        said.add(&leaf.title);
        read(&leaf.blocks, &mut said);
    }
    let name = format!("`{}` in `{}`", order.form.piece, order.voice.tag);
    said.compare(1, runs, &Place { span: order.span, name }, notes);
}

/// Compares a line of one language with the runs of that language.
pub(super) fn line(order: &Order, line: &Line, runs: &[&str], notes: &mut Notes) {
    let mut said = Said::default();
    read(&line.text, &mut said);
    read(&line.say, &mut said);
    let name = format!("the line in `{}` of `{}`", line.voice.tag, order.form.piece);
    said.compare(1, runs, &Place { span: order.span, name }, notes);
}

impl Said<'_> {
    fn add(&mut self, text: &str) {
        letters(text).for_each(|letter| *self.letters.entry(letter).or_default() += 1);
    }

    fn compare(&self, times: usize, runs: &[&str], place: &Place, notes: &mut Notes) {
        let help = "mend the template: it must set every block, and each fact in a `box`";
        let mut found: BTreeMap<char, usize> = BTreeMap::new();
        runs.iter().flat_map(|run| letters(run)).for_each(|letter| *found.entry(letter).or_default() += 1);
        for (fact, count) in &self.facts {
            let seen: usize = runs.iter().map(|run| run.matches(fact).count()).sum();
            if seen < count * times {
                let message = format!("`{fact}` is missing or broken in {}", place.name);
                notes.push(LOST.at(place.span, message).help(help));
            }
        }
        let here = |letter: &char| found.get(letter).copied().unwrap_or_default();
        let lost = self.letters.iter().filter(|(letter, count)| here(letter) < **count * times);
        let lost: String = lost.map(|(letter, _)| *letter).collect();
        if !lost.is_empty() {
            notes.push(LOST.at(place.span, format!("the letters `{lost}` are missing in {}", place.name)).help(help));
        }
    }
}

fn read<'a>(value: &'a Value, said: &mut Said<'a>) {
    match value {
        Value::Array(list) => list.iter().for_each(|item| read(item, said)),
        Value::Object(map) => {
            for (key, item) in map {
                match (key.as_str(), item) {
                    ("v" | "label", Value::String(text)) => {
                        said.add(text);
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
