//! The site: every page, link, fact and translation resolved. Made once, never changed.

mod glossary;
mod links;
mod matter;
mod media;
mod order;
mod resolve;
mod stamps;

pub use glossary::{Glossary, Words};
pub use links::{Link, LinkFault};
pub use matter::{Change, FRONT_MATTER, Kind, Layout, MATTER, Matter, Review};
pub use media::{MEDIA, Media};
pub use order::DUPLICATE;
pub use resolve::{CHARACTER, Drafts, NO_HOME, NO_INDEX, Options, UNKNOWN_FILE, resolve};
pub use stamps::Stamps;

use crate::config::Config;
use crate::diag::{FileId, Span};
use crate::facts::Facts;
use crate::i18n::{Locale, Locales};
use crate::source::Sources;
use crate::text::{Day, PageKey, Route, Tag};
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::Arc;

/// The folder of a language whose pages are the entries of its feeds.
pub const FEED: &str = "news";

/// A whole site.
#[derive(Debug)]
pub struct Site {
    /// What it was made from.
    pub sources: Sources,
    /// Its settings.
    pub config: Config,
    /// Its languages and their words.
    pub locales: Locales,
    /// Its facts.
    pub facts: Facts,
    /// Its pages, a tree for each language, in the order of `site.yaml`.
    pub trees: Vec<Tree>,
    /// What is printed, in the order of languages and names.
    pub pieces: Vec<Piece>,
    /// Its pictures, by their path below `content/media/`.
    pub media: BTreeMap<String, Media>,
    /// The stamps of each language.
    pub stamps: BTreeMap<Tag, Stamps>,
    /// Its word lists.
    pub glossary: Glossary,
    /// The day of the build, if it matters to findings; nothing that is written depends on it.
    pub today: Option<Day>,
}

impl Site {
    /// The tree of a language.
    #[must_use]
    pub fn tree(&self, tag: &Tag) -> Option<&Tree> {
        self.trees.iter().find(|tree| tree.tag == *tag)
    }

    /// The tree of the source language.
    #[must_use]
    pub fn source_tree(&self) -> &Tree {
        self.tree(&self.config.source).expect("the source language is one of the site's")
    }

    /// What a page is built like: as its own text says, or else that of the source language.
    #[must_use]
    pub fn layout(&self, page: &Page) -> Layout {
        let source = || self.source_tree().get(&page.key)?.text.matter.layout;
        page.text.matter.layout.or_else(source).unwrap_or_default()
    }

    /// Whether a reader in danger meets the page: home, and what `urgent` in `site.yaml` names, with all below it.
    #[must_use]
    pub fn is_urgent(&self, key: &PageKey) -> bool {
        let mut at = Some(key.clone());
        while let Some(here) = at {
            if self.config.urgent.iter().any(|(urgent, _)| *urgent == here.to_string()) {
                return true;
            }
            at = here.parent();
        }
        key.is_home()
    }

    /// The language of a tree.
    #[must_use]
    pub fn locale(&self, tag: &Tag) -> &Locale {
        self.locales.get(tag).expect("each tree's language was loaded")
    }
}

/// The text of a file: read once, shown in each language that lacks its own.
#[derive(Debug)]
pub struct PageText {
    /// The file.
    pub file: FileId,
    /// The byte where the body begins.
    pub body_start: usize,
    /// Its front matter.
    pub matter: Matter,
    /// The language of its words.
    pub language: Tag,
    /// Levels and anchors of its headings.
    pub outline: Vec<(u8, String)>,
    /// The digests of title, description and outermost blocks; the blocks' bytes in the body.
    pub blocks: Vec<(Range<usize>, String)>,
    /// Whether the file is the landing page of a folder.
    pub is_section: bool,
}

impl PageText {
    /// Who has read the text. The source language needs no reader of its own; a translation that does not say is a draft.
    #[must_use]
    pub fn review(&self, source: &Tag) -> Review {
        match self.matter.review {
            Some(review) => review,
            None if self.language == *source => Review::Reviewed,
            None => Review::Draft,
        }
    }

