//! Printed pieces as PDF.

use super::listing::{self, Listing, Name, Need};
use super::{Counts, Cut, Desk, Job, Outcome, Wave};
use crate::config::Unreviewed;
use crate::diag::{Checked, Notes};
use crate::facts::Fact;
use crate::i18n::{Args, Direction as TextDirection, Locale};
use crate::markup::{self, Component, Context, Picture, Target};
use crate::press::{Direction, FORMS, Form, Order, Panel, State as PrintState};
use crate::site::{Piece, State};
use crate::text::{Digest, Hasher, Route};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The form that every piece has, beside those that its front matter lists.
const SINGLE: &str = "single";

/// One PDF.
pub struct PrintFile<'a> {
    /// The piece.
    pub piece: &'a Piece,
    /// The form.
    pub form: &'static Form,
    /// Where it lies.
    pub route: Route,
    at: usize,
}

/// The PDFs of a site, in order of languages, pieces and forms. A piece that is withheld has none.
pub fn files(desk: &Desk) -> impl Iterator<Item = PrintFile<'_>> {
    let site = &desk.site;
    let printed = site.pieces.iter().enumerate().filter(move |(_, piece)| {
        let withheld = piece.draft && site.config.unreviewed_print == Unreviewed::Withhold;
        !withheld && piece.state != State::Withdrawn
    });
    printed.flat_map(|(at, piece)| {
        let sheets = piece.text.matter.sheets.iter().map(|(name, _)| name.as_str());
        [SINGLE].into_iter().chain(sheets).filter_map(move |name| {
            let form = Form::find(&piece.piece.0, name)?;
            Some(PrintFile { piece, form, route: route(piece, form), at })
        })
    })
}

/// `pa/print/pocket-card-pa-avery-5371-draft.pdf`: neutral, and clear when it lies on a stick among others.
fn route(piece: &Piece, form: &Form) -> Route {
    let prefix = piece.tag.prefix();
    let mut name = format!("{}-{prefix}", piece.name);
    if form.name != SINGLE {
        name.push('-');
        name.push_str(form.name);
    }
    if piece.draft {
        name.push_str("-draft");
    }
    name.push_str(".pdf");
    Route::of(&[&prefix, "print", &name])
}

/// The digest of what all print is made from, beside its words.
fn tools(desk: &Desk) -> Digest {
    let mut hasher = Hasher::new();
    hasher.add("print").add_digest(desk.ground).add(format!("{:?}", desk.fonts));
    let sources = &desk.site.sources;
    for theme in [desk.site.config.theme.as_str(), "default"] {
        let folder = format!("themes/{theme}/");
        for (_, file) in sources.under(&folder) {
            let name = &file.path[folder.len()..];
            if name == "theme.yaml" || name.starts_with("print/") {
                hasher.add(name).add_digest(file.digest());
            }
        }
    }
    hasher.finish()
}

fn inputs(desk: &Desk, tools: Digest, file: &PrintFile<'_>) -> Digest {
    let mut hasher = Hasher::new();
    hasher.add_digest(tools).add(file.route.as_str());
    hasher.add_digest(desk.site.sources.file(file.piece.text.file).digest());
    if let Some(digest) = desk.words.get(&file.piece.tag) {
        hasher.add_digest(*digest);
    }
    hasher.finish()
}

/// What the downloads page offers of print.
#[must_use]
pub fn listings(desk: &Desk) -> Vec<Listing> {
    let one = |file: PrintFile<'_>| {
        let (piece, form) = (&file.piece.piece.0, file.form);
        Listing {
            language: Some(file.piece.tag.clone()),
            need: need(piece, form.name),
            piece: Name::new(format!("piece-{piece}"), &file.piece.name),
            name: Name::new(format!("sheet-{}", form.name), form.stock),
            words: (file.piece.name.clone(), form.name.to_owned()),
            kind: listing::PDF,
            draft: file.piece.draft,
            pages: u32::try_from(form.panels).ok(),
            route: file.route,
        }
    };
    files(desk).map(one).collect()
}

/// What a form of a piece is good for.
fn need(piece: &str, form: &str) -> Need {
    match (piece, form) {
        ("pocket-card", "single" | "folded" | "bilingual") => Need::Card,
        ("poster" | "washroom" | "sticker" | "screen", _) => Need::Posters,
        ("booklet", _) => Need::Toolkit,
        _ => Need::Cards,
    }
}

