//! The PDF: boxes, tags, properties, bytes.

use super::samples::{SAMPLES, Sample, heading, para, words};
use super::{Job, card_forms, form, press};
use handbill::press::State;
use lopdf::{Dictionary, Document, Object};
use rayon::prelude::*;
use serde_json::json;
use std::collections::BTreeSet;

fn read(job: &Job) -> Document {
    Document::load_mem(&job.print().bytes).unwrap()
}

fn pages(document: &Document) -> Vec<&Dictionary> {
    document.get_pages().into_values().map(|id| document.get_dictionary(id).unwrap()).collect()
}

/// A page's box in millimetres.
fn sides(page: &Dictionary, name: &[u8]) -> Vec<f32> {
    page.get(name).unwrap().as_array().unwrap().iter().map(|side| side.as_float().unwrap() * 25.4 / 72.0).collect()
}

/// Everything that is drawn on a page, as the operators are written.
fn drawn(document: &Document, page: u32) -> String {
    let id = document.get_pages()[&page];
    let content = document.get_page_content(id);
    content.iter().map(|byte| char::from(*byte)).collect()
}

/// How text that is read in place of glyphs stands in content: UTF-16 after its mark, byte for byte.
fn spoken(text: &str) -> String {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    units.flat_map(u16::to_be_bytes).map(char::from).collect()
}

/// What the glyphs of all fonts stand for.
fn letters(document: &Document) -> BTreeSet<String> {
    let tables = document.objects.values().filter_map(|object| object.as_dict().ok()?.get(b"ToUnicode").ok());
    let mut found = BTreeSet::new();
    for table in tables {
        let (_, table) = document.dereference(table).unwrap();
        let table = table.as_stream().unwrap().get_plain_content().unwrap();
        let lines = String::from_utf8_lossy(&table).into_owned();
        for pair in lines.lines().filter_map(|line| line.strip_prefix('<')?.strip_suffix('>')?.split_once("> <")) {
            let units: Vec<u16> = (0..pair.1.len() / 4)
                .filter_map(|n| u16::from_str_radix(pair.1.get(4 * n..4 * n + 4)?, 16).ok())
                .collect();
            found.insert(String::from_utf16_lossy(&units));
        }
    }
    found
}

/// The kinds of all structure elements.
fn elements(document: &Document) -> Vec<String> {
    let kind = |object: &Object| {
        let dict = object.as_dict().ok()?;
        dict.get(b"K").ok()?;
        Some(String::from_utf8_lossy(dict.get(b"S").ok()?.as_name().ok()?).into_owned())
    };
    document.objects.values().filter_map(kind).collect()
}

#[test]
fn the_same_order_gives_the_same_bytes() {
    let first: Vec<Vec<u8>> = SAMPLES.iter().map(|sample| Job::new(sample).print().bytes).collect();
    // Another press, another order of work, many threads: nothing of one card may leak into another.
    let scripts: Vec<String> = SAMPLES.iter().map(|sample| Job::new(sample).script).collect();
    let press = press(&scripts.iter().map(String::as_str).collect::<Vec<_>>());
    let pool = rayon::ThreadPoolBuilder::new().num_threads(4).stack_size(64 << 20).build().unwrap();
    let again: Vec<Vec<u8>> = pool.install(|| {
        let set = |sample: &Sample| press.set(&Job::new(sample).order()).unwrap().bytes;
        let mut again: Vec<Vec<u8>> = SAMPLES.par_iter().rev().map(set).collect();
        again.reverse();
        again
    });
    for ((sample, a), b) in SAMPLES.iter().zip(&first).zip(&again) {
        assert!(a == b, "{}", sample.tag);
    }
}

#[test]
fn a_single_card_has_its_boxes() {
    let document = read(&Job::new(Sample::find("en")));
    assert_eq!(pages(&document).len(), 2);
    for page in pages(&document) {
        let near = |name: &[u8], want: [f32; 4]| {
            let have = sides(page, name);
            assert!(have.iter().zip(want).all(|(a, b)| (a - b).abs() < 0.01), "{have:?} {want:?}");
        };
        near(b"MediaBox", [0.0, 0.0, 108.9, 70.8]);
        near(b"TrimBox", [10.0, 10.0, 98.9, 60.8]);
        near(b"BleedBox", [7.0, 7.0, 101.9, 63.8]);
    }
}

#[test]
fn a_sheet_is_as_large_as_its_paper_and_trimmed_nowhere() {
    let document = read(&Job::new(Sample::find("en")).on(form("avery-5371")));
    for page in pages(&document) {
        assert!(page.get(b"TrimBox").is_err());
        let have = sides(page, b"MediaBox");
        assert!(have.iter().zip([0.0, 0.0, 215.9, 279.4]).all(|(a, b)| (a - b).abs() < 0.01), "{have:?}");
    }
}

