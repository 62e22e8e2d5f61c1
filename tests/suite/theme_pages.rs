//! The theme on a whole site: tokens, pages that are built in a way of their own, numbers to call, weight, servers.

use crate::help::{Built, Case, program};
use handbill::theme::color::Color;
use handbill::theme::minify;

fn themed(yaml: &str) -> Case {
    Case::new()
        .file("site.yaml", "base_url: https://help.test/\nlocales: [en]\ntheme: mine\n")
        .file("themes/mine/theme.yaml", format!("name: mine\n{yaml}"))
}

fn style(built: &Built) -> String {
    let route = built.files.keys().find(|route| route.starts_with("assets/style.")).unwrap();
    built.page(route)
}

/// A page with a layout; attributes lose their quotation marks.
fn laid(layout: &str, body: &str) -> Built {
    Case::new()
        .file("content/en/rights.md", format!("---\ntitle: T\ndescription: D.\nlayout: {layout}\n---\n\n{body}\n"))
        .build()
}

#[test]
fn contrast_is_measured_as_wcag_defines_it() {
    let color = |text| Color::parse(text).unwrap();
    for (a, b, expected) in [("#000", "#ffffff", 21.0), ("#767676", "#fff", 4.54), ("#777777", "#fff", 4.48)] {
        let measured = color(a).contrast(color(b));
        assert!((measured - expected).abs() < 0.005, "{a} on {b}: {measured}");
    }
    assert_eq!(color("#0AF").to_string(), "#00aaff");
    assert!(["0af", "#12345", "#ggg", "#é1", "red", "#12345678"].iter().all(|text| Color::parse(text).is_none()));
    for text in ["#0a4a45", "#5a1f45", "#808080", "#fedcba"] {
        let (first, own) = (color(text).lightnesses().next().unwrap(), color(text));
        let far = first.rgb.iter().zip(own.rgb).map(|(a, b)| a.abs_diff(b)).max().unwrap();
        assert!(far <= 2, "the nearest lightness of {text} is {first}");
    }
}

#[test]
fn a_site_changes_tokens_and_keeps_the_rest() {
    let built = themed("tokens:\n  light:\n    link: \"#123456\"\n  lengths:\n    roundness: 0px\n").build();
    let css = style(&built);
    assert!(css.contains("--link:#123456") && css.contains("--roundness:0px"), "{css}");
    assert!(css.contains("--link:#9adccd") && css.contains("--width:62rem"), "dark and lengths are the default's");
    assert!(!css.contains("tokens"), "{css}");
    let plain = style(&Case::new().build());
    assert!(plain.contains("--link:#0a4a45") && plain.contains("--roundness:0.4rem"), "{plain}");
}

#[test]
fn a_token_that_cannot_be_is_a_finding() {
    let built = themed("tokens:\n  light:\n    lnik: \"#123456\"\n").build();
    built.expect("theme/token", "themes/mine/theme.yaml:4:", "there is no token `lnik`");
    assert!(built.text.contains("did you mean `link`?"), "{}", built.text);
    built.expect_nothing_made();
    for (yaml, words) in [
        ("tokens:\n  dark:\n    ink: white\n", "`white` is no colour"),
        ("tokens:\n  lengths:\n    width: 10\n", "`10` is no length"),
        ("tokens:\n  lengths:\n    width: \"1rem;}\"\n", "is no length"),
        ("tokens:\n  lengths:\n    wide: 1rem\n", "there is no token `wide`"),
    ] {
        themed(yaml).build().expect("theme/token", "themes/mine/theme.yaml:4:", words);
    }
    themed("tokens:\n  ligth:\n    ink: \"#000000\"\n").build().expect("content/yaml", "theme.yaml:3:", "ligth");
}

#[test]
fn colours_that_are_hard_to_read_stop_a_build_and_the_way_out_is_enough() {
    let built = themed("tokens:\n  light:\n    link: \"#5fa8a0\"\n").build();
    built.expect("theme/contrast", "themes/mine/theme.yaml:4:11", "`link` on `paper` (light) has a contrast of 2.");
    built.expect_nothing_made();
    let help = built.of("theme/contrast")[0].help.clone().unwrap();
    let better = help.split('"').nth(1).unwrap();
    let mended = themed(&format!("tokens:\n  light:\n    link: \"{better}\"\n")).build();
    assert!(mended.of("theme/contrast").is_empty(), "{help} is not enough:\n{}", mended.text);
    // The ground was changed, so the finding stands there.
    let ground = themed("tokens:\n  dark:\n    paper: \"#808080\"\n").build();
    ground.expect("theme/contrast", "themes/mine/theme.yaml:4:12", "`ink` on `paper` (dark)");
}

#[test]
fn the_colours_of_the_default_theme_can_be_read() {
    let built = Case::new().build();
    assert!(built.of("theme/contrast").is_empty() && built.of("theme/token").is_empty(), "{}", built.text);
}

