//! Bad input gets a clear answer with its place, and nothing is lost: each fault once, through the real line.

use crate::help::{Case, program};
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer};
use std::cell::RefCell;

const HOME: &str = "---\ntitle: Home\ndescription: First.\n---\n\nWelcome.\n";

/// Settings that cannot be used: `site.yaml`, place, words.
const SETTINGS: &[(&str, &str, &str)] = &[
    ("base_url: https://a.test/\nlocales: [en]\nbase_ulr: x\n", "site.yaml:3:1", "did you mean `base_url`?"),
    ("locales: [en]\n", "site.yaml:1:1", "`base_url` is missing"),
    ("base_url: https://a.test/\nlocales: []\n", "site.yaml", "`locales` is empty"),
    ("base_url: https://a.test/\nlocales: [zh-CN]\n", "site.yaml:2:11", "write `zh-Hans`"),
    ("base_url: https://a.test/\nlocales: [tl]\n", "site.yaml:2:11", "write `fil`"),
    ("base_url: https://a.test/\nlocales: [pa_IN]\n", "site.yaml:2:11", "write `pa`"),
    ("base_url: https://a.test/\nlocales: [EN]\n", "site.yaml:2:11", "write `en`"),
    ("base_url: https://a.test/\nlocales: [english]\n", "site.yaml:2:11", "no language tag"),
    ("base_url: https://a.test/\nlocales: [en, en]\n", "site.yaml:2:15", "listed twice"),
    ("base_url: https://a.test/\nlocales: [en]\nsource_locale: fr\n", "site.yaml:3:16", "is not among the `locales`"),
    ("base_url: a.test\nlocales: [en]\n", "site.yaml:1:11", "no web address"),
    ("base_url: https://a.test/\nlocales: [en]\nexit_url: javascript:x\n", "site.yaml:3:11", "no web address"),
    ("base_url: https://a.test/\nlocales: [en]\ntheme: ../../etc\n", "site.yaml:3:8", "cannot be the name of a theme"),
    ("base_url: https://a.test/\nbase_url: https://b.test/\nlocales: [en]\n", "site.yaml:2:1", "stands here twice"),
    ("base_url: https://a.test/\nlocales: [en\n", "site.yaml:", "cannot be read"),
    ("base_url: [\n", "site.yaml:", "cannot be read"),
    ("base_url: https://a.test/\nlocales: en\n", "site.yaml:2:10", "cannot be read"),
];

#[test]
fn settings_that_cannot_be_used_are_refused_at_their_place() {
    for (settings, place, words) in SETTINGS {
        let built = Case::bare(settings).file("content/en/_index.md", HOME).build();
        assert!(built.text.contains(place), "{settings:?} gave\n{}", built.text);
        assert!(built.text.contains(words), "{settings:?} gave\n{}", built.text);
        assert!(built.text.contains("help:"), "{settings:?} offers no way out:\n{}", built.text);
        assert!(built.done.is_none(), "{settings:?} was taken");
    }
}

