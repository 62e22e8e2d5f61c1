//! Each gate with a planted fault.

use super::samples::{Sample, heading, para, words};
use super::{Job, form, only, press, press_over, span};
use handbill::check::PANELS;
use handbill::diag::{Code, Diagnostic, Place};
use handbill::press::{
    LANGUAGE, LOST, MISSING_GLYPH, NO_REPORT, NOT_ACCESSIBLE, OVERFLOW, QR, SAFE_AREA, TEMPLATE, TEMPLATE_WARNING,
    TOO_SMALL, verify,
};
use serde_json::json;

const CARD: &str = include_str!("../../../themes/default/print/pocket-card.typ");
const SETUP: &str = include_str!("../../../themes/default/print/lib/setup.typ");

fn refused(job: &Job) -> Diagnostic {
    only(press(&[&job.script]).set(&job.order()).unwrap_err())
}

fn expect(note: &Diagnostic, code: &Code, words: &[&str], byte: usize) {
    assert_eq!(note.code.name, code.name, "{}", note.message);
    for word in words {
        assert!(note.message.contains(word), "`{word}` is not in `{}`", note.message);
    }
    assert_eq!(note.place, Place::Span(span(byte)), "{}", note.message);
    assert!(note.help.is_some(), "{}", note.message);
}

#[test]
fn text_that_does_not_fit() {
    let mut job = Job::new(Sample::find("pa"));
    let items: Vec<_> = (0..14).map(|_| json!([para(&[words("ਕੀ ਕਿਸੇ ਨੇ ਪਾਸਪੋਰਟ ਰੱਖ ਲਿਆ ਹੈ?")])])).collect();
    job.panels[1] = json!([heading(2, "ਹੱਕ"), { "t": "list", "ordered": false, "start": 1, "items": items }]);
    let notes = press(&["Guru"]).set(&job.order()).unwrap_err();
    // What does not fit also crosses the safe area; the first is what a translator can act on.
    let note = notes.iter().find(|note| note.code.name == OVERFLOW.name).unwrap();
    expect(note, &OVERFLOW, &["panel 2", "`pocket-card`", "`pa`", "mm too long", "7 points"], 2);
}

#[test]
fn a_word_that_cannot_be_broken() {
    let mut job = Job::new(Sample::find("en"));
    job.panels[1] = json!([heading(2, "You have rights"), para(&[words(&"Donau".repeat(16))])]);
    expect(&refused(&job), &SAFE_AREA, &["panel 2", "`en`", "crosses the safe area"], 2);
}

#[test]
fn text_in_the_light_margin_of_a_square_code() {
    let mut job = Job::new(Sample::find("en"));
    job.panels[0].as_array_mut().unwrap()[1] = para(&[words(&"Donau".repeat(8))]);
    job.panels[0].as_array_mut().unwrap().insert(2, para(&[words(&"Donau".repeat(8))]));
    job.panels[0].as_array_mut().unwrap().insert(2, para(&[words(&"Donau".repeat(8))]));
    let notes = press(&["Latn"]).set(&job.order()).unwrap_err();
    assert!(notes.iter().any(|note| note.message.contains("runs into the square code")), "{}", super::told(&notes));
}

#[test]
fn a_letter_that_no_font_has() {
    let mut job = Job::new(Sample::find("en"));
    job.panels[0].as_array_mut().unwrap()[1] = para(&[words("Free \u{1780} help \u{1a20}\u{1780}")]);
    expect(&refused(&job), &MISSING_GLYPH, &["U+1780", "U+1A20", "Noto Sans", "`en`"], 0);
}

#[test]
fn a_word_of_another_script_has_that_scripts_font() {
    let mut job = Job::new(Sample::find("en"));
    job.panels[0].as_array_mut().unwrap()[1] = para(&[words("Free help: 도움, ਮਦਦ, 幫助")]);
    let printed = press(&["Latn", "Kore", "Guru", "Hans"]).set(&job.order());
    assert!(printed.is_ok(), "{}", super::told(&printed.unwrap_err()));
}

#[test]
fn marks_that_steer_direction_are_no_missing_letters() {
    for tag in ["ar", "ko", "th"] {
        let mut job = Job::new(Sample::find(tag));
        let isolate = json!({ "t": "isolate", "c": [words("ABC \u{200f}\u{200e}\u{200c}\u{200d}\u{2060}\u{ad}")] });
        job.panels[0].as_array_mut().unwrap()[1] = para(&[isolate]);
        assert!(press(&[&job.script]).set(&job.order()).is_ok(), "{tag}");
    }
}

