//! The house is in order: layers, registries, lockfiles.

use handbill::cli::CODES;
use handbill::format::FORMATS;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Each may use only itself and those before it.
const LAYERS: &[&str] = &[
    "diag", "text", "source", "config", "i18n", "facts", "markup", "site", "check", "theme", "press", "format", "plan",
    "output", "pipeline", "cli",
];

fn files(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut out: Vec<(PathBuf, String)> = walkdir::WalkDir::new(&root)
        .into_iter()
        .map(Result::unwrap)
        .filter(|entry| entry.path().extension().is_some_and(|found| found == ending))
        .map(|entry| {
            (entry.path().strip_prefix(&root).unwrap().to_owned(), std::fs::read_to_string(entry.path()).unwrap())
        })
        .collect();
    out.sort();
    out
}

/// The layer of a file below `src/`; `None` for `lib.rs` and `main.rs`.
fn layer(path: &Path) -> Option<usize> {
    let first = path.components().next().unwrap().as_os_str().to_str().unwrap();
    let name = first.strip_suffix(".rs").unwrap_or(first);
    LAYERS.iter().position(|layer| *layer == name)
}

/// Code without its comments.
fn code(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The modules that a file names after `crate::`, alone or between braces.
fn used(text: &str) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for (at, _) in text.match_indices("crate::") {
        let rest = &text[at + "crate::".len()..];
        let names: Vec<&str> = match rest.strip_prefix('{') {
            Some(list) => list[..list.find('}').unwrap()].split(',').collect(),
            None => vec![rest],
        };
        for name in names {
            let name = name.trim_start();
            let end = name.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(name.len());
            out.insert(name[..end].to_owned());
        }
    }
    out
}

#[test]
fn each_file_uses_only_the_layers_above() {
    let mut faults = Vec::new();
    for (path, text) in files("src", "rs") {
        let Some(own) = layer(&path) else { continue };
        for name in used(&code(&text)) {
            if let Some(other) = LAYERS.iter().position(|layer| *layer == name)
                && other > own
            {
                faults.push(format!("{}: `{name}` is below `{}`", path.display(), LAYERS[own]));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_module_has_its_layer() {
    for (path, _) in files("src", "rs") {
        let top = path.components().count() == 1;
        let name = path.to_str().unwrap();
        assert!(layer(&path).is_some() || (top && ["lib.rs", "main.rs"].contains(&name)), "{name} is in no layer");
    }
}

#[test]
fn some_things_have_one_home() {
    let homes: &[(&str, &[&str])] = &[
        ("typst", &["press"]),
        ("std::fs::", &["source/read.rs", "output"]),
        ("SystemTime::now", &["cli/shell.rs"]),
        ("std::env::", &["cli/shell.rs"]),
        ("println!", &[]),
        ("walkdir", &["source/read.rs", "output"]),
        ("clap", &["cli", "diag/render.rs"]),
    ];
    for (path, text) in files("src", "rs") {
        let path = path.to_str().unwrap().replace('\\', "/");
        for (word, allowed) in homes {
            let found = code(&text).contains(&format!("{word}::")) || code(&text).contains(&format!("use {word}"));
            let found = found || (word.contains("::") || word.ends_with('!')) && code(&text).contains(word);
            let home = allowed.iter().any(|home| path == *home || path.starts_with(&format!("{home}/")));
            assert!(!found || home, "`{word}` in {path}");
        }
    }
}

#[test]
fn the_registry_of_findings_is_sorted_complete_and_documented() {
    let names: Vec<&str> = CODES.iter().map(|code| code.name).collect();
    let mut sorted = names.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(names, sorted);
    for code in CODES {
        assert!(code.explain.len() > 60, "`{}` is hardly explained", code.name);
        assert!(!code.summary.ends_with('.') && !code.summary.is_empty(), "`{}`", code.name);
        let families = ["content", "locale", "translation", "fact", "wording", "safety", "print", "site", "theme"];
        assert!(families.contains(&code.family()), "`{}` is of no family", code.name);
    }
    for (path, text) in files("src", "rs") {
        for (at, _) in text.match_indices("Code = Code {") {
            let rest = &text[at..];
            let name = rest.split('"').nth(1).unwrap();
            assert!(names.contains(&name), "`{name}` of {} is not in the registry", path.display());
        }
    }
}

#[test]
fn the_registry_of_formats_is_sorted_and_documented() {
    let names: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
    let mut sorted = names.clone();
    sorted.sort_unstable();
    assert_eq!(names, sorted);
    assert!(FORMATS.iter().all(|format| !format.about.is_empty()));
}

#[test]
fn the_birds_eye_view_names_every_module() {
    let readme = include_str!("../../src/README.md");
    for layer in LAYERS {
        assert!(readme.contains(&format!("`{layer}")), "src/README.md says nothing of `{layer}`");
    }
}

#[test]
fn lockfiles_name_no_address_of_a_mirror() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["themes/default/fonts", "tests/search"] {
        let npm = std::fs::read_to_string(root.join(folder).join("package-lock.json")).unwrap();
        assert!(!npm.contains("://"), "package-lock.json of {folder} names an address");
    }
    let cargo = std::fs::read_to_string(root.join("Cargo.lock")).unwrap();
    for line in cargo.lines().filter(|line| line.contains("://")) {
        assert!(line.contains("\"registry+https://github.com/rust-lang/crates.io-index\""), "{line}");
    }
}

#[test]
fn files_and_functions_stay_small() {
    for (path, text) in files("src", "rs") {
        assert!(text.lines().count() <= 500, "{} has over 500 lines", path.display());
    }
}

#[test]
fn tests_ask_no_more_of_a_library_than_the_program_does() {
    let libraries = |edges: &str| -> BTreeSet<String> {
        let mut command = std::process::Command::new(env!("CARGO"));
        command.args(["tree", "--locked", "--offline", "--no-dedupe", "--prefix", "none", "--format", "{p} {f}"]);
        let run = command.args(["--edges", edges]).current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap();
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        String::from_utf8(run.stdout).unwrap().lines().map(str::to_owned).collect()
    };
    let (program, tests) = (libraries("normal,build"), libraries("normal,build,dev"));
    let changed: Vec<&String> = program.difference(&tests).collect();
    assert!(changed.is_empty(), "a build of the tests would make these a second time: {changed:#?}");
}
