//! The pages of a language as JSON, for other websites that want to use them: `pa/pages.json`, described by
//! `schema/pages.schema.json`, which lies in the output too.

use super::listing::{self, Listing, Name, Need};
use super::outside::{Medium, Outside, alone};
use super::{Counts, Cut, Desk, Job, Wave};
use crate::diag::{Checked, Notes};
use crate::i18n::Args;
use crate::markup::{self, Html};
use crate::site::{Page, Tree};
use crate::text::{Digest, Hasher, Route};
use serde_json::{Value, json};
use std::sync::Arc;

/// What the file looks like (JSON Schema, draft 2020-12).
const SCHEMA: &str = include_str!("pages.schema.json");

fn route(tree: &Tree) -> Route {
    Route::of(&[&tree.tag.prefix(), "pages.json"])
}

fn schema() -> Route {
    Route::of(&["schema", "pages.schema.json"])
}

/// The JSON of each language that has words of its own.
pub(super) fn listings(desk: &Desk) -> Vec<Listing> {
    let trees = desk.site.trees.iter().filter(|tree| tree.pages.iter().any(Page::is_own));
    trees
        .map(|tree| Listing {
            route: route(tree),
            language: Some(tree.tag.clone()),
            need: Need::Websites,
            piece: Name::new("piece-data", "data"),
            name: Name::new("file-json", "JSON"),
            words: ("data".into(), "json".into()),
            kind: listing::JSON,
            draft: listing::is_draft(&desk.site, &tree.tag),
            pages: None,
        })
        .collect()
}

/// One job for each language, and one for the schema.
pub(super) fn plan(desk: &Arc<Desk>, cut: &Cut) -> Checked<Vec<Job>> {
    let job = |route, inputs, make| Job { route, inputs, wave: Wave::Files, counts: Counts::Other, make };
    let written = alone(|| Ok(Checked::new(SCHEMA.as_bytes().to_vec(), Notes::new())));
    let mut out = vec![job(schema(), Digest::of(SCHEMA.as_bytes()), written)];
    let trees = desk.site.trees.iter().enumerate();
    for (at, tree) in trees.filter(|(_, tree)| cut.has_locale(&tree.tag) && tree.pages.iter().any(Page::is_own)) {
        let inputs = Hasher::new().add("json").add_digest(listing::own_words(desk, &tree.tag)).finish();
        let shared = Arc::clone(desk);
        let make = alone(move || {
            let mut text = serde_json::to_string_pretty(&pages(&shared, &shared.site.trees[at])).unwrap_or_default();
            text.push('\n');
            Ok(Checked::new(text.into_bytes(), Notes::new()))
        });
        out.push(job(route(tree), inputs, make));
    }
    Checked::new(out, Notes::new())
}

fn pages(desk: &Desk, tree: &Tree) -> Value {
    let site = &desk.site;
    let base = &site.config.base_url;
    let title = site.locale(&tree.tag).message("site-title", &Args::new()).map(|m| m.text).unwrap_or_default();
    let own: Vec<Value> = tree.pages.iter().filter(|page| page.is_own()).map(|page| one(desk, tree, page)).collect();
    json!({
        "$schema": schema().absolute(base),
        "site": { "title": title, "url": base },
        "language": tree.tag.as_str(),
        "pages": own,
    })
}

fn one(desk: &Desk, tree: &Tree, page: &Page) -> Value {
    let matter = &page.text.matter;
    let context = Outside::new(desk, tree, page, Medium::Html);
    let doc = context.doc();
    let Html(html) = Html::of(&doc, &context);
    let plain = Outside::new(desk, tree, page, Medium::Text);
    let text = markup::plain_text(&doc, &plain, usize::MAX);
    let headings: Vec<Value> = doc
        .headings
        .iter()
        .map(|heading| {
            let title = markup::inline_text(&doc, &heading.nodes, &context);
            json!({ "id": heading.id, "level": heading.level, "title": title })
        })
        .collect();
    let names = context.facts.borrow().clone();
    let facts: Vec<Value> = names.iter().filter_map(|name| fact(desk, name)).collect();
    json!({
        "key": page.key.as_str(),
        "url": context.url(&page.route),
        "title": matter.title,
        "description": matter.description,
        "language": page.text.language.as_str(),
        "review": page.text.review(&desk.site.config.source).word(),
        "audience": matter.audience,
        "date": matter.date.map(|day| day.to_string()),
        "headings": headings,
        "html": html,
        "text": text,
        "facts": facts,
    })
}

/// A fact with who says so and when.
fn fact(desk: &Desk, name: &str) -> Option<Value> {
    let fact = desk.site.facts.get(name)?;
    let contact = desk.site.facts.contacts.iter().find(|contact| contact.facts().any(|own| own.name == name))?;
    Some(json!({
        "name": fact.name,
        "kind": fact.kind.word(),
        "text": fact.shown,
        "href": fact.href,
        "source": contact.source,
        "source_date": contact.source_date,
        "verified": contact.verified.map(|day| day.to_string()),
    }))
}
