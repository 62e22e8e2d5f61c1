//! The site as files: addresses, alternates, fallbacks, and nothing from elsewhere.

use crate::help::{Built, Case};
use std::collections::{BTreeMap, BTreeSet};

fn two_languages() -> Built {
    Case::new()
        .file("content/fr/_index.md", "---\ntitle: Accueil\ndescription: Premier.\nreview: machine\n---\n\nBonjour.\n")
        .file("content/en/toolkit/_index.md", "---\ntitle: Toolkit\ndescription: Tools.\nweight: 9\n---\n\n[Rights](../rights.md#pay)\n")
        .file("content/en/toolkit/plan.md", "---\ntitle: Plan\ndescription: How.\n---\n\n![a desk](../../media/desk.png)\n")
        .file("content/fr/toolkit/_index.md", "---\ntitle: Outils\ndescription: Tous.\nslug: outils\nreview: reviewed\nreviewed: 2026-01-01\n---\n\n[Droits](../rights.md#pay)\n")
        .file("content/media/desk.png", png())
        .build()
}

/// A PNG of 2 × 1 pixels that tells where it was taken.
pub fn png() -> Vec<u8> {
    let mut image = img_parts::png::Png::from_bytes(img_parts::Bytes::from_static(PIXELS)).unwrap();
    let chunk = img_parts::png::PngChunk::new(*b"tEXt", img_parts::Bytes::from_static(b"Location\0Prince George"));
    image.chunks_mut().insert(1, chunk);
    image.encoder().bytes().to_vec()
}

/// Two grey pixels (RFC 2083), without anything else.
const PIXELS: &[u8] = &[
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 2, 0, 0, 0, 1, 8, 0, 0, 0, 0, 209, 73, 32,
    86, 0, 0, 0, 11, 73, 68, 65, 84, 120, 156, 99, 104, 104, 0, 0, 1, 131, 1, 1, 24, 53, 34, 21, 0, 0, 0, 0, 73, 69,
    78, 68, 174, 66, 96, 130,
];

#[test]
fn a_page_that_a_language_lacks_is_shown_in_the_source_language_under_a_notice() {
    let built = two_languages();
    let page = built.page("fr/rights/index.html");
    assert!(page.contains("Cette page n’existe pas encore") || page.contains("pas encore"), "{page}");
    assert!(page.contains("lang=en"), "the words of another language do not say so:\n{page}");
    assert!(page.contains("href=https://help.test/en/rights/ rel=canonical"), "{page}");
    assert!(!page.contains("rel=alternate hreflang") && !page.contains("hreflang=fr rel=alternate"), "{page}");
    let own = built.page("fr/index.html");
    assert!(own.contains("href=https://help.test/fr/ rel=canonical"), "{own}");
}

#[test]
fn a_machine_translation_says_so_and_a_reviewed_one_does_not() {
    let built = two_languages();
    let said = |page: &str| page.contains("class=\"notice") || page.contains("class=notice");
    assert!(said(&built.page("fr/index.html")));
    assert!(!said(&built.page("fr/outils/index.html")));
    assert!(!said(&built.page("en/index.html")));
}

/// `hreflang` → address of a page.
fn alternates(html: &str) -> BTreeMap<String, String> {
    html.split("<link ")
        .filter(|tag| tag.contains("rel=alternate") && tag.contains("hreflang="))
        .map(|tag| {
            let value = |name: &str| {
                let rest = &tag[tag.find(name).unwrap() + name.len()..];
                rest.trim_start_matches('"').split(['"', ' ', '>']).next().unwrap().to_owned()
            };
            (value("hreflang="), value("href="))
        })
        .collect()
}

