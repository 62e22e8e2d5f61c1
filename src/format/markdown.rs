//! The pages of a language as Markdown in one ZIP file, for people who keep a site with another program: facts and days
//! filled in, components written out, links between the pages as they are and all others in full.

use super::listing::{self, Listing, Name, Need};
use super::outside::{Medium, Outside};
use super::zip::{self, Zip};
use super::{Counts, Cut, Desk, Draft, Job, Make, Wave};
use crate::diag::{Checked, Notes};
use crate::facts::FactKind;
use crate::markup::{Context as _, Node};
use crate::site::{Link, Page, Tree};
use crate::text::{Hasher, Route, Run, runs};
use pulldown_cmark::{Event, Tag};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

fn route(desk: &Desk, tree: &Tree) -> Route {
    let prefix = tree.tag.prefix();
    Route::of(&[&prefix, &format!("{}-markdown-{prefix}.zip", listing::site_name(&desk.site))])
}

/// The Markdown of each language that has words of its own.
pub(super) fn listings(desk: &Desk) -> Vec<Listing> {
    let trees = desk.site.trees.iter().filter(|tree| tree.pages.iter().any(Page::is_own));
    trees
        .map(|tree| Listing {
            route: route(desk, tree),
            language: Some(tree.tag.clone()),
            need: Need::Websites,
            piece: Name::new("piece-data", "data"),
            name: Name::new("file-markdown", "Markdown"),
            words: ("data".into(), "markdown".into()),
            kind: listing::ZIP,
            draft: listing::is_draft(&desk.site, &tree.tag),
            pages: None,
        })
        .collect()
}

/// One job for each language.
pub(super) fn plan(desk: &Arc<Desk>, cut: &Cut) -> Checked<Vec<Job>> {
    let mut out = Vec::new();
    let mut notes = Notes::new();
    let trees = desk.site.trees.iter().enumerate();
    for (at, tree) in trees.filter(|(_, tree)| cut.has_locale(&tree.tag) && tree.pages.iter().any(Page::is_own)) {
        let route = route(desk, tree);
        let names: Vec<String> = tree.pages.iter().filter(|page| page.is_own()).map(name).collect();
        notes.extend(zip::check(&route, names.iter().map(String::as_str)));
        let shared = Arc::clone(desk);
        out.push(Job {
            inputs: Hasher::new().add("markdown").add_digest(listing::own_words(desk, &tree.tag)).finish(),
            route,
            // It holds files, if none of the output: in a package it would be one bundle inside another.
            wave: Wave::Bundles,
            counts: Counts::Other,
            make: Make::pieces(move |_, draft| bundle(&shared, &shared.site.trees[at], draft)),
        });
    }
    Checked::new(out, notes)
}

/// The name of a page in the bundle, as that of its source, so that links between pages stay right.
fn name(page: &Page) -> String {
    match (page.key.as_str(), page.is_section()) {
        ("", _) => "_index.md".to_owned(),
        (key, true) => format!("{key}/_index.md"),
        (key, false) => format!("{key}.md"),
    }
}

fn bundle(desk: &Desk, tree: &Tree, draft: &mut dyn Draft) -> Result<Notes, Notes> {
    let files: BTreeMap<String, &Page> =
        tree.pages.iter().filter(|page| page.is_own()).map(|page| (name(page), page)).collect();
    let mut zip = Zip::new(draft);
    let broken = |reason: String| zip::unwritten(&route(desk, tree), &reason);
    for (name, page) in files {
        zip.file(&name, text(desk, tree, page).as_bytes()).map_err(broken)?;
    }
    zip.finish().map_err(broken)?;
    Ok(Notes::new())
}

/// A page with its front matter. JSON strings are YAML too.
fn text(desk: &Desk, tree: &Tree, page: &Page) -> String {
    let matter = &page.text.matter;
    let context = Outside::new(desk, tree, page, Medium::Markdown);
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let mut out = format!("---\ntitle: {}\n", quoted(&matter.title));
    if let Some(description) = &matter.description {
        out.push_str(&format!("description: {}\n", quoted(description)));
    }
    out.push_str(&format!("language: {}\n", quoted(page.text.language.as_str())));
    out.push_str(&format!("review: {}\n", page.text.review(&desk.site.config.source).word()));
    out.push_str(&format!("source: {}\n---\n", quoted(&context.url(&page.route))));
    let body = page.text.body(&desk.site.sources);
    let mut from = 0;
    for (range, words) in changes(&context, body) {
        if range.start < from {
            continue;
        }
        out.push_str(&body[from..range.start]);
        out.push_str(&words);
        from = range.end;
    }
    out.push_str(&body[from..]);
    out
}

/// What of the body is to be replaced, in order.
fn changes(context: &Outside<'_>, body: &str) -> Vec<(Range<usize>, String)> {
    let doc = context.doc();
    let mut out: Vec<(Range<usize>, String)> = Vec::new();
    for (node, range) in &doc.nodes {
        match node {
            Node::Expr(expression) => {
                out.push((range.clone(), filled(context, &context.expression(expression))));
            }
            Node::Component(component) => out.push((range.clone(), context.component(component))),
            Node::Md(Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. })) => {
                let found = body[range.clone()].rfind(&format!("]({dest_url}"));
                let (Some(at), Some(address)) = (found, address(context, dest_url)) else { continue };
                let start = range.start + at + "](".len();
                out.push((start..start + dest_url.len(), address));
            }
            Node::Md(_) => {}
        }
    }
    out.sort_by_key(|(range, _)| range.start);
    out
}

/// The address that takes the place of a destination; `None` where it may stay, because it leads to a page of the bundle.
fn address(context: &Outside<'_>, destination: &str) -> Option<String> {
    match context.desk.site.link(context.tree, context.page, destination) {
        Ok(Link::Page(page, _)) if page.is_own() && destination.contains(".md") => None,
        Ok(Link::Anchor(_)) | Err(_) => None,
        Ok(_) => context.link(destination).map(|target| target.href),
    }
}

/// Marked text as Markdown: signs that mean something are escaped.
fn filled(context: &Outside<'_>, marked: &str) -> String {
    let mut out = String::new();
    for run in runs(marked) {
        match run {
            Run::Text(words) => {
                for c in words.chars() {
                    if "\\`*_[]<>#{}".contains(c) {
                        out.push('\\');
                    }
                    out.push(c);
                }
            }
            Run::Fact(name) => match context.fact(name) {
                Some(fact) if fact.kind == FactKind::Url => out.push_str(&format!("<{}>", fact.href)),
                Some(fact) => out.push_str(&fact.shown),
                None => {}
            },
            Run::Open | Run::Close => {}
        }
    }
    out
}
