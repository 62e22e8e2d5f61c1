//! Text in which facts stand as marks, until a writer puts them in the way of its medium.
//!
//! A message or a page names a fact as `{ $victimlink-phone }`. What comes out of Fluent or Markdown holds, in its
//! place, the fact's name between two noncharacters, which no source may contain. The web writer makes a link of it, the
//! print writer an isolated run, the text writer a number between isolation marks; so one rule serves all.

/// Begins the name of a fact. A noncharacter: it can never be part of real text.
pub const FACT_OPEN: char = '\u{fdd0}';
/// Ends the name of a fact.
pub const FACT_CLOSE: char = '\u{fdd1}';
/// FIRST STRONG ISOLATE, which Fluent puts before a placeable.
pub const FSI: char = '\u{2068}';
/// POP DIRECTIONAL ISOLATE, which Fluent puts after one.
pub const PDI: char = '\u{2069}';

/// A stretch of marked text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run<'a> {
    /// Words as they are.
    Text(&'a str),
    /// The name of a fact.
    Fact(&'a str),
    /// An isolate begins (text of unknown direction follows).
    Open,
    /// The isolate ends.
    Close,
}

/// The mark of a fact.
#[must_use]
pub fn mark(fact: &str) -> String {
    format!("{FACT_OPEN}{fact}{FACT_CLOSE}")
}

/// Whether text has anything but plain words in it.
#[must_use]
pub fn is_marked(text: &str) -> bool {
    text.contains([FACT_OPEN, FSI, PDI])
}

/// Cuts marked text into its runs.
pub fn runs(text: &str) -> impl Iterator<Item = Run<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        match first {
            FACT_OPEN => {
                let body = &rest[FACT_OPEN.len_utf8()..];
                let end = body.find(FACT_CLOSE).unwrap_or(body.len());
                rest = body.get(end + FACT_CLOSE.len_utf8()..).unwrap_or_default();
                Some(Run::Fact(&body[..end]))
            }
            FSI | PDI => {
                rest = &rest[first.len_utf8()..];
                Some(if first == FSI { Run::Open } else { Run::Close })
            }
            _ => {
                let end = rest.find([FACT_OPEN, FSI, PDI]).unwrap_or(rest.len());
                let (text, tail) = rest.split_at(end);
                rest = tail;
                Some(Run::Text(text))
            }
        }
    })
}
