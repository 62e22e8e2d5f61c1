//! What leaves the site: e-books, feeds and calendars.

use crate::help::{Built, Case};
use atom_syndication::Feed;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use zip::{CompressionMethod, DateTime, ZipArchive};

/// A site in English, Arabic and Tamil. Arabic has the home page, `rights` and one entry of the feed; Tamil has nothing.
fn site() -> Case {
    let page =
        |title: &str, more: &str, body: &str| format!("---\ntitle: {title}\ndescription: D.\n{more}---\n\n{body}\n");
    Case::new()
        .file("site.yaml", "base_url: https://help.test/\nlocales: [en, ar, ta]\n")
        .file("content/en/rights.md", page("Rights & pay", "weight: 5\n", "Call { $victimlink-phone }.\n\n{ contacts kind: \"crisis\" }\n\n## Pay\n\nA<br>b.\n\n## Papers\n\nMore.[^1]\n\n[^1]: Note."))
        .file("content/en/early.md", page("Early", "weight: 1\n", "Words.\n\n## One\n\nMore."))
        .file("content/en/toolkit/_index.md", page("Toolkit", "weight: 9\n", "{ pages section: \"toolkit\" }\n\n{ downloads }"))
        .file("content/en/toolkit/plan.md", page("Plan", "", "![a desk](../../media/desk.png)\n\n[Rights](../rights.md#pay) <script>x()</script>"))
        .file("content/en/news/_index.md", page("News", "weight: 20\n", "New."))
        .file("content/en/news/b.md", page("Second", "date: 2026-03-01\n", "[Rights](../rights.md#pay) & more."))
        .file("content/en/news/a.md", page("First", "date: 2025-03-01\n", "Words."))
        .file("content/ar/_index.md", page("البداية", "review: machine\n", "أهلا. [الأدوات](toolkit/_index.md)"))
        .file("content/ar/rights.md", page("الحقوق", "review: machine\nslug: حقوق\n", "كلمات { $victimlink-phone }.\n\n{ contacts kind: \"crisis\" }\n\n## أجر\n\nكلمات.\n\n## أوراق\n\nكلمات."))
        .file("content/ar/news/a.md", page("الأول", "review: machine\ndate: 2025-03-01\n", "كلمات."))
        .file("content/media/desk.png", crate::web::png())
        .file("content/data/days.yaml", DAYS)
        .file("locales/en/days.ftl", "day-fixed = A day, that stays\nday-moves = A week that moves from year to year and has a long name, so that it is folded\n")
        .file("locales/ar/days.ftl", "day-fixed = يوم ثابت\nday-moves = أسبوع يتغير موعده كل سنة وله اسم طويل جدا حتى يطوى السطر\n")
}

const DAYS: &str = "days:\n  - id: moves\n    dates: [2027-02-01/2027-02-05, 2026-02-23]\n    source: \"S\"\n  - id: fixed\n    month: 1\n    day: 31\n    since: 2024\n    source: \"S\"\n";

/// The files of a book.
fn book(built: &Built, route: &str) -> BTreeMap<String, String> {
    let bytes = built.files.get(route).unwrap_or_else(|| panic!("no `{route}`:\n{}", built.text));
    let mut zip = ZipArchive::new(Cursor::new(bytes.clone())).unwrap();
    let mut out = BTreeMap::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        assert_eq!(file.last_modified(), Some(DateTime::default()), "{name} tells when it was made");
        assert_eq!(at == 0, name == "mimetype", "the first file is `mimetype`");
        assert_eq!(at == 0, file.compression() == CompressionMethod::Stored, "{name}");
        out.insert(name, String::from_utf8_lossy(&bytes).into_owned());
    }
    assert_eq!(out["mimetype"], "application/epub+zip");
    out
}

/// The chapter with this title.
fn chapter<'b>(book: &'b BTreeMap<String, String>, title: &str) -> &'b str {
    let found = book.values().find(|text| text.contains(&format!("<h1 id=\"book.title\">{title}</h1>")));
    found.unwrap_or_else(|| panic!("no chapter `{title}`"))
}

/// Every element is closed where it should be, and nothing stands that XML does not know.
fn well_formed(name: &str, text: &str) {
    let mut open: Vec<&str> = Vec::new();
    for part in text.split('<').skip(1).filter(|part| !part.starts_with(['?', '!'])) {
        let tag = part.split_once('>').unwrap_or_else(|| panic!("{name}: `<{part}` has no end")).0;
        let element = tag.trim_start_matches('/').split([' ', '/', '\n']).next().unwrap();
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(element), "{name}: `</{element}>` closes something else");
        } else if !tag.ends_with('/') {
            open.push(element);
        }
    }
    assert!(open.is_empty(), "{name}: {open:?} stay open");
    for entity in text.split('&').skip(1).filter_map(|rest| rest.split(';').next()) {
        assert!(
            ["amp", "lt", "gt", "quot", "apos"].contains(&entity) || entity.starts_with('#'),
            "{name}: `&{entity};`"
        );
    }
}

