//! A day of the Gregorian calendar, without a clock.

use icu::calendar::types::RataDie;
use icu::calendar::{Date, Iso};
use std::fmt;

/// A day: `2026-11-01`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(Date<Iso>);

impl Day {
    /// Reads `YYYY-MM-DD` (ISO 8601); also `YYYY-MM` and `YYYY`, which stand for the first day of the month or year.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = number(parts.next()?, 4)?;
        let month = parts.next().map_or(Some(1), |m| number(m, 2))?;
        let day = parts.next().map_or(Some(1), |d| number(d, 2))?;
        if parts.next().is_some() {
            return None;
        }
        let date = Date::try_new_iso(i32::from(year), u8::try_from(month).ok()?, u8::try_from(day).ok()?);
        date.ok().map(Self)
    }

    /// The day that is so many days after 1970-01-01.
    #[must_use]
    pub fn from_unix(days: i64) -> Self {
        const EPOCH: i64 = 719_163;
        Self(Date::from_rata_die(RataDie::new(EPOCH.saturating_add(days)), Iso))
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year().extended_year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.0.month().ordinal
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day_of_month(self) -> u8 {
        self.0.day_of_month().0
    }

    /// The day after this one.
    #[must_use]
    pub fn next(self) -> Self {
        Self(Date::from_rata_die(self.0.to_rata_die() + 1, Iso))
    }

    /// How many days lie between `earlier` and `self`; negative when `earlier` is later.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> i64 {
        self.0.to_rata_die().to_i64_date() - earlier.0.to_rata_die().to_i64_date()
    }
}

fn number(text: &str, digits: usize) -> Option<u16> {
    (text.len() == digits && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day_of_month())
    }
}
