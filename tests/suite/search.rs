//! The search: words as the browser has them too, what is kept of a page, and the page on which pages are found.

use crate::help::{Built, Case};
use handbill::format::search::words::{Article, Run, clean, fold, runs, shard, terms};
use unicode_normalization::UnicodeNormalization;

#[test]
fn words_are_the_same_in_the_browser() {
    let cases: serde_json::Value = serde_json::from_str(include_str!("../search/words.json")).unwrap();
    for case in cases.as_array().unwrap() {
        let text = case["text"].as_str().unwrap();
        let list = |value: &serde_json::Value| -> Vec<String> {
            value.as_array().unwrap().iter().map(|part| part.as_str().unwrap().nfkc().collect()).collect()
        };
        let expected: Vec<Run> = case["runs"]
            .as_array()
            .unwrap()
            .iter()
            .map(|run| match run.get("cut") {
                Some(cut) => Run::Unspaced(list(cut)),
                None => Run::Word(list(run)),
            })
            .collect();
        let found = runs(&clean(text));
        assert_eq!(found, expected, "{text}");
        let article = if case["lang"] == "ar" { Article::Cut } else { Article::Kept };
        let folds: Vec<String> = found
            .iter()
            .map(|run| match run {
                Run::Unspaced(parts) => fold(&parts.concat(), article),
                Run::Word(parts) => parts.iter().map(|part| fold(part, article)).collect::<Vec<_>>().join(" "),
            })
            .collect();
        let folded: String = case["fold"].as_str().unwrap().nfc().collect();
        assert_eq!(folds.join(" ").nfc().collect::<String>(), folded, "{text}");
    }
}

fn kept(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    terms(text, |term| out.push(term));
    out
}

#[test]
fn a_word_is_kept_whole_and_in_parts_and_a_string_in_pairs() {
    assert_eq!(kept("E-mail 1-800-563"), ["email", "e", "mail", "1800563", "1", "800", "563"]);
    assert_eq!(kept("最低工資"), ["最低", "低工", "工資", "資"]);
    assert_eq!(kept("ค่าจ้าง"), ["ค่าจ้า", "จ้าง", "ง"]);
}

#[test]
fn words_that_begin_alike_lie_together() {
    let place = |first: u32, second: u32| (first * 31 + second) % 7;
    assert_eq!(["passport", "pa", "p"].map(|word| shard(word, 7)), [place(112, 97), place(112, 97), place(112, 0)]);
    assert_eq!(
        ["工資", "工人", "工"].map(|word| shard(word, 7)),
        [place(0x5de5, 0x8cc7 % 4), place(0x5de5, 0x4eba % 4), place(0x5de5, 0)]
    );
}

fn site() -> Built {
    let page = |title: &str, body: &str| format!("---\ntitle: {title}\ndescription: About.\n---\n\n{body}\n");
    Case::new()
        .file("site.yaml", "base_url: https://help.test/\nlocales: [en, fr]\n")
        .file("content/en/_index.md", page("Home", "Welcome.\n\n## Dash\n\nHello { $victimlink-phone }."))
        .file("content/fr/_index.md", page("Accueil", "Bonjour.\n\n## Élan\n\nSalut { $victimlink-phone }."))
        .file(
            "content/en/pay.md",
            page("“Pay” & <papers>", "{ contacts kind: \"crisis\" }\n\n## Zebra crossing\n\n* one\n* two"),
        )
        .build()
}

/// The data of a file of the index.
fn part(built: &Built, route: &str) -> serde_json::Value {
    let script = built.page(route);
    let name = route.rsplit('/').next().unwrap().trim_end_matches(".js");
    let (head, data) = script.split_once(&format!(",\"{name}\",")).expect("a call with the name of the part");
    assert!(head.starts_with("foundPart(\"") && head.ends_with('"'), "{script}");
    serde_json::from_str(data.trim_end().trim_end_matches(");")).unwrap()
}

