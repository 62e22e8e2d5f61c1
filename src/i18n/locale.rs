//! One language of a site.

use super::fault::{Fault, Known, Problem};
use super::format::{DateStyle, ListKind};
use super::initials;
use super::piece::parse_expression;
use super::resolve::{Link, Scope, Shared, language_name};
use super::settings::Direction;
use super::value::{Args, Number};
use crate::diag::Span;
use crate::source::Layer;
use crate::text::{Digest, Tag};
use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::fmt;
use std::ops::Bound;
use std::sync::Arc;

/// The text of a message and the language in which it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Marked text: facts stand as marks, other placeables between isolation marks. See [`crate::text::runs`].
    pub text: String,
    /// The language of the text: the one that was asked, or the first of its chain that has the message.
    pub language: Tag,
}

/// A message that a language has itself.
#[derive(Clone, Debug)]
pub struct OwnMessage<'a> {
    /// Its name.
    pub id: &'a str,
    /// Where the name stands.
    pub span: Span,
    /// Whether the site wrote it or the program brought it.
    pub layer: Layer,
    /// The digest of its words and attributes; comments and line ends count for nothing.
    pub digest: Digest,
}

/// One language of a site: its name and script, its messages with their fallbacks, its ways to write numbers and days.
/// Cheap to clone; may be used from many threads.
#[derive(Clone)]
pub struct Locale {
    pub(super) autonym: String,
    pub(super) direction: Direction,
    pub(super) script: String,
    /// The language itself, then those that it falls back to, nearest first.
    pub(super) chain: Vec<Link>,
    pub(super) shared: Arc<Shared>,
}

impl Locale {
    /// The tag.
    #[must_use]
    pub fn tag(&self) -> &Tag {
        &self.chain[0].tag
    }

    /// The language's name in itself: `ਪੰਜਾਬੀ`.
    #[must_use]
    pub fn autonym(&self) -> &str {
        &self.autonym
    }

    /// The side from which it is read.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// The ISO 15924 code of its script: `Guru`.
    #[must_use]
    pub fn script(&self) -> &str {
        &self.script
    }

    /// The languages that it falls back to, nearest first, without itself.
    pub fn fallbacks(&self) -> impl Iterator<Item = &Tag> {
        self.chain.iter().skip(1).map(|link| &link.tag)
    }

    /// Whether any language of the chain has the message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.chain.iter().any(|link| link.words.messages.contains_key(id))
    }

    /// The messages that the language has itself, in the order of their names.
    pub fn own_messages(&self) -> impl Iterator<Item = OwnMessage<'_>> {
        self.chain[0].words.messages.iter().map(|(id, word)| OwnMessage {
            id,
            span: word.span(),
            layer: word.layer,
            digest: word.digest(),
        })
    }

    /// The names of its own messages that begin with `prefix`, in order.
    pub fn own_ids<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a str> {
        let from = self.chain[0].words.messages.range::<str, _>((Bound::Included(prefix), Bound::Unbounded));
        from.map(|(id, _)| id.as_str()).take_while(move |id| id.starts_with(prefix))
    }

    /// The text of a message.
    ///
    /// # Errors
    /// When no language of the chain has it, or it mentions what is not there: never a key and never `{ $x }`.
    pub fn message(&self, id: &str, args: &Args) -> Result<Message, Fault> {
        self.text(id, None, args)
    }

    /// The text of an attribute of a message: `.about`, named without its dot.
    ///
    /// # Errors
    /// As [`Self::message`].
    pub fn attribute(&self, id: &str, attribute: &str, args: &Args) -> Result<Message, Fault> {
        self.text(id, Some(attribute), args)
    }

    fn text(&self, id: &str, attribute: Option<&str>, args: &Args) -> Result<Message, Fault> {
        let (text, link) = Scope::new(&self.chain, &self.shared, args).message(id, attribute).map_err(|problem| {
            let message = Some(attribute.map_or_else(|| id.to_owned(), |name| format!("{id}.{name}")));
            Fault { help: self.help(&problem, args), problem, message }
        })?;
        Ok(Message { text, language: self.chain[link].tag.clone() })
    }

    /// The value of what stands between braces in Markdown: `$victimlink-phone`, `NUMBER(2170)`, `site-title`,
    /// `"literal"`. Marked text, as in [`Message::text`].
    ///
    /// # Errors
    /// When it is no Fluent, or mentions what is not there.
    pub fn expression(&self, text: &str) -> Result<String, Fault> {
        let args = Args::new();
        let parsed = parse_expression(text).map_err(Problem::Syntax);
        parsed
            .and_then(|parsed| Scope::new(&self.chain, &self.shared, &args).expression(&parsed))
            .map_err(|problem| Fault { help: self.help(&problem, &args), problem, message: None })
    }

    fn help(&self, problem: &Problem, args: &Args) -> Option<String> {
        let messages: BTreeSet<&str> =
            self.chain.iter().flat_map(|link| link.words.messages.keys()).map(String::as_str).collect();
        let variables = args.names().chain(self.shared.variables.iter().map(String::as_str)).collect();
        problem.help(&Known { messages: messages.into_iter().collect(), variables })
    }

    /// A number as the language writes it.
    #[must_use]
    pub fn number(&self, number: &Number) -> String {
        self.chain[0].formats.number(number)
    }

    /// The CLDR plural category of a number: `zero`, `one`, `two`, `few`, `many` or `other`.
    #[must_use]
    pub fn plural(&self, number: &Number) -> &'static str {
        self.chain[0].formats.plural(number)
    }

    /// A day, given as `2026-11-21`, as the language writes it; `None` when it is no day of the Gregorian calendar.
    #[must_use]
    pub fn date(&self, iso: &str, style: DateStyle) -> Option<String> {
        self.chain[0].formats.date(iso, style)
    }

    /// The day and the month of a day given as `2026-11-21`, without its year: for what comes every year. `None` when it
    /// is no day.
    #[must_use]
    pub fn yearless(&self, iso: &str) -> Option<String> {
        self.chain[0].formats.yearless(iso)
    }

    /// Words joined as the language does.
    #[must_use]
    pub fn list(&self, items: &[String], kind: ListKind) -> String {
        self.chain[0].formats.list(items, kind)
    }

    /// The order of two words in a list of this language (CLDR's collation).
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.chain[0].formats.compare(a, b)
    }

    /// The order of two titles: as [`Self::compare`], beginning at the first letter or digit.
    #[must_use]
    pub fn compare_titles(&self, a: &str, b: &str) -> Ordering {
        self.compare(initials::trimmed(a), initials::trimmed(b))
    }

    /// The letter under which a word stands in a list of this language; `None` where its readers have none to look under.
    /// Kana stand by rows, Hangul by initials, Simplified Chinese by Pinyin; Traditional Chinese has strokes, and those are
    /// not letters.
    #[must_use]
    pub fn initial(&self, word: &str) -> Option<String> {
        initials::initial(&self.chain[0].formats, word)
    }

    /// The name of a language in this one; where nobody knows it, its name in itself, or its tag.
    #[must_use]
    pub fn language_name(&self, tag: &Tag) -> String {
        language_name(&self.chain[0].formats, &self.shared, tag)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({})", self.tag())
    }
}
