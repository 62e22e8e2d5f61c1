//! What templates are given of pages that are built in a way of their own.

use super::views::{Html, RunView};
use serde::Serialize;

/// One part of a page: what stands below a heading of the second level.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PartView {
    /// The anchor of the heading, escaped already.
    pub id: Html,
    /// The words of the heading.
    pub title: Html,
    /// What stands below it.
    pub content: Html,
}

/// The terms of a glossary that begin alike.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LetterView {
    /// The letter; empty in scripts that have no order by letters.
    pub letter: String,
    /// The terms, in the order of the language.
    pub terms: Vec<TermView>,
}

/// One term of a glossary.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TermView {
    /// Its anchor.
    pub id: String,
    /// The term, without marks.
    pub title: String,
}

/// Where in a course a page stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CourseView {
    /// Which module it is, from 1.
    pub number: u32,
    /// How many modules there are.
    pub count: u32,
    /// All of them, in order.
    pub modules: Vec<ModuleView>,
}

/// One module of a course.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ModuleView {
    /// Its title.
    pub title: String,
    /// Its address.
    pub href: String,
    /// The title's language, where it is not the site's.
    pub lang: Option<RunView>,
    /// Whether it is the one that is being read.
    pub current: bool,
}
