//! Every picture says in words what it shows (WCAG 2.2, 1.1.1), and is there.

use super::Case;
use super::links::explain_fault;
use crate::diag::{Code, Level, Notes};
use crate::markup::Node;
use crate::site::Link;
use pulldown_cmark::{Event, Tag, TagEnd};

/// No alternative text.
pub static MISSING_ALT: Code = Code {
    name: "content/missing-alt",
    level: Level::Deny,
    summary: "a picture has no description",
    explain: "`![what the picture shows](path)`: the words in brackets are read to people who do not see the picture, and \
              shown when it does not load (WCAG 1.1.1). Say what matters in it. Never show or describe chains, ropes, \
              bruises.",
};

pub(super) fn lint(case: &Case<'_>, notes: &mut Notes) {
    let mut open: Option<(String, std::ops::Range<usize>, bool)> = None;
    for (node, range) in &case.doc.nodes {
        match node {
            Node::Md(Event::Start(Tag::Image { dest_url, .. })) => {
                open = Some((dest_url.to_string(), range.clone(), false));
            }
            Node::Md(Event::End(TagEnd::Image)) => {
                let Some((destination, range, described)) = open.take() else { continue };
                if !described {
                    let note = MISSING_ALT.at(case.span(&range), "this picture has no description");
                    notes.push(note.help("write what it shows: `![two people at a desk](…)`"));
                }
                let Some(page) = case.page else { continue };
                match case.site.link(case.tree, page, &destination) {
                    Ok(Link::Media(_)) => {}
                    Ok(Link::Page(..) | Link::Anchor(_) | Link::Registered(_) | Link::Outward(_)) => {
                        let message = format!("`{destination}` is no picture of this site");
                        let note = super::BROKEN_LINK.at(case.span(&range), message);
                        notes
                            .push(note.help("put the picture into `content/media/`; nothing is loaded from elsewhere"));
                    }
                    Err(fault) => explain_fault(case, &range, &destination, &fault, notes),
                }
            }
            Node::Md(Event::Text(text) | Event::Code(text)) => {
                if let Some((_, _, described)) = &mut open {
                    *described |= !text.trim().is_empty();
                }
            }
            Node::Md(_) | Node::Component(_) => {}
            Node::Expr(_) => {
                if let Some((_, _, described)) = &mut open {
                    *described = true;
                }
            }
        }
    }
}
