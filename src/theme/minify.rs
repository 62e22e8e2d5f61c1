//! Takes needless white space out of templates and style sheets, once, when they are loaded.
//!
//! In HTML a run of white space counts as one blank, and as none beside an element that begins a line of its own. What
//! stands in `pre`, `textarea`, `script` and `style`, in quotes and in Tera's own tags is not touched. Beside a tag of
//! Tera, or an element that may stand within a line, a blank is kept: a byte too many is better than two words in one.

/// A template without needless white space, and the way back to the places of its source.
#[derive(Clone, Debug, Default)]
pub struct Minified {
    /// The template.
    pub text: String,
    /// Where stretches that were copied begin: in `text`, and in the source.
    pieces: Vec<(usize, usize)>,
}

impl Minified {
    /// The place in the source of the byte `at` of the text.
    #[must_use]
    pub fn origin(&self, at: usize) -> usize {
        let next = self.pieces.partition_point(|(out, _)| *out <= at);
        next.checked_sub(1).map_or(at, |n| self.pieces[n].1 + (at - self.pieces[n].0))
    }

    fn copy(&mut self, source: &str, from: usize, to: usize) {
        if from < to {
            self.pieces.push((self.text.len(), from));
            self.text.push_str(&source[from..to]);
        }
    }

    fn blank(&mut self, at: usize) {
        self.pieces.push((self.text.len(), at));
        self.text.push(' ');
    }
}

/// What a blank stands beside.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Beside {
    /// The edge of an element that begins a line of its own: a blank is nothing there.
    Block,
    /// Words, an element within a line, a tag of Tera, the edge of the file.
    Other,
}

/// Elements beside which a blank is nothing. Names that are not here keep their blanks.
const BLOCKS: &[&str] = &[
    "!doctype",
    "address",
    "article",
    "aside",
    "base",
    "blockquote",
    "body",
    "br",
    "caption",
    "circle",
    "col",
    "colgroup",
    "dd",
    "defs",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "g",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "legend",
    "li",
    "line",
    "link",
    "main",
    "meta",
    "nav",
    "ol",
    "option",
    "p",
    "path",
    "pre",
    "rect",
    "search",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "ul",
];

/// Elements whose content is kept to the letter.
const VERBATIM: &[&str] = &["pre", "textarea", "script", "style"];

/// Takes needless white space out of a template.
#[must_use]
pub fn template(source: &str) -> Minified {
    let mut out = Minified { text: String::with_capacity(source.len()), pieces: Vec::new() };
    let mut at = 0;
    let mut before = Beside::Other;
    let mut verbatim: Option<&str> = None;
    while at < source.len() {
        let rest = &source[at..];
        if let Some(length) = tera_tag(rest) {
            if !is_idle_comment(&rest[..length]) {
                out.copy(source, at, at + length);
                before = Beside::Other;
            }
            at += length;
        } else if let Some(name) = verbatim {
            let end = verbatim_end(rest, name);
            out.copy(source, at, at + end);
            at += end;
            if element(&source[at..]).is_some_and(|tag| tag.closes && tag.name.eq_ignore_ascii_case(name)) {
                verbatim = None;
            }
        } else if rest.starts_with("<!--") {
            let end = rest.find("-->").map_or(rest.len(), |end| end + 3);
            out.copy(source, at, at + end);
            at += end;
            before = Beside::Other;
        } else if let Some(tag) = element(rest) {
            at = inside_tag(source, at, &mut out);
            before = tag.beside();
            verbatim = VERBATIM.iter().copied().find(|name| !tag.closes && tag.name.eq_ignore_ascii_case(name));
        } else if rest.starts_with(is_blank) {
            let end = at + rest.find(|c| !is_blank(c)).unwrap_or(rest.len());
            let after = element(&source[end..]).map_or(Beside::Other, |tag| tag.beside());
            if before == Beside::Other && after == Beside::Other && !out.text.ends_with(' ') {
                out.blank(at);
            }
            at = end;
        } else {
            let first = rest.chars().next().map_or(1, char::len_utf8);
            let end = rest[first..].find(|c| is_blank(c) || c == '<' || c == '{').map_or(rest.len(), |end| end + first);
            out.copy(source, at, at + end);
            at += end;
            before = Beside::Other;
        }
    }
    out
}

/// Takes comments and needless white space out of a style sheet. Blanks round `+`, `-` and before `:` stay, because they
/// can have a meaning.
#[must_use]
pub fn css(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    let mut gap = false;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("/*") {
            gap = true;
            rest = rest.find("*/").map_or("", |end| &rest[end + 2..]);
            continue;
        } else if is_blank(first) {
            gap = true;
            rest = &rest[1..];
            continue;
        } else if first == '"' || first == '\'' {
            quoted(rest)
        } else {
            first.len_utf8()
        };
        if gap && !out.is_empty() && !out.ends_with(['{', '}', ';', ',', ':', '>', '~']) && !"{};,>~".contains(first) {
            out.push(' ');
        }
        gap = false;
        if first == '}' && out.ends_with(';') {
            out.pop();
        }
        out.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    out
}

