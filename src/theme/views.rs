//! What templates are given: the theme's contract, documented for designers in `themes/default/README.md`.
//!
//! Text is plain and is escaped by the template; only [`Html`] goes through as it is. A `path` is relative to the root
//! of the output and follows the page's `root`; an `href` is complete as it stands. Both are percent-encoded.

pub use super::downloads::{DownloadsView, FormView, NeedView, PieceView};
pub use super::find::{EntryView, FindView, InitialView, OtherView};
pub use super::layouts::{CourseView, LetterView, ModuleView, PartView, TermView};
use serde::{Serialize, Serializer};

/// The policy for `<meta http-equiv="Content-Security-Policy">` and for servers: nothing from elsewhere, nothing inline,
/// no form that sends.
pub const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/// The words of one language: what a template says through `msg`, `txt`, `date` and `number`.
pub trait Words: Send + Sync {
    /// A message, or its attribute `attr`, as safe HTML: text escaped, isolates as `<bdi>`, facts as links.
    ///
    /// # Errors
    /// What is wrong, in one line: no such message, a variable missing.
    fn html(&self, id: &str, attr: Option<&str>, args: &[(&str, Arg<'_>)]) -> Result<String, String>;

    /// The same for an attribute of an element: no marks, not escaped.
    ///
    /// # Errors
    /// As for [`Words::html`].
    fn plain(&self, id: &str, attr: Option<&str>, args: &[(&str, Arg<'_>)]) -> Result<String, String>;

    /// A day given as `YYYY-MM-DD`, in the manner of the language, as plain text. `style` is `full`, `long`, `medium` or
    /// `short`, as in the `dateStyle` of Fluent's DATETIME.
    ///
    /// # Errors
    /// What is wrong with the day or the style.
    fn date(&self, iso: &str, style: &str) -> Result<String, String>;

    /// A number in the manner of the language, as plain text.
    ///
    /// # Errors
    /// When the number cannot be written.
    fn number(&self, value: f64) -> Result<String, String>;
}

/// A value for a variable of a message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arg<'a> {
    /// Words, a day as `YYYY-MM-DD`, a name.
    Text(&'a str),
    /// A number, which may choose a plural form.
    Number(f64),
}

/// HTML that is known to be safe: made by this program from parsed content, never taken from a file as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(String);

impl Html {
    /// Vouches for `html`: everything in it that came from a file has been escaped or sanitised.
    #[must_use]
    pub fn trusted(html: impl Into<String>) -> Self {
        Self(html.into())
    }

    /// Plain text as HTML.
    #[must_use]
    pub fn escaped(text: &str) -> Self {
        let mut out = String::with_capacity(text.len());
        for c in text.chars() {
            match c {
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                c => out.push(c),
            }
        }
        Self(out)
    }

    /// The HTML as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        tera::Value::safe_string(&self.0).serialize(serializer)
    }
}

/// The direction of a language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Dir {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

/// The language of a run that differs from the language of the page: its `lang` and `dir`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct RunView {
    /// The BCP 47 tag.
    pub tag: String,
    /// The direction.
    pub dir: Dir,
}

/// A language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LangView {
    /// The BCP 47 tag: `zh-Hant`.
    pub tag: String,
    /// The language's name in itself.
    pub name: String,
    /// The direction.
    pub dir: Dir,
    /// The ISO 15924 code of its script: `Guru`.
    pub script: String,
    /// The first folder of its addresses: `zh-hant`.
    pub prefix: String,
}

/// What all pages of one language share; `site` in templates. Turned into a template value once a language.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SiteView {
    /// The neutral name of the site, in this language.
    pub title: String,
    /// One neutral sentence, for link previews.
    pub description: String,
    /// The address of the root, with a `/` at its end; empty when the site has none yet.
    pub base_url: String,
    /// Where the exit link leads.
    pub exit_url: String,
    /// The language.
    pub lang: LangView,
    /// The language in which facts and their sources are written.
    pub source_lang: RunView,
    /// The path of the language's home page.
    pub home: String,
    /// The path of the page that lists the languages.
    pub chooser: String,
    /// The path of the language's page for finding pages.
    pub find: String,
    /// The main pages, in order.
    pub nav: Vec<NavView>,
    /// The numbers for a reader in danger: the emergency number, and the first other contact of the kind `crisis`.
    pub calls: Vec<ContactView>,
    /// The feeds.
    pub feeds: Vec<FeedView>,
    /// The Content-Security-Policy: [`POLICY`].
    pub policy: String,
}

/// A feed of the language, or of the source language where it has none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct FeedView {
    /// Its path.
    pub path: String,
    /// Its media type.
    pub mime: String,
    /// The tag of its language.
    pub lang: String,
}

/// One entry of the main navigation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct NavView {
    /// The page's key, the same in every language.
    pub key: String,
    /// Its title.
    pub title: String,
    /// Its path.
    pub path: String,
    /// The title's language, where it is not the site's.
    pub lang: Option<RunView>,
}

