//! The README of a package, in its language: what is inside, how to open and print it, what to tell the copy shop.

use super::outside::{Medium, Outside};
use super::text::{paragraph, review_notice, title};
use super::{Desk, listings};
use crate::i18n::Args;
use crate::markup;
use crate::text::{LRI, PDI, Route, Tag};
use std::collections::BTreeSet;

/// The README for readers of `tag`, of a package that holds `held`.
pub(super) fn text(desk: &Desk, tag: &Tag, held: &BTreeSet<Route>) -> String {
    let site = &desk.site;
    let Some((tree, first)) = site.tree(tag).and_then(|tree| Some((tree, tree.pages.first()?))) else {
        return String::new();
    };
    let context = Outside::new(desk, tree, first, Medium::Text);
    let locale = site.locale(tag);
    let say = |id: &str, args: &Args| {
        let found = locale.message(id, args).map(|message| message.text).unwrap_or_default();
        markup::isolated_text(&found, &context)
    };
    let word = |id: &str| say(id, &Args::new());
    let prints = held.iter().any(is_print);
    let mut parts = vec![title(&word("site-title"))];
    if held.contains(&Route::of(&["index.html"])) {
        parts.push(paragraph(&say("readme-begin", &Args::new().with("file", "index.html"))));
    }
    let inside = inside(desk, tag, held, &word);
    if !inside.is_empty() {
        parts.push(title(&word("readme-inside")));
        parts.push(inside.join("\n"));
    }
    if prints {
        parts.extend([title(&word("readme-print")), paragraph(&word("readme-print-text"))]);
        parts.extend([title(&word("readme-shop")), paragraph(&word("readme-shop-text"))]);
        // A reader shows it to somebody who may not read the reader's language.
        if *tag != site.config.source {
            let shop = site.locale(&site.config.source).message("readme-shop-text", &Args::new());
            parts.extend(shop.map(|message| paragraph(&markup::isolated_text(&message.text, &context))));
        }
        parts.push(paragraph(&word("readme-shop-why")));
    }
    parts.push(title(&word("readme-careful")));
    parts.push(paragraph(&word("downloads-trace")));
    parts.extend(tree.pages.iter().filter(|page| page.is_own()).find_map(|page| review_notice(desk, tree, page)));
    parts.push(paragraph(&say("readme-sums", &Args::new().with("file", "SHA256SUMS"))));
    parts.join("\n\n")
}

fn is_print(route: &Route) -> bool {
    route.folders().nth(1) == Some("print")
}

/// The downloads among the members, those for print as one folder.
fn inside(desk: &Desk, tag: &Tag, held: &BTreeSet<Route>, word: &dyn Fn(&str) -> String) -> Vec<String> {
    let line = |path: &str, name: &str| format!("- {LRI}{path}{PDI}: {name}");
    let mut out = Vec::new();
    if held.iter().any(is_print) {
        let prefix = tag.prefix();
        let folder = if held.iter().any(|route| is_print(route) && route.folders().next() != Some(prefix.as_str())) {
            "*/print".to_owned()
        } else {
            format!("{prefix}/print")
        };
        out.push(line(&folder, &word("file-package-print")));
    }
    let own = listings(desk).into_iter().filter(|listing| {
        listing.language.as_ref() == Some(tag) && held.contains(&listing.route) && !is_print(&listing.route)
    });
    let locale = desk.site.locale(tag);
    out.extend(own.map(|listing| line(listing.route.as_str(), &listing.name.plain(&desk.site, locale))));
    out
}
