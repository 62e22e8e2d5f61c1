//! Fluent's syntax tree over text that remembers its place.
//!
//! `fluent-syntax` keeps no positions. It is generic over what it cuts its input into, though; a [`Piece`] is a cut that
//! knows where it was made, so every name in the tree has its span.

use crate::diag::{FileId, Span};
use fluent_syntax::ast;
use fluent_syntax::parser::{self, ErrorKind, ParserError, Slice};
use std::ops::Range;
use std::sync::Arc;

/// A part of a file's text.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    text: Arc<str>,
    start: usize,
    end: usize,
}

impl Piece {
    fn whole(text: &str) -> Self {
        Self { text: text.into(), start: 0, end: text.len() }
    }

    /// The part as text.
    pub(super) fn as_str(&self) -> &str {
        // The parser may cut inside a character where an escape is broken; such a cut is never shown.
        self.text.get(self.start..self.end).unwrap_or_default()
    }

    /// Where the part stands in `file`.
    pub(super) fn span(&self, file: FileId) -> Span {
        Span::new(file, self.start..self.end)
    }
}

impl AsRef<str> for Piece {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq for Piece {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Slice<'_> for Piece {
    fn slice(&self, range: Range<usize>) -> Self {
        Self { text: Arc::clone(&self.text), start: self.start + range.start, end: self.start + range.end }
    }

    fn trim(&mut self) {
        self.end = self.start + self.as_str().trim_end_matches([' ', '\r', '\n']).len();
    }
}

/// A message or term of a file.
pub(super) enum Entry {
    Message(ast::Message<Piece>),
    Term(ast::Term<Piece>),
}

/// Text that is no message, and why.
pub(super) struct Junk {
    /// What to point at.
    pub range: Range<usize>,
    /// What is wrong.
    pub reason: String,
    /// The way out.
    pub help: String,
}

/// One file, parsed: what can be read, and what cannot.
#[derive(Default)]
pub(super) struct Parsed {
    /// In the order of the file.
    pub entries: Vec<Entry>,
    /// In the order of the file.
    pub junk: Vec<Junk>,
}

/// Openings of placeables and calls in one entry. The parser calls itself for each, so that a file of brackets alone
/// would exhaust the stack; real messages have a few dozen.
const OPENINGS: usize = 100;

/// Parses a file. Never fails.
pub(super) fn parse(text: &str) -> Parsed {
    let mut parsed = Parsed::default();
    let text = without_monsters(text, &mut parsed.junk);
    let (resource, errors) = match parser::parse_runtime(Piece::whole(&text)) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    parsed.junk.extend(errors.iter().map(|error| explain(&text, error)));
    for entry in resource.body {
        match entry {
            ast::Entry::Message(message) => parsed.entries.push(Entry::Message(message)),
            ast::Entry::Term(term) => parsed.entries.push(Entry::Term(term)),
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => {}
        }
    }
    parsed.junk.sort_by_key(|junk| junk.range.start);
    parsed
}

/// Parses what stands between braces outside a message.
pub(super) fn parse_expression(text: &str) -> Result<ast::Expression<Piece>, String> {
    const READABLE: &str = "it is no fact, message, function or text in quotation marks";
    let whole = format!("x = {{{text}}}");
    let mut parsed = parse(&whole);
    if let Some(junk) = parsed.junk.first() {
        return Err(junk.reason.clone());
    }
    match (parsed.entries.pop(), parsed.entries.is_empty()) {
        (Some(Entry::Message(ast::Message { value: Some(pattern), attributes, .. })), true)
            if attributes.is_empty() && pattern.elements.len() == 1 =>
        {
            match pattern.elements.into_iter().next() {
                Some(ast::PatternElement::Placeable { expression }) => Ok(expression),
                _ => Err(READABLE.into()),
            }
        }
        _ => Err(READABLE.into()),
    }
}

/// Whether a line begins a message or a term. Such a line ends whatever was open before it, in every state of the parser.
fn begins_entry(line: &str) -> bool {
    let Some((name, _)) = line.split_once('=') else { return false };
    let name = name.trim_end_matches(' ');
    let name = name.strip_prefix('-').unwrap_or(name);
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// The text with every overgrown entry blanked out, so that all other positions stay.
fn without_monsters(text: &str, junk: &mut Vec<Junk>) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut entry = 0;
    let mut openings = 0;
    let mut at = 0;
    for line in text.split_inclusive('\n').chain(std::iter::once("end =")) {
        if begins_entry(line) {
            keep(&text[entry..at], entry, openings, (&mut kept, junk));
            (entry, openings) = (at, 0);
        }
        openings += line.bytes().filter(|byte| matches!(byte, b'{' | b'(')).count();
        at += line.len();
    }
    kept
}

fn keep(entry: &str, start: usize, openings: usize, (kept, junk): (&mut String, &mut Vec<Junk>)) {
    if openings <= OPENINGS {
        kept.push_str(entry);
        return;
    }
    let first = entry.lines().next().unwrap_or_default();
    junk.push(Junk {
        range: start..start + first.len(),
        reason: format!("this message has {openings} opening brackets; the limit is {OPENINGS}"),
        help: "split the message into several".into(),
    });
    kept.extend(entry.split_inclusive('\n').map(|line| {
        let (blanks, end) = if line.ends_with('\n') { (line.len() - 1, "\n") } else { (line.len(), "") };
        " ".repeat(blanks) + end
    }));
}

/// An error of the parser in plain words.
fn explain(text: &str, error: &ParserError) -> Junk {
    let slice = error.slice.clone().unwrap_or(error.pos.clone());
    let entry = text.get(slice.clone()).unwrap_or_default();
    let indented = entry.trim_start_matches([' ', '\r', '\n']);
    if let (true, Some(equals)) = (indented.starts_with('.'), entry.find('=')) {
        // The parser gives up an attribute with an error at its first blank; as a message it tells what is wrong.
        let alone = format!("x {}", &entry[equals..]);
        if let Err((_, errors)) = parser::parse_runtime(Piece::whole(&alone))
            && let Some(inner) = errors.first()
        {
            let moved = |at: usize| (at + slice.start + equals).saturating_sub(2);
            return describe(text, &inner.kind, moved(inner.pos.start));
        }
    }
    describe(text, &error.kind, error.pos.start)
}

fn describe(text: &str, kind: &ErrorKind, at: usize) -> Junk {
    let mut start = floor(text, at);
    let before = text[..start].trim_end_matches([' ', '\n', '\r']);
    let names_message = matches!(kind, ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. });
    if !names_message && text[before.len()..start].contains('\n') {
        // The parser looks for what is missing over the ends of lines; an editor looks for it on the line.
        start = before.len();
    }
    let end = text[start..].chars().next().map_or(start, |c| start + c.len_utf8());
    let (reason, help) = in_words(text, kind, start);
    Junk { range: start..end, reason, help: help.to_owned() }
}

