//! What writers ask of the site for files that leave it: links in full, and components without the theme.

use super::{Desk, Make, Outcome};
use crate::facts::{Contact, Fact, Hours, When};
use crate::i18n::{Args, DateStyle, Locale};
use crate::markup::{self, Component, Context, Picture, Target};
use crate::site::{Link, Page, Tree};
use crate::text::{Day, FSI, LRI, PDI, PageKey, Route};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// How components are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Medium {
    /// Lines of plain text.
    Text,
    /// HTML that needs no style.
    Html,
    /// Markdown.
    Markdown,
}

/// One page on its way out of the site.
pub(super) struct Outside<'a> {
    pub desk: &'a Desk,
    pub tree: &'a Tree,
    pub page: &'a Page,
    pub locale: &'a Locale,
    pub medium: Medium,
    /// The facts that were asked for.
    pub facts: RefCell<BTreeSet<String>>,
}

impl<'a> Outside<'a> {
    pub(super) fn new(desk: &'a Desk, tree: &'a Tree, page: &'a Page, medium: Medium) -> Self {
        let locale = desk.site.locale(&page.text.language);
        Self { desk, tree, page, locale, medium, facts: RefCell::default() }
    }

    /// The parsed body, with the anchors of the source language.
    pub(super) fn doc(&self) -> markup::Doc<'a> {
        let site = &self.desk.site;
        let mut doc = markup::parse(self.page.text.body(&site.sources));
        if self.page.text.language != site.config.source
            && let Some(source) = site.source_tree().get(&self.page.key)
        {
            doc.align(&source.text.outline);
        }
        doc
    }

    pub(super) fn url(&self, route: &Route) -> String {
        route.absolute(&self.desk.site.config.base_url)
    }

    fn message(&self, id: &str, attribute: Option<&str>, args: &Args) -> Option<String> {
        let found = match attribute {
            Some(name) => self.locale.attribute(id, name, args),
            None => self.locale.message(id, args),
        };
        Some(found.ok()?.text)
    }

    /// A message in the way of the medium.
    fn say(&self, id: &str, attribute: Option<&str>, args: &Args) -> Option<String> {
        let marked = self.message(id, attribute, args)?;
        Some(match self.medium {
            Medium::Text => markup::isolated_text(&marked, self),
            Medium::Markdown => markup::marked_text(&marked, self),
            Medium::Html => {
                let mut out = String::new();
                markup::marked_html(&marked, self, &mut out);
                out
            }
        })
    }

    fn contacts(&self, kind: &str) -> String {
        let all = self.desk.site.facts.contacts.iter();
        let wanted: Vec<String> = all
            .filter(|contact| contact.kinds.iter().any(|known| known == kind))
            .map(|contact| self.contact(contact))
            .collect();
        match self.medium {
            Medium::Text | Medium::Markdown => wanted.join("\n\n"),
            Medium::Html => format!("<ul>\n{}</ul>\n", wanted.concat()),
        }
    }

    fn contact(&self, contact: &Contact) -> String {
        let id = format!("contact-{}", contact.id);
        let name = self.say(&id, None, &Args::new()).unwrap_or_else(|| contact.id.clone());
        let mut lines: Vec<String> = self.say(&id, Some("about"), &Args::new()).into_iter().collect();
        for fact in contact.facts() {
            self.facts.borrow_mut().insert(fact.name.clone());
            lines.push(self.reach(&fact));
        }
        let mut word = |id: &str, args: &Args| lines.extend(self.say(id, None, args));
        match contact.hours {
            Some(Hours::Always) => word("contact-always", &Args::new()),
            Some(Hours::Office) => word("contact-office", &Args::new()),
            None => {}
        }
        if contact.free == Some(true) {
            word("contact-free", &Args::new());
        }
        if let Some(count) = contact.languages {
            word("contact-languages", &Args::new().with("count", crate::i18n::Number::from(count)));
        }
        if !contact.emergency {
            match contact.verified {
                Some(day) => word("contact-verified", &Args::new().with("date", day.to_string())),
                None => word("contact-unverified", &Args::new()),
            }
            word("contact-source", &Args::new().with("source", contact.source.as_str()));
        }
        match self.medium {
            Medium::Text => {
                lines.insert(0, format!("- {name}"));
                lines.join("\n  ")
            }
            Medium::Markdown => {
                lines.insert(0, format!("- **{name}**"));
                lines.join("  \n  ")
            }
            Medium::Html => {
                lines.insert(0, format!("<strong>{name}</strong>"));
                format!("<li>{}</li>\n", lines.join("<br>\n"))
            }
        }
    }

    /// The line that says how a contact is reached.
    fn reach(&self, fact: &Fact) -> String {
        let (id, variable) = match fact.kind {
            crate::facts::FactKind::Phone => ("contact-call", "number"),
            crate::facts::FactKind::Sms => ("contact-text", "number"),
            crate::facts::FactKind::Email => ("contact-email", "address"),
            crate::facts::FactKind::Url => ("contact-website", ""),
        };
        let shown = match self.medium {
            Medium::Text => format!("{LRI}{}{PDI}", fact.shown),
            Medium::Markdown => format!("[{}]({})", fact.shown, fact.href),
            Medium::Html => {
                let mut out = String::new();
                markup::marked_html(&crate::text::mark(&fact.name), self, &mut out);
                out
            }
        };
        if variable.is_empty() {
            return format!("{}: {shown}", self.say(id, None, &Args::new()).unwrap_or_default());
        }
        // The message is written first and the number put in after, so that it is a number in the way of the medium.
        let said = self.say(id, None, &Args::new().with(variable, SLOT)).unwrap_or_default();
        let isolated = format!("{FSI}{SLOT}{PDI}");
        said.replace(&isolated, SLOT).replace(SLOT, &shown)
    }

    fn days(&self) -> String {
        let mut out = String::new();
        for day in &self.desk.site.facts.days {
            let name = self.say(&format!("day-{}", day.id), None, &Args::new()).unwrap_or_else(|| day.id.clone());
            let dates = self.dates(&day.when).join("; ");
            let _ = match self.medium {
                Medium::Text => writeln!(out, "- {dates}: {name}"),
                Medium::Markdown => writeln!(out, "- **{dates}** {name}"),
                Medium::Html => writeln!(out, "<li><strong>{}</strong> {name}</li>", escape(&dates)),
            };
        }
        if self.medium == Medium::Html { format!("<ul>\n{out}</ul>\n") } else { out }
    }

    /// The dates of a day in the manner of the language.
    fn dates(&self, when: &When) -> Vec<String> {
        let full = |day: Day| self.locale.date(&day.to_string(), DateStyle::Long).unwrap_or_default();
        match when {
            When::Yearly(day) => vec![self.locale.yearless(&day.to_string()).unwrap_or_default()],
            When::Dates(dates) => {
                let both = |(first, last): &(Day, Day)| {
                    if first == last { full(*first) } else { format!("{} – {}", full(*first), full(*last)) }
                };
                dates.iter().map(both).collect()
            }
        }
    }

    fn pages(&self, section: &str) -> String {
        let section = PageKey::of_file(&format!("{section}/_index.md"));
        let mut out = String::new();
        for page in self.tree.children(&section) {
            let matter = &page.text.matter;
            let (title, url) = (&matter.title, self.url(&page.route));
            let about = matter.description.as_deref().unwrap_or_default();
            let _ = match self.medium {
                Medium::Text => writeln!(out, "- {title} [{LRI}{url}{PDI}]\n  {about}"),
                Medium::Markdown => writeln!(out, "- [{title}]({url})  \n  {about}"),
                Medium::Html => {
                    let (title, about) = (escape(title), escape(about));
                    writeln!(out, "<li><a href=\"{url}\">{title}</a><br>\n{about}</li>")
                }
            };
        }
        if self.medium == Medium::Html { format!("<ul>\n{out}</ul>\n") } else { out }
    }
}