/// What a page is; also the template that renders it: `home.html`, `not-found.html` and so on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The first page of a language.
    Home,
    /// A section's landing page, with the pages below it.
    Section,
    /// Any other page.
    #[default]
    Page,
    /// Words and what they mean.
    Glossary,
    /// Times.
    Timeline,
    /// Questions and answers.
    Faq,
    /// Boxes to tick.
    Checklist,
    /// A module of a course.
    Course,
    /// What a server shows for an address that leads nowhere.
    NotFound,
    /// The root of the site: every language by its own name.
    Chooser,
    /// All pages of a language by the alphabet, and the search.
    Find,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 11] = [
        Self::Home,
        Self::Section,
        Self::Page,
        Self::Glossary,
        Self::Timeline,
        Self::Faq,
        Self::Checklist,
        Self::Course,
        Self::NotFound,
        Self::Chooser,
        Self::Find,
    ];

    /// The template that renders pages of this kind.
    #[must_use]
    pub fn template(self) -> &'static str {
        match self {
            Self::Home => "home.html",
            Self::Section => "section.html",
            Self::Page => "page.html",
            Self::Glossary => "glossary.html",
            Self::Timeline => "timeline.html",
            Self::Faq => "faq.html",
            Self::Checklist => "checklist.html",
            Self::Course => "course.html",
            Self::NotFound => "not-found.html",
            Self::Chooser => "chooser.html",
            Self::Find => "find.html",
        }
    }
}

/// One page; `page` in templates.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PageView {
    /// What it is.
    pub kind: Kind,
    /// Its key, the same in every language; empty for the home page.
    pub key: String,
    /// The first part of the key: which entry of the navigation the page belongs to.
    pub section: String,
    /// The way from the page to the root of the output: `../../`, or nothing. For a page that is shown at any depth
    /// (`not_found`) the path of the site's address: `/`.
    pub root: String,
    /// The title.
    pub title: String,
    /// One sentence about the page; may be empty.
    pub description: String,
    /// The body.
    pub content: Html,
    /// The body in parts, for a page that its template takes apart (not `home`, `section` and `page`): what comes before
    /// the first heading of the second level.
    pub intro: Html,
    /// Its parts.
    pub parts: Vec<PartView>,
    /// What follows the last part: all below a line `---`, and the notes.
    pub outro: Html,
    /// The terms of a glossary, in the order of the language.
    pub terms: Vec<LetterView>,
    /// Where in its course a module stands.
    pub course: Option<CourseView>,
    /// Whether a reader in danger meets the page.
    pub urgent: bool,
    /// The language of title, description and body, where a page is shown in another language than the site's.
    pub content_lang: Option<RunView>,
    /// The headings of the body, in order.
    pub toc: Vec<TocView>,
    /// The sections above the page, outermost first, without the home page and the page itself.
    pub breadcrumbs: Vec<LinkView>,
    /// The page before this one.
    pub previous: Option<LinkView>,
    /// The page after this one.
    pub next: Option<LinkView>,
    /// Every language, in the site's order, with the place to go for this page.
    pub alternates: Vec<AlternateView>,
    /// The address by which search engines should know the page.
    pub canonical: Option<String>,
    /// The addresses of the same page in other languages, with `x-default`; mutual.
    pub hreflang: Vec<HreflangView>,
    /// Whether search engines should pass the page over.
    pub noindex: bool,
    /// The day of the last change, `YYYY-MM-DD`.
    pub updated: Option<String>,
    /// The day on which somebody who speaks the language confirmed it, `YYYY-MM-DD`.
    pub reviewed: Option<String>,
    /// What the reader must know before reading; `None` when there is nothing.
    pub notices: Option<NoticesView>,
    /// The pages of a section.
    pub children: Vec<LinkView>,
    /// What the page for finding pages shows; `None` on every other.
    pub find: Option<FindView>,
}