#[test]
fn a_square_code_that_reads_as_something_else() {
    let code = fast_qr::QRBuilder::new("https://example.org/pa/").build().unwrap();
    let dark = |x: usize, y: usize| code[y][x].value();
    assert!(verify(dark, code.size, "https://example.org/pa/", span(0)).is_ok());
    let other = verify(dark, code.size, "https://example.org/en/", span(0)).unwrap_err();
    expect(&other, &QR, &["https://example.org/pa/", "https://example.org/en/"], 0);
    let spoilt =
        verify(|x, y| dark(x, y) != (x > 9 && y > 9), code.size, "https://example.org/pa/", span(0)).unwrap_err();
    expect(&spoilt, &QR, &["cannot be read back"], 0);
}

#[test]
fn a_square_code_that_no_camera_finds() {
    let url = "https://example.org/pa/";
    let code = fast_qr::QRBuilder::new(url).build().unwrap();
    let last = code.size - 1;
    // One module of each corner mark, of the light ring round one, and of each row of alternating modules.
    for spoilt in [(0, 0), (last - 3, 3), (6, last), (7, 7), (10, 6), (6, 10)] {
        let dark = |x: usize, y: usize| code[y][x].value() != ((x, y) == spoilt);
        expect(&verify(dark, code.size, url, span(0)).unwrap_err(), &QR, &["cannot be read back"], 0);
    }
    for size in [0, 1, 20, 22] {
        let dark = |x: usize, y: usize| code[y.min(last)][x.min(last)].value();
        expect(&verify(dark, size, url, span(0)).unwrap_err(), &QR, &["cannot be read back"], 0);
    }
}

#[test]
fn an_address_too_long_for_a_square_code() {
    for length in [170, 4000] {
        let mut job = Job::new(Sample::find("en"));
        job.url = format!("https://example.org/{}", "a".repeat(length));
        expect(&refused(&job), &QR, &["https://example.org/"], 0);
    }
}

#[test]
fn headings_that_skip_or_begin_too_low() {
    let mut job = Job::new(Sample::find("en"));
    job.panels[0].as_array_mut().unwrap()[0] = heading(2, "Rights at work");
    expect(&refused(&job), &NOT_ACCESSIBLE, &["`en`", "`pocket-card`"], 0);
    job.panels[0].as_array_mut().unwrap()[0] = heading(1, "Rights at work");
    job.panels[1].as_array_mut().unwrap()[0] = heading(3, "You have rights");
    expect(&refused(&job), &NOT_ACCESSIBLE, &["`en`"], 0);
}

#[test]
fn a_missing_title() {
    let mut job = Job::new(Sample::find("en"));
    job.title = String::new();
    expect(&refused(&job), &NOT_ACCESSIBLE, &["title"], 0);
}

#[test]
fn a_square_code_without_words() {
    let mut job = Job::new(Sample::find("en"));
    job.strings.insert("print-qr-alt".into(), String::new());
    expect(&refused(&job), &NOT_ACCESSIBLE, &["alt"], 0);
}

/// What a changed template gives for the French of a card (English words, but for the tag).
fn with_template(path: &str, text: &str) -> Diagnostic {
    let mut job = Job::new(Sample::find("en"));
    job.tag = handbill::text::Tag::parse("fr").unwrap();
    only(press_over(&[(path, text)], &["Latn"]).set(&job.order()).unwrap_err())
}

fn changed(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "the template has changed: `{from}`");
    text.replace(from, to)
}

#[test]
fn a_template_that_forgets_the_language() {
    let setup = changed(SETUP, "    lang: order.lang,\n    region: order.region,\n", "");
    let press = press_over(&[("themes/default/print/lib/setup.typ", &setup)], &["Latn"]);
    let mut job = Job::new(Sample::find("en"));
    job.tag = handbill::text::Tag::parse("fr").unwrap();
    let notes = press.set(&job.order()).unwrap_err();
    assert!(notes.iter().all(|note| note.code.name == LANGUAGE.name), "{}", super::told(&notes));
    expect(notes.iter().next().unwrap(), &LANGUAGE, &["`fr`", "`en`"], 0);
}

#[test]
fn a_template_that_sets_text_too_small() {
    let sides = include_str!("../../../themes/default/print/lib/pocket.typ");
    let small = changed(sides, "calc.max(kit.least, size * 0.72)", "6pt");
    let press = press_over(&[("themes/default/print/lib/pocket.typ", &small)], &["Latn"]);
    let notes = press.set(&Job::new(Sample::find("en")).order()).unwrap_err();
    assert!(notes.iter().all(|note| note.code.name == TOO_SMALL.name), "{}", super::told(&notes));
    expect(notes.iter().next().unwrap(), &TOO_SMALL, &["panel 1", "6.00 points"], 1);
}