#[test]
fn a_page_is_kept_by_sections_with_its_facts_and_contacts() {
    let built = site();
    let text = part(&built, "en/find/t0.js");
    let pages = text.as_object().unwrap();
    let pay = pages.values().find(|page| page.to_string().contains("Zebra")).expect("the page");
    assert_eq!(pay[1][0], "Zebra crossing");
    assert_eq!(pay[1][1], "zebra-crossing");
    assert_eq!(pay[1][2], "one · two");
    let lead = pay[0][2].as_str().unwrap();
    assert!(lead.starts_with("About. VictimLinkBC") && lead.contains("\u{2066}1-800-563-0808\u{2069}"), "{lead}");
    let map = part(&built, "en/find/map.js");
    let counts: Vec<usize> = pages.values().map(|page| page.as_array().unwrap().len()).collect();
    assert_eq!(serde_json::to_value(counts).unwrap(), map["sections"], "the map counts other sections than there are");
    let words = part(&built, "en/find/w0.js");
    assert!(words.as_str().unwrap().lines().any(|line| line.starts_with("18005630808 ")), "{words}");
}

#[test]
fn a_result_loads_little_text() {
    let page = |n: usize, words: usize| {
        format!("---\ntitle: Page {n}\ndescription: About.\n---\n\n{}\n", "Words of a page. ".repeat(words))
    };
    // Pages of 4 kB stand alone; those of 200 bytes stand together; one of 20 kB draws no other in.
    let sizes = [250, 250, 250, 12, 12, 12, 12, 1200, 250];
    let mut case = Case::new();
    for (n, words) in sizes.into_iter().enumerate() {
        case = case.file(&format!("content/en/page-{n}.md"), page(n, words));
    }
    let built = case.build();
    let map = part(&built, "en/find/map.js");
    let starts: Vec<usize> = serde_json::from_value(map["texts"].clone()).unwrap();
    let count = map["sections"].as_array().unwrap().len();
    assert_eq!(starts[0], 0);
    let mut seen = 0;
    for (n, start) in starts.iter().enumerate() {
        let text = built.page(&format!("en/find/t{n}.js"));
        let pages = starts.get(n + 1).copied().unwrap_or(count) - start;
        assert!(text.len() < 7 << 10 || pages == 1, "t{n}.js has {} bytes and {pages} pages", text.len());
        seen += pages;
    }
    assert!(seen == count && starts.len() < count, "{starts:?} for {count} pages");
}

#[test]
fn a_page_of_another_language_is_kept_by_its_title_and_headings() {
    let built = site();
    let words = part(&built, "fr/find/w0.js");
    let forms: Vec<&str> = words.as_str().unwrap().lines().filter_map(|line| line.split(' ').next()).collect();
    for form in ["élan", "salut", "18005630808", "zebra", "papers"] {
        assert!(forms.contains(&form), "no `{form}` in {forms:?}");
    }
    assert!(!forms.contains(&"two"), "the text of another language is in the index: {forms:?}");
}

#[test]
fn every_page_is_in_the_list_under_its_letter_and_its_language() {
    let built = site();
    let page = built.page("en/find/index.html");
    assert!(page.contains("<h3>H</h3>") && page.contains("<h3>P</h3>") && page.contains("<h3>R</h3>"), "{page}");
    assert!(page.contains("“Pay” &amp; &lt;papers&gt;") || page.contains("“Pay” & &lt;papers>"), "{page}");
    assert_eq!(page.matches("data-n=").count(), 3, "{page}");
    let french = built.page("fr/find/index.html");
    assert!(french.contains("lang=en") && french.contains("Accueil"), "{french}");
    assert_eq!(french.matches("data-n=").count(), 3, "{french}");
    assert!(built.page("fr/index.html").contains("href=../fr/find/index.html"), "no link to the page");
}

