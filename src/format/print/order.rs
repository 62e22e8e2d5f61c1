//! A file to be printed as an order to the press.

use super::context::{Ground, PrintContext};
use super::{PrintFile, data, leaves, source_piece};
use crate::format::Desk;
use crate::i18n::{Args, Direction as TextDirection, Locale};
use crate::markup::{self, Asides};
use crate::press::{Direction, Extras, Leaf, Line, Matter, Order, Panel, Second, State, Voice};
use crate::site::Piece;
use crate::text::{Hasher, PageKey, Tag};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Makes the order of a file and hands it to `act`.
pub(super) fn with<T>(desk: &Desk, file: &PrintFile<'_>, act: impl FnOnce(&Order<'_>) -> T) -> T {
    let (site, piece) = (&desk.site, file.piece);
    let locale = site.locale(&piece.tag);
    let chosen = if file.form.matter == Matter::Pages { leaves::of(desk, piece) } else { Vec::new() };
    let ground = Ground { leaves: chosen.iter().map(|leaf| leaf.page.key.clone()).collect(), ..Ground::default() };
    let words = PrintContext::of_words(desk, locale, &ground);
    let mut asides = Asides::default();
    let panels = panels(piece, &words, &mut asides);
    let leaves = leaves_of(&words, &piece.tag, &chosen, &mut asides);
    let url = home(desk, &piece.tag);
    let digest = edition(desk, file, &chosen);
    let second = source_piece(desk, piece).filter(|_| file.form.matter == Matter::Second);
    let has_index = file.form.matter == Matter::Pages;
    let order = Order {
        form: file.form,
        ink: file.ink,
        voice: voice(locale),
        title: &piece.text.matter.title,
        panels,
        strings: data::strings(&words, &url, &digest),
        state: if file.draft { State::Draft } else { State::Final },
        qr_url: &url,
        span: piece.text.matter.title_span,
        extras: Extras {
            leaves,
            notes: asides.list(),
            contacts: if has_index {
                site.facts.contacts.iter().map(|contact| data::contact(&words, contact)).collect()
            } else {
                Vec::new()
            },
            second: second.map(|other| self::second(desk, other, &ground)),
            lines: if file.form.matter == Matter::Lines { lines(desk, &ground) } else { Vec::new() },
            digits: data::digits(locale),
            description: piece.text.matter.description.clone(),
            colophon: (env!("CARGO_PKG_VERSION").to_owned(), digest),
            colors: colors(desk),
            pictures: BTreeMap::new(),
        },
    };
    let order = Order { extras: Extras { pictures: ground.pictures.take(), ..order.extras }, ..order };
    act(&order)
}

/// The colours of the theme on light ground, by the names of their tokens.
fn colors(desk: &Desk) -> BTreeMap<String, String> {
    desk.theme.tokens().light.iter().map(|(name, color)| (name.clone(), color.to_string())).collect()
}

/// The alternative text of a picture: all of its words, a line for each block.
pub(super) fn words(desk: &Desk, piece: &Piece) -> Vec<u8> {
    let ground = Ground::default();
    let context = PrintContext::of_words(desk, desk.site.locale(&piece.tag), &ground);
    let mut out = String::new();
    for panel in panels(piece, &context, &mut Asides::default()) {
        for block in panel.blocks.as_array().into_iter().flatten() {
            let mut line = String::new();
            spoken(block, &mut line);
            if !line.trim().is_empty() {
                out.push_str(line.trim());
                out.push('\n');
            }
        }
    }
    out.into_bytes()
}

