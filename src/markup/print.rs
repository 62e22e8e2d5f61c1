//! A document as the data that Typst walks: text stays text, whatever signs are in it.
//!
//! Blocks are objects with `t` for their kind and `c` for their content; the theme's `print/lib` documents and draws
//! each kind.

use super::parse::{Doc, Node};
use super::{Context, alert_message, alert_word, marked_text};
use crate::text::{Run, runs};
use pulldown_cmark::{Event, Tag, TagEnd};
use serde_json::{Value, json};
use std::ops::Range;

/// The blocks of a range of nodes, as a JSON array.
#[must_use]
pub fn blocks(doc: &Doc<'_>, nodes: Range<usize>, context: &dyn Context) -> Value {
    let mut reader = Reader { doc, context, at: nodes.start, end: nodes.end };
    Value::Array(reader.content())
}

struct Reader<'d, 'a> {
    doc: &'d Doc<'a>,
    context: &'d dyn Context,
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
                Node::Md(event) => out.extend(leaf(event)),
                Node::Expr(expression) => self.marked(&self.context.expression(expression), &mut out),
                Node::Component(_) => {}
            }
        }
        out
    }

    fn element(&mut self, tag: &Tag<'_>) -> Option<Value> {
        if let Tag::Table(_) = tag {
            return Some(self.table());
        }
        if let Tag::List(start) = tag {
            let items = self.content();
            return Some(
                json!({ "t": "list", "ordered": start.is_some(), "start": start.unwrap_or(1), "items": items }),
            );
        }
        let c = self.content();
        Some(match tag {
            Tag::Paragraph => json!({ "t": "para", "c": c }),
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
            Tag::DefinitionListDefinition => json!({ "t": "definition", "c": c }),
            Tag::Emphasis => json!({ "t": "emph", "c": c }),
            Tag::Strong => json!({ "t": "strong", "c": c }),
            Tag::Strikethrough => json!({ "t": "strike", "c": c }),
            Tag::Superscript => json!({ "t": "super", "c": c }),
            Tag::Subscript => json!({ "t": "sub", "c": c }),
            Tag::Link { dest_url, .. } => match self.context.link(dest_url) {
                Some(target) => json!({ "t": "link", "href": target.href, "c": c }),
                None => json!({ "t": "span", "c": c }),
            },
            // Pictures on paper come with the pieces that need them; footnotes with the booklet.
            Tag::Image { .. }
            | Tag::FootnoteDefinition(_)
            | Tag::HtmlBlock
            | Tag::MetadataBlock(_)
            | Tag::Table(_)
            | Tag::TableHead
            | Tag::TableRow
            | Tag::TableCell
            | Tag::List(_) => return None,
        })
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

    fn marked(&self, text: &str, out: &mut Vec<Value>) {
        let mut open: Vec<Vec<Value>> = vec![Vec::new()];
        for run in runs(text) {
            let value = match run {
                Run::Text(words) => json!({ "t": "text", "v": words }),
                Run::Fact(name) => {
                    let Some(fact) = self.context.fact(name) else { continue };
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

/// An item of a list is its blocks; the words of a tight item stand in a paragraph as those of a loose one do.
fn item(content: Vec<Value>) -> Value {
    let is_inline = |value: &Value| {
        matches!(
            value["t"].as_str(),
            Some(
                "text"
                    | "fact"
                    | "isolate"
                    | "strong"
                    | "emph"
                    | "strike"
                    | "code"
                    | "link"
                    | "span"
                    | "break"
                    | "super"
                    | "sub"
            )
        )
    };
    let mut out: Vec<Value> = Vec::new();
    let mut line: Vec<Value> = Vec::new();
    for value in content {
        if is_inline(&value) {
            line.push(value);
            continue;
        }
        if !line.is_empty() {
            out.push(json!({ "t": "para", "c": std::mem::take(&mut line) }));
        }
        out.push(value);
    }
    if !line.is_empty() {
        out.push(json!({ "t": "para", "c": line }));
    }
    Value::Array(out)
}

fn words(content: &[Value]) -> String {
    content.iter().filter_map(|value| value["v"].as_str()).collect()
}
