//! The tree of tags, in few objects: what a screen reader follows stays as it is, and what says nothing goes.

use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::{BTreeMap, BTreeSet};

/// Of a page's marked content: the pairs of which one follows on the other in one element.
pub(super) type Follows = BTreeMap<ObjectId, BTreeSet<(i64, i64)>>;
/// Of a page: the new number of each piece of marked content; `None` where it has become a part of the one before.
pub(super) type Numbers = BTreeMap<ObjectId, BTreeMap<i64, Option<i64>>>;

fn is_element(object: &Object) -> bool {
    object.as_dict().is_ok_and(|dict| dict.has_type(b"StructElem"))
}

fn elements(document: &Document) -> Vec<ObjectId> {
    document.objects.iter().filter(|(_, object)| is_element(object)).map(|(id, _)| *id).collect()
}

fn page_of(dict: &Dictionary) -> Option<ObjectId> {
    dict.get(b"Pg").and_then(Object::as_reference).ok()
}

fn kids(dict: &Dictionary) -> &[Object] {
    match dict.get(b"K") {
        Ok(Object::Array(list)) => list,
        Ok(one) => std::slice::from_ref(one),
        Err(_) => &[],
    }
}

/// The marked content that a kid stands for: its page and number.
fn marked(kid: &Object, page: Option<ObjectId>) -> Option<(ObjectId, i64)> {
    match kid {
        Object::Integer(number) => Some((page?, *number)),
        Object::Dictionary(dict) if dict.has_type(b"MCR") && !dict.has(b"Stm") => {
            Some((page_of(dict).or(page)?, dict.get(b"MCID").and_then(Object::as_i64).ok()?))
        }
        _ => None,
    }
}

/// Which pieces of marked content follow on one another in one element.
pub(super) fn follows(document: &Document) -> Follows {
    let mut found = Follows::new();
    for dict in document.objects.values().filter(|object| is_element(object)).filter_map(|object| object.as_dict().ok())
    {
        let page = page_of(dict);
        for pair in kids(dict).windows(2) {
            if let (Some((on, a)), Some((also_on, b))) = (marked(&pair[0], page), marked(&pair[1], page))
                && on == also_on
            {
                found.entry(on).or_default().insert((a, b));
            }
        }
    }
    found
}

/// Gives each element the new numbers of its marked content, and each number its element.
pub(super) fn renumber(document: &mut Document, numbers: &Numbers) -> Result<(), lopdf::Error> {
    for id in elements(document) {
        let dict = document.get_dictionary_mut(id)?;
        let page = page_of(dict);
        let new: Vec<Object> = kids(dict).iter().filter_map(|kid| renumbered(kid, page, numbers)).collect();
        if new.is_empty() {
            dict.remove(b"K");
        } else {
            dict.set("K", new);
        }
    }
    for (page, numbers) in numbers {
        let Ok(key) = document.get_dictionary(*page)?.get(b"StructParents").and_then(Object::as_i64) else { continue };
        let Some(list) = parents(document, key) else { continue };
        let mut new: BTreeMap<i64, Object> = BTreeMap::new();
        for (old, number) in numbers {
            if let (Some(number), Some(parent)) = (number, usize::try_from(*old).ok().and_then(|old| list.get(old))) {
                new.insert(*number, parent.clone());
            }
        }
        *list = new.into_values().collect();
    }
    Ok(())
}

fn renumbered(kid: &Object, page: Option<ObjectId>, numbers: &Numbers) -> Option<Object> {
    let Some((on, old)) = marked(kid, page) else { return Some(kid.clone()) };
    let Some(number) = numbers.get(&on).and_then(|numbers| numbers.get(&old)) else { return Some(kid.clone()) };
    let number = (*number)?;
    match kid {
        Object::Dictionary(dict) => {
            let mut dict = dict.clone();
            dict.set("MCID", number);
            Some(dict.into())
        }
        _ => Some(number.into()),
    }
}

/// The list of elements to which the marked content with this key belongs.
fn parents(document: &mut Document, key: i64) -> Option<&mut Vec<Object>> {
    let root = document.catalog().ok()?.get(b"StructTreeRoot").and_then(Object::as_reference).ok()?;
    let tree = document.get_dictionary(root).ok()?.get(b"ParentTree").ok()?;
    let owner = tree.as_reference().unwrap_or(root);
    let dict = document.get_dictionary(owner).ok()?;
    let dict = if owner == root { dict.get(b"ParentTree").ok()?.as_dict().ok()? } else { dict };
    let entries = dict.get(b"Nums").ok()?.as_array().ok()?;
    let entry = entries.chunks(2).find(|pair| matches!(pair, [Object::Integer(known), _] if *known == key))?;
    let list = entry.get(1)?.as_reference().ok()?;
    document.get_object_mut(list).ok()?.as_array_mut().ok()
}

