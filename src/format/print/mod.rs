//! Printed pieces: which there are, and what each is made from.

mod context;
mod data;
mod leaves;
mod order;

use super::listing::{self, Listing, Name, Need};
use super::{Counts, Cut, Desk, Job, Make, Wave};
use crate::check::PieceShape;
use crate::config::Unreviewed;
use crate::diag::{Checked, Notes};
use crate::press::{FORMS, Form, Ink, Matter, Press, Printed, Product, SINGLE};
use crate::site::{Piece, Review, State};
use crate::text::{Digest, Hasher, Route};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// One file that is printed.
#[derive(Clone)]
pub struct PrintFile<'a> {
    /// The piece.
    pub piece: &'a Piece,
    /// The form.
    pub form: &'static Form,
    /// The ink.
    pub ink: Ink,
    /// Whether it must say that it is a draft: the piece, or a page in it.
    pub draft: bool,
    /// Where it lies.
    pub route: Route,
    at: usize,
}

/// The files of a site, in order of languages, pieces, forms and inks. A piece that is withheld has none.
pub fn files(desk: &Desk) -> impl Iterator<Item = PrintFile<'_>> {
    let site = &desk.site;
    site.pieces.iter().enumerate().filter(|(_, piece)| piece.state != State::Withdrawn).flat_map(move |(at, piece)| {
        let mut names = vec![SINGLE];
        for (name, _) in &piece.sheets {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
        let forms = names.into_iter().filter_map(|name| Form::find(&piece.piece.0, name));
        let forms = forms.filter(|form| has_matter(desk, piece, form));
        forms.flat_map(move |form| {
            let draft = piece.draft
                || leaves::of(desk, piece)
                    .iter()
                    .any(|leaf| leaf.page.text.review(&site.config.source) != Review::Reviewed);
            let withheld = draft && site.config.unreviewed_print == Unreviewed::Withhold;
            let inks = if withheld { &[] } else { form.inks };
            inks.iter().map(move |ink| PrintFile {
                piece,
                form,
                ink: *ink,
                draft,
                route: route(piece, form, *ink, draft),
                at,
            })
        })
    })
}

/// Whether there is something to print on a form: pages of the language's own, another language to stand beside it.
fn has_matter(desk: &Desk, piece: &Piece, form: &Form) -> bool {
    let source = &desk.site.config.source;
    match form.matter {
        Matter::Panels => true,
        Matter::Pages => !leaves::of(desk, piece).is_empty(),
        Matter::Lines => piece.tag == *source,
        Matter::Second => piece.tag != *source && source_piece(desk, piece).is_some(),
    }
}

/// The piece of the same name in the source language.
fn source_piece<'a>(desk: &'a Desk, piece: &Piece) -> Option<&'a Piece> {
    let source = &desk.site.config.source;
    desk.site
        .pieces
        .iter()
        .find(|other| other.tag == *source && other.name == piece.name && other.piece.0 == piece.piece.0)
}

/// `pa/print/pocket-card-pa-avery-5371-draft.pdf`: neutral, and clear when it lies on a stick among others.
fn route(piece: &Piece, form: &Form, ink: Ink, draft: bool) -> Route {
    let prefix = piece.tag.prefix();
    let mut name = format!("{}-{prefix}", piece.name);
    if form.name != SINGLE {
        name.push('-');
        name.push_str(form.name);
    }
    if ink == Ink::Bw {
        name.push_str("-bw");
    }
    if draft {
        name.push_str("-draft");
    }
    name.push_str(match form.product {
        Product::Pdf | Product::Folded => ".pdf",
        Product::Png(..) => ".png",
    });
    Route::of(&[&prefix, "print", &name])
}

/// Where the alternative text of a picture lies: beside it.
fn words_route(file: &PrintFile<'_>) -> Option<Route> {
    let path = file.route.as_str().strip_suffix(".png")?;
    Some(Route::of(&format!("{path}.txt").split('/').collect::<Vec<_>>()))
}

/// The digest of what all print is made from, beside its words.
fn tools(desk: &Desk, press: &Press) -> Digest {
    let mut hasher = Hasher::new();
    hasher.add("print").add_digest(desk.ground).add(format!("{:?}", desk.fonts)).add_digest(press.ingredients());
    for (name, color) in &desk.theme.tokens().light {
        hasher.add(name).add(color.to_string());
    }
    hasher.finish()
}

fn inputs(desk: &Desk, tools: Digest, file: &PrintFile<'_>) -> Digest {
    let mut hasher = Hasher::new();
    hasher.add_digest(tools).add(file.route.as_str());
    let piece = |piece: &Piece, hasher: &mut Hasher| {
        hasher.add_digest(desk.site.sources.file(piece.text.file).digest());
        if let Some(digest) = desk.words.get(&piece.tag) {
            hasher.add_digest(*digest);
        }
    };
    piece(file.piece, &mut hasher);
    match file.form.matter {
        Matter::Panels => {}
        Matter::Pages => {
            for leaf in leaves::of(desk, file.piece) {
                hasher.add(leaf.page.key.as_str()).add([leaf.level]);
                hasher.add_digest(desk.site.sources.file(leaf.page.text.file).digest());
            }
            desk.site.glossary.words.values().for_each(|words| {
                hasher.add_digest(desk.site.sources.file(words.file).digest());
            });
        }
        Matter::Second => source_piece(desk, file.piece).into_iter().for_each(|other| piece(other, &mut hasher)),
        // A line in every language, and for a specimen its cards.
        Matter::Lines => desk.site.pieces.iter().for_each(|other| piece(other, &mut hasher)),
    }
    hasher.finish()
}

