//! A small site on the disk, built through the real line.

use handbill::cli::CODES;
use handbill::diag::{Diagnostic, Format, Levels, Notes, render};
use handbill::output::{MemorySink, MemoryTree, Sink};
use handbill::pipeline::{self, Done, Stage, Want, Watch};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::Once;
use tempfile::TempDir;

/// Nobody watches.
pub struct Blind;

impl Watch for Blind {
    fn begin(&self, _: Stage, _: usize) {}
    fn step(&self) {}
}

/// A site in a folder of its own.
pub struct Case {
    pub dir: TempDir,
    pub want: Want,
}

/// What a build gave.
pub struct Built {
    pub done: Option<Done>,
    pub notes: Notes,
    pub text: String,
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Case {
    /// A site in English and French with two pages.
    pub fn new() -> Self {
        let case = Self { dir: TempDir::new().unwrap(), want: Want::default() };
        case.file("site.yaml", "base_url: https://help.test/\nlocales: [en, fr]\n")
            .file("content/en/_index.md", "---\ntitle: Home\ndescription: First.\n---\n\nWelcome.\n")
            .file("content/en/rights.md", "---\ntitle: Rights\ndescription: Yours.\n---\n\nWords.\n\n## Pay\n\nMore.\n")
            .file("content/data/contacts.yaml", CONTACTS)
    }

    /// A site with nothing but its settings.
    pub fn bare(settings: &str) -> Self {
        Self { dir: TempDir::new().unwrap(), want: Want::default() }.file("site.yaml", settings)
    }

    /// Adds or replaces a file.
    pub fn file(self, path: &str, text: impl AsRef<[u8]>) -> Self {
        let path = self.dir.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
        self
    }

    /// The body of the English page `rights`.
    pub fn body(self, body: &str) -> Self {
        self.file("content/en/rights.md", format!("---\ntitle: Rights\ndescription: Yours.\n---\n\n{body}\n"))
    }

    /// The folder.
    pub fn root(&self) -> &Path {
        self.dir.path()
    }

    /// Runs the whole line into memory, on threads like the program's own.
    pub fn build(&self) -> Built {
        static POOL: Once = Once::new();
        POOL.call_once(|| rayon::ThreadPoolBuilder::new().stack_size(handbill::cli::STACK).build_global().unwrap());
        let tree = MemoryTree::new();
        let mut want = self.want.clone();
        want.codes = CODES.iter().map(|code| code.name).collect();
        let open = || Ok(Box::new(MemorySink::open(&tree)) as Box<dyn Sink>);
        match pipeline::run(self.root(), &want, &Blind, open) {
            Ok(done) => {
                let text = render(&done.notes, &done.levels, &done.desk.site.sources, Format::Human, false);
                let files = tree.files().iter().map(|(route, file)| (route.to_string(), file.bytes.to_vec())).collect();
                Built { notes: done.notes.clone(), done: Some(done), text, files }
            }
            Err(stopped) => {
                let text = render(&stopped.notes, &Levels::default(), &stopped.sources, Format::Human, false);
                Built { done: None, notes: stopped.notes, text, files: BTreeMap::new() }
            }
        }
    }

    /// Runs the program on the site.
    pub fn run(&self, args: &[&str]) -> Output {
        let mut command = program();
        command.args(args).current_dir(self.root()).output().unwrap()
    }
}

/// The program, with nothing of the outside that could change its words.
pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_handbill"));
    command.env("NO_COLOR", "1").env_remove("TERM").env("COLUMNS", "100");
    command
}

impl Built {
    /// The findings of a code.
    pub fn of(&self, code: &str) -> Vec<&Diagnostic> {
        assert!(CODES.iter().any(|known| known.name == code), "`{code}` is not a finding at all");
        self.notes.iter().filter(|note| note.code.name == code).collect()
    }

    /// Expects a finding of `code` at `place` (`path:line:column`) that says `words`, and that nothing was put in place
    /// if it is an error.
    #[track_caller]
    pub fn expect(&self, code: &str, place: &str, words: &str) {
        assert!(!self.of(code).is_empty(), "no `{code}` among:\n{}", self.text);
        assert!(self.text.contains(place), "no `{place}` in:\n{}", self.text);
        assert!(self.text.contains(words), "no `{words}` in:\n{}", self.text);
        for note in self.of(code) {
            assert!(note.help.is_some(), "`{code}` offers no way out:\n{}", self.text);
        }
    }

    /// Expects that the line stopped and put nothing in place.
    #[track_caller]
    pub fn expect_nothing_made(&self) {
        assert!(self.files.is_empty(), "files were made in spite of:\n{}", self.text);
    }

    /// A file's text.
    #[track_caller]
    pub fn page(&self, route: &str) -> String {
        let known: Vec<&String> = self.files.keys().collect();
        let bytes = self.files.get(route).unwrap_or_else(|| panic!("no `{route}` in {known:#?}\n{}", self.text));
        String::from_utf8(bytes.clone()).unwrap()
    }
}

pub const CONTACTS: &str = r#"contacts:
  - id: victimlink
    kinds: [crisis]
    phone: "1-800-563-0808"
    dial: "+18005630808"
    hours: always
    languages: 150
    source: "gov.bc.ca"
    source_date: "2025"
    verified: 2026-11-01
    recheck: 100000
  - id: emergency
    kinds: [crisis, police]
    phone: "911"
    dial: "911"
    source: "general knowledge"
    source_date: "2026"
    verified: 2026-11-01
    recheck: 100000
"#;
