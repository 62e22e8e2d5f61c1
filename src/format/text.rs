//! Plain text of each page and of the whole toolkit, for devices and people without a browser.
//!
//! The files are UTF-8 with a byte order mark and lines that end in CR LF. The mark is what makes them open right
//! everywhere: a browser that is told no encoding takes them for Windows-1252 without it (the WHATWG Encoding Standard
//! lets a mark decide before all else), so do the viewers of iPhones, and Notepad before Windows 10 has to guess; the
//! same old Notepad shows a file without CR as one line. Nothing that reads text on a phone minds either.

use super::listing::{self, Listing, Name, Need};
use super::outside::{Medium, Outside, alone};
use super::{Counts, Cut, Desk, Job, Wave};
use crate::diag::{Checked, Notes};
use crate::i18n::Args;
use crate::markup;
use crate::site::{Page, Review, State, Tree};
use crate::text::{Hasher, LRI, PDI, PageKey, Route, columns, wrap};
use std::sync::Arc;

/// Lines are at most so many columns wide: what a printed page, a narrow window and a mail show without breaking again.
const WIDTH: usize = 72;

/// The text of a page: `pa/text/get-help/now.txt`, and `index.txt` for a section.
pub(super) fn route(tree: &Tree, page: &Page) -> Route {
    let prefix = tree.tag.prefix();
    let mut parts: Vec<String> = vec![prefix, "text".into()];
    parts.extend(page.key.parts().map(str::to_owned));
    if page.is_section() || page.key.is_home() {
        parts.push("index".into());
    }
    let mut parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let last = format!("{}.txt", parts.pop().unwrap_or_default());
    parts.push(&last);
    Route::of(&parts)
}

/// The text of all pages of a language: `pa/text/rights-at-work-pa.txt`.
fn whole(desk: &Desk, tree: &Tree) -> Route {
    let prefix = tree.tag.prefix();
    Route::of(&[&prefix, "text", &format!("{}-{prefix}.txt", listing::site_name(&desk.site))])
}

/// The pages that a language has of its own; the others are in the text of their own language.
fn own(tree: &Tree) -> impl Iterator<Item = (usize, &Page)> {
    tree.pages.iter().enumerate().filter(|(_, page)| page.is_own())
}

/// What the downloads page offers: the whole toolkit, for each language that has something.
pub(super) fn listings(desk: &Desk) -> Vec<Listing> {
    let trees = desk.site.trees.iter().filter(|tree| own(tree).next().is_some());
    trees
        .map(|tree| Listing {
            route: whole(desk, tree),
            language: Some(tree.tag.clone()),
            need: Need::Toolkit,
            piece: Name::new("piece-toolkit", "toolkit"),
            name: Name::new("file-text", "text"),
            words: ("toolkit".into(), "text".into()),
            kind: listing::TEXT,
            draft: listing::is_draft(&desk.site, &tree.tag),
            pages: None,
        })
        .collect()
}

/// One job for each page and one for each language.
pub(super) fn plan(desk: &Arc<Desk>, cut: &Cut) -> Checked<Vec<Job>> {
    let mut out = Vec::new();
    for (at, tree) in desk.site.trees.iter().enumerate().filter(|(_, tree)| cut.has_locale(&tree.tag)) {
        let words = listing::own_words(desk, &tree.tag);
        let job = |route: Route, make| Job {
            inputs: Hasher::new().add("text").add(route.as_str()).add_digest(words).finish(),
            route,
            wave: Wave::Files,
            counts: Counts::Other,
            make,
        };
        for (n, page) in own(tree) {
            let shared = Arc::clone(desk);
            let make = alone(move || {
                let tree = &shared.site.trees[at];
                Ok(Checked::new(file(&page_text(&shared, tree, &tree.pages[n])), Notes::new()))
            });
            out.push(job(route(tree, page), make));
        }
        if own(tree).next().is_some() {
            let shared = Arc::clone(desk);
            let make = alone(move || Ok(Checked::new(file(&all(&shared, &shared.site.trees[at])), Notes::new())));
            out.push(job(whole(desk, tree), make));
        }
    }
    Checked::new(out, Notes::new())
}

