//! What a book says of itself: the package document and the navigation document (EPUB 3.3, 5 and 7).

use super::{Book, Chapter};
use crate::format::discovery::escape;
use std::fmt::Write as _;

/// The only file whose place a reading system knows (EPUB 3.3, 4.2.6.3.1).
pub(super) const CONTAINER: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"#;

/// The package document.
///
/// The metadata of EPUB Accessibility 1.1 say what is so for every book. There is no `dcterms:conformsTo`: a claim of
/// WCAG 2.2 names who evaluated the book, and what programs find is only part of that. The breaks of pages come from no
/// other edition, so `pageBreakSource` is `none`.
pub(super) fn package(book: &Book<'_>) -> String {
    let (tag, dir) = (&book.tag, book.dir);
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" \
         unique-identifier=\"id\" xml:lang=\"{tag}\" dir=\"{dir}\">\n\
         <metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n\
         <dc:identifier id=\"id\">{}</dc:identifier>\n<dc:title>{}</dc:title>\n<dc:language>{tag}</dc:language>\n\
         <dc:description>{}</dc:description>\n",
        book.id,
        escape(&book.title),
        escape(&book.description)
    );
    let mut meta = |property: &str, value: &str| {
        let _ = writeln!(out, "<meta property=\"{property}\">{}</meta>", escape(value));
    };
    meta("dcterms:modified", &format!("{}T00:00:00Z", book.modified));
    meta("schema:accessMode", "textual");
    if !book.pictures.is_empty() {
        meta("schema:accessMode", "visual");
        meta("schema:accessibilityFeature", "alternativeText");
    }
    meta("schema:accessModeSufficient", "textual");
    for feature in [
        "displayTransformability",
        "pageBreakMarkers",
        "pageNavigation",
        "readingOrder",
        "structuralNavigation",
        "tableOfContents",
    ] {
        meta("schema:accessibilityFeature", feature);
    }
    meta("schema:accessibilityHazard", "none");
    meta("schema:accessibilitySummary", &(book.word)("book-accessibility"));
    meta("pageBreakSource", "none");
    out.push_str("</metadata>\n<manifest>\n");
    let mut item = |id: &str, href: &str, mime: &str, properties: &str| {
        let _ = writeln!(out, "<item id=\"{id}\" href=\"{href}\" media-type=\"{mime}\"{properties}/>");
    };
    item("nav", "nav.xhtml", XHTML, " properties=\"nav\"");
    item("style", "style.css", "text/css", "");
    item("title", "title.xhtml", XHTML, "");
    for chapter in &book.chapters {
        item(chapter.id(), &chapter.file, XHTML, "");
    }
    for (_, name) in book.pictures.values() {
        item(name.split('.').next().unwrap_or_default(), name, picture_type(name), "");
    }
    let _ = write!(
        out,
        "</manifest>\n<spine page-progression-direction=\"{dir}\">\n<itemref idref=\"title\"/>\n<itemref idref=\"nav\"/>\n"
    );
    for chapter in &book.chapters {
        let _ = writeln!(out, "<itemref idref=\"{}\"/>", chapter.id());
    }
    out.push_str("</spine>\n</package>\n");
    out
}

const XHTML: &str = "application/xhtml+xml";

/// The media type of a picture (EPUB 3.3, 3.2).
fn picture_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("png") => "image/png",
        Some("webp") => "image/webp",
        Some("svg") => "image/svg+xml",
        _ => "image/jpeg",
    }
}

/// The navigation document: contents, which are also a page of the book, landmarks and the list of pages.
pub(super) fn navigation(book: &Book<'_>) -> String {
    let word = |id: &str| escape(&(book.word)(id));
    let mut body = format!(
        "<nav epub:type=\"toc\" role=\"doc-toc\" aria-labelledby=\"book.contents\">\n<h1 id=\"book.contents\">{}</h1>\n",
        word("book-contents")
    );
    contents(&book.chapters, None, &mut body);
    let _ = write!(
        body,
        "</nav>\n<nav epub:type=\"landmarks\" hidden=\"hidden\" aria-label=\"{}\">\n<ol>\n\
         <li><a epub:type=\"toc\" href=\"nav.xhtml\">{}</a></li>\n",
        word("book-landmarks"),
        word("book-contents")
    );
    if let Some(first) = book.chapters.first() {
        let _ =
            writeln!(body, "<li><a epub:type=\"bodymatter\" href=\"{}\">{}</a></li>", first.file, word("book-start"));
    }
    let _ = write!(
        body,
        "</ol>\n</nav>\n<nav epub:type=\"page-list\" role=\"doc-pagelist\" hidden=\"hidden\" aria-label=\"{}\">\n<ol>\n",
        word("book-pages")
    );
    for chapter in &book.chapters {
        for mark in &chapter.marks {
            let _ = writeln!(body, "<li><a href=\"{}#{}\">{}</a></li>", chapter.file, mark.id(), escape(&mark.label));
        }
    }
    body.push_str("</ol>\n</nav>\n");
    book.document(&(book.word)("book-contents"), &body)
}

/// The chapters below `parent`, each with those below it.
fn contents(chapters: &[Chapter<'_>], parent: Option<&str>, out: &mut String) {
    let mut below = chapters.iter().filter(|chapter| chapter.parent.as_deref() == parent).peekable();
    if below.peek().is_none() {
        return;
    }
    out.push_str("<ol>\n");
    for chapter in below {
        let _ = write!(out, "<li><a href=\"{}\">{}</a>", chapter.file, escape(&chapter.page.text.matter.title));
        contents(chapters, Some(&chapter.file), out);
        out.push_str("</li>\n");
    }
    out.push_str("</ol>\n");
}
