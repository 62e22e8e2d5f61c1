//! What stands between braces means something.

use super::Case;
use crate::diag::{Code, Level, Notes};
use crate::markup::{FaultKind, Node};

/// A placeable that means nothing.
pub static PLACEABLE: Code = Code {
    name: "content/placeable",
    level: Level::Deny,
    summary: "what stands between braces means nothing",
    explain: "Between braces stands the name of a fact (`{ $victimlink-phone }`), a number or date in the language's manner \
              (`{ NUMBER(2170) }`, `{ DATE(\"2026-11-01\", dateStyle: \"long\") }`), or a message. A brace that is meant as \
              a sign is written `\\{` or `\\}`.",
};
/// Blocks too deep in one another.
pub static NESTING: Code = Code {
    name: "content/nesting",
    level: Level::Forbid,
    summary: "blocks stand too deep in one another",
    explain: "Lists and quotations may stand in one another up to 32 deep. More cannot be read, and is only met in files \
              that want to make a program fall over.",
};

pub(super) fn lint(case: &Case<'_>, notes: &mut Notes) {
    for fault in &case.doc.faults {
        let span = case.span(&fault.range);
        match fault.kind {
            FaultKind::StrayBrace => {
                let note = PLACEABLE.at(span, fault.message.clone());
                notes.push(note.help("close it on the same line, or write `\\{` or `\\}` for the sign itself"));
            }
            FaultKind::Depth => notes.push(NESTING.at(span, fault.message.clone()).help("use fewer levels")),
            // Named with the known components and their arguments by `components`.
            FaultKind::Component => {}
        }
    }
    let locale = case.site.locale(&case.text.language);
    for (node, range) in &case.doc.nodes {
        if let Node::Expr(expression) = node
            && let Err(fault) = locale.expression(expression)
        {
            notes.push(fault.at(&PLACEABLE, case.span(range)));
        }
    }
}
