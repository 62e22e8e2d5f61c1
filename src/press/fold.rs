//! Pages onto sheets that are folded in the middle: two on each side, so that they lie in order when the sheets are put
//! into one another.
//!
//! Done in the finished PDF: each page becomes a drawing (a form `XObject`) that keeps its own numbers of marked content, and
//! the tree of tags, which knows the order of reading, learns where each now lies. So a folded booklet can be read aloud, in
//! the order of its text, as well as the flat one.

use super::order::Direction;
use lopdf::{Dictionary, Document, Error, Object, ObjectId, Stream, dictionary};
use std::collections::BTreeMap;

/// Where an old page has gone.
#[derive(Clone, Copy)]
struct Place {
    /// The side of a sheet.
    sheet: ObjectId,
    /// The drawing on it.
    drawing: ObjectId,
    /// How far to the right.
    shift: f32,
}

/// The pages on one side of a sheet, left and right, by number; `None` is an empty page.
pub(super) type Side = [Option<usize>; 2];

/// The sides of all sheets for so many pages, in the order of printing, front and back in turn. Empty pages stand before
/// the last page, which is the back of the cover.
pub(super) fn sides(pages: usize, dir: Direction) -> Vec<Side> {
    let places = pages.div_ceil(4) * 4;
    let page = |place: usize| {
        let last = pages.checked_sub(1)?;
        if place + 1 == places { Some(last) } else { (place < last).then_some(place) }
    };
    let side = |left: usize, right: usize| match dir {
        Direction::Ltr => [page(left), page(right)],
        Direction::Rtl => [page(right), page(left)],
    };
    (0..places / 4)
        .flat_map(|sheet| {
            let (first, last) = (2 * sheet, places - 1 - 2 * sheet);
            [side(last, first), side(first + 1, last - 1)]
        })
        .collect()
}

/// Puts the pages of `document` on sheets of twice their width.
pub(super) fn fold(document: &mut Document, dir: Direction) -> Result<(), Error> {
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    let Some(first) = pages.first() else { return Ok(()) };
    let size = document.get_dictionary(*first)?.get(b"MediaBox")?.as_array()?.clone();
    let (width, height) = (size[2].as_float()?, size[3].as_float()?);
    let tree = document.catalog()?.get(b"Pages")?.as_reference()?;
    let mut sheets = Vec::new();
    let mut places = BTreeMap::new();
    for side in sides(pages.len(), dir) {
        let sheet = document.new_object_id();
        for (page, shift) in side.into_iter().zip([0.0, width]).filter_map(|(page, shift)| Some((page?, shift))) {
            let drawing = drawing(document, pages[page])?;
            places.insert(pages[page], Place { sheet, drawing, shift });
        }
        sheets.push((sheet, side));
    }
    let mut annotations: BTreeMap<ObjectId, Vec<Object>> = BTreeMap::new();
    for (page, place) in &places {
        let found = shift_annotations(document, *page, place.shift)?;
        annotations.entry(place.sheet).or_default().extend(found);
    }
    document.traverse_objects(|object| follow(object, &places));
    for (id, side) in &sheets {
        let page = sheet_page(document, tree, (width, height), &side.map(|page| page.map(|n| places[&pages[n]])));
        document.objects.insert(*id, page.into());
        if let (Some(list), Ok(page)) =
            (annotations.remove(id).filter(|list| !list.is_empty()), document.get_dictionary_mut(*id))
        {
            page.set("Annots", list);
        }
    }
    for page in &pages {
        document.objects.remove(page);
    }
    let count = i64::try_from(sheets.len()).unwrap_or_default();
    let kids: Vec<Object> = sheets.into_iter().map(|(id, _)| id.into()).collect();
    let tree = document.get_dictionary_mut(tree)?;
    tree.set("Kids", kids);
    tree.set("Count", count);
    let catalog = document.catalog_mut()?;
    // Numbers of pages are drawn on the pages; a sheet has none.
    catalog.remove(b"PageLabels");
    let mut preferences = match catalog.get(b"ViewerPreferences") {
        Ok(Object::Dictionary(known)) => known.clone(),
        _ => dictionary! { "DisplayDocTitle" => true },
    };
    preferences.set("Duplex", Object::Name(b"DuplexFlipShortEdge".to_vec()));
    catalog.set("ViewerPreferences", preferences);
    Ok(())
}

