//! Printed pieces are of a known kind, on known sheets, with the right number of panels.

use super::{Case, Known, PieceShape};
use crate::diag::{Code, Level, Notes};
use crate::markup::Node;
use crate::site::{Piece, Site};
use crate::text::PageKey;
use pulldown_cmark::{Event, Tag};

/// An unknown piece, or none named.
pub static PIECE: Code = Code {
    name: "print/piece",
    level: Level::Deny,
    summary: "a printed piece of an unknown kind",
    explain: "`piece:` names what the text is printed as, for example `pocket-card`. A kind of piece is a Typst file in \
              the theme's `print/` folder.",
};
/// An unknown sheet.
pub static SHEET: Code = Code {
    name: "print/sheet",
    level: Level::Deny,
    summary: "a printed piece on an unknown sheet",
    explain: "`sheets:` lists the label sheets that a piece is also laid out on, by their stock, for example `avery-5371`.",
};
/// The wrong number of panels.
pub static PANELS: Code = Code {
    name: "print/panels",
    level: Level::Deny,
    summary: "a printed piece has the wrong number of panels",
    explain: "The panels of a piece (the sides of a card) are separated by lines `---`. A pocket card has two: the outside, \
              which says nothing of what it is about, and the inside.",
};

/// A page that is not there.
pub static PAGE: Code = Code {
    name: "print/page",
    level: Level::Deny,
    summary: "a printed piece names a page that is not there, or takes no pages",
    explain: "`pages:` of a booklet or a handout lists pages of the site by their keys, the same in every language: \
              `signs`, or `toolkit` for that section and all pages below it. A language prints those for which it has \
              words of its own.",
};

/// Something that a printed piece has no room for.
pub static BLOCK: Code = Code {
    name: "print/block",
    level: Level::Deny,
    summary: "a kind of text that a printed piece does not take",
    explain: "A card has room for headings, paragraphs, plain lists, bold words, facts and addresses from the registry. \
              Tables, check boxes, pictures, notes, components and HTML belong on a page: what cannot be printed would be \
              missing without a word.",
};

pub(super) fn lint(site: &Site, known: &Known, notes: &mut Notes) {
    for piece in &site.pieces {
        let (name, span) = &piece.piece;
        let Some(shape) = known.pieces.get(name) else {
            let note = PIECE.at(*span, format!("there is no piece `{name}`"));
            notes.push(note.suggest(name, known.pieces.keys().map(String::as_str)));
            continue;
        };
        for (sheet, span) in &piece.text.matter.sheets {
            if !shape.sheets.contains(sheet) {
                let note = SHEET.at(*span, format!("`{name}` is not laid out on `{sheet}`"));
                notes.push(note.suggest(sheet, shape.sheets.iter().map(String::as_str)));
            }
        }
        lint_pages(site, piece, shape, notes);
    }
}

fn lint_pages(site: &Site, piece: &Piece, shape: &PieceShape, notes: &mut Notes) {
    let name = &piece.piece.0;
    if let (false, Some((_, span))) = (shape.takes_pages, piece.text.matter.pages.first()) {
        let note = PAGE.at(*span, format!("`{name}` takes no pages of the site"));
        notes.push(note.help("take `pages:` out, or make the piece a `booklet` or a `handout`"));
        return;
    }
    if shape.takes_pages && piece.pages.is_empty() {
        let note = PAGE.at(piece.piece.1, format!("this `{name}` names no pages"));
        notes.push(note.help("add `pages:` with the keys of pages or sections, for example `pages: [signs, toolkit]`"));
    }
    let trees = [site.tree(&piece.tag), site.tree(&site.config.source)];
    for (page, span) in &piece.text.matter.pages {
        let key = PageKey::of_file(page.trim_matches('/'));
        if !trees.iter().flatten().any(|tree| tree.get(&key).is_some()) {
            let known = trees.iter().flatten().flat_map(|tree| tree.pages.iter().map(|page| page.key.as_str()));
            let known: std::collections::BTreeSet<&str> = known.collect();
            notes.push(PAGE.at(*span, format!("there is no page `{page}`")).suggest(page, known));
        }
    }
}

pub(super) fn lint_text(case: &Case<'_>, notes: &mut Notes) {
    if case.page.is_some() {
        return;
    }
    for (node, range) in &case.doc.nodes {
        let span = case.span(range);
        if let Some(what) = refused(node) {
            let note = BLOCK.at(span, format!("a printed piece does not take {what}"));
            notes.push(note.help("write it as a paragraph or a plain list"));
        }
        if let Node::Md(Event::Start(Tag::Link { dest_url, .. })) = node {
            let known = dest_url.strip_prefix("link:").is_some_and(|id| case.site.facts.links.contains_key(id));
            if !known {
                let note = BLOCK.at(span, format!("`{dest_url}` leads nowhere from paper"));
                notes.push(
                    note.help("link to an address of `content/data/links.yaml` as `link:id`, or take the link out"),
                );
            }
        }
    }
    let Some((name, span)) = &case.text.matter.piece else {
        let note = PIECE.at(case.text.matter.title_span, "this piece does not say what it is");
        notes.push(note.help("add `piece: pocket-card`"));
        return;
    };
    let Some(shape) = case.known.pieces.get(name) else { return };
    let panels = case.doc.panels().len();
    if panels != shape.panels {
        let note = PANELS.at(*span, format!("`{name}` has {} panels, this text has {panels}", shape.panels));
        notes.push(note.help("separate the panels by lines `---`"));
    }
}

/// What a node is, where a printed piece has no place for it.
fn refused(node: &Node<'_>) -> Option<&'static str> {
    match node {
        Node::Component(_) => Some("components"),
        Node::Md(Event::TaskListMarker(_)) => Some("check boxes"),
        Node::Md(Event::FootnoteReference(_)) => Some("notes"),
        Node::Md(Event::Html(_) | Event::InlineHtml(_)) => Some("HTML"),
        Node::Md(Event::Start(tag)) => match tag {
            Tag::Table(_) => Some("tables"),
            Tag::Image { .. } => Some("pictures"),
            Tag::DefinitionList => Some("lists of terms"),
            Tag::CodeBlock(_) => Some("code"),
            _ => None,
        },
        Node::Md(_) | Node::Expr(_) => None,
    }
}