/// One heading of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TocView {
    /// Its id.
    pub id: String,
    /// Its text, without marks.
    pub title: String,
    /// 2 to 6.
    pub level: u8,
}

/// A link to a page of the site.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LinkView {
    /// The page's title.
    pub title: String,
    /// One sentence about it; may be empty.
    pub description: String,
    /// Its address.
    pub href: String,
    /// The language of title and description, where it is not the site's.
    pub lang: Option<RunView>,
}

/// This page in another language, for the switcher and for the chooser.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct AlternateView {
    /// The BCP 47 tag.
    pub tag: String,
    /// The language's name in itself.
    pub name: String,
    /// Its direction.
    pub dir: Dir,
    /// The address of this page in it, or of the nearest page that it has.
    pub href: String,
    /// Whether `href` is this very page.
    pub exact: bool,
    /// Whether this is the language that is being read.
    pub current: bool,
    /// By what else somebody may look for it: its tag, and its name in the source language.
    pub find: String,
    /// "Choose your language" in that language; used by the chooser, else empty.
    pub choose: String,
}

/// One `hreflang` line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct HreflangView {
    /// A BCP 47 tag, or `x-default`.
    pub tag: String,
    /// The absolute address.
    pub url: String,
}

/// Who has looked at a translation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Review {
    /// Nothing to say: reviewed, or the source itself.
    #[default]
    None,
    /// A machine made it and nobody has checked it.
    Machine,
    /// A person is still working on it.
    Draft,
}

/// What the reader must know before reading.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct NoticesView {
    /// The name of the page's language, in the reader's language.
    pub language: String,
    /// The name of the language that it was translated from, in the reader's language.
    pub source: String,
    /// The address of the page in that language.
    pub source_href: Option<String>,
    /// The page is missing in this language and is shown in the source language.
    pub fallback: bool,
    /// The source changed after the translation was made.
    pub stale: bool,
    /// The same, and parts of the page are shown in the source language because the translation is no longer right.
    pub critical: bool,
    /// Who has looked at it.
    pub review: Review,
}

/// What the component `contacts` is given.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ContactsView {
    /// The contacts, in order.
    pub contacts: Vec<ContactView>,
}

/// One contact.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ContactView {
    /// Its name in the data: `victimlink`.
    pub id: String,
    /// Its name for readers.
    pub name: Html,
    /// One line about it.
    pub about: Option<Html>,
    /// The phone number and its `tel:` address.
    pub phone: Option<FactView>,
    /// The number for text messages and its `sms:` address.
    pub sms: Option<FactView>,
    /// The address for mail and its `mailto:` address.
    pub email: Option<FactView>,
    /// The website.
    pub url: Option<FactView>,
    /// When somebody answers.
    pub hours: Option<Hours>,
    /// Whether the call costs nothing.
    pub free: bool,
    /// In how many languages an interpreter can help.
    pub languages: Option<u32>,
    /// The day on which somebody telephoned and confirmed the number, `YYYY-MM-DD`.
    pub verified: Option<String>,
    /// Whether it is an emergency number, such as 911: beside one there is nothing to doubt and nothing to prove.
    pub emergency: bool,
    /// Where the facts come from, in the site's source language.
    pub source: String,
    /// The date of that source as it gives it: a year, a month or a day; may be empty.
    pub source_date: String,
}

/// A fact as people read it and as a link.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct FactView {
    /// As people read it; written from left to right in every language.
    pub text: String,
    /// As a device follows it.
    pub href: String,
}

/// When somebody answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Hours {
    /// Day and night, every day.
    Always,
    /// In office hours.
    Office,
}

/// What the component `pages` is given.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PagesView {
    /// The pages, in order.
    pub pages: Vec<LinkView>,
}
