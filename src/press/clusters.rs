//! Puts back together what belongs together, so that text can be copied and read aloud.
//!
//! The typesetter lays a raised mark (a Thai tone, an Arabic vowel) as a run of its own, and gives both that run and the
//! one before it the text of the whole syllable. In the PDF the syllable would then stand twice: a screen reader would say
//! it twice, and a search would not find the word. Here such runs become one again, in which each glyph has its height.

use std::ops::Range;
use typst::layout::{Abs, Em, Frame, FrameItem, GroupItem, Point};
use typst::model::Document as _;
use typst::text::{Glyph, TextItem};
use typst_layout::{Page, PagedDocument};

/// The same document with every cluster in one run.
pub(super) fn join(document: &PagedDocument) -> PagedDocument {
    let pages = document.pages().iter().map(|page| Page { frame: frame(&page.frame), ..page.clone() });
    PagedDocument::new(pages.collect(), document.info().clone())
}

fn frame(old: &Frame) -> Frame {
    let mut items: Vec<(Point, FrameItem)> = Vec::new();
    for (point, item) in old.items() {
        if let (Some((at, FrameItem::Text(before))), FrameItem::Text(text)) = (items.last(), item)
            && let Some(whole) = merge(*at, before, *point, text)
        {
            let at = *at;
            items.pop();
            items.push((at, FrameItem::Text(whole)));
            continue;
        }
        let item = match item {
            FrameItem::Group(group) => FrameItem::Group(GroupItem { frame: frame(&group.frame), ..group.clone() }),
            other => other.clone(),
        };
        items.push((*point, item));
    }
    let mut new = Frame::new(old.size(), old.kind());
    if old.has_baseline() {
        new.set_baseline(old.baseline());
    }
    new.push_multiple(items);
    new
}

/// Both runs as one, when the second begins in the cluster in which the first ends.
fn merge(at: Point, a: &TextItem, b_at: Point, b: &TextItem) -> Option<TextItem> {
    let (last, first) = (a.glyphs.last()?, b.glyphs.first()?);
    let near = |x: Abs, y: Abs| (x - y).abs() < Abs::pt(0.01);
    let same_style = a.font == b.font
        && a.size == b.size
        && a.fill == b.fill
        && a.stroke == b.stroke
        && a.lang == b.lang
        && a.region == b.region;
    // A cluster is known by where its text stands in the source: a repeated syllable stands elsewhere.
    let cluster = &a.text[last.range()];
    let same_cluster = last.span == first.span && cluster == &b.text[first.range()];
    if !same_style || !same_cluster || !near(at.x + a.width(), b_at.x) {
        return None;
    }
    let (text, a_by, b_by) = if runs_backwards(a) || runs_backwards(b) {
        let head = &b.text[..b.text.len() - cluster.len()];
        (format!("{head}{}", a.text), head.len(), 0)
    } else {
        (format!("{}{}", a.text, &b.text[cluster.len()..]), 0, a.text.len() - cluster.len())
    };
    let rise = Em::from_abs(at.y - b_at.y, a.size);
    let mut glyphs: Vec<Glyph> = Vec::with_capacity(a.glyphs.len() + b.glyphs.len());
    for (glyph, by, rise) in
        a.glyphs.iter().map(|g| (g, a_by, Em::zero())).chain(b.glyphs.iter().map(|g| (g, b_by, rise)))
    {
        glyphs.push(Glyph { range: shifted(&glyph.range, by)?, y_offset: glyph.y_offset + rise, ..glyph.clone() });
    }
    Some(TextItem { text: text.into(), glyphs, ..a.clone() })
}

/// Whether the glyphs, from left to right, go backwards through the text.
fn runs_backwards(text: &TextItem) -> bool {
    match (text.glyphs.first(), text.glyphs.last()) {
        (Some(first), Some(last)) => first.range.start > last.range.start,
        _ => false,
    }
}

fn shifted(range: &Range<u16>, by: usize) -> Option<Range<u16>> {
    let by = u16::try_from(by).ok()?;
    Some(range.start.checked_add(by)?..range.end.checked_add(by)?)
}
