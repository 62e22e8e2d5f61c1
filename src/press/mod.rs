//! Printing: the only part of the program that knows the typesetter (Typst).
//!
//! A [`Press`] is made once a build. [`Press::set`] then turns an [`Order`] into a PDF (tagged, PDF/UA-1) or a picture, the
//! same bytes every time. It reads no clock and no network, and of the disk only fonts: each file once, when the first
//! order needs it.
//!
//! The text of an order reaches the templates as data (`/data.json`), never as markup.
//!
//! `set` may be called from many threads at once. The typesetter nests deeply and uses `rayon` itself, so the calling pool
//! must have stacks of 64 MiB (`rayon::ThreadPoolBuilder::stack_size`), or each thread 16 MiB of its own.

mod check;
mod clusters;
mod complete;
mod content;
mod deflate;
mod fold;
mod fonts;
mod forms;
mod lean;
mod order;
mod pdf;
mod pen;
mod picture;
mod qr;
mod scripts;
mod tags;
mod world;
mod xref;

pub use check::{Card, Fit, LANGUAGE, MISSING_GLYPH, NO_REPORT, OVERFLOW, Report, SAFE_AREA, TOO_SMALL};
pub use complete::LOST;
pub use fonts::{
    FONT_ALTERED, FONT_ELSEWHERE, FONT_MISSING, FONT_OTHER, FontOptions, FontPlace, NO_FAMILY, SystemFonts,
};
pub use forms::{FORMS, Form, Ink, Matter, Product, SINGLE};
pub use order::{Direction, Extras, Leaf, Line, Order, Panel, Second, State, Voice};
pub use pdf::NOT_ACCESSIBLE;
pub use qr::{QR, verify};

use crate::check::PANELS;
use crate::diag::{Checked, Code, Diagnostic, FileId, Level, Notes};
use crate::source::{File, Sources};
use crate::text::{Digest, Hasher};
use crate::theme::config::ThemeConfig;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{Bytes, Label, Selector};
use typst::introspection::{Introspector, MetadataElem};
use typst::syntax::Source;
use typst::utils::{LazyHash, PicoStr};
use typst::{Library, LibraryExt, WorldExt};
use typst_layout::PagedDocument;
use world::Desk;

/// A template that cannot be set.
pub static TEMPLATE: Code = Code {
    name: "print/template",
    level: Level::Deny,
    summary: "a template for print cannot be set",
    explain: "The typesetter stopped at a fault in the theme's `print` folder, or at a kind of block that the template does \
              not know. The message names the file and the line.",
};
/// A warning of the typesetter.
pub static TEMPLATE_WARNING: Code = Code {
    name: "print/template-warning",
    level: Level::Warn,
    summary: "the typesetter warns about a template",
    explain: "The piece can be printed, but the typesetter found something in the theme's `print` folder that is likely a \
              mistake. The message names the file and the line.",
};

/// The templates of a theme over those of the default theme, by their path below `print`.
fn templates<'a>(sources: &'a Sources, theme: &str) -> BTreeMap<String, &'a File> {
    let mut found = BTreeMap::new();
    for theme in [theme, "default"] {
        let folder = format!("themes/{theme}/print/");
        let files: Vec<FileId> = sources.under(&folder).map(|(id, _)| id).collect();
        for file in files.into_iter().map(|id| sources.file(id)) {
            found.entry(format!("/{}", &file.path[folder.len()..])).or_insert(file);
        }
    }
    found
}

/// Makes printed pieces.
#[derive(Debug)]
pub struct Press {
    library: LazyHash<Library>,
    templates: BTreeMap<String, Source>,
    shelf: fonts::Shelf,
    theme: String,
    ingredients: Digest,
    /// Pages set since the typesetter was made to forget.
    pages: AtomicUsize,
}

/// After so many pages the typesetter forgets what it no longer uses.
const PAGES_KEPT: usize = 8;

/// A piece, ready to be written.
#[derive(Clone, Debug)]
pub struct Printed {
    /// The PDF or the picture.
    pub bytes: Vec<u8>,
    /// Its pages.
    pub pages: usize,
    /// Width of the finished page in millimetres: of the card itself where it is cut out of a page of its own, else of the
    /// sheet.
    pub width_mm: f64,
    /// Height of the finished page in millimetres.
    pub height_mm: f64,
    /// The smallest size of running text among the panels, in points.
    pub text_size_pt: f64,
    /// What was noticed and does not stop a build.
    pub notes: Notes,
}

