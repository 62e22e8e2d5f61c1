//! The toolkit as an e-book (EPUB 3.3): one for each language, of the pages that the language has in its own words.
//!
//! Made from the body of each page as the web writes it ([`xhtml`]), packed by the `zip` crate. The crates that make
//! e-books bring a look, metadata and a layout of their own, and none writes landmarks, a list of pages, and direction as
//! they are needed here; what they would take off our hands is a few lines of XML.
//!
//! **Pages.** There is no printed edition, yet a group that reads together needs a way to say “page 12”, whatever device
//! each has. So a page begins with each chapter and with each heading of level 2, and it is counted in the source
//! language: page 12 is the same place in every language. A chapter that a language lacks leaves a gap.
//!
//! The entries of the feed are left out: news grow old, and each would move the numbers of the pages behind it.

mod package;
mod xhtml;

use super::apart::{self, Around};
use super::discovery::escape;
use super::listing::{self, Listing, Name, Need};
use super::{Counts, Cut, Desk, Draft, Job, Make, Wave, media, web, zip};
use crate::diag::{Checked, FileId, Notes};
use crate::i18n::{Args, Direction, Locale, Number};
use crate::site::{FEED, Page, Review, Site, State, Tree};
use crate::text::{Day, Hasher, PageKey, Route};
use crate::theme::DEFAULT;
use ::zip::write::SimpleFileOptions;
use ::zip::{CompressionMethod, DateTime, System, ZipWriter};
use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::io::Write as _;
use std::sync::Arc;

/// Where the book of a language lies. Its name is the neutral title of the site in the source language.
#[must_use]
pub fn route(desk: &Desk, tree: &Tree) -> Route {
    let prefix = tree.tag.prefix();
    Route::of(&[&prefix, &format!("{}-{prefix}.epub", listing::site_name(&desk.site))])
}

/// The pages that the book of a language holds, in reading order.
fn pages(tree: &Tree) -> impl Iterator<Item = &Page> {
    tree.pages.iter().filter(|page| page.is_own() && page.key.parts().next() != Some(FEED))
}

/// What the downloads page offers.
#[must_use]
pub fn listings(desk: &Desk) -> Vec<Listing> {
    let trees = desk.site.trees.iter().filter(|tree| pages(tree).next().is_some());
    let one = |tree: &Tree| Listing {
        route: route(desk, tree),
        language: Some(tree.tag.clone()),
        need: Need::Toolkit,
        piece: Name::new("piece-toolkit", "toolkit"),
        name: Name::new("file-epub", "EPUB"),
        words: ("toolkit".into(), "epub".into()),
        kind: listing::EPUB,
        draft: listing::is_draft(&desk.site, &tree.tag),
        pages: None,
    };
    trees.map(one).collect()
}

/// One book for each language that has pages of its own.
pub fn plan(desk: &Arc<Desk>, cut: &Cut) -> Checked<Vec<Job>> {
    let mut jobs = Vec::new();
    for (at, tree) in desk.site.trees.iter().enumerate().filter(|(_, tree)| cut.has_locale(&tree.tag)) {
        if pages(tree).next().is_none() {
            continue;
        }
        let mut inputs = Hasher::new();
        inputs.add_digest(apart::inputs(desk, tree, "epub")).add(style(desk));
        let shared = Arc::clone(desk);
        jobs.push(Job {
            route: route(desk, tree),
            inputs: inputs.finish(),
            wave: Wave::Files,
            counts: Counts::Other,
            make: Make::pieces(move |_, draft| write(&shared, &shared.site.trees[at], draft)),
        });
    }
    Checked::new(jobs, Notes::new())
}

/// The style sheet of books: the theme's, or the default one.
fn style(desk: &Desk) -> &str {
    let sources = &desk.site.sources;
    let find = |theme: &str| sources.find(&format!("themes/{theme}/book/style.css"));
    find(&desk.site.config.theme).or_else(|| find(DEFAULT)).map_or("", |file| sources.file(file).text())
}

/// Where a page begins.
struct Mark {
    number: usize,
    /// The number in the manner of the language.
    label: String,
}

impl Mark {
    /// No name that an editor may give a heading has a dot.
    fn id(&self) -> String {
        format!("page.{}", self.number)
    }

    fn xhtml(&self) -> String {
        let (id, label) = (self.id(), escape(&self.label));
        format!("<span epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"{id}\" aria-label=\"{label}\"></span>")
    }
}

/// A page of the site in a book.
struct Chapter<'a> {
    page: &'a Page,
    file: String,
    /// The file of the section that holds it, where the book has that.
    parent: Option<String>,
    marks: Vec<Mark>,
}

impl Chapter<'_> {
    fn id(&self) -> &str {
        self.file.split('.').next().unwrap_or_default()
    }
}

