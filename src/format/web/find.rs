//! The page on which a reader finds pages: all of them in the order of the language, which works without script, and
//! above them the search.

use super::{Shared, base_inputs, minify, render, views};
use crate::diag::{Checked, Notes};
use crate::format::{Counts, Cut, Desk, Job, Made, Make, Outcome, Wave, search};
use crate::site::Tree;
use crate::text::{Digest, Route, Tag};
use crate::theme::views::{AlternateView, EntryView, FindView, InitialView, Kind, OtherView, PageView};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Where the page of a language lies.
pub(super) fn route(tag: &Tag) -> Route {
    Route::page(&[&tag.prefix(), search::FOLDER])
}

/// The page of `tree`; with the search, if `cut` makes an index for it.
pub(super) fn job(shared: &Arc<Shared>, trees: Digest, tree: &Tree, cut: &Cut) -> Job {
    let version = cut.has_format("search").then(|| search::version(&shared.desk, tree));
    let mut inputs = base_inputs(&shared.desk, &tree.tag, trees);
    inputs.add("find").add(version.as_deref().unwrap_or_default());
    let (shared, tag) = (Arc::clone(shared), tree.tag.clone());
    let make = move |made: &dyn Made| -> Outcome {
        let tree = shared.desk.site.tree(&tag).expect("a job is made for a language of the site");
        let view = view(&shared.desk, tree, version.clone(), made);
        Ok(Checked::new(minify(&render(&shared, tree, &view, made)?), Notes::new()))
    };
    Job {
        route: route(&tree.tag),
        inputs: inputs.finish(),
        wave: Wave::Files,
        counts: Counts::Other,
        make: Make::whole(make),
    }
}

fn view(desk: &Desk, tree: &Tree, version: Option<String>, made: &dyn Made) -> PageView {
    let here = route(&tree.tag);
    PageView {
        kind: Kind::Find,
        root: views::root(&here),
        title: views::word(desk.site.locale(&tree.tag), "find-title"),
        noindex: true,
        alternates: alternates(desk, tree, &here, made),
        find: Some(FindView { version, letters: letters(desk, tree, &here), others: others(desk, tree, &here, made) }),
        ..PageView::default()
    }
}

fn alternates(desk: &Desk, tree: &Tree, here: &Route, made: &dyn Made) -> Vec<AlternateView> {
    let one = |other: &Tree| views::alternate(desk, tree, other, route(&other.tag).relative_to(here));
    views::several(desk.site.trees.iter().filter(|other| made.holds(&route(&other.tag))).map(one).collect())
}

/// The pages of `tree` whose words are in `language`, in its order.
fn entries(desk: &Desk, tree: &Tree, language: &Tag, here: &Route) -> Vec<EntryView> {
    let locale = desk.site.locale(language);
    let pages = tree.pages.iter().enumerate().filter(|(_, page)| page.text.language == *language);
    let mut out: Vec<EntryView> = pages
        .map(|(number, page)| EntryView {
            number,
            title: page.text.matter.title.clone(),
            href: page.route.relative_to(here),
        })
        .collect();
    out.sort_by(|a, b| locale.compare_titles(&a.title, &b.title).then(a.number.cmp(&b.number)));
    out
}

fn letters(desk: &Desk, tree: &Tree, here: &Route) -> Vec<InitialView> {
    let locale = desk.site.locale(&tree.tag);
    let mut out: Vec<InitialView> = Vec::new();
    for entry in entries(desk, tree, &tree.tag, here) {
        let letter = locale.initial(&entry.title).unwrap_or_default();
        // A letter that comes again is one group: orders differ in details that no reader looks for.
        match out.iter_mut().find(|group| group.letter == letter) {
            Some(group) => group.entries.push(entry),
            None => out.push(InitialView { letter, entries: vec![entry] }),
        }
    }
    out
}

fn others(desk: &Desk, tree: &Tree, here: &Route, made: &dyn Made) -> Vec<OtherView> {
    let mut languages: BTreeSet<&Tag> = BTreeSet::new();
    for page in tree.pages.iter().filter(|page| page.text.language != tree.tag) {
        languages.insert(&page.text.language);
    }
    let reader = desk.site.locale(&tree.tag);
    let one = |tag: &Tag| OtherView {
        run: views::run(&desk.site, tag),
        language: reader.language_name(tag),
        href: Some(route(tag))
            .filter(|there| made.holds(there))
            .map_or_else(String::new, |there| there.relative_to(here)),
        entries: entries(desk, tree, tag, here),
    };
    languages.into_iter().map(one).collect()
}