/// Pages that cannot be used: the whole file `content/en/rights.md`, code, place, words.
const PAGES: &[(&str, &str, &str, &str)] = &[
    ("Words.\n", "content/front-matter", "rights.md:1:1", "has no front matter"),
    ("", "content/front-matter", "rights.md:1:1", "has no front matter"),
    ("---\ntitle: A\n", "content/front-matter", "rights.md:1:1", "has no end"),
    ("---\ntitel: A\n---\n", "content/yaml", "rights.md:2:1", "did you mean `title`?"),
    ("---\ndescription: A\n---\n", "content/yaml", "rights.md:2:1", "`title` is missing"),
    ("---\ntitle: A: B\n---\n", "content/yaml", "rights.md:2:", "needs quotes"),
    ("---\ntitle: A\ntitle: B\n---\n", "content/yaml", "rights.md:3:1", "stands here twice"),
    ("---\ntitle: [A]\n---\n", "content/yaml", "rights.md:2:8", "cannot be read"),
    ("---\ntitle: ''\n---\n", "content/setting", "rights.md:2:8", "`title` is empty"),
    ("---\ntitle: A\nslug: ../../etc\n---\n", "content/setting", "rights.md:3:7", "cannot be a slug"),
    ("---\ntitle: A\nslug: a/b\n---\n", "content/setting", "rights.md:3:7", "cannot be a slug"),
    ("---\ntitle: A\nslug: con\n---\n", "content/setting", "rights.md:3:7", "Windows keeps this name"),
    ("---\ntitle: A\nslug: ''\n---\n", "content/setting", "rights.md:3:7", "it is empty"),
    ("---\ntitle: A\ndate: yesterday\n---\n", "content/setting", "rights.md:3:7", "write it as `2026-11-01`"),
    ("---\ntitle: A\ndate: 2026-02-30\n---\n", "content/setting", "rights.md:3:7", "is no date"),
    ("---\ntitle: A\nreview: checked\n---\n", "content/yaml", "rights.md:3:9", "is not a value here"),
    ("---\ntitle: A\nreview: reviewed\n---\n", "content/setting", "rights.md:2:8", "says nothing of when"),
    ("---\ntitle: A\nkind: print\n---\n", "content/setting", "rights.md:2:8", "`print`"),
    ("---\ntitle: A\n---\n\nA \u{7} bell\n", "content/character", "rights.md:5:3", "U+0007"),
    ("---\ntitle: A\n---\n\nA \u{fdd0} mark\n", "content/character", "rights.md:5:3", "U+FDD0"),
];

#[test]
fn pages_that_cannot_be_used_are_refused_at_their_place() {
    for (page, code, place, words) in PAGES {
        let built = Case::new().file("content/en/rights.md", page).build();
        built.expect(code, place, words);
        built.expect_nothing_made();
    }
}

#[test]
fn text_that_is_not_utf8_names_its_line() {
    let built = Case::new().file("content/en/rights.md", b"---\ntitle: A\n---\n\nna\xefve\n").build();
    built.expect("content/not-utf8", "content/en/rights.md", "line 5 is not UTF-8");
    built.expect_nothing_made();
    let built = Case::new().file("content/en/rights.md", b"\xff\xfe-\0-\0-\0").build();
    built.expect("content/not-utf8", "content/en/rights.md", "UTF-16");
}

#[test]
fn an_alias_bomb_is_defused() {
    // Each entry is of the right kind, so that only the budget can stop it.
    let many = |count: usize| -> String {
        let entry = |n: usize| {
            let kinds = if n == 0 { format!("&k [{}x]", "x, ".repeat(200)) } else { "*k".into() };
            format!("  - id: c{n}\n    kinds: {kinds}\n    source: s\n    source_date: \"2025\"\n    recheck: 9\n")
        };
        format!("contacts:\n{}", (0..count).map(entry).collect::<String>())
    };
    let built = Case::new().file("content/data/contacts.yaml", many(10)).build();
    assert!(built.of("content/yaml").is_empty(), "a few names are fine:\n{}", built.text);
    let built = Case::new().file("content/data/contacts.yaml", many(100)).build();
    built.expect("content/yaml", "content/data/contacts.yaml:", "cannot be read");
    built.expect_nothing_made();
}

#[test]
fn a_hundred_megabytes_are_refused_before_they_are_read() {
    let case = Case::new();
    let path = case.root().join("content/en/rights.md");
    std::fs::File::create(&path).unwrap().set_len(100 << 20).unwrap();
    let built = case.build();
    built.expect("content/too-large", "content/en/rights.md", "100 MiB; the limit is 4 MiB");
    built.expect_nothing_made();
}

