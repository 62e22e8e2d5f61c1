//! From the site to what templates are given.

use super::components;
use super::context::PageContext;
use crate::format::{Desk, Made, discovery};
use crate::i18n::{Args, Direction, Locale};
use crate::markup::{self, Doc};
use crate::site::{Page, Review as MatterReview, Site, State, Tree};
use crate::text::{PageKey, Route, Tag};
use crate::theme::views::{
    AlternateView, Dir, HreflangView, Html, Kind, LangView, LinkView, NavView, NoticesView, PageView, Review, RunView,
    SiteView, TocView,
};

pub(super) fn dir(locale: &Locale) -> Dir {
    match locale.direction() {
        Direction::Ltr => Dir::Ltr,
        Direction::Rtl => Dir::Rtl,
    }
}

pub(super) fn run(site: &Site, tag: &Tag) -> RunView {
    RunView { tag: tag.to_string(), dir: dir(site.locale(tag)) }
}

/// The language of some words, where it is not the one round them.
pub(super) fn foreign(site: &Site, around: &Tag, tag: &Tag) -> Option<RunView> {
    (tag != around).then(|| run(site, tag))
}

pub(super) fn word(locale: &Locale, id: &str) -> String {
    let text = locale.message(id, &Args::new()).map(|message| message.text).unwrap_or_default();
    text.chars().filter(|c| !matches!(*c, crate::text::FSI | crate::text::PDI)).collect()
}

/// What all pages of a language share; `holds` says which pages may be linked to.
pub(super) fn site_view(desk: &Desk, tree: &Tree, holds: &dyn Fn(&Route) -> bool) -> SiteView {
    let site = &desk.site;
    let locale = site.locale(&tree.tag);
    let top = Route::of(&["index.html"]);
    let home = PageKey::home();
    let nav = tree
        .children(&home)
        .filter(|page| holds(&page.route))
        .map(|page| NavView {
            key: page.key.to_string(),
            title: page.text.matter.title.clone(),
            path: page.route.relative_to(&top),
            lang: foreign(site, &tree.tag, &page.text.language),
        })
        .collect();
    SiteView {
        title: word(locale, "site-title"),
        description: word(locale, "site-description"),
        base_url: site.config.base_url.clone(),
        exit_url: site.config.exit_url.clone(),
        lang: LangView {
            tag: tree.tag.to_string(),
            name: locale.autonym().to_owned(),
            dir: dir(locale),
            script: locale.script().to_owned(),
            prefix: tree.tag.prefix(),
        },
        source_lang: run(site, &site.config.source),
        home: tree.get(&home).map_or_else(String::new, |page| page.route.relative_to(&top)),
        chooser: top.as_str().to_owned(),
        find: Some(super::find::route(&tree.tag))
            .filter(holds)
            .map_or_else(String::new, |route| route.relative_to(&top)),
        nav,
        calls: components::calls(desk, locale),
        feeds: Vec::new(),
        policy: crate::theme::views::POLICY.to_owned(),
    }
}

/// A link to `page` from the file `from`; `around` is the language of the words round it.
pub(super) fn link(desk: &Desk, around: &Tag, page: &Page, from: &Route) -> LinkView {
    let matter = &page.text.matter;
    LinkView {
        title: matter.title.clone(),
        description: matter.description.clone().unwrap_or_default(),
        href: page.route.relative_to(from),
        lang: foreign(&desk.site, around, &page.text.language),
    }
}

/// The way from a file to the root of the output: `../../`, or nothing.
pub(super) fn root(route: &Route) -> String {
    "../".repeat(route.folders().count())
}

fn kind(page: &Page) -> Kind {
    match (page.key.is_home(), page.is_section()) {
        (true, _) => Kind::Home,
        (false, true) => Kind::Section,
        (false, false) => Kind::Page,
    }
}

