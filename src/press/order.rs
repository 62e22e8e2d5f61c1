//! What is asked of the press, and the data that the templates see.

use crate::diag::Span;
use crate::text::Tag;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A form in which a piece is printed: a page of its own, or a sheet of labels.
#[derive(Debug, PartialEq, Eq)]
pub struct Form {
    /// The piece: its template is `print/<piece>.typ`, its text `content/<tag>/print/<piece>.md`.
    pub piece: &'static str,
    /// The name in file names and front matter.
    pub name: &'static str,
    /// The product, for people; empty where there is none.
    pub stock: &'static str,
    /// The panels, which are also the pages.
    pub panels: usize,
}

/// Every form of every piece, by piece and name. The geometry of the sheets is in the theme, `print/lib/stock.typ`, which
/// knows more of them: a line here and its two messages (`sheet-…`) offer one to the reader.
pub static FORMS: &[Form] = &[
    Form { piece: "pocket-card", name: "avery-5371", stock: "Avery 5371 / 8371", panels: 2 },
    Form { piece: "pocket-card", name: "avery-c32011", stock: "Avery C32011-10", panels: 2 },
    Form { piece: "pocket-card", name: "single", stock: "", panels: 2 },
];

impl Form {
    /// The form of this name.
    #[must_use]
    pub fn find(piece: &str, name: &str) -> Option<&'static Self> {
        FORMS.iter().find(|form| form.piece == piece && form.name == name)
    }
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

/// Whether a person has confirmed the translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Confirmed.
    Final,
    /// Not yet: the margin says so, in the reader's language.
    Draft,
}

/// One side or fold of a piece.
#[derive(Clone, Debug)]
pub struct Panel {
    /// The document tree: an array of blocks, as `print/lib/blocks.typ` walks them.
    pub blocks: Value,
    /// Where the panel stands in its Markdown file.
    pub span: Span,
}

/// One piece in one language on one form.
#[derive(Clone, Debug)]
pub struct Order<'a> {
    /// What is printed, and on what.
    pub form: &'static Form,
    /// The language.
    pub tag: &'a Tag,
    /// Which way it is written.
    pub dir: Direction,
    /// Its script (ISO 15924), as in `theme.yaml`: `Guru`, `Hans`.
    pub script: &'a str,
    /// The document's title. Neutral: it may stand in a list of files that somebody else sees.
    pub title: &'a str,
    /// The panels, in order.
    pub panels: Vec<Panel>,
    /// The program's words in the reader's language: `print-draft`, `print-scan`, `print-qr-alt`, and where wanted
    /// `print-front` and `print-back`.
    pub strings: BTreeMap<String, String>,
    /// Whether the translation is a draft.
    pub state: State,
    /// Where the square code leads.
    pub qr_url: &'a str,
    /// The piece in its Markdown file.
    pub span: Span,
}

/// The largest and the smallest size of running text on a card, in points. Chinese, Japanese and Korean characters fill
/// their whole body and can be a little smaller than letters.
fn sizes(script: &str) -> (f64, f64) {
    match script {
        "Hans" | "Hant" | "Jpan" | "Kore" => (9.5, 6.5),
        _ => (9.5, 7.0),
    }
}

const STEP: f64 = 0.25;

impl Order<'_> {
    /// The smallest size at which this order may be set, in points.
    pub(super) fn least(&self) -> f64 {
        sizes(self.script).1
    }

    /// What the templates read as `/data.json`.
    pub(super) fn data(&self, families: &[String], modules: usize) -> Value {
        let (most, least) = sizes(self.script);
        let steps = std::iter::successors(Some(most), |size| Some(size - STEP)).take_while(|size| *size >= least);
        let (lang, region) = self.locale();
        let panels: Vec<&Value> = self.panels.iter().map(|panel| &panel.blocks).collect();
        json!({
            "form": self.form.name,
            "tag": self.tag.as_str(),
            "lang": lang,
            "region": region,
            "dir": match self.dir { Direction::Ltr => "ltr", Direction::Rtl => "rtl" },
            "script": self.script,
            "title": self.title,
            "fonts": families,
            "latin": families.last(),
            "sizes": steps.collect::<Vec<f64>>(),
            "draft": self.state == State::Draft,
            "strings": self.strings,
            "modules": modules,
            "panels": panels,
        })
    }

    /// Language and region as the typesetter takes them: it knows no script subtags, and chooses Chinese punctuation by
    /// region.
    pub(super) fn locale(&self) -> (String, Option<String>) {
        let id = self.tag.locale().id;
        let region = match (id.language.as_str(), self.script, id.region) {
            (_, _, Some(region)) => Some(region.as_str().to_owned()),
            ("zh", "Hans", None) => Some("CN".to_owned()),
            ("zh", "Hant", None) => Some("TW".to_owned()),
            _ => None,
        };
        (id.language.as_str().to_owned(), region.filter(|region| region.len() == 2))
    }
}
