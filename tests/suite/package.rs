//! What people take along: packages, plain text, data, and the lists of them.

use crate::help::{Built, Case, program};
use handbill::cli::CODES;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::{Cursor, Read};

fn page(title: &str, matter: &str, body: &str) -> String {
    format!("---\ntitle: {title}\ndescription: About {title}.\n{matter}---\n\n{body}\n")
}

/// A site with a group of people, a picture, downloads, two languages, and links between all of it.
fn site() -> Case {
    Case::new()
        .file(
            "content/en/_index.md",
            page(
                "Home",
                "audience: [public]\n",
                "[Rights](rights.md), [Class](class/one.md). Call { $victimlink-phone }.",
            ),
        )
        .file("content/en/class/_index.md", page("Class", "weight: 2\n", "{ pages section: \"class\" }"))
        .file(
            "content/en/class/one.md",
            page("One", "audience: [public, schools]\n", "[Rights](../rights.md) and [two](two.md)."),
        )
        .file(
            "content/en/class/two.md",
            page("Two", "audience: [schools]\n", "![a desk](../../media/desk.svg)\n\n{ contacts kind: \"crisis\" }"),
        )
        .file("content/en/downloads.md", page("Downloads", "audience: [public]\n", "## Files\n\n{ downloads }"))
        .file("content/fr/_index.md", page("Accueil", "review: machine\n", "Appelez { $victimlink-phone }."))
        .file(
            "content/fr/rights.md",
            page("Droits", "review: machine\n", "[Classe](class/_index.md)\n\n## Paie {#pay}\n\nPlus."),
        )
        .file("content/media/desk.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>")
}

/// The files of a ZIP file.
fn unzip(built: &Built, route: &str) -> BTreeMap<String, Vec<u8>> {
    let known: Vec<&String> = built.files.keys().filter(|route| route.ends_with(".zip")).collect();
    let bytes = built.files.get(route).unwrap_or_else(|| panic!("no `{route}` in {known:#?}\n{}", built.text));
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes.as_slice())).unwrap();
    let mut out = BTreeMap::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let mut text = Vec::new();
        file.read_to_end(&mut text).unwrap();
        let name = file.name().unwrap().into_owned();
        assert!(out.insert(name.clone(), text).is_none(), "`{name}` is twice in {route}");
    }
    out
}

fn text(files: &BTreeMap<String, Vec<u8>>, name: &str) -> String {
    let known: Vec<&String> = files.keys().collect();
    String::from_utf8(files.get(name).unwrap_or_else(|| panic!("no `{name}` in {known:#?}")).clone()).unwrap()
}

/// Every `href` and `src` of a page that is a path.
fn paths(html: &str) -> Vec<String> {
    let mut out = Vec::new();
    for name in [" href=", " src="] {
        for (at, _) in html.match_indices(name) {
            let rest = &html[at + name.len()..];
            let value = match rest.strip_prefix('"') {
                Some(quoted) => quoted.split('"').next(),
                None => rest.split([' ', '>']).next(),
            };
            out.push(value.unwrap().split('#').next().unwrap().to_owned());
        }
    }
    out.retain(|path| !path.is_empty() && !path.contains(':'));
    out
}

/// The packages that are sites.
fn sites(built: &Built) -> Vec<String> {
    let zips = built.files.keys().filter(|route| route.ends_with(".zip"));
    zips.filter(|route| !route.contains("-print-") && !route.contains("-markdown-")).cloned().collect()
}

#[test]
fn no_link_of_a_package_leads_to_a_file_that_is_not_inside() {
    let built = site().build();
    let mut seen = BTreeMap::new();
    for route in sites(&built) {
        let files = unzip(&built, &route);
        for (name, bytes) in files.iter().filter(|(name, _)| name.ends_with(".html")) {
            for path in paths(&String::from_utf8_lossy(bytes)) {
                let mut parts: Vec<String> = name.split('/').map(str::to_owned).collect();
                parts.pop();
                for part in path.split('/') {
                    match part {
                        ".." => assert!(parts.pop().is_some(), "{name} of {route} leads out by {path}"),
                        other => {
                            parts.push(percent_encoding::percent_decode_str(other).decode_utf8_lossy().into_owned());
                        }
                    }
                }
                let target = parts.join("/");
                assert!(files.contains_key(&target), "{name} of {route} leads to {target}, which is not inside");
                *seen.entry(route.clone()).or_insert(0) += 1;
            }
        }
    }
    let packages: Vec<&str> = seen.keys().map(String::as_str).collect();
    let (all, en, group, fr) = (
        "rights-at-work-all.zip",
        "en/rights-at-work-en.zip",
        "en/rights-at-work-for-schools-en.zip",
        "fr/rights-at-work-fr.zip",
    );
    assert_eq!(packages, [en, group, fr, all]);
    assert!(seen.values().all(|count| *count > 20), "{seen:?}");
}

