//! `theme.yaml`: what a theme says about itself.

use super::tokens::{RawTokens, Tokens};
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
    tokens: RawTokens,
    #[serde(default)]
    fonts: BTreeMap<String, FontFamily>,
}

/// A theme's settings. What a theme does not say, the default theme says.
#[derive(Clone, Debug)]
pub struct ThemeConfig {
    /// The name, for people.
    pub name: String,
    /// Colours and lengths, each from the nearest file that says it.
    pub tokens: Tokens,
    /// The families for print, by script (ISO 15924: `Latn`, `Guru`, `Hans`). `Latn` is the last of every list.
    pub fonts: BTreeMap<String, FontFamily>,
    /// The `theme.yaml` that has these families.
    pub file: FileId,
    /// Every `theme.yaml` that was read, the nearest first: what is made from tokens is made from all of them.
    pub files: Vec<FileId>,
}

impl ThemeConfig {
    /// Reads `themes/<theme>/theme.yaml` over that of the default theme; a file of the site stands before the program's
    /// own of the same path.
    ///
    /// # Errors
    /// When one of them is not what it should be.
    ///
    /// # Panics
    /// Never: the default theme is inside the program.
    pub fn read(sources: &Sources, theme: &str) -> Result<Self, Diagnostic> {
        let mut files = Vec::new();
        for theme in [theme, super::DEFAULT] {
            let path = format!("themes/{theme}/theme.yaml");
            let found = sources.under(&path).filter(|(_, file)| file.path == path).map(|(id, _)| id);
            files.extend(found.filter(|id| !files.contains(id)).collect::<Vec<_>>());
        }
        let mut raws: Vec<(FileId, Raw)> = Vec::with_capacity(files.len());
        for file in &files {
            raws.push((*file, yaml(sources.file(*file).text(), *file, 0)?));
        }
        let tokens = Tokens::of(raws.iter().rev().map(|(file, raw)| (*file, &raw.tokens)));
        let name = raws.first().map(|(_, raw)| raw.name.clone()).unwrap_or_default();
        let with_fonts = raws.into_iter().find(|(_, raw)| !raw.fonts.is_empty());
        let (file, raw) = with_fonts.expect("the default theme inside the program has fonts");
        Ok(Self { name, tokens, fonts: raw.fonts, file, files })
    }

    /// The place of a field of `fonts`.
    #[must_use]
    pub fn span<T>(&self, field: &Field<T>) -> Span {
        field.span(self.file, 0)
    }
}