/// Takes away elements that say nothing: a division that only holds others, a paragraph that is all that an item of a list
/// holds, bold letters; and what elements say of the lines round them, which are drawn and which nobody reads aloud.
pub(super) fn flatten(document: &mut Document) -> Result<(), lopdf::Error> {
    let mut gone: BTreeMap<ObjectId, ObjectId> = BTreeMap::new();
    for id in elements(document) {
        // It may have gone with the one that held it.
        if let Ok(element) = document.get_dictionary_mut(id) {
            plain(element);
        }
        while let Some(kid) = empty_kid(document, id) {
            dissolve(document, id, kid)?;
            gone.insert(kid, id);
        }
    }
    let holds = |mut id: ObjectId| {
        while let Some(parent) = gone.get(&id) {
            id = *parent;
        }
        id
    };
    for object in document.objects.values_mut() {
        if let Object::Array(list) = object {
            for entry in list {
                if let Object::Reference(id) = entry {
                    *id = holds(*id);
                }
            }
        }
    }
    Ok(())
}

/// A kid of an element that says nothing.
fn empty_kid(document: &Document, id: ObjectId) -> Option<ObjectId> {
    let element = document.get_dictionary(id).ok()?;
    let kind = element.get(b"S").and_then(Object::as_name).ok()?;
    let all = kids(element);
    all.iter().filter_map(|kid| kid.as_reference().ok()).find(|kid| {
        let Ok(kid) = document.get_dictionary(*kid) else { return false };
        let says = kid.iter().any(|(key, _)| !matches!(key.as_slice(), b"Type" | b"S" | b"P" | b"K" | b"Pg"));
        let only_holds = kids(kid).iter().all(|kid| matches!(kid, Object::Reference(_)));
        !says
            && kid.has_type(b"StructElem")
            && match kid.get(b"S").and_then(Object::as_name) {
                Ok(b"Div") => only_holds,
                Ok(b"P") => kind == b"LBody" && all.len() == 1,
                // PDF 1.7 knows it as a span without a word about it.
                Ok(b"Strong") => {
                    let one_page = !element.has(b"Pg") || page_of(element) == page_of(kid);
                    one_page && matches!(kind, b"P" | b"TH" | b"TD" | b"LBody" | b"Link")
                }
                _ => false,
            }
    })
}

/// Puts what `kid` holds in its place.
fn dissolve(document: &mut Document, parent: ObjectId, kid: ObjectId) -> Result<(), lopdf::Error> {
    let Some(Object::Dictionary(old)) = document.objects.remove(&kid) else { return Ok(()) };
    for id in kids(&old).iter().filter_map(|kid| kid.as_reference().ok()) {
        if let Ok(element) = document.get_dictionary_mut(id) {
            element.set("P", parent);
        }
    }
    let element = document.get_dictionary_mut(parent)?;
    let mut list = Vec::new();
    for entry in kids(element) {
        match entry {
            Object::Reference(id) if *id == kid => list.extend_from_slice(kids(&old)),
            entry => list.push(entry.clone()),
        }
    }
    element.set("K", list);
    // The page to which bare numbers belong.
    if let (Ok(page), false) = (old.get(b"Pg"), element.has(b"Pg")) {
        element.set("Pg", page.clone());
    }
    Ok(())
}

/// Takes away how an element looks, but for where it lies, which readers ask of pictures and tables; and the words of a
/// heading, which stand on the page.
fn plain(element: &mut Dictionary) {
    element.remove(b"T");
    let Ok(Object::Array(attributes)) = element.get_mut(b"A") else { return };
    for attribute in attributes.iter_mut().filter_map(|attribute| attribute.as_dict_mut().ok()) {
        for key in [b"BorderStyle".as_slice(), b"BorderThickness", b"BorderColor"] {
            attribute.remove(key);
        }
    }
    attributes.retain(|attribute| attribute.as_dict().map_or(true, |dict| dict.len() > 1));
    if attributes.is_empty() {
        element.remove(b"A");
    }
}
