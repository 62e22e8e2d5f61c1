//! The square code: made, drawn, and read back before it may be printed.

use crate::diag::{Code, Diagnostic, Level, Span};
use fast_qr::{ECL, QRBuilder, QRCode};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};

/// A square code that does not lead where it should.
pub static QR: Code = Code {
    name: "print/qr",
    level: Level::Forbid,
    summary: "a square code cannot be made, or reads back as another address",
    explain: "Every square code is read back before it is printed, because a printed one cannot be mended. It fails when \
              the address is too long (over about 150 characters the squares become too small for a card) or when what is \
              read differs from what was meant.",
};

/// More than this many modules a side are too fine for a card of 85 mm at the resolution of an office printer.
const MOST_MODULES: usize = 53;
/// Light modules round the code, ISO/IEC 18004, 9.1.
const QUIET: usize = 4;
/// Pixels a module at which the code is read back.
const PIXELS: usize = 4;

/// A square code that was read back.
#[derive(Debug)]
pub(super) struct Square {
    svg: String,
    modules: usize,
}

/// The codes of a build: most pieces of a language lead to the same page, and reading a code back costs as much as setting
/// a card.
#[derive(Debug, Default)]
pub(super) struct Codes(Mutex<BTreeMap<String, Arc<Square>>>);

impl Codes {
    /// The code for `url`, made and read back when it is first asked for.
    pub(super) fn make(&self, url: &str, span: Span) -> Result<Arc<Square>, Diagnostic> {
        let known = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(code) = known().get(url) {
            return Ok(Arc::clone(code));
        }
        let code = Arc::new(Square::make(url, span)?);
        known().insert(url.to_owned(), Arc::clone(&code));
        Ok(code)
    }
}

impl Square {
    /// Makes the code for `url` and reads it back.
    fn make(url: &str, span: Span) -> Result<Self, Diagnostic> {
        let help = "give the site a shorter `base_url`";
        let code = QRBuilder::new(url)
            .ecl(ECL::M)
            .build()
            .map_err(|_| QR.at(span, format!("`{url}` is too long for a square code")).help(help))?;
        if code.size > MOST_MODULES {
            let message = format!("the square code for `{url}` has {0} × {0} squares: too fine to print", code.size);
            return Err(QR.at(span, message).help(help));
        }
        verify(|x, y| code[y][x].value(), code.size, url, span)?;
        Ok(Self { svg: svg(&code), modules: code.size })
    }

    /// The drawing: one stroke a run of dark modules, without the light margin, which the layout leaves.
    pub(super) fn svg(&self) -> &str {
        &self.svg
    }

    /// Modules a side.
    pub(super) fn modules(&self) -> usize {
        self.modules
    }
}

/// Reads the modules back as a camera would, and compares.
///
/// # Errors
/// When nothing is read, or not `url`.
pub fn verify(dark: impl Fn(usize, usize) -> bool, modules: usize, url: &str, span: Span) -> Result<(), Diagnostic> {
    let side = (modules + 2 * QUIET) * PIXELS;
    let module = |pixel: usize| (pixel / PIXELS).checked_sub(QUIET).filter(|n| *n < modules);
    let mut image = rqrr::PreparedImage::prepare_from_bitmap(side, side, |x, y| match (module(x), module(y)) {
        (Some(x), Some(y)) => dark(x, y),
        _ => false,
    });
    let read = image.detect_grids().first().and_then(|grid| grid.decode().ok()).map(|(_, text)| text);
    match read {
        Some(text) if text == url => Ok(()),
        Some(text) => Err(QR.at(span, format!("the square code reads back as `{text}`, not `{url}`"))),
        None => Err(QR.at(span, format!("the square code for `{url}` cannot be read back"))),
    }
    .map_err(|note| note.help("this is a fault of the program: report it, and do not print the card"))
}

fn svg(code: &QRCode) -> String {
    let n = code.size;
    let mut path = String::new();
    for y in 0..n {
        let mut x = 0;
        while x < n {
            let start = x;
            while x < n && code[y][x].value() {
                x += 1;
            }
            if x > start {
                let run = x - start;
                write!(path, "M{start} {y}.5h{run}").expect("a string takes all that is written");
            } else {
                x += 1;
            }
        }
    }
    format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" width="{n}" height="{n}" viewBox="0 0 {n} {n}"><path d="{path}" stroke="#000"/></svg>"##
    )
}
