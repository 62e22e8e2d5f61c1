//! What is drawn on a page, in few bytes.
//!
//! The typesetter places each line of text by itself, with its colour, its font and its place on the page in full, writes the
//! numbers of glyphs as octal escapes, and gives each line marked content of its own. A line of a paragraph is told here by
//! how far it lies from the one before, numbers have as many digits as can be seen, and lines that follow one another in one
//! paragraph are one piece of marked content. What is drawn stays the same to a hundredth of a point.

use super::order::Direction;
use super::pen::{Digits, Pen};
use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Object};
use std::collections::{BTreeMap, BTreeSet};

/// Places are told in so many parts of a point.
const PARTS: f64 = 100.0;

/// A page's content, written anew.
pub(super) struct Lean {
    /// The content, not yet packed.
    pub bytes: Vec<u8>,
    /// The new number of each piece of marked content; `None` where it has become a part of the one before.
    pub numbers: BTreeMap<i64, Option<i64>>,
}

/// How wide the glyphs of a font are, in thousandths of its size.
#[derive(Clone, Debug, Default)]
pub(super) struct Widths {
    /// Those that the font names.
    pub own: BTreeMap<u16, f64>,
    /// All others.
    pub other: f64,
}

/// The fonts of a page by the names that its content uses.
pub(super) type Fonts = BTreeMap<Vec<u8>, Widths>;

/// Writes a page's content anew. `follows` holds the pairs of pieces of marked content of which one follows on the other in
/// one element. `None` for content that cannot be read, which then stays as it is.
pub(super) fn rewrite(content: &[u8], follows: &BTreeSet<(i64, i64)>, fonts: &Fonts, dir: Direction) -> Option<Lean> {
    let operations = Content::decode_strict(content).ok()?.operations;
    let mut items = joined(items(&operations)?, follows);
    let mut numbers = BTreeMap::new();
    let mut next = 0;
    for item in &mut items {
        if let Item::Open(mark) = item {
            for (n, old) in mark.numbers.iter().enumerate() {
                numbers.insert(*old, (n == 0).then_some(next));
            }
            mark.dict.set("MCID", next);
            next += 1;
        }
    }
    Some(Lean { bytes: written(&items, fonts, dir), numbers })
}

/// Text of one colour is one text object, even where other marked content begins: lines are then told by how far they lie from
/// the ones before. Not where text runs from right to left: the reader of tags
/// under `tests/print` turns each text object round by itself there, and others may.
fn written(items: &[Item], fonts: &Fonts, dir: Direction) -> Vec<u8> {
    let mut pen = Pen::default();
    let mut open: Option<(&[Operation], Line)> = None;
    let mut within = false;
    for (at, item) in items.iter().enumerate() {
        let color = match item {
            Item::Open(_) if dir == Direction::Ltr => color_within(&items[at + 1..]),
            Item::Text(text) => Some(text.color.as_slice()),
            Item::Close if within => open.as_ref().map(|(color, _)| *color),
            Item::Open(_) | Item::Close | Item::Other(_) => None,
        };
        // Marked content begins and ends within one text object, or outside of any (ISO 32000-1, 14.6.1).
        if let Some((before, line)) = &mut open {
            pen.shown(line);
            if dir == Direction::Rtl || !color.is_some_and(|color| same(before, color)) {
                pen.end();
                open = None;
            }
        }
        if let (None, Some(color)) = (&open, color) {
            pen.begin(color);
            open = Some((color, Line::default()));
        }
        match item {
            Item::Open(mark) => {
                within = open.is_some();
                pen.object(&mark.tag, Digits::PLACE);
                pen.object(&Object::Dictionary(mark.dict.clone()), Digits::PLACE);
                pen.token(b"BDC");
            }
            Item::Close => {
                within = false;
                pen.token(b"EMC");
            }
            Item::Text(text) => {
                let (_, line) = open.as_mut().expect("text has a colour, and with it a text object");
                pen.text(text, fonts, line);
            }
            Item::Other(operation) => pen.operation(operation),
        }
    }
    if let Some((_, line)) = &mut open {
        pen.shown(line);
        pen.end();
    }
    pen.out
}

/// The colour of marked content that is nothing but text of one colour.
fn color_within(items: &[Item]) -> Option<&[Operation]> {
    let Some(Item::Text(first)) = items.first() else { return None };
    let end = items.iter().position(|item| !matches!(item, Item::Text(text) if same(&text.color, &first.color)))?;
    matches!(items[end], Item::Close).then_some(first.color.as_slice())
}