/// A page as a drawing.
fn drawing(document: &mut Document, page: ObjectId) -> Result<ObjectId, Error> {
    let content = document.get_page_content(page);
    let page = document.get_dictionary(page)?;
    let mut dict = dictionary! { "Type" => "XObject", "Subtype" => "Form", "BBox" => page.get(b"MediaBox")?.clone() };
    for key in ["Resources", "StructParents", "Group"] {
        if let Ok(value) = page.get(key.as_bytes()) {
            dict.set(key, value.clone());
        }
    }
    Ok(document.add_object(Stream::new(dict, content)))
}

/// A side of a sheet.
fn sheet_page(document: &mut Document, tree: ObjectId, size: (f32, f32), side: &[Option<Place>; 2]) -> Dictionary {
    let mut drawings = Dictionary::new();
    let mut content = String::new();
    for (name, place) in ["L", "R"].into_iter().zip(side) {
        if let Some(place) = place {
            drawings.set(name, place.drawing);
            content.push_str(&format!("q 1 0 0 1 {} 0 cm /{name} Do Q\n", place.shift));
        }
    }
    let content = document.add_object(Stream::new(Dictionary::new(), content.into_bytes()));
    dictionary! {
        "Type" => "Page",
        "Parent" => tree,
        "MediaBox" => vec![0.into(), 0.into(), Object::Real(size.0 * 2.0), Object::Real(size.1)],
        "Resources" => dictionary! { "XObject" => drawings },
        "Contents" => content,
        "Tabs" => "S",
    }
}

/// Moves the links of a page with it, and gives them.
fn shift_annotations(document: &mut Document, page: ObjectId, shift: f32) -> Result<Vec<Object>, Error> {
    let Ok(list) = document.get_dictionary(page)?.get(b"Annots") else { return Ok(Vec::new()) };
    let (_, list) = document.dereference(list)?;
    let list = list.as_array()?.clone();
    for annotation in &list {
        let id = annotation.as_reference()?;
        let annotation = document.get_dictionary_mut(id)?;
        for key in [b"Rect".as_slice(), b"QuadPoints"] {
            let Ok(Object::Array(sides)) = annotation.get_mut(key) else { continue };
            for side in sides.iter_mut().step_by(2) {
                *side = Object::Real(side.as_float()? + shift);
            }
        }
    }
    Ok(list)
}

/// Leads whatever pointed at an old page to where that page lies now.
fn follow(object: &mut Object, places: &BTreeMap<ObjectId, Place>) {
    match object {
        Object::Array(list) => {
            if let [Object::Reference(page), Object::Name(how), x, ..] = list.as_mut_slice()
                && how == b"XYZ"
                && let (Some(place), Ok(left)) = (places.get(page), x.as_float())
            {
                *x = Object::Real(left + place.shift);
            }
        }
        Object::Dictionary(dict) => {
            let place = dict.get(b"Pg").and_then(Object::as_reference).ok().and_then(|page| places.get(&page));
            if let Some(place) = place {
                if dict.has_type(b"MCR") {
                    dict.set("Stm", place.drawing);
                } else if let Ok(kids) = dict.get_mut(b"K") {
                    mark(kids, place);
                }
            }
        }
        _ => {}
    }
    // After the above: a reference is visited when what holds it has been seen.
    if let Object::Reference(page) = object
        && let Some(place) = places.get(page)
    {
        *object = place.sheet.into();
    }
}

/// A bare number of marked content counts on the element's page; now it must say in which drawing.
fn mark(kids: &mut Object, place: &Place) {
    match kids {
        Object::Integer(number) => {
            *kids = dictionary! {
                "Type" => "MCR",
                "Pg" => place.sheet,
                "Stm" => place.drawing,
                "MCID" => *number,
            }
            .into();
        }
        Object::Array(list) => list.iter_mut().for_each(|kid| mark(kid, place)),
        _ => {}
    }
}