fn spoken(value: &Value, out: &mut String) {
    match value {
        Value::Array(list) => list.iter().for_each(|item| spoken(item, out)),
        Value::Object(map) => {
            for (key, item) in map {
                match (key.as_str(), item) {
                    ("v", Value::String(text)) => out.push_str(text),
                    ("c" | "items" | "head" | "rows", item) => spoken(item, out),
                    _ => {}
                }
            }
            if map.get("t").is_some_and(|t| t == "para" || t == "break") {
                out.push(' ');
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn voice(locale: &Locale) -> Voice<'_> {
    let dir = match locale.direction() {
        TextDirection::Ltr => Direction::Ltr,
        TextDirection::Rtl => Direction::Rtl,
    };
    Voice { tag: locale.tag(), dir, script: locale.script() }
}

/// The home page of a language: neutral, and from there everything is found.
fn home(desk: &Desk, tag: &Tag) -> String {
    let base = &desk.site.config.base_url;
    let page = desk.site.tree(tag).and_then(|tree| tree.get(&PageKey::home()));
    page.map_or_else(|| base.clone(), |page| page.route.absolute(base))
}

/// What stands in the imprint: the same words have the same one, whatever the program looks like.
fn edition(desk: &Desk, file: &PrintFile<'_>, chosen: &[leaves::Chosen<'_>]) -> String {
    let sources = &desk.site.sources;
    let mut hasher = Hasher::new();
    hasher.add_digest(sources.file(file.piece.text.file).digest());
    for leaf in chosen {
        hasher.add_digest(sources.file(leaf.page.text.file).digest());
    }
    for (_, file) in sources.under("content/data/") {
        hasher.add_digest(file.digest());
    }
    hasher.finish().short()
}

fn panels(piece: &Piece, context: &PrintContext<'_>, asides: &mut Asides) -> Vec<Panel> {
    let text = &piece.text;
    let doc = markup::parse(text.body(&context.desk.site.sources));
    let panel = |nodes: std::ops::Range<usize>| {
        let range = |at: usize| doc.nodes.get(at).map(|(_, range)| range.clone());
        let (first, last) = (range(nodes.start), range(nodes.end.saturating_sub(1)));
        let bytes = first.map_or(0, |r| r.start)..last.map_or(0, |r| r.end);
        let blocks = markup::print_blocks(&doc, nodes, context, asides);
        Panel { blocks, span: text.span(&bytes) }
    };
    doc.panels().into_iter().map(panel).collect()
}

fn leaves_of(words: &PrintContext<'_>, tag: &Tag, chosen: &[leaves::Chosen<'_>], asides: &mut Asides) -> Vec<Leaf> {
    let desk = words.desk;
    let Some(tree) = desk.site.tree(tag) else { return Vec::new() };
    let mut out = Vec::with_capacity(chosen.len());
    for leaf in chosen {
        let text = &leaf.page.text;
        let context = PrintContext {
            desk,
            locale: words.locale,
            page: Some((tree, leaf.page)),
            leaves: words.leaves,
            pictures: words.pictures,
        };
        asides.next_text();
        let doc = markup::parse(text.body(&desk.site.sources));
        let mut blocks = markup::print_blocks(&doc, 0..doc.nodes.len(), &context, asides);
        leaves::relevel(&mut blocks, leaf.level);
        out.push(Leaf {
            key: leaf.page.key.to_string(),
            title: text.matter.title.clone(),
            description: text.matter.description.clone(),
            level: leaf.level,
            blocks,
            span: text.matter.title_span,
        });
    }
    out
}

fn second<'a>(desk: &'a Desk, piece: &'a Piece, ground: &'a Ground) -> Second<'a> {
    let locale = desk.site.locale(&piece.tag);
    let context = PrintContext::of_words(desk, locale, ground);
    let url = home(desk, &piece.tag);
    Second {
        voice: voice(locale),
        title: &piece.text.matter.title,
        panels: panels(piece, &context, &mut Asides::default()),
        strings: data::strings(&context, &url, ""),
    }
}

/// A line of each language that has one of its own.
fn lines<'a>(desk: &'a Desk, ground: &'a Ground) -> Vec<Line<'a>> {
    const LINE: &str = "print-washroom-line";
    const SAY: &str = "print-washroom-say";
    let source = desk.site.locales.source();
    let one = |locale: &'a Locale| {
        let message = locale.message(LINE, &Args::new()).ok()?;
        let language = |tag: &Tag| tag.locale().id.language;
        let own = message.language == *locale.tag() || language(&message.language) == language(locale.tag());
        let context = PrintContext::of_words(desk, locale, ground);
        let card = desk.site.pieces.iter().find(|piece| piece.tag == *locale.tag() && piece.piece.0 == "pocket-card");
        let inside = card.and_then(|card| panels(card, &context, &mut Asides::default()).pop());
        // What helps on the telephone is the name of the language as those say it who answer.
        let called = Args::new().with("language", source.language_name(locale.tag()));
        let say = context.inlines(SAY, None, &called).filter(|_| locale.tag() != source.tag());
        own.then(|| Line {
            voice: voice(locale),
            name: locale.autonym(),
            text: markup::print_inlines(&message.text, &context),
            say: say.unwrap_or_else(|| json!([])),
            sample: inside.map_or_else(|| json!([]), |panel| panel.blocks),
        })
    };
    desk.site.locales.iter().filter_map(one).collect()
}
