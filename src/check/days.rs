//! Each day of the year has a name in words.

use super::Known;
use crate::diag::{Code, Level, Notes};
use crate::site::Site;

/// No message names the day.
pub static NO_DAY_NAME: Code = Code {
    name: "fact/no-day-name",
    level: Level::Forbid,
    summary: "a day of the year has no name in the source language",
    explain: "The name of a day in `content/data/days.yaml` is words, so it is a message: `day-<id> = …`, in a file of \
              `locales/<source language>/`.",
};

pub(super) fn lint(site: &Site, _: &Known, notes: &mut Notes) {
    let source = site.locales.source();
    for day in &site.facts.days {
        let id = format!("day-{}", day.id);
        if !source.has(&id) {
            let note = NO_DAY_NAME.at(day.span, format!("no message names the day `{}`", day.id));
            notes.push(note.help(format!("add `{id} = …` to a file of `locales/{}/`", source.tag())));
        }
    }
}