#[test]
fn alternates_are_mutual_and_end_at_pages_that_exist() {
    let built = two_languages();
    let mut seen = 0;
    for (route, bytes) in built.files.iter().filter(|(route, _)| route.ends_with("index.html")) {
        let html = String::from_utf8_lossy(bytes);
        let mine = alternates(&html);
        for (tag, url) in &mine {
            let path = url.strip_prefix("https://help.test/").unwrap();
            let there = built.page(&format!("{path}index.html"));
            assert_eq!(alternates(&there), mine, "{route} and {path} do not name each other ({tag})");
            seen += 1;
        }
    }
    assert!(seen >= 8, "only {seen} alternates were looked at");
    let home = alternates(&built.page("fr/index.html"));
    assert_eq!(home["x-default"], "https://help.test/");
    assert_eq!(alternates(&built.page("fr/outils/index.html"))["x-default"], "https://help.test/en/toolkit/");
}

/// Every `href` and `src` of a page.
fn addresses(html: &str) -> Vec<String> {
    let mut out = Vec::new();
    for name in [" href=", " src="] {
        for (at, _) in html.match_indices(name) {
            let rest = &html[at + name.len()..];
            let value = match rest.strip_prefix('"') {
                Some(quoted) => quoted.split('"').next(),
                None => rest.split([' ', '>']).next(),
            };
            out.push(value.unwrap().replace("&amp;", "&"));
        }
    }
    out
}

#[test]
fn every_link_is_relative_and_ends_at_a_file() {
    let built = two_languages();
    let mut seen = 0;
    for (route, bytes) in built.files.iter().filter(|(route, _)| route.ends_with("index.html")) {
        for address in addresses(&String::from_utf8_lossy(bytes)) {
            if address.contains("://") || address.starts_with("tel:") || address.starts_with('#') {
                continue;
            }
            assert!(!address.starts_with('/'), "{route} has {address}, which works at the root of a domain only");
            let mut parts: Vec<String> = route.split('/').map(str::to_owned).collect();
            parts.pop();
            for part in address.split('#').next().unwrap().split('/') {
                match part {
                    ".." => _ = parts.pop(),
                    other => parts.push(percent_encoding::percent_decode_str(other).decode_utf8_lossy().into_owned()),
                }
            }
            let target = parts.join("/");
            assert!(built.files.contains_key(&target), "{route} leads to {target}, which is not there");
            seen += 1;
        }
    }
    assert!(seen > 60, "only {seen} links were looked at");
}

#[test]
fn nothing_is_loaded_from_elsewhere() {
    let built = two_languages();
    for (route, bytes) in &built.files {
        let html = String::from_utf8_lossy(bytes);
        if route.ends_with(".html") {
            let scripts: Vec<&str> = html.split("<script").skip(1).collect();
            let known = if route.ends_with("/find/index.html") { 2 } else { 1 };
            assert!(
                scripts.len() == known && scripts[0].split('>').next().unwrap().contains("assets/leave."),
                "{route}"
            );
            assert!(scripts.iter().all(|s| s.split('>').nth(1) == Some("</script")), "{route} has a script inside it");
            for tag in ["<iframe", "<form", "<object", "@import", "prefetch", "preconnect", "style="] {
                assert!(!html.contains(tag), "{route} has `{tag}`");
            }
            assert!(html.contains("Content-Security-Policy") && html.contains("no-referrer"), "{route}");
        }
        if route.ends_with(".css") {
            assert!(!html.contains("url(http") && !html.contains("@import"), "{route}");
        }
    }
}

#[test]
fn pictures_are_stripped_and_sized() {
    let built = two_languages();
    let picture = &built.files["media/desk.png"];
    assert!(!picture.windows(13).any(|bytes| bytes == b"Prince George"), "the place is still in the picture");
    assert!(picture.windows(4).any(|bytes| bytes == b"IDAT"));
    let page = built.page("en/toolkit/plan/index.html");
    assert!(
        page.contains("width=2") && page.contains("height=1") && page.contains("../../../media/desk.png"),
        "{page}"
    );
}

#[test]
fn the_root_lists_every_language_by_its_own_name_and_redirects_nobody() {
    let page = two_languages().page("index.html");
    assert!(page.contains("English") && page.to_lowercase().contains("français"), "{page}");
    assert!(page.contains("lang=fr") && page.contains("href=fr/index.html"), "{page}");
    assert!(!page.contains("http-equiv=refresh") && !page.contains("location"), "{page}");
}

