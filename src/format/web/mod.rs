//! The site as HTML: pages, the language chooser, pages for addresses that lead nowhere, and the theme's files.

pub(super) mod components;
mod context;
mod days;
mod find;
mod layouts;
mod views;
mod weight;
mod words;

pub(super) use context::PageContext;
pub use weight::WEIGHT;
pub(super) use words::FactsOnly;

use super::{Counts, Cut, Desk, Job, Made, Make, Outcome, Wave, discovery, feeds, media};
use crate::diag::{Checked, Notes};
use crate::markup::{self, Html, Node};
use crate::site::{Layout, Page, Site, Tree};
use crate::text::{Digest, Hasher, Route, Tag};
use crate::theme::views::{FeedView, PageView, SiteView, Words};
use crate::theme::{LanguageTheme, TEMPLATE};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

/// The theme in each language.
type Themes = BTreeMap<Tag, LanguageTheme>;

/// What page jobs share.
struct Shared {
    desk: Arc<Desk>,
    themes: Themes,
}

/// The files of the site.
pub fn plan(desk: &Arc<Desk>, cut: &Cut) -> Checked<Vec<Job>> {
    let trees = trees_digest(&desk.site, cut);
    let mut jobs = media::plan(desk, cut);
    jobs.extend(discovery::plan(desk, cut, trees));
    jobs.extend(
        desk.theme.files().iter().enumerate().map(|(at, file)| asset(desk, at, file.route.clone(), file.digest)),
    );
    let shared = Arc::new(Shared { themes: themes(desk, cut), desk: Arc::clone(desk) });
    let (site, source) = (&desk.site, desk.site.source_tree());
    jobs.push(special(&shared, trees, &source.tag, Route::of(&["index.html"]), views::chooser_view));
    jobs.push(special(&shared, trees, &source.tag, Route::of(&["404.html"]), views::not_found_view));
    for (at, tree) in site.trees.iter().enumerate().filter(|(_, tree)| cut.has_locale(&tree.tag)) {
        let not_found = Route::of(&[&tree.tag.prefix(), "404.html"]);
        jobs.push(special(&shared, trees, &tree.tag, not_found, views::not_found_view));
        jobs.push(find::job(&shared, trees, tree, cut));
        for (n, page) in tree.pages.iter().enumerate() {
            jobs.push(page_job(&shared, trees, (at, n), page));
        }
    }
    Checked::new(jobs, Notes::new())
}

fn themes(desk: &Arc<Desk>, cut: &Cut) -> Themes {
    let one = |tree: &Tree| (tree.tag.clone(), theme(desk, tree, &feed_views(&desk.site, tree, cut)));
    desk.site.trees.iter().map(one).collect()
}

/// The feeds that this build makes of a language, or of the source language where it has none of its own.
fn feed_views(site: &Site, tree: &Tree, cut: &Cut) -> Vec<FeedView> {
    let tree = if tree.entries().is_empty() { site.source_tree() } else { tree };
    let made = cut.has_format("feeds") && cut.has_locale(&tree.tag);
    let top = Route::of(&["index.html"]);
    let files = if made { feeds::files(tree) } else { Vec::new() };
    let view = |(route, mime): (Route, &str)| FeedView {
        path: route.relative_to(&top),
        mime: mime.to_owned(),
        lang: tree.tag.to_string(),
    };
    files.into_iter().map(view).collect()
}

/// The theme in the language of `tree`, with the feeds that its pages name.
pub(super) fn theme(desk: &Arc<Desk>, tree: &Tree, feeds: &[FeedView]) -> LanguageTheme {
    let words: Arc<dyn Words> = Arc::new(words::LanguageWords { desk: Arc::downgrade(desk), tag: tree.tag.clone() });
    let site = views::site_view(desk, tree, &|_| true);
    desk.theme.for_language(&words, &SiteView { feeds: feeds.to_vec(), ..site })
}

/// The digest of what a page shows of other pages: their titles, their order, their addresses, and in which languages
/// they are. Also which feeds they name.
fn trees_digest(site: &Site, cut: &Cut) -> Digest {
    let mut hasher = Hasher::new();
    hasher.add([u8::from(cut.has_format("feeds"))]);
    for tree in &site.trees {
        hasher.add(tree.tag.as_str());
        for page in &tree.pages {
            let matter = &page.text.matter;
            hasher.add(page.route.as_str()).add(&matter.title).add(matter.description.as_deref().unwrap_or_default());
            hasher.add(page.text.language.as_str()).add([u8::from(page.is_own())]);
            hasher.add(format!("{:?}", site.layout(page)));
            hasher.add(matter.date.map(|day| day.to_string()).unwrap_or_default());
        }
    }
    hasher.finish()
}

fn base_inputs(desk: &Desk, tag: &Tag, trees: Digest) -> Hasher {
    let mut inputs = Hasher::new();
    inputs.add("page").add_digest(desk.ground).add_digest(desk.theme.digest()).add_digest(trees);
    if let Some(digest) = desk.words.get(tag) {
        inputs.add_digest(*digest);
    }
    inputs
}

