//! What the component `downloads` is given.

use super::views::Html;
use serde::Serialize;

/// What the component `downloads` is given.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DownloadsView {
    /// What people look for, in order; none is a sentence that says so.
    pub needs: Vec<NeedView>,
}

/// What somebody looks for: "One card", "Everything for a school or a workplace".
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NeedView {
    /// Its name.
    pub name: Html,
    /// What answers it.
    pub pieces: Vec<PieceView>,
}

/// One printed piece, or another thing that there is in several forms.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PieceView {
    /// Its name.
    pub name: Html,
    /// One or two sentences about it.
    pub about: Option<Html>,
    /// Whether its translation is not yet reviewed.
    pub draft: bool,
    /// The files.
    pub forms: Vec<FormView>,
}

/// One file.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FormView {
    /// What it is: "Ten cards on a sheet, Letter".
    pub name: Html,
    /// How to print it.
    pub about: Option<Html>,
    /// Whether it is the form before it once more, such as in black alone.
    pub variant: bool,
    /// Its address.
    pub href: String,
    /// Its kind: `PDF`, `ZIP`.
    pub format: String,
    /// Its size as people read it, in the reader's language: "84 kB".
    pub size: String,
    /// How many pages it has.
    pub pages: Option<u32>,
    /// The size of its paper as people read it, in the reader's language; may be empty.
    pub paper: String,
}
