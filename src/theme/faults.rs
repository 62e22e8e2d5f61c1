//! What Tera finds wrong, as findings with their places.

use super::minify::Minified;
use crate::diag::{Code, Diagnostic, FileId, Level, Span};
use crate::source::Sources;
use std::collections::BTreeMap;
use std::ops::Range;
use tera::{ErrorKind, ReportError};

/// A template that cannot be used.
pub static TEMPLATE: Code = Code {
    name: "site/template",
    level: Level::Forbid,
    summary: "a template that cannot be used",
    explain: "A template of the theme cannot be read, asks for a part, a function, a variable or a message that is not \
              there, or a component does not say what it takes. Pages made with it would be broken, so nothing is \
              built. What templates are given is written in `themes/default/README.md`; a template that you delete \
              from your theme falls back to the one of the default theme.",
};

/// Where the templates come from.
#[derive(Debug, Default)]
pub(super) struct Places {
    /// By the name under which Tera knows them.
    pub(super) templates: BTreeMap<String, Place>,
}

/// Where one template comes from.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) file: FileId,
    /// The length of the file.
    length: usize,
    /// What Tera was given, where that is not the file itself.
    pub(super) given: Option<Minified>,
}

impl Place {
    pub(super) fn of(file: FileId, sources: &Sources) -> Self {
        Self { file, length: sources.file(file).text().len(), given: None }
    }

    /// What Tera is given.
    pub(super) fn text<'a>(&'a self, sources: &'a Sources) -> &'a str {
        self.given.as_ref().map_or_else(|| sources.file(self.file).text(), |given| given.text.as_str())
    }

    fn span(&self, range: &Range<usize>) -> Span {
        let back = |at: usize| self.given.as_ref().map_or(at, |text| text.origin(at)).min(self.length);
        let start = back(range.start);
        Span::new(self.file, start..back(range.end.saturating_sub(1)).saturating_add(1).clamp(start, self.length))
    }
}

/// A finding, and the template that it is about where that is known.
pub(super) type Fault = (Option<String>, Diagnostic);

impl Places {
    /// The finding for an error that came up while a page was made.
    pub(super) fn rendering(&self, error: &tera::Error) -> Diagnostic {
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => self.report(report).1,
            _ => TEMPLATE.nowhere(lower(&error.to_string())),
        }
    }

    /// The findings for an error that came up while templates were loaded as they are.
    pub(super) fn loading(&self, error: &tera::Error, sources: &Sources) -> Vec<Fault> {
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => vec![self.report(report)],
            ErrorKind::Msg(text) => {
                let faults: Vec<Fault> = text.split("\n\n").filter_map(|part| self.told(part, sources)).collect();
                if faults.is_empty() { vec![(None, TEMPLATE.nowhere(lower(text)))] } else { faults }
            }
            ErrorKind::MissingParent { current, parent } => {
                let message = format!("there is no template `{parent}` to extend");
                vec![self.named(current, parent, message, sources)]
            }
            ErrorKind::CircularExtend { tpl, inheritance_chain } => {
                let message = format!("this template extends itself, by way of `{}`", inheritance_chain.join("`, `"));
                vec![self.named(tpl, "extends", message, sources)]
            }
            ErrorKind::CircularInclude { tpl, include_chain } => {
                let message = format!("this template includes itself: `{}`", include_chain.join("`, `"));
                vec![self.named(tpl, "include", message, sources)]
            }
            _ => vec![(None, TEMPLATE.nowhere(lower(&error.to_string())))],
        }
    }

    fn report(&self, report: &ReportError) -> Fault {
        self.fault(report.filename(), &report.span().range, report.message())
    }

    fn fault(&self, name: &str, range: &Range<usize>, message: &str) -> Fault {
        let message = lower(message);
        match self.templates.get(name) {
            Some(place) => (Some(name.to_owned()), self.advise(TEMPLATE.at(place.span(range), message))),
            None => (None, TEMPLATE.nowhere(format!("{message} (in `{name}`)"))),
        }
    }

    /// Tera tells of references that lead nowhere in text only: `error: …`, `--> name:line:column`.
    fn told(&self, part: &str, sources: &Sources) -> Option<Fault> {
        let mut lines = part.lines();
        let message = lines.next()?.strip_prefix("error: ")?;
        let place = lines.next()?.trim_start().strip_prefix("--> ")?;
        let mut numbers = place.rsplitn(3, ':');
        let column: usize = numbers.next()?.parse().ok()?;
        let line: usize = numbers.next()?.parse().ok()?;
        let name = numbers.next()?;
        let text = sources.file(self.templates.get(name)?.file).text();
        let before: usize = text.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
        let line = text[before..].lines().next().unwrap_or_default();
        let start = line.char_indices().nth(column.saturating_sub(1)).map_or(line.len(), |(at, _)| at);
        let width = lines.last().map_or(1, |carets| carets.matches('^').count());
        let end = line[start..].char_indices().nth(width).map_or(line.len(), |(at, _)| start + at);
        Some(self.fault(name, &(before + start..before + end), message))
    }

    fn named(&self, name: &str, word: &str, message: String, sources: &Sources) -> Fault {
        let Some(place) = self.templates.get(name) else { return (None, TEMPLATE.nowhere(message)) };
        let at = sources.file(place.file).text().find(word).unwrap_or_default();
        let fault = TEMPLATE.at(place.span(&(at..at + word.len())), message);
        (Some(name.to_owned()), self.advise_for(fault, word))
    }

    fn advise(&self, fault: Diagnostic) -> Diagnostic {
        let word = fault.message.split('`').nth(1).unwrap_or_default().to_owned();
        // "Field `x` is not defined. Available fields: a, b"
        if let Some((message, known)) = fault.message.split_once(". Available ") {
            let known = known.split_once(": ").map(|(_, known)| known.to_owned()).unwrap_or_default();
            let finding = Diagnostic { message: message.to_owned(), ..fault };
            return finding.suggest(&word, known.split(", "));
        }
        self.advise_for(fault, &word)
    }

    fn advise_for(&self, fault: Diagnostic, word: &str) -> Diagnostic {
        let message = fault.message.as_str();
        if message.starts_with("unknown template") || message.starts_with("there is no template") {
            fault.suggest(word, self.templates.keys().map(String::as_str))
        } else if message.starts_with("unknown function") {
            fault.suggest(word, super::functions::FUNCTIONS.iter().copied())
        } else {
            fault.help("what templates are given is written in `themes/default/README.md`")
        }
    }
}

/// Tera's words in the manner of ours: lower case at the beginning, no full stop.
fn lower(message: &str) -> String {
    let message = message.trim_end_matches('.');
    let mut letters = message.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