#[test]
fn a_package_holds_what_it_says_and_checks_itself() {
    let built = site().build();
    let files = unzip(&built, "en/rights-at-work-en.zip");
    for name in ["README.txt", "SHA256SUMS", "index.html", "en/class/two/index.html", "media/desk.svg"] {
        assert!(files.contains_key(name), "{name}");
    }
    assert!(files.contains_key("en/text/rights-at-work-en.txt") && files.contains_key("en/text/class/one.txt"));
    assert!(files.keys().all(|name| !name.starts_with("fr/") && !name.ends_with("404.html")), "{:?}", files.keys());
    let sums = text(&files, "SHA256SUMS");
    let mut checked = BTreeSet::new();
    for line in sums.lines() {
        let (sum, name) = line.split_once("  ").unwrap();
        assert_eq!(sum, sha256(&files[name]), "{name}");
        checked.insert(name.to_owned());
    }
    let others: Vec<&String> = files.keys().filter(|name| !checked.contains(*name)).collect();
    assert_eq!(others, ["SHA256SUMS"]);
    let readme = text(&files, "README.txt");
    assert!(readme.contains("index.html") && readme.contains("en/text/rights-at-work-en.txt"), "{readme}");
    let french = text(&unzip(&built, "fr/rights-at-work-fr.zip"), "README.txt");
    assert!(french.contains("ordinateur") && !french.contains("without the internet"), "{french}");
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest as _;
    sha2::Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

#[test]
fn a_package_speaks_only_the_languages_that_it_holds() {
    let built = site().build();
    let one = text(&unzip(&built, "en/rights-at-work-en.zip"), "en/index.html");
    assert!(!one.contains("hreflang"), "{one}");
    let chooser = text(&unzip(&built, "en/rights-at-work-en.zip"), "index.html");
    assert!(chooser.contains("href=en/index.html") && !chooser.contains("fr/index.html"), "{chooser}");
    let all = text(&unzip(&built, "rights-at-work-all.zip"), "en/index.html");
    assert!(all.contains("href=../fr/index.html"), "{all}");
}

#[test]
fn the_downloads_page_of_a_package_lists_what_is_inside() {
    let built = site().build();
    let outside = built.page("en/downloads/index.html");
    assert!(outside.contains("rights-at-work-en.zip") && outside.contains("rights-at-work-all.zip"), "{outside}");
    assert!(outside.contains("rights-at-work-for-schools-en.zip") && outside.contains("pages.json"), "{outside}");
    assert!(outside.contains("kB"), "no size is shown before the download:\n{outside}");
    let inside = text(&unzip(&built, "en/rights-at-work-en.zip"), "en/downloads/index.html");
    assert!(inside.contains("rights-at-work-en.txt") && !inside.contains(".zip"), "{inside}");
}

#[test]
fn a_package_for_a_group_holds_its_pages_and_the_way_to_them() {
    let files = unzip(&site().build(), "en/rights-at-work-for-schools-en.zip");
    let pages: Vec<&String> = files.keys().filter(|name| name.ends_with("index.html")).collect();
    let wanted = ["en/class/index.html", "en/class/one/index.html", "en/class/two/index.html", "en/index.html"];
    assert_eq!(pages[..4], wanted);
    assert_eq!(pages[4], "index.html");
    assert!(files.contains_key("en/text/class/two.txt"));
    let one = text(&files, "en/class/one/index.html");
    assert!(one.contains("Rights and") && one.contains("href=../two/index.html"), "words without a link stay:\n{one}");
}

#[test]
fn what_fails_leaves_every_package_unmade_and_named() {
    // The size can be read, and then the picture ends.
    let broken = [137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 2, 0, 0, 0, 1, 8, 0];
    let built = site().file("content/media/broken.png", broken).build();
    built.expect("site/package-unmade", "en/rights-at-work-en.zip", "`media/broken.png` belongs into it");
    built.expect("site/package-unmade", "rights-at-work-all.zip", "mend what is said of");
    built.expect("content/media", "content/media/broken.png", "damaged");
    built.expect_nothing_made();
}

#[test]
fn names_that_a_system_cannot_hold_are_refused() {
    let long = format!("content/en/class/{}.md", "word-".repeat(23).trim_end_matches('-'));
    let built = site().file(&long, page("Long", "", "Words.")).build();
    built.expect("site/package-name", "en/rights-at-work-en.zip", "more than 120 characters");
    built.expect_nothing_made();
    // Another form of the same letter is the same page before there is any package; capital letters are not.
    let built = site()
        .file("content/en/note.md", page("A", "slug: a\n", "Words."))
        .file("content/en/NOTE.md", page("B", "slug: b\n", "Words."))
        .build();
    built.expect("site/package-name", "rights-at-work-markdown-en.zip", "would be one file");
    built.expect_nothing_made();
}

#[test]
fn packages_have_no_time_and_flag_their_names() {
    let case = site().file("content/en/caf\u{e9}.md", page("Caf\u{e9}", "audience: [schools]\n", "Words."));
    let (first, second) = (case.build(), case.build());
    assert!(first.files == second.files);
    let bytes = &first.files["en/rights-at-work-for-schools-en.zip"];
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes.as_slice())).unwrap();
    for at in 0..archive.len() {
        let file = archive.by_index(at).unwrap();
        assert_eq!(file.last_modified().map(|time| (time.year(), time.month(), time.day())), Some((1980, 1, 1)));
        let name = file.name().unwrap().into_owned();
        assert!(!name.starts_with('/') && !name.contains(".."), "{name}");
    }
    let local = |name: &str| bytes.windows(name.len()).position(|part| part == name.as_bytes()).unwrap() - 30;
    let flagged = local("en/caf\u{e9}/index.html");
    assert_eq!(bytes[flagged..flagged + 4], *b"PK\x03\x04");
    assert_eq!(bytes[flagged + 7] & 0b1000, 0b1000, "the name is not flagged as UTF-8 (bit 11)");
}

