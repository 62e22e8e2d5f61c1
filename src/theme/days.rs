//! What the component `days` is given; part of the contract that [`views`](super::views) begins.

use super::views::Html;
use serde::Serialize;

/// The days of the year, in its order.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DaysView {
    /// The days.
    pub days: Vec<DayView>,
    /// The same as a file for calendars; none where this build makes none.
    pub calendar: Option<CalendarView>,
}

/// A day of the year.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DayView {
    /// Its name in the data.
    pub id: String,
    /// Its name for readers.
    pub name: Html,
    /// When it is: of a day of every year one date, of one that moves those that its source names.
    pub dates: Vec<DateView>,
    /// Whether it moves, so that the next date must be asked for.
    pub moves: bool,
    /// Who says so, in the site's source language.
    pub source: String,
}

/// A date, or the first and the last day of a week.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DateView {
    /// The first day, in the manner of the language.
    pub first: String,
    /// The first day for the `datetime` of a `time` element: `2025-02-17`, or `02-22` for every year.
    pub first_iso: String,
    /// The last day, where it is not the first.
    pub last: Option<String>,
    /// The last day for `datetime`.
    pub last_iso: Option<String>,
}

/// The file for calendars.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CalendarView {
    /// Its address.
    pub href: String,
    /// Its kind: `ICS`.
    pub format: String,
    /// Its size as people read it.
    pub size: String,
}