#[test]
fn a_book_holds_the_pages_that_a_language_has_and_is_well_formed() {
    let built = site().build();
    assert!(!built.files.keys().any(|route| route.starts_with("ta/") && route.ends_with(".epub")), "an empty book");
    for (route, chapters) in [("en/rights-at-work-en.epub", 5), ("ar/rights-at-work-ar.epub", 2)] {
        let book = book(&built, route);
        let count = book.keys().filter(|name| name.contains("chapter-")).count();
        assert_eq!(count, chapters, "{route}: {:?}", book.keys());
        for (name, text) in book.iter().filter(|(name, _)| name.ends_with("xhtml") || name.ends_with("opf")) {
            well_formed(name, text);
            assert!(!text.contains("<script") && !text.contains("src=\"http"), "{name}:\n{text}");
            for mark in ['\u{2068}', '\u{2069}', '\u{fdd0}', '\u{fdd4}'] {
                assert!(!text.contains(mark), "{name} shows a mark");
            }
        }
        let all: String = book.values().cloned().collect();
        assert!(!all.contains("Second") && !all.contains("الأول"), "{route}: news are in the book");
    }
}

#[test]
fn links_in_a_book_lead_to_its_chapters_or_to_the_site() {
    let built = site().build();
    let english = book(&built, "en/rights-at-work-en.epub");
    let rights = english.iter().find(|(_, text)| text.contains(">Rights &amp; pay</h1>")).unwrap().0;
    let file = rights.rsplit('/').next().unwrap();
    assert!(chapter(&english, "Plan").contains(&format!("href=\"{file}#pay\"")), "{}", chapter(&english, "Plan"));
    assert!(
        chapter(&english, "Rights &amp; pay")
            .contains("<a href=\"tel:+18005630808\"><bdi dir=\"ltr\">1-800-563-0808</bdi></a>")
    );
    assert!(chapter(&english, "Toolkit").contains(">Plan</a>"), "the component `pages` is lost");
    assert!(chapter(&english, "Toolkit").contains("href=\"https://help.test/en/toolkit/\""), "no way to the downloads");
    assert!(
        chapter(&english, "Plan").contains("src=\"picture-1.png\" alt=\"a desk\""),
        "{}",
        chapter(&english, "Plan")
    );
    assert!(!english["EPUB/picture-1.png"].contains("Prince George"), "the picture tells where it was taken");
    let arabic = book(&built, "ar/rights-at-work-ar.epub");
    assert!(
        chapter(&arabic, "البداية").contains("href=\"https://help.test/ar/toolkit/\""),
        "a chapter that is not there"
    );
    for (_, text) in english.iter().filter(|(name, _)| name.ends_with("nav.xhtml")) {
        for target in text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            let there = &english[&format!("EPUB/{file}")];
            assert!(anchor.is_empty() || there.contains(&format!("id=\"{anchor}\"")), "`{target}` leads nowhere");
        }
    }
}

#[test]
fn a_book_says_its_language_its_direction_and_who_has_read_it() {
    let built = site().build();
    let arabic = book(&built, "ar/rights-at-work-ar.epub");
    let package = &arabic["EPUB/package.opf"];
    for words in [
        "xml:lang=\"ar\" dir=\"rtl\"",
        "page-progression-direction=\"rtl\"",
        "<dc:language>ar</dc:language>",
        "<meta property=\"dcterms:modified\">2026-11-01T00:00:00Z</meta>",
        "schema:accessModeSufficient\">textual<",
        "schema:accessibilityHazard\">none<",
        "pageBreakSource\">none<",
    ] {
        assert!(package.contains(words), "no `{words}` in:\n{package}");
    }
    assert!(!package.contains("alternativeText") && !package.contains("visual"), "no pictures here:\n{package}");
    assert!(book(&built, "en/rights-at-work-en.epub")["EPUB/package.opf"].contains("alternativeText"));
    assert!(chapter(&arabic, "الحقوق").contains("lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\""));
    assert!(arabic["EPUB/title.xhtml"].contains("class=\"notice\""), "nobody says that a machine translated this");
    assert!(!book(&built, "en/rights-at-work-en.epub")["EPUB/title.xhtml"].contains("class=\"notice\""));
}

