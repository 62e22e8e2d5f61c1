//! Links lead somewhere and say where (WCAG 2.2, 2.4.4).

use super::Case;
use crate::diag::{Code, Level, Notes};
use crate::markup::Node;
use crate::site::{Link, LinkFault};
use pulldown_cmark::{Event, Tag, TagEnd};
use std::ops::Range;

/// A link to nothing.
pub static BROKEN_LINK: Code = Code {
    name: "content/broken-link",
    level: Level::Deny,
    summary: "a link leads to nothing",
    explain: "A link to another page is the path from this file to that page's file, as in `[Your rights](../rights.md)`; \
              it is the same in every language. A picture is reached as `../media/name.png`. A public page from \
              `content/data/links.yaml` is `[words](link:id)`.",
};
/// A link to a part that a page does not have.
pub static BROKEN_ANCHOR: Code = Code {
    name: "content/broken-anchor",
    level: Level::Deny,
    summary: "a link leads to a part of a page that is not there",
    explain: "What follows `#` is the anchor of a heading: its words in small letters with hyphens, or `{#name}` at the \
              end of the heading. A translation with the same headings as its source has the source's anchors.",
};
/// A link without words.
pub static EMPTY_LINK: Code = Code {
    name: "content/empty-link",
    level: Level::Deny,
    summary: "a link has no words",
    explain: "A link without words cannot be seen, and is read aloud as its address (WCAG 2.4.4).",
};
/// A link whose words say nothing.
pub static VAGUE_LINK: Code = Code {
    name: "content/vague-link",
    level: Level::Warn,
    summary: "the words of a link do not say where it leads",
    explain: "People who listen to a page jump from link to link. \"Click here\" tells them nothing; the name of the page \
              does (WCAG 2.4.4).",
};
/// A link outside that the registry does not know.
pub static UNREGISTERED: Code = Code {
    name: "fact/unregistered",
    level: Level::Warn,
    summary: "an address outside that is not in the registry",
    explain: "Addresses change. Those in `content/data/links.yaml` stand in one place with their source and date, so they \
              can be checked and mended for all languages at once: `[words](link:id)`.",
};

/// Words that say nothing of where a link leads, by language; compared in small letters, without a final mark.
const VAGUE: &[(&str, &[&str])] = &[
    ("ar", &["اضغط هنا", "انقر هنا", "هنا"]),
    ("en", &["click here", "here", "read more", "more", "this link", "link"]),
    ("es", &["haga clic aquí", "clic aquí", "aquí", "leer más", "más"]),
    ("fr", &["cliquez ici", "ici", "lire la suite", "en savoir plus", "plus"]),
    ("pt", &["clique aqui", "aqui", "leia mais", "mais"]),
    ("ru", &["нажмите здесь", "здесь", "подробнее"]),
    ("uk", &["натисніть тут", "тут", "докладніше"]),
    ("zh-Hans", &["点击这里", "点击此处", "这里", "更多"]),
    ("zh-Hant", &["按這裡", "按此", "點擊這裡", "這裡", "更多"]),
];

pub(super) fn lint(case: &Case<'_>, notes: &mut Notes) {
    let mut open: Option<(String, Range<usize>, usize)> = None;
    for (at, (node, range)) in case.doc.nodes.iter().enumerate() {
        match node {
            Node::Md(Event::Start(Tag::Link { dest_url, .. })) => {
                open = Some((dest_url.to_string(), range.clone(), at));
            }
            Node::Md(Event::End(TagEnd::Link)) => {
                let Some((destination, range, start)) = open.take() else { continue };
                words(case, &range, start + 1..at, notes);
                if let Some(page) = case.page {
                    target(case, page, &range, &destination, notes);
                }
            }
            Node::Md(_) | Node::Expr(_) | Node::Component(_) => {}
        }
    }
}

fn words(case: &Case<'_>, range: &Range<usize>, nodes: Range<usize>, notes: &mut Notes) {
    let has_more = case.doc.nodes[nodes.clone()]
        .iter()
        .any(|(node, _)| matches!(node, Node::Expr(_) | Node::Md(Event::Start(Tag::Image { .. }))));
    let words = case.doc.words(&nodes);
    if words.trim().is_empty() && !has_more {
        notes.push(EMPTY_LINK.at(case.span(range), "this link has no words").help("say where it leads"));
        return;
    }
    let said = words.trim().trim_end_matches(['.', '…', '!', ':', '。']).to_lowercase();
    let tag = case.text.language.as_str();
    let vague = VAGUE.iter().find(|(known, _)| *known == tag).is_some_and(|(_, list)| list.contains(&said.as_str()));
    if vague {
        let note = VAGUE_LINK.at(case.span(range), format!("`{said}` does not say where the link leads"));
        notes.push(note.help("use the name of the page as the words of the link"));
    }
}

fn target(case: &Case<'_>, page: &crate::site::Page, range: &Range<usize>, destination: &str, notes: &mut Notes) {
    match case.site.link(case.tree, page, destination) {
        Ok(Link::Outward(url)) => {
            let facts = &case.site.facts;
            let known = facts.links.values().any(|link| link.url == url) || facts.iter().any(|fact| fact.href == url);
            if !known {
                let note = UNREGISTERED.at(case.span(range), format!("`{url}` is not in the registry"));
                notes.push(note.help("add it to `content/data/links.yaml` and write `link:` and its id here"));
            }
        }
        Ok(Link::Page(..) | Link::Anchor(_) | Link::Media(_) | Link::Registered(_)) => {}
        Err(fault) => explain_fault(case, range, destination, &fault, notes),
    }
}

pub(super) fn explain_fault(
    case: &Case<'_>,
    range: &Range<usize>,
    destination: &str,
    fault: &LinkFault,
    notes: &mut Notes,
) {
    let span = case.span(range);
    let broken = |message: String| BROKEN_LINK.at(span, message);
    notes.push(match fault {
        LinkFault::Empty => broken("this link leads nowhere".into()).help("put the page's path between the brackets"),
        LinkFault::Page(key) => {
            let known: Vec<&str> = case.tree.pages.iter().map(|page| page.key.as_str()).collect();
            let near = known.iter().map(|k| (strsim::damerau_levenshtein(key.as_str(), k), *k)).min();
            let note = broken(format!("`{destination}` leads to no page (there is no `{key}`)"));
            match near {
                Some((distance, near)) if distance <= 3 => note.help(format!("did you mean the page `{near}`?")),
                Some(_) | None => note.help("write the path from this file to the page's file, such as `../rights.md`"),
            }
        }
        LinkFault::Anchor(anchor, known) => {
            let note = BROKEN_ANCHOR.at(span, format!("the page has no part `#{anchor}`"));
            note.suggest(anchor, known.iter().map(String::as_str))
        }
        LinkFault::Media(path) => broken(format!("`{path}` is no file of `content/media`"))
            .help("put the file there, and write the path from this file to it"),
        LinkFault::Registry(id) => broken(format!("`{id}` is not in the registry"))
            .suggest(id, case.site.facts.links.keys().map(String::as_str)),
        LinkFault::Scheme(scheme) => broken(format!("links with `{scheme}` are not used here"))
            .help("use a path to a page, `link:id`, or a full address that begins with `https://`"),
        LinkFault::Outside => broken(format!("`{destination}` leads out of the language's folder"))
            .help("a link stays in its language; the switcher leads to the others"),
    });
}
