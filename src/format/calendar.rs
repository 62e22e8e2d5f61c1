//! The days of the year as a file for calendars (iCalendar, RFC 5545): `days.ics` of each language.
//!
//! A day keeps its UID in every language and in every build, so whoever takes the file again, or in another language,
//! sees each day once. Days take no time away (`TRANSP:TRANSPARENT`) and ring no bell.

use super::apart;
use super::listing::{self, Listing, Name, Need};
use super::{Counts, Cut, Desk, Job, Make, Wave};
use crate::diag::{Checked, Notes};
use crate::facts::{When, YearDay};
use crate::i18n::Args;
use crate::site::Tree;
use crate::text::{Day, Hasher, Route, Tag};
use icalendar::{Calendar, Component, Event, Property};
use std::sync::Arc;

/// Where the calendar of a language lies.
#[must_use]
pub fn route(tag: &Tag) -> Route {
    Route::of(&[&tag.prefix(), "days.ics"])
}

/// What the downloads page offers.
#[must_use]
pub fn listings(desk: &Desk) -> Vec<Listing> {
    let trees = desk.site.trees.iter().filter(|_| !desk.site.facts.days.is_empty());
    let one = |tree: &Tree| Listing {
        route: route(&tree.tag),
        language: Some(tree.tag.clone()),
        need: Need::Websites,
        piece: Name::new("piece-data", "data"),
        name: Name::new("days-calendar", "calendar"),
        words: ("data".into(), "calendar".into()),
        kind: listing::ICS,
        draft: listing::is_draft(&desk.site, &tree.tag),
        pages: None,
    };
    trees.map(one).collect()
}

/// One calendar for each language, where the site has days at all.
pub fn plan(desk: &Arc<Desk>, cut: &Cut) -> Checked<Vec<Job>> {
    let none = desk.site.facts.days.is_empty();
    let wanted = desk.site.trees.iter().enumerate().filter(|(_, tree)| !none && cut.has_locale(&tree.tag));
    let jobs = wanted.map(|(at, tree)| {
        let mut inputs = Hasher::new();
        inputs.add("calendar").add_digest(desk.ground).add(apart::newest_day(desk).to_string());
        inputs.add(tree.tag.as_str()).add_digest(desk.words.get(&tree.tag).copied().unwrap_or_default());
        let desk = Arc::clone(desk);
        Job {
            route: route(&tree.tag),
            inputs: inputs.finish(),
            wave: Wave::Files,
            counts: Counts::Other,
            make: Make::whole(move |_| Ok(Checked::new(write(&desk, &desk.site.trees[at]).into_bytes(), Notes::new()))),
        }
    });
    Checked::new(jobs.collect(), Notes::new())
}

fn write(desk: &Desk, tree: &Tree) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0"));
    calendar.append_property(("PRODID", "-//Handbill//Days of the year//EN"));
    calendar.append_property(("CALSCALE", "GREGORIAN"));
    calendar.append_property(("METHOD", "PUBLISH"));
    // Not in RFC 5545, and read by every program for the name in its list of calendars; the site's own is neutral.
    calendar.append_property(("X-WR-CALNAME", apart::plain(desk, &tree.tag, "site-title", &Args::new()).as_str()));
    for day in &desk.site.facts.days {
        match &day.when {
            When::Yearly(first) => {
                let mut event = event(desk, tree, day, (*first, *first), &day.id);
                event.add_property("RRULE", "FREQ=YEARLY");
                calendar.push(event.done());
            }
            When::Dates(dates) => {
                for dates in dates {
                    calendar.push(event(desk, tree, day, *dates, &format!("{}-{}", day.id, dates.0)).done());
                }
            }
        }
    }
    calendar.to_string()
}

fn event(desk: &Desk, tree: &Tree, day: &YearDay, (first, last): (Day, Day), id: &str) -> Event {
    let words = |id: &str, args: &Args| apart::plain(desk, &tree.tag, id, args);
    let in_language =
        |key: &str, text: String| Property::new(key, text).add_parameter("LANGUAGE", tree.tag.as_str()).done();
    let date = |key: &str, day: Day| {
        Property::new(key, day.to_string().replace('-', "")).add_parameter("VALUE", "DATE").done()
    };
    let mut event = Event::new();
    event.uid(&format!("{id}@{}", apart::host(&desk.site.config.base_url)));
    event.add_property("DTSTAMP", format!("{}T000000Z", apart::newest_day(desk).to_string().replace('-', "")));
    event.append_property(date("DTSTART", first));
    // The day after the last (RFC 5545, 3.6.1).
    event.append_property(date("DTEND", last.next()));
    event.append_property(in_language("SUMMARY", words(&format!("day-{}", day.id), &Args::new())));
    let source = Args::new().with("source", day.source.as_str());
    event.append_property(in_language("DESCRIPTION", words("contact-source", &source)));
    event.add_property("TRANSP", "TRANSPARENT");
    event
}
