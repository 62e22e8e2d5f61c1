//! Each lint finds its fault, at its place, and says the way out.

use crate::help::Case;

/// A body of `content/en/rights.md`, the finding, its place and some of its words. The body begins on line 6.
const BODIES: &[(&str, &str, &str, &str)] = &[
    ("# Top\n\nWords.", "content/first-heading", "rights.md:6:1", "begin with `##`"),
    ("### Deep", "content/first-heading", "rights.md:6:1", "the first heading here is `###`"),
    ("## A\n\n#### B", "content/skipped-level", "rights.md:8:1", "use `###`"),
    ("## A\n\n# B", "content/first-heading", "rights.md:8:1", "the title is the only heading of level 1"),
    ("[Signs](sings.md)", "content/broken-link", "rights.md:6:1", "leads to no page"),
    ("[Home](../_index.md)", "content/broken-link", "rights.md:6:1", "leads out of the language's folder"),
    ("[x](javascript:alert)", "content/broken-link", "rights.md:6:1", "`javascript`"),
    ("[x](//evil.test/x)", "content/broken-link", "rights.md:6:1", "`//`"),
    ("[x](link:nowhere)", "content/broken-link", "rights.md:6:1", "not in the registry"),
    ("[Pay](#pey)\n\n## Pay", "content/broken-anchor", "rights.md:6:1", "did you mean `pay`?"),
    ("[](_index.md)", "content/empty-link", "rights.md:6:1", "say where it leads"),
    ("[click here](_index.md)", "content/vague-link", "rights.md:6:1", "use the name of the page"),
    ("[Law](https://law.test/)", "fact/unregistered", "rights.md:6:1", "links.yaml"),
    ("![](../media/a.png)", "content/missing-alt", "rights.md:6:1", "write what it shows"),
    ("![a desk](../media/none.png)", "content/broken-link", "rights.md:6:1", "is no file of `content/media`"),
    ("![a desk](https://evil.test/x.png)", "content/broken-link", "rights.md:6:1", "is no picture of this site"),
    ("Call { $victimlnk-phone }.", "content/placeable", "rights.md:6:6", "did you mean `$victimlink-phone`?"),
    ("Call { NUMBR(3) }.", "content/placeable", "rights.md:6:6", "did you mean `NUMBER`?"),
    ("Call { $victimlink-phone.", "content/placeable", "rights.md:6:6", "write `\\{`"),
    ("One } two", "content/placeable", "rights.md:6:5", "has no partner"),
    ("{ contact kind: \"crisis\" }", "content/component", "rights.md:6:1", "did you mean `contacts`?"),
    ("{ contacts }", "content/component", "rights.md:6:1", "`contacts` needs `kind`"),
    ("{ contacts kind: \"crises\" }", "content/component", "rights.md:6:1", "did you mean `crisis`?"),
    ("{ contacts kind: crisis }", "content/component", "rights.md:6:1", "quotation marks"),
    ("{ downloads all: \"yes\" }", "content/component", "rights.md:6:1", "takes no `all`"),
    ("{ pages section: \"tolkit\" }", "content/component", "rights.md:6:1", "there is no section"),
    ("Call 1-800-563-0808 now.", "content/literal-number", "rights.md:6:6", "write `{ $victimlink-phone }`"),
    ("Call 604 555 0199 now.", "content/literal-number", "rights.md:6:6", "contacts.yaml"),
    ("اتصل ٦٠٤٥٥٥٠١٩٩", "content/literal-number", "rights.md:6:6", "is typed as text"),
    ("Call 911.", "content/literal-number", "rights.md:6:6", "write `{ $emergency-phone }`"),
    ("Write to help@example.org.", "content/literal-address", "rights.md:6:10", "is typed as text"),
    ("See www.example.org today.", "content/literal-address", "rights.md:6:5", "is typed as text"),
    ("A <script>alert(1)</script> b", "content/raw-html", "rights.md:6:3", "`<script>` is taken out"),
    ("<p onclick=\"x()\">b</p>", "content/raw-html", "rights.md:6:1", "`onclick` is taken out"),
    ("About { NUMBER(94) } % of people.", "fact/statistic", "rights.md:6:7", "has no year near it"),
];

#[test]
fn every_lint_finds_its_fault_at_its_place() {
    for (body, code, place, words) in BODIES {
        let built = Case::new().body(body).build();
        assert!(!built.of(code).is_empty(), "{body:?} gave no `{code}` but:\n{}", built.text);
        built.expect(code, place, words);
    }
}

