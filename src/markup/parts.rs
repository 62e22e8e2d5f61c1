//! A document as HTML in parts, for pages whose template does something with each of them.

use super::Context;
use super::html::write;
use super::parse::Doc;

/// Stands in what [`write`] gives where a part of the page begins, or the last one ends.
pub(super) const CUT: char = '\u{fdd5}';

/// The HTML of a page's body, cut before each heading of the second level. A thematic break between blocks ends the last
/// part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// What comes before the first part.
    pub intro: String,
    /// The parts.
    pub parts: Vec<Part>,
    /// What follows the thematic break, and the footnotes.
    pub outro: String,
}

/// One part of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// The anchor of its heading, escaped for an attribute.
    pub id: String,
    /// The words of its heading.
    pub title: String,
    /// What stands below the heading.
    pub content: String,
}

impl Parts {
    /// Writes `doc`.
    #[must_use]
    pub fn of(doc: &Doc<'_>, context: &dyn Context) -> Self {
        let html = write(doc, context);
        let mut pieces = html.split(CUT);
        let mut out = Self { intro: pieces.next().unwrap_or_default().to_owned(), ..Self::default() };
        let mut ended = false;
        for piece in pieces {
            let rest = piece.strip_prefix("<hr>\n");
            ended |= rest.is_some();
            let heading = piece.strip_prefix("<h2 id=\"").and_then(|rest| rest.split_once("\">"));
            match heading.and_then(|(id, rest)| Some((id, rest.split_once("</h2>")?))).filter(|_| !ended) {
                Some((id, (title, content))) => {
                    out.parts.push(Part { id: id.into(), title: title.into(), content: content.into() });
                }
                None => out.outro.push_str(rest.unwrap_or(piece)),
            }
        }
        out
    }
}
