//! The toolkit itself, as it is shipped.

use crate::help::program;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use tempfile::TempDir;

/// The whole site: the one in the folder that `HANDBILL_BUILT` names, or one that is built now, which takes minutes.
static WHOLE: LazyLock<(PathBuf, Option<TempDir>)> = LazyLock::new(|| match std::env::var_os("HANDBILL_BUILT") {
    Some(folder) => (folder.into(), None),
    None => {
        let dir = TempDir::new().unwrap();
        build(&dir.path().join("out"), &[]);
        (dir.path().join("out"), Some(dir))
    }
});

/// The pages of the real site, built once for all tests of this file that run in one process.
static SITE: LazyLock<TempDir> = LazyLock::new(|| {
    let dir = TempDir::new().unwrap();
    build(&dir.path().join("out"), &["--only", "web,epub,feeds,calendar"]);
    dir
});

fn build(out: &Path, more: &[&str]) {
    let mut command = program();
    command.args(["build", "--root", env!("CARGO_MANIFEST_DIR"), "--out"]).arg(out).args(more);
    let run = command.output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
}

fn routes(root: &Path) -> Vec<String> {
    let mut out: Vec<String> = walkdir::WalkDir::new(root)
        .into_iter()
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| entry.path().strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/"))
        .collect();
    out.sort();
    out
}

#[test]
fn it_has_no_error_and_speaks_24_languages_on_screen_and_on_paper() {
    let all = routes(&WHOLE.0);
    let homes = all.iter().filter(|route| route.matches('/').count() == 1 && route.ends_with("/index.html")).count();
    assert_eq!(homes, 24);
    let forms = [
        "pocket-card-*-avery-5371",
        "pocket-card-*-avery-c32011",
        "pocket-card-*-folded",
        "we-can-help-*-letter",
        "poster-*-tear-off-a4",
        "sticker-*-a4",
        "guide-*-large-print",
        "guide-*-fold-letter",
        "screen-*-preview",
    ];
    for form in forms {
        let (piece, sheet) = form.split_once('*').unwrap();
        let is_it = |route: &&String| route.contains(&format!("/print/{piece}")) && route.contains(sheet);
        let tags: BTreeSet<&str> = all.iter().filter(is_it).map(|route| route.split('/').next().unwrap()).collect();
        assert_eq!(tags.len(), 24, "{form}: {tags:?}");
    }
    assert!(all.contains(&"en/print/pocket-card-en.pdf".to_owned()), "the source needs no draft mark");
}

#[test]
fn every_language_has_its_book_and_its_calendar_and_two_have_news() {
    let out = SITE.path().join("out");
    let all = routes(&out);
    let count = |ending: &str| all.iter().filter(|route| route.ends_with(ending)).count();
    assert_eq!((count(".epub"), count("/days.ics")), (24, 24));
    assert_eq!((count("/feed.xml"), count("/feed.json")), (2, 2));
    for route in all.iter().filter(|route| route.ends_with("/days.ics")) {
        let text = std::fs::read_to_string(out.join(route)).unwrap();
        assert_eq!(text.matches("BEGIN:VEVENT").count(), 5, "{route}");
        assert_eq!(text.matches("SUMMARY;LANGUAGE").count(), 5, "{route}");
    }
}

#[test]
fn two_builds_are_equal_byte_for_byte() {
    let dir = TempDir::new().unwrap();
    let (first, second) = (dir.path().join("first"), dir.path().join("second"));
    // All of print in every language takes minutes; these are one from right to left and one without blanks.
    build(&first, &["--locale", "ar,zh-Hant"]);
    build(&second, &["--locale", "ar,zh-Hant", "--jobs", "1"]);
    assert_eq!(routes(&first), routes(&second));
    for route in routes(&first) {
        assert!(
            std::fs::read(first.join(&route)).unwrap() == std::fs::read(second.join(&route)).unwrap(),
            "{route} differs"
        );
    }
}

#[test]
fn every_language_says_the_same_numbers() {
    let out = SITE.path().join("out");
    for route in routes(&out).iter().filter(|route| route.ends_with("get-help/index.html")) {
        let page = std::fs::read_to_string(out.join(route)).unwrap();
        for number in ["tel:911", "tel:+18005630808", "tel:+18339001010"] {
            assert!(page.contains(number), "{route} lacks {number}");
        }
        assert!(page.contains("<bdi dir=ltr>1-800-563-0808</bdi>"), "{route}");
    }
}

#[test]
fn no_page_shows_a_key_a_placeable_or_a_mark() {
    let out = SITE.path().join("out");
    for route in routes(&out).iter().filter(|route| route.ends_with(".html")) {
        let page = std::fs::read_to_string(out.join(route)).unwrap();
        for bad in ["{ $", "{$", "{{", "\u{fdd0}", "\u{fdd1}", "\u{fdd4}", "\u{2068}"] {
            assert!(!page.contains(bad), "{route} shows `{}`", bad.escape_unicode());
        }
    }
}
