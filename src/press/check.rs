//! Gates on the laid-out pages: what the eye would find wrong with a proof, found before one is printed.

use super::complete;
use super::forms::Matter;
use super::order::Order;
use super::qr::Square;
use crate::diag::{Code, Diagnostic, Level, Notes, Span};
use crate::facts::latin_digit;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use typst::layout::{Abs, Frame, FrameItem, Point, Rect, Transform};
use typst::text::{TextItem, is_default_ignorable};
use typst::utils::Numeric;
use typst::visualize::ImageKind;
use typst_layout::PagedDocument;

/// Text that does not fit.
pub static OVERFLOW: Code = Code {
    name: "print/overflow",
    level: Level::Deny,
    summary: "text is too long for its panel",
    explain: "Text shrinks in small steps until it fits its panel; at the least size that can be read (7 points on a card, \
              6.5 for Chinese, Japanese and Korean; 10 on all other paper) it is still too long. Nothing is cut off \
              without a word: shorten the text of that panel.",
};
/// Text below the least size.
pub static TOO_SMALL: Code = Code {
    name: "print/too-small",
    level: Level::Deny,
    summary: "a template sets text below the least size",
    explain: "No text on a card is smaller than 7 points (6.5 for Chinese, Japanese and Korean), none on other paper \
              smaller than 10, and none in large print smaller than 18, whatever a theme does, because many readers \
              have no glasses and little light.",
};
/// Text near the cut.
pub static SAFE_AREA: Code = Code {
    name: "print/safe-area",
    level: Level::Deny,
    summary: "text or a square code comes too near the cut, or they touch",
    explain: "Cutting machines and perforated sheets are off by a millimetre or two. Text and square codes keep their \
              distance from the cut, and text keeps clear of the light margin of a square code, without which phones do \
              not read it. A long word that cannot be broken is the usual cause: shorten it, or allow a break with a soft \
              hyphen (U+00AD).",
};
/// A letter that the font lacks.
pub static MISSING_GLYPH: Code = Code {
    name: "print/missing-glyph",
    level: Level::Deny,
    summary: "the fonts of a script lack a letter",
    explain: "A letter that is in none of the fonts would print as an empty box. Check the spelling (a letter of another \
              script often looks the same), or name another family in `theme.yaml`.",
};
/// A template that does not say in which language it sets.
pub static LANGUAGE: Code = Code {
    name: "print/language",
    level: Level::Deny,
    summary: "a template sets text without its language",
    explain: "The language of the text decides how letters are drawn, where lines break and how a screen reader speaks. A \
              template takes it from the order (`set text(lang: order.lang)`).",
};
/// A template that does not report its layout.
pub static NO_REPORT: Code = Code {
    name: "print/no-report",
    level: Level::Deny,
    summary: "a template does not say where its panels lie",
    explain: "A template ends with a report, `metadata((safe, bleed, cards, panels)) <handbill-report>`, as `cards` in \
              `print/lib/card.typ` writes it. Without it nobody would notice text that is cut off.",
};

/// What a template reports about its layout. Lengths in points.
#[derive(Clone, Debug, Deserialize)]
pub struct Report {
    /// How far text stays inside the cut.
    pub safe: f64,
    /// How far colour goes beyond it.
    pub bleed: f64,
    /// Every card on every page, every panel, every page of a booklet.
    pub cards: Vec<Card>,
    /// How each panel was fitted.
    pub panels: Vec<Fit>,
}

/// An area of a page: a card, a panel, or a whole page.
#[derive(Clone, Debug, Deserialize)]
pub struct Card {
    /// The panel on it, from 1; 0 for an area that bears no panel as a whole. Panels of the second language go on counting.
    pub panel: usize,
    /// The page, from 1.
    pub page: usize,
    /// Left edge, from the page's left edge without bleed.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub w: f64,
    /// Height.
    pub h: f64,
    /// How far text stays inside this one, where that is not the report's common measure.
    pub safe: Option<f64>,
}

