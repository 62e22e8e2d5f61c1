//! What the HTML writer asks of the site, for one page.

use super::components;
use crate::diag::Notes;
use crate::facts::Fact;
use crate::format::{Desk, Made};
use crate::i18n::{Args, Locale};
use crate::markup::{Component, Context, Picture, Target};
use crate::site::{Link, Page, Tree};
use crate::text::Route;
use crate::theme::LanguageTheme;
use std::cell::RefCell;

/// One page while its body is written.
pub(in crate::format) struct PageContext<'a> {
    pub desk: &'a Desk,
    pub tree: &'a Tree,
    pub page: &'a Page,
    /// The language of the page's words: another than the tree's on a fallback page.
    pub locale: &'a Locale,
    /// The theme in that language.
    pub theme: &'a LanguageTheme,
    pub made: &'a dyn Made,
    /// What went wrong in components: a broken template shows only when it is rendered.
    pub notes: RefCell<Notes>,
}

impl Context for PageContext<'_> {
    fn expression(&self, expression: &str) -> String {
        self.locale.expression(expression).unwrap_or_default()
    }

    fn fact(&self, name: &str) -> Option<&Fact> {
        self.desk.site.facts.get(name)
    }

    /// A link to what a package does not hold is left out, and its words stay.
    fn link(&self, destination: &str) -> Option<Target> {
        let here = &self.page.route;
        let inside = |route: &Route, anchor: Option<&str>| {
            let anchor = anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default();
            let target = Target { href: format!("{}{anchor}", route.relative_to(here)), outward: false };
            self.made.holds(route).then_some(target)
        };
        match self.desk.site.link(self.tree, self.page, destination).ok()? {
            Link::Page(page, anchor) => inside(&page.route, anchor),
            Link::Anchor(anchor) => Some(Target { href: format!("#{anchor}"), outward: false }),
            Link::Media(media) => inside(media.for_tag(&self.tree.tag).1, None),
            Link::Registered(url) => Some(Target { href: url.to_owned(), outward: true }),
            Link::Outward(url) => {
                let outward = url.starts_with("http:") || url.starts_with("https:");
                Some(Target { href: url.to_owned(), outward })
            }
        }
    }

    fn picture(&self, destination: &str) -> Option<Picture> {
        let Link::Media(media) = self.desk.site.link(self.tree, self.page, destination).ok()? else { return None };
        let (_, route, (width, height)) = media.for_tag(&self.tree.tag);
        Some(Picture { src: route.relative_to(&self.page.route), width, height })
    }

    fn word(&self, id: &str) -> String {
        self.locale.message(id, &Args::new()).map(|message| message.text).unwrap_or_default()
    }

    fn component(&self, component: &Component) -> String {
        components::render(self, component).unwrap_or_else(|note| {
            self.notes.borrow_mut().push(note);
            String::new()
        })
    }
}
