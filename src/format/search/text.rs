//! What of a page can be found: its sections, each with its heading and its words in one line.

use crate::facts::Fact;
use crate::format::Desk;
use crate::i18n::{Args, Locale};
use crate::markup::{self, Component, Context, Doc, Heading, Node, Picture, Target};
use crate::site::Page;
use crate::text::{Run, Tag, runs};
use pulldown_cmark::{Event, TagEnd};

/// LEFT-TO-RIGHT ISOLATE and POP DIRECTIONAL ISOLATE.
const LRI: char = '\u{2066}';
const PDI: char = '\u{2069}';

/// The deepest heading that begins a section.
const DEEPEST: u8 = 3;

/// A part of a page: what stands before its first heading, or a heading with what follows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Section(
    /// The heading; empty for what stands before the first.
    pub String,
    /// Its anchor.
    pub String,
    /// The words, in one line.
    pub String,
);

/// How many sections [`sections`] gives, without reading the page.
#[must_use]
pub fn count(page: &Page, tag: &Tag) -> usize {
    if page.text.language != *tag {
        return 1;
    }
    1 + page.text.outline.iter().filter(|(level, _)| *level <= DEEPEST).count()
}

/// The sections of a page of the language `tag`. A page that is shown in another language has one: its description and
/// its headings. Its text can be looked up in that language.
#[must_use]
pub fn sections(desk: &Desk, page: &Page, tag: &Tag) -> Vec<Section> {
    let site = &desk.site;
    let mut doc = markup::parse(page.text.body(&site.sources));
    let words = TextContext { desk, locale: site.locale(&page.text.language) };
    let lead = page.text.matter.description.clone().unwrap_or_default();
    if page.text.language != *tag {
        let mut line = Line::of(&lead);
        for heading in doc.headings.iter().filter(|heading| heading.level <= DEEPEST) {
            line.text.push_str(&words.heading(&doc, heading));
            line.end_block();
        }
        return vec![Section(String::new(), String::new(), line.finish())];
    }
    if page.text.language != site.config.source
        && let Some(source) = site.source_tree().get(&page.key)
    {
        doc.align(&source.text.outline);
    }
    let mut starts = doc.headings.iter().filter(|heading| heading.level <= DEEPEST).peekable();
    let mut out = Vec::new();
    let (mut from, mut head, mut line) = (0, None, Line::of(&lead));
    loop {
        let next = starts.next();
        let end = next.map_or(doc.nodes.len(), |heading| heading.nodes.start);
        words.body(&doc, from, end, &mut line);
        out.push(section(&doc, head, std::mem::take(&mut line), &words));
        let Some(heading) = next else { return out };
        from = heading.nodes.end;
        head = Some(heading);
    }
}

fn section(doc: &Doc<'_>, head: Option<&Heading>, line: Line, words: &TextContext<'_>) -> Section {
    let (title, id) = head.map(|head| (words.heading(doc, head), head.id.clone())).unwrap_or_default();
    Section(title, id, line.finish())
}

/// Words in one line.
#[derive(Default)]
struct Line {
    text: String,
}

impl Line {
    fn of(lead: &str) -> Self {
        let mut line = Self { text: lead.to_owned() };
        line.end_block();
        line
    }

    fn fact(&mut self, fact: &Fact) {
        self.text.push_str(&format!("{LRI}{}{PDI}", fact.shown));
    }

    /// A block ends: what follows is another sentence, also where no full stop says so.
    fn end_block(&mut self) {
        let end = self.text.trim_end().len();
        self.text.truncate(end);
        match self.text.chars().next_back() {
            None => {}
            Some(last) if last.is_alphanumeric() || last == PDI => self.text.push_str(" · "),
            Some(_) => self.text.push(' '),
        }
    }

    fn finish(self) -> String {
        let mut out = String::with_capacity(self.text.len());
        for word in self.text.split_whitespace() {
            // A line that was wrapped between two characters has no blank there.
            let tight = out.ends_with(is_tight) && word.starts_with(is_tight);
            if !out.is_empty() && !tight {
                out.push(' ');
            }
            out.push_str(word);
        }
        out.truncate(out.trim_end_matches(" ·").len());
        out
    }
}

/// Characters and punctuation of Chinese and Japanese, which no blank follows.
fn is_tight(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}'
        | '\u{20000}'..='\u{3ffff}')
}

/// What text asks of the site: facts and placeables; links and pictures leave only their words.
struct TextContext<'a> {
    desk: &'a Desk,
    locale: &'a Locale,
}

impl TextContext<'_> {
    fn heading(&self, doc: &Doc<'_>, heading: &Heading) -> String {
        let mut line = Line::default();
        self.body(doc, heading.nodes.start, heading.nodes.end, &mut line);
        line.finish()
    }

    /// Marked text as words. A number stands between isolation marks: it is written from left to right in every language.
    fn marked(&self, text: &str, line: &mut Line) {
        for run in runs(text) {
            match run {
                Run::Text(words) => line.text.push_str(words),
                Run::Fact(name) => self.fact(name).into_iter().for_each(|fact| line.fact(fact)),
                Run::Open | Run::Close => {}
            }
        }
    }

    fn body(&self, doc: &Doc<'_>, from: usize, end: usize, line: &mut Line) {
        for (node, _) in doc.nodes.get(from..end).unwrap_or_default() {
            match node {
                Node::Md(Event::Text(text) | Event::Code(text)) => line.text.push_str(text),
                Node::Md(Event::SoftBreak | Event::HardBreak) => line.text.push(' '),
                Node::Md(Event::End(tag)) if is_block(*tag) => line.end_block(),
                Node::Md(_) => {}
                Node::Expr(expression) => {
                    self.marked(&self.expression(expression), line);
                }
                Node::Component(component) => self.contacts(component, line),
            }
        }
    }

    /// Contacts are looked for by their names; other components only show what is found elsewhere.
    fn contacts(&self, component: &Component, line: &mut Line) {
        if component.name != "contacts" {
            return;
        }
        let kind = component.args.iter().find(|(name, _)| name == "kind").map_or("", |(_, kind)| kind.as_str());
        let all = &self.desk.site.facts.contacts;
        for contact in all.iter().filter(|contact| contact.kinds.iter().any(|known| known == kind)) {
            let id = format!("contact-{}", contact.id);
            let about = self.locale.attribute(&id, "about", &Args::new());
            for words in [self.word(&id), about.map(|about| about.text).unwrap_or_default()] {
                self.marked(&words, line);
                line.end_block();
            }
            for fact in [&contact.phone, &contact.sms, &contact.email, &contact.url].into_iter().flatten() {
                line.fact(fact);
                line.end_block();
            }
        }
    }
}

fn is_block(tag: TagEnd) -> bool {
    !matches!(
        tag,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image
    )
}

impl Context for TextContext<'_> {
    fn expression(&self, expression: &str) -> String {
        self.locale.expression(expression).unwrap_or_default()
    }

    fn fact(&self, name: &str) -> Option<&Fact> {
        self.desk.site.facts.get(name)
    }

    fn link(&self, _: &str) -> Option<Target> {
        None
    }

    fn picture(&self, _: &str) -> Option<Picture> {
        None
    }

    fn word(&self, id: &str) -> String {
        self.locale.message(id, &Args::new()).map(|message| message.text).unwrap_or_default()
    }

    fn component(&self, _: &Component) -> String {
        String::new()
    }
}
