//! A document as plain text: for readers without a browser, and for people who paste it elsewhere.
//!
//! Headings are underlined, lists have hyphens or numbers, a row of a table is its cells one below the other with the
//! names of their columns, and a link is followed by its address in brackets. Numbers and addresses stand in
//! left-to-right isolates, so that they keep their order among words that run the other way.

use super::parse::{Doc, Node};
use super::{Context, alert_message, is_inline};
use crate::text::{FSI, LRI, PDI, Run, columns, runs, wrap};
use pulldown_cmark::{Event, Tag, TagEnd};
use std::collections::BTreeMap;

/// Marked text with its isolates kept: facts as people read them, from left to right and in one piece.
#[must_use]
pub fn isolated_text(text: &str, context: &dyn Context) -> String {
    let mut out = String::with_capacity(text.len());
    for run in runs(text) {
        match run {
            Run::Text(words) => out.push_str(words),
            Run::Fact(name) => {
                out.extend([LRI]);
                out.push_str(context.fact(name).map_or("", |fact| fact.shown.as_str()));
                out.push(PDI);
            }
            Run::Open => out.push(FSI),
            Run::Close => out.push(PDI),
        }
    }
    out
}

/// The body of a page in lines of at most `width` columns, without a line break at its end.
#[must_use]
pub fn plain_text(doc: &Doc<'_>, context: &dyn Context, width: usize) -> String {
    let mut writer = Writer { doc, context, at: 0, numbers: BTreeMap::new(), notes: Vec::new() };
    let mut blocks = writer.content(width);
    let mut notes = std::mem::take(&mut writer.notes);
    if !notes.is_empty() {
        notes.sort_by_key(|(number, _)| *number);
        blocks.push(heading(&isolated_text(&context.word("footnotes"), context), 2, width));
        for (number, text) in notes {
            blocks.push(hang(&format!("[{number}] "), text));
        }
    }
    join(blocks, "\n\n")
}

/// The lines of one block.
type Block = Vec<String>;

fn join(blocks: Vec<Block>, between: &str) -> String {
    let blocks: Vec<String> = blocks.into_iter().map(|lines| lines.join("\n")).collect();
    blocks.join(between)
}

/// Blocks in one, the first line behind `mark` and the others below its words.
fn hang(mark: &str, blocks: Vec<Block>) -> Block {
    let text = join(blocks, "\n\n");
    let room = " ".repeat(columns(mark));
    let mut out = Vec::new();
    for (n, line) in text.split('\n').enumerate() {
        match (n, line) {
            (0, line) => out.push(format!("{mark}{line}")),
            (_, "") => out.push(String::new()),
            (_, line) => out.push(format!("{room}{line}")),
        }
    }
    out
}

fn heading(text: &str, level: u8, width: usize) -> Block {
    let mut lines = wrap(text, width);
    let widest = lines.iter().map(|line| columns(line)).max().unwrap_or_default();
    match level {
        1 => lines.push("=".repeat(widest)),
        2 => lines.push("-".repeat(widest)),
        _ => {}
    }
    lines
}

struct Writer<'d, 'a> {
    doc: &'d Doc<'a>,
    context: &'d dyn Context,
    at: usize,
    /// The number of each footnote.
    numbers: BTreeMap<String, usize>,
    notes: Vec<(usize, Vec<Block>)>,
}

impl<'d, 'a> Writer<'d, 'a> {
    fn next(&mut self) -> Option<&'d Node<'a>> {
        let (node, _) = self.doc.nodes.get(self.at)?;
        self.at += 1;
        Some(node)
    }

