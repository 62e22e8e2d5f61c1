//! Pages apart from the site: in an e-book or in a feed, where links must lead back to the site or to another chapter.

use super::web::{self, PageContext, components};
use super::{Desk, Made, Take, discovery};
use crate::diag::{FileId, Notes};
use crate::facts::Fact;
use crate::i18n::Args;
use crate::markup::{self, Component, Context, Doc, Html, Picture, Target};
use crate::site::{Link, Page, Tree};
use crate::text::{Day, Digest, FSI, Hasher, PDI, PageKey, Route, Tag};
use crate::theme::views::{LinkView, PagesView};
use crate::theme::{LanguageTheme, TEMPLATE};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// Where the pages and pictures of a site stand, seen from a file that is not part of it.
pub(super) enum Around<'a> {
    /// In an e-book: the file of each chapter, and the pictures that were asked for with their names in the book.
    Book { chapters: &'a BTreeMap<PageKey, String>, pictures: RefCell<BTreeMap<Route, (FileId, String)>> },
    /// Anywhere: by the full address.
    World,
}

/// No file can be asked for: a size would be that of a file which is not there.
struct Nothing;

impl Made for Nothing {
    fn size(&self, _: &Route) -> Option<u64> {
        None
    }

    fn read(&self, route: &Route, _: Take<'_>) -> Result<(), Notes> {
        let note = TEMPLATE.nowhere(format!("`{route}` is not part of this file"));
        Err(Notes::from_iter([note.help("build again")]))
    }

    fn holds(&self, _: &Route) -> bool {
        true
    }
}

/// The body of `page` as HTML.
///
/// # Errors
/// What went wrong in templates of components.
pub(super) fn body(
    desk: &Desk,
    tree: &Tree,
    page: &Page,
    theme: &LanguageTheme,
    around: &Around<'_>,
) -> Result<String, Notes> {
    let site = &desk.site;
    let mut doc: Doc<'_> = markup::parse(page.text.body(&site.sources));
    if page.text.language != site.config.source
        && let Some(source) = site.source_tree().get(&page.key)
    {
        doc.align(&source.text.outline);
    }
    let locale = site.locale(&page.text.language);
    let page = PageContext { desk, tree, page, locale, theme, made: &Nothing, notes: RefCell::default() };
    let context = Apart { page, around };
    let Html(html) = Html::of(&doc, &context);
    let notes = context.page.notes.into_inner();
    if notes.is_empty() { Ok(html) } else { Err(notes) }
}

struct Apart<'a> {
    page: PageContext<'a>,
    around: &'a Around<'a>,
}

impl Apart<'_> {
    fn absolute(&self, route: &Route) -> String {
        route.absolute(&self.page.desk.site.config.base_url)
    }

    /// The address of a page; `None` where there is no page of the language's own to show.
    fn own(&self, page: &Page) -> Option<String> {
        match self.around {
            Around::Book { chapters, .. } => chapters.get(&page.key).cloned(),
            Around::World => page.is_own().then(|| self.absolute(&page.route)),
        }
    }

    fn pages(&self, section: &PageKey) -> PagesView {
        let children = self.page.tree.children(section);
        let view = |page: &Page| {
            let matter = &page.text.matter;
            let description = matter.description.clone().unwrap_or_default();
            Some(LinkView { title: matter.title.clone(), description, href: self.own(page)?, lang: None })
        };
        PagesView { pages: children.filter_map(view).collect() }
    }

    /// What can only be had on the site: its address.
    fn on_the_web(&self) -> String {
        let url = discovery::escape(&self.absolute(&self.page.page.route));
        let url = format!("<a href=\"{url}\"><bdi dir=\"ltr\">{url}</bdi></a>");
        let label = discovery::escape(&plain(self.page.desk, self.page.locale.tag(), "book-web", &Args::new()));
        format!("<p>{label} {url}</p>")
    }
}

