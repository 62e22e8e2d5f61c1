//! The table of where everything stands in a PDF, packed. `lopdf` writes it plain; in a card that is a tenth of the file.

use flate2::Compression;
use flate2::write::ZlibEncoder;
use std::io::Write as _;

/// Packs the cross-reference stream at the end of a PDF that `lopdf` wrote (ISO 32000-1, 7.5.8): its rows as differences
/// from the row above (PNG's filter "up"), then deflated. `None` for a file that ends in another way, which then stays as
/// it is.
pub(super) fn pack(pdf: &[u8]) -> Option<Vec<u8>> {
    let start = start(pdf)?;
    let table = &pdf[start..];
    let dict_end = find(table, b">>stream\n")?;
    let dict = std::str::from_utf8(&table[..dict_end]).ok()?;
    let (before, after) = dict.split_once("/Length ")?;
    let digits = after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len());
    let length: usize = after[..digits].parse().ok()?;
    let row = widths(dict)?;
    let from = dict_end + b">>stream\n".len();
    let rows = table.get(from..from + length)?;
    let packed = deflated(rows, row)?;
    let head = format!(
        "{before}/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns {row}>>/Length {}{}>>stream\n",
        packed.len(),
        &after[digits..]
    );
    let mut out = Vec::with_capacity(pdf.len());
    out.extend_from_slice(&pdf[..start]);
    out.extend_from_slice(head.as_bytes());
    out.extend_from_slice(&packed);
    out.extend_from_slice(&table[from + length..]);
    Some(out)
}

/// Where the table begins, as the file says itself: the number after its last `startxref`.
fn start(pdf: &[u8]) -> Option<usize> {
    let tail = &pdf[pdf.len().saturating_sub(64)..];
    let tail = std::str::from_utf8(&tail[find(tail, b"startxref")?..]).ok()?;
    tail.split_ascii_whitespace().nth(1)?.parse().ok().filter(|start| *start < pdf.len())
}

/// Bytes a row, from `/W[1 4 2]`; `None` where the table is packed already.
fn widths(dict: &str) -> Option<usize> {
    let list = dict.split_once("/W[")?.1.split_once(']')?.0;
    let widths = list.split_ascii_whitespace().map(|n| n.parse::<usize>().ok()).collect::<Option<Vec<_>>>()?;
    (!dict.contains("/Filter")).then(|| widths.iter().sum()).filter(|row| *row > 0)
}

fn deflated(rows: &[u8], row: usize) -> Option<Vec<u8>> {
    const UP: u8 = 2;
    let mut above = vec![0; row];
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    for bytes in rows.chunks(row) {
        let up: Vec<u8> = bytes.iter().zip(&above).map(|(byte, above)| byte.wrapping_sub(*above)).collect();
        encoder.write_all(&[UP]).and_then(|()| encoder.write_all(&up)).ok()?;
        above.copy_from_slice(bytes.get(..row)?);
    }
    encoder.finish().ok()
}

fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).position(|found| found == word)
}