#[test]
fn markdown_that_is_nested_too_deep_is_refused() {
    for body in [
        ">".repeat(5_000) + " deep",
        "- ".repeat(5_000) + "deep",
        "[".repeat(50_000),
        "*".repeat(50_000) + "a" + &"*".repeat(50_000),
        "`".repeat(50_000),
        "<b>".repeat(20_000),
        "{ ".repeat(20_000),
        "![".repeat(20_000) + &"](".repeat(20_000),
    ] {
        let built = Case::new().body(&body).build();
        if body.starts_with(['>', '-']) {
            built.expect("content/nesting", "content/en/rights.md:6:", "32 deep");
            built.expect_nothing_made();
        }
    }
}

#[test]
fn two_pages_cannot_have_one_address() {
    let page = "---\ntitle: A\ndescription: B.\nslug: rights\n---\n\nWords.\n";
    let built = Case::new().file("content/en/other.md", page).build();
    built.expect("content/duplicate-slug", "content/en/", "`slug:` of its own");
    built.expect_nothing_made();

    let built = Case::new().file("content/en/rights/_index.md", HOME).build();
    built.expect("content/duplicate-slug", "content/en/rights", "is the same page");

    // A slug of a page that steps on a folder of the language's own.
    let built = Case::new().file("content/en/Rights.md", HOME).build();
    built.expect("content/duplicate-slug", "content/en/", "same address");
}

#[test]
fn a_folder_without_a_landing_page_and_a_site_without_home_are_named() {
    let built = Case::new().file("content/en/toolkit/a.md", HOME).build();
    built.expect("content/no-index", "content/en/toolkit/_index.md", "has no landing page");
    let built = Case::bare("base_url: https://a.test/\nlocales: [en]\n").build();
    built.expect("content/no-home", "content/en/_index.md", "no home page");
    built.expect_nothing_made();
}

#[test]
fn folders_of_languages_that_are_not_listed_are_named() {
    let built = Case::new().file("content/de/_index.md", HOME).build();
    built.expect("content/unknown-file", "content/de/_index.md", "not among the `locales`");
    let built = Case::new().file("content/zh-TW/_index.md", HOME).build();
    built.expect("locale/tag", "content/zh-TW/_index.md", "write `zh-Hant`");
    let built = Case::new().file("content/FR/_index.md", HOME).build();
    built.expect("locale/tag", "content/FR/_index.md", "write `fr`");
    let built = Case::new().file("content/en/photo.png", "x").build();
    built.expect("content/unknown-file", "content/en/photo.png", "content/media/");
}

#[test]
fn file_names_in_any_script_make_pages() {
    let case = ["ਹੱਕ", "حقوق", "權利", "Été", "สิทธิ", "a b"]
        .iter()
        .fold(Case::new(), |case, name| case.file(&format!("content/en/{name}.md"), HOME));
    let built = case.build();
    for name in ["ਹੱਕ", "حقوق", "權利", "été", "สิทธิ", "a-b"] {
        built.page(&format!("en/{name}/index.html"));
    }
    let home = built.page("en/index.html");
    assert!(home.contains("%E6%AC%8A%E5%88%A9/index.html"), "{home}");
}

#[test]
fn a_file_name_that_no_address_can_hold_is_refused() {
    for name in ["what?.md", "a:b.md", "nul.md", "a%20b.md", "x\u{202e}y.md"] {
        let built = Case::new().file(&format!("content/en/{name}"), HOME).build();
        built.expect("content/setting", "content/en/", "cannot be part of an address");
        built.expect_nothing_made();
    }
}

#[cfg(unix)]
#[test]
fn symbolic_links_out_of_the_tree_are_refused() {
    use std::os::unix::fs::symlink;
    let secret = tempfile::NamedTempFile::new().unwrap();
    let case = Case::new();
    symlink(secret.path(), case.root().join("content/en/secret.md")).unwrap();
    let built = case.build();
    built.expect("content/link-outside", "content/en/secret.md", "leads out of the site");
    built.expect_nothing_made();

    let case = Case::new();
    symlink("rights.md", case.root().join("content/en/same.md")).unwrap();
    assert!(case.build().files.contains_key("en/same/index.html"), "a link inside the site is fine");

    let case = Case::new();
    symlink("nowhere.md", case.root().join("content/en/lost.md")).unwrap();
    case.build().expect("content/link-outside", "content/en/lost.md", "leads nowhere");

    let case = Case::new();
    symlink("..", case.root().join("content/en/loop")).unwrap();
    case.build().expect("content/link-outside", "content/en/loop", "link to a folder");
}

