//! Plain text: titles, contents lists, attributes.

use super::Context;
use super::parse::{Doc, Node};
use crate::text::{Run, runs};
use pulldown_cmark::Event;
use std::ops::Range;

/// Marked text as plain text: facts as people read them, no marks. For titles and attributes, where a mark would be a
/// stray character.
#[must_use]
pub fn marked_text(text: &str, context: &dyn Context) -> String {
    let mut out = String::with_capacity(text.len());
    for run in runs(text) {
        match run {
            Run::Text(words) => out.push_str(words),
            Run::Fact(name) => out.push_str(context.fact(name).map_or("", |fact| fact.shown.as_str())),
            Run::Open | Run::Close => {}
        }
    }
    out
}

/// The words of a range of nodes in one line, placeables evaluated.
#[must_use]
pub fn inline_text(doc: &Doc<'_>, nodes: &Range<usize>, context: &dyn Context) -> String {
    let mut out = String::new();
    for (node, _) in &doc.nodes[nodes.clone()] {
        match node {
            Node::Md(Event::Text(text) | Event::Code(text)) => out.push_str(text),
            Node::Md(Event::SoftBreak | Event::HardBreak) => out.push(' '),
            Node::Md(_) | Node::Component(_) => {}
            Node::Expr(expression) => out.push_str(&marked_text(&context.expression(expression), context)),
        }
    }
    out.trim().to_owned()
}
