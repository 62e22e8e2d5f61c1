//! A document as HTML.

use super::parse::{Doc, Node};
use super::parts::CUT;
use super::sanitise::sanitise;
use super::text::marked_text;
use super::{Context, alert_message, alert_word, is_inline};
use crate::text::{Run, runs};
use pulldown_cmark::{Alignment, Event, HeadingLevel, LinkType, Tag, TagEnd};
use pulldown_cmark_escape::{escape_href, escape_html, escape_html_body_text};
use std::collections::BTreeMap;

/// Stands for a component's HTML while raw HTML round it is sanitised.
const SLOT: char = '\u{fdd4}';

/// The HTML of a page's body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(pub String);

/// Marked text as HTML: escaped, isolates as `<bdi>`, facts as links.
pub fn marked_html(text: &str, context: &dyn Context, out: &mut String) {
    marked(text, context, Links::Made, out);
}

/// Whether a fact becomes a link: not inside another link, where HTML allows none.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Links {
    Made,
    Bare,
}

fn marked(text: &str, context: &dyn Context, links: Links, out: &mut String) {
    let mut open = 0_usize;
    for run in runs(text) {
        match run {
            Run::Text(words) => body(words, out),
            Run::Open => {
                open += 1;
                out.push_str("<bdi>");
            }
            Run::Close if open > 0 => {
                open -= 1;
                out.push_str("</bdi>");
            }
            Run::Close => {}
            Run::Fact(name) => {
                let Some(fact) = context.fact(name) else { continue };
                if links == Links::Made {
                    out.push_str("<a href=\"");
                    attribute(&fact.href, out);
                    out.push_str(if fact.href.starts_with("https:") {
                        "\" rel=\"noopener noreferrer\">"
                    } else {
                        "\">"
                    });
                }
                out.push_str("<bdi dir=\"ltr\">");
                body(&fact.shown, out);
                out.push_str("</bdi>");
                if links == Links::Made {
                    out.push_str("</a>");
                }
            }
        }
    }
    out.push_str(&"</bdi>".repeat(open));
}

fn body(text: &str, out: &mut String) {
    escape_html_body_text(out, text).expect("a String takes all that is written");
}

fn attribute(text: &str, out: &mut String) {
    escape_html(out, text).expect("a String takes all that is written");
}

fn address(text: &str, out: &mut String) {
    escape_href(out, text).expect("a String takes all that is written");
}

/// The words of some HTML that this writer made, still escaped and fit for an attribute.
fn plain(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    for (n, part) in html.split('<').enumerate() {
        out.push_str(if n == 0 { part } else { part.split_once('>').map_or("", |(_, words)| words) });
    }
    out.replace('"', "&quot;")
}

impl Html {
    /// Writes `doc`.
    #[must_use]
    pub fn of(doc: &Doc<'_>, context: &dyn Context) -> Self {
        let mut html = write(doc, context);
        html.retain(|c| c != CUT);
        Self(html)
    }
}

/// The HTML of `doc`, with marks where parts begin.
pub(super) fn write(doc: &Doc<'_>, context: &dyn Context) -> String {
    let mut writer = Writer::new(context);
    let mut headings = doc.headings.iter();
    let mut terms = doc.terms.iter();
    let mut depth = 0_usize;
    for (at, (node, _)) in doc.nodes.iter().enumerate() {
        match node {
            Node::Md(Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }) | Event::Rule) if depth == 0 => {
                writer.out.push(CUT);
            }
            _ => {}
        }
        match node {
            Node::Md(Event::Start(_)) => depth += 1,
            Node::Md(Event::End(_)) => depth -= 1,
            _ => {}
        }
        match node {
            Node::Md(Event::Start(Tag::Heading { level, .. })) => {
                let id = headings.next().map_or("", |heading| heading.id.as_str());
                id.clone_into(&mut writer.heading);
                writer.out.push_str(&format!("<h{} id=\"", *level as u8));
                attribute(id, &mut writer.out);
                writer.out.push_str("\">");
            }
            Node::Md(Event::Start(Tag::DefinitionListTitle)) => match terms.next() {
                Some(term) => {
                    writer.out.push_str("<dt id=\"");
                    attribute(&term.id, &mut writer.out);
                    writer.out.push_str("\">");
                }
                None => writer.out.push_str("<dt>"),
            },
            Node::Md(Event::Start(Tag::Item)) => writer.item(&doc.nodes[at + 1..]),
            Node::Md(event) => writer.event(event),
            Node::Expr(expression) => writer.expression(expression),
            Node::Component(component) => {
                let html = context.component(component);
                writer.slot(html);
            }
        }
    }
    writer.finish()
}

