//! `handbill fonts`: which fonts print needs, where they are, and how to get what is missing.

use super::args::Shared;
use super::build::{stop, want};
use super::shell::Shell;
use super::{FINDINGS, FINE, USAGE, show};
use crate::diag::{Levels, Notes};
use crate::format::print;
use crate::pipeline::{self, Strictness};
use crate::press::FontPlace;
use crate::source::Sources;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What to do where the theme's own fonts are missing, on each system.
const WAYS: &str = "
How to get them:
  all systems   run `make fonts`, or `npm run fonts` in the theme's `fonts` folder: the theme's own files, by checksum
  no npm        put the files named above into a folder, and give it with `--fonts DIR`
  Linux         install your system's Noto fonts (Debian, Ubuntu: `apt install fonts-noto-core fonts-noto-cjk`;
                Fedora: `dnf install google-noto-sans-fonts google-noto-sans-cjk-fonts`)
  macOS         `brew install --cask font-noto-sans` and its sisters for other scripts, or open the files in Font Book
  Windows       open the files and choose `Install`; for other scripts see Settings, Optional features, Fonts
Fonts of the system are taken with a warning: their letters may differ from those that the pieces were checked with.
";

/// Lists the fonts.
pub fn run(shared: &Shared, shell: &Shell) -> u8 {
    let mut want = match want(shared, Strictness::Usual) {
        Ok(want) => want,
        Err(note) => {
            show(&Notes::from_iter([note]), &Levels::default(), &Sources::default(), shared, shell);
            return USAGE;
        }
    };
    want.cut.formats = std::collections::BTreeSet::from(["print".to_owned()]);
    let ready = match pipeline::prepare(&shared.root, &want) {
        Ok(ready) => ready,
        Err(stopped) => return stop(&stopped, shared, shell),
    };
    let Some(press) = ready.desk.press.as_ref() else {
        if ready.levels.stops(&ready.notes) {
            show(&ready.notes, &ready.levels, &ready.desk.site.sources, shared, shell);
            return FINDINGS;
        }
        shell.print("nothing is printed here, so no font is needed\n");
        return FINE;
    };
    let scripts: BTreeMap<String, Option<FontPlace>> =
        print::scripts(&ready.desk).into_iter().map(|script| (script.clone(), press.font(&script))).collect();
    let missing = scripts.values().filter(|place| place.as_ref().is_none_or(|place| place.files.is_err())).count();
    let root = ready.desk.site.sources.root();
    let mut out = String::new();
    for (script, place) in &scripts {
        list(script, place.as_ref(), root, &mut out);
    }
    if missing > 0 {
        out.push_str(WAYS);
    }
    shell.print(&out);
    if missing > 0 { FINDINGS } else { FINE }
}

/// A script: its family, and its files or what is wrong.
fn list(script: &str, place: Option<&FontPlace>, root: &std::path::Path, out: &mut String) {
    let Some(place) = place else {
        let _ = writeln!(out, "{script}  MISSING: `theme.yaml` names no family for this script");
        return;
    };
    let state = match (&place.files, &place.note) {
        (Err(_), _) => "MISSING",
        (Ok(_), Some(_)) => "found elsewhere",
        (Ok(_), None) => "the theme's own",
    };
    let _ = writeln!(out, "{script}  {}: {state}", place.family);
    match &place.files {
        Ok(files) => {
            for file in files {
                let _ = writeln!(out, "      {}", file.strip_prefix(root).unwrap_or(file).display());
            }
        }
        Err(note) => {
            let _ = writeln!(out, "      {}", note.message);
        }
    }
}