#[test]
fn a_page_has_one_number_in_every_language() {
    let built = site().build();
    let numbers = |route: &str, title: &str| -> Vec<usize> {
        let book = book(&built, route);
        let text = chapter(&book, title).to_owned();
        text.split("id=\"page.").skip(1).map(|rest| rest.split('"').next().unwrap().parse().unwrap()).collect()
    };
    let english = numbers("en/rights-at-work-en.epub", "Rights &amp; pay");
    assert_eq!(english.len(), 3, "the chapter and its two headings");
    assert_eq!(english, numbers("ar/rights-at-work-ar.epub", "الحقوق"));
    let all = book(&built, "en/rights-at-work-en.epub");
    let list: Vec<&str> =
        all["EPUB/nav.xhtml"].split("#page.").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    let expected: Vec<String> = (1..=list.len()).map(|n| n.to_string()).collect();
    assert_eq!(list, expected, "the list of pages has gaps or is out of order");
}

#[test]
fn a_feed_holds_the_entries_of_its_language_newest_first() {
    let built = site().build();
    assert!(!built.files.contains_key("ta/feed.xml"), "a feed without entries");
    let feed = Feed::read_from(built.files["en/feed.xml"].as_slice()).unwrap();
    assert_eq!(feed.lang.as_deref(), Some("en"));
    assert_eq!(feed.entries.iter().map(|entry| entry.title.as_str()).collect::<Vec<_>>(), ["Second", "First"]);
    assert_eq!(feed.updated.to_rfc3339(), "2026-03-01T00:00:00+00:00");
    let second = &feed.entries[0];
    assert_eq!(second.links[0].href, "https://help.test/en/news/b/");
    let text = second.content.as_ref().unwrap().value.as_deref().unwrap();
    assert!(text.contains("<a href=\"https://help.test/en/rights/#pay\""), "{text}");
    assert!(text.contains("&amp; more"), "{text}");
    let arabic = Feed::read_from(built.files["ar/feed.xml"].as_slice()).unwrap();
    assert_eq!(arabic.entries.len(), 1, "entries in another language");
    let ids: BTreeSet<&str> = feed.entries.iter().chain(&arabic.entries).map(|entry| entry.id.as_str()).collect();
    assert_eq!(ids.len(), 3);
    let renamed = "---\ntitle: Another\ndescription: D.\nslug: other\ndate: 2026-03-01\n---\n\nWords.\n";
    let again = site().file("content/en/news/b.md", renamed).build();
    let again = Feed::read_from(again.files["en/feed.xml"].as_slice()).unwrap();
    assert_eq!(again.entries[0].id, second.id, "a new title or address makes a new entry");
    let page = built.page("ta/index.html");
    assert!(page.contains("../en/feed.xml"), "no feed is named:\n{page}");
    assert!(built.page("ar/index.html").contains("../ar/feed.json"));
}

#[test]
fn the_json_feed_follows_its_rules_and_says_the_same() {
    let built = site().build();
    let feed: serde_json::Value = serde_json::from_str(&built.page("en/feed.json")).unwrap();
    assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
    assert_eq!(feed["feed_url"], "https://help.test/en/feed.json");
    assert_eq!(feed["home_page_url"], "https://help.test/en/news/");
    assert!(feed["title"].is_string() && feed["language"] == "en");
    let atom = Feed::read_from(built.files["en/feed.xml"].as_slice()).unwrap();
    let items = feed["items"].as_array().unwrap();
    assert_eq!(items.len(), atom.entries.len());
    for (item, entry) in items.iter().zip(&atom.entries) {
        assert_eq!(item["id"], entry.id.as_str(), "`id` is text and the same as in the other feed");
        assert_eq!(item["url"], entry.links[0].href.as_str());
        assert_eq!(item["content_html"], entry.content.as_ref().unwrap().value.as_deref().unwrap());
        assert_eq!(item["date_published"], entry.updated.to_rfc3339().replace("+00:00", "Z"));
    }
}

#[test]
fn an_entry_without_a_date_stops_the_build() {
    let built = site().file("content/en/news/c.md", "---\ntitle: Third\ndescription: D.\n---\n\nWords.\n").build();
    built.expect("content/no-date", "content/en/news/c.md:2:8", "has no `date`");
    built.expect_nothing_made();
}