/// Footnotes, gathered to stand at the end.
#[derive(Default)]
struct Notes {
    numbers: BTreeMap<String, usize>,
    texts: BTreeMap<String, String>,
    /// How often each was referred to.
    uses: BTreeMap<String, usize>,
}

struct Writer<'c> {
    context: &'c dyn Context,
    out: String,
    slots: Vec<String>,
    raw: bool,
    notes: Notes,
    /// The text of the page while a footnote is being written, and the footnote's name.
    aside: Option<(String, String)>,
    columns: Vec<Alignment>,
    column: usize,
    in_head: bool,
    /// The words above each column of the table.
    labels: Vec<String>,
    /// Where the cell that is being written begins.
    cell: usize,
    /// The anchor of the last heading.
    heading: String,
    /// Whether the label of a box to tick is open.
    label: bool,
    links: Vec<bool>,
    /// The picture whose alternative text is being read.
    picture: Option<(String, String)>,
}

impl<'c> Writer<'c> {
    fn new(context: &'c dyn Context) -> Self {
        Self {
            context,
            out: String::new(),
            slots: Vec::new(),
            raw: false,
            notes: Notes::default(),
            aside: None,
            columns: Vec::new(),
            column: 0,
            in_head: false,
            labels: Vec::new(),
            cell: 0,
            heading: String::new(),
            label: false,
            links: Vec::new(),
            picture: None,
        }
    }

    fn word(&self, id: &str) -> String {
        let mut out = String::new();
        marked(&self.context.word(id), self.context, Links::Bare, &mut out);
        out
    }

    /// Puts in what the sanitiser is not to touch.
    fn slot(&mut self, html: String) {
        self.out.push_str(&format!("{SLOT}{}{SLOT}", self.slots.len()));
        self.slots.push(html);
    }

    /// A box that can be ticked; what is ticked is sent nowhere and kept nowhere.
    fn open_label(&mut self, done: bool) {
        self.label = true;
        let checked = if done { " checked" } else { "" };
        self.slot(format!("<label><input type=\"checkbox\"{checked}>"));
    }

    fn close_label(&mut self) {
        if std::mem::take(&mut self.label) {
            self.slot("</label>".to_owned());
        }
    }

    fn expression(&mut self, expression: &str) {
        let text = self.context.expression(expression);
        if let Some((_, alt)) = &mut self.picture {
            alt.push_str(&marked_text(&text, self.context));
            return;
        }
        let links = if self.links.is_empty() { Links::Made } else { Links::Bare };
        marked(&text, self.context, links, &mut self.out);
    }

    fn event(&mut self, event: &Event<'_>) {
        if let Some((_, alt)) = &mut self.picture {
            match event {
                Event::Text(text) | Event::Code(text) => alt.push_str(text),
                Event::SoftBreak | Event::HardBreak => alt.push(' '),
                Event::End(TagEnd::Image) => self.end_picture(),
                _ => {}
            }
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(*tag),
            Event::Text(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                marked(text, self.context, Links::Bare, &mut self.out);
            }
            Event::Code(text) => {
                self.out.push_str("<code>");
                body(text, &mut self.out);
                self.out.push_str("</code>");
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                self.raw = true;
                self.out.push_str(html);
            }
            Event::FootnoteReference(name) => self.footnote_reference(name),
            Event::SoftBreak => self.out.push('\n'),
            Event::HardBreak => self.out.push_str("<br>\n"),
            Event::Rule => self.out.push_str("<hr>\n"),
            Event::TaskListMarker(done) => self.open_label(*done),
        }
    }

