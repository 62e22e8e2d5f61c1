//! What the site says of itself.

use super::Known;
use crate::diag::{Code, Level, Notes};
use crate::site::Site;

/// A lint that does not exist.
pub static UNKNOWN_LINT: Code = Code {
    name: "site/unknown-lint",
    level: Level::Warn,
    summary: "`lints:` names a finding that does not exist",
    explain: "`lints:` in `site.yaml` takes the names of findings, such as `content/vague-link`, or of families, such as \
              `translation`. `handbill explain` lists them.",
};
/// The address is the one of an example.
pub static PLACEHOLDER: Code = Code {
    name: "site/placeholder",
    level: Level::Warn,
    summary: "the site's address is that of an example",
    explain: "`base_url` stands in sitemaps and, as a square code, on every card. `example.org` belongs to nobody: a card \
              printed with it leads a reader nowhere. Write the address where the site will live before anything is \
              printed for people.",
};
/// A page that is not there.
pub static URGENT: Code = Code {
    name: "site/urgent",
    level: Level::Deny,
    summary: "`urgent:` names a page that does not exist",
    explain: "`urgent:` in `site.yaml` lists the keys of pages and sections that a reader in danger meets, such as \
              `get-help`. Numbers to call stand at their top, and they must be light. A key that is misspelled would \
              take the numbers away from the page that was meant.",
};
/// A page without a description.
pub static NO_DESCRIPTION: Code = Code {
    name: "site/no-description",
    level: Level::Warn,
    summary: "a page has no description",
    explain: "`description:` is the sentence that stands under the page's title in lists and in search results. Keep it \
              neutral: another person may see it.",
};

pub(super) fn lint(site: &Site, known: &Known, notes: &mut Notes) {
    let host = site.config.base_url.split('/').nth(2).unwrap_or_default();
    if ["example.org", "example.com", "example.net"].iter().any(|example| host.ends_with(example)) {
        let note = PLACEHOLDER.file("site.yaml", format!("`{}` is the address of an example", site.config.base_url));
        notes.push(note.help("write the real `base_url` before anything is printed for people"));
    }
    for (name, (_, span)) in &site.config.lints {
        let is_family = known.codes.iter().any(|code| code.split('/').next() == Some(name.as_str()));
        if !known.codes.contains(name.as_str()) && !is_family {
            let note = UNKNOWN_LINT.at(*span, format!("there is no finding `{name}`"));
            let near = known.codes.iter().map(|code| (strsim::damerau_levenshtein(name, code), code)).min();
            notes.push(match near {
                Some((distance, near)) if distance < 6 => note.help(format!("did you mean `{near}`?")),
                Some(_) | None => note.help("`handbill explain` lists them all"),
            });
        }
    }
    for (key, span) in &site.config.urgent {
        let known = site.source_tree().pages.iter().map(|page| page.key.to_string());
        let known: Vec<String> = known.collect();
        if !known.contains(key) {
            let note = URGENT.at(*span, format!("there is no page `{key}`"));
            notes.push(note.suggest(key, known.iter().map(String::as_str)));
        }
    }
    for tree in &site.trees {
        for page in tree.pages.iter().filter(|page| page.text.language == tree.tag) {
            let matter = &page.text.matter;
            if matter.description.as_deref().unwrap_or_default().trim().is_empty() {
                let note = NO_DESCRIPTION.at(matter.title_span, "this page has no description");
                notes.push(note.help("add `description:` with one neutral sentence"));
            }
        }
    }
}
