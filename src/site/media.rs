//! Pictures and other files of `content/media`.

use crate::diag::{Code, FileId, Level, Notes};
use crate::source::Sources;
use crate::text::{Route, Slug, Tag};
use std::collections::BTreeMap;

/// A picture that cannot be shown.
pub static MEDIA: Code = Code {
    name: "content/media",
    level: Level::Forbid,
    summary: "a picture cannot be used",
    explain: "Pictures lie in `content/media` and are PNG, JPEG, WebP or SVG. `name.<tag>.png` stands in for `name.png` \
              in one language. What a camera adds to a picture (place, time, owner) is taken out; a JPEG that relies on \
              such data to stand upright must be turned first. An SVG may hold no script and nothing from elsewhere.",
};

/// A file of `content/media`.
#[derive(Clone, Debug)]
pub struct Media {
    /// The file for every language without its own.
    pub file: FileId,
    /// Where it lies in the output.
    pub route: Route,
    /// Width and height in pixels.
    pub size: (usize, usize),
    /// The files of single languages.
    pub by_tag: BTreeMap<Tag, (FileId, Route, (usize, usize))>,
}

impl Media {
    /// The file, its route and its size for a language.
    #[must_use]
    pub fn for_tag(&self, tag: &Tag) -> (FileId, &Route, (usize, usize)) {
        match self.by_tag.get(tag) {
            Some((file, route, size)) => (*file, route, *size),
            None => (self.file, &self.route, self.size),
        }
    }
}

/// Finds the pictures and their sizes.
pub(super) fn read(sources: &Sources, tags: &[Tag], notes: &mut Notes) -> BTreeMap<String, Media> {
    const FOLDER: &str = "content/media/";
    let mut out: BTreeMap<String, Media> = BTreeMap::new();
    let mut variants = Vec::new();
    for (id, file) in sources.under(FOLDER) {
        let name = &file.path[FOLDER.len()..];
        let Some((stem, ending)) = name.rsplit_once('.') else {
            let note = MEDIA.file(&file.path, "this file does not say what kind of picture it is");
            notes.push(note.help("give its name an ending: `.png`, `.jpg`, `.webp` or `.svg`"));
            continue;
        };
        let parts: Vec<String> = match name.split('/').map(Slug::parse).collect::<Result<Vec<_>, _>>() {
            Ok(slugs) => slugs.iter().map(|slug| slug.as_str().to_owned()).collect(),
            Err(reason) => {
                let note = MEDIA.file(&file.path, format!("this file name cannot be part of an address: {reason}"));
                notes.push(note.help("rename the file: letters, digits and hyphens"));
                continue;
            }
        };
        let mut route = vec!["media"];
        route.extend(parts.iter().map(String::as_str));
        let route = Route::of(&route);
        let Some(size) = size(sources, id, ending, notes) else { continue };
        let tag = stem.rsplit_once('.').and_then(|(base, word)| {
            let tag = tags.iter().find(|tag| tag.as_str() == word)?;
            Some((format!("{base}.{ending}"), tag.clone()))
        });
        match tag {
            Some((base, tag)) => variants.push((base, tag, (id, route, size))),
            None => {
                out.insert(name.to_owned(), Media { file: id, route, size, by_tag: BTreeMap::new() });
            }
        }
    }
    for (base, tag, variant) in variants {
        match out.get_mut(&base) {
            Some(media) => {
                media.by_tag.insert(tag, variant);
            }
            None => {
                let note =
                    MEDIA.file(&sources.file(variant.0).path, format!("there is no `{base}` for the other languages"));
                notes.push(note.help(format!("add `content/media/{base}`")));
            }
        }
    }
    out
}

fn size(sources: &Sources, id: FileId, ending: &str, notes: &mut Notes) -> Option<(usize, usize)> {
    let file = sources.file(id);
    let fault = |message: String, help: &str| MEDIA.file(&file.path, message).help(help);
    let bytes = match file.bytes() {
        Ok(bytes) => bytes,
        Err(error) => {
            notes.push(fault(format!("this picture cannot be read: {error}"), "check the file"));
            return None;
        }
    };
    match ending.to_ascii_lowercase().as_str() {
        "png" | "jpg" | "jpeg" | "webp" => match imagesize::blob_size(&bytes) {
            Ok(size) => Some((size.width, size.height)),
            Err(_) => {
                notes.push(fault(
                    "this is not the picture that its name says".into(),
                    "save it again as PNG, JPEG or WebP",
                ));
                None
            }
        },
        "svg" => {
            if let Some(what) = svg_danger(file.text()) {
                let message = format!("this SVG holds {what}");
                notes.push(fault(message, "save it as a plain SVG, without scripts and links, or as PNG"));
                return None;
            }
            Some(svg_size(file.text()).unwrap_or((300, 150)))
        }
        _ => {
            notes.push(fault(
                format!("`.{ending}` is no kind of picture that is used here"),
                "save it as PNG, JPEG, WebP or SVG",
            ));
            None
        }
    }
}

/// What an SVG may not hold: it would run, or load something from elsewhere.
fn svg_danger(text: &str) -> Option<&'static str> {
    let lower = text.to_ascii_lowercase();
    let has_handler = lower.split(|c: char| c.is_whitespace() || c == '/').any(|word| {
        word.starts_with("on")
            && word.split_once('=').is_some_and(|(name, _)| name.chars().all(|c| c.is_ascii_lowercase()))
    });
    let reference = |what: &str| {
        lower.match_indices(what).any(|(at, _)| {
            let value = lower[at + what.len()..].trim_start_matches([' ', '=', '"', '\'']);
            !value.starts_with('#') && !value.starts_with("data:image/")
        })
    };
    match () {
        () if lower.contains("<script") || has_handler || lower.contains("javascript:") => Some("a script"),
        () if lower.contains("<!entity") || lower.contains("<!doctype") => Some("a document type"),
        () if lower.contains("<foreignobject") => Some("a foreign object"),
        () if reference("href=") || lower.contains("@import") || reference("url(") => Some("something from elsewhere"),
        () => None,
    }
}

/// The size of an SVG in its own units: `width` and `height`, else the last two numbers of `viewBox`.
fn svg_size(text: &str) -> Option<(usize, usize)> {
    let head = &text[text.find("<svg")?..];
    let head = &head[..head.find('>')?];
    let attribute = |name: &str| {
        let at = head.find(&format!(" {name}=\""))? + name.len() + 3;
        head[at..].split('"').next()
    };
    let number = |text: &str| {
        let digits: String = text.trim().chars().take_while(char::is_ascii_digit).collect();
        digits.parse::<usize>().ok().filter(|n| *n > 0 && !text.contains('%'))
    };
    let plain = attribute("width").and_then(number).zip(attribute("height").and_then(number));
    plain.or_else(|| {
        let mut view = attribute("viewBox")?.split([' ', ',']).filter(|part| !part.is_empty()).skip(2);
        view.next().and_then(number).zip(view.next().and_then(number))
    })
}