/// Takes comments that fill a line, and what indents lines, out of a script. Line ends stay, because they can have a
/// meaning; so does everything where a backtick might open a text of several lines.
#[must_use]
pub fn script(source: &str) -> String {
    if source.contains('`') || source.contains("/*") {
        return source.to_owned();
    }
    let lines = source.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// White space as HTML knows it. A no-break space is none.
fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}

/// A tag of HTML, as far as blanks are concerned.
struct Element<'a> {
    name: &'a str,
    closes: bool,
}

impl Element<'_> {
    fn beside(&self) -> Beside {
        let known = BLOCKS.iter().any(|block| self.name.eq_ignore_ascii_case(block));
        if known { Beside::Block } else { Beside::Other }
    }
}

fn element(text: &str) -> Option<Element<'_>> {
    let body = text.strip_prefix('<')?;
    let (closes, body) = body.strip_prefix('/').map_or((false, body), |body| (true, body));
    let end = body.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '!').unwrap_or(body.len());
    let starts = body.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!');
    starts.then_some(Element { name: &body[..end], closes })
}

/// The bytes up to a tag of Tera or to the closing tag of the element that is kept to the letter.
fn verbatim_end(text: &str, name: &str) -> usize {
    let stops = |at: &usize| {
        let rest = &text[*at..];
        (*at > 0 && tera_tag(rest).is_some())
            || element(rest).is_some_and(|tag| tag.closes && tag.name.eq_ignore_ascii_case(name))
    };
    text.char_indices().map(|(at, _)| at).find(stops).unwrap_or(text.len())
}

/// Copies a tag of HTML with single blanks between its attributes; gives the place after it.
fn inside_tag(source: &str, start: usize, out: &mut Minified) -> usize {
    let mut at = start;
    let mut gap = None;
    while at < source.len() {
        let rest = &source[at..];
        let first = rest.chars().next().unwrap_or(' ');
        if is_blank(first) {
            gap = gap.or(Some(at));
            at += 1;
            continue;
        }
        let tera = tera_tag(rest);
        if let Some(length) = tera.filter(|length| is_idle_comment(&rest[..*length])) {
            at += length;
            continue;
        }
        if let Some(blank) = gap.take()
            && first != '>'
        {
            out.blank(blank);
        }
        let length = match first {
            '"' | '\'' => attribute(rest),
            _ => tera.unwrap_or(first.len_utf8()),
        };
        out.copy(source, at, at + length);
        at += length;
        if first == '>' && tera.is_none() {
            break;
        }
    }
    at
}

/// The length of a quoted attribute, which may hold tags of Tera with quotes of their own.
fn attribute(text: &str) -> usize {
    let quote = text.as_bytes()[0];
    let mut at = 1;
    while at < text.len() {
        if text.as_bytes()[at] == quote {
            return at + 1;
        }
        at += tera_tag(&text[at..]).unwrap_or_else(|| text[at..].chars().next().map_or(1, char::len_utf8));
    }
    text.len()
}

/// The length of a quoted string with `\` before a quote that belongs to it.
fn quoted(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            byte if byte == bytes[0] => return at + 1,
            _ => at += 1,
        }
    }
    text.len()
}

/// Whether a tag of Tera is a comment that can be left out: one with `-` at an edge takes blanks away.
fn is_idle_comment(tag: &str) -> bool {
    tag.starts_with("{#") && !tag.starts_with("{#-") && !tag.ends_with("-#}")
}

/// The length of the tag of Tera that `text` begins with. One that never ends takes all; Tera will say so.
fn tera_tag(text: &str) -> Option<usize> {
    let close = match text.as_bytes() {
        [b'{', b'{', ..] => "}}",
        [b'{', b'%', ..] => "%}",
        [b'{', b'#', ..] => return Some(text.find("#}").map_or(text.len(), |end| end + 2)),
        _ => return None,
    };
    let raw = close == "%}" && text[2..].trim_start_matches(['-', ' ']).starts_with("raw");
    if raw && let Some(end) = text.find("endraw") {
        return Some(text[end..].find("%}").map_or(text.len(), |more| end + more + 2));
    }
    let mut at = 2;
    while at < text.len() {
        let rest = &text[at..];
        if rest.starts_with(close) {
            return Some(at + 2);
        }
        at += match rest.chars().next() {
            Some('"' | '\'' | '`') => quoted(rest),
            Some(c) => c.len_utf8(),
            None => 1,
        };
    }
    Some(text.len())
}
