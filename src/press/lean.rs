//! A finished PDF without what no reader asks for: readers often pay for each kilobyte.

use super::deflate::{self, Effort};
use super::order::Direction;
use super::{content, pen, tags};
use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat};
use std::collections::BTreeMap;

/// Makes a PDF smaller. What is drawn, copied and read aloud stays the same.
pub(super) fn make(document: &mut Document, dir: Direction, effort: Effort) -> Result<(), lopdf::Error> {
    fonts(document);
    tags::flatten(document)?;
    pages(document, dir)?;
    round(document);
    share_resources(document)?;
    pack(document, effort);
    put_lists_where_they_are_used(document);
    document.objects.values_mut().for_each(short_strings);
    document.prune_objects();
    document.renumber_objects();
    Ok(())
}

/// The tables of a `TrueType` font that a font in a PDF needs (ISO 32000-1, 9.9); the others name the font and its glyphs.
const TABLES: [&[u8; 4]; 9] = [b"cvt ", b"fpgm", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp", b"prep"];

/// Takes the names out of the fonts, and the list of their glyphs, which ISO 32000-2 has given up.
fn fonts(document: &mut Document) {
    let mut files: Vec<ObjectId> = Vec::new();
    for object in document.objects.values_mut() {
        if let Object::Dictionary(dict) = object
            && dict.has_type(b"FontDescriptor")
        {
            dict.remove(b"CIDSet");
            files.extend(dict.get(b"FontFile2").and_then(Object::as_reference));
        }
    }
    for id in files {
        let Ok(Object::Stream(stream)) = document.get_object_mut(id) else { continue };
        if let Some(font) = stream.get_plain_content().ok().and_then(|font| bare(&font)) {
            stream.dict.set("Length1", i64::try_from(font.len()).unwrap_or_default());
            stream.set_plain_content(font);
        }
    }
}

/// A font file with the tables that are needed alone. `None` for what is no such file.
fn bare(font: &[u8]) -> Option<Vec<u8>> {
    const HEAD: usize = 12;
    const ENTRY: usize = 16;
    let number = |at: usize| Some(u32::from_be_bytes(font.get(at..at + 4)?.try_into().ok()?));
    if number(0)? != 0x0001_0000 {
        return None;
    }
    let count = usize::from(u16::from_be_bytes(font.get(4..6)?.try_into().ok()?));
    let mut kept: Vec<(&[u8], u32, &[u8])> = Vec::new();
    for entry in (0..count).map(|n| HEAD + n * ENTRY) {
        let tag = font.get(entry..entry + 4)?;
        if TABLES.iter().any(|known| known.as_slice() == tag) {
            let (from, length) =
                (usize::try_from(number(entry + 8)?).ok()?, usize::try_from(number(entry + 12)?).ok()?);
            kept.push((tag, number(entry + 4)?, font.get(from..from.checked_add(length)?)?));
        }
    }
    let tables = u16::try_from(kept.len()).ok()?;
    let power = tables.checked_ilog2()?;
    let search = 16 * (1_u16 << power);
    let mut head = Vec::new();
    for part in [tables, search, u16::try_from(power).ok()?, tables * 16 - search] {
        head.extend_from_slice(&part.to_be_bytes());
    }
    let mut out = [&font[..4], &head].concat();
    let mut body = Vec::new();
    for (tag, sum, bytes) in &kept {
        let at = u32::try_from(HEAD + kept.len() * ENTRY + body.len()).ok()?;
        out.extend_from_slice(tag);
        for part in [*sum, at, u32::try_from(bytes.len()).ok()?] {
            out.extend_from_slice(&part.to_be_bytes());
        }
        body.extend_from_slice(bytes);
        body.resize(body.len().next_multiple_of(4), 0);
    }
    out.extend_from_slice(&body);
    Some(out)
}

/// Writes what is drawn on each page anew, and tells the tags where its parts are now.
fn pages(document: &mut Document, dir: Direction) -> Result<(), lopdf::Error> {
    let follows = tags::follows(document);
    let none = std::collections::BTreeSet::new();
    let mut numbers = tags::Numbers::new();
    for page in document.get_pages().into_values() {
        let Ok(id) = document.get_dictionary(page)?.get(b"Contents").and_then(Object::as_reference) else { continue };
        let fonts = fonts_of(document, page).unwrap_or_default();
        let Ok(Object::Stream(stream)) = document.get_object_mut(id) else { continue };
        let lean = stream.get_plain_content().ok();
        let lean = lean.and_then(|plain| content::rewrite(&plain, follows.get(&page).unwrap_or(&none), &fonts, dir));
        if let Some(lean) = lean {
            stream.set_plain_content(lean.bytes);
            numbers.insert(page, lean.numbers);
        }
    }
    tags::renumber(document, &numbers)
}

/// The widths of the fonts of a page (ISO 32000-1, 9.7.4.3).
fn fonts_of(document: &Document, page: ObjectId) -> Option<content::Fonts> {
    let follow = |object| Some(document.dereference(object).ok()?.1);
    let resources = follow(document.get_dictionary(page).ok()?.get(b"Resources").ok()?)?.as_dict().ok()?;
    let mut found = content::Fonts::new();
    for (name, font) in follow(resources.get(b"Font").ok()?)?.as_dict().ok()? {
        let font = follow(font)?.as_dict().ok()?;
        let letters = follow(font.get(b"DescendantFonts").ok()?)?.as_array().ok()?;
        let letters = follow(letters.first()?)?.as_dict().ok()?;
        let mut widths = content::Widths { other: 1000.0, ..content::Widths::default() };
        if let Ok(other) = letters.get(b"DW").and_then(Object::as_float) {
            widths.other = f64::from(other);
        }
        let list = follow(letters.get(b"W").ok()?)?.as_array().ok()?;
        named(list, document, &mut widths)?;
        found.insert(name.clone(), widths);
    }
    Some(found)
}

/// Reads a list of widths: a first glyph and a list for it and those after it, or a first, a last and one for all.
fn named(mut list: &[Object], document: &Document, widths: &mut content::Widths) -> Option<()> {
    let glyph = |object: &Object| u16::try_from(object.as_i64().ok()?).ok();
    while let [first, second, rest @ ..] = list {
        if let Ok((_, Object::Array(own))) = document.dereference(second) {
            for (glyph, width) in (glyph(first)?..).zip(own) {
                widths.own.insert(glyph, f64::from(width.as_float().ok()?));
            }
            list = rest;
        } else {
            let (width, rest) = rest.split_first()?;
            for glyph in glyph(first)?..=glyph(second)? {
                widths.own.insert(glyph, f64::from(width.as_float().ok()?));
            }
            list = rest;
        }
    }
    Some(())
}

/// Packs each stream once: what was written anew above, and what the typesetter packed less tightly. What gets no smaller stays
/// plain, and so do the properties of the document, which are there for any program to find.
fn pack(document: &mut Document, effort: Effort) {
    for object in document.objects.values_mut() {
        let Object::Stream(stream) = object else { continue };
        let flate = stream.filters().is_ok_and(|filters| filters == [b"FlateDecode".as_slice()]);
        let plain = !stream.dict.has(b"Filter");
        if !(plain || flate) || stream.dict.has(b"DecodeParms") || stream.dict.has_type(b"Metadata") {
            continue;
        }
        let Ok(plain) = stream.get_plain_content() else { continue };
        match deflate::pack(&plain, effort).filter(|packed| packed.len() < plain.len()) {
            Some(packed) => {
                stream.set_content(packed);
                stream.dict.set("Filter", Object::Name(b"FlateDecode".to_vec()));
            }
            None => stream.set_plain_content(plain),
        }
    }
}

/// Places to a hundredth of a point. Numbers of which colours and fonts are made stay as they are.
fn round(document: &mut Document) {
    for object in document.objects.values_mut() {
        let places = match object {
            Object::Dictionary(dict) => {
                [b"Page".as_slice(), b"Annot", b"StructElem"].iter().any(|kind| dict.has_type(kind))
            }
            Object::Array(list) => {
                matches!(list.as_slice(), [Object::Reference(_), Object::Name(how), ..] if how == b"XYZ")
            }
            _ => false,
        };
        if places {
            rounded(object);
        }
    }
}

fn rounded(object: &mut Object) {
    match object {
        Object::Real(number) => {
            if let Ok(short) = pen::short(f64::from(*number)).parse::<f32>() {
                *number = short;
            }
        }
        Object::Array(list) => list.iter_mut().for_each(rounded),
        Object::Dictionary(dict) => dict.iter_mut().for_each(|(_, value)| rounded(value)),
        _ => {}
    }
}

/// Most pages ask for the same fonts and colours: they are told of them once. `/ProcSet` is what printers of 1995 asked for.
fn share_resources(document: &mut Document) -> Result<(), lopdf::Error> {
    let mut known: Vec<(Dictionary, ObjectId)> = Vec::new();
    for page in document.get_pages().into_values() {
        let Ok(id) = document.get_dictionary(page)?.get(b"Resources").and_then(Object::as_reference) else { continue };
        let resources = document.get_dictionary_mut(id)?;
        resources.remove(b"ProcSet");
        let same = known.iter().find(|(dict, _)| dict == resources).map(|(_, id)| *id);
        match same {
            Some(same) => document.get_dictionary_mut(page)?.set("Resources", same),
            None => known.push((resources.clone(), id)),
        }
    }
    Ok(())
}

/// Lists that one place alone refers to stand there themselves.
fn put_lists_where_they_are_used(document: &mut Document) {
    let mut uses: BTreeMap<ObjectId, usize> = BTreeMap::new();
    for object in document.objects.values() {
        count(object, &mut uses);
    }
    let once = |id: &ObjectId, object: &Object| matches!(object, Object::Array(_)) && uses.get(id) == Some(&1);
    let ids: Vec<ObjectId> =
        document.objects.iter().filter(|(id, object)| once(id, object)).map(|(id, _)| *id).collect();
    let mut lists: BTreeMap<ObjectId, Object> =
        ids.into_iter().filter_map(|id| Some((id, document.objects.remove(&id)?))).collect();
    for object in document.objects.values_mut() {
        put(object, &mut lists);
    }
    // Such as only refer to one another.
    document.objects.extend(lists);
}

/// Strings byte for byte; as digits they are twice as long.
fn short_strings(object: &mut Object) {
    match object {
        Object::String(_, format) => *format = StringFormat::Literal,
        Object::Array(list) => list.iter_mut().for_each(short_strings),
        Object::Dictionary(dict) => dict.iter_mut().for_each(|(_, value)| short_strings(value)),
        _ => {}
    }
}

fn count(object: &Object, uses: &mut BTreeMap<ObjectId, usize>) {
    match object {
        Object::Reference(id) => *uses.entry(*id).or_default() += 1,
        Object::Array(list) => list.iter().for_each(|object| count(object, uses)),
        Object::Dictionary(dict) => dict.iter().for_each(|(_, object)| count(object, uses)),
        Object::Stream(stream) => stream.dict.iter().for_each(|(_, object)| count(object, uses)),
        _ => {}
    }
}

fn put(object: &mut Object, lists: &mut BTreeMap<ObjectId, Object>) {
    match object {
        Object::Reference(id) => {
            if let Some(mut list) = lists.remove(id) {
                put(&mut list, lists);
                *object = list;
            }
        }
        Object::Array(list) => list.iter_mut().for_each(|object| put(object, lists)),
        Object::Dictionary(dict) => dict.iter_mut().for_each(|(_, object)| put(object, lists)),
        Object::Stream(stream) => stream.dict.iter_mut().for_each(|(_, object)| put(object, lists)),
        _ => {}
    }
}
