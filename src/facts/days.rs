//! `days.yaml`: days of the year that a community can use, fixed ones and ones that move, each with its source.

use crate::diag::{Checked, Code, FileId, Level, Notes, Span};
use crate::source::{Field, Sources, yaml};
use crate::text::Day;
use serde::Deserialize;
use std::collections::BTreeSet;

/// Where the days of a site are written.
pub const FILE: &str = "content/data/days.yaml";

/// A day that is none.
pub static BAD_DAY: Code = Code {
    name: "fact/day",
    level: Level::Forbid,
    summary: "a day of the year cannot be right",
    explain: "A day in `content/data/days.yaml` comes every year (`month`, `day`, and `since`, the first year in which \
              calendars have it), or it moves and `dates` lists what its source names: `2026-11-01`, or \
              `2026-11-01/2026-11-05` from the first day to the last. A date that moves always has its year, since \
              nobody can know the next one from the last.",
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    days: Vec<RawDay>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDay {
    id: Field<String>,
    month: Option<Field<i64>>,
    day: Option<Field<i64>>,
    since: Option<Field<i64>>,
    dates: Option<Vec<Field<String>>>,
    source: Field<String>,
}

/// When a day is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// Every year; the day in the first year in which calendars have it.
    Yearly(Day),
    /// On these days, each from the first to the last, in order: its source names no others.
    Dates(Vec<(Day, Day)>),
}

/// A day of the year.
#[derive(Clone, Debug)]
pub struct YearDay {
    /// Its name in the message `day-<id>` and in calendars.
    pub id: String,
    /// When it is.
    pub when: When,
    /// Who says so.
    pub source: String,
    /// Where its `id` stands.
    pub span: Span,
}

impl YearDay {
    /// Month and day by which it stands in a list of the year: of a day that moves, the last one known.
    fn place(&self) -> (u8, u8) {
        let day = match &self.when {
            When::Yearly(day) => Some(*day),
            When::Dates(dates) => dates.last().map(|(first, _)| *first),
        };
        day.map_or((12, 31), |day| (day.month(), day.day_of_month()))
    }
}

/// The days of a site, in the order of the year.
pub(super) fn read(sources: &Sources) -> Checked<Vec<YearDay>> {
    let Some(file) = sources.find(FILE) else {
        return Checked::default();
    };
    let raw: RawFile = match yaml(sources.file(file).text(), file, 0) {
        Ok(raw) => raw,
        Err(note) => return Checked::new(Vec::new(), Notes::from_iter([note])),
    };
    let mut reader = Reader { file, notes: Notes::new(), seen: BTreeSet::new() };
    let mut days: Vec<YearDay> = raw.days.into_iter().filter_map(|day| reader.day(day)).collect();
    days.sort_by_key(YearDay::place);
    Checked::new(days, reader.notes)
}

struct Reader {
    file: FileId,
    notes: Notes,
    seen: BTreeSet<String>,
}

impl Reader {
    fn fault<T>(&mut self, field: &Field<T>, message: String, help: &str) {
        self.notes.push(BAD_DAY.at(field.span(self.file, 0), message).help(help));
    }

    fn day(&mut self, raw: RawDay) -> Option<YearDay> {
        let id = &raw.id.value;
        let good = id.starts_with(|c: char| c.is_ascii_lowercase())
            && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        if !good {
            self.fault(&raw.id, format!("`{id}` cannot be an id"), "use small letters a–z, digits and hyphens");
        }
        if !self.seen.insert(id.clone()) {
            self.fault(&raw.id, format!("two days have the id `{id}`"), "give one of them another id");
        }
        if raw.source.value.trim().is_empty() {
            self.fault(&raw.source, "`source` is empty".into(), "say who names this day");
        }
        let when = match (&raw.month, &raw.day, &raw.dates) {
            (Some(month), Some(day), None) => self.yearly(&raw.id, month, day, raw.since.as_ref()),
            (None, None, Some(dates)) => self.dates(&raw.id, dates),
            _ => {
                let help = "give `month`, `day` and `since`, or a list of `dates` with their years";
                self.fault(&raw.id, format!("nothing says when `{id}` is, or two things do"), help);
                None
            }
        };
        let span = raw.id.span(self.file, 0);
        Some(YearDay { id: raw.id.value, when: when?, source: raw.source.value, span })
    }

    fn yearly(
        &mut self,
        id: &Field<String>,
        month: &Field<i64>,
        day: &Field<i64>,
        since: Option<&Field<i64>>,
    ) -> Option<When> {
        let Some(since) = since else {
            let help = "add `since:` with the first year in which calendars have it";
            self.fault(id, format!("`{}` comes every year, and nothing says since when", id.value), help);
            return None;
        };
        let (m, d, year) = (month.value, day.value, since.value);
        if !(1900..=2200).contains(&year) {
            self.fault(since, format!("`{year}` is no year of a calendar"), "write it as `2024`");
            return None;
        }
        let found = Day::parse(&format!("{year}-{m:02}-{d:02}"));
        if found.is_none() {
            let help = "months have 28 to 31 days; a 29 February is no day of every year";
            self.fault(day, format!("there is no day {d} in month {m} of {year}"), help);
        } else if (m, d) == (2, 29) {
            self.fault(day, "29 February is not in every year".into(), "choose 28 February or 1 March");
            return None;
        }
        found.map(When::Yearly)
    }

    fn dates(&mut self, id: &Field<String>, dates: &[Field<String>]) -> Option<When> {
        if dates.is_empty() {
            self.fault(id, format!("`dates` of `{}` is empty", id.value), "list the dates that its source names");
            return None;
        }
        let mut out = Vec::with_capacity(dates.len());
        for field in dates {
            let (first, last) = field.value.split_once('/').unwrap_or((&field.value, &field.value));
            let day = |text: &str| Day::parse(text).filter(|_| text.len() == 10);
            match (day(first), day(last)) {
                (Some(first), Some(last)) if first <= last => out.push((first, last)),
                (Some(first), Some(last)) => {
                    self.fault(field, format!("{first} is after {last}"), "write the first day before the last");
                }
                _ => {
                    let help = "write it as `2026-11-01` or `2026-11-01/2026-11-05`, always with the year";
                    self.fault(field, format!("`{}` is no date with its year", field.value), help);
                }
            }
        }
        out.sort_unstable();
        (!out.is_empty()).then_some(When::Dates(out))
    }
}
