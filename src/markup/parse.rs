//! Markdown into a [`Doc`]. Never fails: what is odd is kept as text and named among the faults.

use super::placeable::{Component, Piece, pieces};
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, TextMergeWithOffset};
use std::collections::BTreeMap;
use std::ops::Range;

/// One step through a document.
#[derive(Clone, Debug)]
pub enum Node<'a> {
    /// As `CommonMark` has it.
    Md(Event<'a>),
    /// What stands between braces in a line of text.
    Expr(String),
    /// A component on a line of its own.
    Component(Component),
}

/// A heading.
#[derive(Clone, Debug)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Its anchor, unique on the page.
    pub id: String,
    /// The nodes between its start and its end.
    pub nodes: Range<usize>,
    /// Its bytes in the body.
    pub range: Range<usize>,
}

/// A term of a definition list.
#[derive(Clone, Debug)]
pub struct Term {
    /// Its anchor, unique on the page.
    pub id: String,
    /// The nodes between its start and its end.
    pub nodes: Range<usize>,
}

/// What is odd in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// A brace without its partner.
    StrayBrace,
    /// A component whose arguments cannot be read.
    Component,
    /// Lists or quotations inside one another beyond [`DEPTH`].
    Depth,
}

/// Something odd and where it stands.
#[derive(Clone, Debug)]
pub struct Fault {
    /// What kind.
    pub kind: FaultKind,
    /// What exactly, in words.
    pub message: String,
    /// Its bytes in the body.
    pub range: Range<usize>,
}

/// How deep blocks may stand in one another: more than any text needs, less than any writer's stack.
pub const DEPTH: usize = 32;

/// A parsed page.
#[derive(Clone, Debug, Default)]
pub struct Doc<'a> {
    /// The steps, each with its bytes in the body.
    pub nodes: Vec<(Node<'a>, Range<usize>)>,
    /// The headings in order.
    pub headings: Vec<Heading>,
    /// The terms that have an anchor; none until [`Doc::name_terms`] gives them one.
    pub terms: Vec<Term>,
    /// What is odd.
    pub faults: Vec<Fault>,
}

/// Stands for a brace that was written as `\{`, until the text has been cut.
const LITERAL_OPEN: char = '\u{fdd2}';
const LITERAL_CLOSE: char = '\u{fdd3}';

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST
}

/// Parses the body of a page.
#[must_use]
pub fn parse(body: &str) -> Doc<'_> {
    let mut doc = Doc::default();
    let escaped = Parser::new_ext(body, options()).into_offset_iter().map(|(event, range)| match event {
        Event::Text(text) if body[..range.start].ends_with('\\') && text.starts_with(['{', '}']) => {
            let mark = if text.starts_with('{') { LITERAL_OPEN } else { LITERAL_CLOSE };
            (Event::Text(format!("{mark}{}", &text[1..]).into()), range)
        }
        other => (other, range),
    });
    let mut code = false;
    let mut depth = 0_usize;
    for (event, range) in TextMergeWithOffset::new(escaped) {
        match &event {
            Event::Start(tag) => {
                depth += 1;
                code |= matches!(tag, Tag::CodeBlock(_));
                if depth == DEPTH + 1 {
                    let message = format!("blocks stand inside one another more than {DEPTH} deep");
                    doc.faults.push(Fault { kind: FaultKind::Depth, message, range: range.start..range.start + 1 });
                }
            }
            Event::End(tag) => {
                depth -= 1;
                code &= !matches!(tag, TagEnd::CodeBlock);
            }
            _ => {}
        }
        // What lies deeper is left out; the fault above stops the build before anybody could miss it.
        let is_edge = matches!(event, Event::End(_)) && depth >= DEPTH;
        if depth > DEPTH || is_edge {
            continue;
        }
        match event {
            Event::Text(text) if !code && text.contains(['{', '}', LITERAL_OPEN, LITERAL_CLOSE]) => {
                doc.cut(&text, range, body);
            }
            Event::End(TagEnd::Paragraph) => doc.end_paragraph(range),
            other => doc.nodes.push((Node::Md(other), range)),
        }
    }
    doc.find_headings();
    doc
}