    /// The blocks up to the end of the element that is open. As deep as blocks may stand in one another
    /// (`parse::DEPTH`), so this recursion ends.
    fn content(&mut self, width: usize) -> Vec<Block> {
        let mut out = Vec::new();
        let mut line = String::new();
        while let Some(node) = self.next() {
            match node {
                Node::Md(Event::End(_)) => break,
                Node::Md(Event::Start(tag)) if is_inline(tag) => self.inline(tag, &mut line),
                Node::Md(Event::Start(tag)) => {
                    flush(&mut line, &mut out, width);
                    out.extend(self.block(tag, width));
                }
                Node::Md(Event::Rule) => {
                    flush(&mut line, &mut out, width);
                    out.push(vec!["* * *".to_owned()]);
                }
                Node::Md(event) => self.leaf(event, &mut line),
                Node::Expr(expression) => line.push_str(&self.expression(expression)),
                Node::Component(component) => {
                    flush(&mut line, &mut out, width);
                    let text = self.context.component(component);
                    let parts = text.split("\n\n").filter(|part| !part.trim().is_empty());
                    out.extend(parts.map(|part| item_lines(part, width)));
                }
            }
        }
        flush(&mut line, &mut out, width);
        out
    }

    fn expression(&self, expression: &str) -> String {
        isolated_text(&self.context.expression(expression), self.context)
    }

    fn block(&mut self, tag: &Tag<'_>, width: usize) -> Vec<Block> {
        match tag {
            Tag::Heading { level, .. } => {
                let mut line = String::new();
                self.inlines(&mut line);
                vec![heading(line.trim(), *level as u8, width)]
            }
            Tag::List(start) => vec![self.list(*start, width)],
            Tag::BlockQuote(None) => vec![hang_all("> ", self.content(width.saturating_sub(2)))],
            Tag::BlockQuote(Some(kind)) => {
                let label = isolated_text(&self.context.word(alert_message(*kind)), self.context);
                let mut lines = vec![format!("! {label}")];
                let text = self.content(width.saturating_sub(2));
                lines.extend(hang_all("  ", text));
                vec![lines]
            }
            Tag::CodeBlock(_) => {
                let mut text = String::new();
                self.inlines(&mut text);
                vec![text.trim_end().split('\n').map(|line| format!("    {line}")).collect()]
            }
            Tag::Table(_) => self.table(width),
            Tag::FootnoteDefinition(name) => {
                let number = self.number(name);
                let text = self.content(width.saturating_sub(4));
                self.notes.push((number, text));
                Vec::new()
            }
            Tag::DefinitionListDefinition => vec![hang("  ", self.content(width.saturating_sub(2)))],
            _ => self.content(width),
        }
    }

    fn list(&mut self, start: Option<u64>, width: usize) -> Block {
        let mut out: Block = Vec::new();
        let mut number = start;
        while let Some(node) = self.next() {
            let Node::Md(Event::Start(Tag::Item)) = node else { break };
            let mark = number.map_or_else(|| "- ".to_owned(), |number| format!("{number}. "));
            number = number.map(|number| number + 1);
            let is_loose = matches!(self.doc.nodes.get(self.at), Some((Node::Md(Event::Start(Tag::Paragraph)), _)));
            let text = self.content(width.saturating_sub(columns(&mark)));
            if is_loose && !out.is_empty() {
                out.push(String::new());
            }
            let text = if is_loose { text } else { vec![text.into_iter().flatten().collect()] };
            out.extend(hang(&mark, text));
        }
        out
    }

