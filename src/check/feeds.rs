//! What stands in a feed has a date.

use super::Case;
use crate::diag::{Code, Level, Notes};
use crate::site::FEED;

/// A page of the feed without a date.
pub static NO_DATE: Code = Code {
    name: "content/no-date",
    level: Level::Deny,
    summary: "a page of the feed has no date",
    explain: "The pages below `content/<language>/news/` are the entries of the feeds. A feed puts its entries in the order \
              of their dates, and whoever reads one is told of what is new by them, so each page there needs \
              `date: 2026-11-01`, the day on which it was published.",
};

pub(super) fn lint(case: &Case<'_>, notes: &mut Notes) {
    let Some(page) = case.page.filter(|page| page.key.parts().next() == Some(FEED) && !page.is_section()) else {
        return;
    };
    if page.text.matter.date.is_none() {
        let note = NO_DATE.at(page.text.matter.title_span, "this page is an entry of the feed and has no `date`");
        notes.push(note.help("add `date:` with the day on which it was published, such as `date: 2026-11-01`"));
    }
}
