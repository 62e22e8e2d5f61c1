//! Findings as people and machines read them.

use super::{Diagnostic, Files, Level, Levels, Notes, Place, Span};
use annotate_snippets::{AnnotationKind, Group, Level as Mark, Renderer, Snippet, renderer::DecorStyle};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;
use std::fmt::Write as _;

/// How findings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Format {
    /// With the line of the source, a caret, and the way out.
    #[default]
    Human,
    /// One line each.
    Short,
    /// A JSON array.
    Json,
    /// SARIF 2.1.0 (OASIS), which code hosts show in a review.
    Sarif,
    /// Commands that GitHub Actions turn into annotations.
    Github,
}

/// How many findings of each weight there were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Findings that stop a build.
    pub errors: usize,
    /// Findings that do not.
    pub warnings: usize,
}

impl Summary {
    /// Counts `notes` at `levels`.
    #[must_use]
    pub fn of(notes: &Notes, levels: &Levels) -> Self {
        let mut out = Self::default();
        for note in notes.iter() {
            match levels.of(note.code) {
                Level::Allow => {}
                Level::Warn => out.warnings += 1,
                Level::Deny | Level::Forbid => out.errors += 1,
            }
        }
        out
    }
}

/// Renders findings. `color` matters to [`Format::Human`] only.
#[must_use]
pub fn render(notes: &Notes, levels: &Levels, files: &dyn Files, format: Format, color: bool) -> String {
    let shown: Vec<Shown<'_>> = notes
        .iter()
        .filter(|note| levels.of(note.code) != Level::Allow)
        .map(|note| Shown::new(note, levels, files))
        .collect();
    match format {
        Format::Human => shown.iter().map(|s| s.human(files, color)).collect(),
        Format::Short => shown.iter().map(Shown::short).collect(),
        Format::Json => pretty(&json!(shown.iter().map(Shown::json).collect::<Vec<_>>())),
        Format::Sarif => pretty(&sarif(&shown)),
        Format::Github => shown.iter().map(Shown::github).collect(),
    }
}

fn pretty(value: &serde_json::Value) -> String {
    let mut text = serde_json::to_string_pretty(value).expect("a JSON value has only string keys");
    text.push('\n');
    text
}

/// Lines and columns count from 1; columns count characters, as editors do.
struct Position {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

struct Shown<'a> {
    note: &'a Diagnostic,
    error: bool,
    path: Option<&'a str>,
    position: Option<Position>,
}

impl<'a> Shown<'a> {
    fn new(note: &'a Diagnostic, levels: &Levels, files: &'a dyn Files) -> Self {
        let error = levels.of(note.code) >= Level::Deny;
        let (path, position) = match &note.place {
            Place::Nowhere => (None, None),
            Place::Path(path) => (Some(path.as_str()), None),
            Place::Span(span) => (Some(files.path(span.file)), Some(position(*span, files))),
        };
        Self { note, error, path, position }
    }

    fn word(&self) -> &'static str {
        if self.error { "error" } else { "warning" }
    }

    fn human(&self, files: &dyn Files, color: bool) -> String {
        let mark = if self.error { Mark::ERROR } else { Mark::WARNING };
        let title = mark.primary_title(one_line(&self.note.message)).id(self.note.code.name);
        let mut group = Group::with_title(title);
        match (&self.note.place, self.path) {
            (Place::Span(span), Some(path)) => {
                let text = files.text(span.file);
                let (excerpt, first_line, range) = window(text, *span);
                group = group.element(
                    Snippet::source(excerpt)
                        .path(path.to_owned())
                        .line_start(first_line)
                        .annotation(AnnotationKind::Primary.span(range)),
                );
            }
            (_, Some(path)) => group = group.element(annotate_snippets::Origin::path(path.to_owned())),
            (_, None) => {}
        }
        if let Some(help) = &self.note.help {
            group = group.element(Mark::HELP.message(one_line(help)));
        }
        let renderer = if color { Renderer::styled() } else { Renderer::plain() };
        let renderer = renderer.decor_style(if color { DecorStyle::Unicode } else { DecorStyle::Ascii });
        format!("{}\n\n", renderer.render(&[group]))
    }

    fn short(&self) -> String {
        let mut out = self.place();
        let _ = write!(out, "{}[{}]: {}", self.word(), self.note.code.name, one_line(&self.note.message));
        if let Some(help) = &self.note.help {
            let _ = write!(out, " (help: {})", one_line(help));
        }
        out.push('\n');
        out
    }

    fn place(&self) -> String {
        match (self.path, &self.position) {
            (Some(path), Some(at)) => format!("{path}:{}:{}: ", at.line, at.column),
            (Some(path), None) => format!("{path}: "),
            (None, _) => String::new(),
        }
    }

    fn json(&self) -> serde_json::Value {
        let mut value = json!({
            "code": self.note.code.name,
            "level": self.word(),
            "message": self.note.message,
            "help": self.note.help,
            "path": self.path,
        });
        if let Some(at) = &self.position {
            value["line"] = at.line.into();
            value["column"] = at.column.into();
            value["end_line"] = at.end_line.into();
            value["end_column"] = at.end_column.into();
        }
        value
    }

    fn github(&self) -> String {
        let mut out = format!("::{} ", self.word());
        if let Some(path) = self.path {
            let _ = write!(out, "file={},", property(path));
        }
        if let Some(at) = &self.position {
            let _ = write!(out, "line={},col={},endLine={},", at.line, at.column, at.end_line);
        }
        let help = self.note.help.as_ref().map_or_else(String::new, |help| format!(" (help: {help})"));
        let _ =
            writeln!(out, "title={}::{}", property(self.note.code.name), data(&format!("{}{help}", self.note.message)));
        out
    }
}

