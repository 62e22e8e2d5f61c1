//! Fonts: found, checked and read once, when the first order asks for them.

use crate::diag::{Code, Diagnostic, Level, Notes};
use crate::source::{Sources, read_bytes};
use crate::theme::config::{FontFamily, FontFile, ThemeConfig};
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use typst::foundations::Bytes;
use typst::text::{Font, FontBook, FontFlags, FontInfo, FontStyle, FontWeight};
use typst::utils::LazyHash;
use typst_kit::fonts::FontPath;

/// The theme has no family for a script.
pub static NO_FAMILY: Code = Code {
    name: "print/no-family",
    level: Level::Deny,
    summary: "the theme names no font for a script",
    explain: "`theme.yaml` maps each script to a font family. Without one, a language in that script cannot be printed. \
              Chinese, Japanese and Korean have their own codes (`Hans`, `Hant`, `Jpan`, `Kore`), because they draw the \
              same characters in different ways.",
};
/// A font that is nowhere.
pub static FONT_MISSING: Code = Code {
    name: "print/font-missing",
    level: Level::Deny,
    summary: "a font is not installed",
    explain: "Fonts are not kept with the sources: they are fetched once, by the lockfile in the theme's `fonts` folder. \
              `make fonts` does that, or `npm run fonts` in that folder. `--fonts DIR` takes them from another folder.",
};
/// A font file that is not the one the theme means.
pub static FONT_ALTERED: Code = Code {
    name: "print/font-altered",
    level: Level::Deny,
    summary: "a font file differs from the one that the theme names",
    explain: "The SHA-256 of each font file stands in `theme.yaml`, so that the same sources make the same cards \
              everywhere, letter by letter. Fetch the files again with `make fonts`. After a change of version on purpose, \
              put the new values into `theme.yaml` and look at every card of that script.",
};
/// A font from another place.
pub static FONT_OTHER: Code = Code {
    name: "print/font-other",
    level: Level::Warn,
    summary: "a font is not the theme's own file",
    explain: "A font was taken from `--fonts DIR` or from the system, because the theme's folder does not hold it. Its \
              letters, widths and line heights may differ from those that the cards were checked with. `make fonts` fetches \
              the theme's own.",
};

/// The theme's own font, from another folder.
pub static FONT_ELSEWHERE: Code = Code {
    name: "print/font-elsewhere",
    level: Level::Allow,
    summary: "a font comes from `--fonts`, byte for byte the theme's own",
    explain: "The theme's folder does not hold this font, and the folder given with `--fonts` does: the same file, by its \
              SHA-256. What is printed is the same.",
};

/// Whether the fonts of the system may stand in for missing ones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SystemFonts {
    /// They may, with a note.
    #[default]
    Search,
    /// They may not.
    Ignore,
}

/// Where fonts come from.
#[derive(Clone, Debug, Default)]
pub struct FontOptions {
    /// A folder to look in when the theme's own lacks a file.
    pub dir: Option<PathBuf>,
    /// Whether to look in the system's folders after that.
    pub system: SystemFonts,
}

/// The faces with which one order is set.
#[derive(Debug)]
pub(super) struct Faces {
    pub book: LazyHash<FontBook>,
    pub fonts: Vec<Font>,
}

/// The family for digits and Latin letters, last of every list.
pub(super) const LATIN: &str = "Latn";

/// All fonts of a theme. Each is read and checked when the first order asks for it, and then kept.
#[derive(Debug)]
pub(super) struct Shelf {
    finder: Finder,
    families: BTreeMap<String, OnceLock<Result<Found, Diagnostic>>>,
    faces: Mutex<BTreeMap<Vec<String>, Arc<Faces>>>,
}

/// Where the two files of a family are.
#[derive(Clone, Debug)]
pub struct FontPlace {
    /// The family.
    pub family: String,
    /// The files; what keeps them from being used where there are none.
    pub files: Result<[PathBuf; 2], Diagnostic>,
    /// What is to be said of files that are not the theme's own.
    pub note: Option<Diagnostic>,
}

impl Shelf {
    pub(super) fn new(sources: &Sources, theme: &str, config: &ThemeConfig, options: &FontOptions) -> Self {
        let families = config.fonts.values().map(|family| (family.family.clone(), OnceLock::new())).collect();
        let finder = Finder {
            root: sources.root().to_owned(),
            theme: theme.to_owned(),
            config: config.clone(),
            options: options.clone(),
            dir: OnceLock::new(),
            system: OnceLock::new(),
        };
        Self { finder, families, faces: Mutex::default() }
    }

