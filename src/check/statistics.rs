//! A statistic says whose it is and of when.

use super::Case;
use crate::diag::{Code, Level, Notes};
use crate::facts::latin_digit;
use crate::markup::Node;
use pulldown_cmark::{Event, Tag};

/// A statistic without a year.
pub static STATISTIC: Code = Code {
    name: "fact/statistic",
    level: Level::Warn,
    summary: "a statistic without its year",
    explain: "A figure without source and year cannot be checked and does not grow old gracefully. Name both in the same \
              paragraph, or in a footnote.",
};

pub(super) fn lint(case: &Case<'_>, notes: &mut Notes) {
    let mut depth = 0_usize;
    let mut figure = None;
    let mut dated = false;
    // A list is dated by the paragraph that leads to it.
    let mut lead = false;
    for (node, range) in &case.doc.nodes {
        match node {
            Node::Md(Event::Start(tag)) => {
                if depth == 0 {
                    dated = lead && matches!(tag, Tag::List(_));
                }
                depth += 1;
            }
            Node::Md(Event::End(_)) => {
                depth -= 1;
                if depth == 0 {
                    if let (Some(place), false) = (figure.take(), dated) {
                        let note = STATISTIC.at(case.span(&place), "this figure has no year near it");
                        notes.push(note.help("name the source and its year in the same paragraph"));
                    }
                    lead = dated;
                }
            }
            Node::Md(Event::Text(text)) => {
                dated |= has_year(text);
                if text.contains(['%', '٪', '％']) && text.chars().any(|c| latin_digit(c).is_some()) {
                    figure.get_or_insert_with(|| range.clone());
                }
            }
            Node::Md(Event::FootnoteReference(_)) => dated = true,
            Node::Expr(expression) => {
                dated |= expression.starts_with("DATE") || has_year(expression) && !expression.starts_with("NUMBER");
                if expression.starts_with("NUMBER") {
                    figure.get_or_insert_with(|| range.clone());
                }
            }
            Node::Md(_) | Node::Component(_) => {}
        }
    }
}

fn has_year(text: &str) -> bool {
    let digits: String = text.chars().map(|c| latin_digit(c).unwrap_or(' ')).collect();
    digits.split(' ').any(|group| group.len() == 4 && (group.starts_with("19") || group.starts_with("20")))
}