/// How a panel was fitted.
#[derive(Clone, Debug, Deserialize)]
pub struct Fit {
    /// The size of the running text.
    pub size: f64,
    /// By how much the panel is too long, at the least size.
    pub over: f64,
}

/// Points in a millimetre.
pub(super) const PT_PER_MM: f64 = 72.0 / 25.4;
/// What no eye and no ruler sees; a message would call it 0.0 mm.
const UNSEEN: f64 = 0.05 * PT_PER_MM;
/// What any printer is off by. Letters such as `j` or an Arabic `ه` reach out of their line by as much.
const SLACK: f64 = 0.4 * PT_PER_MM;
/// Marks of notes and the like, digits alone, may be as small as this, in points.
const LEAST_DIGITS: f64 = 6.0;

pub(super) fn gates(order: &Order, document: &PagedDocument, report: &Report, code: &Square) -> Notes {
    let mut notes = Notes::new();
    overflow(order, report, &mut notes);
    let languages: Vec<Language> = order.voices().map(|voice| voice.locale()).collect();
    // A specimen shows letters of languages in which the site has no page.
    let specimen = order.form.piece == "specimen";
    let mut letters: BTreeMap<String, String> = BTreeMap::new();
    let pages: Vec<Vec<Mark>> = document.pages().iter().map(|page| marks_of(&page.frame, code)).collect();
    for (n, marks) in pages.iter().enumerate() {
        let cards: Vec<&Card> = report.cards.iter().filter(|card| card.page == n + 1).collect();
        for mark in marks {
            if let What::Text(text) = mark.what {
                missing(text, &mut letters);
                if !specimen && !languages.iter().any(|language| speaks(text, language)) {
                    notes.push(foreign(order, text, order.span));
                }
            }
        }
        let runs: Vec<&str> = marks.iter().filter_map(Mark::text).collect();
        let panels: BTreeSet<usize> = cards.iter().map(|card| card.panel).collect();
        for panel in panels {
            let times = cards.iter().filter(|card| card.panel == panel).count();
            complete::panel(order, panel, times, &runs, &mut notes);
        }
        position(&Proof { order, report, modules: code.modules(), marks }, &cards, &mut notes);
    }
    let texts = || pages.iter().flatten().filter_map(Mark::item);
    if order.form.matter == Matter::Pages {
        let runs: Vec<&str> = texts().map(|text| text.text.as_str()).collect();
        complete::flow(order, &runs, &mut notes);
    }
    for line in &order.extras.lines {
        let language = line.voice.locale();
        let runs: Vec<&str> = texts().filter(|text| speaks(text, &language)).map(|text| text.text.as_str()).collect();
        complete::line(order, line, &runs, &mut notes);
    }
    for (font, letters) in letters {
        let shown: Vec<String> = letters.chars().map(|c| format!("`{c}` (U+{:04X})", u32::from(c))).collect();
        let message = format!("`{font}` has no {} for `{}`", shown.join(", "), order.voice.tag);
        notes.push(
            MISSING_GLYPH.at(order.span, message).help("check the spelling, or name another family in `theme.yaml`"),
        );
    }
    notes.sort();
    notes
}

/// Language and region, as the typesetter knows them.
type Language = (String, Option<String>);

fn speaks(text: &TextItem, (lang, region): &Language) -> bool {
    // The region tells Chinese in one script from Chinese in the other; elsewhere a template may leave it out.
    let same_region = lang != "zh" || text.region.as_ref().map(typst::text::Region::as_str) == region.as_deref();
    text.lang.as_str() == lang && same_region
}

fn overflow(order: &Order, report: &Report, notes: &mut Notes) {
    for (n, fit) in report.panels.iter().enumerate().filter(|(_, fit)| fit.over >= UNSEEN) {
        let tag = order.panel(n + 1).map_or(order.voice.tag, |(voice, _)| voice.tag);
        let message = format!(
            "panel {} of `{}` in `{tag}` is {:.1} mm too long for `{}`, at {} points",
            n + 1,
            order.form.piece,
            fit.over / PT_PER_MM,
            order.form.name,
            fit.size,
        );
        notes.push(OVERFLOW.at(span_of(order, n + 1), message).help("shorten the text of this panel"));
    }
}

