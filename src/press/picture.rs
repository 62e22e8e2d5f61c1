//! Pages into pictures.

use super::order::Order;
use super::pdf::NOT_ACCESSIBLE;
use crate::diag::Notes;
use typst::utils::Scalar;
use typst_layout::PagedDocument;
use typst_render::{RenderOptions, render};

/// Each page as a PNG of so many pixels a point. The same pages give the same bytes.
pub(super) fn write(order: &Order, document: &PagedDocument, pixels: f64) -> Result<Vec<Vec<u8>>, Notes> {
    let options = RenderOptions { pixel_per_pt: Scalar::new(pixels), render_bleed: false };
    let encoded = document.pages().iter().map(|page| render(page, &options).encode_png());
    encoded.collect::<Result<_, _>>().map_err(|error| {
        let message = format!("`{}` in `{}` cannot be written: {error}", order.form.piece, order.voice.tag);
        Notes::from_iter([NOT_ACCESSIBLE.at(order.span, message).help("this is a fault of the program: report it")])
    })
}