    /// The families for a script: its own, then that of digits and Latin letters.
    pub(super) fn families(&self, script: &str) -> Vec<String> {
        let mut out: Vec<String> = Vec::new();
        for family in [script, LATIN].into_iter().filter_map(|key| self.finder.config.fonts.get(key)) {
            if !out.contains(&family.family) {
                out.push(family.family.clone());
            }
        }
        out
    }

    /// The faces for the scripts of an order. The first ones must be there; `more` are for single words, and a letter
    /// that then is in no font has a gate of its own.
    pub(super) fn faces(&self, must: &BTreeSet<&str>, more: &[String]) -> Result<(Arc<Faces>, Notes), Notes> {
        let (mut notes, mut errors) = (Notes::new(), Notes::new());
        let mut names: Vec<String> = Vec::new();
        for script in must {
            match self.finder.config.fonts.get(*script) {
                Some(family) => names.push(family.family.clone()),
                None => errors.push(no_family(script, &self.finder.config)),
            }
        }
        names.extend(more.iter().flat_map(|script| self.families(script)));
        names.sort();
        names.dedup();
        let mut fonts = Vec::new();
        for name in &names {
            match self.find(name) {
                Some(Ok(found)) => {
                    fonts.extend(found.faces.iter().cloned());
                    found.note.iter().for_each(|note| notes.push(note.clone()));
                }
                Some(Err(note)) => errors.push(note.clone()),
                None => {}
            }
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        let mut known = self.faces.lock().unwrap_or_else(PoisonError::into_inner);
        let faces = known.entry(names).or_insert_with(|| {
            let book = LazyHash::new(FontBook::from_fonts(&fonts));
            Arc::new(Faces { book, fonts })
        });
        Ok((Arc::clone(faces), notes))
    }

    /// A family by its name, read now if nobody asked before.
    fn find(&self, name: &str) -> Option<&Result<Found, Diagnostic>> {
        let family = self.finder.config.fonts.values().find(|family| family.family == name)?;
        Some(self.families.get(name)?.get_or_init(|| self.finder.family(family)))
    }

    /// Where the family of a script is; `None` where the theme names none.
    pub(super) fn place(&self, script: &str) -> Option<FontPlace> {
        let family = self.finder.config.fonts.get(script)?.family.clone();
        let (files, note) = match self.find(&family)? {
            Ok(found) => (Ok(found.paths.clone()), found.note.clone()),
            Err(note) => (Err(note.clone()), None),
        };
        Some(FontPlace { family, files, note })
    }
}

fn no_family(script: &str, config: &ThemeConfig) -> Diagnostic {
    let span = crate::diag::Span::new(config.file, 0..0);
    NO_FAMILY
        .at(span, format!("no font is named for the script `{script}`"))
        .help(format!("add `{script}:` below `fonts:`"))
}

#[derive(Debug)]
struct Found {
    faces: [Font; 2],
    paths: [PathBuf; 2],
    note: Option<Diagnostic>,
}

#[derive(Debug)]
struct Finder {
    root: PathBuf,
    theme: String,
    config: ThemeConfig,
    options: FontOptions,
    /// What `--fonts DIR` holds, listed when the first family is missing.
    dir: OnceLock<Vec<Listed>>,
    /// What the system holds, likewise.
    system: OnceLock<Vec<Listed>>,
}

type Listed = (FontPath, FontInfo);

impl Finder {
    fn family(&self, family: &FontFamily) -> Result<Found, Diagnostic> {
        let regular = self.own(&family.regular, family)?;
        let bold = self.own(&family.bold, family)?;
        if let (Some((regular, a)), Some((bold, b))) = (regular, bold) {
            return Ok(Found { faces: [regular, bold], paths: [a, b], note: None });
        }
        if let Some(dir) = &self.options.dir {
            let exact = |file: &FontFile| {
                let found = exact(dir.join(file.file.value.rsplit('/').next()?), file);
                found.filter(|(font, _)| font.info().family == family.family)
            };
            if let (Some((regular, a)), Some((bold, b))) = (exact(&family.regular), exact(&family.bold)) {
                let message = format!("`{}` is taken from `{}`", family.family, dir.display());
                let note = FONT_ELSEWHERE.at(self.config.span(&family.regular.file), message);
                return Ok(Found { faces: [regular, bold], paths: [a, b], note: Some(note) });
            }
            let listed = self.dir.get_or_init(|| list_faces(typst_kit::fonts::scan(dir)));
            if let Some((faces, paths)) = pick(listed, &family.family) {
                let note = Some(self.other(family, &paths));
                return Ok(Found { faces, paths, note });
            }
        }
        if self.options.system == SystemFonts::Search {
            let listed = self.system.get_or_init(|| list_faces(typst_kit::fonts::system()));
            if let Some((faces, paths)) = pick(listed, &family.family) {
                let note = Some(self.other(family, &paths));
                return Ok(Found { faces, paths, note });
            }
        }
        let message = format!("the font family `{}` is not installed", family.family);
        Err(FONT_MISSING.at(self.config.span(&family.regular.file), message).help(self.way_out()))
    }

