//! What the print writer asks of the site.

use super::data;
use crate::facts::Fact;
use crate::format::{Desk, media};
use crate::i18n::{Args, Locale};
use crate::markup::{self, Component, Context, Picture, Target};
use crate::site::{Link, Page, Tree};
use crate::text::PageKey;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// A text on its way to paper.
pub(super) struct PrintContext<'a> {
    pub desk: &'a Desk,
    pub locale: &'a Locale,
    /// The page of the site whose text it is; `None` for the piece's own.
    pub page: Option<(&'a Tree, &'a Page)>,
    /// The pages in the same piece.
    pub leaves: &'a BTreeSet<PageKey>,
    /// The pictures of the piece, by the names under which they are mentioned.
    pub pictures: &'a RefCell<BTreeMap<String, Vec<u8>>>,
}

impl<'a> PrintContext<'a> {
    /// A context for the words of a language alone.
    pub(super) fn of_words(desk: &'a Desk, locale: &'a Locale, ground: &'a Ground) -> Self {
        Self { desk, locale, page: None, leaves: &ground.leaves, pictures: &ground.pictures }
    }

    /// A message as plain text; empty where no language has it.
    pub(super) fn plain(&self, id: &str, args: &Args) -> Option<String> {
        let message = self.locale.message(id, args).ok()?;
        Some(markup::marked_text(&message.text, self))
    }

    /// A message as inlines.
    pub(super) fn inlines(&self, id: &str, attribute: Option<&str>, args: &Args) -> Option<Value> {
        let message = match attribute {
            Some(name) => self.locale.attribute(id, name, args),
            None => self.locale.message(id, args),
        };
        Some(markup::print_inlines(&message.ok()?.text, self))
    }

    fn resolve<'b>(&self, to: &'b str) -> Option<Link<'b>>
    where
        'a: 'b,
    {
        let (tree, page) = self.page?;
        self.desk.site.link(tree, page, to).ok()
    }
}

/// What the texts of one piece share.
#[derive(Default)]
pub(super) struct Ground {
    pub leaves: BTreeSet<PageKey>,
    pub pictures: RefCell<BTreeMap<String, Vec<u8>>>,
}

impl Context for PrintContext<'_> {
    fn expression(&self, expression: &str) -> String {
        self.locale.expression(expression).unwrap_or_default()
    }

    fn fact(&self, name: &str) -> Option<&Fact> {
        self.desk.site.facts.get(name)
    }

    /// On paper only an address in full leads anywhere.
    fn link(&self, destination: &str) -> Option<Target> {
        let registered = destination.strip_prefix("link:").and_then(|id| self.desk.site.facts.links.get(id));
        let href = match registered {
            Some(link) => link.url.clone(),
            None => match self.resolve(destination)? {
                Link::Outward(to) => to.to_owned(),
                Link::Page(..) | Link::Anchor(_) | Link::Media(_) | Link::Registered(_) => return None,
            },
        };
        Some(Target { href, outward: true })
    }

    fn leaf(&self, destination: &str) -> Option<String> {
        let key = match self.resolve(destination)? {
            Link::Page(page, _) => &page.key,
            Link::Anchor(_) | Link::Media(_) | Link::Registered(_) | Link::Outward(_) => return None,
        };
        self.leaves.contains(key).then(|| key.to_string())
    }

    fn picture(&self, destination: &str) -> Option<Picture> {
        let Link::Media(found) = self.resolve(destination)? else { return None };
        let (file, _, (width, height)) = found.for_tag(self.locale.tag());
        let ending = self.desk.site.sources.file(file).path.rsplit('.').next()?.to_ascii_lowercase();
        // Damage is reported where the picture is made for the web.
        let bytes = media::strip(self.desk, file).ok()?.value;
        let mut pictures = self.pictures.borrow_mut();
        let src = format!("/media/{}.{ending}", pictures.len());
        pictures.insert(src.clone(), bytes);
        Some(Picture { src, width, height })
    }

    fn word(&self, id: &str) -> String {
        self.locale.message(id, &Args::new()).map(|message| message.text).unwrap_or_default()
    }

    fn component(&self, _: &Component) -> String {
        String::new()
    }

    /// A list of downloads means nothing on paper; one of pages is a list of links.
    fn component_block(&self, component: &Component) -> Option<Value> {
        let arg = |name: &str| component.args.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        match component.name.as_str() {
            "contacts" => Some(self.contacts(arg("kind")?)),
            "pages" => self.pages(arg("section")?),
            _ => None,
        }
    }
}

impl PrintContext<'_> {
    /// The pages of a section, those in the same piece as links.
    fn pages(&self, section: &str) -> Option<Value> {
        let (tree, _) = self.page?;
        let section = PageKey::of_file(&format!("{section}/_index.md"));
        let item = |page: &Page| {
            let words = json!([{ "t": "text", "v": page.text.matter.title }]);
            let link = json!({ "t": "link", "to": page.key.as_str(), "c": words });
            let words = if self.leaves.contains(&page.key) { json!([link]) } else { words };
            json!([{ "t": "para", "c": words }])
        };
        let items: Vec<Value> = tree.children(&section).filter(|page| page.is_own()).map(item).collect();
        (!items.is_empty()).then(|| json!({ "t": "list", "ordered": false, "start": 1, "items": items }))
    }

    fn contacts(&self, kind: &str) -> Value {
        let all = &self.desk.site.facts.contacts;
        let wanted = all.iter().filter(|contact| contact.kinds.iter().any(|known| known == kind));
        let items: Vec<Value> = wanted.map(|contact| data::contact(self, contact)).collect();
        json!({ "t": "contacts", "kind": kind, "items": items })
    }
}
