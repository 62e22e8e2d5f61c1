//! From the words of a language to shards: files that hold the words of some beginnings, and where each stands.

use super::text;
use super::words::{self, Article};
use crate::format::Desk;
use crate::site::Tree;
use std::collections::HashMap;

/// Digits that end a number, and those after which it goes on: 32 each.
const LAST: &[u8; 32] = b"0123456789ABCDEFGHIJKLMNOPQRSTUV";
const MORE: &[u8; 32] = b"WXYZabcdefghijklmnopqrstuvwxyz-_";

/// The shards of a language. A line is a form, a blank, and its places: for each section, counted through all pages in
/// their order, twice the distance from the one before, plus one where the form stands in a title, a description or a heading.
#[must_use]
pub fn shards(desk: &Desk, tree: &Tree, count: u32) -> Vec<String> {
    let article = Article::of(&tree.tag);
    let mut forms = words_of(desk, tree);
    forms.sort_unstable();
    let mut out = vec![String::new(); count.max(1) as usize];
    for (form, places) in forms {
        let shard = words::shard(&words::fold(&form, article), count);
        let text = &mut out[shard as usize];
        text.push_str(&form);
        text.push(' ');
        let mut before = 0;
        for place in places {
            let section = place >> 1;
            number((section - before) << 1 | (place & 1), text);
            before = section;
        }
        text.push('\n');
    }
    out
}

/// Every form with its places: the number of the section twice, plus one in a title, a description or a heading.
fn words_of(desk: &Desk, tree: &Tree) -> Vec<(String, Vec<u32>)> {
    let mut forms: HashMap<String, Vec<u32>> = HashMap::new();
    let mut number = 0_u32;
    for page in &tree.pages {
        for (at, section) in text::sections(desk, page, &tree.tag).iter().enumerate() {
            let matter = &page.text.matter;
            let lead = matter.description.as_deref().filter(|_| at == 0).unwrap_or_default();
            let title = if at == 0 { &matter.title } else { &section.0 };
            let (strong, weak) = (number * 2 + 1, number * 2);
            for (words, place) in [(title.as_str(), strong), (lead, strong), (&section.2, weak)] {
                words::terms(words, |form| {
                    let places = forms.entry(form).or_default();
                    if places.last().is_none_or(|last| last >> 1 != number) {
                        places.push(place);
                    }
                });
            }
            number += 1;
        }
    }
    forms.into_iter().collect()
}

/// A number in base 32, most significant digit first.
fn number(value: u32, out: &mut String) {
    let mut shift = 30;
    while shift > 0 && value >> shift == 0 {
        shift -= 5;
    }
    while shift > 0 {
        out.push(char::from(MORE[(value >> shift & 31) as usize]));
        shift -= 5;
    }
    out.push(char::from(LAST[(value & 31) as usize]));
}
