//! HTML as the XHTML of an e-book.
//!
//! The body of a chapter comes from the same writer and the same components as the web. It goes through a parser and
//! comes out with nothing but what a book may hold, so that no theme can bring a script, a form or something from
//! elsewhere into one, and each element is closed. What is left to do for XML is small: elements without an end are
//! closed where they stand, and the one name of a character that XML does not know is written out.

use ammonia::Builder;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// The chapter's body as XHTML. `mark` gives what stands before each heading of level 2.
pub(super) fn of(html: &str, mut mark: impl FnMut() -> String) -> String {
    let clean = CLEANER.clean(html).to_string().replace("&nbsp;", "\u{a0}");
    let mut out = String::with_capacity(clean.len() + clean.len() / 16);
    let mut rest = clean.as_str();
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        let tag = &rest[at..at + end_of_tag(&rest[at..])];
        rest = &rest[at + tag.len()..];
        let name = tag[1..].split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        if name == "h2" {
            out.push_str(&mark());
        }
        match tag.strip_suffix('>').filter(|_| EMPTY.contains(&name)) {
            Some(open) => {
                out.push_str(open.trim_end_matches('/'));
                out.push_str("/>");
            }
            None => out.push_str(tag),
        }
    }
    out.push_str(rest);
    out
}

/// The elements without an end (HTML, 13.1.2) that a book may hold.
const EMPTY: &[&str] = &["br", "col", "hr", "img", "wbr"];

/// How long the tag at the beginning of `text` is; a `>` between quotation marks does not end it.
fn end_of_tag(text: &str) -> usize {
    let mut quoted = false;
    for (at, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '>' if !quoted => return at + 1,
            _ => {}
        }
    }
    text.len()
}

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::default();
    let attributes: HashMap<&str, HashSet<&str>> = [
        ("a", vec!["href", "hreflang"]),
        ("blockquote", vec!["cite"]),
        ("col", vec!["span"]),
        ("colgroup", vec!["span"]),
        ("data", vec!["value"]),
        ("del", vec!["cite", "datetime"]),
        ("div", vec!["role"]),
        ("img", vec!["src", "alt", "width", "height"]),
        ("ins", vec!["cite", "datetime"]),
        ("ol", vec!["start"]),
        ("q", vec!["cite"]),
        ("section", vec!["aria-label"]),
        ("td", vec!["colspan", "rowspan", "headers"]),
        ("th", vec!["colspan", "rowspan", "headers", "scope"]),
        ("time", vec!["datetime"]),
    ]
    .into_iter()
    .map(|(element, names)| (element, names.into_iter().collect()))
    .collect();
    builder
        .add_tags(["section"])
        // Those that mean a part of a site, and those that HTML has given up.
        .rm_tags(["acronym", "area", "article", "aside", "center", "footer", "header", "hgroup", "map", "nav"])
        .rm_tags(["rtc", "strike", "tt"])
        .tag_attributes(attributes)
        .add_generic_attributes(["class", "dir", "id"])
        .link_rel(None)
        .url_schemes(HashSet::from(["https", "http", "mailto", "tel", "sms"]))
        .attribute_filter(|element, name, value| {
            let remote = element == "img" && name == "src" && (value.contains(':') || value.starts_with("//"));
            (!remote).then(|| value.into())
        });
    builder
});