#[test]
fn the_pieces_in_which_a_file_is_read_do_not_matter() {
    // The disk is read in pieces of 64 KiB, memory at once.
    let letter = |number: u32, at: u32| char::from(b"abcdefghijklmnop"[(number >> (at * 4) & 15) as usize]);
    let word = |n: u32| (1..7).map(|at| letter(n.wrapping_mul(2_654_435_761), at)).collect::<String>();
    let words: Vec<String> = (0..40_000).map(word).collect();
    let picture = format!("<svg xmlns=\"http://www.w3.org/2000/svg\"><desc>{}</desc></svg>", words.join(" "));
    let case = Case::new().body("![a desk](../media/desk.svg)").file("content/media/desk.svg", picture);
    let memory = case.build();
    let out = case.run(&["build", "--only", "package", "--out", "out"]);
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let name = "rights-at-work-all.zip";
    let disk = std::fs::read(case.root().join("out").join(name)).unwrap();
    assert!(
        disk.len() > 200_000 && disk == memory.files[name],
        "{} and {} bytes",
        disk.len(),
        memory.files[name].len()
    );
}

#[test]
fn a_package_is_made_again_only_when_something_inside_is_new() {
    let case = site();
    let build = || {
        let out = case.run(&["build", "--out", "out"]);
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        let list = std::fs::read_to_string(case.root().join("out/.handbill")).unwrap();
        let find = |name: &str| list.lines().find(|line| line.contains(name)).map(str::to_owned).unwrap();
        (find("en/rights-at-work-en.zip"), find("fr/rights-at-work-fr.zip"), find("rights-at-work-all.zip"))
    };
    let before = build();
    let path = case.root().join("content/fr/rights.md");
    std::fs::write(&path, page("Droits", "review: machine\n", "Autre.\n\n## Paie {#pay}\n\nPlus.")).unwrap();
    let after = build();
    assert_eq!(before.0, after.0, "nothing in English changed");
    assert!(before.1 != after.1 && before.2 != after.2);
    // A page that French lacks is shown in English there.
    let path = case.root().join("content/en/class/two.md");
    std::fs::write(&path, page("Two", "audience: [schools]\n", "Other words.")).unwrap();
    let last = build();
    assert!(after.0 != last.0 && after.1 != last.1 && after.2 != last.2);
}