/// A page with its body.
pub(super) fn page_view(context: &PageContext<'_>, doc: &Doc<'_>, content: String) -> PageView {
    let (desk, tree, page) = (context.desk, context.tree, context.page);
    let site = &desk.site;
    let (tag, here) = (&tree.tag, &page.route);
    let to = |page: &Page| link(desk, tag, page, here);
    let holds = |page: &&Page| context.made.holds(&page.route);
    let (before, after) = tree.pages.split_at(tree.position(&page.key).unwrap_or_default());
    let mut breadcrumbs = Vec::new();
    let mut above = page.key.parent();
    // The template has its own word for the home page.
    while let Some(key) = above.filter(|key| !key.is_home()) {
        breadcrumbs.extend(tree.get(&key).filter(holds).map(to));
        above = key.parent();
    }
    breadcrumbs.reverse();
    let matter = &page.text.matter;
    let source_page = site.source_tree().get(&page.key);
    PageView {
        kind: kind(page),
        key: page.key.to_string(),
        section: page.key.parts().next().unwrap_or_default().to_owned(),
        root: root(here),
        title: matter.title.clone(),
        description: matter.description.clone().unwrap_or_default(),
        content: Html::trusted(content),
        content_lang: foreign(site, tag, &page.text.language),
        toc: toc(context, doc),
        breadcrumbs,
        previous: before.iter().rev().find(holds).map(to),
        next: after.iter().skip(1).find(holds).map(to),
        alternates: several(alternates(desk, tree, &page.key, here, context.made)),
        canonical: if page.is_own() {
            Some(here.absolute(&site.config.base_url))
        } else {
            shown_page(site, page).or(source_page).map(|page| page.route.absolute(&site.config.base_url))
        },
        hreflang: if page.is_own() && holds_all(context, &page.key) { hreflang(desk, page) } else { Vec::new() },
        urgent: site.is_urgent(&page.key),
        noindex: false,
        reviewed: matter.reviewed.filter(|_| page.is_own()).map(|day| day.to_string()),
        updated: matter.date.map(|day| day.to_string()),
        notices: notices(context),
        children: if page.is_section() { tree.children(&page.key).filter(holds).map(to).collect() } else { Vec::new() },
        ..PageView::default()
    }
}

/// The page of the language whose words a fallback page shows.
fn shown_page<'a>(site: &'a Site, page: &Page) -> Option<&'a Page> {
    site.tree(&page.text.language)?.get(&page.key)
}

fn toc(context: &PageContext<'_>, doc: &Doc<'_>) -> Vec<TocView> {
    doc.headings
        .iter()
        .filter(|heading| (2..=3).contains(&heading.level))
        .map(|heading| TocView {
            id: heading.id.clone(),
            title: markup::inline_text(doc, &heading.nodes, context),
            level: heading.level,
        })
        .collect()
}

fn hreflang(desk: &Desk, page: &Page) -> Vec<HreflangView> {
    discovery::alternates(desk, page).into_iter().map(|(tag, url)| HreflangView { tag, url }).collect()
}

/// Whether the page is there in every language that has it: search engines are told of all or of none.
fn holds_all(context: &PageContext<'_>, key: &PageKey) -> bool {
    let mut pages = context.desk.site.trees.iter().filter_map(|tree| tree.get(key));
    pages.all(|page| context.made.holds(&page.route))
}

/// Among which one can choose: a single language is no choice.
pub(super) fn several(alternates: Vec<AlternateView>) -> Vec<AlternateView> {
    if alternates.len() > 1 { alternates } else { Vec::new() }
}

/// Every language and where this page is in it.
fn alternates(desk: &Desk, tree: &Tree, key: &PageKey, from: &Route, made: &dyn Made) -> Vec<AlternateView> {
    let one = |other: &Tree| {
        let target = other.nearest(key).filter(|page| made.holds(&page.route))?;
        let exact = target.key == *key;
        Some(AlternateView { exact, ..alternate(desk, tree, other, target.route.relative_to(from)) })
    };
    desk.site.trees.iter().filter_map(one).collect()
}

