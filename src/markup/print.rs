//! A document as the data that Typst walks: text stays text, whatever signs are in it.
//!
//! Blocks are objects with `t` for their kind and `c` for their content; the theme's `print/lib` documents and draws
//! each kind.

use super::parse::{Doc, Node};
use super::{Context, Picture, alert_message, alert_word, marked_text};
use crate::text::{Run, runs};
use pulldown_cmark::{Event, Tag, TagEnd};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::ops::Range;

/// The notes of a piece, numbered through all of its texts.
#[derive(Debug, Default)]
pub struct Asides {
    /// The numbers of the notes of the text that is being read, by their names in it.
    numbers: BTreeMap<String, usize>,
    count: usize,
    texts: BTreeMap<usize, Value>,
}

impl Asides {
    /// Begins another text: its names are its own.
    pub fn next_text(&mut self) {
        self.numbers.clear();
    }

    fn number(&mut self, name: &str) -> usize {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        self.count += 1;
        self.numbers.insert(name.to_owned(), self.count);
        self.count
    }

    /// All notes, as `{n, c}` each, in order.
    #[must_use]
    pub fn list(self) -> Vec<Value> {
        self.texts.into_iter().map(|(n, c)| json!({ "n": n, "c": c })).collect()
    }
}

/// The blocks of a range of nodes, as a JSON array.
#[must_use]
pub fn blocks(doc: &Doc<'_>, nodes: Range<usize>, context: &dyn Context, asides: &mut Asides) -> Value {
    let mut reader = Reader { doc, context, asides, at: nodes.start, end: nodes.end };
    Value::Array(reader.content())
}

/// Marked text as inlines.
#[must_use]
pub fn inlines(text: &str, context: &dyn Context) -> Value {
    let mut out = Vec::new();
    marked(text, context, &mut out);
    Value::Array(out)
}

struct Reader<'d, 'a> {
    doc: &'d Doc<'a>,
    context: &'d dyn Context,
    asides: &'d mut Asides,
    at: usize,
    end: usize,
}

impl Reader<'_, '_> {
    /// What stands up to the end of the element that is open, or of the range. As deep as blocks may stand in one
    /// another (`parse::DEPTH`), so this recursion ends.
    fn content(&mut self) -> Vec<Value> {
        let mut out = Vec::new();
        while self.at < self.end {
            let node = &self.doc.nodes[self.at].0;
            self.at += 1;
            match node {
                Node::Md(Event::End(_)) => break,
                Node::Md(Event::Start(tag)) => out.extend(self.element(tag)),
                Node::Md(Event::FootnoteReference(name)) => {
                    out.push(json!({ "t": "note", "n": self.asides.number(name) }));
                }
                Node::Md(event) => out.extend(leaf(event)),
                Node::Expr(expression) => marked(&self.context.expression(expression), self.context, &mut out),
                Node::Component(component) => out.extend(self.context.component_block(component)),
            }
        }
        out
    }

    fn element(&mut self, tag: &Tag<'_>) -> Vec<Value> {
        match tag {
            Tag::Table(_) => return vec![self.table()],
            Tag::FootnoteDefinition(name) => {
                let number = self.asides.number(name);
                let text = self.content();
                self.asides.texts.insert(number, item(text));
                return Vec::new();
            }
            Tag::Paragraph => return paragraph(self.content()),
            Tag::Image { dest_url, .. } => {
                let alt = words(&self.content());
                let picture = self.context.picture(dest_url);
                return picture.map(|found| figure(&found, &alt)).into_iter().collect();
            }
            _ => {}
        }
        let c = self.content();
        vec![match tag {
            Tag::List(start) => {
                json!({ "t": "list", "ordered": start.is_some(), "start": start.unwrap_or(1), "items": c })
            }
            Tag::Heading { level, .. } => json!({ "t": "heading", "level": *level as u8, "c": c }),
            Tag::BlockQuote(None) => json!({ "t": "quote", "kind": null, "c": c }),
            Tag::BlockQuote(Some(kind)) => {
                let label = marked_text(&self.context.word(alert_message(*kind)), self.context);
                json!({ "t": "quote", "kind": alert_word(*kind), "label": label, "c": c })
            }
            Tag::CodeBlock(_) => json!({ "t": "code", "v": words(&c) }),
            Tag::Item => item(c),
            Tag::DefinitionList => json!({ "t": "definitions", "c": c }),
            Tag::DefinitionListTitle => json!({ "t": "term", "c": c }),
            Tag::DefinitionListDefinition => json!({ "t": "definition", "c": item(c) }),
            Tag::Emphasis => json!({ "t": "emph", "c": c }),
            Tag::Strong => json!({ "t": "strong", "c": c }),
            Tag::Strikethrough => json!({ "t": "strike", "c": c }),
            Tag::Superscript => json!({ "t": "super", "c": c }),
            Tag::Subscript => json!({ "t": "sub", "c": c }),
            Tag::Link { dest_url, .. } => self.link(dest_url, &c),
            Tag::HtmlBlock
            | Tag::MetadataBlock(_)
            | Tag::Table(_)
            | Tag::TableHead
            | Tag::TableRow
            | Tag::TableCell
            | Tag::Paragraph
            | Tag::FootnoteDefinition(_)
            | Tag::Image { .. } => return Vec::new(),
        }]
    }