#[test]
fn properties_are_neutral_and_complete() {
    for (tag, lang) in [("en", "en"), ("zh-Hant", "zh-Hant"), ("ar", "ar")] {
        let sample = Sample::find(tag);
        let document = read(&Job::new(sample));
        let catalog = document.catalog().unwrap();
        assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), lang.as_bytes());
        let marked = catalog.get(b"MarkInfo").unwrap().as_dict().unwrap().get(b"Marked").unwrap();
        assert!(marked.as_bool().unwrap());
        let info = document.trailer.get(b"Info").and_then(Object::as_reference).unwrap();
        let info = document.get_dictionary(info).unwrap();
        let keys: Vec<&[u8]> = info.iter().map(|(key, _)| key.as_slice()).collect();
        let allowed: [&[u8]; 4] = [b"Title", b"Subject", b"Producer", b"Trapped"];
        assert!(keys.iter().all(|key| allowed.contains(key)), "{:?}", keys.iter().map(|k| String::from_utf8_lossy(k)));
        let metadata = document.get_object(catalog.get(b"Metadata").unwrap().as_reference().unwrap()).unwrap();
        let metadata = String::from_utf8(metadata.as_stream().unwrap().get_plain_content().unwrap()).unwrap();
        assert!(metadata.contains("pdfuaid:part") && metadata.contains(sample.title), "{metadata}");
        for word in ["CreateDate", "ModifyDate", "dc:creator", "CreatorTool"] {
            assert!(!metadata.contains(word), "{word} in {metadata}");
        }
    }
}

#[test]
fn a_draft_says_so_in_the_properties() {
    let mut job = Job::new(Sample::find("en"));
    let has_label = |job: &Job| {
        read(job)
            .trailer
            .get(b"Info")
            .and_then(Object::as_reference)
            .is_ok_and(|id| read(job).get_dictionary(id).unwrap().has(b"Subject"))
    };
    assert!(has_label(&job));
    job.state = State::Final;
    assert!(!has_label(&job));
}

#[test]
fn a_sheet_is_read_aloud_once() {
    for form in card_forms() {
        let elements = elements(&read(&Job::new(Sample::find("en")).on(form)));
        let count = |kind: &str| elements.iter().filter(|element| *element == kind).count();
        assert_eq!(
            [count("H1"), count("H2"), count("Figure"), count("L"), count("LI")],
            [1, 1, 1, 1, 3],
            "{}",
            form.name
        );
        assert_eq!(count("Link"), 3, "{}", form.name);
    }
}

#[test]
fn a_mark_that_is_raised_by_a_hair_is_a_letter_of_its_own() {
    // U+0E17 U+0E35 U+0E48: a consonant, a vowel and a tone; the bold face raises the two.
    let mut job = Job::new(Sample::find("th"));
    job.panels[1] = json!([heading(2, "ที่ ก ที่ที่"), para(&[words("คุณมีสิทธิ")])]);
    let document = read(&job);
    let letters = letters(&document);
    for letter in ["\u{e17}", "\u{e35}", "\u{e48}"] {
        assert!(letters.contains(letter), "{letters:?}");
    }
    // A glyph that stands for the whole syllable would be read beside the others.
    assert!(!letters.contains("\u{e17}\u{e35}\u{e48}"), "{letters:?}");
    assert!(!drawn(&document, 2).contains("/ActualText"));
}

#[test]
fn an_arabic_vowel_does_not_double_its_letter() {
    // U+0631 U+064B: reh with fathatan, once in the closing line.
    let drawn = drawn(&read(&Job::new(Sample::find("ar"))), 2);
    assert_eq!(drawn.matches(&spoken("\u{631}\u{64b}")).count(), 1, "{drawn}");
}

#[test]
fn every_viewer_is_told_from_which_side_a_language_is_read() {
    // The typesetter takes Punjabi for a language of the right-to-left kind.
    for (tag, direction) in [("pa", "L2R"), ("ar", "R2L"), ("en", "L2R")] {
        let document = read(&Job::new(Sample::find(tag)));
        let preferences = document.catalog().unwrap().get(b"ViewerPreferences").unwrap().as_dict().unwrap();
        assert_eq!(preferences.get(b"Direction").unwrap().as_name().unwrap(), direction.as_bytes(), "{tag}");
    }
}

#[test]
fn the_table_of_a_pdf_is_packed() {
    let bytes = Job::new(Sample::find("en")).print().bytes;
    let end = String::from_utf8_lossy(&bytes[bytes.len() - 64..]).into_owned();
    let start: usize = end.split_once("startxref").unwrap().1.split_whitespace().next().unwrap().parse().unwrap();
    let table = String::from_utf8_lossy(&bytes[start..]).into_owned();
    assert!(table.contains("/Type/XRef") && table.contains("/Filter/FlateDecode"), "{table}");
    assert!(bytes.len() - start < 900, "the table has {} bytes", bytes.len() - start);
    let streams: Vec<String> = String::from_utf8_lossy(&bytes).split("/ObjStm").skip(1).map(str::to_owned).collect();
    assert!(
        !streams.is_empty()
            && streams.iter().all(|rest| rest.split("stream").next().unwrap().contains("/Filter/FlateDecode")),
        "{streams:?}"
    );
}

#[test]
fn lines_that_follow_one_another_are_one_text_object_where_text_runs_rightward() {
    let objects = |tag| drawn(&read(&Job::new(Sample::find(tag))), 2).matches("BT").count();
    let blocks = |tag| drawn(&read(&Job::new(Sample::find(tag))), 2).matches("/MCID").count();
    assert!(objects("en") < blocks("en"), "{} of {}", objects("en"), blocks("en"));
    assert!(objects("ar") >= blocks("ar"), "{} of {}", objects("ar"), blocks("ar"));
}
