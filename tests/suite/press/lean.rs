//! Small files: what a PDF no longer holds, and that its tags and its pages still agree.

use super::samples::SAMPLES;
use super::{Job, card_forms};
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::BTreeMap;

/// A card may have so many bytes; more where the characters of a language are many and large.
fn limit(tag: &str) -> usize {
    if matches!(tag, "zh-Hant" | "zh-Hans" | "ja" | "ko") { 30 * 1024 } else { 20 * 1024 }
}

fn dicts(document: &Document) -> impl Iterator<Item = (&ObjectId, &Dictionary)> {
    document.objects.iter().filter_map(|(id, object)| Some((id, object.as_dict().ok()?)))
}

fn int(dict: &Dictionary, key: &[u8]) -> Option<i64> {
    dict.get(key).and_then(Object::as_i64).ok()
}

#[test]
fn a_card_is_small_in_every_script() {
    for sample in SAMPLES {
        let printed = Job::new(sample).print();
        let (size, most) = (printed.bytes.len(), limit(sample.tag));
        assert!(size <= most, "{}: {size} bytes, and {most} are allowed", sample.tag);
    }
}

#[test]
fn fonts_hold_no_names_and_no_lists_of_glyphs() {
    for sample in SAMPLES {
        let document = Document::load_mem(&Job::new(sample).print().bytes).unwrap();
        for (_, descriptor) in dicts(&document).filter(|(_, dict)| dict.has_type(b"FontDescriptor")) {
            assert!(!descriptor.has(b"CIDSet"), "{}", sample.tag);
            let Ok(file) = descriptor.get(b"FontFile2").and_then(Object::as_reference) else { continue };
            let stream = document.get_object(file).unwrap().as_stream().unwrap();
            let font = stream.get_plain_content().unwrap();
            assert_eq!(int(&stream.dict, b"Length1"), i64::try_from(font.len()).ok());
            let count = usize::from(font[5]);
            let tags: Vec<&[u8]> = (0..count).map(|n| &font[12 + 16 * n..16 + 16 * n]).collect();
            assert!(tags.contains(&b"glyf".as_slice()) && tags.contains(&b"hmtx".as_slice()), "{}", sample.tag);
            assert!(!tags.contains(&b"name".as_slice()) && !tags.contains(&b"post".as_slice()), "{}", sample.tag);
        }
    }
}

/// The element of each piece of marked content, by page and number, as the elements say.
fn of_elements(document: &Document) -> BTreeMap<(ObjectId, i64), ObjectId> {
    let mut found = BTreeMap::new();
    for (id, element) in dicts(document).filter(|(_, dict)| dict.has_type(b"StructElem")) {
        let page = element.get(b"Pg").and_then(Object::as_reference).ok();
        for kid in element.get(b"K").and_then(Object::as_array).into_iter().flatten() {
            let place = match kid {
                Object::Integer(number) => Some((page.unwrap(), *number)),
                Object::Dictionary(dict) if dict.has_type(b"MCR") => {
                    let page = dict.get(b"Pg").and_then(Object::as_reference).ok().or(page);
                    Some((page.unwrap(), int(dict, b"MCID").unwrap()))
                }
                _ => None,
            };
            if let Some(place) = place {
                assert!(found.insert(place, *id).is_none(), "{place:?} belongs to two elements");
            }
        }
    }
    found
}

#[test]
fn each_piece_of_marked_content_belongs_to_one_element_that_knows_it() {
    for sample in SAMPLES {
        for form in card_forms() {
            let document = Document::load_mem(&Job::new(sample).on(form).print().bytes).unwrap();
            let mut elements = of_elements(&document);
            let root = document.catalog().unwrap().get(b"StructTreeRoot").and_then(Object::as_reference).unwrap();
            let tree = document.get_dictionary(root).unwrap().get_deref(b"ParentTree", &document).unwrap();
            let entries = tree.as_dict().unwrap().get_deref(b"Nums", &document).unwrap().as_array().unwrap();
            for page in document.get_pages().into_values() {
                let content = Content::decode_strict(&document.get_page_content(page)).unwrap();
                let key = int(document.get_dictionary(page).unwrap(), b"StructParents").unwrap();
                let entry = entries.chunks(2).find(|pair| pair[0].as_i64().ok() == Some(key)).unwrap();
                let parents = document.dereference(&entry[1]).unwrap().1.as_array().unwrap();
                let dicts = content.operations.iter().filter_map(|operation| operation.operands.get(1)?.as_dict().ok());
                let numbers: Vec<i64> = dicts.filter_map(|dict| int(dict, b"MCID")).collect();
                assert_eq!(numbers.len(), parents.len(), "{} {}", sample.tag, form.name);
                for number in numbers {
                    let parent = parents[usize::try_from(number).unwrap()].as_reference().unwrap();
                    assert_eq!(
                        elements.remove(&(page, number)),
                        Some(parent),
                        "{} {}: {number}",
                        sample.tag,
                        form.name
                    );
                }
            }
            assert!(elements.is_empty(), "{} {}: {elements:?}", sample.tag, form.name);
        }
    }
}