    /// The body.
    #[must_use]
    pub fn body<'s>(&self, sources: &'s Sources) -> &'s str {
        &sources.file(self.file).text()[self.body_start..]
    }

    /// The span of some bytes of the body.
    #[must_use]
    pub fn span(&self, range: &Range<usize>) -> Span {
        Span::new(self.file, range.start + self.body_start..range.end + self.body_start)
    }
}

/// How a page stands to the source language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// The language's own words, up to date as far as is known.
    Own,
    /// The language's own words; these blocks of the source (by number) are new or changed since.
    Stale(Vec<usize>),
    /// The language has no such page: another language's words are shown.
    Fallback,
    /// The translation is wrong since a critical change: the source's words are shown.
    Withdrawn,
}

/// A page of one language.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its name in every language.
    pub key: PageKey,
    /// Whose words it shows.
    pub text: Arc<PageText>,
    /// Where it lies in the output.
    pub route: Route,
    /// How it stands to the source.
    pub state: State,
}

impl Page {
    /// Whether it is the landing page of a section, or home.
    #[must_use]
    pub fn is_section(&self) -> bool {
        self.text.is_section
    }

    /// Whether the language has words of its own here.
    #[must_use]
    pub fn is_own(&self) -> bool {
        match self.state {
            State::Own | State::Stale(_) => true,
            State::Fallback | State::Withdrawn => false,
        }
    }
}

/// The pages of one language in reading order: home, then each section with what is in it.
#[derive(Debug)]
pub struct Tree {
    /// The language.
    pub tag: Tag,
    /// Its pages.
    pub pages: Vec<Page>,
    by_key: HashMap<PageKey, usize>,
}

impl Tree {
    /// The page of this key.
    #[must_use]
    pub fn get(&self, key: &PageKey) -> Option<&Page> {
        self.by_key.get(key).map(|at| &self.pages[*at])
    }

    /// Where the page of this key stands in reading order.
    #[must_use]
    pub fn position(&self, key: &PageKey) -> Option<usize> {
        self.by_key.get(key).copied()
    }

    /// The page of this key, or the nearest section above it that the language has.
    #[must_use]
    pub fn nearest(&self, key: &PageKey) -> Option<&Page> {
        let mut key = Some(key.clone());
        while let Some(at) = key {
            if let Some(page) = self.get(&at) {
                return Some(page);
            }
            key = at.parent();
        }
        None
    }

    /// The entries of the language's feeds, newest first: the pages of [`FEED`] that have a date and are its own words.
    #[must_use]
    pub fn entries(&self) -> Vec<(Day, &Page)> {
        let in_feed = |page: &&Page| page.key.parts().next() == Some(FEED) && !page.is_section() && page.is_own();
        let mut out: Vec<(Day, &Page)> =
            self.pages.iter().filter(in_feed).filter_map(|page| Some((page.text.matter.date?, page))).collect();
        out.sort_by(|(a, x), (b, y)| b.cmp(a).then_with(|| x.key.cmp(&y.key)));
        out
    }

    /// The pages directly in a section, in order.
    pub fn children<'a>(&'a self, section: &'a PageKey) -> impl Iterator<Item = &'a Page> {
        self.pages.iter().filter(move |page| page.key.parent().as_ref() == Some(section))
    }
}

/// A printed piece of one language.
#[derive(Clone, Debug)]
pub struct Piece {
    /// The language.
    pub tag: Tag,
    /// The file's name, the same in every language.
    pub name: String,
    /// The kind of piece, such as `pocket-card`.
    pub piece: (String, Span),
    /// Its words.
    pub text: Arc<PageText>,
    /// The forms in which it is printed beside the single one; those of the source language where it names none.
    pub sheets: Vec<(String, Span)>,
    /// The pages of the site that stand in it; likewise.
    pub pages: Vec<(String, Span)>,
    /// Whether it must say that it is a draft.
    pub draft: bool,
    /// How it stands to the source.
    pub state: State,
}