/// A book before it is packed.
struct Book<'a> {
    tag: String,
    dir: &'static str,
    script: String,
    id: String,
    title: String,
    description: String,
    modified: Day,
    chapters: Vec<Chapter<'a>>,
    pictures: BTreeMap<Route, (FileId, String)>,
    /// A message of the language.
    word: &'a dyn Fn(&str) -> String,
}

impl Book<'_> {
    /// A whole document round `body`.
    fn document(&self, title: &str, body: &str) -> String {
        let (tag, dir, title) = (&self.tag, self.dir, escape(title));
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n\
             <html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\" \
             lang=\"{tag}\" xml:lang=\"{tag}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>{title}</title>\n\
             <link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/>\n</head>\n<body class=\"{}\">\n{body}</body>\n\
             </html>\n",
            self.script
        )
    }
}

/// The number of the first page of each chapter and how many it has, counted in the source language.
fn numbers(site: &Site, tree: &Tree) -> BTreeMap<PageKey, (usize, usize)> {
    let mut out = BTreeMap::new();
    let mut next = 1;
    let all = site.source_tree().pages.iter().chain(&tree.pages);
    for page in all.filter(|page| page.key.parts().next() != Some(FEED)) {
        if !out.contains_key(&page.key) {
            let count = 1 + page.text.outline.iter().filter(|(level, _)| *level == 2).count();
            out.insert(page.key.clone(), (next, count));
            next += count;
        }
    }
    out
}

fn chapters<'a>(site: &Site, tree: &'a Tree, locale: &Locale) -> Vec<Chapter<'a>> {
    let numbers = numbers(site, tree);
    let files: BTreeMap<&PageKey, String> =
        pages(tree).enumerate().map(|(n, page)| (&page.key, format!("chapter-{:03}.xhtml", n + 1))).collect();
    let label = |number: usize| {
        let number = Number::from(u32::try_from(number).unwrap_or(u32::MAX));
        locale.number(&number.ungrouped())
    };
    pages(tree)
        .map(|page| {
            let (first, count) = numbers.get(&page.key).copied().unwrap_or((1, 1));
            let own = 1 + page.text.outline.iter().filter(|(level, _)| *level == 2).count();
            let marks = (first..first + count.min(own)).map(|number| Mark { number, label: label(number) });
            let mut above = page.key.parent().filter(|key| !key.is_home());
            while let Some(key) = above.as_ref().filter(|key| !files.contains_key(key)) {
                above = key.parent().filter(|key| !key.is_home());
            }
            let parent = above.and_then(|key| files.get(&key).cloned());
            Chapter { page, file: files[&page.key].clone(), parent, marks: marks.collect() }
        })
        .collect()
}

fn write(desk: &Arc<Desk>, tree: &Tree, draft: &mut dyn Draft) -> Result<Notes, Notes> {
    let site = &desk.site;
    let locale = site.locale(&tree.tag);
    let word = |id: &str| apart::plain(desk, &tree.tag, id, &Args::new());
    let mut book = Book {
        tag: tree.tag.to_string(),
        dir: match locale.direction() {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        },
        script: locale.script().to_owned(),
        id: apart::uuid(&["book", apart::host(&site.config.base_url), tree.tag.as_str()]),
        title: word("site-title"),
        description: word("site-description"),
        modified: apart::newest_day(desk),
        chapters: chapters(site, tree, locale),
        pictures: BTreeMap::new(),
        word: &word,
    };
    let files = book.chapters.iter().map(|chapter| (chapter.page.key.clone(), chapter.file.clone())).collect();
    let around = Around::Book { chapters: &files, pictures: RefCell::default() };
    let theme = web::theme(desk, tree, &[]);
    let mut texts = Vec::with_capacity(book.chapters.len() + 2);
    for chapter in &book.chapters {
        let body = apart::body(desk, tree, chapter.page, &theme, &around)?;
        let title = &chapter.page.text.matter.title;
        texts.push((chapter.file.clone(), book.document(title, &chapter_body(desk, tree, chapter, &body))));
    }
    if let Around::Book { pictures, .. } = around {
        book.pictures = pictures.into_inner();
    }
    texts.push(("title.xhtml".into(), book.document(&book.title, &title_page(desk, tree, &book))));
    texts.push(("nav.xhtml".into(), package::navigation(&book)));
    texts.push(("package.opf".into(), package::package(&book)));
    texts.push(("style.css".into(), style(desk).to_owned()));
    let texts = texts.into_iter().map(|(name, text)| (name, Part::Text(text)));
    let pictures = book.pictures.values().map(|(file, name)| (name.clone(), Part::Picture(*file)));
    pack(desk, texts.chain(pictures).collect(), draft).map_err(|fault| match fault {
        Fault::Picture(notes) => notes,
        Fault::Zip(error) => zip::unwritten(&route(desk, tree), &error),
    })
}