#[test]
fn each_format_can_be_asked_for_alone() {
    let only = |format: &str| -> BTreeSet<String> {
        let mut case = site();
        case.want.cut.formats = BTreeSet::from([format.to_owned()]);
        case.build().files.into_keys().collect()
    };
    assert!(only("text").iter().all(|route| route.ends_with(".txt")));
    assert_eq!(
        only("json").into_iter().collect::<Vec<_>>(),
        ["en/pages.json", "fr/pages.json", "schema/pages.schema.json"]
    );
    assert!(only("markdown").iter().all(|route| route.ends_with(".zip")));
    assert!(only("web").iter().all(|route| !route.ends_with(".zip")));
    let package = only("package");
    assert!(package.contains("en/rights-at-work-en.zip") && package.contains("en/index.html"), "{package:?}");
    let out = program().args(["build", "--only", "packages"]).current_dir(site().root()).output().unwrap();
    assert!(String::from_utf8_lossy(&out.stderr).contains("did you mean `package`"));
}

#[test]
fn the_lists_tell_of_every_download_as_it_is() {
    let built = site().build();
    let list: serde_json::Value = serde_json::from_str(&built.page("downloads.json")).unwrap();
    let files = list["files"].as_array().unwrap();
    let sums = built.page("SHA256SUMS");
    assert!(files.len() >= 10, "{list:#}");
    for file in files {
        let bytes = &built.files[file["path"].as_str().unwrap()];
        let sum = sha256(bytes);
        assert_eq!((file["bytes"].as_u64(), file["sha256"].as_str()), (Some(bytes.len() as u64), Some(sum.as_str())));
        assert!(sums.contains(&format!("{sum}  {}\n", file["path"].as_str().unwrap())));
    }
    let draft = |path: &str| files.iter().find(|file| file["path"] == path).unwrap()["draft"].as_bool().unwrap();
    assert!(draft("fr/rights-at-work-fr.zip") && !draft("en/rights-at-work-en.zip"));
    assert_eq!(sums.lines().count(), files.len());
    let mut part = site();
    part.want.cut.locales = BTreeSet::from([handbill::text::Tag::parse("en").unwrap()]);
    let part = part.build();
    assert!(!part.files.contains_key("downloads.json"), "a part of a site cannot list the whole");
    assert!(!part.files.contains_key("rights-at-work-all.zip") && part.files.contains_key("en/rights-at-work-en.zip"));
}

#[test]
fn each_part_of_a_language_has_the_words_of_its_needs() {
    let words = include_str!("../../locales/en/packages.ftl");
    for need in ["card", "cards", "posters", "group", "toolkit", "everything", "websites"] {
        assert!(words.contains(&format!("\nneed-{need} = ")), "{need}");
    }
    assert!(CODES.iter().any(|code| code.name == "site/package-unmade"));
}

/// The text of the English page `rights` with this body.
fn plain(body: &str) -> String {
    let page = Case::new().body(body).build().page("en/text/rights.txt");
    assert!(page.starts_with('\u{feff}') && !page.replace("\r\n", "").contains(['\r', '\n']), "{page:?}");
    page.replace("\r\n", "\n")
}

#[test]
fn plain_text_keeps_numbers_whole_and_says_where_links_lead() {
    let number = "\u{2066}1-800-563-0808\u{2069}";
    for pad in 40..72 {
        let text = plain(&format!("{} {{ $victimlink-phone }} now.", "x".repeat(pad)));
        assert!(text.contains(number), "a number is broken after {pad} letters:\n{text}");
        assert!(text.lines().all(|line| line.chars().count() <= 75), "{text}");
    }
    for pad in 40..56 {
        let text = plain(&format!("{} [Home](_index.md) now.", "x".repeat(pad)));
        let address = "[\u{2066}https://help.test/en/\u{2069}]";
        assert!(text.contains(address), "an address is broken after {pad} letters:\n{text}");
    }
    let text = plain("[Home](_index.md) and [law](https://example.org/law).\n\n{ contacts kind: \"crisis\" }");
    assert!(text.contains("Home [\u{2066}https://help.test/en/\u{2069}]"), "{text}");
    assert!(text.contains("[\u{2066}https://example.org/law\u{2069}]"), "{text}");
    assert!(text.contains("- VictimLinkBC\n") && text.contains(&format!("Call {number}")), "{text}");
}

