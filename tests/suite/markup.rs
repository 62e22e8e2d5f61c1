//! Markdown to HTML, print data and text.

use crate::help::Case;
use handbill::markup;

/// What an editor writes and what the page says.
const HTML: &[(&str, &str)] = &[
    ("Call { $victimlink-phone }.", "Call <a href=\"tel:+18005630808\"><bdi dir=\"ltr\">1-800-563-0808</bdi></a>."),
    ("**{ $emergency-phone }**", "<strong><a href=\"tel:911\"><bdi dir=\"ltr\">911</bdi></a></strong>"),
    ("[Call { $emergency-phone }](_index.md)", "<a href=\"../index.html\">Call <bdi dir=\"ltr\">911</bdi></a>"),
    ("About { NUMBER(2170) } people in 2022.", "About 2,170 people in 2022."),
    ("On { DATE(\"2025-02-04\", dateStyle: \"long\") }.", "On February 4, 2025."),
    ("{ \"{\" }a{ \"}\" }", "{a}"),
    ("\\{a\\}", "{a}"),
    ("## Pay {#money}", "<h2 id=\"money\">Pay</h2>"),
    ("## Pay\n\n## Pay", "<h2 id=\"pay-2\">Pay</h2>"),
    ("## ਤੁਹਾਡੇ ਹੱਕ", "<h2 id=\"ਤੁਹਾਡੇ-ਹੱਕ\">"),
    (
        "> [!WARNING]\n> Look out.",
        "<div class=\"alert alert-warning\" role=\"note\">\n<p class=\"alert-title\">Warning</p>\n<p>Look out.</p>",
    ),
    ("- [ ] one\n- [x] two", "<li class=\"task\"><label><input type=\"checkbox\" checked>two</label></li>"),
    ("- [ ] a **b**\n  - c", "<label><input type=\"checkbox\">a <strong>b</strong></label><ul>\n<li>c</li>"),
    ("- [ ] a\n\n  b\n", "<p><label><input type=\"checkbox\">a</label></p>"),
    ("<b>x</b>\n\n- [ ] one", "<label><input type=\"checkbox\">one</label>"),
    ("| A | B |\n|---|--:|\n| 1 | 2 |", "<th scope=\"col\" class=\"end\">B</th>"),
    ("| A *b* | B |\n|---|---|\n| 1 | 2 |", "<td data-label=\"A b\">1</td><td data-label=\"B\">2</td>"),
    ("| A \"c\" |\n|---|\n| 1 |", "<td data-label='A \"c\"'>1</td>"),
    ("## Pay\n\n| A |\n|---|\n| 1 |", "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-labelledby=\"pay\">"),
    ("| A |\n|---|\n| 1 |", "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"Table\">"),
    ("Term\n: What it is", "<dl>\n<dt>Term</dt>\n<dd>What it is</dd>\n</dl>"),
    ("A[^1].\n\n[^1]: Scan, 2024.", "<section class=\"footnotes\" aria-label=\"Notes\">"),
    ("A[^1].\n\n[^1]: Scan, 2024.", "<sup><a href=\"#note-1\" id=\"note-1-from\">1</a></sup>"),
    ("a < b & c", "a &lt; b &amp; c"),
    ("Water is H<sub>2</sub>O", "H<sub>2</sub>O"),
    ("[Law](https://law.test/)", "<a href=\"https://law.test/\" rel=\"noopener noreferrer\">Law</a>"),
    ("[Pay](rights.md#pay)\n\n## Pay", "<a href=\"index.html#pay\">Pay</a>"),
    ("3. three\n4. four", "<ol start=\"3\">"),
];

/// A page before it is minified: quotation marks stay.
fn body_of(markdown: &str) -> String {
    let built = Case::new().body(markdown).build();
    let Some(done) = &built.done else { panic!("{}", built.text) };
    let page = built.page("en/rights/index.html");
    drop(done.desk.clone());
    page
}

/// As `minify-html` would write it, so that what is compared is the meaning.
fn same(html: &str) -> String {
    let config = minify_html::Cfg {
        keep_closing_tags: true,
        keep_html_and_head_opening_tags: true,
        keep_input_type_text_attr: true,
        ..minify_html::Cfg::default()
    };
    String::from_utf8(minify_html::minify(html.as_bytes(), &config)).unwrap()
}

#[test]
fn markdown_becomes_html() {
    for (markdown, html) in HTML {
        let page = body_of(markdown);
        let want = same(html);
        let want = want.trim_end_matches("</div>").trim_end_matches("</section>").trim_end_matches("</ol>");
        assert!(page.contains(want), "{markdown:?} should give\n{want}\nbut gave\n{page}");
    }
}

#[test]
fn rewrapping_does_not_change_a_digest_and_a_word_does() {
    let digests = |body: &str| -> Vec<String> {
        markup::block_digests(&markup::parse(body), body).into_iter().map(|(_, digest)| digest).collect()
    };
    assert_eq!(digests("One two\nthree.\n\n- a\n- b"), digests("One  two three.\n\n- a\n- b\n"));
    let (before, after) = (digests("One.\n\nTwo.\n\nThree."), digests("One.\n\n2.\n\nThree."));
    assert_eq!((before[0] == after[0], before[1] == after[1], before[2] == after[2]), (true, false, true));
}

#[test]
fn a_translation_with_the_same_headings_has_the_anchors_of_its_source() {
    let mut doc = markup::parse("## Paie\n\n### Heures\n");
    doc.align(&[(2, "pay".into()), (3, "hours".into())]);
    assert_eq!(doc.outline(), [(2, "pay".into()), (3, "hours".into())]);
    let mut other = markup::parse("## Paie\n\n## Heures\n");
    other.align(&[(2, "pay".into()), (3, "hours".into())]);
    assert_eq!(other.outline()[0].1, "paie");
}

#[test]
fn panels_end_at_thematic_breaks_of_the_outermost_level_only() {
    assert_eq!(markup::parse("# A\n\n---\n\nB").panels().len(), 2);
    assert_eq!(markup::parse("# A\n\n> x\n>\n> ---\n>\n> y\n").panels().len(), 1);
}

proptest::proptest! {
    /// The parser takes anything and its nodes open and close in pairs.
    #[test]
    fn the_parser_never_fails(text in "(?s).{0,300}") {
        let doc = markup::parse(&text);
        let mut depth = 0_i64;
        for (node, range) in &doc.nodes {
            assert!(text.get(range.clone()).is_some(), "{range:?} is no range of the text");
            match node {
                markup::Node::Md(pulldown_cmark::Event::Start(_)) => depth += 1,
                markup::Node::Md(pulldown_cmark::Event::End(_)) => depth -= 1,
                _ => {}
            }
            assert!(depth >= 0);
        }
        assert_eq!(depth, 0);
    }
}
