//! `locales/<tag>/locale.yaml`: what CLDR lacks for a language, or says otherwise than its speakers do.

use super::codes::SETTINGS;
use super::format::has_digits;
use crate::diag::{FileId, Notes};
use crate::source::{Field, Sources, yaml};
use crate::text::Tag;
use icu::locale::preferences::extensions::unicode::keywords::{
    CalendarAlgorithm, HijriCalendarAlgorithm, NumberingSystem,
};
use icu::locale::subtags::Script;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt;

/// The side from which a language is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From the left.
    Ltr,
    /// From the right.
    Rtl,
}

impl Direction {
    /// As HTML's `dir` has it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The calendar in which days are written. Gregorian in every language unless its `locale.yaml` says otherwise, because
/// the papers that a reader must compare a date with are Gregorian.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Calendar {
    /// The civil calendar.
    #[default]
    Gregorian,
    /// The Thai solar calendar.
    Buddhist,
    /// The Ethiopian calendar.
    Ethiopic,
    /// The Umm al-Qura calendar.
    Hijri,
    /// The solar Hijri calendar of Iran.
    Persian,
}

impl Calendar {
    pub(super) fn algorithm(self) -> CalendarAlgorithm {
        match self {
            Self::Gregorian => CalendarAlgorithm::Gregory,
            Self::Buddhist => CalendarAlgorithm::Buddhist,
            Self::Ethiopic => CalendarAlgorithm::Ethiopic,
            Self::Hijri => CalendarAlgorithm::Hijri(Some(HijriCalendarAlgorithm::Umalqura)),
            Self::Persian => CalendarAlgorithm::Persian,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: Option<String>,
    dir: Option<Direction>,
    script: Option<Field<String>>,
    calendar: Option<Calendar>,
    digits: Option<Field<String>>,
    #[serde(default)]
    names: BTreeMap<String, Field<String>>,
    #[serde(default)]
    fallback: Vec<Field<String>>,
}

/// What the files say, the site's key by key over the program's own.
#[derive(Clone, Debug, Default)]
pub(super) struct Settings {
    /// The language's name in itself.
    pub name: Option<String>,
    /// The side from which it is read.
    pub direction: Option<Direction>,
    /// Its ISO 15924 script.
    pub script: Option<String>,
    /// The calendar of its days.
    pub calendar: Option<Calendar>,
    /// The digits of its numbers.
    pub digits: Option<NumberingSystem>,
    /// Names of other languages in it.
    pub names: BTreeMap<Tag, String>,
    /// Languages to fall back to before the source language.
    pub fallback: Vec<Tag>,
}

impl Settings {
    /// Reads both layers for `tag`.
    pub(super) fn read(sources: &Sources, tag: &Tag, notes: &mut Notes) -> Self {
        let path = format!("locales/{tag}/locale.yaml");
        let mut files: Vec<FileId> =
            sources.under(&path).filter(|(_, file)| file.path == path).map(|(id, _)| id).collect();
        files.sort_by_key(|id| std::cmp::Reverse(sources.file(*id).layer));
        let mut settings = Self::default();
        for file in files {
            let text = sources.file(file).text();
            if text.trim().is_empty() {
                continue;
            }
            match yaml::<Written>(text, file, 0) {
                Ok(written) => settings.overlay(written, file, notes),
                Err(finding) => notes.push(finding),
            }
        }
        settings
    }

    fn overlay(&mut self, written: Written, file: FileId, notes: &mut Notes) {
        self.name = written.name.or_else(|| self.name.take());
        self.direction = written.dir.or(self.direction);
        self.calendar = written.calendar.or(self.calendar);
        if let Some(field) = written.script {
            match Script::try_from_str(&field.value) {
                Ok(script) => self.script = Some(script.as_str().to_owned()),
                Err(_) => notes.push(
                    SETTINGS
                        .at(field.span(file, 0), format!("`{}` is no ISO 15924 script", field.value))
                        .help("four letters, such as `Arab` or `Cans`"),
                ),
            }
        }
        if let Some(field) = written.digits {
            match numbering(&field.value) {
                Some(system) => self.digits = Some(system),
                None => notes.push(
                    SETTINGS
                        .at(field.span(file, 0), format!("`{}` names no digits that CLDR knows", field.value))
                        .help("a CLDR numbering system, such as `latn`, `arab`, `arabext` or `deva`"),
                ),
            }
        }
        for (word, field) in written.names {
            if let Some(tag) = read_tag(&word, &field, file, notes) {
                self.names.insert(tag, field.value);
            }
        }
        if !written.fallback.is_empty() {
            self.fallback =
                written.fallback.iter().filter_map(|field| read_tag(&field.value, field, file, notes)).collect();
        }
    }
}

fn read_tag(word: &str, field: &Field<String>, file: FileId, notes: &mut Notes) -> Option<Tag> {
    Tag::parse(word)
        .map_err(|fault| notes.push(SETTINGS.at(field.span(file, 0), format!("`{word}` cannot be used: {fault}"))))
        .ok()
}

fn numbering(word: &str) -> Option<NumberingSystem> {
    let value = icu::locale::extensions::unicode::Value::try_from_str(word).ok()?;
    let system = NumberingSystem::try_from(&value).ok()?;
    has_digits(system).then_some(system)
}
