//! The pieces that there are, and the forms in which each is printed.

/// How much ink a form takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ink {
    /// As the theme draws it.
    Color,
    /// Black alone, and no solid areas: for office printers and copies.
    Bw,
}

impl Ink {
    /// The word in file names, on the command line and in the templates' data.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Color => "color",
            Self::Bw => "bw",
        }
    }
}

/// What a form becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Product {
    /// A PDF for paper.
    Pdf,
    /// A PDF with two pages on each side of a sheet, to be folded in the middle.
    Folded,
    /// A picture of so many pixels, for screens.
    Png(u32, u32),
}

/// What a piece is given beside the panels of its Markdown file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matter {
    /// Nothing.
    Panels,
    /// The pages of the site that its `pages:` names. They flow over as many sheets as they need.
    Pages,
    /// A line in every language of the site.
    Lines,
    /// The same panels in the source language. The source language itself has no such form.
    Second,
}

/// A form in which a piece is printed: a page of its own, a sheet of labels, a size of paper.
#[derive(Debug, PartialEq)]
pub struct Form {
    /// The piece: its template is `print/<piece>.typ`, its text `content/<tag>/print/*.md` with `piece: <piece>`.
    pub piece: &'static str,
    /// The name in file names and front matter.
    pub name: &'static str,
    /// The product, for people; empty where there is none.
    pub stock: &'static str,
    /// The panels of the Markdown file.
    pub panels: usize,
    /// How many pages it has; `None` where that depends on the text.
    pub pages: Option<u32>,
    /// What it becomes.
    pub product: Product,
    /// The inks in which it is made. A booklet is drawn in black without solid areas, and needs no second one.
    pub inks: &'static [Ink],
    /// What it is given.
    pub matter: Matter,
    /// The largest and the smallest size of running text, in points.
    sizes: (f64, f64),
}

/// The form that every piece has that has it at all, beside those that its front matter lists.
pub const SINGLE: &str = "single";

const BOTH: &[Ink] = &[Ink::Color, Ink::Bw];

/// A form of two panels at the sizes of a card.
const fn card(name: &'static str, stock: &'static str) -> Form {
    Form { name, stock, sizes: (9.5, 7.0), ..piece("pocket-card", name, 2, Some(2)) }
}

/// A form in two inks at the sizes of a page.
const fn piece(piece: &'static str, name: &'static str, panels: usize, pages: Option<u32>) -> Form {
    let (product, matter, sizes) = (Product::Pdf, Matter::Panels, (12.0, 10.0));
    Form { piece, name, stock: "", panels, pages, product, inks: BOTH, matter, sizes }
}

/// A form that holds pages of the site.
const fn pages(name: &'static str, product: Product) -> Form {
    Form { product, inks: &[Ink::Color], matter: Matter::Pages, ..piece("booklet", name, 2, None) }
}

/// A worksheet or checklist made of pages of the site.
const fn handout(name: &'static str) -> Form {
    Form { piece: "handout", panels: 1, ..pages(name, Product::Pdf) }
}

/// A picture for screens.
const fn picture(name: &'static str, width: u32, height: u32) -> Form {
    let product = Product::Png(width, height);
    Form { product, inks: &[Ink::Color], sizes: (64.0, 24.0), ..piece("screen", name, 1, Some(1)) }
}

/// Every form of every piece, by piece and name. The geometry of the sheets is in the theme, `print/lib/`: a line here, its
/// branch in the template and its message `sheet-<form>` offer one to the reader.
pub static FORMS: &[Form] = &[
    pages("fold-a4", Product::Folded),
    pages("fold-letter", Product::Folded),
    Form { sizes: (18.0, 18.0), ..pages("large-print", Product::Pdf) },
    pages("single", Product::Pdf),
    piece("brochure", "a4", 6, Some(2)),
    piece("brochure", "letter", 6, Some(2)),
    handout("a4"),
    handout("letter"),
    card("avery-5371", "Avery 5371 / 8371"),
    card("avery-8373", "Avery 8373"),
    card("avery-c32011", "Avery C32011-10"),
    card("avery-c32015", "Avery C32015"),
    Form { matter: Matter::Second, ..card("bilingual", "") },
    card("folded", ""),
    card("single", ""),
    piece("poster", "a3", 1, Some(1)),
    piece("poster", "a4", 1, Some(1)),
    piece("poster", "letter", 1, Some(1)),
    piece("poster", "tabloid", 1, Some(1)),
    piece("poster", "tear-off-a4", 1, Some(1)),
    piece("poster", "tear-off-letter", 1, Some(1)),
    picture("preview", 1200, 630),
    picture("screen", 1920, 1080),
    Form { matter: Matter::Lines, inks: &[Ink::Color], ..piece("specimen", "letter", 1, None) },
    piece("sticker", "a4", 1, Some(1)),
    piece("sticker", "letter", 1, Some(1)),
    Form { matter: Matter::Lines, ..piece("washroom", "a4", 1, Some(1)) },
    Form { matter: Matter::Lines, ..piece("washroom", "letter", 1, Some(1)) },
];

impl Form {
    /// The form of this name.
    #[must_use]
    pub fn find(piece: &str, name: &str) -> Option<&'static Self> {
        FORMS.iter().find(|form| form.piece == piece && form.name == name)
    }

    /// The sizes of running text that are offered to the template, falling, in points. Chinese, Japanese and Korean
    /// characters fill their whole body and can be a little smaller than letters on a card.
    pub(super) fn sizes(&self, script: &str) -> Vec<f64> {
        let (most, mut least) = self.sizes;
        if least < 8.0 && matches!(script, "Hans" | "Hant" | "Jpan" | "Kore") {
            least -= 0.5;
        }
        let step = if most > 40.0 { 2.0 } else { 0.25 };
        std::iter::successors(Some(most), |size| Some(size - step)).take_while(|size| *size >= least).collect()
    }
}
