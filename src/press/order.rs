//! What is asked of the press, and the data that the templates see.

use super::forms::{Form, Ink, Product};
use super::scripts;
use crate::diag::Span;
use crate::text::Tag;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    fn word(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// Whether a person has confirmed the translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Confirmed.
    Final,
    /// Not yet: the margin says so, in the reader's language.
    Draft,
}

/// One side or fold of a piece.
#[derive(Clone, Debug)]
pub struct Panel {
    /// The document tree: an array of blocks, as `print/lib/blocks.typ` walks them.
    pub blocks: Value,
    /// Where the panel stands in its Markdown file.
    pub span: Span,
}

/// A page of the site inside a piece.
#[derive(Clone, Debug)]
pub struct Leaf {
    /// The key of the page; links lead to it.
    pub key: String,
    /// Its title.
    pub title: String,
    /// One sentence about it.
    pub description: Option<String>,
    /// The level of its title: 1 for what the piece names, 2 for a page below that.
    pub level: u8,
    /// Its blocks. Levels of headings continue that of the title.
    pub blocks: Value,
    /// The page in its Markdown file.
    pub span: Span,
}

/// The same piece in a second language.
#[derive(Clone, Debug)]
pub struct Second<'a> {
    /// The language.
    pub voice: Voice<'a>,
    /// The title.
    pub title: &'a str,
    /// The panels.
    pub panels: Vec<Panel>,
    /// The words `print-*`.
    pub strings: BTreeMap<String, String>,
}

/// A line in one of many languages.
#[derive(Clone, Debug)]
pub struct Line<'a> {
    /// The language.
    pub voice: Voice<'a>,
    /// Its own name.
    pub name: &'a str,
    /// The line, as inlines.
    pub text: Value,
    /// What a caller says on the telephone, as inlines; nothing in the source language.
    pub say: Value,
    /// More text of the language, as blocks; for specimens.
    pub sample: Value,
}

/// A language as the typesetter needs it.
#[derive(Clone, Copy, Debug)]
pub struct Voice<'a> {
    /// The language.
    pub tag: &'a Tag,
    /// Which way it is written.
    pub dir: Direction,
    /// Its script (ISO 15924), as in `theme.yaml`: `Guru`, `Hans`.
    pub script: &'a str,
}

/// What only some pieces are given.
#[derive(Clone, Debug, Default)]
pub struct Extras<'a> {
    /// Pages of the site.
    pub leaves: Vec<Leaf>,
    /// The notes of panels and pages: `{n, c}` each.
    pub notes: Vec<Value>,
    /// Everybody whom a reader can reach.
    pub contacts: Vec<Value>,
    /// The same piece in the source language.
    pub second: Option<Second<'a>>,
    /// A line in every language.
    pub lines: Vec<Line<'a>>,
    /// Pictures, by the name under which the data mentions them.
    pub pictures: BTreeMap<String, Vec<u8>>,
    /// The ten digits of the language; those of ASCII where empty.
    pub digits: Vec<String>,
    /// One sentence about the piece. Neutral, as the title is.
    pub description: Option<String>,
    /// The version of the program, and the digest of the words; for the imprint.
    pub colophon: (String, String),
    /// The theme's colours by name.
    pub colors: BTreeMap<String, String>,
}

/// One piece in one language on one form.
#[derive(Clone, Debug)]
pub struct Order<'a> {
    /// What is printed, and on what.
    pub form: &'static Form,
    /// In which ink.
    pub ink: Ink,
    /// The language.
    pub voice: Voice<'a>,
    /// The document's title. Neutral: it may stand in a list of files that somebody else sees.
    pub title: &'a str,
    /// The panels, in order.
    pub panels: Vec<Panel>,
    /// The program's words in the reader's language: the messages `print-*`.
    pub strings: BTreeMap<String, String>,
    /// Whether the translation is a draft.
    pub state: State,
    /// Where the square code leads.
    pub qr_url: &'a str,
    /// The piece in its Markdown file.
    pub span: Span,
    /// What only some pieces are given.
    pub extras: Extras<'a>,
}

impl Voice<'_> {
    /// Language and region as the typesetter takes them: it knows no script subtags, and chooses Chinese punctuation by
    /// region.
    pub(super) fn locale(&self) -> (String, Option<String>) {
        let id = self.tag.locale().id;
        let region = match (id.language.as_str(), self.script, id.region) {
            (_, _, Some(region)) => Some(region.as_str().to_owned()),
            ("zh", "Hans", None) => Some("CN".to_owned()),
            ("zh", "Hant", None) => Some("TW".to_owned()),
            _ => None,
        };
        (id.language.as_str().to_owned(), region.filter(|region| region.len() == 2))
    }

    fn data(&self, fonts: &[String]) -> Value {
        let (lang, region) = self.locale();
        json!({
            "tag": self.tag.as_str(),
            "lang": lang,
            "region": region,
            "dir": self.dir.word(),
            "script": self.script,
            "fonts": fonts,
        })
    }
}

