//! The square code: made, drawn, and read back before it may be printed.

use crate::diag::{Code, Diagnostic, Level, Span};
use fast_qr::{ECL, QRBuilder, QRCode};
use std::fmt::Write as _;

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

/// A square code that was read back.
#[derive(Debug)]
pub(super) struct Square {
    svg: String,
    modules: usize,
}

impl Square {
    /// Makes the code for `url` and reads it back.
    pub(super) fn make(url: &str, span: Span) -> Result<Self, Diagnostic> {
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

/// Reads the modules back, and compares: the three marks by which a camera finds a code, and what it then reads.
///
/// # Errors
/// When nothing is read, or not `url`.
pub fn verify(dark: impl Fn(usize, usize) -> bool, modules: usize, url: &str, span: Span) -> Result<(), Diagnostic> {
    let read = if found(&dark, modules) {
        rqrr::Grid::new(rqrr::SimpleGrid::from_func(modules, dark)).decode().ok()
    } else {
        None
    };
    match read {
        Some((_, text)) if text == url => Ok(()),
        Some((_, text)) => Err(QR.at(span, format!("the square code reads back as `{text}`, not `{url}`"))),
        None => Err(QR.at(span, format!("the square code for `{url}` cannot be read back"))),
    }
    .map_err(|note| note.help("this is a fault of the program: report it, and do not print the card"))
}

/// Whether a camera finds the code: a finder pattern with its separator in three corners, and the two timing patterns between
/// them (ISO/IEC 18004, 6.3.3 to 6.3.5).
fn found(dark: &impl Fn(usize, usize) -> bool, modules: usize) -> bool {
    let Some(last) = modules.checked_sub(1).filter(|last| *last >= 20) else { return false };
    // Rings round the middle of a finder: dark, dark, light, dark, and the light separator.
    let finder = |x: usize, y: usize| !matches!(x.abs_diff(3).max(y.abs_diff(3)), 2 | 4);
    let corner = |place: &dyn Fn(usize, usize) -> (usize, usize)| {
        (0..8).all(|y| {
            (0..8).all(|x| {
                let (column, row) = place(x, y);
                dark(column, row) == finder(x, y)
            })
        })
    };
    corner(&|x, y| (x, y))
        && corner(&|x, y| (last - x, y))
        && corner(&|x, y| (x, last - y))
        && (8..last - 7).all(|at| dark(at, 6) == (at % 2 == 0) && dark(6, at) == (at % 2 == 0))
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
