//! The press: cards in real fonts, each gate with a planted fault.

use handbill::diag::{FileId, Span};
use handbill::source::Sources;

pub fn span() -> Span {
    Span::new(FileId(0), 0..0)
}

/// The program's own theme. Tests run in the project's folder, where `make fonts` has put the fonts.
pub fn project() -> Sources {
    Sources::in_memory([])
}
