//! How much data a page takes to read.

use crate::diag::{Code, Diagnostic, Level, Notes};
use crate::site::Page;
use crate::text::Route;
use crate::theme::{Theme, weigh};

/// A page that is heavier than it may be.
pub static WEIGHT: Code = Code {
    name: "site/weight",
    level: Level::Warn,
    summary: "a page is heavier than it may be",
    explain: "Somebody may read this on an old phone, with little data and no time. A page and its style sheet, compressed \
              as a server sends them, are at most 14 KB (of 1,024 bytes) where a reader in danger meets them: the first \
              page, and what `urgent` in `site.yaml` names. About as much arrives in one go. Any other page is at most \
              30 KB. What helps: two pages in place of one, shorter lists, less repetition in a template.",
};

/// The most that a page may weigh where a reader in danger meets it, in bytes.
const URGENT: usize = 14 * 1024;
/// The most that any other page may weigh, in bytes.
const USUAL: usize = 30 * 1024;

/// Weighs a page with the style sheets that it asks for. `page` is none for one that has no text of its own.
pub(super) fn check(theme: &Theme, urgent: bool, route: &Route, page: Option<&Page>, html: &[u8]) -> Notes {
    let limit = if urgent { URGENT } else { USUAL };
    let style = theme.style_weight(&String::from_utf8_lossy(html));
    // What is light enough as it is need not be compressed.
    if html.len() + style <= limit {
        return Notes::new();
    }
    let weight = weigh(html) + style;
    if weight <= limit { Notes::new() } else { Notes::from_iter([note(route, page, weight, limit)]) }
}

fn note(route: &Route, page: Option<&Page>, weight: usize, limit: usize) -> Diagnostic {
    let tenths = (weight * 10).div_ceil(1024);
    let message =
        format!("`{route}` weighs {}.{} KB compressed, and may weigh {} KB", tenths / 10, tenths % 10, limit / 1024);
    let help = "make two pages of it, or shorten it";
    match page {
        Some(page) => WEIGHT.at(page.text.matter.title_span, message).help(help),
        None => WEIGHT.nowhere(message).help("look at the templates that make it"),
    }
}
