//! Facts that no language changes: telephone numbers and addresses, written once, each with its source.

mod contacts;
pub mod days;
mod fact;

pub use contacts::{BAD_FACT, Contact, Hours, NO_NAME, RECHECK, UNVERIFIED, VANITY};
pub use days::{BAD_DAY, When, YearDay};
pub use fact::{Fact, FactKind, latin_digit};

use crate::diag::{Checked, Notes, Span};
use crate::source::Sources;
use crate::text::Day;
use std::collections::{BTreeMap, BTreeSet};

/// A public page that is no contact, mentioned in Markdown as `[words](link:id)`.
#[derive(Clone, Debug)]
pub struct Link {
    /// Its name.
    pub id: String,
    /// Its address.
    pub url: String,
    /// Who says so.
    pub source: String,
    /// Where it stands.
    pub span: Span,
}

/// All facts of a site.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// Contacts in the order of the file.
    pub contacts: Vec<Contact>,
    /// Other pages, by name.
    pub links: BTreeMap<String, Link>,
    /// Days of the year, in its order.
    pub days: Vec<YearDay>,
    named: BTreeMap<String, Fact>,
}

impl Facts {
    /// Reads `contacts.yaml`, `links.yaml` and `days.yaml` of `content/data/`; a site may have none of them.
    #[must_use]
    pub fn read(sources: &Sources) -> Checked<Self> {
        let mut notes = Notes::new();
        let contacts = contacts::read(sources).take(&mut notes);
        let links = contacts::read_links(sources).take(&mut notes);
        let days = days::read(sources).take(&mut notes);
        let mut named = BTreeMap::new();
        for contact in &contacts {
            for fact in contact.facts() {
                named.insert(fact.name.clone(), fact);
            }
        }
        Checked::new(Self { contacts, links, days, named }, notes)
    }

    /// The fact that text mentions as `{ $name }`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Fact> {
        self.named.get(name)
    }

    /// The names of all facts.
    #[must_use]
    pub fn names(&self) -> BTreeSet<String> {
        self.named.keys().cloned().collect()
    }

    /// All facts, by name.
    pub fn iter(&self) -> impl Iterator<Item = &Fact> {
        self.named.values()
    }

    /// The kinds of contacts that there are, for `{ contacts kind: "…" }`.
    #[must_use]
    pub fn kinds(&self) -> BTreeSet<&str> {
        self.contacts.iter().flat_map(|contact| contact.kinds.iter().map(String::as_str)).collect()
    }

    /// What is old or was never confirmed, as of `today`. Without a day, only what does not depend on one.
    #[must_use]
    pub fn ages(&self, today: Option<Day>) -> Notes {
        self.contacts.iter().filter_map(|contact| contact.ages(today)).collect()
    }
}
