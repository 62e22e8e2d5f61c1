//! Translations follow their source.

use super::{Case, Known};
use crate::diag::{Code, Level, Notes};
use crate::markup::{Doc, Node};
use crate::site::{PageText, Site, State};
use crate::text::Tag;
use std::collections::{BTreeMap, BTreeSet};

/// A page that a language lacks.
pub static MISSING: Code = Code {
    name: "translation/missing",
    level: Level::Allow,
    summary: "a page is not translated",
    explain: "The page is shown in the source language, under a notice in the reader's language. Copy the source file to \
              the same path below `content/<language>/` and translate it.",
};
/// A translation whose source has changed.
pub static STALE: Code = Code {
    name: "translation/stale",
    level: Level::Warn,
    summary: "the source of a translation has changed",
    explain: "Some blocks of the source are not those that the translation was made from, so it carries a notice. Follow \
              the change, then run `handbill translate stamp` on the translated file. If the change means nothing for \
              translations, say `change: cosmetic` in the source page.",
};
/// A translation that is wrong since a critical change.
pub static CRITICAL: Code = Code {
    name: "translation/critical",
    level: Level::Warn,
    summary: "a translation is withdrawn because of a critical change",
    explain: "The source page says `change: critical` and the translation was made from an earlier text. Until it follows \
              and is stamped, the source text is shown in its place and its printed pieces are withheld.",
};
/// A translation without a stamp.
pub static UNSTAMPED: Code = Code {
    name: "translation/unstamped",
    level: Level::Warn,
    summary: "nobody knows what a translation was made from",
    explain: "Without a stamp a change of the source goes unnoticed here. When the translation says what the source says, \
              run `handbill translate stamp` on it.",
};
/// A translation without a source.
pub static NO_SOURCE: Code = Code {
    name: "translation/no-source",
    level: Level::Warn,
    summary: "a page that the source language does not have",
    explain: "The file's path is the page's name in every language. A misspelled path makes a page of its own, while the \
              real one stays untranslated.",
};
/// A translation that does not say who has read it.
pub static NO_REVIEW: Code = Code {
    name: "translation/review",
    level: Level::Warn,
    summary: "a translation does not say who has read it",
    explain: "A reader must know whether a person has checked the words. `review: machine` says that nobody has, \
              `review: draft` that somebody is at work, `review: reviewed` with `reviewed:` and `reviewer:` that somebody \
              who speaks the language has confirmed them. A translation that says nothing counts as a draft.",
};
/// A placeable or link that the translation lost.
pub static LOST: Code = Code {
    name: "translation/lost",
    level: Level::Deny,
    summary: "a number or component of the source is missing from the translation",
    explain: "The numbers and components between braces are the most important words of a page. A translation has the \
              same ones as its source.",
};
/// Headings that differ.
pub static STRUCTURE: Code = Code {
    name: "translation/structure",
    level: Level::Warn,
    summary: "a translation has other headings than its source",
    explain: "The same headings at the same levels let people who help each other in two languages find the same place, \
              and let links to a part of the page work in every language.",
};

/// Something that is translated as a whole: a page or a printed piece.
struct Work<'a> {
    tag: &'a Tag,
    /// As in the stamps.
    key: String,
    text: &'a PageText,
    source: Option<&'a PageText>,
    state: &'a State,
}

pub(super) fn lint(site: &Site, _: &Known, notes: &mut Notes) {
    for tree in site.trees.iter().filter(|tree| tree.tag != site.config.source) {
        for page in &tree.pages {
            let source = site.source_tree().get(&page.key).map(|page| &*page.text);
            let key = page.key.to_string();
            work(site, &Work { tag: &tree.tag, key, text: &page.text, source, state: &page.state }, notes);
        }
        messages(site, &tree.tag, notes);
    }
    for piece in site.pieces.iter().filter(|piece| piece.tag != site.config.source) {
        let source = source_piece(site, &piece.name);
        let key = format!("print/{}", piece.name);
        work(site, &Work { tag: &piece.tag, key, text: &piece.text, source, state: &piece.state }, notes);
    }
}

fn work(site: &Site, work: &Work<'_>, notes: &mut Notes) {
    let Work { tag, key, text, source, state } = work;
    let (at, path) = (text.matter.title_span, &site.sources.file(text.file).path);
    let name = if key.is_empty() { "the home page".to_owned() } else { format!("`{key}`") };
    let missing = || {
        let below = path.splitn(3, '/').nth(2).unwrap_or_default();
        format!("content/{tag}/{below}")
    };
    if text.language == **tag && text.matter.review.is_none() {
        let note = NO_REVIEW.at(at, "this translation does not say who has read it");
        notes.push(note.help("add `review: machine`, `draft` or `reviewed`; until then it counts as a draft"));
    }
    match state {
        State::Own if source.is_none() => {
            let note = NO_SOURCE.at(at, format!("the source language does not have {name}"));
            let known: Vec<&str> = site.source_tree().pages.iter().map(|page| page.key.as_str()).collect();
            notes.push(note.suggest(key, known));
        }
        State::Own if !site.stamps.get(tag).is_some_and(|stamps| stamps.pages.contains_key(key)) => {
            let note = UNSTAMPED.at(at, "this translation has no stamp");
            notes.push(note.help(format!("when it says what the source says, run `handbill translate stamp {path}`")));
        }
        State::Own => {}
        State::Stale(blocks) => {
            if let Some(source) = source {
                stale(site, text, source, blocks, notes);
            }
        }
        State::Fallback => {
            let note = MISSING.file(missing(), format!("{name} is not translated"));
            notes.push(note.help(format!("copy `{path}` here and translate it")));
        }
        State::Withdrawn => {
            let file = missing();
            let note = CRITICAL.file(&file, "the source has a critical change that this translation does not follow");
            notes.push(note.help(format!("follow the change, then run `handbill translate stamp {file}`")));
        }
    }
}