#[test]
fn a_page_for_lost_addresses_works_at_any_depth() {
    let built = two_languages();
    let page = built.page("fr/404.html");
    assert!(page.contains("noindex"), "{page}");
    assert!(page.contains("href=/assets/") || page.contains("href=\"/assets/"), "{page}");
    let mut case = Case::new();
    case.want.options.base_url = Some("https://host.test/help".into());
    let page = case.build().page("en/404.html");
    assert!(page.contains("/help/assets/"), "{page}");
}

#[test]
fn sitemaps_name_each_own_page_with_its_alternates() {
    let built = two_languages();
    let index = built.page("sitemap.xml");
    assert!(index.contains("<loc>https://help.test/fr/sitemap.xml</loc>"), "{index}");
    let french = built.page("fr/sitemap.xml");
    assert_eq!(french.matches("<url>").count(), 2, "fallback pages are no pages of their own:\n{french}");
    assert!(french.contains("hreflang=\"en\" href=\"https://help.test/en/toolkit/\""), "{french}");
    assert!(built.page("robots.txt").contains("Sitemap: https://help.test/sitemap.xml"));
    assert!(built.page("_headers").contains("frame-ancestors 'none'"));
}

#[test]
fn previews_reveal_nothing() {
    let built = two_languages();
    let page = built.page("en/rights/index.html");
    let tags = page.split('<').filter(|tag| tag.starts_with("meta") && tag.contains("og:"));
    let previews: Vec<&str> = tags.collect();
    assert!(!previews.is_empty() && previews.iter().all(|tag| !tag.contains("Words.")), "{previews:?}");
}

#[test]
fn a_site_overrides_one_template_and_one_word() {
    let case = Case::new()
        .file("site.yaml", "base_url: https://help.test/\nlocales: [en]\ntheme: mine\n")
        .file(
            "themes/mine/templates/home.html",
            "<!doctype html><html lang=en><title>x</title>{{ page.content }}<i>{{ msg(id=\"nav-menu\") }}</i>",
        )
        .file("locales/en/site.ftl", "nav-menu = All pages\n");
    let built = case.build();
    assert!(built.page("en/index.html").contains("<i>All pages</i>"), "{}", built.text);
    assert!(
        built.page("en/rights/index.html").contains("Content-Security-Policy"),
        "pages are still the default theme's"
    );
}

#[test]
fn two_builds_are_equal_byte_for_byte_and_so_is_one_on_one_thread() {
    let (first, second) = (two_languages(), two_languages());
    assert!(first.files == second.files);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).stack_size(64 << 20).build().unwrap();
    assert!(pool.install(two_languages).files == first.files);
}

#[test]
fn a_build_cut_by_language_gives_the_same_files_and_the_union_is_the_site() {
    let cut = |tags: &[&str]| -> BTreeMap<String, Vec<u8>> {
        let mut case = Case::new().file("content/fr/_index.md", "---\ntitle: Accueil\ndescription: P.\n---\n\nB.\n");
        case.want.cut.locales = tags.iter().map(|tag| handbill::text::Tag::parse(tag).unwrap()).collect();
        case.build().files
    };
    let (mut whole, en, fr) = (cut(&[]), cut(&["en"]), cut(&["fr"]));
    let mut union = en.clone();
    union.extend(fr.clone());
    // What holds all languages, or tells of all, is made with the whole only.
    for route in ["SHA256SUMS", "downloads.json", "rights-at-work-all.zip"] {
        assert!(whole.remove(route).is_some() && !union.contains_key(route), "{route}");
    }
    assert!(union == whole);
    let routes: BTreeSet<&String> = fr.keys().collect();
    assert!(routes.iter().all(|route| !route.starts_with("en/")), "{routes:?}");
}

#[test]
fn drafts_are_left_out_until_they_are_asked_for() {
    let mut case = Case::new().file("content/en/new.md", "---\ntitle: New\ndescription: N.\ndraft: true\n---\n\nN.\n");
    assert!(!case.build().files.contains_key("en/new/index.html"));
    case.want.options.drafts = handbill::site::Drafts::Taken;
    assert!(case.build().files.contains_key("en/new/index.html"));
}