/// Text as a file: with its byte order mark and the line ends of old Notepads.
pub(super) fn file(text: &str) -> Vec<u8> {
    format!("\u{feff}{}\n", text.trim_end()).replace('\n', "\r\n").into_bytes()
}

/// A title, underlined.
pub(super) fn title(text: &str) -> String {
    let mut lines = wrap(text, WIDTH);
    let widest = lines.iter().map(|line| columns(line)).max().unwrap_or_default();
    lines.push("=".repeat(widest));
    lines.join("\n")
}

/// A paragraph in lines.
pub(super) fn paragraph(text: &str) -> String {
    wrap(text, WIDTH).join("\n")
}

fn all(desk: &Desk, tree: &Tree) -> String {
    let locale = desk.site.locale(&tree.tag);
    let name = locale.message("site-title", &Args::new()).map(|message| message.text).unwrap_or_default();
    let mut parts = vec![title(&name)];
    let pages: Vec<&Page> = own(tree).map(|(_, page)| page).collect();
    // The notice stands once for all pages that need it, and again on each that is stale.
    if let Some(notice) = pages.iter().find_map(|page| review_notice(desk, tree, page)) {
        parts.push(notice);
    }
    parts.push(pages.iter().map(|page| format!("- {}", page.text.matter.title)).collect::<Vec<_>>().join("\n"));
    for page in pages {
        parts.push("* * *".into());
        parts.push(body(desk, tree, page, stale_notice(desk, tree, page)));
    }
    parts.join("\n\n")
}

fn page_text(desk: &Desk, tree: &Tree, page: &Page) -> String {
    let notices = [review_notice(desk, tree, page), stale_notice(desk, tree, page)];
    body(desk, tree, page, notices.into_iter().flatten())
}

fn body(desk: &Desk, tree: &Tree, page: &Page, notices: impl IntoIterator<Item = String>) -> String {
    let matter = &page.text.matter;
    let context = Outside::new(desk, tree, page, Medium::Text);
    let mut parts = vec![title(&matter.title)];
    parts.extend(matter.description.as_deref().map(paragraph));
    parts.extend(notices);
    parts.push(markup::plain_text(&context.doc(), &context, WIDTH));
    parts.push(format!("{LRI}{}{PDI}", context.url(&page.route)));
    parts.join("\n\n")
}

/// What a reader must know of who has read the translation.
pub(super) fn review_notice(desk: &Desk, tree: &Tree, page: &Page) -> Option<String> {
    let id = match page.text.review(&desk.site.config.source) {
        Review::Machine => "notice-machine",
        Review::Draft => "notice-draft",
        Review::Reviewed => return None,
    };
    notice(desk, tree, page, id, &Args::new())
}

fn stale_notice(desk: &Desk, tree: &Tree, page: &Page) -> Option<String> {
    let State::Stale(_) = page.state else { return None };
    let source = desk.site.locale(&tree.tag).language_name(&desk.site.config.source);
    notice(desk, tree, page, "notice-stale", &Args::new().with("source", source))
}

fn notice(desk: &Desk, tree: &Tree, page: &Page, id: &str, args: &Args) -> Option<String> {
    let context = Outside::new(desk, tree, page, Medium::Text);
    let words = desk.site.locale(&tree.tag).message(id, args).ok()?;
    Some(wrap(&markup::isolated_text(&words.text, &context), WIDTH).join("\n"))
}

/// The texts of a language that a part of its pages needs.
pub(super) fn routes_of<'a>(tree: &'a Tree, keys: &'a [PageKey]) -> impl Iterator<Item = Route> + 'a {
    keys.iter().filter_map(|key| tree.get(key)).filter(|page| page.is_own()).map(|page| route(tree, page))
}
