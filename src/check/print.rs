//! Printed pieces are of a known kind, on known sheets, with the right number of panels.

use super::{Case, Known};
use crate::diag::{Code, Level, Notes};
use crate::site::Site;

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
    }
}

pub(super) fn lint_text(case: &Case<'_>, notes: &mut Notes) {
    if case.page.is_some() {
        return;
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