    fn link(&self, destination: &str, c: &[Value]) -> Value {
        if let Some(key) = self.context.leaf(destination) {
            return json!({ "t": "link", "to": key, "c": c });
        }
        match self.context.link(destination) {
            Some(target) => json!({ "t": "link", "href": target.href, "c": c }),
            None => json!({ "t": "span", "c": c }),
        }
    }

    fn table(&mut self) -> Value {
        let mut head = Vec::new();
        let mut rows = Vec::new();
        while self.at < self.end {
            let node = &self.doc.nodes[self.at].0;
            self.at += 1;
            match node {
                Node::Md(Event::Start(Tag::TableHead)) => head = self.row(),
                Node::Md(Event::Start(Tag::TableRow)) => rows.push(self.row()),
                Node::Md(Event::End(TagEnd::Table)) => break,
                Node::Md(_) | Node::Expr(_) | Node::Component(_) => {}
            }
        }
        json!({ "t": "table", "head": head, "rows": rows })
    }

    fn row(&mut self) -> Vec<Value> {
        let mut cells = Vec::new();
        while self.at < self.end {
            let node = &self.doc.nodes[self.at].0;
            self.at += 1;
            match node {
                Node::Md(Event::Start(Tag::TableCell)) => cells.push(Value::Array(self.content())),
                Node::Md(Event::End(_)) => break,
                Node::Md(_) | Node::Expr(_) | Node::Component(_) => {}
            }
        }
        cells
    }
}

fn marked(text: &str, context: &dyn Context, out: &mut Vec<Value>) {
    let mut open: Vec<Vec<Value>> = vec![Vec::new()];
    for run in runs(text) {
        let value = match run {
            Run::Text(words) => json!({ "t": "text", "v": words }),
            Run::Fact(name) => {
                let Some(fact) = context.fact(name) else { continue };
                json!({ "t": "fact", "v": fact.shown, "href": fact.href, "kind": fact.kind.word() })
            }
            Run::Open => {
                open.push(Vec::new());
                continue;
            }
            Run::Close => match open.pop() {
                Some(c) if !open.is_empty() => json!({ "t": "isolate", "c": c }),
                Some(c) => {
                    open.push(c);
                    continue;
                }
                None => continue,
            },
        };
        if let Some(level) = open.last_mut() {
            level.push(value);
        }
    }
    out.extend(open.into_iter().flatten());
}

/// Steps without content of their own.
fn leaf(event: &Event<'_>) -> Option<Value> {
    Some(match event {
        Event::Text(text) | Event::InlineMath(text) | Event::DisplayMath(text) => json!({ "t": "text", "v": &**text }),
        Event::Code(text) => json!({ "t": "code", "v": &**text }),
        Event::SoftBreak => json!({ "t": "text", "v": " " }),
        Event::HardBreak => json!({ "t": "break" }),
        Event::Rule => json!({ "t": "rule" }),
        Event::TaskListMarker(done) => json!({ "t": "task", "done": done }),
        // Raw HTML means nothing on paper; the words between its tags are text of their own.
        Event::Html(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) | Event::Start(_) | Event::End(_) => {
            return None;
        }
    })
}

fn is_inline(value: &Value) -> bool {
    const INLINES: [&str; 13] = [
        "text", "fact", "isolate", "strong", "emph", "strike", "code", "link", "span", "break", "super", "sub", "note",
    ];
    // A block of code has the same name as code in a line, and stands where blocks stand.
    value["t"].as_str().is_some_and(|kind| INLINES.contains(&kind))
}

/// A paragraph; pictures in it stand after it, and one that holds only pictures is left out. A box to tick that begins
/// it stands before it.
fn paragraph(content: Vec<Value>) -> Vec<Value> {
    let (line, blocks): (Vec<Value>, Vec<Value>) = content.into_iter().partition(is_inline);
    let blank =
        line.iter().all(|value| value["t"] == "text" && value["v"].as_str().is_some_and(|v| v.trim().is_empty()));
    let (boxes, rest): (Vec<Value>, Vec<Value>) = blocks.into_iter().partition(|value| value["t"] == "task");
    let line = (!blank).then(|| json!({ "t": "para", "c": line }));
    boxes.into_iter().chain(line).chain(rest).collect()
}

/// An item of a list is its blocks; the words of a tight item stand in a paragraph as those of a loose one do.
fn item(content: Vec<Value>) -> Value {
    let mut out: Vec<Value> = Vec::new();
    let mut line: Vec<Value> = Vec::new();
    for value in content {
        if is_inline(&value) {
            line.push(value);
            continue;
        }
        if !line.is_empty() {
            out.extend(paragraph(std::mem::take(&mut line)));
        }
        out.push(value);
    }
    if !line.is_empty() {
        out.extend(paragraph(line));
    }
    Value::Array(out)
}

fn figure(picture: &Picture, alt: &str) -> Value {
    json!({ "t": "figure", "src": picture.src, "alt": alt, "w": picture.width, "h": picture.height })
}

fn words(content: &[Value]) -> String {
    content.iter().filter_map(|value| value["v"].as_str()).collect()
}
