//! The pages of the site that stand in a piece.

use crate::format::Desk;
use crate::site::{Page, Piece};
use crate::text::PageKey;
use serde_json::Value;

/// A page in a piece, and the level of its title.
pub(super) struct Chosen<'a> {
    pub page: &'a Page,
    pub level: u8,
}

/// The pages that `pages:` of a piece names, those below a section after it, as far as the language has words of its own
/// for them: nobody finds a stranger's language in the middle of a booklet.
pub(super) fn of<'a>(desk: &'a Desk, piece: &Piece) -> Vec<Chosen<'a>> {
    let Some(tree) = desk.site.tree(&piece.tag) else { return Vec::new() };
    let mut out: Vec<Chosen<'a>> = Vec::new();
    for (name, _) in &piece.pages {
        let wanted = key(name);
        let depth = wanted.parts().count();
        for page in tree.pages.iter().filter(|page| page.is_own() && is_in(&page.key, &wanted)) {
            if out.iter().any(|other| other.page.key == page.key) {
                continue;
            }
            // Where a section has no words in this language, its pages stand one level higher.
            let above = out.last().map_or(0, |last| last.level);
            let level = u8::try_from(page.key.parts().count() - depth + 1).unwrap_or(u8::MAX).min(above + 1).min(4);
            out.push(Chosen { page, level });
        }
    }
    out
}

/// The key that an entry of `pages:` means; `/` is the home page with all that is below it.
pub(super) fn key(name: &str) -> PageKey {
    PageKey::of_file(name.trim_matches('/'))
}

fn is_in(key: &PageKey, section: &PageKey) -> bool {
    let rest = key.as_str().strip_prefix(section.as_str());
    section.is_home() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Gives the headings of a page their levels in the piece: below the title of the page, none skipped.
pub(super) fn relevel(blocks: &mut Value, title: u8) {
    let mut last = title;
    each(blocks, title, &mut last);
}

fn each(value: &mut Value, title: u8, last: &mut u8) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|item| each(item, title, last)),
        Value::Object(map) => {
            if map.get("t").is_some_and(|t| t == "heading") {
                let own = map.get("level").and_then(Value::as_u64).unwrap_or(2).max(2);
                let own = u8::try_from(own).unwrap_or(6);
                let level = (title + own - 1).min(*last + 1).max(title + 1).min(6);
                *last = level;
                map.insert("level".into(), level.into());
            }
            map.values_mut().for_each(|item| each(item, title, last));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