/// The language `other` for a reader of `tree`, with the place to go.
pub(super) fn alternate(desk: &Desk, tree: &Tree, other: &Tree, href: String) -> AlternateView {
    let locale = desk.site.locale(&other.tag);
    let source = desk.site.locale(&desk.site.config.source);
    AlternateView {
        tag: other.tag.to_string(),
        name: locale.autonym().to_owned(),
        dir: dir(locale),
        href,
        exact: true,
        current: other.tag == tree.tag,
        find: format!("{} {}", other.tag, source.language_name(&other.tag)),
        choose: String::new(),
    }
}

fn notices(context: &PageContext<'_>) -> Option<NoticesView> {
    let (site, tree, page) = (&context.desk.site, context.tree, context.page);
    let reader = site.locale(&tree.tag);
    let review = match page.text.review(&site.config.source) {
        MatterReview::Machine if page.is_own() => Review::Machine,
        MatterReview::Draft if page.is_own() => Review::Draft,
        MatterReview::Machine | MatterReview::Draft | MatterReview::Reviewed => Review::None,
    };
    let (fallback, stale, critical) = match page.state {
        State::Own => (false, false, false),
        State::Stale(_) => (false, true, false),
        State::Fallback => (true, false, false),
        State::Withdrawn => (false, false, true),
    };
    if !(fallback || stale || critical) && review == Review::None {
        return None;
    }
    let shown = if page.is_own() { &site.config.source } else { &page.text.language };
    let source = site.tree(shown).and_then(|tree| tree.get(&page.key));
    Some(NoticesView {
        language: reader.language_name(&tree.tag),
        source: reader.language_name(shown),
        source_href: source
            .filter(|page| context.made.holds(&page.route))
            .map(|page| page.route.relative_to(&context.page.route)),
        fallback,
        stale,
        critical,
        review,
    })
}

/// The page for addresses that lead nowhere. It is shown at any depth, so its links begin at the site's own root.
pub(super) fn not_found_view(desk: &Desk, tree: &Tree, made: &dyn Made) -> PageView {
    let site = &desk.site;
    let locale = site.locale(&tree.tag);
    let base = &site.config.base_url;
    let host_end = base.find("://").map_or(0, |at| at + 3);
    let path = base[host_end..].find('/').map_or("/", |at| &base[host_end + at..]).to_owned();
    let top = Route::of(&["index.html"]);
    let mut alternates = several(alternates(desk, tree, &PageKey::home(), &top, made));
    for alternate in &mut alternates {
        alternate.href = format!("{path}{}", alternate.href);
    }
    PageView {
        kind: Kind::NotFound,
        root: path,
        title: word(locale, "not-found-title"),
        noindex: true,
        alternates,
        ..PageView::default()
    }
}

/// The root of the site: every language by its own name.
pub(super) fn chooser_view(desk: &Desk, tree: &Tree, made: &dyn Made) -> PageView {
    let site = &desk.site;
    let top = Route::of(&["index.html"]);
    let mut alternates = alternates(desk, tree, &PageKey::home(), &top, made);
    for alternate in &mut alternates {
        let named = site.trees.iter().find(|tree| tree.tag.as_str() == alternate.tag);
        alternate.choose = named.map_or_else(String::new, |tree| word(site.locale(&tree.tag), "languages-choose"));
        alternate.current = false;
    }
    let whole = alternates.len() == site.trees.len();
    let home = tree.get(&PageKey::home()).filter(|_| whole);
    PageView {
        kind: Kind::Chooser,
        title: word(site.locale(&tree.tag), "site-title"),
        description: word(site.locale(&tree.tag), "site-description"),
        canonical: Some(site.config.base_url.clone()),
        hreflang: home.map(|home| hreflang(desk, home)).unwrap_or_default(),
        alternates,
        ..PageView::default()
    }
}
