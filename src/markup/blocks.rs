//! Digests of the blocks of a page: what a translation was made from.

use super::parse::{Doc, Node};
use crate::text::Digest;
use pulldown_cmark::Event;
use std::ops::Range;

/// The digest of one text as a stamp holds it. Blanks and line ends are folded first, so that wrapping a paragraph anew
/// makes no translation stale.
#[must_use]
pub fn digest_text(text: &str) -> String {
    let folded: Vec<&str> = text.split_whitespace().collect();
    Digest::of(folded.join(" ").as_bytes()).short()
}

/// The outermost blocks of a page: their bytes in the body, and their stamps.
#[must_use]
pub fn block_digests(doc: &Doc<'_>, body: &str) -> Vec<(Range<usize>, String)> {
    let mut out = Vec::new();
    let mut depth = 0_usize;
    for (node, range) in &doc.nodes {
        let outermost = depth == 0;
        match node {
            Node::Md(Event::Start(_)) => depth += 1,
            Node::Md(Event::End(_)) => depth -= 1,
            Node::Md(_) | Node::Expr(_) | Node::Component(_) => {}
        }
        if outermost {
            out.push((range.clone(), digest_text(body.get(range.clone()).unwrap_or_default())));
        }
    }
    out
}
