//! Every flag and argument, in one place: the parser, the help, the manual page and the completions are made from it.

use crate::diag::Format;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// One folder of Markdown and Fluent in; an accessible website in many languages, and all that is printed from it, out.
#[derive(Debug, Parser)]
#[command(name = "handbill", version, disable_help_subcommand = true, after_help = EXIT)]
pub struct Cli {
    /// What every verb understands.
    #[command(flatten)]
    pub shared: Shared,
    /// What to do.
    #[command(subcommand)]
    pub verb: Verb,
}

const EXIT: &str = "Exit code: 0 when all is well, 1 when findings must be mended, 2 when the command or the settings \
                    cannot be used.";

/// What every verb understands.
#[derive(Debug, Args)]
pub struct Shared {
    /// The site's folder, which holds `site.yaml`
    #[arg(long, global = true, value_name = "DIR", default_value = ".")]
    pub root: PathBuf,
    /// Where the build goes [default: `output` in the site's folder]
    #[arg(long, global = true, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Where the site will live, in place of `base_url` in `site.yaml`
    #[arg(long, global = true, value_name = "URL")]
    pub base_url: Option<String>,
    /// Only these languages: the output then holds nothing else. May be given several times
    #[arg(long, global = true, value_name = "TAG", value_delimiter = ',')]
    pub locale: Vec<String>,
    /// Only these formats: `web`, `print`, `epub` and so on; see the README. The output then holds nothing else
    #[arg(long, global = true, value_name = "FORMAT", value_delimiter = ',')]
    pub only: Vec<String>,
    /// How many threads work at once [default: one a processor]
    #[arg(long, global = true, value_name = "N")]
    pub jobs: Option<usize>,
    /// A folder of fonts for print, where the theme's own lacks one
    #[arg(long, global = true, value_name = "DIR")]
    pub fonts: Option<PathBuf>,
    /// Pages with `draft: true` are part of the site
    #[arg(long, global = true)]
    pub drafts: bool,
    /// Warnings about facts stop the build: numbers that are old or that nobody confirmed, figures without a year
    #[arg(long, global = true)]
    pub strict: bool,
    /// Only errors are shown
    #[arg(long, short, global = true)]
    pub quiet: bool,
    /// Whether colours are used
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Color,
    /// How findings are written
    #[arg(long, global = true, value_name = "FORMAT")]
    pub format: Option<Format>,
}

/// Whether colours are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Make the site and what is printed from it
    Build(BuildArgs),
    /// Look for faults, and write nothing
    Check(CheckArgs),
    /// Print one piece, in one language, on one form
    Print(PrintArgs),
    /// List the fonts that print needs, where they are, and how to get what is missing
    Fonts,
    /// Make a new site, page or language
    New(NewArgs),
    /// Help with translations
    Translate(TranslateArgs),
    /// Say why a finding matters and how to mend it
    Explain(ExplainArgs),
    /// Print completions for a shell
    Completions(CompletionsArgs),
    /// Print the manual page
    Man,
}

/// Arguments of `build`.
#[derive(Debug, Args)]
pub struct BuildArgs {
    /// Keep files in the output that no build made, instead of refusing to build
    #[arg(long)]
    pub force: bool,
}

/// Arguments of `check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// What else is an error
    #[arg(long, value_name = "WHAT")]
    pub deny: Option<Deny>,
}

/// What else is an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Deny {
    /// Every warning.
    Warnings,
}

/// Arguments of `print`.
#[derive(Debug, Args)]
pub struct PrintArgs {
    /// The piece: the name of its text in `content/<tag>/print/`, or its kind, such as `pocket-card`
    pub piece: String,
    /// The form: a sheet of labels or a size of paper, such as `avery-5371` or `letter` [default: `single`, or the first]
    #[arg(long, value_name = "FORM")]
    pub sheet: Option<String>,
    /// The ink
    #[arg(long, value_name = "INK", default_value = "color")]
    pub ink: PrintInk,
    /// The file to write [default: one of the piece's own name, in this folder]
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Pictures of the pages as PNG, in place of a PDF
    #[arg(long)]
    pub png: bool,
    /// Open the file when it is made
    #[arg(long)]
    pub open: bool,
}

/// How much ink a printed piece takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum PrintInk {
    /// As the theme draws it.
    Color,
    /// Black alone, without solid areas.
    Bw,
}

/// Arguments of `new`.
#[derive(Debug, Args)]
pub struct NewArgs {
    /// What to make.
    #[command(subcommand)]
    pub what: NewVerb,
}

/// What can be made.
#[derive(Debug, Subcommand)]
pub enum NewVerb {
    /// A small site that works, in a new folder
    Site {
        /// The folder
        dir: PathBuf,
    },
    /// A page in the source language
    Page {
        /// Its path below the language's folder, such as `toolkit/hotels`
        key: String,
        /// Its title
        #[arg(long)]
        title: Option<String>,
    },
    /// Every file that a translator of a new language needs
    Locale {
        /// The language's BCP 47 tag, such as `pa`
        tag: String,
    },
}

/// Arguments of `translate`.
#[derive(Debug, Args)]
pub struct TranslateArgs {
    /// What to do.
    #[command(subcommand)]
    pub verb: TranslateVerb,
}

/// What `translate` does.
#[derive(Debug, Subcommand)]
pub enum TranslateVerb {
    /// Note that translated files say what their sources say now
    Stamp(StampArgs),
    /// Show which pages each language has
    Status,
}

/// Arguments of `translate stamp`.
#[derive(Debug, Args)]
pub struct StampArgs {
    /// Translated files or folders, such as `content/pa/rights.md`, `content/pa` or `locales/pa`
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
}

/// Arguments of `explain`.
#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// The finding, such as `content/missing-alt`; without one, all are listed
    pub code: Option<String>,
}

/// Arguments of `completions`.
#[derive(Debug, Args)]
pub struct CompletionsArgs {
    /// The shell
    pub shell: clap_complete::Shell,
}