    /// A table: each row is a block, its first cell as it is, the others below it with the names of their columns.
    fn table(&mut self, width: usize) -> Vec<Block> {
        let mut names: Vec<String> = Vec::new();
        let mut out = Vec::new();
        while let Some(node) = self.next() {
            match node {
                Node::Md(Event::Start(Tag::TableHead)) => names = self.row(),
                Node::Md(Event::Start(Tag::TableRow)) => {
                    let mut lines = Vec::new();
                    for (n, cell) in self.row().into_iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
                        let name = names.get(n).filter(|name| !name.is_empty());
                        let text = name.map_or_else(|| cell.clone(), |name| format!("{name}: {cell}"));
                        let mark = if n == 0 { "- " } else { "  " };
                        lines.extend(hang(mark, vec![wrap(&text, width.saturating_sub(mark.len()))]));
                    }
                    out.push(lines);
                }
                Node::Md(Event::End(TagEnd::Table)) => break,
                Node::Md(_) | Node::Expr(_) | Node::Component(_) => {}
            }
        }
        out
    }

    fn row(&mut self) -> Vec<String> {
        let mut cells = Vec::new();
        while let Some(node) = self.next() {
            match node {
                Node::Md(Event::Start(Tag::TableCell)) => {
                    let mut line = String::new();
                    self.inlines(&mut line);
                    cells.push(line.trim().to_owned());
                }
                Node::Md(Event::End(_)) => break,
                Node::Md(_) | Node::Expr(_) | Node::Component(_) => {}
            }
        }
        cells
    }

    fn number(&mut self, name: &str) -> usize {
        let next = self.numbers.len() + 1;
        *self.numbers.entry(name.to_owned()).or_insert(next)
    }

    /// The words up to the end of the element that is open.
    fn inlines(&mut self, line: &mut String) {
        while let Some(node) = self.next() {
            match node {
                Node::Md(Event::End(_)) => break,
                Node::Md(Event::Start(tag)) => self.inline(tag, line),
                Node::Md(event) => self.leaf(event, line),
                Node::Expr(expression) => line.push_str(&self.expression(expression)),
                Node::Component(_) => {}
            }
        }
    }

    fn inline(&mut self, tag: &Tag<'_>, line: &mut String) {
        let from = line.len();
        self.inlines(line);
        match tag {
            Tag::Link { dest_url, .. } => {
                let Some(target) = self.context.link(dest_url) else { return };
                let address = target.href.strip_prefix("mailto:").unwrap_or(&target.href);
                if !line[from..].contains(address) {
                    line.push_str(&format!(" [{LRI}{address}{PDI}]"));
                }
            }
            Tag::Image { .. } => {
                let alt = line.split_off(from);
                if !alt.trim().is_empty() {
                    line.push_str(&format!("[{}]", alt.trim()));
                }
            }
            _ => {}
        }
    }

    fn leaf(&mut self, event: &Event<'_>, line: &mut String) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                line.push_str(&isolated_text(text, self.context));
            }
            // Scripts without spaces between words have none between lines either.
            Event::SoftBreak if line.ends_with(is_unspaced) => {}
            Event::SoftBreak => line.push(' '),
            Event::HardBreak => line.push('\n'),
            Event::TaskListMarker(done) => line.push_str(if *done { "[x] " } else { "[ ] " }),
            Event::FootnoteReference(name) => {
                let number = self.number(name);
                line.push_str(&format!("[{number}]"));
            }
            // The words between tags are text of their own in a line; a block of HTML is for the web alone.
            Event::Html(_) | Event::InlineHtml(_) | Event::Rule | Event::Start(_) | Event::End(_) => {}
        }
    }
}

/// Ideographs, kana and their punctuation (the blocks from U+2E80 to U+9FFF and the full-width forms).
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}')
}

fn flush(line: &mut String, out: &mut Vec<Block>, width: usize) {
    let text = std::mem::take(line);
    if !text.trim().is_empty() {
        out.push(wrap(text.trim(), width));
    }
}

/// The lines of a component: what hangs behind a hyphen or blanks goes on hanging there.
fn item_lines(part: &str, width: usize) -> Block {
    let mut out = Vec::new();
    for line in part.lines() {
        let rest = line.trim_start_matches([' ', '-']);
        let (mark, rest) = line.split_at(line.len() - rest.len());
        out.extend(hang(mark, vec![wrap(rest, width.saturating_sub(columns(mark)))]));
    }
    out
}

/// Blocks in one, each line behind `mark`.
fn hang_all(mark: &str, blocks: Vec<Block>) -> Block {
    join(blocks, "\n\n").split('\n').map(|line| format!("{mark}{line}").trim_end().to_owned()).collect()
}
