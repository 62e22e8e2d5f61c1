//! `theme.yaml`: what a theme says about itself.

use crate::diag::{Diagnostic, FileId, Span};
use crate::source::{Field, Sources, yaml};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A font family: two weights, each a file and its checksum.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FontFamily {
    /// The name by which the printing engine knows it.
    pub family: String,
    /// Weight 400.
    pub regular: FontFile,
    /// Weight 700.
    pub bold: FontFile,
}

/// A font file of a theme.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FontFile {
    /// The path below the theme's `fonts` folder, with `/`.
    pub file: Field<String>,
    /// SHA-256 of the file, 64 hexadecimal digits in lower case.
    pub sha256: Field<String>,
}

/// What `theme.yaml` may hold.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    name: String,
    #[serde(default)]
    fonts: BTreeMap<String, FontFamily>,
}

/// A theme's settings.
#[derive(Clone, Debug)]
pub struct ThemeConfig {
    /// The name, for people.
    pub name: String,
    /// The families for print, by script (ISO 15924: `Latn`, `Guru`, `Hans`). `Latn` is the last of every list.
    pub fonts: BTreeMap<String, FontFamily>,
    /// The `theme.yaml` that this is.
    pub file: FileId,
}

impl ThemeConfig {
    /// Reads `themes/<theme>/theme.yaml`, or that of the default theme where `theme` has none of its own.
    ///
    /// # Errors
    /// When it is not what it should be.
    ///
    /// # Panics
    /// Never: the default theme is inside the program.
    pub fn read(sources: &Sources, theme: &str) -> Result<Self, Diagnostic> {
        let find = |theme: &str| sources.find(&format!("themes/{theme}/theme.yaml"));
        let file = find(theme).or_else(|| find(super::DEFAULT)).expect("the default theme has settings");
        let raw: Raw = yaml(sources.file(file).text(), file, 0)?;
        Ok(Self { name: raw.name, fonts: raw.fonts, file })
    }

    /// The place of a field in `theme.yaml`.
    #[must_use]
    pub fn span<T>(&self, field: &Field<T>) -> Span {
        field.span(self.file, 0)
    }
}
