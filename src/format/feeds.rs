//! What is new, for programs that follow feeds: Atom (RFC 4287) and JSON Feed 1.1, for each language that has entries
//! of its own.
//!
//! An entry holds the whole text, so that it can be read without opening the site, and pictures by their addresses on the
//! site itself; nothing else is loaded from anywhere. Its id is made of the site, the language and the key of the page,
//! and stays when the page is renamed.

use super::apart::{self, Around};
use super::listing::{FileKind, Listing, Name, Need, is_draft};
use super::{Counts, Cut, Desk, Job, Make, Outcome, Wave, web};
use crate::diag::{Checked, Notes};
use crate::i18n::Args;
use crate::site::{FEED, Page, Tree};
use crate::text::{Day, PageKey, Route};
use crate::theme::LanguageTheme;
use atom_syndication::{Content, Entry, Feed, FixedDateTime, Link, Person, Text};
use serde_json::json;
use std::sync::Arc;

/// The kinds of feed: the file's name, its media type, how it is written.
type Kind = (&'static str, &'static str, fn(&Whole<'_>) -> Outcome);

const KINDS: &[Kind] = &[("feed.xml", "application/atom+xml", atom), ("feed.json", "application/feed+json", json_feed)];

/// The feeds of a language: where each lies, and its media type.
pub(super) fn files(tree: &Tree) -> Vec<(Route, &'static str)> {
    if tree.entries().is_empty() {
        return Vec::new();
    }
    KINDS.iter().map(|(name, mime, _)| (route(tree, name), *mime)).collect()
}

fn route(tree: &Tree, name: &str) -> Route {
    Route::of(&[&tree.tag.prefix(), name])
}

/// What the downloads page offers.
#[must_use]
pub fn listings(desk: &Desk) -> Vec<Listing> {
    let one = |tree: &Tree| {
        let (tag, draft) = (tree.tag.clone(), is_draft(&desk.site, &tree.tag));
        let file = move |(route, media_type): (Route, &'static str)| {
            let (word, label, name) =
                if media_type.ends_with("xml") { ("atom", "XML", "Atom") } else { ("json-feed", "JSON", "JSON Feed") };
            Listing {
                route,
                language: Some(tag.clone()),
                need: Need::Websites,
                piece: Name::new("piece-data", "data"),
                // Names of formats are the same in every language.
                name: Name { ids: Vec::new(), otherwise: name.into(), within: None },
                words: ("data".into(), word.into()),
                kind: FileKind { label, media_type },
                draft,
                pages: None,
            }
        };
        files(tree).into_iter().map(file)
    };
    desk.site.trees.iter().flat_map(one).collect()
}

/// Two feeds for each language that has entries.
pub fn plan(desk: &Arc<Desk>, cut: &Cut) -> Checked<Vec<Job>> {
    let mut jobs = Vec::new();
    for (at, tree) in desk.site.trees.iter().enumerate().filter(|(_, tree)| cut.has_locale(&tree.tag)) {
        for (name, _, write) in KINDS.iter().filter(|_| !tree.entries().is_empty()) {
            let shared = Arc::clone(desk);
            jobs.push(Job {
                route: route(tree, name),
                inputs: apart::inputs(desk, tree, name),
                wave: Wave::Files,
                counts: Counts::Other,
                make: Make::whole(move |_| write(&Whole::of(&shared, &shared.site.trees[at]))),
            });
        }
    }
    Checked::new(jobs, Notes::new())
}

/// A feed before it is written in its own way.
struct Whole<'a> {
    desk: &'a Desk,
    tree: &'a Tree,
    theme: LanguageTheme,
    title: String,
    description: String,
    home: String,
}

impl<'a> Whole<'a> {
    fn of(desk: &'a Arc<Desk>, tree: &'a Tree) -> Self {
        let words = |id| apart::plain(desk, &tree.tag, id, &Args::new());
        let section = PageKey::of_file(FEED);
        let news = tree.get(&section).filter(|page| page.is_own());
        let site = words("site-title");
        let home = news.or_else(|| tree.get(&PageKey::home()));
        Self {
            theme: web::theme(desk, tree, &[]),
            title: news.map_or_else(|| site.clone(), |page| format!("{site} – {}", page.text.matter.title)),
            description: words("site-description"),
            home: home.map_or_else(String::new, |page| page.route.absolute(&desk.site.config.base_url)),
            desk,
            tree,
        }
    }

    fn absolute(&self, route: &Route) -> String {
        route.absolute(&self.desk.site.config.base_url)
    }

    fn id(&self, key: &str) -> String {
        apart::uuid(&["feed", apart::host(&self.desk.site.config.base_url), self.tree.tag.as_str(), key])
    }

    fn entries(&self) -> impl Iterator<Item = Result<(Day, &'a Page, String), Notes>> {
        self.tree.entries().into_iter().map(|(day, page)| {
            let body = apart::body(self.desk, self.tree, page, &self.theme, &Around::World)?;
            Ok((day, page, body))
        })
    }
}

/// Midnight of a day, as both formats write times (RFC 3339).
fn instant(day: Day) -> String {
    format!("{day}T00:00:00Z")
}

fn atom(whole: &Whole<'_>) -> Outcome {
    let time = |day: Day| instant(day).parse::<FixedDateTime>().expect("a day is a time of RFC 3339");
    let link = |rel: &str, mime: &str, href: String| Link {
        rel: rel.into(),
        mime_type: Some(mime.into()),
        hreflang: Some(whole.tree.tag.to_string()),
        href,
        ..Link::default()
    };
    let mut feed = Feed {
        title: Text::plain(whole.title.clone()),
        subtitle: Some(Text::plain(whole.description.clone())),
        id: whole.id(""),
        lang: Some(whole.tree.tag.to_string()),
        // An author is needed (RFC 4287, 4.1.1), and nobody is named here.
        authors: vec![Person {
            name: apart::plain(whole.desk, &whole.tree.tag, "site-title", &Args::new()),
            ..Person::default()
        }],
        links: vec![
            link("self", KINDS[0].1, whole.absolute(&route(whole.tree, KINDS[0].0))),
            link("alternate", "text/html", whole.home.clone()),
        ],
        ..Feed::default()
    };
    for entry in whole.entries() {
        let (day, page, body) = entry?;
        feed.updated = feed.updated.max(time(day));
        feed.entries.push(Entry {
            title: Text::plain(page.text.matter.title.clone()),
            id: whole.id(page.key.as_str()),
            updated: time(day),
            published: Some(time(day)),
            links: vec![link("alternate", "text/html", whole.absolute(&page.route))],
            summary: page.text.matter.description.clone().map(Text::plain),
            content: Some(Content { content_type: Some("html".into()), value: Some(body), ..Content::default() }),
            ..Entry::default()
        });
    }
    let mut bytes = feed.write_to(Vec::new()).expect("memory takes all that is written");
    bytes.push(b'\n');
    Ok(Checked::new(bytes, Notes::new()))
}

fn json_feed(whole: &Whole<'_>) -> Outcome {
    let mut items = Vec::new();
    for entry in whole.entries() {
        let (day, page, body) = entry?;
        let mut item = json!({
            "id": whole.id(page.key.as_str()),
            "url": whole.absolute(&page.route),
            "title": page.text.matter.title,
            "content_html": body,
            "date_published": instant(day),
            "language": whole.tree.tag.as_str(),
        });
        if let Some(summary) = &page.text.matter.description {
            item["summary"] = json!(summary);
        }
        items.push(item);
    }
    let feed = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": whole.title,
        "description": whole.description,
        "home_page_url": whole.home,
        "feed_url": whole.absolute(&route(whole.tree, KINDS[1].0)),
        "language": whole.tree.tag.as_str(),
        "items": items,
    });
    let mut bytes = serde_json::to_vec_pretty(&feed).expect("a value is JSON");
    bytes.push(b'\n');
    Ok(Checked::new(bytes, Notes::new()))
}
