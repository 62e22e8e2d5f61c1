//! What the template of the page for finding pages is given.

use super::views::RunView;
use serde::Serialize;

/// All pages of a language, and the search.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct FindView {
    /// The name of the index, for `static/find.js`; `None` where none was made.
    pub version: Option<String>,
    /// The pages in the language itself, in its order.
    pub letters: Vec<InitialView>,
    /// The pages that are shown in another language.
    pub others: Vec<OtherView>,
}

/// The pages that stand under one letter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct InitialView {
    /// The letter; empty where the language looks under none.
    pub letter: String,
    /// The pages.
    pub entries: Vec<EntryView>,
}

/// The pages that are shown in one other language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OtherView {
    /// The language.
    pub run: RunView,
    /// Its name, in the reader's language.
    pub language: String,
    /// The address of its own page for finding pages; empty in a package that does not hold it.
    pub href: String,
    /// The pages, in its order.
    pub entries: Vec<EntryView>,
}

/// A page in a list of all pages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct EntryView {
    /// Its number in the index: put it into `data-n` of the link.
    pub number: usize,
    /// Its title.
    pub title: String,
    /// Its address.
    pub href: String,
}