/// Escapes the data of a workflow command as GitHub's toolkit does.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

fn sarif(shown: &[Shown<'_>]) -> serde_json::Value {
    let mut codes: Vec<&super::Code> = shown.iter().map(|s| s.note.code).collect();
    codes.sort_by_key(|code| code.name);
    codes.dedup();
    let rules: Vec<_> = codes
        .iter()
        .map(|code| {
            json!({
                "id": code.name,
                "shortDescription": { "text": code.summary },
                "help": { "text": code.explain },
            })
        })
        .collect();
    let results: Vec<_> = shown
        .iter()
        .map(|s| {
            let help = s.note.help.as_ref().map_or_else(String::new, |help| format!(" (help: {help})"));
            let mut result = json!({
                "ruleId": s.note.code.name,
                "level": s.word(),
                "message": { "text": format!("{}{help}", s.note.message) },
            });
            if let Some(path) = s.path {
                let mut physical = json!({ "artifactLocation": { "uri": uri(path) } });
                if let Some(at) = &s.position {
                    physical["region"] = json!({
                        "startLine": at.line, "startColumn": at.column,
                        "endLine": at.end_line, "endColumn": at.end_column,
                    });
                }
                result["locations"] = json!([{ "physicalLocation": physical }]);
            }
            result
        })
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "handbill", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

/// A relative path as a URI reference: only what RFC 3986 allows in a path stays bare.
fn uri(path: &str) -> String {
    const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');
    utf8_percent_encode(path, RESERVED).to_string()
}

/// The nearest character boundary at or before `at`.
fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn position(span: Span, files: &dyn Files) -> Position {
    let text = files.text(span.file);
    let place = |at: usize| {
        let before = &text[..floor(text, at)];
        let line_start = before.rfind('\n').map_or(0, |n| n + 1);
        (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
    };
    let ((line, column), (end_line, end_column)) = (place(span.start as usize), place(span.end as usize));
    Position { line, column, end_line, end_column }
}

/// The lines round a span, so that a large file with long lines does not flood the terminal: at most three lines, and
/// at most 120 characters on either side of the span.
fn window(text: &str, span: Span) -> (String, usize, std::ops::Range<usize>) {
    const ROOM: usize = 120;
    let start = floor(text, span.start as usize);
    let line_start = text[..start].rfind('\n').map_or(0, |n| n + 1);
    let first_line = text[..line_start].matches('\n').count() + 1;
    let end = floor(text, span.end as usize).max(start);
    let third_line_end = text[start..].match_indices('\n').nth(2).map_or(text.len(), |(n, _)| start + n);
    let end = end.min(third_line_end);
    let line_end = text[end..].find('\n').map_or(text.len(), |n| end + n);
    let from = text[line_start..start].char_indices().rev().nth(ROOM - 1).map_or(line_start, |(n, _)| line_start + n);
    let to = text[end..line_end].char_indices().nth(ROOM).map_or(line_end, |(n, _)| end + n);
    let end = if end - start > 4 * ROOM { floor(text, start + 4 * ROOM) } else { end };
    let to = to.max(end).min(floor(text, end + 4 * ROOM));
    (text[from..to].to_owned(), first_line, start - from..end - from)
}

/// A message is one line; a control character in a name must not steer the terminal.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