#[test]
fn only_the_page_for_finding_loads_the_search_and_only_with_an_index() {
    let built = site();
    for (route, bytes) in built.files.iter().filter(|(route, _)| route.ends_with(".html")) {
        let html = String::from_utf8_lossy(bytes);
        assert_eq!(html.contains("assets/find."), route.ends_with("/find/index.html"), "{route}");
        assert!(!html.contains("find/w0.js") && !html.contains("map.js"), "{route} loads the index unasked");
    }
    let mut case = Case::new();
    case.want.cut.formats = ["web".to_owned()].into();
    let web = case.build();
    let page = web.page("en/find/index.html");
    assert!(!page.contains("assets/find.") && page.contains("data-n="), "{page}");
    assert!(!web.files.contains_key("en/find/map.js"));
}

#[test]
fn an_index_has_the_name_of_its_words_and_only_its_language_changes() {
    let before = Case::new().build();
    let after = Case::new().file("content/fr/new.md", "---\ntitle: Neuf\ndescription: N.\n---\n\nNeuf.\n").build();
    assert_eq!(before.page("en/find/map.js"), after.page("en/find/map.js"));
    assert_ne!(before.page("fr/find/map.js"), after.page("fr/find/map.js"));
    let script = after.page("fr/find/map.js");
    let version = script.split('"').nth(1).unwrap();
    assert!(after.page("fr/find/index.html").contains(&format!("data-version={version}")), "{version}");
}

#[test]
fn a_draft_is_not_found() {
    let built = Case::new()
        .file("content/en/new.md", "---\ntitle: Secret\ndescription: N.\ndraft: true\n---\n\nHush.\n")
        .build();
    for (route, bytes) in built.files.iter().filter(|(route, _)| route.contains("/find/")) {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("hush") && !text.contains("Secret"), "{route}");
    }
}

#[test]
fn titles_stand_under_the_letters_of_their_language() {
    let page = |title: &str| format!("---\ntitle: {title}\ndescription: D.\n---\n\nX.\n");
    let titles = [
        ("en", vec!["Éclair", "apple", "9 to 5", "“Quoted”"], vec!["0–9", "A", "E", "Q"]),
        ("es", vec!["Ñandú", "Nube", "¿Qué?", "Ámbar"], vec!["A", "N", "Ñ", "Q"]),
        ("ko", vec!["나의 권리", "까치", "가족"], vec!["ㄱ", "ㄴ"]),
        ("ja", vec!["サイン", "お手伝い", "ぱすぽーと", "権利", "ガイド"], vec!["あ", "か", "さ", "は", "漢字"]),
        ("th", vec!["เอกสาร", "สิทธิ", "แรงงาน"], vec!["ร", "ส", "อ"]),
        ("ti", vec!["መሰላት", "ምልክታት", "ወረቓቕቲ"], vec!["መ", "ወ"]),
        ("ar", vec!["أوراقك", "ابدأ", "حقوقك", "إقامة"], vec!["ا", "ح"]),
        ("zh-Hans", vec!["您的权利", "护照", "工资", "认识"], vec!["G", "H", "N", "R"]),
        ("zh-Hant", vec!["您的權利", "護照"], vec![]),
    ];
    for (tag, titles, letters) in titles {
        let mut case = Case::bare(&format!("base_url: https://help.test/\nsource_locale: {tag}\nlocales: [{tag}]\n"));
        for (n, title) in titles.iter().enumerate() {
            let file = if n == 0 { "_index.md".to_owned() } else { format!("p{n}.md") };
            case = case.file(&format!("content/{tag}/{file}"), page(&serde_json::to_string(title).unwrap()));
        }
        let built = case.build();
        let html = built.page(&format!("{}/find/index.html", tag.to_lowercase()));
        let found: Vec<&str> = html.split("<h3>").skip(1).map(|rest| rest.split('<').next().unwrap()).collect();
        assert_eq!(found, letters, "{tag}:\n{}", built.text);
        assert_eq!(html.matches("data-n=").count(), titles.len(), "{tag}");
    }
}
