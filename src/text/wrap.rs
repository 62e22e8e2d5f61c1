//! Lines of plain text, as wide as a screen shows them.

use icu::segmenter::LineSegmenter;
use icu::segmenter::options::LineBreakOptions;
use unicode_width::UnicodeWidthStr;

/// LEFT-TO-RIGHT ISOLATE. What stands between it and its end is never broken: a number, an address.
pub const LRI: char = '\u{2066}';

/// The number of columns that text takes: East Asian wide characters two, marks and isolates none (UAX 11).
#[must_use]
pub fn columns(text: &str) -> usize {
    text.width()
}

/// Breaks text into lines of at most `width` columns, where its script allows it (UAX 14; Thai and its neighbours by
/// their words). A word that is wider stands on a line of its own. Line breaks in the text stay.
#[must_use]
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    text.split('\n').flat_map(|line| wrap_line(line, width)).collect()
}

fn wrap_line(text: &str, width: usize) -> Vec<String> {
    let segmenter = LineSegmenter::new_auto(LineBreakOptions::default());
    let whole = isolated(text);
    let is_free = |at: &usize| !whole.iter().any(|(from, to)| from < at && at < to);
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut from = 0;
    for at in segmenter.segment_str(text).filter(is_free).chain([text.len()]) {
        let part = &text[from..at];
        from = at;
        if !line.is_empty() && columns(&line) + columns(part.trim_end()) > width {
            lines.push(line.trim_end().to_owned());
            line.clear();
        }
        line.push_str(part);
    }
    lines.push(line.trim_end().to_owned());
    lines
}

/// Where left-to-right isolates begin and end, in bytes.
fn isolated(text: &str) -> Vec<(usize, usize)> {
    let mut out = Vec::new();
    let mut open: Vec<(char, usize)> = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            LRI | '\u{2067}' | super::FSI => open.push((c, at)),
            super::PDI => {
                if let Some((LRI, from)) = open.pop() {
                    out.push((from, at + c.len_utf8()));
                }
            }
            _ => {}
        }
    }
    out
}
