//! The examples in the documents are true: commands run, files build, and nothing that exists is left out.

use crate::help::{Case, program};
use clap::CommandFactory;
use handbill::check::LITERAL_NUMBER;
use handbill::cli::Cli;
use handbill::i18n::FUNCTIONS;
use std::collections::BTreeSet;
use std::path::Path;

const README: &str = include_str!("../../README.md");
const EDITORS: &str = include_str!("../../content/README.md");
const TRANSLATORS: &str = include_str!("../../locales/README.md");
const DOCUMENTS: &[(&str, &str)] =
    &[("README.md", README), ("content/README.md", EDITORS), ("locales/README.md", TRANSLATORS)];

/// What stands between fences: the words behind the opening one, and the text.
fn blocks(document: &str) -> Vec<(&str, String)> {
    let mut out = Vec::new();
    let mut open: Option<(&str, String)> = None;
    for line in document.lines() {
        match (&mut open, line.strip_prefix("```")) {
            (Some((_, text)), None) => {
                text.push_str(line);
                text.push('\n');
            }
            (Some(_), Some(_)) => out.extend(open.take()),
            (None, Some(info)) => open = Some((info, String::new())),
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "a fence is never closed");
    out
}

/// The commands of a document: `$ handbill …` in blocks marked `console`, and `handbill …` in the cells of tables.
fn commands(document: &str) -> Vec<String> {
    let consoles = blocks(document).into_iter().filter(|(info, _)| *info == "console").map(|(_, text)| text);
    let typed: String = consoles.collect();
    let typed = typed.lines().filter_map(|line| line.strip_prefix("$ "));
    let rows = document.lines().filter(|line| line.starts_with('|'));
    let cells = rows.flat_map(|line| line.split('`').skip(1).step_by(2));
    typed.chain(cells).filter(|command| command.starts_with("handbill ")).map(str::to_owned).collect()
}

#[test]
fn the_commands_of_the_documents_run() {
    for (name, document) in DOCUMENTS {
        let made = tempfile::TempDir::new().unwrap();
        assert!(program().args(["new", "site"]).arg(made.path()).status().unwrap().success());
        let page = "---\ntitle: Rights\ndescription: Yours.\nreview: machine\n---\n\nWords.\n";
        let case = Case { dir: made, want: handbill::pipeline::Want::default() }
            .file("site.yaml", "base_url: https://help.test/\nlocales: [en, pa]\n")
            .file("content/en/rights.md", page)
            .file("content/pa/rights.md", page);
        let commands = commands(document);
        assert!(!commands.is_empty(), "{name} has no commands");
        for command in commands {
            let out = case.run(&command.split_whitespace().skip(1).collect::<Vec<_>>());
            assert!(out.status.success(), "{name}: `{command}`:\n{}", String::from_utf8_lossy(&out.stderr));
        }
    }
}

#[test]
fn the_files_of_the_documents_make_a_site() {
    for (name, document) in DOCUMENTS {
        let mut case = Case::new().file("content/media/desk.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        case.want.fonts = Some(Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/fonts/files"));
        let mut paths = BTreeSet::new();
        for (info, text) in blocks(document) {
            let (kind, path) = info.split_once(' ').unwrap_or((info, ""));
            assert!(!path.is_empty() || ["text", "console"].contains(&kind), "{name}: `{info}` names no file:\n{text}");
            if !path.is_empty() {
                assert!(paths.insert(path.to_owned()), "{name} has two files `{path}`");
                case = case.file(path, text);
            }
        }
        let built = case.build();
        assert!(!built.files.is_empty(), "{name} shows what cannot be built:\n{}", built.text);
        for path in paths.iter().filter_map(|path| path.strip_prefix("content/")?.strip_suffix(".md")) {
            let page = format!("{}/index.html", path.trim_end_matches("/_index"));
            let made = built.files.contains_key(&page) || path.contains("/print/");
            assert!(made, "{name}: `{path}` made no page");
        }
    }
}

#[test]
fn the_finding_of_the_readme_is_as_it_is_printed() {
    let built = Case::new().body("Day or night, call 1-800-563-0808.").build();
    built.expect(LITERAL_NUMBER.name, "rights.md:6:20", "is typed as text");
    assert!(README.contains(built.text.trim()), "README.md should show\n{}", built.text);
}

/// The keys of a file of settings, as the program lists them to somebody who writes another one.
fn keys(case: &Case) -> Vec<String> {
    let built = case.build();
    let help = built.of("content/yaml").into_iter().find_map(|note| note.help.clone());
    let list = help.as_deref().and_then(|help| help.strip_prefix("known here: "));
    let list = list.unwrap_or_else(|| panic!("no list of keys in:\n{}", built.text));
    list.split(", ").map(str::to_owned).collect()
}

#[test]
fn every_key_is_explained() {
    let wrong = "xxxxxxxxxxxxxxxxxxxx: 1\n";
    let cases = [
        (EDITORS, Case::bare(wrong)),
        (EDITORS, Case::new().file("content/en/x.md", format!("---\n{wrong}---\n"))),
        (EDITORS, Case::new().file("content/data/contacts.yaml", format!("contacts:\n  - {wrong}"))),
        (EDITORS, Case::new().file("content/data/days.yaml", format!("days:\n  - {wrong}"))),
        (EDITORS, Case::new().file("content/data/links.yaml", format!("links:\n  - {wrong}"))),
        (TRANSLATORS, Case::new().file("locales/fr/locale.yaml", wrong)),
    ];
    for (document, case) in cases {
        for key in keys(&case) {
            assert!(document.contains(&format!("`{key}`")), "nothing is said of `{key}`");
        }
    }
}

#[test]
fn every_verb_function_and_crate_is_explained() {
    for verb in Cli::command().get_subcommands() {
        assert!(README.contains(&format!("| `{}", verb.get_name())), "README.md lacks `{}`", verb.get_name());
        for inner in verb.get_subcommands() {
            let both = format!("| `{} {}`", verb.get_name(), inner.get_name());
            assert!(README.contains(&both), "README.md lacks {both}");
        }
    }
    for function in FUNCTIONS {
        for word in [function.name].iter().chain(function.options) {
            assert!(TRANSLATORS.contains(word), "locales/README.md lacks `{word}`");
        }
    }
    let manifest = include_str!("../../Cargo.toml").split("[dependencies]").nth(1).unwrap();
    let manifest = manifest.split("[dev-dependencies]").next().unwrap();
    for name in manifest.lines().filter_map(|line| line.split_once(" = ")).map(|(name, _)| name) {
        assert!(README.contains(&format!("`{name}`")), "README.md does not say why `{name}`");
    }
}
