//! `handbill print`: one piece, in one language, on one form.

use super::args::{PrintArgs, PrintInk, Shared};
use super::build::{stop, want};
use super::shell::Shell;
use super::{FINDINGS, FINE, USAGE, codes, show, tally};
use crate::diag::{Diagnostic, Levels, Notes};
use crate::format::Desk;
use crate::format::print::{self, PrintFile};
use crate::output;
use crate::pipeline::{self, Strictness};
use crate::press::{Ink, SINGLE};
use crate::source::Sources;
use crate::text::Tag;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Dots an inch of a picture of a page: what an office printer prints.
const DOTS: f64 = 300.0;

/// Prints one piece.
pub fn run(shared: &Shared, args: &PrintArgs, shell: &Shell) -> u8 {
    let refuse = |note: Diagnostic, sources: &Sources| {
        show(&Notes::from_iter([note]), &Levels::default(), sources, shared, shell);
        USAGE
    };
    let mut want = match want(shared, Strictness::Usual) {
        Ok(want) => want,
        Err(note) => return refuse(note, &Sources::default()),
    };
    want.cut.formats = BTreeSet::from(["print".to_owned()]);
    let ready = match pipeline::prepare(&shared.root, &want) {
        Ok(ready) => ready,
        Err(stopped) => return stop(&stopped, shared, shell),
    };
    let (desk, mut notes) = (ready.desk, ready.notes);
    let sources = &desk.site.sources;
    notes.extend(pipeline::check(&desk, &want));
    let stops = |notes: &Notes| ready.levels.stops(notes);
    let file = match find(&desk, args, want.cut.locales.iter().next(), want.cut.locales.len()) {
        Ok(file) => file,
        Err(note) => return refuse(note, sources),
    };
    let made = if stops(&notes) { Err(Notes::new()) } else { make(&desk, args, &file) };
    let pages = match made {
        Ok((pages, more)) => {
            notes.extend(more);
            pages
        }
        Err(more) => {
            notes.extend(more);
            Vec::new()
        }
    };
    // Warnings about other files are the business of `check`.
    notes.sort();
    let notes: Notes = notes.into_iter().filter(|note| stops(&Notes::from_iter([note.clone()]))).collect();
    let summary = show(&notes, &ready.levels, sources, shared, shell);
    if pages.is_empty() || stops(&notes) {
        shell.error(&format!("nothing was printed: {}\n", tally(summary)));
        return FINDINGS;
    }
    match write(shared, args, &file, &pages) {
        Ok(paths) => finish(args, &paths, shell),
        Err(note) => refuse(note, sources),
    }
}

fn finish(args: &PrintArgs, paths: &[PathBuf], shell: &Shell) -> u8 {
    for path in paths {
        shell.say(&format!("printed {}\n", path.display()));
    }
    if let (true, Some(path)) = (args.open, paths.first())
        && let Err(error) = shell.open(path)
    {
        shell.error(&format!("the file was written, but no program opened it: {error}\n"));
    }
    FINE
}

/// The bytes of the file, or of each of its pages where pictures are wanted.
fn make(desk: &Desk, args: &PrintArgs, file: &PrintFile<'_>) -> Result<(Vec<Vec<u8>>, Notes), Notes> {
    let Some(press) = desk.press.as_ref() else { return Err(Notes::new()) };
    if args.png {
        let made = print::pictures(desk, press, file, DOTS)?;
        return Ok((made.value, made.notes));
    }
    let printed = print::set(desk, press, file)?;
    Ok((vec![printed.bytes], printed.notes))
}

/// The file that is meant: the piece by the name of its text or its kind, in the language, on the form.
fn find<'a>(desk: &'a Desk, args: &PrintArgs, tag: Option<&Tag>, tags: usize) -> Result<PrintFile<'a>, Diagnostic> {
    let site = &desk.site;
    if tags > 1 {
        return Err(codes::USAGE.nowhere("one piece is printed in one language").help("name one `--locale`"));
    }
    let tag = tag.unwrap_or(&site.config.source);
    if !site.config.locales.contains(tag) {
        let note = codes::USAGE.nowhere(format!("the site does not have the language `{tag}`"));
        return Err(note.suggest(tag.as_str(), site.config.locales.iter().map(Tag::as_str)));
    }
    let all: Vec<PrintFile<'a>> = print::files(desk).filter(|file| file.piece.tag == *tag).collect();
    let by_name: Vec<&PrintFile<'a>> = all.iter().filter(|file| file.piece.name == args.piece).collect();
    let by_kind: Vec<&PrintFile<'a>> = all.iter().filter(|file| file.piece.piece.0 == args.piece).collect();
    let files = if by_name.is_empty() { by_kind } else { by_name };
    let Some(first) = files.first() else {
        let note = codes::USAGE.nowhere(format!("there is no piece `{}` in `{tag}`", args.piece));
        return Err(note.suggest(&args.piece, all.iter().map(|file| file.piece.name.as_str()).collect::<BTreeSet<_>>()));
    };
    let single = files.iter().any(|file| file.form.name == SINGLE);
    let sheet = args.sheet.as_deref().unwrap_or(if single { SINGLE } else { first.form.name });
    let ink = match args.ink {
        PrintInk::Color => Ink::Color,
        PrintInk::Bw => Ink::Bw,
    };
    let on_sheet: Vec<&&PrintFile<'a>> = files.iter().filter(|file| file.form.name == sheet).collect();
    if on_sheet.is_empty() {
        let note = codes::USAGE.nowhere(format!("`{}` in `{tag}` is not laid out on `{sheet}`", args.piece));
        return Err(note.suggest(sheet, files.iter().map(|file| file.form.name).collect::<BTreeSet<_>>()));
    }
    on_sheet.into_iter().find(|file| file.ink == ink).map(|file| (**file).clone()).ok_or_else(|| {
        let note = codes::USAGE.nowhere(format!("`{}` on `{sheet}` has one ink only", args.piece));
        note.help("leave `--ink` out: it is drawn without solid areas as it is")
    })
}

/// Writes the file where it is wanted, else into this folder under its own name.
fn write(
    shared: &Shared,
    args: &PrintArgs,
    file: &PrintFile<'_>,
    pages: &[Vec<u8>],
) -> Result<Vec<PathBuf>, Diagnostic> {
    let own = file.route.as_str().rsplit('/').next().unwrap_or_default();
    let path = args.out.as_ref().or(shared.out.as_ref()).cloned().unwrap_or_else(|| PathBuf::from(own));
    let path = if args.png { path.with_extension("png") } else { path };
    let mut paths = Vec::new();
    for (n, bytes) in pages.iter().enumerate() {
        let path = if pages.len() == 1 { path.clone() } else { numbered(&path, n + 1) };
        output::replace(&path, bytes)?;
        paths.push(path);
    }
    Ok(paths)
}

/// `card.png` as `card-2.png`.
fn numbered(path: &Path, page: usize) -> PathBuf {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    path.with_file_name(format!("{stem}-{page}.png"))
}