/// A part of a page's content.
enum Item {
    Open(Marked),
    /// The end of an `Open`.
    Close,
    Text(Text),
    Other(Operation),
}

/// The beginning of a numbered piece of marked content.
struct Marked {
    tag: Object,
    dict: Dictionary,
    /// Its own number, and those of the pieces that have become a part of it.
    numbers: Vec<i64>,
}

/// Upright text of one colour.
struct Text {
    color: Vec<Operation>,
    pieces: Vec<Piece>,
}

enum Piece {
    /// A place on the page, in points.
    At(f64, f64),
    Font(Object, f64),
    Show(Vec<Object>),
    /// The beginning or the end of a span that says more about its text.
    Span(Operation),
}

/// `None` where marked content is not closed in the order in which it is opened.
fn items(operations: &[Operation]) -> Option<Vec<Item>> {
    let mut items = Vec::new();
    let mut open: Vec<bool> = Vec::new();
    let mut at = 0;
    while let Some(operation) = operations.get(at) {
        if let Some((text, length)) = group(&operations[at..]) {
            items.push(Item::Text(text));
            at += length;
            continue;
        }
        let other = Item::Other(plain(operation));
        items.push(match (operation.operator.as_str(), operation.operands.as_slice()) {
            ("BDC", [tag, Object::Dictionary(dict)]) => {
                let number = number(operation);
                open.push(number.is_some());
                number.map_or(other, |number| {
                    Item::Open(Marked { tag: tag.clone(), dict: dict.clone(), numbers: vec![number] })
                })
            }
            ("BMC" | "BDC", _) => {
                open.push(false);
                other
            }
            ("EMC", _) if open.pop()? => Item::Close,
            _ => other,
        });
        at += 1;
    }
    open.is_empty().then_some(items)
}

/// An operation without what no reader asks for: of an artifact, the edge that it stands at, and that it is there for its looks.
fn plain(operation: &Operation) -> Operation {
    let mut operation = operation.clone();
    if is_artifact(&operation)
        && let Some(Object::Dictionary(dict)) = operation.operands.get_mut(1)
    {
        dict.remove(b"Attached");
        if dict.has_type(b"Layout") && dict.len() == 1 {
            operation.operands.truncate(1);
            "BMC".clone_into(&mut operation.operator);
        }
    }
    operation
}

fn is_artifact(operation: &Operation) -> bool {
    let is_begun = matches!(operation.operator.as_str(), "BMC" | "BDC");
    is_begun && operation.operands.first().is_some_and(|tag| tag.as_name().is_ok_and(|tag| tag == b"Artifact"))
}

/// The text with which some operations begin, and how many of them it is.
fn group(operations: &[Operation]) -> Option<(Text, usize)> {
    let ends = |operation: &Operation| matches!(operation.operator.as_str(), "q" | "Q");
    let (first, rest) = operations.split_first()?;
    let length = if first.operator == "q" { rest.iter().position(ends)? + 2 } else { return None };
    Some((text(&operations[..length])?, length))
}

/// The number of a piece of marked content.
fn number(operation: &Operation) -> Option<i64> {
    operation.operands.get(1)?.as_dict().ok()?.get(b"MCID").and_then(Object::as_i64).ok()
}

/// A group that is nothing but upright text of one colour; `None` for any other.
fn text(group: &[Operation]) -> Option<Text> {
    let [save, place, middle @ .., end, restore] = group else { return None };
    let is = |operation: &Operation, name: &str| operation.operator == name;
    if !is(save, "q") || !is(place, "cm") || !is(end, "ET") || !is(restore, "Q") {
        return None;
    }
    let (x, y) = flipped(place)?;
    let begin = middle.iter().position(|operation| is(operation, "BT"))?;
    let color = middle[..begin].to_vec();
    if !color.iter().all(|operation| matches!(operation.operator.as_str(), "cs" | "scn" | "g" | "rg" | "k")) {
        return None;
    }
    let told = middle[begin + 1..].iter().filter(|operation| !is_filled(operation));
    let pieces = told.map(|operation| piece(operation, x, y)).collect::<Option<Vec<Piece>>>()?;
    is_whole(&pieces).then_some(Text { color, pieces })
}

/// Whether text has a place and a font before its first letter, and closes what it opens.
fn is_whole(pieces: &[Piece]) -> bool {
    let first = |wanted: fn(&Piece) -> bool| pieces.iter().position(wanted).unwrap_or(pieces.len());
    let letters = first(|piece| matches!(piece, Piece::Show(_)));
    let mut depth: usize = 0;
    for piece in pieces {
        match piece {
            Piece::Span(operation) if operation.operator != "EMC" => depth += 1,
            Piece::Span(_) if depth == 0 => return false,
            Piece::Span(_) => depth -= 1,
            _ => {}
        }
    }
    depth == 0
        && first(|piece| matches!(piece, Piece::At(..))) < letters
        && first(|piece| matches!(piece, Piece::Font(..))) < letters
}