#[test]
fn fluent_junk_and_rings_are_named_and_the_rest_still_speaks() {
    let case =
        Case::new().file("locales/fr/site.ftl", "nav-home = Accueil\nthis is = { junk\nnav-menu = Menu du site\n");
    let built = case.build();
    built.expect("locale/syntax", "locales/fr/site.ftl:2:", "`");
    built.expect_nothing_made();
    let case = Case::new().file("locales/fr/site.ftl", "nav-home = { nav-menu }\nnav-menu = { nav-home }\n");
    let built = case.build();
    built.expect("locale/cycle", "locales/fr/site.ftl:", "mentions itself");
    built.expect_nothing_made();
}

#[test]
fn a_template_that_fails_is_named_with_its_place() {
    for (template, words) in [
        ("<p>\n{{ page.nothing.at.all }}\n</p>", "site/template"),
        ("<p>\n{% if %}\n</p>", "site/template"),
        ("<p>\n{{ msg(id=\"no-such-message\") }}\n</p>", "no-such-message"),
    ] {
        let built = Case::new().file("themes/default/templates/home.html", template).build();
        assert!(built.text.contains(words), "{template:?}:\n{}", built.text);
        assert!(built.text.contains("themes/default/templates/home.html:2:"), "{template:?}:\n{}", built.text);
        built.expect_nothing_made();
    }
}

/// A page as a browser cuts it up.
fn tokens(page: &str) -> Vec<Token> {
    #[derive(Default)]
    struct Seen(RefCell<Vec<Token>>);
    impl TokenSink for Seen {
        type Handle = ();
        fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
            // What stands in a title is no markup (HTML, 13.2.6.4.4).
            let is_title =
                matches!(&token, Token::TagToken(tag) if tag.kind == TagKind::StartTag && &*tag.name == "title");
            self.0.borrow_mut().push(token);
            if is_title { TokenSinkResult::RawData(RawKind::Rcdata) } else { TokenSinkResult::Continue }
        }
    }
    let input = BufferQueue::default();
    input.push_back(page.into());
    let reader = Tokenizer::new(Seen::default(), html5ever::tokenizer::TokenizerOpts::default());
    let _ = reader.feed(&input);
    reader.end();
    reader.sink.0.take()
}

#[test]
fn markup_in_words_arrives_as_words() {
    let words = "</title></h1><script>alert(1)</script> {{ page }} {% raw %} #import \"x\" \\n *a* `b` & <b>";
    let brace = |c: char| if "{}".contains(c) { format!("{{\"{c}\"}}") } else { c.to_string() };
    let ftl = format!("nav-menu = {}\n", words.chars().map(brace).collect::<String>());
    let title = serde_json::Value::from(words).to_string();
    let case = Case::new().file("locales/en/site.ftl", ftl).file(
        "content/en/rights.md",
        format!("---\ntitle: {title}\ndescription: {title}\n---\n\nA \\{{\\{{ page \\}}\\}} b.\n"),
    );
    let built = case.build();
    let page = built.page("en/rights/index.html");
    let seen = tokens(&page);
    let (mut heading, mut in_heading) = (String::new(), false);
    for token in &seen {
        match token {
            Token::TagToken(tag) => {
                let has_source = tag.attrs.iter().any(|attribute| &*attribute.name.local == "src");
                assert!(&*tag.name != "b", "{page}");
                assert!(&*tag.name != "script" || tag.kind == TagKind::EndTag || has_source, "{page}");
                if &*tag.name == "h1" {
                    in_heading = tag.kind == TagKind::StartTag;
                }
            }
            Token::CharacterTokens(text) if in_heading => heading.push_str(text),
            _ => {}
        }
    }
    assert_eq!(heading, words);
    assert!(page.contains("{{ page }}"), "{page}");
}