#[test]
fn wrong_days_are_findings_at_their_place() {
    let head = "days:\n  - id: fixed\n    source: \"S\"\n";
    for (rest, code, place, words) in [
        ("    month: 2\n    day: 30\n    since: 2024\n", "fact/day", "days.yaml:5:10", "no day 30 in month 2"),
        ("    month: 2\n    day: 29\n    since: 2024\n", "fact/day", "days.yaml:5:10", "not in every year"),
        ("    month: 13\n    day: 1\n    since: 2024\n", "fact/day", "days.yaml:5:10", "no day 1 in month 13"),
        ("    month: 2\n    day: 3\n", "fact/day", "days.yaml:2:9", "nothing says since when"),
        ("    month: 2\n    day: 3\n    since: 24\n", "fact/day", "days.yaml:6:12", "`24` is no year"),
        ("    month: 2\n", "fact/day", "days.yaml:2:9", "nothing says when"),
        ("    dates: []\n", "fact/day", "days.yaml:2:9", "is empty"),
        ("    dates: [02-17/02-21]\n", "fact/day", "days.yaml:4:13", "no date with its year"),
        ("    dates: [2026-02]\n", "fact/day", "days.yaml:4:13", "no date with its year"),
        ("    dates: [2026-02-05/2026-02-01]\n", "fact/day", "days.yaml:4:13", "is after"),
        ("    dates: [2026-02-30]\n", "fact/day", "days.yaml:4:13", "no date with its year"),
        ("    dates: [2026-02-03]\n    month: 2\n    day: 3\n", "fact/day", "days.yaml:2:9", "or two things do"),
        ("    dates: [2026-02-03]\n    wekday: 3\n", "content/yaml", "days.yaml:5:5", "`wekday` is not a key"),
        (
            "    dates: [2026-02-03]\n  - id: fixed\n    dates: [2026-02-03]\n    source: \"S\"\n",
            "fact/day",
            "days.yaml:5:9",
            "two days",
        ),
        (
            "    dates: [2026-02-03]\n  - id: nobody\n    dates: [2026-02-03]\n    source: \"S\"\n",
            "fact/no-day-name",
            "days.yaml:5:9",
            "`nobody`",
        ),
    ] {
        let built = site().file("content/data/days.yaml", format!("{head}{rest}")).build();
        built.expect(code, place, words);
        built.expect_nothing_made();
    }
}

#[test]
fn a_calendar_has_short_lines_whole_days_and_names_that_stay() {
    let built = site().build();
    let mut uids = BTreeSet::new();
    for tag in ["en", "ar", "ta"] {
        let text = built.page(&format!("{tag}/days.ics"));
        assert!(text.ends_with("END:VCALENDAR\r\n") && !text.replace("\r\n", "").contains('\n'), "{tag}: {text:?}");
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{tag}:\n{text}");
        let whole = text.replace("\r\n ", "");
        for words in [
            "DTSTART;VALUE=DATE:20240131\r\n",
            "DTEND;VALUE=DATE:20240201\r\n",
            "RRULE:FREQ=YEARLY\r\n",
            "DTSTART;VALUE=DATE:20270201\r\n",
            "DTEND;VALUE=DATE:20270206\r\n",
            "DTSTART;VALUE=DATE:20260223\r\n",
            "DTSTAMP:20261101T000000Z\r\n",
        ] {
            assert!(whole.contains(words), "{tag}: no `{}` in:\n{whole}", words.trim());
        }
        assert_eq!(whole.matches("RRULE").count(), 1, "a week that moves comes again");
        uids.insert(whole.lines().filter(|line| line.starts_with("UID:")).collect::<Vec<_>>().join(" "));
    }
    assert_eq!(uids.len(), 1, "a day has another name in another language: {uids:?}");
    assert!(built.page("en/days.ics").contains("SUMMARY;LANGUAGE=en:A day\\, that stays\r\n"));
    assert!(built.page("ar/days.ics").contains("SUMMARY;LANGUAGE=ar:يوم ثابت\r\n"));
}

#[test]
fn days_stand_on_a_page_with_their_calendar_and_in_a_book_without() {
    let case = site().file("content/en/days.md", "---\ntitle: Days\ndescription: D.\n---\n\n{ days }\n");
    let built = case.build();
    let page = built.page("en/days/index.html");
    for words in
        ["<time datetime=01-31>January 31</time>", "2026-02-23", "2027-02-05", "A day, that stays", "../days.ics"]
    {
        assert!(page.contains(words), "no `{words}` in:\n{page}");
    }
    let (moves, stays) = (page.find("A week that moves").unwrap(), page.find("A day, that stays").unwrap());
    assert!(stays < moves, "not in the order of the year");
    let book = book(&built, "en/rights-at-work-en.epub");
    let text = chapter(&book, "Days");
    assert!(text.contains("<time datetime=\"01-31\">") && !text.contains("days.ics"), "{text}");
    let mut case = case;
    case.want.cut.formats = ["web".to_owned()].into();
    let page = case.build().page("en/days/index.html");
    assert!(page.contains("A day, that stays") && !page.contains("days.ics") && !page.contains("feed.xml"), "{page}");
}

#[test]
fn what_leaves_the_site_is_the_same_in_every_build() {
    let (first, second) = (site().build(), site().build());
    for (route, bytes) in &first.files {
        assert!(second.files[route] == *bytes, "{route} differs");
    }
    for ending in [".epub", "feed.xml", "feed.json", "days.ics"] {
        assert!(first.files.keys().any(|route| route.ends_with(ending)), "no {ending}");
    }
}
