//! Languages: names, direction and script, messages with their fallbacks, numbers, days, lists and order.
//!
//! A [`Locale`] is one language, made from `locales/<tag>/*.ftl` and `locales/<tag>/locale.yaml` of the site over those
//! inside the program, and from CLDR. [`Locales`] are all languages of a site.

mod check;
mod codes;
mod compare;
mod fault;
mod format;
mod functions;
mod initials;
mod locale;
mod names;
mod piece;
mod resolve;
mod settings;
mod shape;
mod value;
mod words;

pub use codes::*;
pub use fault::{Fault, Problem};
pub use format::{DateStyle, ListKind};
pub use functions::{FUNCTIONS, Function};
pub use locale::{Locale, Message, OwnMessage};
pub use settings::{Calendar, Direction};
pub use value::{Args, Grouping, Notation, Number, Value};

use crate::diag::{Checked, Notes};
use crate::source::{Layer, Sources};
use crate::text::Tag;
use check::check;
use compare::Model;
use format::Formats;
use icu::locale::{Direction as CldrDirection, LocaleDirectionality};
use resolve::{Link, Shared};
use settings::Settings;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use words::Words;

/// The languages of a site, in the order in which they are shown.
#[derive(Clone, Debug)]
pub struct Locales {
    list: Vec<Locale>,
    source: Locale,
}

impl Locales {
    /// Reads the languages `tags` of a site that is written in `source`. `variables` are the names of facts (without
    /// `$`) that any message may mention.
    #[must_use]
    pub fn load(sources: &Sources, tags: &[Tag], source: &Tag, variables: &BTreeSet<String>) -> Checked<Self> {
        let mut notes = Notes::new();
        let mut loader = Loader { sources, notes: &mut notes, loaded: BTreeMap::new() };
        let autonyms = tags.iter().map(|tag| (tag.clone(), loader.get(tag).autonym.clone())).collect();
        let shared = Arc::new(Shared { variables: variables.clone(), autonyms });
        let list = tags.iter().map(|tag| loader.locale(tag, source, &shared)).collect();
        let source = loader.locale(source, source, &shared);
        let locales = Self { list, source };
        locales.check(sources, &mut notes);
        Checked::new(locales, notes)
    }

    fn check(&self, sources: &Sources, notes: &mut Notes) {
        // What is wrong with the program's own files was noted when both layers were read.
        let program = Words::read(sources, &program(), &[Layer::Builtin], &mut Notes::new());
        let source = &self.source.chain[0].words;
        let model = Model { source, program: &program, facts: &self.source.shared.variables, sources };
        check(&self.source, notes);
        model.check_source(&self.source, notes);
        for locale in self.list.iter().filter(|locale| locale.tag() != self.source.tag()) {
            check(locale, notes);
            model.check_translation(locale, notes);
        }
    }

    /// The language of this tag.
    #[must_use]
    pub fn get(&self, tag: &Tag) -> Option<&Locale> {
        self.list.iter().find(|locale| locale.tag() == tag)
    }

    /// The language in which the site is written.
    #[must_use]
    pub fn source(&self) -> &Locale {
        &self.source
    }

    /// All of them, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Locale> {
        self.list.iter()
    }
}

impl<'a> IntoIterator for &'a Locales {
    type Item = &'a Locale;
    type IntoIter = std::slice::Iter<'a, Locale>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// One language without its fallbacks.
#[derive(Clone)]
struct Loaded {
    autonym: String,
    direction: Direction,
    script: String,
    fallback: Vec<Tag>,
    link: Link,
}

struct Loader<'a> {
    sources: &'a Sources,
    notes: &'a mut Notes,
    loaded: BTreeMap<Tag, Loaded>,
}

impl Loader<'_> {
    fn get(&mut self, tag: &Tag) -> &Loaded {
        if !self.loaded.contains_key(tag) {
            let loaded = self.read(tag);
            self.loaded.insert(tag.clone(), loaded);
        }
        &self.loaded[tag]
    }

    fn read(&mut self, tag: &Tag) -> Loaded {
        let settings = Settings::read(self.sources, tag, self.notes);
        let words = Words::read(self.sources, tag, &[Layer::Builtin, Layer::Site], self.notes);
        let formats = Formats::new(tag, settings.calendar.unwrap_or_default(), settings.digits, settings.names);
        Loaded {
            autonym: settings.name.or_else(|| formats.name_of(tag)).unwrap_or_else(|| tag.to_string()),
            direction: settings.direction.unwrap_or_else(|| direction(tag)),
            script: settings.script.unwrap_or_else(|| tag.script()),
            fallback: settings.fallback,
            link: Link { tag: tag.clone(), words: Arc::new(words), formats: Arc::new(formats) },
        }
    }

    fn locale(&mut self, tag: &Tag, source: &Tag, shared: &Arc<Shared>) -> Locale {
        let own = self.get(tag).clone();
        let mut chain = vec![own.link];
        let later = own.fallback.iter().chain([source, &program()]).cloned().collect::<Vec<_>>();
        for next in tag.ancestors().chain(later) {
            if chain.iter().any(|link| link.tag == next) {
                continue;
            }
            let mut link = self.get(&next).link.clone();
            if next.locale().id.language == tag.locale().id.language {
                // `fr-CA` writes days in its own way also in a message that only `fr` has.
                link.formats = Arc::clone(&chain[0].formats);
            }
            chain.push(link);
        }
        Locale { autonym: own.autonym, direction: own.direction, script: own.script, chain, shared: Arc::clone(shared) }
    }
}

/// The language in which the program's own words were written; the last resort of every chain.
fn program() -> Tag {
    Tag::parse("en").expect("a tag")
}

fn direction(tag: &Tag) -> Direction {
    match LocaleDirectionality::new_extended().get(&tag.locale().id) {
        Some(CldrDirection::RightToLeft) => Direction::Rtl,
        _ => Direction::Ltr,
    }
}
