//! Markdown: a parser that never fails, and a writer for each medium.

mod blocks;
mod html;
mod parse;
mod parts;
mod placeable;
mod plain;
mod print;
mod sanitise;
mod text;

pub use blocks::{block_digests, digest_text};
pub use html::{Html, marked_html};
pub use parse::{Doc, Fault, FaultKind, Heading, Node, Term, parse};
pub use parts::{Part, Parts};
pub use placeable::Component;
pub use plain::{isolated_text, plain_text};
pub use print::{Asides, blocks as print_blocks, inlines as print_inlines};
pub use sanitise::sanitise;
pub use text::{inline_text, marked_text};

use crate::facts::Fact;

/// The five kinds of GitHub's alerts.
pub use pulldown_cmark::BlockQuoteKind as AlertKind;

/// Where a link leads, from the file that is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The address as it stands in the attribute, not yet escaped.
    pub href: String,
    /// Whether it leaves the site.
    pub outward: bool,
}

/// A local picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its address from the file that is being written.
    pub src: String,
    /// Its width in pixels.
    pub width: usize,
    /// Its height in pixels.
    pub height: usize,
}

/// What a writer asks of the site. Everything was checked before a writer runs, so there are no errors here: what could
/// not be resolved is left out.
pub trait Context {
    /// What stands between braces, evaluated: marked text (see `text::runs`).
    fn expression(&self, expression: &str) -> String;
    /// A fact by its name.
    fn fact(&self, name: &str) -> Option<&Fact>;
    /// A link's target.
    fn link(&self, destination: &str) -> Option<Target>;
    /// A picture.
    fn picture(&self, destination: &str) -> Option<Picture>;
    /// A message of the interface, as marked text.
    fn word(&self, id: &str) -> String;
    /// A component as HTML; empty where the medium has no such thing.
    fn component(&self, component: &Component) -> String;
    /// A component as a block for paper; `None` where paper has no such thing.
    fn component_block(&self, _component: &Component) -> Option<serde_json::Value> {
        None
    }
    /// The page of the same piece to which a link leads, by its key; `None` where it is not in the piece.
    fn leaf(&self, _destination: &str) -> Option<String> {
        None
    }
}

/// The message that labels an alert.
#[must_use]
pub fn alert_message(kind: AlertKind) -> &'static str {
    match kind {
        AlertKind::Note => "alert-note",
        AlertKind::Tip => "alert-tip",
        AlertKind::Important => "alert-important",
        AlertKind::Warning => "alert-warning",
        AlertKind::Caution => "alert-caution",
    }
}

/// Whether a tag stands inside a line of words.
fn is_inline(tag: &pulldown_cmark::Tag<'_>) -> bool {
    use pulldown_cmark::Tag;
    matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. }
    )
}

/// The name of an alert's kind, in classes and in print data.
#[must_use]
pub fn alert_word(kind: AlertKind) -> &'static str {
    alert_message(kind).strip_prefix("alert-").unwrap_or_default()
}