/// What a file of a book is made from.
enum Part {
    Text(String),
    Picture(FileId),
}

/// Why a book is not packed.
enum Fault {
    Picture(Notes),
    Zip(String),
}

impl<E: std::error::Error> From<E> for Fault {
    fn from(error: E) -> Self {
        Self::Zip(error.to_string())
    }
}

fn chapter_body(desk: &Desk, tree: &Tree, chapter: &Chapter<'_>, body: &str) -> String {
    let matter = &chapter.page.text.matter;
    let mut marks: VecDeque<String> = chapter.marks.iter().map(Mark::xhtml).collect();
    let mut mark = || marks.pop_front().unwrap_or_default();
    let first = mark();
    let lede = matter
        .description
        .as_deref()
        .map_or_else(String::new, |text| format!("<p class=\"lede\">{}</p>\n", escape(text)));
    format!(
        "<section epub:type=\"chapter\" role=\"doc-chapter\" aria-labelledby=\"book.title\">\n{first}\
         <h1 id=\"book.title\">{}</h1>\n{lede}{}{}</section>\n",
        escape(&matter.title),
        stale(desk, tree, chapter.page),
        xhtml::of(body, mark)
    )
}

/// What the reader must know of a page that has changed since it was translated.
fn stale(desk: &Desk, tree: &Tree, page: &Page) -> String {
    let source = match page.state {
        State::Stale(_) => desk.site.source_tree(),
        State::Own | State::Fallback | State::Withdrawn => return String::new(),
    };
    let locale = desk.site.locale(&tree.tag);
    let name = locale.language_name(&source.tag);
    let args = Args::new().with("source", name.as_str());
    let text = escape(&apart::plain(desk, &tree.tag, "notice-stale", &args));
    let link = source.get(&page.key).map_or_else(String::new, |page| {
        let url = escape(&page.route.absolute(&desk.site.config.base_url));
        let text = escape(&apart::plain(desk, &tree.tag, "notice-stale-link", &args));
        format!(" <a href=\"{url}\" hreflang=\"{}\">{text}</a>", source.tag)
    });
    format!("<div class=\"notice\" role=\"note\">\n<p>{text}{link}</p>\n</div>\n")
}

fn title_page(desk: &Desk, tree: &Tree, book: &Book<'_>) -> String {
    let locale = desk.site.locale(&tree.tag);
    let source = &desk.site.config.source;
    let has = |review: Review| book.chapters.iter().any(|chapter| chapter.page.text.review(source) == review);
    let notices: Vec<String> = [(Review::Machine, "notice-machine"), (Review::Draft, "notice-draft")]
        .into_iter()
        .filter(|(review, _)| has(*review))
        .map(|(_, id)| format!("<p>{}</p>\n", escape(&(book.word)(id))))
        .collect();
    let notices = if notices.is_empty() {
        String::new()
    } else {
        format!("<div class=\"notice\" role=\"note\">\n{}</div>\n", notices.concat())
    };
    // Whoever finds the book years later should see how old its numbers are.
    let day = book.modified.to_string();
    let changed = apart::plain(desk, &tree.tag, "page-updated", &Args::new().with("date", day.as_str()));
    format!(
        "<section epub:type=\"titlepage\">\n<h1>{}</h1>\n<p class=\"lede\">{}</p>\n<p>{}</p>\n<p>{}</p>\n{notices}\
         </section>\n",
        escape(&book.title),
        escape(&book.description),
        escape(locale.autonym()),
        escape(&changed)
    )
}

/// Packs a book: the first file, stored as it is, names the kind of the whole (EPUB 3.3, 4.2.6.3.3). No file has the time
/// at which it was made.
fn pack(desk: &Desk, files: BTreeMap<String, Part>, draft: &mut dyn Draft) -> Result<Notes, Fault> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .system(System::Unix)
        .unix_permissions(0o644);
    let mut writer = ZipWriter::new(draft);
    let mut add = |name: &str, bytes: &[u8], options: SimpleFileOptions| -> Result<(), Fault> {
        writer.start_file(name, options)?;
        Ok(writer.write_all(bytes)?)
    };
    add("mimetype", b"application/epub+zip", options.compression_method(CompressionMethod::Stored))?;
    add("META-INF/container.xml", package::CONTAINER.as_bytes(), options)?;
    let mut notes = Notes::new();
    for (name, part) in files {
        let bytes = match part {
            Part::Text(text) => text.into_bytes(),
            Part::Picture(file) => media::strip(desk, file).map_err(Fault::Picture)?.take(&mut notes),
        };
        add(&format!("EPUB/{name}"), &bytes, options)?;
    }
    writer.finish()?;
    Ok(notes)
}