fn span_of(order: &Order, panel: usize) -> Span {
    order.panel(panel).map_or(order.span, |(_, panel)| panel.span)
}

fn foreign(order: &Order, text: &TextItem, span: Span) -> Diagnostic {
    let (shown, lang) = (text.text.trim(), text.lang.as_str());
    let message = format!("`{shown}` for `{}` is set as language `{lang}`", order.voice.tag);
    LANGUAGE.at(span, message).help("the template must `set text(lang: order.lang)`")
}

enum What<'a> {
    Text(&'a TextItem),
    /// The square code.
    Code,
    Image,
}

/// Something on a page that a reader must be able to see whole.
struct Mark<'a> {
    rect: Rect,
    what: What<'a>,
}

impl<'a> Mark<'a> {
    fn text(&self) -> Option<&'a str> {
        match self.what {
            What::Text(text) => Some(&text.text),
            What::Code | What::Image => None,
        }
    }

    fn item(&self) -> Option<&'a TextItem> {
        match self.what {
            What::Text(text) => Some(text),
            What::Code | What::Image => None,
        }
    }
}

fn marks_of<'a>(frame: &'a Frame, code: &Square) -> Vec<Mark<'a>> {
    let mut marks = Vec::new();
    collect(frame, Transform::identity(), code, &mut marks);
    marks
}

fn collect<'a>(frame: &'a Frame, at: Transform, code: &Square, marks: &mut Vec<Mark<'a>>) {
    for (point, item) in frame.items() {
        let here = at.pre_concat(Transform::translate(point.x, point.y));
        match item {
            FrameItem::Group(group) => collect(&group.frame, here.pre_concat(group.transform), code, marks),
            FrameItem::Text(text) => {
                let bbox = text.bbox();
                if bbox.min.x.is_finite() {
                    marks.push(Mark { rect: moved(bbox, here), what: What::Text(text) });
                }
            }
            FrameItem::Image(image, size, _) => {
                let rect = Rect::new(Point::zero(), size.to_point());
                let is_code =
                    matches!(image.kind(), ImageKind::Svg(svg) if svg.data().as_slice() == code.svg().as_bytes());
                marks.push(Mark { rect: moved(rect, here), what: if is_code { What::Code } else { What::Image } });
            }
            FrameItem::Shape(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {}
        }
    }
}

/// The upright rectangle round `rect` after a transformation, whichever corner of it was named first.
fn moved(rect: Rect, by: Transform) -> Rect {
    let corners = [rect.min, rect.max, Point::new(rect.min.x, rect.max.y), Point::new(rect.max.x, rect.min.y)]
        .map(|corner| corner.transform(by));
    let (mut min, mut max) = (corners[0], corners[0]);
    for corner in corners {
        min = min.min(corner);
        max = max.max(corner);
    }
    Rect::new(min, max)
}

fn missing(text: &TextItem, letters: &mut BTreeMap<String, String>) {
    for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
        let known = letters.entry(text.font.font().info().family.clone()).or_default();
        for c in text.text[glyph.range()].chars() {
            if !is_default_ignorable(c) && !c.is_whitespace() && !known.contains(c) {
                known.push(c);
            }
        }
    }
}

struct Proof<'a> {
    order: &'a Order<'a>,
    report: &'a Report,
    modules: usize,
    marks: &'a [Mark<'a>],
}

