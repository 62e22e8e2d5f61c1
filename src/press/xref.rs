//! What `lopdf` writes plain, packed: its streams of objects, and the table of where everything stands. In a card that table
//! alone is a tenth of the file.

use super::deflate::{self, Effort};

/// Bytes of a row of the table: what it is about, where, and which (`/W[1 4 2]`).
const ROW: usize = 7;
const WIDTHS: &str = "/W[1 4 2]";
/// Of rows about an object that stands by itself.
const PLAIN: u8 = 1;

/// Packs a PDF that `lopdf` wrote: its object streams (ISO 32000-1, 7.5.7), and its cross-reference stream (7.5.8), whose rows
/// become differences from the row above (PNG's filter "up"). `None` for a file that is written in another way, which then stays
/// as it is.
pub(super) fn pack(pdf: &[u8], effort: Effort) -> Option<Vec<u8>> {
    let start = start(pdf)?;
    let table = Stream::read(&pdf[start..])?;
    if !table.dict().contains(WIDTHS) || table.content.len() % ROW != 0 {
        return None;
    }
    let mut rows = table.content.to_vec();
    let mut out = Vec::with_capacity(pdf.len());
    let mut read = 0;
    for (at, row) in places(&rows) {
        out.extend_from_slice(pdf.get(read..at)?);
        read = at;
        rows[row * ROW + 1..row * ROW + 5].copy_from_slice(&u32::try_from(out.len()).ok()?.to_be_bytes());
        if at < start
            && let Some(stream) = Stream::read(&pdf[at..start]).filter(|stream| stream.dict().contains("/Type/ObjStm"))
        {
            out.extend_from_slice(&stream.packed("", stream.content, effort)?);
            read = at + stream.end;
        }
    }
    out.extend_from_slice(pdf.get(read..start)?);
    let new_start = out.len();
    out.extend_from_slice(&table.packed(
        &format!("/DecodeParms<</Predictor 12/Columns {ROW}>>"),
        &differences(&rows),
        effort,
    )?);
    let tail = std::str::from_utf8(&pdf[start + table.end..]).ok()?;
    out.extend_from_slice(tail.replacen(&format!("\n{start}\n"), &format!("\n{new_start}\n"), 1).as_bytes());
    Some(out)
}

/// Where the table begins, as the file says itself: the number after its last `startxref`.
fn start(pdf: &[u8]) -> Option<usize> {
    let tail = &pdf[pdf.len().saturating_sub(64)..];
    let tail = std::str::from_utf8(&tail[find(tail, b"startxref")?..]).ok()?;
    tail.split_ascii_whitespace().nth(1)?.parse().ok().filter(|start| *start < pdf.len())
}

/// Where objects stand in the file, with the row that says so, from the first to the last.
fn places(rows: &[u8]) -> Vec<(usize, usize)> {
    let place = |row: &[u8]| u32::from_be_bytes([row[1], row[2], row[3], row[4]]) as usize;
    let rows = rows.chunks_exact(ROW).enumerate().filter(|(_, row)| row[0] == PLAIN);
    let mut places: Vec<(usize, usize)> = rows.map(|(n, row)| (place(row), n)).collect();
    places.sort_unstable();
    places
}

fn differences(rows: &[u8]) -> Vec<u8> {
    const UP: u8 = 2;
    let mut above = [0; ROW].as_slice();
    let mut out = Vec::with_capacity(rows.len() / ROW * (ROW + 1));
    for row in rows.chunks_exact(ROW) {
        out.push(UP);
        out.extend(row.iter().zip(above).map(|(byte, above)| byte.wrapping_sub(*above)));
        above = row;
    }
    out
}

/// A stream object that is not packed.
struct Stream<'a> {
    /// Its beginning, up to the number of its length.
    before: &'a str,
    /// The rest of its dictionary.
    after: &'a str,
    content: &'a [u8],
    /// Where its content ends, from the beginning of the object.
    end: usize,
}

impl<'a> Stream<'a> {
    /// `None` for another object, and for a stream that is packed already.
    fn read(object: &'a [u8]) -> Option<Self> {
        let dict_end = find(object, b">>stream\n")?;
        let dict = std::str::from_utf8(&object[..dict_end]).ok()?;
        let (before, after) = dict.split_once("/Length ")?;
        let digits = after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len());
        let from = dict_end + b">>stream\n".len();
        let end = from + after[..digits].parse::<usize>().ok()?;
        let content = object.get(from..end)?;
        (!dict.contains("/Filter")).then_some(Self { before, after: &after[digits..], content, end })
    }

    fn dict(&self) -> String {
        [self.before, self.after].concat()
    }

    /// The object up to the end of its content, which is `content`, packed; `more` stands in its dictionary.
    fn packed(&self, more: &str, content: &[u8], effort: Effort) -> Option<Vec<u8>> {
        let content = deflate::pack(content, effort)?;
        let Self { before, after, .. } = self;
        let head = format!("{before}/Filter/FlateDecode{more}/Length {}{after}>>stream\n", content.len());
        Some([head.as_bytes(), &content].concat())
    }
}

fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).position(|found| found == word)
}