fn blocks(panels: &[Panel]) -> Vec<&Value> {
    panels.iter().map(|panel| &panel.blocks).collect()
}

/// Adds the members of `more` to those of `base`.
fn with(mut base: Value, more: Value) -> Value {
    if let (Value::Object(base), Value::Object(more)) = (&mut base, more) {
        base.extend(more);
    }
    base
}

impl Order<'_> {
    /// The smallest size at which this order may be set, in points.
    pub(super) fn least(&self) -> f64 {
        self.form.sizes(self.voice.script).last().copied().unwrap_or_default()
    }

    /// All languages in which this order has text: its own first.
    pub(super) fn voices(&self) -> impl Iterator<Item = Voice<'_>> {
        let second = self.extras.second.iter().map(|second| second.voice);
        let lines = self.extras.lines.iter().map(|line| line.voice);
        [self.voice].into_iter().chain(second).chain(lines)
    }

    /// The language and the place of a panel, counted from 1; those of the second language go on counting.
    pub(super) fn panel(&self, number: usize) -> Option<(Voice<'_>, &Panel)> {
        let at = number.checked_sub(1)?;
        let own = self.panels.get(at).map(|panel| (self.voice, panel));
        own.or_else(|| {
            let second = self.extras.second.as_ref()?;
            second.panels.get(at - self.panels.len()).map(|panel| (second.voice, panel))
        })
    }

    /// The scripts whose fonts are needed: those of its languages, and those of single words that stand in its text.
    pub(super) fn scripts(&self) -> Vec<String> {
        let mut wanted: Vec<String> = Vec::new();
        for voice in self.voices() {
            if !wanted.iter().any(|known| known == voice.script) {
                wanted.push(voice.script.to_owned());
            }
        }
        let leaves = self.extras.leaves.iter().map(|leaf| &leaf.blocks);
        let texts = blocks(&self.panels).into_iter().chain(leaves).chain(&self.extras.notes);
        for found in scripts::of(texts, self.voice.script) {
            if !wanted.iter().any(|known| known == found) {
                wanted.push(found.to_owned());
            }
        }
        wanted
    }

    /// What the templates read as `/data.json`. `families` gives the families for a script.
    pub(super) fn data(&self, families: impl Fn(&str) -> Vec<String>, modules: usize) -> Value {
        let extras = &self.extras;
        let mut fonts = families(self.voice.script);
        let latin = fonts.last().cloned();
        let own = [self.voice.script];
        for script in self.scripts().iter().filter(|script| !own.contains(&script.as_str())) {
            fonts.extend(families(script));
        }
        let mut seen = std::collections::BTreeSet::new();
        fonts.retain(|family| seen.insert(family.clone()));
        let digits: Vec<String> = match extras.digits.as_slice() {
            [] => (0..10).map(|digit| digit.to_string()).collect(),
            digits => digits.to_vec(),
        };
        let more = json!({
            "piece": self.form.piece,
            "form": self.form.name,
            "ink": self.ink.word(),
            "title": self.title,
            "description": extras.description,
            "latin": latin,
            "sizes": self.form.sizes(self.voice.script),
            "least": self.least(),
            "draft": self.state == State::Draft,
            "strings": self.strings,
            "digits": digits,
            "modules": modules,
            "url": self.qr_url,
            "pixels": match self.form.product { Product::Png(w, h) => Some([w, h]), Product::Pdf | Product::Folded => None },
            "panels": blocks(&self.panels),
            "pages": extras.leaves.iter().map(Leaf::data).collect::<Vec<_>>(),
            "notes": extras.notes,
            "contacts": extras.contacts,
            "second": extras.second.as_ref().map(|second| second.data(&families)),
            "lines": extras.lines.iter().map(|line| line.data(&families)).collect::<Vec<_>>(),
            "colophon": { "version": extras.colophon.0, "digest": extras.colophon.1 },
            "colors": extras.colors,
        });
        with(self.voice.data(&fonts), more)
    }
}

impl Leaf {
    fn data(&self) -> Value {
        json!({
            "key": self.key,
            "title": self.title,
            "description": self.description,
            "level": self.level,
            "blocks": self.blocks,
        })
    }
}

impl Second<'_> {
    fn data(&self, families: &impl Fn(&str) -> Vec<String>) -> Value {
        let fonts = families(self.voice.script);
        let more = json!({
            "latin": fonts.last(),
            "title": self.title,
            "strings": self.strings,
            "panels": blocks(&self.panels),
        });
        with(self.voice.data(&fonts), more)
    }
}

impl Line<'_> {
    fn data(&self, families: &impl Fn(&str) -> Vec<String>) -> Value {
        let more = json!({ "name": self.name, "text": self.text, "say": self.say, "sample": self.sample });
        with(self.voice.data(&families(self.voice.script)), more)
    }
}
