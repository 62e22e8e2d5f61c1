//! The command line: arguments in, words and an exit code out. The only place with a terminal, an environment and a
//! clock.

mod args;
mod build;
mod codes;
mod explain;
mod fonts;
mod generate;
mod new;
mod print;
mod shell;
mod stamp;
mod status;

pub use args::{Cli, Verb};
pub use codes::CODES;

use crate::diag::{Diagnostic, Format, Level, Levels, Notes, Summary, render};
use crate::source::Sources;
use args::{Shared, TranslateVerb};
use clap::Parser;
use shell::Shell;
use std::process::ExitCode;

/// All went well.
const FINE: u8 = 0;
/// There are findings that must be mended.
const FINDINGS: u8 = 1;
/// The command or the site's settings cannot be used.
const USAGE: u8 = 2;

pub use crate::pipeline::STACK;

/// Runs the program with the arguments of the process.
#[must_use]
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let shell = Shell::new(cli.shared.quiet, cli.shared.color);
    if let Some(jobs) = cli.shared.jobs
        && jobs == 0
    {
        shell.error("error: `--jobs` needs at least 1\n");
        return ExitCode::from(USAGE);
    }
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(cli.shared.jobs.unwrap_or_default())
        .stack_size(STACK)
        .build_global();
    if let Err(error) = pool {
        shell.error(&format!("error: the threads cannot be started: {error}\n"));
        return ExitCode::from(USAGE);
    }
    let shared = &cli.shared;
    let code = match &cli.verb {
        Verb::Build(args) => build::build(shared, args, &shell),
        Verb::Check(args) => build::check(shared, args, &shell),
        Verb::Print(args) => print::run(shared, args, &shell),
        Verb::Fonts => fonts::run(shared, &shell),
        Verb::New(args) => new::run(shared, args, &shell),
        Verb::Translate(args) => match &args.verb {
            TranslateVerb::Stamp(args) => stamp::run(shared, args, &shell),
            TranslateVerb::Status => status::run(shared, &shell),
        },
        Verb::Explain(args) => explain::run(args, &shell),
        Verb::Completions(args) => generate::completions(args, &shell),
        Verb::Man => generate::man(&shell),
    };
    ExitCode::from(code)
}

/// Shows findings in the wanted format: on the error stream for people, with errors last, where the eye is; on the output
/// stream for machines. When quiet, errors only.
fn show(notes: &Notes, levels: &Levels, sources: &Sources, shared: &Shared, shell: &Shell) -> Summary {
    let format = shared.format.unwrap_or_default();
    let is_error = |note: &Diagnostic| levels.of(note.code) >= Level::Deny;
    let part = |wanted: bool| notes.iter().filter(move |note| is_error(note) == wanted).cloned();
    let shown: Notes = match (shared.quiet, format) {
        (true, _) => part(true).collect(),
        (false, Format::Human) => part(false).chain(part(true)).collect(),
        (false, Format::Short | Format::Json | Format::Sarif | Format::Github) => notes.clone(),
    };
    let text = render(&shown, levels, sources, format, shell.color());
    match format {
        Format::Human => shell.error(&text),
        Format::Short | Format::Json | Format::Sarif | Format::Github => shell.print(&text),
    }
    Summary::of(notes, levels)
}

/// `1 error, 2 warnings`, or nothing when there is neither.
fn tally(summary: Summary) -> String {
    let count = |n: usize, word: &str| match n {
        0 => None,
        1 => Some(format!("1 {word}")),
        n => Some(format!("{n} {word}s")),
    };
    let parts: Vec<String> =
        [count(summary.errors, "error"), count(summary.warnings, "warning")].into_iter().flatten().collect();
    parts.join(", ")
}
