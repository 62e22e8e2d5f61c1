//! Raw HTML in a text.

use super::{Case, NESTING};
use crate::diag::{Code, Level, Notes};
use crate::markup::Node;
use pulldown_cmark::Event;

/// HTML that is taken out.
pub static RAW_HTML: Code = Code {
    name: "content/raw-html",
    level: Level::Warn,
    summary: "HTML in a text is taken out",
    explain: "Not everybody who sends a translation is known, so HTML in a text may not run, load or send anything: \
              scripts, styles, frames, forms and event handlers are taken out. Markdown has a way for most things.",
};

const TAKEN: &[&str] = &[
    "script", "style", "iframe", "frame", "object", "embed", "form", "input", "button", "textarea", "select", "link",
    "meta", "base", "svg", "math", "video", "audio", "source", "template", "dialog", "portal",
];

/// How many tags may be open at once: as many as blocks of Markdown.
const DEPTH: i64 = 32;

pub(super) fn lint(case: &Case<'_>, notes: &mut Notes) {
    let mut open = 0;
    for (node, range) in &case.doc.nodes {
        let Node::Md(Event::Html(html) | Event::InlineHtml(html)) = node else { continue };
        let lower = html.to_ascii_lowercase();
        let before = open;
        open += depth(&lower);
        if before <= DEPTH && open > DEPTH {
            let note = NESTING.at(case.span(range), format!("more than {DEPTH} HTML tags are open here"));
            notes.push(note.help("close them, or write it in Markdown"));
        }
        let tag = tags(&lower).find(|tag| TAKEN.contains(tag));
        let handler = lower.split(|c: char| c.is_whitespace() || c == '/').find_map(|word| {
            let (name, _) = word.split_once('=')?;
            let is_handler = name.starts_with("on") && name.len() > 3 && name.chars().all(|c| c.is_ascii_alphabetic());
            (is_handler || name == "style").then_some(name)
        });
        let what = match (tag, handler) {
            (Some(tag), _) => format!("`<{tag}>` is taken out"),
            (None, Some(name)) => format!("the attribute `{name}` is taken out"),
            (None, None) => continue,
        };
        notes.push(RAW_HTML.at(case.span(range), what).help("write it in Markdown, or leave it out"));
    }
}

/// How many more tags some HTML opens than it closes. Elements without content count for nothing.
fn depth(html: &str) -> i64 {
    const VOID: &[&str] = &["br", "hr", "img", "wbr", "col"];
    let opened = tags(html).filter(|tag| !VOID.contains(tag)).count();
    i64::try_from(opened).unwrap_or(i64::MAX) - i64::try_from(html.matches("</").count()).unwrap_or(0)
}

/// The names of the tags that open in some HTML.
fn tags(html: &str) -> impl Iterator<Item = &str> {
    html.match_indices('<').filter_map(|(at, _)| {
        let rest = &html[at + 1..];
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
        (end > 0).then(|| &rest[..end])
    })
}
