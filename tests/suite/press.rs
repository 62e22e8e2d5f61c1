//! The press: cards in the real fonts. The suite runs in the project's folder, after `make fonts`.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

mod fonts;
mod gates;
mod lean;
mod pages;
mod paper;
mod samples;
mod site;

use handbill::diag::{Diagnostic, FileId, Notes, Span};
use handbill::press::{
    Direction, Extras, FontOptions, Form, Ink, Order, Panel, Press, Printed, State, SystemFonts, Voice,
};
use handbill::source::Sources;
use handbill::text::Tag;
use handbill::theme::config::ThemeConfig;
use samples::Sample;
use serde_json::Value;
use std::collections::BTreeMap;

/// A place that is told apart from others by its first byte.
fn span(start: usize) -> Span {
    Span::new(FileId(0), start..start + 1)
}

/// The options that take the theme's own fonts and nothing else.
fn options() -> FontOptions {
    FontOptions { system: SystemFonts::Ignore, ..FontOptions::default() }
}

/// A press with files of a site over the program's own theme, and the fonts of some scripts.
fn press_over(files: &[(&str, &str)], scripts: &[&str]) -> Press {
    let sources = Sources::in_memory(files.iter().copied());
    let config = ThemeConfig::read(&sources, "default").unwrap();
    let press = Press::new(&sources, "default", &config, &options());
    for script in scripts {
        let place = press.font(script).unwrap();
        assert!(place.files.is_ok() && place.note.is_none(), "run `make fonts` first: {place:?}");
    }
    press
}

fn press(scripts: &[&str]) -> Press {
    press_over(&[], scripts)
}

/// Everything that an order borrows.
struct Job {
    tag: Tag,
    script: String,
    title: String,
    url: String,
    panels: Vec<Value>,
    strings: BTreeMap<String, String>,
    dir: Direction,
    state: State,
    form: &'static Form,
}

impl Job {
    fn new(sample: &Sample) -> Self {
        let tag = Tag::parse(sample.tag).unwrap();
        let url = format!("https://example.org/{}/", tag.prefix());
        let alt = format!("QR {url}");
        let strings = [("print-draft", sample.draft), ("print-scan", sample.scan), ("print-qr-alt", &alt)];
        Self {
            script: tag.script(),
            tag,
            title: sample.title.to_owned(),
            url,
            panels: sample.panels(),
            strings: strings.into_iter().map(|(key, text)| (key.to_owned(), text.to_owned())).collect(),
            dir: if sample.is_rtl() { Direction::Rtl } else { Direction::Ltr },
            state: State::Draft,
            form: Form::find("pocket-card", "single").unwrap(),
        }
    }

    fn on(mut self, form: &'static Form) -> Self {
        self.form = form;
        self
    }

    /// The panels are at bytes 1, 2 …, the piece at 0.
    fn order(&self) -> Order<'_> {
        let panel = |(n, blocks): (usize, &Value)| Panel { blocks: blocks.clone(), span: span(n + 1) };
        Order {
            form: self.form,
            ink: Ink::Color,
            voice: Voice { tag: &self.tag, dir: self.dir, script: &self.script },
            title: &self.title,
            panels: self.panels.iter().enumerate().map(panel).collect(),
            strings: self.strings.clone(),
            state: self.state,
            qr_url: &self.url,
            span: span(0),
            extras: Extras::default(),
        }
    }

    fn print(&self) -> Printed {
        let printed = press(&[&self.script]).set(&self.order());
        printed.unwrap_or_else(|notes| panic!("{}: {}", self.tag, told(&notes)))
    }
}

fn form(name: &str) -> &'static Form {
    Form::find("pocket-card", name).unwrap()
}

/// The forms of the card whose two pages are its two sides.
fn card_forms() -> impl Iterator<Item = &'static Form> {
    ["avery-5371", "avery-8373", "avery-c32011", "avery-c32015", "single"].into_iter().map(form)
}

/// Findings as lines, for messages of tests.
fn told(notes: &Notes) -> String {
    notes.iter().map(|note| format!("{}: {}", note.code.name, note.message)).collect::<Vec<_>>().join("\n")
}

/// The only finding.
fn only(notes: Notes) -> Diagnostic {
    let told = told(&notes);
    let mut notes = notes.into_iter();
    match (notes.next(), notes.next()) {
        (Some(note), None) => note,
        _ => panic!("one finding was expected:\n{told}"),
    }
}