/// What looks like a fault and is none.
const FINE: &[&str] = &[
    "## Pay\n\n### Hours\n\n## Papers",
    "[Home](_index.md)",
    "[Pay](#pay)\n\n## Pay",
    "In 2019–2022 and 2019-2022, and on 2026-11-01.",
    "Section 279.011 of the law; form C32011-10.",
    "\\{ a sign \\}",
    "`{ $x` ~~no~~",
    "```\n{ $not-a-fact } 1-800-563-0808\n```",
    "About { NUMBER(94) } % of people (scan, 2024).",
    "{ contacts kind: \"crisis\" }",
    "{ pages section: \"\" }",
    "Call { $victimlink-phone } <br> now",
];

#[test]
fn what_is_right_is_left_alone() {
    for body in FINE {
        let built = Case::new().body(body).build();
        let done = built.done.as_ref().unwrap();
        let shown = built.notes.iter().filter(|note| done.levels.of(note.code) != handbill::diag::Level::Allow);
        let codes: Vec<&str> = shown.map(|note| note.code.name).collect();
        let about_code_block = body.starts_with("```") && codes.iter().all(|c| *c == "content/literal-number");
        assert!(codes.is_empty() || about_code_block, "{body:?} gave {codes:?}:\n{}", built.text);
    }
}

#[test]
fn pages_without_description_and_unknown_lints_are_named() {
    let case = Case::new().file("content/en/rights.md", "---\ntitle: Rights\n---\n\nWords.\n").file(
        "site.yaml",
        "base_url: https://help.test/\nlocales: [en]\nlints:\n  content/vague-lnk: deny\n  contnt: warn\n",
    );
    let built = case.build();
    built.expect("site/no-description", "rights.md:2:8", "add `description:`");
    built.expect("site/unknown-lint", "site.yaml:4:22", "did you mean `content/vague-link`?");
    assert_eq!(built.of("site/unknown-lint").len(), 2);
}

#[test]
fn levels_come_from_the_site_by_code_and_by_family() {
    let settings = "base_url: https://help.test/\nlocales: [en]\nlints:\n  content/vague-link: deny\n  fact: allow\n";
    let case = Case::new().file("site.yaml", settings).body("[here](_index.md) and [Law](https://law.test/)");
    let built = case.build();
    assert!(built.text.contains("error[content/vague-link]"), "{}", built.text);
    assert!(!built.text.contains("fact/unregistered"), "{}", built.text);
    built.expect_nothing_made();
}

#[test]
fn settings_cannot_lower_what_would_make_nonsense() {
    let settings = "base_url: https://help.test/\nlocales: [en]\nlints:\n  content: allow\n";
    let built = Case::new().file("site.yaml", settings).file("content/en/x.md", "no front matter").build();
    assert!(built.text.contains("error[content/front-matter]"), "{}", built.text);
    built.expect_nothing_made();
}

fn french(case: Case, body: &str) -> Case {
    case.file(
        "content/fr/rights.md",
        format!("---\ntitle: Droits\ndescription: Les vôtres.\nreview: machine\n---\n\n{body}\n"),
    )
}

/// What a French message says after its last placeable.
fn french_words(start: &str) -> String {
    let words = include_str!("../../locales/fr/interface.ftl");
    let line = words.lines().find(|line| line.starts_with(start)).unwrap();
    line.rsplit(['}', '=']).next().unwrap().trim().to_owned()
}

#[test]
fn translations_are_compared_with_their_source() {
    let case = Case::new().body("Call { $victimlink-phone }.\n\n## Pay\n\nMore.");
    let built = french(case, "Appelez.\n\n### Paie")
        .file("content/fr/droit.md", "---\ntitle: Droit\ndescription: Non.\n---\n\nMots.\n")
        .build();
    built.expect("translation/lost", "content/fr/rights.md:2:8", "the source has `{ $victimlink-phone }`");
    built.expect("translation/structure", "content/fr/rights.md:2:8", "the same headings");
    built.expect("translation/no-source", "content/fr/droit.md:2:8", "the source language does not have `droit`");
    built.expect("translation/unstamped", "content/fr/rights.md:2:8", "handbill translate stamp content/fr/rights.md");
}

#[test]
fn a_stamp_tells_which_paragraph_changed_and_rewrapping_changes_nothing() {
    let case = french(Case::new().body("One two three.\n\n## Pay\n\nFour five."), "Un.\n\n## Paie\n\nDeux.");
    assert!(case.run(&["translate", "stamp", "content/fr"]).status.success());
    let built = case.build();
    assert!(built.of("translation/unstamped").is_empty() && built.of("translation/stale").is_empty(), "{}", built.text);

    let case = case.body("One\ntwo   three.\n\n## Pay\n\nFour\nfive.");
    assert!(case.build().of("translation/stale").is_empty(), "wrapping a paragraph anew made a translation stale");

    let case = case.body("One two three.\n\n## Pay\n\nFour six.");
    let built = case.build();
    built.expect("translation/stale", "content/fr/rights.md:2:8", "line 10 (“Four six. …”)");
    let page = built.page("fr/rights/index.html");
    assert!(page.contains(&french_words("notice-stale =")), "the page says nothing:\n{page}");
}