#[test]
fn a_template_that_loses_a_word_or_breaks_a_number() {
    let blocks = include_str!("../../../themes/default/print/lib/blocks.typ");
    let path = "themes/default/print/lib/blocks.typ";
    let job = Job::new(Sample::find("zh-Hant")).on(form("avery-5371"));
    let with = |blocks: &str| press_over(&[(path, blocks)], &["Hant"]).set(&job.order()).unwrap_err();
    // As if the marks of Chinese were forgotten.
    let notes = with(&changed(blocks, "box(text(words)) + text(mark)", "box(text(words))"));
    let note = notes.iter().next().unwrap();
    assert_eq!(note.code.name, LOST.name, "{}", super::told(&notes));
    assert!(note.message.contains("，") && note.message.contains("`zh-Hant`"), "{}", note.message);
    let notes = with(&changed(blocks, "weight: \"bold\", node.v", "weight: \"bold\", node.v.slice(0, -1)"));
    assert!(notes.iter().any(|note| note.message.contains("`1-800-563-0808` is missing")), "{}", super::told(&notes));
}

#[test]
fn too_few_panels() {
    let mut job = Job::new(Sample::find("en"));
    job.panels.pop();
    expect(&refused(&job), &PANELS, &["takes 2 panels", "`en` gives it 1"], 0);
}

#[test]
fn a_template_that_reports_nothing() {
    expect(
        &with_template("themes/default/print/pocket-card.typ", "#set text(lang: \"fr\")\nHello"),
        &NO_REPORT,
        &[],
        0,
    );
}

#[test]
fn a_template_with_a_fault_names_its_line() {
    let note = with_template("themes/default/print/pocket-card.typ", "\n\n#let x = nothing\n");
    expect(&note, &TEMPLATE, &["`print/pocket-card.typ`, line 3", "`fr`", "nothing"], 0);
}

#[test]
fn a_template_that_the_typesetter_warns_about() {
    let card = format!("{CARD}\n#set text(font: \"Nowhere Sans\")\n#context []\n");
    let press = press_over(&[("themes/default/print/pocket-card.typ", &card)], &["Latn"]);
    let printed = press.set(&Job::new(Sample::find("en")).order()).unwrap();
    expect(&only(printed.notes), &TEMPLATE_WARNING, &["nowhere sans"], 0);
}

#[test]
fn templates_see_no_files_and_no_clock() {
    for line in [
        "#read(\"/etc/passwd\")",
        "#read(\"../../../Cargo.toml\")",
        "#datetime.today()",
        "#import \"@preview/a:1.0.0\": b",
    ] {
        let note = with_template("themes/default/print/pocket-card.typ", line);
        assert_eq!(note.code.name, TEMPLATE.name, "{line}");
    }
}

#[test]
fn a_block_that_no_template_knows() {
    let mut job = Job::new(Sample::find("en"));
    job.panels[1] = json!([heading(2, "You have rights"), { "t": "video" }]);
    expect(&refused(&job), &TEMPLATE, &["blocks.typ", "unknown block", "video"], 0);
}

#[test]
fn every_kind_of_block_can_be_set() {
    let mut job = Job::new(Sample::find("en")).on(form("single"));
    let text = |v: &str| json!([{ "t": "text", "v": v }]);
    let blocks = [
        json!({ "t": "quote", "kind": "note", "label": "Note", "c": [para(&[words("a")])] }),
        json!({ "t": "quote", "kind": null, "label": "", "c": [para(&[words("a")])] }),
        json!({ "t": "list", "ordered": false, "start": 1, "items": [[{ "t": "task", "done": true }, para(&[words("b")])]] }),
        json!({ "t": "definitions", "c": [{ "t": "term", "c": text("b") }, { "t": "definition", "c": [para(&[words("c")])] }] }),
        json!({ "t": "list", "ordered": true, "start": 3, "items": [[para(&[words("c")])]] }),
        json!({ "t": "table", "head": [text("d"), text("e")], "rows": [[text("f"), text("g")], [text("h"), text("i")]] }),
        json!({ "t": "code", "v": "j" }),
        json!({ "t": "rule" }),
        para(&[
            json!({ "t": "emph", "c": text("k") }),
            json!({ "t": "strike", "c": text("l") }),
            json!({ "t": "code", "v": "m" }),
            json!({ "t": "link", "href": "https://example.org/", "c": text("n") }),
            json!({ "t": "break" }),
            json!({ "t": "fact", "v": "o@example.org", "href": "mailto:o@example.org", "kind": "email" }),
        ]),
    ];
    for id in ["print-box-open", "print-box-done"] {
        job.strings.insert(id.into(), "Box".into());
    }
    let press = press(&["Latn"]);
    for block in blocks {
        job.panels[1] = json!([heading(2, "You have rights"), block]);
        let printed = press.set(&job.order());
        assert!(printed.is_ok(), "{block}: {}", super::told(&printed.unwrap_err()));
    }
}