impl<'a> Doc<'a> {
    /// Cuts a stretch of text at its placeables.
    fn cut(&mut self, text: &str, range: Range<usize>, body: &str) {
        let plain = |s: &str| -> CowStr<'a> { s.replace(LITERAL_OPEN, "{").replace(LITERAL_CLOSE, "}").into() };
        // Entities make the text shorter than its source, so each brace is looked for in the source itself.
        let mut at = range.start;
        let mut seek = |needle: &str| match body.get(at..range.end).and_then(|rest| rest.find(needle)) {
            Some(found) => {
                let start = at + found;
                at = start + needle.len();
                start..at
            }
            None => range.clone(),
        };
        for piece in pieces(text) {
            match piece {
                Piece::Text(words) => self.nodes.push((Node::Md(Event::Text(plain(words))), range.clone())),
                Piece::Expr(inner, place) => {
                    let place = seek(&text[place]);
                    self.nodes.push((Node::Expr(inner.to_owned()), place));
                }
                Piece::Stray(place) => {
                    let brace = &text[place];
                    let place = seek(brace);
                    let message = format!("this `{brace}` has no partner");
                    self.faults.push(Fault { kind: FaultKind::StrayBrace, message, range: place });
                    self.nodes.push((Node::Md(Event::Text(plain(brace))), range.clone()));
                }
            }
        }
    }

    /// A paragraph that is one placeable and nothing else may be a component.
    fn end_paragraph(&mut self, range: Range<usize>) {
        if let [.., (Node::Md(Event::Start(Tag::Paragraph)), _), (Node::Expr(inner), place)] = self.nodes.as_slice() {
            match Component::parse(inner) {
                Some(Ok(component)) => {
                    let place = place.clone();
                    self.nodes.truncate(self.nodes.len() - 2);
                    self.nodes.push((Node::Component(component), place));
                    return;
                }
                Some(Err(message)) => {
                    let place = place.clone();
                    self.faults.push(Fault { kind: FaultKind::Component, message, range: place });
                    self.nodes.truncate(self.nodes.len() - 2);
                    return;
                }
                None => {}
            }
        }
        self.nodes.push((Node::Md(Event::End(TagEnd::Paragraph)), range));
    }

    fn find_headings(&mut self) {
        let mut open: Option<(usize, u8)> = None;
        let mut found = Vec::new();
        for (at, (node, range)) in self.nodes.iter().enumerate() {
            match node {
                Node::Md(Event::Start(Tag::Heading { level, .. })) => open = Some((at, *level as u8)),
                Node::Md(Event::End(TagEnd::Heading(_))) => {
                    if let Some((start, level)) = open.take() {
                        found.push((start + 1..at, level, range.clone()));
                    }
                }
                _ => {}
            }
        }
        let mut used = BTreeMap::new();
        for (nodes, level, range) in found {
            let id = match self.given_id(&nodes) {
                Some(id) => id,
                None => slug(&self.words(&nodes)),
            };
            let count: &mut u32 = used.entry(id.clone()).or_default();
            *count += 1;
            let id = if *count == 1 { id } else { format!("{id}-{count}") };
            self.headings.push(Heading { level, id, nodes, range });
        }
    }

    /// `{#id}` at the end of a heading names it; the mark itself is taken out of the text.
    fn given_id(&mut self, nodes: &Range<usize>) -> Option<String> {
        let (Node::Expr(inner), _) = &self.nodes[nodes.clone()].last()? else { return None };
        let id =
            inner.strip_prefix('#').map(str::trim).filter(|id| !id.is_empty() && !id.contains(char::is_whitespace))?;
        let id = id.to_owned();
        self.nodes[nodes.end - 1].0 = Node::Md(Event::Text("".into()));
        if let Some((Node::Md(Event::Text(text)), _)) =
            nodes.len().checked_sub(2).map(|n| &mut self.nodes[nodes.start + n])
        {
            *text = text.trim_end().to_owned().into();
        }
        Some(id)
    }