/// A piece that is laid out and has passed every gate on its pages.
#[derive(Debug)]
pub struct Laid {
    /// The pages.
    pub document: PagedDocument,
    /// Where the cards lie, and how each panel was fitted.
    pub report: Report,
    /// What was noticed and does not stop a build.
    pub notes: Notes,
}

fn one(note: Diagnostic) -> Notes {
    Notes::from_iter([note])
}

impl Press {
    /// Takes the templates of `theme` over those of the default theme. Reads no font yet.
    #[must_use]
    pub fn new(sources: &Sources, theme: &str, config: &ThemeConfig, options: &FontOptions) -> Self {
        let files = templates(sources, theme);
        let mut hasher = Hasher::new();
        for (path, file) in &files {
            hasher.add(path).add_digest(file.digest());
        }
        hasher.add_digest(sources.file(config.file).digest()).add(env!("CARGO_PKG_VERSION"));
        let templates = files.into_iter().filter_map(|(path, file)| {
            let source = Source::new(world::id(&path)?, file.text().to_owned());
            Some((path, source))
        });
        let templates = templates.collect();
        let shelf = fonts::Shelf::new(sources, theme, config, options);
        let library = LazyHash::new(Library::default());
        Self {
            library,
            templates,
            shelf,
            theme: theme.to_owned(),
            ingredients: hasher.finish(),
            pages: AtomicUsize::new(0),
        }
    }

    /// What the look of every printed piece depends on besides its order: the templates, and the fonts by their checksums.
    /// For the digest of a job; it loads nothing.
    #[must_use]
    pub fn ingredients(&self) -> Digest {
        self.ingredients
    }

    /// Where the fonts of a script are; `None` where the theme names none. Reads and checks them.
    #[must_use]
    pub fn font(&self, script: &str) -> Option<FontPlace> {
        self.shelf.place(script)
    }

    /// Sets an order: lays it out, checks it, and writes it.
    ///
    /// # Errors
    /// Everything that makes the piece unfit to be printed, at its place in the Markdown file.
    pub fn set(&self, order: &Order) -> Result<Printed, Notes> {
        let printed = self.lay(order).and_then(|laid| {
            let bytes = match order.form.product {
                Product::Pdf | Product::Folded => pdf::write(order, &laid.document, &laid.report)?,
                Product::Png(..) => picture::write(order, &laid.document, 1.0)?.swap_remove(0),
            };
            let (width, height) = laid
                .document
                .pages()
                .first()
                .map_or((0.0, 0.0), |page| (page.frame.width().to_mm(), page.frame.height().to_mm()));
            Ok(Printed {
                bytes,
                pages: laid.document.pages().len(),
                width_mm: width,
                height_mm: height,
                text_size_pt: laid.report.panels.iter().map(|fit| fit.size).fold(f64::INFINITY, f64::min),
                notes: laid.notes,
            })
        });
        self.forget(printed.as_ref().map_or(1, |printed| printed.pages));
        printed
    }

    /// Lets go of what the typesetter keeps in memory: forty booklets take over a gigabyte without it. What the next pieces use
    /// too stays. Looking through all of it takes its time, so it is done once for several pages.
    fn forget(&self, pages: usize) {
        let set = self.pages.fetch_add(pages, Ordering::Relaxed) + pages;
        if set >= PAGES_KEPT {
            self.pages.store(0, Ordering::Relaxed);
            typst::comemo::evict(1);
        }
    }

    /// The pages of an order as PNG, at so many dots an inch.
    ///
    /// # Errors
    /// As [`Press::set`].
    pub fn pictures(&self, order: &Order, dots: f64) -> Result<Checked<Vec<Vec<u8>>>, Notes> {
        let laid = self.lay(order)?;
        let pixels = if let Product::Png(..) = order.form.product { 1.0 } else { dots / 72.0 };
        Ok(Checked::new(picture::write(order, &laid.document, pixels)?, laid.notes))
    }

