//! Pages into PDF.

use super::check::Report;
use super::clusters;
use super::deflate::Effort;
use super::fold;
use super::forms::{Ink, Product};
use super::lean;
use super::order::{Direction, Order};
use super::xref;
use crate::diag::{Code, Diagnostic, Level, Notes};
use lopdf::{Document, Object, SaveOptions, StringFormat};
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// A PDF that would shut readers out.
pub static NOT_ACCESSIBLE: Code = Code {
    name: "print/not-accessible",
    level: Level::Deny,
    summary: "a PDF does not meet PDF/UA-1",
    explain: "Every PDF can be read aloud: it has a title, a language, headings in order that begin with level 1, and words \
              for each picture. The typesetter refused to write this one as PDF/UA-1 (ISO 14289-1) and the message says \
              why.",
};

/// The tags of a booklet are thousands of small objects: the more of them in one stream, the smaller it gets.
const OBJECTS_A_STREAM: usize = 4000;

/// Writes the pages as a tagged PDF/UA-1, without author, program or time, the same bytes for the same pages.
pub(super) fn write(order: &Order, document: &PagedDocument, report: &Report) -> Result<Vec<u8>, Notes> {
    let standards =
        PdfStandards::new(&[PdfStandard::V_1_7, PdfStandard::Ua_1]).expect("PDF 1.7 and PDF/UA-1 go together");
    let options = PdfOptions {
        ident: Smart::Custom(ident(order)),
        creator: Smart::Custom(None),
        timestamp: None,
        page_ranges: None,
        standards,
        tagged: true,
        pretty: false,
    };
    let pdf = typst_pdf::pdf(&clusters::join(document), &options)
        .map_err(|errors| errors.iter().map(|error| finding(order, error)).collect::<Notes>())?;
    finish(order, report, &pdf).map_err(|error| {
        let message = format!("`{}` in `{}` cannot be written: {error}", order.form.piece, order.voice.tag);
        Notes::from_iter([NOT_ACCESSIBLE.at(order.span, message).help("this is a fault of the program: report it")])
    })
}

/// What tells this file from all others of the site, without a clock.
fn ident(order: &Order) -> String {
    let ink = match order.ink {
        Ink::Color => "",
        Ink::Bw => " bw",
    };
    format!("handbill {} {} {} {}{ink}", order.form.piece, order.title, order.form.name, order.voice.tag)
}

fn finding(order: &Order, error: &SourceDiagnostic) -> Diagnostic {
    let hints: Vec<&str> = error.hints.iter().map(|hint| hint.v.as_str()).collect();
    let message = format!("`{}` in `{}` is not accessible: {}", order.form.piece, order.voice.tag, error.message);
    let help = "mend the text or the template: `handbill explain print/not-accessible` says what is asked";
    NOT_ACCESSIBLE.at(order.span, message).help(if hints.is_empty() { help.to_owned() } else { hints.join("; ") })
}

/// Says what the typesetter cannot: how far the bleed goes, and the whole language tag (it writes `zh-TW` for `zh-Hant`).
/// Writes everything in as few bytes as it can.
fn finish(order: &Order, report: &Report, pdf: &[u8]) -> Result<Vec<u8>, lopdf::Error> {
    let mut document = Document::load_mem(pdf)?;
    let tag = Object::String(order.voice.tag.as_str().as_bytes().to_vec(), StringFormat::Literal);
    document.catalog_mut()?.set("Lang", tag);
    // The typesetter takes Punjabi for a language of the right-to-left kind, and a reader then copies its lines backwards.
    let direction = match order.voice.dir {
        Direction::Ltr => "L2R",
        Direction::Rtl => "R2L",
    };
    if let Ok(preferences) = document.catalog_mut()?.get_mut(b"ViewerPreferences").and_then(Object::as_dict_mut) {
        preferences.set("Direction", Object::Name(direction.into()));
    }
    let pages: Vec<_> = document.get_pages().into_values().collect();
    let effort = Effort::of(pages.len());
    for page in pages {
        let page = document.get_object_mut(page)?.as_dict_mut()?;
        let Ok(trim) = page.get(b"TrimBox").and_then(Object::as_array) else { continue };
        let sides = trim.iter().map(Object::as_float).collect::<Result<Vec<f32>, _>>()?;
        #[allow(clippy::cast_possible_truncation, reason = "a bleed is a few points")]
        let bleed = report.bleed as f32;
        let signs = [-1.0, -1.0, 1.0, 1.0];
        let sides = sides.iter().zip(signs).map(|(side, sign)| Object::Real(side + sign * bleed));
        page.set("BleedBox", Object::Array(sides.collect()));
    }
    lean::make(&mut document, order.voice.dir, effort)?;
    if order.form.product == Product::Folded {
        fold::fold(&mut document, order.voice.dir)?;
        document.prune_objects();
        document.compress();
    }
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(OBJECTS_A_STREAM)
        // Packed below.
        .compression_level(0)
        .build();
    let mut out = Vec::with_capacity(pdf.len());
    document.save_with_options(&mut out, options)?;
    Ok(xref::pack(&out, effort).unwrap_or(out))
}
