//! `build` and `check`: the same line, into a folder or into nothing.

use super::args::{BuildArgs, CheckArgs, Deny, Shared};
use super::shell::{Clock, Shell, home, today};
use super::{CODES, FINDINGS, FINE, USAGE, show, tally};
use crate::config::tag_finding;
use crate::diag::{Diagnostic, Level, Levels, Notes, Place};
use crate::format::{Counts, Cut, FORMATS};
use crate::output::{Committed, DirOptions, DirSink, Foreign, MemorySink, MemoryTree, Sink};
use crate::pipeline::{self, Done, Stage, Stopped, Strictness, Want};
use crate::site::{Drafts, Options};
use crate::source::Sources;
use crate::text::Tag;
use std::fmt::Write as _;
use std::path::Path;

/// `handbill build`.
pub fn build(shared: &Shared, args: &BuildArgs, shell: &Shell) -> u8 {
    let want = match want(shared, Strictness::Usual) {
        Ok(want) => want,
        Err(note) => return refuse(&note, shared, shell),
    };
    let out = shared.out.clone().unwrap_or_else(|| {
        // `./output` would only puzzle.
        if shared.root == Path::new(".") { "output".into() } else { shared.root.join("output") }
    });
    let options = DirOptions {
        foreign: if args.force { Foreign::Keep } else { Foreign::Refuse },
        producer: concat!("handbill ", env!("CARGO_PKG_VERSION"), " ", env!("HANDBILL_SOURCES")).to_owned(),
        root: Some(shared.root.clone()),
        home: home(),
        ..DirOptions::default()
    };
    let watch = shell.watch();
    let open = || Ok(Box::new(DirSink::open(&out, options)?) as Box<dyn Sink>);
    let done = match pipeline::run(&shared.root, &want, &watch, open) {
        Ok(done) => done,
        Err(stopped) => return stop(&stopped, shared, shell),
    };
    let clock = times(&watch);
    let summary = show(&done.notes, &done.levels, &done.desk.site.sources, shared, shell);
    let Some(committed) = done.committed else {
        shell.error(&format!("nothing was written: {}\n", tally(summary)));
        return code(&done);
    };
    shell.say(&report(&done, committed, &out.display().to_string(), summary.warnings, &clock));
    FINE
}

/// `handbill check`.
pub fn check(shared: &Shared, args: &CheckArgs, shell: &Shell) -> u8 {
    let strictness = match args.deny {
        Some(Deny::Warnings) => Strictness::DenyWarnings,
        None => Strictness::Usual,
    };
    let want = match want(shared, strictness) {
        Ok(want) => want,
        Err(note) => return refuse(&note, shared, shell),
    };
    let watch = shell.watch();
    let open = || Ok(Box::new(MemorySink::open(&MemoryTree::new())) as Box<dyn Sink>);
    let done = match pipeline::run(&shared.root, &want, &watch, open) {
        Ok(done) => done,
        Err(stopped) => return stop(&stopped, shared, shell),
    };
    let clock = times(&watch);
    let summary = show(&done.notes, &done.levels, &done.desk.site.sources, shared, shell);
    let counted = counted(&done);
    let found = match tally(summary) {
        none if none.is_empty() => "no findings".to_owned(),
        some => some,
    };
    shell.say(&format!("checked {counted}: {found}\n  seconds: {clock}\n"));
    if summary.errors > 0 { code(&done) } else { FINE }
}

/// What the flags ask of the line.
pub(super) fn want(shared: &Shared, strictness: Strictness) -> Result<Want, Diagnostic> {
    let mut cut = Cut::default();
    for word in &shared.locale {
        let tag = Tag::parse(word).map_err(|fault| tag_finding(word, &fault, Place::Nowhere))?;
        cut.locales.insert(tag);
    }
    for name in &shared.only {
        if !FORMATS.iter().any(|format| format.name == name) {
            let note = super::codes::USAGE.nowhere(format!("there is no format `{name}`"));
            return Err(note.suggest(name, FORMATS.iter().map(|format| format.name)));
        }
        cut.formats.insert(name.clone());
    }
    let drafts = if shared.drafts { Drafts::Taken } else { Drafts::Left };
    let strictness = if shared.strict && strictness == Strictness::Usual { Strictness::Strict } else { strictness };
    Ok(Want {
        options: Options { base_url: shared.base_url.clone(), drafts, today: today() },
        cut,
        fonts: shared.fonts.clone(),
        strictness,
        codes: CODES.iter().map(|code| code.name).collect(),
    })
}

fn refuse(note: &Diagnostic, shared: &Shared, shell: &Shell) -> u8 {
    show(&Notes::from_iter([note.clone()]), &Levels::default(), &Sources::default(), shared, shell);
    USAGE
}

pub(super) fn stop(stopped: &Stopped, shared: &Shared, shell: &Shell) -> u8 {
    show(&stopped.notes, &Levels::default(), &stopped.sources, shared, shell);
    USAGE
}

/// Findings about the output or the settings are faults of use; all others are findings.
fn code(done: &Done) -> u8 {
    let errors = || done.notes.iter().filter(|note| done.levels.of(note.code) >= Level::Deny);
    let is_use =
        |note: &Diagnostic| matches!(note.code.name, "site/output" | "site/foreign-output" | "site/output-busy");
    if errors().all(is_use) { USAGE } else { FINDINGS }
}

fn times(watch: &Clock) -> String {
    let mut out = String::new();
    for (stage, time) in watch.times() {
        let word = match stage {
            Stage::Read => "read",
            Stage::Resolve => "resolve",
            Stage::Check => "check",
            Stage::Make => "make",
            Stage::Commit => "commit",
        };
        let _ = write!(out, "{}{word} {:.2}", if out.is_empty() { "" } else { ", " }, time.as_secs_f64());
    }
    out
}

/// `288 pages and 72 printed pieces in 24 languages`.
fn counted(done: &Done) -> String {
    let count = |kind| done.counts.get(&kind).copied().unwrap_or_default();
    let some = |n: usize, one: &str, many: &str| format!("{n} {}", if n == 1 { one } else { many });
    let pages = some(count(Counts::Page), "page", "pages");
    let pieces = some(count(Counts::Piece), "printed piece", "printed pieces");
    let languages = some(done.desk.site.trees.len(), "language", "languages");
    format!("{pages} and {pieces} in {languages}")
}

fn report(done: &Done, committed: Committed, out: &str, warnings: usize, clock: &str) -> String {
    let Committed { written, kept, removed, unchanged } = committed;
    let files = if unchanged {
        "nothing has changed, nothing was written".to_owned()
    } else {
        format!("files: {written} written, {kept} kept, {removed} removed")
    };
    format!("built {} into {out}\n  {files}\n  warnings: {warnings}\n  seconds: {clock}\n", counted(done))
}
