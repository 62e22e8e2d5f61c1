//! Headings form a tree under the title (WCAG 2.2, 1.3.1 and 2.4.6).

use super::Case;
use crate::diag::{Code, Level, Notes};

/// A body that begins with the wrong level.
pub static FIRST_HEADING: Code = Code {
    name: "content/first-heading",
    level: Level::Deny,
    summary: "the first heading of a text has the wrong level",
    explain: "The title of a page is its heading of level 1, so headings in its text begin with `##`. A printed piece \
              has no title on it, so its first heading is `#`. People who listen to a page find their way by these \
              levels (WCAG 1.3.1).",
};
/// A level left out.
pub static SKIPPED_LEVEL: Code = Code {
    name: "content/skipped-level",
    level: Level::Deny,
    summary: "a heading skips a level",
    explain: "After `##` comes `###`, not `####`. Somebody who listens to the page would look for the part that seems to \
              be missing. A PDF with such a gap is refused by PDF/UA.",
};

pub(super) fn lint(case: &Case<'_>, notes: &mut Notes) {
    let first = if case.page.is_some() { 2 } else { 1 };
    let mut before = None;
    for heading in &case.doc.headings {
        let span = case.span(&heading.range);
        match before {
            None if heading.level != first => {
                let (is, should) = ("#".repeat(heading.level.into()), "#".repeat(first.into()));
                let note = FIRST_HEADING.at(span, format!("the first heading here is `{is}`"));
                notes.push(note.help(format!("begin with `{should}`")));
            }
            Some(level) if case.page.is_some() && heading.level < first => {
                let message = format!("a heading of level 1 after one of level {level}");
                notes.push(FIRST_HEADING.at(span, message).help("the title is the only heading of level 1; use `##`"));
            }
            Some(level) if heading.level > level + 1 => {
                let message = format!("this heading of level {} follows one of level {level}", heading.level);
                notes.push(
                    SKIPPED_LEVEL.at(span, message).help(format!("use `{}`", "#".repeat(usize::from(level) + 1))),
                );
            }
            None | Some(_) => {}
        }
        before = Some(heading.level);
    }
}
