//! What is drawn on a page, in few bytes.
//!
//! The typesetter places each line of text by itself, with its colour, its font and its place on the page in full, writes the
//! numbers of glyphs as octal escapes, and gives each line marked content of its own. A line of a paragraph is told here by
//! how far it lies from the one before, numbers have as many digits as can be seen, and lines that follow one another in one
//! paragraph are one piece of marked content. What is drawn stays the same to a hundredth of a point.

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

/// Writes a page's content anew. `follows` holds the pairs of pieces of marked content of which one follows on the other in
/// one element. `None` for content that cannot be read, which then stays as it is.
pub(super) fn rewrite(content: &[u8], follows: &BTreeSet<(i64, i64)>) -> Option<Lean> {
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
    let mut pen = Pen::default();
    for item in &items {
        match item {
            Item::Open(mark) => {
                pen.object(&mark.tag, Digits::PLACE);
                pen.object(&Object::Dictionary(mark.dict.clone()), Digits::PLACE);
                pen.token(b"BDC");
            }
            Item::Close => pen.token(b"EMC"),
            Item::Text(text) => pen.text(text),
            Item::Other(operation) => pen.operation(operation),
        }
    }
    Some(Lean { bytes: pen.out, numbers })
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
        let other = Item::Other(operation.clone());
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
    let pieces = middle[begin + 1..].iter().map(|operation| piece(operation, x, y)).collect::<Option<Vec<_>>>()?;
    let pieces: Vec<Piece> = pieces.into_iter().flatten().collect();
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
        [a, b, c, d, x, y] if [*a, *b, *c, *d] == [1.0, 0.0, 0.0, -1.0] => Some((*x, *y)),
        _ => None,
    }
}

/// `None` for what ends the hope that this is plain text; an empty answer for what changes nothing.
fn piece(operation: &Operation, x: f64, y: f64) -> Option<Option<Piece>> {
    let piece = match (operation.operator.as_str(), operation.operands.as_slice()) {
        // Letters are filled, as they are where nothing is said.
        ("Tr", [mode]) if value(mode)? == 0.0 => return Some(None),
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
    Some(Some(piece))
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
                Some(Item::Text(before)) if same(&before.color, &text.color) => before.pieces.extend(text.pieces),
                _ => out.push(Item::Text(text)),
            },
            // Nothing that is marked as no content.
            Item::Other(operation) if operation.operator == "EMC" => match out.last() {
                Some(Item::Other(before)) if before.operator == "BMC" => {
                    out.pop();
                }
                _ => out.push(Item::Other(operation)),
            },
            item => out.push(item),
        }
    }
    out
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

/// How many digits after the point a number keeps.
#[derive(Clone, Copy)]
struct Digits(usize);

impl Digits {
    /// A thousandth of a point, even where what is drawn is scaled a little.
    const PLACE: Self = Self(3);
    /// Colours, and the size and slant of what is drawn.
    const FINE: Self = Self(5);
}

/// Writes content: each token with a blank before it only where there must be one.
#[derive(Default)]
struct Pen {
    out: Vec<u8>,
}

impl Pen {
    fn token(&mut self, token: &[u8]) {
        let parts = |byte: &u8| b"()<>[]{}/% \n".contains(byte);
        if let (Some(last), Some(first)) = (self.out.last(), token.first())
            && !parts(last)
            && !parts(first)
        {
            self.out.push(b' ');
        }
        self.out.extend_from_slice(token);
    }

    fn number(&mut self, number: f64, digits: Digits) {
        self.token(shortest(number, digits).as_bytes());
    }

    fn object(&mut self, object: &Object, digits: Digits) {
        match object {
            Object::Null => self.token(b"null"),
            Object::Boolean(true) => self.token(b"true"),
            Object::Boolean(false) => self.token(b"false"),
            Object::Integer(number) => self.token(number.to_string().as_bytes()),
            Object::Real(number) => self.number(f64::from(*number), digits),
            Object::Name(name) => self.name(name),
            Object::String(bytes, _) => self.string(bytes),
            Object::Array(list) => {
                self.token(b"[");
                list.iter().for_each(|object| self.object(object, digits));
                self.out.push(b']');
            }
            Object::Dictionary(dict) => {
                self.token(b"<<");
                for (key, value) in dict {
                    self.name(key);
                    self.object(value, digits);
                }
                self.out.extend_from_slice(b">>");
            }
            // Content holds neither.
            Object::Stream(_) | Object::Reference(_) => {}
        }
    }