#[test]
fn questions_open_and_what_follows_a_line_stands_open() {
    let page = laid(
        "faq",
        "First.\n\n## Why?\n\nSo.\n\n> ## not a question\n\n## When?\n\nNow.[^1]\n\n---\n\nLast.\n\n[^1]: Note.",
    )
    .page("en/rights/index.html");
    assert_eq!(page.matches("<details class=answer><summary><h2 id=").count(), 2, "{page}");
    assert!(page.contains("<h2 id=when>When?</h2></summary>"), "{page}");
    let last = page.find("Last.").unwrap();
    assert!(last > page.rfind("</details>").unwrap() && last < page.find("class=footnotes").unwrap(), "{page}");
    assert!(!page.contains('\u{fdd5}') && !page.contains("<hr>"), "{page}");
}

#[test]
fn times_are_a_list_and_an_ordinary_page_is_none() {
    let body = "First.\n\n## 1999\n\nOne.\n\n## 2005\n\nTwo.";
    let page = laid("timeline", body).page("en/rights/index.html");
    assert_eq!(page.split("class=times").nth(1).unwrap().matches("<li><h2").count(), 2, "{page}");
    let page = Case::new().body(body).build().page("en/rights/index.html");
    assert!(!page.contains("class=times") && !page.contains('\u{fdd5}'), "{page}");
}

#[test]
fn a_glossary_lists_its_terms_in_order_with_anchors_that_hold_in_every_language() {
    let source =
        "---\ntitle: T\ndescription: D.\nlayout: glossary\n---\n\nZoo\n: Animals.\n\nÉtat\n: State.\n\nEar\n: Hears.\n";
    let french = "---\ntitle: T\ndescription: D.\nreview: machine\n---\n\nParc\n: Animaux.\n\nÉtat\n: Pays.\n\nOreille\n: Entend.\n";
    let built = Case::new().file("content/en/rights.md", source).file("content/fr/rights.md", french).build();
    let page = built.page("en/rights/index.html");
    let index = page.split("terms-index").nth(1).unwrap().split("</nav>").next().unwrap();
    let places: Vec<usize> = ["<b>E</b>", "#term-ear", "#term-état", "<b>Z</b>", "#term-zoo"]
        .iter()
        .map(|word| index.find(word).unwrap_or_else(|| panic!("no {word} in {index}")))
        .collect();
    assert!(places.is_sorted() && index.matches("<b>").count() == 2, "{index}");
    assert!(page.contains("<dt id=term-zoo>Zoo"), "{page}");
    // The layout and the anchors are those of the source language; the order is its own.
    let page = built.page("fr/rights/index.html");
    assert!(page.contains("<dt id=term-zoo>Parc") && page.contains("<b>P</b>"), "{page}");
}

#[test]
fn a_module_says_where_in_its_course_it_stands() {
    let module = |n: u32| {
        format!(
            "---\ntitle: M{n}\ndescription: D.\nlayout: course\nweight: {n}\n---\n\n## Goals\n\nG.\n\n## Next\n\nN.\n"
        )
    };
    let page = Case::new()
        .file("content/en/school/_index.md", "---\ntitle: School\ndescription: D.\n---\n\nS.\n")
        .file("content/en/school/b.md", module(1))
        .file("content/en/school/a.md", module(2))
        .file("content/en/school/other.md", "---\ntitle: Other\ndescription: D.\nweight: 1\n---\n\nO.\n")
        .build()
        .page("en/school/a/index.html");
    assert!(
        page.contains("Part <bdi>2</bdi> of <bdi>2</bdi>")
            && !page.split("class=course").nth(1).unwrap().split("</nav>").next().unwrap().contains("Other"),
        "{page}"
    );
    assert!(page.contains("aria-current=page href=index.html>M2"), "{page}");
    assert_eq!(page.matches("class=goals").count(), 1, "{page}");
}

#[test]
fn boxes_can_be_ticked_and_the_page_says_that_nothing_is_saved() {
    let page = laid("checklist", "- [ ] one\n- [x] two").page("en/rights/index.html");
    assert!(page.contains("What you tick is not saved") && page.matches("type=checkbox").count() == 2, "{page}");
    assert!(!page.contains("<form"), "{page}");
}

#[test]
fn an_unknown_layout_is_a_finding_with_the_nearest_name() {
    let built = laid("timelin", "Words.");
    built.expect("content/yaml", "content/en/rights.md:4:", "`timelin` is not a value here");
    assert!(built.text.contains("did you mean `timeline`?"), "{}", built.text);
}

#[test]
fn numbers_to_call_stand_first_where_a_reader_in_danger_comes() {
    let built = Case::new()
        .file("site.yaml", "base_url: https://help.test/\nlocales: [en, fr]\nurgent: [rights]\n")
        .file("content/en/rights/_index.md", "---\ntitle: Rights\ndescription: D.\n---\n\nR.\n")
        .file("content/en/rights/pay.md", "---\ntitle: Pay\ndescription: D.\n---\n\nP.\n")
        .file("content/en/other.md", "---\ntitle: O\ndescription: D.\n---\n\nO.\n");
    std::fs::remove_file(built.root().join("content/en/rights.md")).unwrap();
    let built = built.build();
    for route in ["en/index.html", "fr/index.html", "en/rights/index.html", "en/rights/pay/index.html"] {
        let page = built.page(route);
        let calls = page.find("class=calls").unwrap_or_else(|| panic!("{route}: {page}"));
        assert!(page[calls..].contains("href=tel:+18005630808"), "{route}");
        assert!(calls < page.find("class=notice").unwrap_or(usize::MAX), "{route}");
    }
    assert!(!built.page("en/other/index.html").contains("class=calls"));
    Case::new().file("site.yaml", "base_url: https://help.test/\nlocales: [en]\nurgent: [right]\n").build().expect(
        "site/urgent",
        "site.yaml:3:10",
        "there is no page `right`",
    );
}