/// Messages whose source has changed since they were stamped.
fn messages(site: &Site, tag: &Tag, notes: &mut Notes) {
    let Some(stamps) = site.stamps.get(tag) else { return };
    let source: BTreeMap<&str, String> =
        site.locales.source().own_messages().map(|message| (message.id, message.digest.short())).collect();
    for message in site.locale(tag).own_messages() {
        if let (Some(stamped), Some(now)) = (stamps.messages.get(message.id), source.get(message.id))
            && stamped != now
        {
            let path = &site.sources.file(message.span.file).path;
            let note = STALE.at(message.span, format!("the source of `{}` has changed since", message.id));
            notes.push(note.help(format!("follow the change, then run `handbill translate stamp {path}`")));
        }
    }
}

fn source_piece<'a>(site: &'a Site, name: &str) -> Option<&'a PageText> {
    let found = site.pieces.iter().find(|piece| piece.name == name && piece.tag == site.config.source);
    found.map(|piece| &*piece.text)
}

fn stale(site: &Site, text: &PageText, source: &PageText, blocks: &[usize], notes: &mut Notes) {
    let body = source.body(&site.sources);
    let named: Vec<String> = blocks
        .iter()
        .take(3)
        .map(|n| match n {
            0 => "the title".to_owned(),
            1 => "the description".to_owned(),
            _ => {
                let range = source.blocks[*n].0.clone();
                let words: String = body[range.clone()].split_whitespace().take(6).collect::<Vec<_>>().join(" ");
                let line =
                    site.sources.file(source.file).text()[..source.body_start + range.start].matches('\n').count() + 1;
                format!("line {line} (“{words} …”)")
            }
        })
        .collect();
    let path = &site.sources.file(source.file).path;
    let mine = &site.sources.file(text.file).path;
    let message = format!("`{path}` has changed since: {}", named.join(", "));
    notes.push(
        STALE
            .at(text.matter.title_span, message)
            .help(format!("follow the change, then run `handbill translate stamp {mine}`")),
    );
}

pub(super) fn lint_text(case: &Case<'_>, notes: &mut Notes) {
    if case.text.language == case.site.config.source {
        return;
    }
    let Some(source) = source_text(case) else { return };
    let none = BTreeSet::new();
    let (theirs, ours) = (case.source_calls.get(&source.file).unwrap_or(&none), calls(case.doc));
    for lost in theirs.difference(&ours) {
        let note =
            LOST.at(case.text.matter.title_span, format!("the source has `{{ {lost} }}`, this translation has not"));
        notes.push(note.help("put it where the language wants it, unchanged"));
    }
    for added in ours.difference(theirs) {
        let note =
            LOST.at(case.text.matter.title_span, format!("this translation has `{{ {added} }}`, the source has not"));
        notes.push(note.help("use the placeables of the source, unchanged"));
    }
    let levels = |outline: &[(u8, String)]| outline.iter().map(|(level, _)| *level).collect::<Vec<_>>();
    let (theirs, ours) = (levels(&source.outline), levels(&case.text.outline));
    if theirs != ours {
        let message = format!(
            "the source has {} headings, this translation {}, or their levels differ",
            theirs.len(),
            ours.len()
        );
        notes.push(
            STRUCTURE.at(case.text.matter.title_span, message).help("give it the same headings at the same levels"),
        );
    }
}

fn source_text<'a>(case: &Case<'a>) -> Option<&'a PageText> {
    match case.page {
        Some(page) => case.site.source_tree().get(&page.key).map(|page| &*page.text),
        None => {
            let mine = case.site.pieces.iter().find(|piece| piece.text.file == case.text.file)?;
            source_piece(case.site, &mine.name)
        }
    }
}

/// The facts, numbers, dates and components that a text calls; literals such as `{ "…" }` are words.
pub(super) fn calls(doc: &Doc<'_>) -> BTreeSet<String> {
    let squeeze = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    doc.nodes
        .iter()
        .filter_map(|(node, _)| match node {
            Node::Expr(expression) if expression.starts_with('"') => None,
            Node::Expr(expression) => Some(squeeze(expression)),
            Node::Component(component) => Some(
                component
                    .args
                    .iter()
                    .fold(component.name.clone(), |out, (key, value)| format!("{out} {key}: \"{value}\"")),
            ),
            Node::Md(_) => None,
        })
        .collect()
}