/// The place of a matrix that only turns a page's up and down round, as all matrices of text do here.
fn flipped(operation: &Operation) -> Option<(f64, f64)> {
    let numbers = operation.operands.iter().map(value).collect::<Option<Vec<f64>>>()?;
    match numbers.as_slice() {
        #[allow(clippy::float_cmp, reason = "whole numbers, as the typesetter wrote them")]
        [turn @ .., x, y] if *turn == [1.0, 0.0, 0.0, -1.0] => Some((*x, *y)),
        _ => None,
    }
}

/// Whether this says that letters are filled, as they are where nothing is said.
fn is_filled(operation: &Operation) -> bool {
    operation.operator == "Tr" && operation.operands.first().and_then(value) == Some(0.0)
}

/// `None` for what ends the hope that this is plain text.
fn piece(operation: &Operation, x: f64, y: f64) -> Option<Piece> {
    let piece = match (operation.operator.as_str(), operation.operands.as_slice()) {
        ("Tm", _) => {
            let (dx, dy) = flipped(operation)?;
            Piece::At(x + dx, y - dy)
        }
        ("Tf", [name, size]) => Piece::Font(name.clone(), value(size)?),
        ("Tj", [string @ Object::String(..)]) => Piece::Show(vec![string.clone()]),
        ("TJ", [Object::Array(parts)]) => Piece::Show(parts.clone()),
        ("BMC" | "EMC", _) => Piece::Span(operation.clone()),
        ("BDC", _) if number(operation).is_none() => Piece::Span(operation.clone()),
        _ => return None,
    };
    Some(piece)
}

/// Makes one of marked content that follows on the piece before, and of text that follows on text.
fn joined(items: Vec<Item>, follows: &BTreeSet<(i64, i64)>) -> Vec<Item> {
    let mut out: Vec<Item> = Vec::new();
    let mut last: Option<usize> = None;
    for item in items {
        match item {
            Item::Open(mark) => {
                if let (Some(Item::Close), Some(at)) = (out.last(), last)
                    && let Item::Open(before) = &mut out[at]
                    && let (Some(a), [b]) = (before.numbers.last(), mark.numbers.as_slice())
                    && follows.contains(&(*a, *b))
                {
                    before.numbers.push(*b);
                    out.pop();
                    continue;
                }
                last = Some(out.len());
                out.push(Item::Open(mark));
            }
            Item::Text(text) => match out.last_mut() {
                Some(Item::Text(before)) if same(&before.color, &text.color) && is_next_line(before, &text) => {
                    before.pieces.extend(text.pieces);
                }
                _ => out.push(Item::Text(text)),
            },
            // Nothing that is marked as no content.
            Item::Other(operation) if operation.operator == "EMC" => match out.last() {
                Some(Item::Other(before)) if before.operator == "BMC" || is_artifact(before) => {
                    out.pop();
                }
                _ => out.push(Item::Other(operation)),
            },
            item => out.push(item),
        }
    }
    out
}

/// Whether text begins a line of its own. What shares a line with other text stays apart: where text runs from right to
/// left, readers take each piece by itself.
fn is_next_line(before: &Text, text: &Text) -> bool {
    /// No line is as low as this, in points, and no mark is raised so high.
    const LOW: f64 = 6.0;
    let height = |piece: &Piece| if let Piece::At(_, y) = piece { Some(*y) } else { None };
    let (last, first) = (before.pieces.iter().rev().find_map(height), text.pieces.iter().find_map(height));
    last.zip(first).is_some_and(|(last, first)| (last - first).abs() > LOW)
}

fn same(a: &[Operation], b: &[Operation]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.operator == b.operator && a.operands == b.operands)
}

fn value(object: &Object) -> Option<f64> {
    match object {
        #[allow(clippy::cast_precision_loss, reason = "a page has no places so far away")]
        Object::Integer(number) => Some(*number as f64),
        Object::Real(number) => Some(f64::from(*number)),
        _ => None,
    }
}

impl Pen {
    /// Begins a text object of one colour.
    fn begin(&mut self, color: &[Operation]) {
        self.token(b"q");
        for operation in color {
            self.operation(operation);
        }
        self.token(b"BT");
    }

