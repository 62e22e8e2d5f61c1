//! Pages into PDF.

use super::check::Report;
use super::order::Order;
use crate::diag::{Code, Level, Notes};
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

/// Writes the pages as a tagged PDF/UA-1, without author, program or time, the same bytes for the same pages.
pub(super) fn write(order: &Order, document: &PagedDocument, _report: &Report) -> Result<Vec<u8>, Notes> {
    let standards =
        PdfStandards::new(&[PdfStandard::V_1_7, PdfStandard::Ua_1]).expect("PDF 1.7 and PDF/UA-1 go together");
    let options = PdfOptions {
        ident: Smart::Custom(format!("handbill {} {} {}", order.form.piece, order.form.name, order.tag)),
        creator: Smart::Custom(None),
        timestamp: None,
        page_ranges: None,
        standards,
        tagged: true,
        pretty: false,
    };
    typst_pdf::pdf(document, &options).map_err(|errors| {
        let finding = |error: &typst::diag::SourceDiagnostic| {
            let hints: Vec<&str> = error.hints.iter().map(|hint| hint.v.as_str()).collect();
            let message = format!("`{}` in `{}` is not accessible: {}", order.form.piece, order.tag, error.message);
            let help = "mend the text or the template; `handbill explain print/not-accessible` says what is asked";
            NOT_ACCESSIBLE.at(order.span, message).help(if hints.is_empty() {
                help.to_owned()
            } else {
                hints.join("; ")
            })
        };
        errors.iter().map(finding).collect()
    })
}