fn position(proof: &Proof, cards: &[&Card], notes: &mut Notes) {
    let Proof { order, report, .. } = proof;
    for card in cards {
        let trim = rect(card, 0.0);
        let safe = rect(card, card.safe.unwrap_or(report.safe) - SLACK);
        let inside: Vec<&Mark> = proof.marks.iter().filter(|mark| overlap(&mark.rect, &trim)).collect();
        let place = place(order, card);
        let span = span_of(order, card.panel);
        let own = order.panel(card.panel).map(|(voice, _)| voice.locale());
        for mark in &inside {
            if !within(&mark.rect, &safe) {
                let by = beyond(&mark.rect, &safe) / PT_PER_MM;
                let message = format!("{} in {place} crosses the safe area by {by:.1} mm", name(mark));
                notes.push(
                    SAFE_AREA.at(span, message).help("shorten the text, or give a long word a soft hyphen (U+00AD)"),
                );
            }
            let What::Text(text) = mark.what else { continue };
            if let Some(language) = &own
                && order.extras.second.is_some()
                && !speaks(text, language)
            {
                notes.push(foreign(order, text, span));
            }
            if too_small(order, text) {
                let message = format!("{} in {place} is set at {:.2} points", name(mark), text.size.to_pt());
                let help = format!("the template must set it at {} points or more", order.least());
                notes.push(TOO_SMALL.at(span, message).help(help));
            }
        }
        margin(proof, &inside, &place, span, notes);
    }
}

/// Names the panel, its piece and its language, or the page where the area bears no panel.
fn place(order: &Order, card: &Card) -> String {
    match order.panel(card.panel) {
        Some((voice, _)) => format!("panel {} of `{}` in `{}`", card.panel, order.form.piece, voice.tag),
        None => format!("page {} of `{}` in `{}`", card.page, order.form.piece, order.voice.tag),
    }
}

fn too_small(order: &Order, text: &TextItem) -> bool {
    let digits = text.text.chars().all(|c| latin_digit(c).is_some() || c.is_whitespace());
    let least = if digits { LEAST_DIGITS.min(order.least()) } else { order.least() };
    text.size.to_pt() < least - 0.01
}

/// Text keeps clear of the square code: ISO/IEC 18004 asks for a light margin of four modules.
fn margin(proof: &Proof, inside: &[&Mark], place: &str, span: Span, notes: &mut Notes) {
    for code in inside.iter().filter(|mark| matches!(mark.what, What::Code)) {
        let side = (code.rect.max.x - code.rect.min.x).to_pt();
        #[allow(clippy::cast_precision_loss, reason = "a code has at most 53 modules")]
        let clear = grown(&code.rect, 4.0 * side / proof.modules.max(1) as f64 - SLACK);
        for text in inside.iter().filter(|mark| matches!(mark.what, What::Text(_)) && overlap(&mark.rect, &clear)) {
            let message = format!("{} in {place} runs into the square code", name(text));
            notes
                .push(SAFE_AREA.at(span, message).help("shorten the text, or give a long word a soft hyphen (U+00AD)"));
        }
    }
}

fn name(mark: &Mark) -> String {
    match mark.what {
        What::Text(text) => format!("`{}`", text.text.trim()),
        What::Code => "the square code".to_owned(),
        What::Image => "a picture".to_owned(),
    }
}

fn rect(card: &Card, inset: f64) -> Rect {
    let (min, max) = ((card.x + inset, card.y + inset), (card.x + card.w - inset, card.y + card.h - inset));
    Rect::new(Point::new(Abs::pt(min.0), Abs::pt(min.1)), Point::new(Abs::pt(max.0), Abs::pt(max.1)))
}

fn grown(rect: &Rect, by: f64) -> Rect {
    let by = Point::splat(Abs::pt(by));
    Rect::new(rect.min - by, rect.max + by)
}

fn overlap(a: &Rect, b: &Rect) -> bool {
    a.min.x < b.max.x && a.max.x > b.min.x && a.min.y < b.max.y && a.max.y > b.min.y
}

fn within(a: &Rect, b: &Rect) -> bool {
    beyond(a, b) < UNSEEN
}

/// How far `a` reaches beyond `b`, in points.
fn beyond(a: &Rect, b: &Rect) -> f64 {
    [b.min.x - a.min.x, b.min.y - a.min.y, a.max.x - b.max.x, a.max.y - b.max.y]
        .map(Abs::to_pt)
        .into_iter()
        .fold(0.0, f64::max)
}