/// Stands for a number until its message is written; it can be no part of real text.
const SLOT: &str = "\u{fdd5}";

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

impl Context for Outside<'_> {
    fn expression(&self, expression: &str) -> String {
        self.locale.expression(expression).unwrap_or_default()
    }

    fn fact(&self, name: &str) -> Option<&Fact> {
        self.facts.borrow_mut().insert(name.to_owned());
        self.desk.site.facts.get(name)
    }

    fn link(&self, destination: &str) -> Option<Target> {
        let here = &self.page.route;
        let href = match self.desk.site.link(self.tree, self.page, destination).ok()? {
            Link::Page(page, None) => self.url(&page.route),
            Link::Page(page, Some(anchor)) => format!("{}#{anchor}", self.url(&page.route)),
            Link::Anchor(anchor) => format!("{}#{anchor}", self.url(here)),
            Link::Media(media) => self.url(media.for_tag(&self.tree.tag).1),
            Link::Registered(url) | Link::Outward(url) => url.to_owned(),
        };
        Some(Target { href, outward: false })
    }

    fn picture(&self, destination: &str) -> Option<Picture> {
        let Link::Media(media) = self.desk.site.link(self.tree, self.page, destination).ok()? else { return None };
        let (_, route, (width, height)) = media.for_tag(&self.tree.tag);
        Some(Picture { src: self.url(route), width, height })
    }

    fn word(&self, id: &str) -> String {
        self.message(id, None, &Args::new()).unwrap_or_default()
    }

    /// What is only something on the site stands here as the address of its page: nothing is left out without a word.
    fn component(&self, component: &Component) -> String {
        let arg =
            |name: &str| component.args.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str());
        match component.name.as_str() {
            "contacts" => self.contacts(arg("kind")),
            "days" => self.days(),
            "pages" => self.pages(arg("section")),
            _ => {
                let url = self.url(&self.page.route);
                match self.medium {
                    Medium::Text => format!("[{LRI}{url}{PDI}]"),
                    Medium::Markdown => format!("<{url}>"),
                    Medium::Html => format!("<p><a href=\"{url}\">{url}</a></p>\n"),
                }
            }
        }
    }
}

/// Jobs that ask nothing of other files.
pub(super) fn alone(make: impl Fn() -> Outcome + Send + Sync + 'static) -> Make {
    Make::whole(move |_| make())
}