    /// Lays an order out and checks its pages.
    ///
    /// # Errors
    /// As [`Press::set`], but for what only shows when the PDF is written.
    pub fn lay(&self, order: &Order) -> Result<Laid, Notes> {
        let main = format!("/{}.typ", order.form.piece);
        let main = self.templates.get(&main).ok_or_else(|| {
            let message = format!("the theme `{}` has no template `print{main}`", self.theme);
            one(TEMPLATE.at(order.span, message).help("add the template, or take the piece out of the content"))
        })?;
        if order.panels.len() != order.form.panels {
            let (has, wants) = (order.panels.len(), order.form.panels);
            let message =
                format!("`{}` takes {wants} panels, and `{}` gives it {has}", order.form.piece, order.voice.tag);
            return Err(one(PANELS.at(order.span, message).help("put one line `---` between two panels")));
        }
        let must: BTreeSet<&str> = order.voices().map(|voice| voice.script).chain([fonts::LATIN]).collect();
        let (faces, mut notes) = self.shelf.faces(&must, &order.scripts())?;
        let code = qr::Square::make(order.qr_url, order.span).map_err(one)?;
        let data = order.data(|script| self.shelf.families(script), code.modules()).to_string();
        let mut files: BTreeMap<String, Bytes> = BTreeMap::new();
        files.insert("/data.json".to_owned(), Bytes::from_string(data));
        files.insert("/qr.svg".to_owned(), Bytes::from_string(code.svg().to_owned()));
        for (name, bytes) in &order.extras.pictures {
            files.insert(name.clone(), Bytes::new(bytes.clone()));
        }
        let desk = Desk { library: &self.library, templates: &self.templates, faces: &faces, main: main.id(), files };
        let Warned { output, warnings } = typst::compile::<PagedDocument>(&desk);
        notes.extend(warnings.iter().map(|warning| self.finding(&TEMPLATE_WARNING, warning, &desk, order)).collect());
        let document = output.map_err(|errors| {
            errors.iter().map(|error| self.finding(&TEMPLATE, error, &desk, order)).collect::<Notes>()
        })?;
        let report = report(&document).ok_or_else(|| {
            one(NO_REPORT
                .at(order.span, format!("`print/{}.typ` reports no layout", order.form.piece))
                .help(NO_REPORT.explain))
        })?;
        let mut faults = check::gates(order, &document, &report, &code);
        faults.extend(pixels(order, &document));
        if faults.is_empty() { Ok(Laid { document, report, notes }) } else { Err(faults) }
    }

    /// A finding of the typesetter, at the piece's place; the place in the template is part of the message.
    fn finding(&self, code: &'static Code, found: &SourceDiagnostic, desk: &Desk, order: &Order) -> Diagnostic {
        let place = found.span.id().and_then(|id| {
            let path = id.vpath().get_with_slash().to_owned();
            let source = self.templates.get(&path)?;
            let line = desk.range(found.span).and_then(|range| source.lines().byte_to_line(range.start));
            Some(format!("`print{path}`, line {}", line.unwrap_or_default() + 1))
        });
        let place = place.unwrap_or_else(|| format!("`print/{}.typ`", order.form.piece));
        let hints: Vec<&str> = found.hints.iter().map(|hint| hint.v.as_str()).collect();
        let note = code.at(order.span, format!("{place}, for `{}`: {}", order.voice.tag, found.message));
        let way_out = "mend the template, or write this part of the text in a simpler way";
        note.help(if hints.is_empty() { way_out.to_owned() } else { hints.join("; ") })
    }
}

fn report(document: &PagedDocument) -> Option<Report> {
    let label = Label::new(PicoStr::intern("handbill-report"))?;
    let found = document.introspector().query_first(&Selector::Label(label))?;
    let value = serde_json::to_value(&found.to_packed::<MetadataElem>()?.value).ok()?;
    serde_json::from_value(value).ok()
}

/// A picture is one page, as large as its form says: a point is a pixel.
fn pixels(order: &Order, document: &PagedDocument) -> Notes {
    let Product::Png(width, height) = order.form.product else { return Notes::new() };
    let pages: Vec<(f64, f64)> =
        document.pages().iter().map(|page| (page.frame.width().to_pt(), page.frame.height().to_pt())).collect();
    let (width, height) = (f64::from(width), f64::from(height));
    match pages.as_slice() {
        [(w, h)] if (w - width).abs() < 0.01 && (h - height).abs() < 0.01 => Notes::new(),
        _ => {
            let message = format!("`{}` is not one page of {width} × {height} points: {pages:?}", order.form.piece);
            one(TEMPLATE.at(order.span, message).help("set the page to the size that `order.pixels` gives"))
        }
    }
}