    fn item(&mut self, next: &[(Node<'_>, std::ops::Range<usize>)]) {
        self.close_label();
        let is_task = next.iter().take(2).any(|(node, _)| matches!(node, Node::Md(Event::TaskListMarker(_))));
        self.out.push_str(if is_task { "<li class=\"task\">" } else { "<li>" });
    }

    fn start(&mut self, tag: &Tag<'_>) {
        // A label holds words, and no block.
        if !is_inline(tag) {
            self.close_label();
        }
        match tag {
            Tag::Paragraph => self.out.push_str("<p>"),
            Tag::BlockQuote(None) => self.out.push_str("<blockquote>\n"),
            Tag::BlockQuote(Some(kind)) => {
                let label = self.word(alert_message(*kind));
                let word = alert_word(*kind);
                let open =
                    format!("<div class=\"alert alert-{word}\" role=\"note\">\n<p class=\"alert-title\">{label}</p>\n");
                self.out.push_str(&open);
            }
            Tag::CodeBlock(_) => self.out.push_str("<pre tabindex=\"0\"><code>"),
            Tag::List(Some(1)) => self.out.push_str("<ol>\n"),
            Tag::List(Some(start)) => self.out.push_str(&format!("<ol start=\"{start}\">\n")),
            Tag::List(None) => self.out.push_str("<ul>\n"),
            Tag::FootnoteDefinition(name) => {
                let page = std::mem::take(&mut self.out);
                self.aside = Some((page, name.to_string()));
            }
            Tag::DefinitionList => self.out.push_str("<dl>\n"),
            Tag::DefinitionListDefinition => self.out.push_str("<dd>"),
            Tag::Table(columns) => {
                self.columns.clone_from(columns);
                self.labels.clear();
                self.table();
            }
            Tag::TableHead => {
                self.in_head = true;
                self.column = 0;
                self.out.push_str("<thead><tr>");
            }
            Tag::TableRow => {
                self.column = 0;
                self.out.push_str("<tr>");
            }
            Tag::TableCell => self.cell(),
            Tag::Emphasis => self.out.push_str("<em>"),
            Tag::Strong => self.out.push_str("<strong>"),
            Tag::Strikethrough => self.out.push_str("<del>"),
            Tag::Superscript => self.out.push_str("<sup>"),
            Tag::Subscript => self.out.push_str("<sub>"),
            Tag::Link { link_type, dest_url, .. } => self.link(*link_type, dest_url),
            Tag::Image { dest_url, .. } => self.picture = Some((dest_url.to_string(), String::new())),
            // Headings and items are written by `Html::of`, which sees what follows; HTML blocks and metadata have no tag of their own.
            Tag::Heading { .. } | Tag::Item | Tag::DefinitionListTitle | Tag::HtmlBlock | Tag::MetadataBlock(_) => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        if matches!(tag, TagEnd::Paragraph | TagEnd::Item) {
            self.close_label();
        }
        let text = match tag {
            TagEnd::Paragraph => "</p>\n",
            TagEnd::Heading(level) => {
                self.out.push_str(&format!("</h{}>\n", level as u8));
                return;
            }
            TagEnd::BlockQuote(None) => "</blockquote>\n",
            TagEnd::BlockQuote(Some(_)) => "</div>\n",
            TagEnd::CodeBlock => "</code></pre>\n",
            TagEnd::List(true) => "</ol>\n",
            TagEnd::List(false) => "</ul>\n",
            TagEnd::Item => "</li>\n",
            TagEnd::FootnoteDefinition => return self.end_footnote(),
            TagEnd::DefinitionList => "</dl>\n",
            TagEnd::DefinitionListTitle => "</dt>\n",
            TagEnd::DefinitionListDefinition => "</dd>\n",
            TagEnd::Table => "</tbody></table></div>\n",
            TagEnd::TableHead => {
                self.in_head = false;
                "</tr></thead>\n<tbody>\n"
            }
            TagEnd::TableRow => "</tr>\n",
            TagEnd::TableCell => {
                self.column += 1;
                if self.in_head {
                    self.labels.push(plain(&self.out[self.cell..]));
                    "</th>"
                } else {
                    "</td>"
                }
            }
            TagEnd::Emphasis => "</em>",
            TagEnd::Strong => "</strong>",
            TagEnd::Strikethrough => "</del>",
            TagEnd::Superscript => "</sup>",
            TagEnd::Subscript => "</sub>",
            TagEnd::Link => {
                if self.links.pop() == Some(true) {
                    self.out.push_str("</a>");
                }
                return;
            }
            TagEnd::Image | TagEnd::HtmlBlock | TagEnd::MetadataBlock(_) => return,
        };
        self.out.push_str(text);
    }

    fn cell(&mut self) {
        let class = match self.columns.get(self.column) {
            Some(Alignment::Center) => " class=\"center\"",
            Some(Alignment::Right) => " class=\"end\"",
            Some(Alignment::Left | Alignment::None) | None => "",
        };
        if self.in_head {
            self.out.push_str(&format!("<th scope=\"col\"{class}>"));
        } else {
            self.out.push_str(&format!("<td{class} data-label=\""));
            self.out.push_str(self.labels.get(self.column).map_or("", String::as_str));
            self.out.push_str("\">");
        }
        self.cell = self.out.len();
    }

    /// A table may be wider than the screen: it scrolls by itself, so it can take focus and has a name.
    fn table(&mut self) {
        self.out.push_str("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-");
        if self.heading.is_empty() {
            let word = marked_text(&self.context.word("table-label"), self.context);
            self.out.push_str("label=\"");
            attribute(&word, &mut self.out);
        } else {
            self.out.push_str("labelledby=\"");
            attribute(&self.heading, &mut self.out);
        }
        self.out.push_str("\"><table>\n");
    }

    fn link(&mut self, kind: LinkType, destination: &str) {
        let mailto = if kind == LinkType::Email { format!("mailto:{destination}") } else { destination.to_owned() };
        let target = self.context.link(&mailto);
        self.links.push(target.is_some());
        if let Some(target) = target {
            self.out.push_str("<a href=\"");
            address(&target.href, &mut self.out);
            self.out.push_str(if target.outward { "\" rel=\"noopener noreferrer\">" } else { "\">" });
        }
    }

    fn end_picture(&mut self) {
        let Some((destination, alt)) = self.picture.take() else { return };
        if let Some(picture) = self.context.picture(&destination) {
            self.out.push_str("<img src=\"");
            address(&picture.src, &mut self.out);
            self.out.push_str("\" alt=\"");
            attribute(&alt, &mut self.out);
            let (width, height) = (picture.width, picture.height);
            self.out
                .push_str(&format!("\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" decoding=\"async\">"));
        }
    }

    fn footnote_reference(&mut self, name: &str) {
        let next = self.notes.numbers.len() + 1;
        let number = *self.notes.numbers.entry(name.to_owned()).or_insert(next);
        let count = self.notes.uses.entry(name.to_owned()).or_default();
        *count += 1;
        let again = if *count == 1 { String::new() } else { format!("-{count}") };
        let mark = format!("<sup><a href=\"#note-{number}\" id=\"note-{number}-from{again}\">{number}</a></sup>");
        self.out.push_str(&mark);
    }

    fn end_footnote(&mut self) {
        if let Some((page, name)) = self.aside.take() {
            let text = std::mem::replace(&mut self.out, page);
            self.notes.texts.insert(name, text);
        }
    }

    fn footnotes(&mut self) {
        let mut listed: Vec<(usize, String)> =
            self.notes.numbers.iter().map(|(name, number)| (*number, name.clone())).collect();
        if listed.is_empty() {
            return;
        }
        listed.sort();
        let (title, back) = (self.word("footnotes"), self.word("footnote-back"));
        self.out.push(CUT);
        self.out.push_str(&format!("<section class=\"footnotes\" aria-label=\"{title}\">\n<ol>\n"));
        for (number, name) in listed {
            let text = self.notes.texts.remove(&name).unwrap_or_default();
            let text = text.trim_end();
            let link = format!(" <a href=\"#note-{number}-from\" aria-label=\"{back}\">↩\u{fe0e}</a>");
            let text = match text.strip_suffix("</p>") {
                Some(head) => format!("{head}{link}</p>"),
                None => format!("{text}{link}"),
            };
            self.out.push_str(&format!("<li id=\"note-{number}\">{text}</li>\n"));
        }
        self.out.push_str("</ol>\n</section>\n");
    }

    fn finish(mut self) -> String {
        self.footnotes();
        let text = if self.raw { sanitise(&self.out) } else { self.out };
        if self.slots.is_empty() {
            return text;
        }
        let mut out = String::with_capacity(text.len());
        for (n, part) in text.split(SLOT).enumerate() {
            match part.parse::<usize>().ok().filter(|_| n % 2 == 1).and_then(|slot| self.slots.get(slot)) {
                Some(html) => out.push_str(html),
                None => out.push_str(part),
            }
        }
        out
    }
}
