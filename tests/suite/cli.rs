//! The program as people use it.

use crate::help::{Case, program};
use std::collections::BTreeMap;
use std::path::Path;

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn tree(root: &Path) -> BTreeMap<String, Vec<u8>> {
    walkdir::WalkDir::new(root)
        .into_iter()
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            (
                entry.path().strip_prefix(root).unwrap().to_string_lossy().into_owned(),
                std::fs::read(entry.path()).unwrap(),
            )
        })
        .collect()
}

#[test]
fn a_new_site_builds_without_a_finding_that_stops_it() {
    let dir = tempfile::TempDir::new().unwrap();
    let site = dir.path().join("ਮੇਰੀ site");
    let run = |args: &[&str]| program().args(args).arg("--root").arg(&site).output().unwrap();
    assert_eq!(program().args(["new", "site"]).arg(&site).output().unwrap().status.code(), Some(0));
    let out = run(&["build"]);
    assert_eq!(out.status.code(), Some(0), "{}", text(&out.stderr));
    assert!(site.join("output/en/get-help/index.html").is_file());
    let again = program().args(["new", "site"]).arg(&site).output().unwrap();
    assert_eq!(again.status.code(), Some(2), "a site was written over");
}

#[test]
fn a_new_page_and_a_new_language_fit_in() {
    let case = Case::new();
    assert_eq!(case.run(&["new", "page", "hotels", "--title", "Hotels: a \"start\""]).status.code(), Some(0));
    assert_eq!(case.run(&["new", "page", "hotels"]).status.code(), Some(2), "a page was written over");
    assert_eq!(case.run(&["new", "page", "../../etc/passwd"]).status.code(), Some(2));
    let out = case.run(&["new", "locale", "de"]);
    assert_eq!(out.status.code(), Some(0), "{}", text(&out.stderr));
    assert!(text(&out.stderr).contains("add `de` to `locales`"), "{}", text(&out.stderr));
    let case = case.file("site.yaml", "base_url: https://help.test/\nlocales: [en, fr, de]\n");
    let out = case.run(&["build"]);
    assert_eq!(out.status.code(), Some(0), "{}", text(&out.stderr));
    let page = std::fs::read_to_string(case.root().join("output/de/hotels/index.html")).unwrap();
    assert!(page.contains("lang=en"), "a page that is not translated yet was passed off as German");
    assert_eq!(case.run(&["new", "locale", "zh-CN"]).status.code(), Some(2));
}

#[test]
fn the_end_of_a_build_tells_what_was_made() {
    let case = Case::new();
    let said = text(&case.run(&["build"]).stderr);
    for word in ["built 4 pages and 0 printed pieces in 2 languages into", "written", "warnings: 0", "seconds: read "] {
        assert!(said.contains(word), "no `{word}` in {said}");
    }
    assert!(text(&case.run(&["build"]).stderr).contains("nothing has changed, nothing was written"));
    let case = case.body("[Law](https://law.test/)");
    assert_eq!(text(&case.run(&["build", "--quiet"]).stderr), "", "a warning is no error");
}

#[test]
fn findings_come_in_every_format() {
    let case = Case::new().body("[Signs](sings.md)");
    let out = |format: &str| {
        let out = case.run(&["check", "--format", format]);
        assert_eq!(out.status.code(), Some(1));
        (text(&out.stdout), text(&out.stderr))
    };
    let human = out("human").1;
    assert!(human.contains("content/en/rights.md:6:1") && human.contains("^^^^"), "{human}");
    assert!(out("short").0.starts_with("content/en/rights.md:6:1: error[content/broken-link]: "), "{}", out("short").0);
    let json: serde_json::Value = serde_json::from_str(&out("json").0).unwrap();
    assert_eq!((json[0]["line"].as_u64(), json[0]["column"].as_u64()), (Some(6), Some(1)));
    let sarif: serde_json::Value = serde_json::from_str(&out("sarif").0).unwrap();
    let result = &sarif["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "content/broken-link");
    assert_eq!(result["locations"][0]["physicalLocation"]["region"]["startLine"], 6);
    assert!(out("github").0.starts_with("::error file=content/en/rights.md,line=6,col=1,"), "{}", out("github").0);
}

#[test]
fn exit_codes_tell_findings_from_faults_of_use() {
    assert_eq!(Case::new().run(&["check"]).status.code(), Some(0));
    let warned = Case::new().body("[Law](https://law.test/)");
    assert_eq!(warned.run(&["check"]).status.code(), Some(0));
    assert_eq!(warned.run(&["check", "--deny", "warnings"]).status.code(), Some(1));
    assert_eq!(Case::bare("locales: [en]\n").run(&["check"]).status.code(), Some(2));
}

#[test]
fn an_output_with_foreign_files_is_refused_and_kept_with_force() {
    let case = Case::new().file("output/letter.txt", "mine");
    let out = case.run(&["build"]);
    assert_eq!(out.status.code(), Some(2));
    assert!(text(&out.stderr).contains("letter.txt") && text(&out.stderr).contains("--force"), "{}", text(&out.stderr));
    assert_eq!(case.run(&["build", "--force"]).status.code(), Some(0));
    assert_eq!(std::fs::read(case.root().join("output/letter.txt")).unwrap(), b"mine");
    assert!(case.root().join("output/en/index.html").is_file());
}

#[test]
fn check_writes_nothing() {
    let case = Case::new();
    let before = tree(case.root());
    assert_eq!(case.run(&["check"]).status.code(), Some(0));
    assert_eq!(tree(case.root()), before);
}

#[test]
fn stamping_is_quiet_about_what_it_was_not_asked_and_refuses_what_is_no_translation() {
    let case = Case::new()
        .file("content/fr/rights.md", "---\ntitle: Droits\ndescription: V.\n---\n\nMots.\n\n## Paie\n\nPlus.\n");
    assert_eq!(case.run(&["translate", "stamp", "content/en/rights.md"]).status.code(), Some(2));
    assert_eq!(case.run(&["translate", "stamp", "nowhere"]).status.code(), Some(2));
    let out = case.run(&["translate", "stamp", "content/fr/rights.md"]);
    assert_eq!(text(&out.stderr), "stamped 1 file\n");
    let stamps = std::fs::read_to_string(case.root().join("locales/fr/stamps.yaml")).unwrap();
    assert!(stamps.contains("\"rights\": ["), "{stamps}");
    case.run(&["translate", "stamp", "content/fr"]);
    assert_eq!(stamps, std::fs::read_to_string(case.root().join("locales/fr/stamps.yaml")).unwrap());
    let status = text(&case.run(&["translate", "status"]).stdout);
    assert!(status.lines().any(|line| line.starts_with("rights") && line.ends_with('T')), "{status}");
}

#[test]
fn explain_help_completions_and_manual_speak() {
    let run = |args: &[&str]| {
        let out = program().args(args).output().unwrap();
        assert_eq!(out.status.code(), Some(0), "{args:?}: {}", text(&out.stderr));
        text(&out.stdout)
    };
    assert!(run(&["explain", "content/missing-alt"]).contains("WCAG 1.1.1"));
    assert!(run(&["explain"]).lines().count() > 50);
    assert!(run(&["--help"]).contains("Exit code: 0"));
    assert!(run(&["man"]).contains(".TH handbill"));
    for shell in ["bash", "zsh", "fish", "powershell"] {
        assert!(run(&["completions", shell]).contains("handbill"));
    }
}