/// Words that gzip cannot make much smaller.
fn noise(bytes: usize) -> String {
    let mut state = 7_u32;
    let mut word = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        char::from_u32(0x4e00 + (state >> 8) % 0x4000).unwrap()
    };
    (0..bytes / 3).map(|_| word()).collect()
}

#[test]
fn a_page_is_weighed_and_one_for_a_reader_in_danger_more_strictly() {
    let weighed = |urgent: &str, bytes| {
        Case::new()
            .file("site.yaml", format!("base_url: https://help.test/\nlocales: [en]\nurgent: [{urgent}]\n"))
            .body(&noise(bytes))
            .build()
    };
    assert!(weighed("", 12_000).of("site/weight").is_empty());
    let heavy = weighed("rights", 12_000);
    heavy.expect("site/weight", "content/en/rights.md:2:8", "and may weigh 14 KB");
    assert!(heavy.files.contains_key("en/rights/index.html"), "it is a warning");
    weighed("", 40_000).expect("site/weight", "content/en/rights.md:2:8", "and may weigh 30 KB");
}

#[test]
fn every_page_of_the_languages_has_a_way_to_find_one_and_the_script_is_small() {
    let tags = "en, fr, es, pt, pa, hi, ar, ru";
    let built = Case::new().file("site.yaml", format!("base_url: https://help.test/\nlocales: [{tags}]\n")).build();
    let page = built.page("ar/index.html");
    assert!(page.contains("data-find=\"pa Punjabi\""), "{page}");
    assert!(page.contains("class=find hidden"), "without script there is no field that does nothing: {page}");
    assert!(!Case::new().build().page("en/index.html").contains("class=find hidden"), "two languages need no filter");
    let scripts: usize = built
        .files
        .iter()
        .filter(|(route, _)| route.ends_with(".js") && !route.contains("find"))
        .map(|(_, js)| js.len())
        .sum();
    assert!(scripts <= 3 * 1024, "{scripts} bytes of script");
}

#[test]
fn a_script_loses_comments_and_no_meaning() {
    let source = "// a\n(() => {\n  const a = \"// b\"; // c\n\n  a();\n})();\n";
    assert_eq!(minify::script(source), "(() => {\nconst a = \"// b\"; // c\na();\n})();");
    let long = "const a = `\n  // b\n`;\n";
    assert_eq!(minify::script(long), long);
}

#[test]
fn servers_get_the_same_headers_and_the_page_of_the_language() {
    let mut case = Case::new();
    case.want.options.base_url = Some("https://host.test/help".into());
    let built = case.build();
    for file in ["_headers", "server/nginx.conf", "server/Caddyfile"] {
        let text = built.page(file);
        for words in ["frame-ancestors 'none'", "no-referrer", "nosniff", "max-age=31536000"] {
            assert!(
                text.contains(words) || (words.starts_with("max") && text.contains("expires 1y")),
                "{file}: {words}"
            );
        }
    }
    assert!(built.page("server/nginx.conf").contains("location /help/fr/ { error_page 404 /help/fr/404.html; }"));
    assert!(built.page("server/Caddyfile").contains("rewrite * /help/fr/404.html"));
}

#[test]
fn a_new_site_is_overridden_in_three_places_and_shows_all_three() {
    let dir = tempfile::TempDir::new().unwrap();
    assert!(program().args(["new", "site"]).arg(dir.path()).status().unwrap().success());
    let case = Case { dir, want: handbill::pipeline::Want::default() };
    let settings = std::fs::read_to_string(case.root().join("site.yaml")).unwrap();
    let built = case
        .file("site.yaml", format!("{settings}\ntheme: mine\n"))
        .file("themes/mine/theme.yaml", "name: mine\ntokens:\n  light:\n    exit: \"#5b2c8a\"\n")
        .file("themes/mine/templates/partials/footer.html", "<footer><p>ours</p></footer>\n")
        .file(
            "themes/mine/templates/home.html",
            "{% extends \"default/home.html\" %}{% block main %}<p>welcome</p>{{ super() }}{% endblock main %}\n",
        )
        .build();
    let home = built.page("en/index.html");
    assert!(style(&built).contains("--exit:#5b2c8a"), "{}", built.text);
    assert!(home.contains("<footer><p>ours</p></footer>") && home.contains("<p>welcome</p>"), "{home}");
    assert!(home.contains("class=sheet") && home.contains("class=exit"), "the rest is the default theme's: {home}");
}