    fn name(&mut self, name: &[u8]) {
        self.out.push(b'/');
        for byte in name {
            if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(byte) {
                self.out.push(*byte);
            } else {
                self.out.extend_from_slice(format!("#{byte:02X}").as_bytes());
            }
        }
    }

    /// The bytes as they are: numbers of glyphs are two bytes each, and every other way of writing them is twice as long.
    fn string(&mut self, bytes: &[u8]) {
        self.out.push(b'(');
        for byte in bytes {
            match byte {
                b'(' | b')' | b'\\' => self.out.extend_from_slice(&[b'\\', *byte]),
                // A bare one would be read as the end of a line.
                b'\r' => self.out.extend_from_slice(b"\\r"),
                byte => self.out.push(*byte),
            }
        }
        self.out.push(b')');
    }

    fn operation(&mut self, operation: &Operation) {
        let name = operation.operator.as_str();
        for (n, operand) in operation.operands.iter().enumerate() {
            let digits = match name {
                "m" | "l" | "c" | "v" | "y" | "re" | "w" | "d" | "Td" | "TJ" => Digits::PLACE,
                "cm" | "Tm" if n > 3 => Digits::PLACE,
                _ => Digits::FINE,
            };
            self.object(operand, digits);
        }
        self.token(name.as_bytes());
    }

    fn text(&mut self, text: &Text) {
        self.token(b"q");
        text.color.iter().for_each(|operation| self.operation(operation));
        self.token(b"BT");
        let mut font: Option<(&Object, f64)> = None;
        let mut place = (0, 0);
        for piece in &text.pieces {
            match piece {
                Piece::Font(name, size) => {
                    if font != Some((name, *size)) {
                        self.object(name, Digits::PLACE);
                        self.number(*size, Digits::PLACE);
                        self.token(b"Tf");
                    }
                    font = Some((name, *size));
                }
                Piece::At(x, y) => {
                    let here = (parts(*x), parts(*y));
                    for (to, from) in [(here.0, place.0), (here.1, place.1)] {
                        #[allow(clippy::cast_precision_loss, reason = "a page is a few thousand points wide")]
                        self.number((to - from) as f64 / PARTS, Digits(2));
                    }
                    self.token(b"Td");
                    place = here;
                }
                Piece::Show(parts) => self.show(parts),
                Piece::Span(operation) => self.operation(operation),
            }
        }
        self.token(b"ET");
        self.token(b"Q");
    }

    /// Glyphs, and how much nearer they stand, in whole thousandths of their size; what is rounded off one is added to the
    /// next, so that a line is as long as it was.
    fn show(&mut self, parts: &[Object]) {
        let mut out: Vec<Object> = Vec::new();
        let mut left = 0.0;
        for part in parts {
            match (part, out.last_mut()) {
                (Object::String(more, _), Some(Object::String(bytes, _))) => bytes.extend_from_slice(more),
                (Object::String(..), _) => out.push(part.clone()),
                _ => {
                    left += value(part).unwrap_or_default();
                    let whole = left.round();
                    left -= whole;
                    #[allow(clippy::cast_possible_truncation, reason = "thousandths of a letter's height")]
                    let whole = whole as i64;
                    if whole != 0 {
                        out.push(whole.into());
                    }
                }
            }
        }
        if let [string @ Object::String(..)] = out.as_slice() {
            self.object(string, Digits::PLACE);
            self.token(b"Tj");
        } else {
            self.object(&Object::Array(out), Digits::PLACE);
            self.token(b"TJ");
        }
    }
}

/// In hundredths of a point.
#[allow(clippy::cast_possible_truncation, reason = "a page is a few thousand points wide")]
fn parts(points: f64) -> i64 {
    (points * PARTS).round() as i64
}

/// A number without noughts that say nothing.
pub(super) fn short(number: f64) -> String {
    shortest(number, Digits(2))
}

fn shortest(number: f64, Digits(digits): Digits) -> String {
    let long = format!("{number:.digits$}");
    let short = if long.contains('.') { long.trim_end_matches('0').trim_end_matches('.') } else { &long };
    let (sign, rest) = short.strip_prefix('-').map_or(("", short), |rest| ("-", rest));
    match rest.strip_prefix("0.") {
        Some(rest) => format!("{sign}.{rest}"),
        None if rest == "0" => "0".to_owned(),
        None => short.to_owned(),
    }
}