    /// The literal words of a range of nodes.
    #[must_use]
    pub fn words(&self, nodes: &Range<usize>) -> String {
        let mut out = String::new();
        for (node, _) in &self.nodes[nodes.clone()] {
            match node {
                Node::Md(Event::Text(text) | Event::Code(text)) => out.push_str(text),
                Node::Md(Event::SoftBreak | Event::HardBreak) => out.push(' '),
                Node::Md(_) | Node::Expr(_) | Node::Component(_) => {}
            }
        }
        out
    }

    /// Gives the headings the anchors of `source`, when both have the same levels in the same order: a link to an
    /// anchor then works in every language.
    pub fn align(&mut self, source: &[(u8, String)]) {
        let same = self.headings.len() == source.len()
            && self.headings.iter().zip(source).all(|(mine, (level, _))| mine.level == *level);
        if same {
            for (heading, (_, id)) in self.headings.iter_mut().zip(source) {
                heading.id.clone_from(id);
            }
        }
    }

    /// Gives each term an anchor: that of the term in the same place of `source`, where both have as many, so that a
    /// link works in every language; else one from its own words.
    pub fn name_terms(&mut self, source: Option<&Doc<'_>>) {
        let mut open = 0;
        let mut found = Vec::new();
        for (at, (node, _)) in self.nodes.iter().enumerate() {
            match node {
                Node::Md(Event::Start(Tag::DefinitionListTitle)) => open = at + 1,
                Node::Md(Event::End(TagEnd::DefinitionListTitle)) => found.push(open..at),
                _ => {}
            }
        }
        let same = source.filter(|source| source.terms.len() == found.len());
        let mut used = BTreeMap::new();
        self.terms = Vec::with_capacity(found.len());
        for (n, nodes) in found.into_iter().enumerate() {
            let own = || format!("term-{}", slug(&self.words(&nodes)));
            let id = same.map_or_else(own, |source| source.terms[n].id.clone());
            let count: &mut u32 = used.entry(id.clone()).or_default();
            *count += 1;
            let id = if *count == 1 { id } else { format!("{id}-{count}") };
            self.terms.push(Term { id, nodes });
        }
    }

    /// The levels and anchors of the headings.
    #[must_use]
    pub fn outline(&self) -> Vec<(u8, String)> {
        self.headings.iter().map(|heading| (heading.level, heading.id.clone())).collect()
    }

    /// Where the panels of a printed piece begin and end: the nodes between thematic breaks at the outermost level.
    #[must_use]
    pub fn panels(&self) -> Vec<Range<usize>> {
        let mut out = Vec::new();
        let mut from = 0;
        let mut depth = 0_usize;
        for (at, (node, _)) in self.nodes.iter().enumerate() {
            match node {
                Node::Md(Event::Start(_)) => depth += 1,
                Node::Md(Event::End(_)) => depth -= 1,
                Node::Md(Event::Rule) if depth == 0 => {
                    out.push(from..at);
                    from = at + 1;
                }
                Node::Md(_) | Node::Expr(_) | Node::Component(_) => {}
            }
        }
        out.push(from..self.nodes.len());
        out
    }
}

/// An anchor from a heading's words: letters, marks and digits of any script, joined by hyphens.
fn slug(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars().flat_map(char::to_lowercase) {
        // Marks such as vowel signs are neither letters nor digits in Rust's tables, but a word is no word without them.
        let is_mark = !c.is_ascii() && !c.is_whitespace() && !is_punctuation(c);
        if c.is_alphanumeric() || is_mark {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    let out = out.trim_end_matches('-');
    if out.is_empty() { "part".into() } else { out.to_owned() }
}

fn is_punctuation(c: char) -> bool {
    use icu::properties::{CodePointMapData, props::GeneralCategory, props::GeneralCategoryGroup};
    let group = GeneralCategoryGroup::Punctuation
        .union(GeneralCategoryGroup::Symbol)
        .union(GeneralCategoryGroup::Separator)
        .union(GeneralCategoryGroup::Other);
    group.contains(CodePointMapData::<GeneralCategory>::new().get(c))
}