#[test]
fn a_cosmetic_change_is_silent_and_a_critical_one_brings_the_source_back() {
    let case = french(Case::new().body("One.\n\nTwo."), "Un.\n\nDeux.");
    assert!(case.run(&["translate", "stamp", "content/fr"]).status.success());
    let changed =
        |change: &str| format!("---\ntitle: Rights\ndescription: Yours.\nchange: {change}\n---\n\nOne.\n\nThree.\n");
    let case = case.file("content/en/rights.md", changed("cosmetic"));
    let built = case.build();
    assert!(built.of("translation/stale").is_empty() && built.page("fr/rights/index.html").contains("Deux."));
    let case = case.file("content/en/rights.md", changed("critical"));
    let built = case.build();
    built.expect("translation/critical", "content/fr/rights.md", "does not follow");
    let page = built.page("fr/rights/index.html");
    assert!(page.contains("Three.") && !page.contains("Deux.") && page.contains("lang=en"), "{page}");
}

#[test]
fn word_lists_are_held_to_and_complete() {
    let terms = "terms:\n  - { id: shelter, en: shelter, note: n }\n  - { id: permit, en: permit, note: n }\n";
    let case = Case::new()
        .file("content/data/glossary.yaml", terms)
        .file("locales/en/glossary.yaml", "terms: { shelter: shelter, permit: permit }\navoid: [rescue, 拯救]\n")
        .file("locales/fr/glossary.yaml", "terms: { shelter: hébergement, permi: permis }\n");
    let built = case.body("They rescue people.\n\nWe say 他拯救人.\n\nA rescuer is fine.").build();
    built.expect("wording/avoided", "content/en/rights.md:6:1", "`rescue` is a word to avoid");
    assert_eq!(built.of("wording/avoided").len(), 2, "{}", built.text);
    built.expect("wording/term", "locales/fr/glossary.yaml:1:1", "there is no word for `permit`");
    built.expect("wording/term", "locales/fr/glossary.yaml:1:", "did you mean `permit`?");
}

#[test]
fn a_translation_that_does_not_say_who_read_it_is_a_draft() {
    let case = Case::new().file("content/fr/_index.md", "---\ntitle: Accueil\ndescription: P.\n---\n\nBonjour.\n");
    let built = case.build();
    built.expect("translation/review", "content/fr/_index.md:2:8", "counts as a draft");
    assert!(built.page("fr/index.html").contains(&french_words("notice-draft =")), "the page says nothing");
}

#[test]
fn a_critical_change_withdraws_a_translation_of_which_nobody_knows_what_it_was_made_from() {
    let case = french(Case::new(), "Anciens mots.\n\n## Paie\n\nPlus.");
    let source = "---\ntitle: Rights\ndescription: Yours.\nchange: critical\n---\n\nWords.\n\n## Pay\n\nMore.\n";
    let built = case.file("content/en/rights.md", source).build();
    built.expect("translation/critical", "content/fr/rights.md", "does not follow");
    assert!(!built.page("fr/rights/index.html").contains("Anciens mots"));
}

#[test]
fn a_message_whose_source_has_changed_is_stale() {
    let case =
        Case::new().file("locales/en/site.ftl", "nav-menu = Menu\n").file("locales/fr/site.ftl", "nav-menu = Carte\n");
    assert!(case.run(&["translate", "stamp", "locales/fr"]).status.success());
    assert!(case.build().of("translation/stale").is_empty());
    let built = case.file("locales/en/site.ftl", "nav-menu = All pages\n").build();
    built.expect("translation/stale", "locales/fr/site.ftl:1:1", "the source of `nav-menu` has changed");
}

/// What a printed piece does not take, after its front matter, on line 8.
const NOT_ON_PAPER: &[(&str, &str)] = &[
    ("| a |\n|---|\n| b |", "tables"),
    ("- [ ] a", "check boxes"),
    ("![a desk](../../media/desk.png)", "pictures"),
    ("A[^1]\n\n[^1]: b", "notes"),
    ("{ contacts kind: \"crisis\" }", "components"),
    ("a<br>b", "HTML"),
    ("[Rights](../rights.md)", "leads nowhere from paper"),
];

#[test]
fn what_cannot_be_printed_is_refused() {
    for (body, words) in NOT_ON_PAPER {
        let card = format!(
            "---\ntitle: A\ndescription: B\nkind: print\npiece: pocket-card\n---\n\n{body}\n\n---\n\n## Inside\n"
        );
        let built = Case::new().file("content/en/print/card.md", card).build();
        built.expect("print/block", "content/en/print/card.md:8:", words);
        built.expect_nothing_made();
    }
}
