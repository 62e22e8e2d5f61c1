//! What stands between braces in Markdown: `{ $victimlink-phone }` in a line, `{ contacts kind: "crisis" }` on its own.

use std::ops::Range;

/// A call of a component of the theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Component {
    /// Its name.
    pub name: String,
    /// Its arguments; a bare string has the name `value`.
    pub args: Vec<(String, String)>,
}

/// A stretch of text cut at its placeables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// Words.
    Text(&'a str),
    /// What stands between a pair of braces, trimmed, and where the pair stands.
    Expr(&'a str, Range<usize>),
    /// A brace that is never closed, or a closing one alone.
    Stray(Range<usize>),
}

/// Cuts `text` at its braces. Quotation marks hide braces inside a placeable, as in Fluent.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut out = Vec::new();
    let mut from = 0;
    let mut at = 0;
    while let Some(found) = text[at..].find(['{', '}']) {
        let open = at + found;
        if from < open {
            out.push(Piece::Text(&text[from..open]));
        }
        let close = if text.as_bytes()[open] == b'{' { closing(text, open) } else { None };
        match close {
            Some(close) => {
                out.push(Piece::Expr(text[open + 1..close].trim(), open..close + 1));
                at = close + 1;
            }
            None => {
                out.push(Piece::Stray(open..open + 1));
                at = open + 1;
            }
        }
        from = at;
    }
    if from < text.len() {
        out.push(Piece::Text(&text[from..]));
    }
    out
}

/// The closing brace that belongs to the opening one at `open`.
fn closing(text: &str, open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quoted = false;
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(open) {
        match byte {
            b'\n' => return None,
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'{' if !quoted => depth += 1,
            b'}' if !quoted => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

impl Component {
    /// Reads `name key: "value" …` or `name "value"`; `None` for what is an expression instead.
    pub(super) fn parse(inner: &str) -> Option<Result<Self, String>> {
        let end = inner.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(inner.len());
        let (name, rest) = inner.split_at(end);
        let is_name = name.starts_with(|c: char| c.is_ascii_lowercase());
        if !is_name || rest.starts_with(['(', '.', '{', '$']) {
            return None;
        }
        Some(arguments(rest.trim()).map(|args| Self { name: name.to_owned(), args }))
    }
}

fn arguments(mut rest: &str) -> Result<Vec<(String, String)>, String> {
    let mut out: Vec<(String, String)> = Vec::new();
    while !rest.is_empty() {
        let (key, value) = match rest.strip_prefix('"') {
            Some(_) => ("value", rest),
            None => {
                let (key, value) = rest.split_once(':').ok_or_else(|| format!("`{rest}` has no `:` after its name"))?;
                (key.trim(), value.trim_start())
            }
        };
        let Some(quoted) = value.strip_prefix('"') else {
            return Err(format!("the value of `{key}` has no quotation marks"));
        };
        let end = quoted.find('"').ok_or_else(|| format!("the value of `{key}` has no closing quotation mark"))?;
        if out.iter().any(|(other, _)| other == key) {
            return Err(format!("`{key}` is given twice"));
        }
        out.push((key.to_owned(), quoted[..end].to_owned()));
        rest = quoted[end + 1..].trim_start_matches([' ', '\t', ',']);
    }
    Ok(out)
}