fn in_words(text: &str, kind: &ErrorKind, at: usize) -> (String, &'static str) {
    const WRITE: &str = "a message is written `name = words`; its further lines are indented";
    const CLOSE: &str = "each `{` needs its `}`; a brace that is to be read is written `{\"{\"}`";
    let found = text[at..].chars().next();
    let found = match found {
        None => "the end of the file".to_owned(),
        Some('\n' | '\r') => "the end of the line".to_owned(),
        Some(c) => format!("`{c}`"),
    };
    match kind {
        ErrorKind::ExpectedToken('}') => (format!("a `}}` is missing before {found}"), CLOSE),
        ErrorKind::ExpectedToken('=') => (format!("here is {found} where `=` should follow a name"), WRITE),
        ErrorKind::ExpectedToken(token) => (format!("here is {found} where `{token}` should stand"), CLOSE),
        ErrorKind::ExpectedCharRange { range } if range == "0-9" => {
            (format!("here is {found} where a digit should stand"), "a number is written `12` or `-1.5`")
        }
        ErrorKind::ExpectedCharRange { range } if range.contains("a-z") => {
            (format!("here is {found} where a name should begin"), "a name begins with one of the letters a to z")
        }
        ErrorKind::ExpectedCharRange { .. } => (
            format!("here is {found} where the line should end"),
            "each `[variant]` stands on its own line, after `->`",
        ),
        ErrorKind::ExpectedMessageField { entry_id } => (format!("the message `{entry_id}` has no words"), WRITE),
        ErrorKind::ExpectedTermField { entry_id } => (format!("the term `-{entry_id}` has no words"), WRITE),
        ErrorKind::ForbiddenCallee => ("a function is named in capitals".into(), "write `NUMBER(…)`, not `number(…)`"),
        ErrorKind::MissingDefaultVariant => {
            ("none of these variants is marked as the default".into(), "put a `*` before the last one: `*[other]`")
        }
        ErrorKind::MissingValue => ("words are missing here".into(), WRITE),
        ErrorKind::MultipleDefaultVariants => {
            ("two of these variants are marked as the default".into(), "keep one `*`")
        }
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => {
            ("nothing can be chosen by this".into(), "choose by a variable or a function: `{ $count -> …`")
        }
        ErrorKind::TermAttributeAsPlaceable => {
            ("the attribute of a term cannot be shown".into(), "show the term itself, or choose by its attribute")
        }
        ErrorKind::UnterminatedStringLiteral => {
            ("these quotation marks are not closed on their line".into(), "close them with `\"`")
        }
        ErrorKind::PositionalArgumentFollowsNamed => {
            ("a value stands behind an option".into(), "values come first, options such as `style: \"percent\"` after")
        }
        ErrorKind::DuplicatedNamedArgument(name) => (format!("the option `{name}` stands here twice"), "keep one"),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => (
            "what follows this `\\` has no meaning".into(),
            "write `\\\\`, `\\\"` or `\\u` and four hexadecimal digits",
        ),
        ErrorKind::UnbalancedClosingBrace => ("this `}` closes nothing".into(), CLOSE),
        ErrorKind::ExpectedInlineExpression => (
            format!("here is {found} where a variable, message, function or text should stand"),
            "between braces stand a fact (`$…`), a message, a function or words in quotation marks",
        ),
        ErrorKind::ExpectedLiteral => (
            format!("here is {found} where a number or words in quotation marks should stand"),
            "write `style: \"percent\"`",
        ),
    }
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|place| text.is_char_boundary(*place)).unwrap_or_default()
}
