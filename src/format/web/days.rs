//! The days of the year on a page.

use super::components::{html, weight};
use super::context::PageContext;
use crate::facts::{When, YearDay};
use crate::format::calendar;
use crate::i18n::{DateStyle, Locale};
use crate::text::Day;
use crate::theme::days::{CalendarView, DateView, DayView, DaysView};
use crate::theme::views::Html;

/// What the component `days` shows.
pub(super) fn view(context: &PageContext<'_>) -> DaysView {
    let site = &context.desk.site;
    let route = calendar::route(&context.tree.tag);
    let calendar = context.made.size(&route).map(|bytes| CalendarView {
        href: route.relative_to(&context.page.route),
        format: "ICS".into(),
        size: weight(context, bytes),
    });
    DaysView { days: site.facts.days.iter().map(|day| one(context, day)).collect(), calendar }
}

fn one(context: &PageContext<'_>, day: &YearDay) -> DayView {
    let id = format!("day-{}", day.id);
    let (dates, moves) = match &day.when {
        When::Yearly(first) => (vec![yearly(context.locale, *first)], false),
        When::Dates(dates) => (dates.iter().map(|dates| single(context.locale, *dates)).collect(), true),
    };
    DayView {
        name: html(context.desk, context.locale, &id, None).unwrap_or_else(|| Html::trusted("")),
        id: day.id.clone(),
        dates,
        moves,
        source: day.source.clone(),
    }
}

fn yearly(locale: &Locale, day: Day) -> DateView {
    DateView {
        first: locale.yearless(&day.to_string()).unwrap_or_default(),
        first_iso: format!("{:02}-{:02}", day.month(), day.day_of_month()),
        ..DateView::default()
    }
}

fn single(locale: &Locale, (first, last): (Day, Day)) -> DateView {
    let text = |day: Day| locale.date(&day.to_string(), DateStyle::Long).unwrap_or_default();
    let last = Some(last).filter(|last| *last != first);
    DateView {
        first: text(first),
        first_iso: first.to_string(),
        last: last.map(text),
        last_iso: last.map(|day| day.to_string()),
    }
}