/// One job for each PDF.
pub fn plan(desk: &Arc<Desk>, cut: &Cut) -> Checked<Vec<Job>> {
    if desk.press.is_none() {
        return Checked::default();
    }
    let tools = tools(desk);
    let jobs = files(desk)
        .filter(|file| cut.has_locale(&file.piece.tag))
        .map(|file| {
            let (at, form, shared) = (file.at, file.form, Arc::clone(desk));
            Job {
                inputs: inputs(desk, tools, &file),
                route: file.route,
                wave: Wave::Files,
                counts: Counts::Piece,
                make: Box::new(move |_| set(&shared, &shared.site.pieces[at], form)),
            }
        })
        .collect();
    Checked::new(jobs, Notes::new())
}

fn set(desk: &Desk, piece: &Piece, form: &'static Form) -> Outcome {
    let site = &desk.site;
    let locale = site.locale(&piece.tag);
    let text = &piece.text;
    let doc = markup::parse(text.body(&site.sources));
    let context = PrintContext { desk, locale };
    let panels = doc
        .panels()
        .into_iter()
        .map(|nodes| {
            let range = |at: usize| doc.nodes.get(at).map(|(_, range)| range.clone());
            let (first, last) = (range(nodes.start), range(nodes.end.saturating_sub(1)));
            let bytes = first.map_or(0, |r| r.start)..last.map_or(0, |r| r.end);
            Panel { blocks: markup::print_blocks(&doc, nodes, &context), span: text.span(&bytes) }
        })
        .collect();
    let url = site
        .tree(&piece.tag)
        .and_then(|tree| tree.get(&crate::text::PageKey::home()))
        .map_or_else(|| site.config.base_url.clone(), |page| page.route.absolute(&site.config.base_url));
    let strings = ["print-draft", "print-scan", "print-front", "print-back"]
        .into_iter()
        .map(|id| (id.to_owned(), plain(&context, id, &Args::new())))
        .chain([("print-qr-alt".to_owned(), plain(&context, "print-qr-alt", &Args::new().with("url", url.as_str())))])
        .collect::<BTreeMap<_, _>>();
    let order = Order {
        form,
        tag: &piece.tag,
        dir: match locale.direction() {
            TextDirection::Ltr => Direction::Ltr,
            TextDirection::Rtl => Direction::Rtl,
        },
        script: locale.script(),
        title: &text.matter.title,
        panels,
        strings,
        state: if piece.draft { PrintState::Draft } else { PrintState::Final },
        qr_url: &url,
        span: text.matter.title_span,
    };
    let press = desk.press.as_ref().expect("print is planned only where there is a press");
    let printed = press.set(&order)?;
    Ok(Checked::new(printed.pdf, printed.notes))
}

fn plain(context: &PrintContext<'_>, id: &str, args: &Args) -> String {
    let text = context.locale.message(id, args).map(|message| message.text).unwrap_or_default();
    markup::marked_text(&text, context)
}

/// What the print writer asks of the site.
struct PrintContext<'a> {
    desk: &'a Desk,
    locale: &'a Locale,
}

impl Context for PrintContext<'_> {
    fn expression(&self, expression: &str) -> String {
        self.locale.expression(expression).unwrap_or_default()
    }

    fn fact(&self, name: &str) -> Option<&Fact> {
        self.desk.site.facts.get(name)
    }

    /// On paper only an address in full leads anywhere.
    fn link(&self, destination: &str) -> Option<Target> {
        let registered = destination.strip_prefix("link:").and_then(|id| self.desk.site.facts.links.get(id));
        let href = registered.map(|link| link.url.clone())?;
        Some(Target { href, outward: true })
    }

    fn picture(&self, _: &str) -> Option<Picture> {
        None
    }

    fn word(&self, id: &str) -> String {
        self.locale.message(id, &Args::new()).map(|message| message.text).unwrap_or_default()
    }

    fn component(&self, _: &Component) -> String {
        String::new()
    }
}

/// The pieces that the press knows: the forms of each, and its panels.
#[must_use]
pub fn shapes() -> BTreeMap<String, crate::check::PieceShape> {
    let mut out: BTreeMap<String, crate::check::PieceShape> = BTreeMap::new();
    for form in FORMS {
        let shape = out.entry(form.piece.to_owned()).or_default();
        shape.panels = form.panels;
        if form.name != SINGLE {
            shape.sheets.insert(form.name.to_owned());
        }
    }
    out
}