#[test]
fn plain_text_shows_lists_tables_notes_and_boxes() {
    let body = "1. One\n2. Two\n   - deep\n\n- [ ] open\n- [x] done\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\nWord[^n].\n\n[^n]: A note.\n\n> [!WARNING]\n> Careful.\n\n![a desk](../media/d.svg)";
    let case = Case::new().body(body).file("content/media/d.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    let text = case.build().page("en/text/rights.txt").replace("\r\n", "\n");
    let wanted = [
        "1. One\n2. Two\n   - deep\n",
        "- [ ] open\n- [x] done\n",
        "- A: 1\n  B: 2\n",
        "Word[1].",
        "[1] A note.",
        "! Warning\n  Careful.",
        "[a desk]",
    ];
    for part in wanted {
        assert!(text.contains(part), "no `{part}` in:\n{text}");
    }
}

#[test]
fn lines_are_as_wide_as_a_screen_shows_them() {
    use handbill::text::{columns, wrap};
    let chinese = "今天您可以打電話給誰，以及可以先做什麼。".repeat(9);
    let thai = "ไฟล์ที่คุณดาวน์โหลดจะอยู่ในเครื่องของคุณ".repeat(9);
    for text in [&chinese, &thai] {
        let lines = wrap(text, 40);
        assert!(lines.len() > 3 && lines.iter().all(|line| columns(line) <= 40), "{lines:#?}");
        assert_eq!(lines.concat(), *text);
        assert!(lines.iter().all(|line| !line.starts_with(['，', '。', '\u{e31}', '\u{e48}'])), "{lines:#?}");
    }
    assert_eq!(columns("電話 a\u{301}\u{2066}1\u{2069}"), 7);
}

#[test]
fn the_markdown_bundle_is_read_without_this_program() {
    let body = "Call { $victimlink-phone }.\n\n[Home](_index.md), [x](link:law), ![a desk](../media/d.svg)\n\n{ contacts kind: \"police\" }";
    let case = Case::new().body(body).file("content/media/d.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").file(
        "content/data/links.yaml",
        "links:\n  - id: law\n    url: \"https://law.test/a\"\n    source: \"s\"\n    source_date: \"2026\"\n",
    );
    let built = case.build();
    let files = unzip(&built, "en/rights-at-work-markdown-en.zip");
    let text = text(&files, "rights.md");
    assert!(text.contains("Call 1-800-563-0808.") && text.contains("[Home](_index.md)"), "{text}");
    assert!(text.contains("[x](https://law.test/a)") && text.contains("](https://help.test/media/d.svg)"), "{text}");
    assert!(text.contains("[911](tel:911)") && !text.contains('{'), "{text}");
    assert!(text.starts_with("---\ntitle: \"Rights\"\n"), "{text}");
}

#[test]
fn the_json_of_a_page_has_its_facts_with_their_sources() {
    let built = Case::new().body("Call { $victimlink-phone }.").build();
    let json: serde_json::Value = serde_json::from_str(&built.page("en/pages.json")).unwrap();
    let page = json["pages"].as_array().unwrap().iter().find(|page| page["key"] == "rights").unwrap();
    let fact = &page["facts"][0];
    assert_eq!((fact["name"].as_str(), fact["source"].as_str()), (Some("victimlink-phone"), Some("gov.bc.ca")));
    assert_eq!(fact["verified"], "2026-11-01");
    assert!(page["html"].as_str().unwrap().contains("tel:+18005630808"));
    assert_eq!(page["text"], "Call \u{2066}1-800-563-0808\u{2069}.");
    assert_eq!(page["url"], "https://help.test/en/rights/");
    assert_eq!(json["$schema"], "https://help.test/schema/pages.schema.json");
    assert!(built.files.contains_key("schema/pages.schema.json"));
}