/// What the downloads page offers of print.
#[must_use]
pub fn listings(desk: &Desk) -> Vec<Listing> {
    files(desk).map(listing).collect()
}

fn listing(file: PrintFile<'_>) -> Listing {
    let (piece, form) = (&file.piece.piece.0, file.form);
    let mut ids = vec![format!("piece-{}", file.piece.name)];
    // Pieces made of pages are told apart by their titles.
    if file.piece.pages.is_empty() {
        ids.push(format!("piece-{piece}"));
    }
    let (bw, within) = match file.ink {
        Ink::Color => ("", None),
        Ink::Bw => ("-bw", Some("sheet-bw")),
    };
    Listing {
        language: Some(file.piece.tag.clone()),
        need: need(piece, form.name),
        piece: Name { ids, otherwise: file.piece.text.matter.title.clone(), within: None },
        name: Name {
            ids: vec![format!("sheet-{piece}-{}", form.name), format!("sheet-{}", form.name)],
            otherwise: form.stock.to_owned(),
            within,
        },
        words: (file.piece.name.clone(), format!("{}{bw}", form.name)),
        kind: match form.product {
            Product::Pdf | Product::Folded => listing::PDF,
            Product::Png(..) => listing::PNG,
        },
        draft: file.draft,
        pages: form.pages.filter(|_| matches!(form.product, Product::Pdf)),
        route: file.route,
    }
}

/// What a form of a piece is good for.
fn need(piece: &str, form: &str) -> Need {
    match (piece, form) {
        ("pocket-card", "single" | "folded" | "bilingual") => Need::Card,
        ("poster" | "washroom" | "sticker" | "screen", _) => Need::Posters,
        ("specimen", _) => Need::Websites,
        ("booklet", _) => Need::Toolkit,
        ("handout", _) => Need::Group,
        _ => Need::Cards,
    }
}

/// One job for each file, and one for the alternative text of each picture.
pub fn plan(desk: &Arc<Desk>, cut: &Cut) -> Checked<Vec<Job>> {
    let Some(press) = &desk.press else { return Checked::default() };
    let tools = tools(desk, press);
    let mut jobs = Vec::new();
    for file in files(desk).filter(|file| cut.has_locale(&file.piece.tag)) {
        let inputs = inputs(desk, tools, &file);
        let (at, form, ink, draft) = (file.at, file.form, file.ink, file.draft);
        if let Some(route) = words_route(&file) {
            let shared = Arc::clone(desk);
            let make = move |_: &dyn super::Made| {
                Ok(Checked::new(order::words(&shared, &shared.site.pieces[at]), Notes::new()))
            };
            jobs.push(Job { route, inputs, wave: Wave::Files, counts: Counts::Other, make: Make::whole(make) });
        }
        let shared = Arc::clone(desk);
        jobs.push(Job {
            inputs,
            route: file.route.clone(),
            wave: Wave::Files,
            counts: Counts::Piece,
            make: Make::whole(move |_| {
                let file = PrintFile {
                    piece: &shared.site.pieces[at],
                    form,
                    ink,
                    draft,
                    route: file_route(&shared, at, form, ink, draft),
                    at,
                };
                let press = shared.press.as_ref().expect("print is planned only where there is a press");
                set(&shared, press, &file).map(|printed| Checked::new(printed.bytes, printed.notes))
            }),
        });
    }
    Checked::new(jobs, Notes::new())
}

fn file_route(desk: &Desk, at: usize, form: &Form, ink: Ink, draft: bool) -> Route {
    route(&desk.site.pieces[at], form, ink, draft)
}

/// Sets one file.
///
/// # Errors
/// Everything that makes it unfit to be printed.
pub fn set(desk: &Desk, press: &Press, file: &PrintFile<'_>) -> Result<Printed, Notes> {
    order::with(desk, file, |order| press.set(order))
}

/// The pages of one file as PNG, at so many dots an inch.
///
/// # Errors
/// As [`set`].
pub fn pictures(desk: &Desk, press: &Press, file: &PrintFile<'_>, dots: f64) -> Result<Checked<Vec<Vec<u8>>>, Notes> {
    order::with(desk, file, |order| press.pictures(order, dots))
}

/// The pieces that the press knows: the forms of each, and its panels.
#[must_use]
pub fn shapes() -> BTreeMap<String, PieceShape> {
    let mut out: BTreeMap<String, PieceShape> = BTreeMap::new();
    for form in FORMS {
        let shape = out.entry(form.piece.to_owned()).or_default();
        shape.panels = form.panels;
        shape.takes_pages |= form.matter == Matter::Pages;
        if form.name != SINGLE {
            shape.sheets.insert(form.name.to_owned());
        }
    }
    out
}

/// The scripts in which something is printed.
#[must_use]
pub fn scripts(desk: &Desk) -> BTreeSet<String> {
    desk.site.pieces.iter().map(|piece| desk.site.locale(&piece.tag).script().to_owned()).collect()
}