fn asset(desk: &Arc<Desk>, at: usize, route: Route, digest: Digest) -> Job {
    let desk = Arc::clone(desk);
    let name = route.clone();
    let make = move |_: &dyn Made| -> Outcome {
        let bytes = desk.theme.files()[at].bytes(&desk.site.sources).map_err(|error| {
            let note = TEMPLATE.nowhere(format!("`{name}` cannot be read any more: {error}"));
            Notes::from_iter([note.help("build again")])
        })?;
        Ok(Checked::new(bytes.into_owned(), Notes::new()))
    };
    Job { route, inputs: digest, wave: Wave::Files, counts: Counts::Other, make: Make::whole(make) }
}

/// What the view of a page without a text of its own is made from.
type Special = fn(&Desk, &Tree, &dyn Made) -> PageView;

/// A page that has no text of its own.
fn special(shared: &Arc<Shared>, trees: Digest, tag: &Tag, route: Route, view: Special) -> Job {
    let inputs = base_inputs(&shared.desk, tag, trees).add(route.as_str()).finish();
    let (shared, tag) = (Arc::clone(shared), tag.clone());
    let at = route.clone();
    let make = move |made: &dyn Made| -> Outcome {
        let site = &shared.desk.site;
        // In a package without that language, the first of those that it has speaks in its place.
        let is_there = |tree: &&Tree| tree.pages.first().is_some_and(|home| made.holds(&home.route));
        let first = site.tree(&tag).filter(is_there).or_else(|| site.trees.iter().find(is_there));
        let tree = first.unwrap_or_else(|| site.source_tree());
        let html = minify(&render(&shared, tree, &view(&shared.desk, tree, made), made)?);
        let notes = weight::check(&shared.desk.theme, true, &at, None, &html);
        Ok(Checked::new(html, notes))
    };
    Job { route, inputs, wave: Wave::Files, counts: Counts::Other, make: Make::whole(make) }
}

fn page_job(shared: &Arc<Shared>, trees: Digest, (tree, at): (usize, usize), page: &Page) -> Job {
    let desk = &shared.desk;
    let site = &desk.site;
    let mut inputs = base_inputs(desk, &site.trees[tree].tag, trees);
    inputs.add_digest(site.sources.file(page.text.file).digest()).add(format!("{:?}", page.state));
    if page.text.language != site.config.source {
        // Its anchors are those of the source, and it may be about to be told from it.
        let source = site.source_tree().get(&page.key).map(|page| format!("{:?}", page.text.outline));
        inputs.add(source.unwrap_or_default());
        if let Some(source) = site.source_tree().get(&page.key).filter(|_| site.layout(page) == Layout::Glossary) {
            inputs.add_digest(site.sources.file(source.text.file).digest());
        }
    }
    let body = page.text.body(&site.sources);
    let tells = |name: &str| ["downloads", "days"].contains(&name);
    let needs_sizes = (body.contains("downloads") || body.contains("days"))
        && markup::parse(body).nodes.iter().any(|(n, _)| matches!(n, Node::Component(c) if tells(&c.name)));
    let shared = Arc::clone(shared);
    Job {
        route: page.route.clone(),
        inputs: inputs.finish(),
        wave: if needs_sizes { Wave::Lists } else { Wave::Files },
        counts: Counts::Page,
        make: Make::whole(move |made| write(&shared, &shared.desk.site.trees[tree], at, made)),
    }
}

fn write(shared: &Shared, tree: &Tree, at: usize, made: &dyn Made) -> Outcome {
    let desk = &*shared.desk;
    let page = &tree.pages[at];
    let body = page.text.body(&desk.site.sources);
    let mut doc = markup::parse(body);
    if page.text.language != desk.site.config.source
        && let Some(source) = desk.site.source_tree().get(&page.key)
    {
        doc.align(&source.text.outline);
    }
    let context = PageContext {
        desk,
        tree,
        page,
        locale: desk.site.locale(&page.text.language),
        theme: &shared.themes[&page.text.language],
        made,
        notes: RefCell::default(),
    };
    layouts::name_terms(&context, &mut doc);
    let Html(content) = Html::of(&doc, &context);
    let mut view = views::page_view(&context, &doc, content);
    layouts::fill(&mut view, &context, &doc);
    let html = render(shared, tree, &view, made)?;
    let notes = context.notes.into_inner();
    if !notes.is_empty() {
        return Err(notes);
    }
    let html = minify(&html);
    let notes = weight::check(&desk.theme, view.urgent, &page.route, Some(page), &html);
    Ok(Checked::new(html, notes))
}

/// A page in its language's theme. In a package that lacks a main page, the menu is one of those that are there.
fn render(shared: &Shared, tree: &Tree, view: &PageView, made: &dyn Made) -> Result<String, Notes> {
    let theme = &shared.themes[&tree.tag];
    let mut main = tree.pages.iter().filter(|page| page.key.parent().is_some_and(|key| key.is_home()));
    let html = if main.all(|page| made.holds(&page.route)) {
        theme.render_page(view)
    } else {
        theme.render_page_of(view, &views::site_view(&shared.desk, tree, &|route| made.holds(route)))
    };
    html.map_err(|note| Notes::from_iter([note]))
}

/// Takes out what a browser does not need. Nothing that a validator or a screen reader would miss.
fn minify(html: &str) -> Vec<u8> {
    static CONFIG: LazyLock<minify_html::Cfg> = LazyLock::new(|| minify_html::Cfg {
        keep_closing_tags: true,
        keep_html_and_head_opening_tags: true,
        keep_input_type_text_attr: true,
        ..minify_html::Cfg::default()
    });
    minify_html::minify(html.as_bytes(), &CONFIG)
}