    /// A file of the theme's own; `None` when it is not there.
    fn own(&self, file: &FontFile, family: &FontFamily) -> Result<Option<(Font, PathBuf)>, Diagnostic> {
        let relative = &file.file.value;
        let span = self.config.span(&file.file);
        if relative.split('/').any(|part| matches!(part, "" | "." | "..")) || relative.contains(['\\', ':']) {
            let message = format!("`{relative}` leads out of the theme's `fonts` folder");
            return Err(FONT_MISSING.at(span, message).help("write a path below that folder, with `/`"));
        }
        let read = self.bytes(relative).map_err(|error| {
            FONT_MISSING.at(span, format!("`{relative}` cannot be read: {error}")).help("check the permissions")
        })?;
        let Some((path, bytes)) = read else { return Ok(None) };
        let shown = path.strip_prefix(&self.root).unwrap_or(&path).display().to_string();
        let hash = sha256(&bytes);
        if hash != file.sha256.value {
            let message = format!("`{shown}` is not the file that the theme names: its SHA-256 is {hash}");
            return Err(FONT_ALTERED.at(self.config.span(&file.sha256), message).help(self.way_out()));
        }
        let font = Font::new(Bytes::new(bytes), 0).filter(|font| font.info().family == family.family);
        font.map(|font| Some((font, path))).ok_or_else(|| {
            FONT_ALTERED
                .at(span, format!("`{shown}` is no font of the family `{}`", family.family))
                .help("name the file's own family, or another file")
        })
    }

    /// The bytes of a file in the theme's folder, else in the default theme's.
    fn bytes(&self, relative: &str) -> std::io::Result<Option<(PathBuf, Vec<u8>)>> {
        for theme in [self.theme.as_str(), "default"] {
            let path = self.folder(theme).join(relative);
            match read_bytes(&path) {
                Ok(bytes) => return Ok(Some((path, bytes))),
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
        Ok(None)
    }

    fn folder(&self, theme: &str) -> PathBuf {
        self.root.join("themes").join(theme).join("fonts")
    }

    fn other(&self, family: &FontFamily, paths: &[PathBuf; 2]) -> Diagnostic {
        let [regular, bold] = paths.each_ref().map(|path| path.display());
        let message = format!("`{}` is taken from `{regular}` and `{bold}`, not from the theme", family.family);
        FONT_OTHER.at(self.config.span(&family.regular.file), message).help(self.way_out())
    }

    fn way_out(&self) -> String {
        format!("run `make fonts`, or `npm run fonts` in `themes/{}/fonts`", self.theme)
    }
}

/// The file at `path` as a font, when it is the one that the theme means.
fn exact(path: PathBuf, file: &FontFile) -> Option<(Font, PathBuf)> {
    let bytes = read_bytes(&path).ok()?;
    if sha256(&bytes) == file.sha256.value { Some((Font::new(Bytes::new(bytes), 0)?, path)) } else { None }
}

/// In an order that does not depend on how the system lists folders.
fn list_faces(faces: impl Iterator<Item = Listed>) -> Vec<Listed> {
    let mut faces: Vec<Listed> = faces.collect();
    faces.sort_by(|(a, _), (b, _)| (&a.path, a.index).cmp(&(&b.path, b.index)));
    faces
}

/// Regular and bold of a family; a variable font serves as both.
fn pick(faces: &[Listed], family: &str) -> Option<([Font; 2], [PathBuf; 2])> {
    let of_weight = |weight| {
        let fits = |info: &FontInfo| {
            info.family == family
                && info.variant.style == FontStyle::Normal
                && (info.variant.weight == weight || info.flags.contains(FontFlags::VARIABLE))
        };
        let (path, _) = faces.iter().find(|(_, info)| fits(info))?;
        let bytes = read_bytes(&path.path).ok()?;
        Some((Font::new(Bytes::new(bytes), path.index)?, path.path.clone()))
    };
    let (regular, regular_path) = of_weight(FontWeight::REGULAR)?;
    let (bold, bold_path) = of_weight(FontWeight::BOLD)?;
    Some(([regular, bold], [regular_path, bold_path]))
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut out, byte| {
        write!(out, "{byte:02x}").expect("a string takes all that is written");
        out
    })
}