    fn end(&mut self) {
        self.token(b"ET");
        self.token(b"Q");
    }

    fn text<'a>(&mut self, text: &'a Text, fonts: &'a Fonts, line: &mut Line<'a>) {
        // Text that shares a line with other text stays apart.
        line.pen = None;
        for piece in &text.pieces {
            match piece {
                Piece::Font(name, size) => {
                    if line.font != Some((name, *size)) {
                        self.shown(line);
                        self.object(name, Digits::PLACE);
                        self.number(*size, Digits::PLACE);
                        self.token(b"Tf");
                    }
                    line.font = Some((name, *size));
                    line.widths = name.as_name().ok().and_then(|name| fonts.get(name));
                }
                Piece::At(x, y) => {
                    if !line.is_at(*x, *y) {
                        self.shown(line);
                        self.place(line, *x, *y);
                    }
                }
                Piece::Show(parts) => line.show(parts),
                Piece::Span(operation) => {
                    self.shown(line);
                    self.operation(operation);
                }
            }
        }
    }

    /// Tells a place by how far it lies from the last one that was told.
    fn place(&mut self, line: &mut Line, x: f64, y: f64) {
        let here = (parts(x), parts(y));
        for (to, from) in [(here.0, line.told.0), (here.1, line.told.1)] {
            #[allow(clippy::cast_precision_loss, reason = "a page is a few thousand points wide")]
            self.number((to - from) as f64 / PARTS, Digits(2));
        }
        self.token(b"Td");
        line.told = here;
        line.pen = Some((x, y));
        line.left = 0.0;
    }

    /// Draws the glyphs that wait.
    fn shown(&mut self, line: &mut Line) {
        let waiting = std::mem::take(&mut line.waiting);
        match waiting.as_slice() {
            [] => {}
            [string @ Object::String(..)] => {
                self.object(string, Digits::PLACE);
                self.token(b"Tj");
            }
            _ => {
                self.object(&Object::Array(waiting), Digits::PLACE);
                self.token(b"TJ");
            }
        }
    }
}

/// How far the pen may be from where a glyph should stand before it is told to move, in points.
const NEAR: f64 = 0.02;

/// Where the writing of text is.
#[derive(Default)]
struct Line<'a> {
    font: Option<(&'a Object, f64)>,
    widths: Option<&'a Widths>,
    /// The place that was last told, in hundredths of a point.
    told: (i64, i64),
    /// Where the next glyph will stand, in points; `None` where nobody can tell.
    pen: Option<(f64, f64)>,
    /// What was rounded off the distances between glyphs, in thousandths of their size.
    left: f64,
    /// Glyphs and the distances between them, not yet drawn.
    waiting: Vec<Object>,
}

impl Line<'_> {
    fn is_at(&self, x: f64, y: f64) -> bool {
        self.pen.is_some_and(|pen| (pen.0 - x).abs() < NEAR && (pen.1 - y).abs() < NEAR / 4.0)
    }

    /// Glyphs, and how much nearer they stand, in whole thousandths of their size; what is rounded off one is added to the
    /// next, so that a line is as long as it was.
    fn show(&mut self, parts: &[Object]) {
        let mut width = 0.0;
        for part in parts {
            match part {
                Object::String(bytes, _) => {
                    width += self.widths.map_or(0.0, |widths| widths.of(bytes));
                    match self.waiting.last_mut() {
                        Some(Object::String(before, _)) => before.extend_from_slice(bytes),
                        _ => self.waiting.push(part.clone()),
                    }
                }
                _ => {
                    self.left += value(part).unwrap_or_default();
                    let whole = self.left.round();
                    self.left -= whole;
                    width -= whole;
                    #[allow(clippy::cast_possible_truncation, reason = "thousandths of a letter's height")]
                    let whole = whole as i64;
                    if whole != 0 {
                        self.waiting.push(whole.into());
                    }
                }
            }
        }
        self.pen = match (self.pen, self.widths, self.font) {
            (Some((x, y)), Some(_), Some((_, size))) => Some((x + width * size / 1000.0, y)),
            _ => None,
        };
    }
}

impl Widths {
    /// The sum for a string of glyphs, each two bytes.
    fn of(&self, glyphs: &[u8]) -> f64 {
        let glyphs = glyphs.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
        glyphs.map(|glyph| self.own.get(&glyph).copied().unwrap_or(self.other)).sum()
    }
}

/// In hundredths of a point.
#[allow(clippy::cast_possible_truncation, reason = "a page is a few thousand points wide")]
fn parts(points: f64) -> i64 {
    (points * PARTS).round() as i64
}
