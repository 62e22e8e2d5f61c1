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
    for (_, item) in &mut items {
        if let FrameItem::Text(run) = item {
            divide(run);
        }
    }
    let mut new = Frame::new(old.size(), old.kind());
    if old.has_baseline() {
        new.set_baseline(old.baseline());
    }
    new.push_multiple(items);
    new
}

/// Both runs as one, when the second goes on where the first ends: in the same cluster, or in the same line and direction.
/// The runs of a line stand from left to right, and a reader takes them in this order: of a line that is written from right
/// to left it would read the end first.
fn merge(at: Point, a: &TextItem, b_at: Point, b: &TextItem) -> Option<TextItem> {
    let (last, first) = (a.glyphs.last()?, b.glyphs.first()?);
    let near = |x: Abs, y: Abs| (x - y).abs() < Abs::pt(0.01);
    let same_style = a.font == b.font
        && a.size == b.size
        && a.fill == b.fill
        && a.stroke == b.stroke
        && a.lang == b.lang
        && a.region == b.region;
    let same_line = near(at.x + a.width(), b_at.x) && (at.y - b_at.y).abs() < a.size;
    let leftward = is_leftward(a)?;
    if !same_style || !same_line || is_leftward(b) != Some(leftward) {
        return None;
    }
    // A cluster is known by where its text stands in the source: a repeated syllable stands elsewhere.
    let cluster = &a.text[last.range()];
    let shared = if last.span == first.span && cluster == &b.text[first.range()] { cluster.len() } else { 0 };
    let (text, a_by, b_by) = if leftward {
        let head = &b.text[..b.text.len() - shared];
        (format!("{head}{}", a.text), head.len(), 0)
    } else {
        (format!("{}{}", a.text, &b.text[shared..]), 0, a.text.len() - shared)
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

/// Whether a run is written from right to left. None where it has neither letters nor digits.
fn is_leftward(run: &TextItem) -> Option<bool> {
    run.text.chars().find(|letter| letter.is_alphanumeric()).map(is_written_leftward)
}

fn shifted(range: &Range<u16>, by: usize) -> Option<Range<u16>> {
    let by = u16::try_from(by).ok()?;
    Some(range.start.checked_add(by)?..range.end.checked_add(by)?)
}

/// Gives each glyph of a cluster its own letters, wherever that can be told.
///
/// The shaper gives a letter and all marks on it one range of the text. The writer of PDF then says of each of these glyphs
/// that it is the whole cluster, and puts the truth into `/ActualText`, which few readers know: elsewhere such text comes
/// out with letters twice, and even those that know it lose the order of a line made of many such spans.
fn divide(run: &mut TextItem) {
    let mut start = 0;
    while let Some(range) = run.glyphs.get(start).map(|glyph| glyph.range.clone()) {
        let count = run.glyphs[start..].iter().take_while(|glyph| glyph.range == range).count();
        let cluster = start..start + count;
        if count > 1
            && let Some(own) = own_ranges(run, &run.glyphs[cluster.clone()])
        {
            for (glyph, range) in run.glyphs[cluster].iter_mut().zip(own) {
                glyph.range = range;
            }
        } else {
            base_first(&mut run.glyphs[cluster]);
        }
        start += count;
    }
}

/// Draws a letter before the marks on it, where they stand first because the line runs from right to left: readers take the
/// height of a cluster from its first glyph.
fn base_first(cluster: &mut [Glyph]) {
    let is_mark = |glyph: &Glyph| glyph.x_advance == Em::zero() && glyph.y_offset != Em::zero();
    let Some(base) = cluster.iter().position(|glyph| !is_mark(glyph)) else { return };
    let width = cluster[base].x_advance;
    cluster[..=base].rotate_right(1);
    for mark in &mut cluster[1..=base] {
        mark.x_offset -= width;
    }
}

/// A mark that is raised or lowered by more than this is on a line of its own to readers that look where glyphs stand.
const RAISED: Em = Em::new(0.15);

/// The part of the text of each glyph of one cluster. None if that cannot be told, or if the glyphs do not stand in the
/// order of the letters: a vowel that is written before the consonant that it follows needs `/ActualText`.
fn own_ranges(run: &TextItem, glyphs: &[Glyph]) -> Option<Vec<Range<u16>>> {
    let cluster = glyphs.first()?;
    // A raised mark is put on a line of its own by readers that do not take it from `/ActualText`.
    let text = &run.text[cluster.range()];
    let raised = if text.starts_with(is_written_leftward) { Em::zero() } else { RAISED };
    if glyphs.iter().any(|glyph| (glyph.y_offset - cluster.y_offset).abs() > raised) {
        return None;
    }
    let mut own: Vec<Option<Range<u16>>> = vec![None; glyphs.len()];
    // Letters that do not stand there as themselves: parts of a ligature, other forms.
    let mut rest: Option<Range<u16>> = None;
    for (at, letter) in text.char_indices() {
        let start = cluster.range.start + u16::try_from(at).ok()?;
        let range = start..start + u16::try_from(letter.len_utf8()).ok()?;
        let id = run.font.ttf().glyph_index(letter).map(|id| id.0);
        if let Some(n) = (0..glyphs.len()).find(|&n| own[n].is_none() && Some(glyphs[n].id) == id) {
            own[n] = Some(range);
        } else {
            rest = match rest {
                None => Some(range),
                Some(before) if before.end == range.start => Some(before.start..range.end),
                Some(_) => return None,
            };
        }
    }
    let own = own.into_iter().map(|range| range.or_else(|| rest.clone())).collect::<Option<Vec<_>>>()?;
    let covered: usize = distinct(&own).map(Range::len).sum();
    let rightward = distinct(&own).zip(distinct(&own).skip(1)).all(|(a, b)| a.end <= b.start);
    let leftward = distinct(&own).zip(distinct(&own).skip(1)).all(|(a, b)| b.end <= a.start);
    let in_order = if text.starts_with(is_written_leftward) { leftward } else { rightward };
    (in_order && covered == text.len()).then_some(own)
}

/// The ranges, without those that repeat the one before.
fn distinct(ranges: &[Range<u16>]) -> impl Iterator<Item = &Range<u16>> {
    ranges.iter().enumerate().filter(|(n, range)| *n == 0 || ranges[n - 1] != **range).map(|(_, range)| range)
}

/// Letters of Hebrew, Arabic and their relatives.
fn is_written_leftward(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}