#[test]
fn raw_html_runs_and_loads_nothing() {
    let body = "<script>x()</script><img src=\"https://evil.test/a.png\" onerror=\"x()\"><iframe src=\"https://evil.test\"></iframe>\n\n\
                <a href=\"javascript:x()\">a</a> <p style=\"position:fixed\" class=\"exit\" id=\"main\">b</p>\n\n<form action=\"https://evil.test\"><input></form>\n";
    let built = Case::new().body(body).build();
    let page = built.page("en/rights/index.html");
    for bad in ["evil.test", "javascript:", "onerror", "position:fixed", "<iframe", "<form", "x()"] {
        assert!(!page.contains(bad), "`{bad}` in\n{page}");
    }
}

#[test]
fn a_folder_without_a_site_and_words_that_mean_nothing_are_faults_of_use() {
    let empty = tempfile::TempDir::new().unwrap();
    for (args, words) in [
        (&["build"][..], "handbill new site DIR"),
        (&["build", "--locale", "zh-CN"], "write `zh-Hans`"),
        (&["build", "--only", "webb"], "did you mean `web`?"),
        (&["explain", "content/missing-atl"], "content/missing-alt"),
        (&["bild"], "build"),
        (&["build", "--jobs", "0"], "at least 1"),
    ] {
        let out = program().args(args).current_dir(empty.path()).output().unwrap();
        let text = String::from_utf8_lossy(&out.stderr).into_owned();
        assert_eq!(out.status.code(), Some(2), "{args:?}: {text}");
        assert!(text.contains(words), "{args:?}: {text}");
    }
}

#[test]
fn a_language_that_the_site_does_not_have_takes_nothing_out_of_the_output() {
    let case = Case::new();
    assert_eq!(case.run(&["build"]).status.code(), Some(0));
    let out = case.run(&["build", "--locale", "de"]);
    assert_ne!(out.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&out.stderr).contains("does not have the language `de`"));
    assert!(case.root().join("output/fr/index.html").is_file());
}

#[test]
fn a_build_that_findings_stop_leaves_the_output_as_it_was() {
    let case = Case::new();
    assert_eq!(case.run(&["build"]).status.code(), Some(0));
    let before = std::fs::read(case.root().join("output/en/rights/index.html")).unwrap();
    let case = case.body("[Nowhere](nowhere.md)");
    let out = case.run(&["build"]);
    assert_eq!(out.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&out.stderr).contains("nothing was written"));
    assert_eq!(before, std::fs::read(case.root().join("output/en/rights/index.html")).unwrap());
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 24, ..Default::default() })]

    /// Whatever a page holds, the line ends with findings or files, never with a panic.
    #[test]
    fn no_page_makes_the_program_fall_over(text in "(?s).{0,400}") {
        Case::new().file("content/en/rights.md", format!("---\ntitle: A\ndescription: B.\n---\n{text}")).build();
    }

    /// Nor do the pieces that Markdown and placeables are made of, in any order.
    #[test]
    fn no_markdown_makes_the_program_fall_over(
        parts in proptest::collection::vec(proptest::sample::select(vec![
            "{", "}", "{ $victimlink-phone }", "{ contacts kind: \"crisis\" }", "\n\n", "\n", "# ", "## a {#b}", "- ", "> ",
            "> [!WARNING]\n", "[^1]", "[^1]: x", "[a](", ")", "![", "](../media/a.png)", "<b>", "</b>", "<script>", "| a | b |\n|--|--|\n",
            "**", "`", "~~~\n", "\\{", "\u{202e}", "ਹੱਕ", "- [ ] x\n", "a\n: b\n", "---\n", "911", "&amp;", "\t", "{ \"",
        ]), 0..40),
    ) {
        Case::new().body(&parts.concat()).build();
    }
}
