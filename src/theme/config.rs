//! `theme.yaml`: what a theme says about itself.

use crate::diag::{Code, Diagnostic, FileId, Level, Span};
use crate::source::{Field, Sources, yaml};
use serde::Deserialize;
use std::collections::BTreeMap;

/// No `theme.yaml`.
pub static NO_THEME: Code = Code {
    name: "site/no-theme",
    level: Level::Forbid,
    summary: "the theme does not exist",
    explain: "A theme is a folder below `themes/` that holds a `theme.yaml`. `theme: default` takes the one inside the \
              program.",
};

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
    /// Reads `themes/<theme>/theme.yaml`.
    ///
    /// # Errors
    /// When it is missing, or is not what it should be.
    pub fn read(sources: &Sources, theme: &str) -> Result<Self, Diagnostic> {
        let path = format!("themes/{theme}/theme.yaml");
        let file = sources.find(&path).ok_or_else(|| {
            NO_THEME
                .file(&path, format!("there is no theme `{theme}`"))
                .help("write `theme: default`, or make this file")
        })?;
        let raw: Raw = yaml(sources.file(file).text(), file, 0)?;
        Ok(Self { name: raw.name, fonts: raw.fonts, file })
    }

    /// The place of a field in `theme.yaml`.
    #[must_use]
    pub fn span<T>(&self, field: &Field<T>) -> Span {
        field.span(self.file, 0)
    }
}