impl Context for Apart<'_> {
    fn expression(&self, expression: &str) -> String {
        self.page.expression(expression)
    }

    fn fact(&self, name: &str) -> Option<&Fact> {
        self.page.fact(name)
    }

    fn link(&self, destination: &str) -> Option<Target> {
        let page = &self.page;
        let anchored = |href: String, anchor: Option<&str>| match anchor {
            Some(anchor) => format!("{href}#{anchor}"),
            None => href,
        };
        let href = match page.desk.site.link(page.tree, page.page, destination).ok()? {
            Link::Page(to, anchor) => anchored(self.own(to).unwrap_or_else(|| self.absolute(&to.route)), anchor),
            Link::Anchor(anchor) => match self.around {
                Around::Book { .. } => format!("#{anchor}"),
                Around::World => anchored(self.absolute(&page.page.route), Some(anchor)),
            },
            Link::Media(media) => self.absolute(media.for_tag(&page.tree.tag).1),
            Link::Registered(url) | Link::Outward(url) => url.to_owned(),
        };
        let outward = href.starts_with("http:") || href.starts_with("https:");
        Some(Target { href, outward })
    }

    fn picture(&self, destination: &str) -> Option<Picture> {
        let page = &self.page;
        let Link::Media(media) = page.desk.site.link(page.tree, page.page, destination).ok()? else { return None };
        let (file, route, (width, height)) = media.for_tag(&page.tree.tag);
        let src = match self.around {
            Around::World => self.absolute(route),
            Around::Book { pictures, .. } => {
                let mut pictures = pictures.borrow_mut();
                let ending = route.as_str().rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
                let name = format!("picture-{}.{ending}", pictures.len() + 1);
                pictures.entry(route.clone()).or_insert((file, name)).1.clone()
            }
        };
        Some(Picture { src, width, height })
    }

    fn word(&self, id: &str) -> String {
        self.page.word(id)
    }

    fn component(&self, component: &Component) -> String {
        let rendered = match component.name.as_str() {
            "contacts" | "days" => components::render(&self.page, component),
            "pages" => {
                let section = component.args.iter().find(|(name, _)| name == "section");
                let section = PageKey::of_file(&format!("{}/_index.md", section.map_or("", |(_, key)| key.as_str())));
                self.page.theme.render_component("pages", &self.pages(&section))
            }
            // Lists of files, a search and whatever else a theme brings need the site round them.
            _ => Ok(self.on_the_web()),
        };
        rendered.unwrap_or_else(|note| {
            self.page.notes.borrow_mut().push(note);
            String::new()
        })
    }
}

/// A message as plain text, without marks.
pub(super) fn plain(desk: &Desk, tag: &Tag, id: &str, args: &Args) -> String {
    let text = desk.site.locale(tag).message(id, args).map(|message| message.text).unwrap_or_default();
    markup::marked_text(&text, &web::FactsOnly(desk)).replace([FSI, PDI], "")
}

/// The newest day that the sources name: of a page, of a review, of a fact. What must carry a time carries this one,
/// so that the same sources give the same bytes.
pub(super) fn newest_day(desk: &Desk) -> Day {
    let site = &desk.site;
    let pages = site.trees.iter().flat_map(|tree| &tree.pages).flat_map(|page| {
        let matter = &page.text.matter;
        [matter.date, matter.reviewed]
    });
    let facts = site.facts.contacts.iter().flat_map(|contact| [contact.verified, Day::parse(&contact.source_date)]);
    pages.chain(facts).flatten().max().unwrap_or_else(|| Day::from_unix(0))
}

/// The host of an address.
pub(super) fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or(rest)
}

/// A name that is the same in every build, as a UUID of version 8 (RFC 9562, 5.8) of the digest of `parts`.
pub(super) fn uuid(parts: &[&str]) -> String {
    let mut hasher = Hasher::new();
    for part in parts {
        hasher.add(part);
    }
    let hex = hasher.finish().to_string();
    let variant = match u8::from_str_radix(&hex[16..17], 16).unwrap_or_default() & 3 {
        0 => '8',
        1 => '9',
        2 => 'a',
        _ => 'b',
    };
    format!("urn:uuid:{}-{}-8{}-{variant}{}-{}", &hex[..8], &hex[8..12], &hex[13..16], &hex[17..20], &hex[20..])
}

/// The digest of all that the pages of a language are made from, for a file that holds many of them.
pub(super) fn inputs(desk: &Desk, tree: &Tree, name: &str) -> Digest {
    let mut hasher = Hasher::new();
    hasher.add(name).add_digest(desk.ground).add_digest(desk.theme.digest()).add(newest_day(desk).to_string());
    hasher.add(tree.tag.as_str()).add_digest(desk.words.get(&tree.tag).copied().unwrap_or_default());
    for page in &tree.pages {
        hasher.add(page.key.as_str()).add(page.route.as_str()).add(format!("{:?}", page.state));
        hasher.add_digest(desk.site.sources.file(page.text.file).digest());
    }
    for page in &desk.site.source_tree().pages {
        hasher.add(page.key.as_str()).add(page.route.as_str()).add(format!("{:?}", page.text.outline));
    }
    hasher.finish()
}
