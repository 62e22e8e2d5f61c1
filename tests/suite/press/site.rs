//! Pieces of a site, through the whole line: every form, pages in pieces, square codes, folded sheets.

use crate::help::{Blind, Built, Case, program};
use handbill::format::print::{self, PrintFile};
use handbill::output::{DirOptions, DirSink, Sink};
use handbill::pipeline::{self, Ready};
use handbill::press::{FORMS, Product};
use lopdf::{Dictionary, Document, Object};
use std::path::Path;

const FONTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/themes/default/fonts/files");
const NUMBER: &str = "1-800-563-0808";

fn piece(piece: &str, sheets: &str, more: &str, body: &str) -> String {
    let head = format!("title: Rights at work\ndescription: Yours\nkind: print\npiece: {piece}");
    format!("---\n{head}\nsheets: [{sheets}]\n{more}---\n\n{body}\n")
}

/// A heading, a sentence and the number.
fn front(level: &str) -> String {
    format!("{level} Rights at work\n\nFree help, day and night.\n\n**{{ $victimlink-phone }}**\n")
}

/// A site that prints every piece on every form.
fn everything() -> Case {
    let card = format!(
        "{}\n---\n\n## You have rights\n\n- Is your passport kept?\n\nCall **{{ $emergency-phone }}**.",
        front("#")
    );
    let leaflet = format!(
        "{}{}",
        front("#"),
        "\n---\n\n## You have rights\n\n- Is your passport kept?\n- Are you paid?\n".repeat(5)
    );
    let words = format!("{}\n---\n\n# About this copy\n\nCopy it.", "# Rights\n\nA small book.\n");
    let pages = "pages: [rights, toolkit]\n";
    site()
        .file(
            "content/en/print/card.md",
            piece("pocket-card", "avery-5371, avery-8373, avery-c32011, avery-c32015, folded, bilingual", "", &card),
        )
        .file("content/fr/print/card.md", piece("pocket-card", "", "", &card))
        .file("content/en/print/leaflet.md", piece("brochure", "letter, a4", "", &leaflet))
        .file(
            "content/en/print/poster.md",
            piece("poster", "letter, tabloid, a4, a3, tear-off-letter, tear-off-a4", "", &front("#")),
        )
        .file("content/en/print/washroom.md", piece("washroom", "letter, a4", "", &front("#")))
        .file("content/en/print/sticker.md", piece("sticker", "letter, a4", "", &front("#")))
        .file("content/en/print/screen.md", piece("screen", "screen, preview", "", &front("#")))
        .file("content/en/print/sheet.md", piece("handout", "letter, a4", pages, ""))
        .file("content/en/print/book.md", piece("booklet", "large-print, fold-letter, fold-a4", pages, &words))
}

/// A site that prints a booklet.
fn book() -> Case {
    let words = "# Rights\n\nA small book.\n\n---\n\n# About this copy\n\nCopy it.";
    site().file("content/en/print/book.md", piece("booklet", "fold-letter", "pages: [rights, toolkit]\n", words))
}

/// Two languages, a section with two pages and all that a page may hold.
fn site() -> Case {
    let mut case = Case::new()
        .file("locales/fr/site.ftl", "print-washroom-line = De l’aide, jour et nuit\n")
        .file("content/en/rights.md", format!("---\ntitle: Rights\ndescription: Yours.\n---\n\n{RIGHTS}"))
        .file(
            "content/en/toolkit/_index.md",
            page("Toolkit", "{ pages section: \"toolkit\" }\n\nSee [rights](../rights.md) and [home](../_index.md).\n"),
        )
        .file(
            "content/en/toolkit/one.md",
            page("First steps", "Words.[^a]\n\n## Deep\n\n### Deeper\n\n- [ ] Ask\n- [x] Listen\n\n[^a]: The note.\n"),
        )
        .file("content/en/toolkit/two.md", page("Second steps", "Words.[^a]\n\n[^a]: Another note.\n"));
    case.want.fonts = Some(FONTS.into());
    case.want.cut.formats = ["print".to_owned()].into();
    case
}

const RIGHTS: &str = "Call { $victimlink-phone }.\n\n## People\n\n{ contacts kind: \"crisis\" }\n\n## Words\n\nTerm\n: What it means.\n\n\
    | a | b |\n|---|---|\n| c | d |\n\n> [!WARNING]\n> Careful.\n\n> Said.\n\n1. One\n   - Two\n";

fn page(title: &str, body: &str) -> String {
    format!("---\ntitle: {title}\ndescription: About it.\n---\n\n{body}")
}

#[track_caller]
fn made(case: &Case) -> Built {
    let built = case.build();
    assert!(!built.files.is_empty(), "{}", built.text);
    built
}

fn pdf(built: &Built, route: &str) -> Document {
    let known: Vec<&String> = built.files.keys().collect();
    Document::load_mem(built.files.get(route).unwrap_or_else(|| panic!("no `{route}` in {known:#?}"))).unwrap()
}

/// The size of each page in millimetres, rounded.
fn sizes(document: &Document) -> Vec<(i64, i64)> {
    let size = |page: &Dictionary| {
        let sides = page.get(b"TrimBox").or_else(|_| page.get(b"MediaBox")).unwrap().as_array().unwrap().clone();
        let sides: Vec<f32> = sides.iter().map(|side| side.as_float().unwrap() * 25.4 / 72.0).collect();
        #[allow(clippy::cast_possible_truncation, reason = "millimetres of paper")]
        ((sides[2] - sides[0]).round() as i64, (sides[3] - sides[1]).round() as i64)
    };
    document.get_pages().into_values().map(|id| size(document.get_dictionary(id).unwrap())).collect()
}

/// Runs on a thread with the stack that the typesetter needs.
fn with_stack<T: Send>(act: impl FnOnce() -> T + Send) -> T {
    rayon::ThreadPoolBuilder::new().num_threads(2).stack_size(64 << 20).build().unwrap().install(act)
}

fn ready(case: &Case) -> Ready {
    pipeline::prepare(case.root(), &case.want).unwrap_or_else(|_| panic!("the site cannot be read"))
}

#[test]
fn every_piece_is_made_on_every_form() {
    let built = made(&everything());
    let name = |file: &str| format!("en/print/{file}");
    for (file, pages, size) in [
        ("card-en-folded.pdf", 2, (89, 102)),
        ("leaflet-en-letter.pdf", 2, (279, 216)),
        ("leaflet-en-a4-bw.pdf", 2, (297, 210)),
        ("poster-en-letter.pdf", 1, (216, 279)),
        ("poster-en-tabloid.pdf", 1, (279, 432)),
        ("poster-en-a3-bw.pdf", 1, (297, 420)),
        ("poster-en-tear-off-a4.pdf", 1, (210, 297)),
        ("washroom-en-letter.pdf", 1, (216, 279)),
        ("sticker-en-a4.pdf", 1, (210, 297)),
    ] {
        assert_eq!(sizes(&pdf(&built, &name(file))), vec![size; pages], "{file}");
    }
    for (file, size) in
        [("book-en.pdf", (140, 216)), ("book-en-large-print.pdf", (216, 279)), ("sheet-en-a4.pdf", (210, 297))]
    {
        assert_eq!(sizes(&pdf(&built, &name(file)))[0], size, "{file}");
    }
    let known = FORMS.iter().filter(|form| form.piece != "specimen");
    let expected: usize = known.map(|form| if form.name == "bilingual" { 0 } else { form.inks.len() }).sum();
    let english = built.files.keys().filter(|route| route.starts_with("en/") && !route.ends_with(".txt")).count();
    assert_eq!(english, expected, "{:#?}", built.files.keys());
    assert!(built.files.contains_key("fr/print/card-fr-bilingual-bw-draft.pdf"), "{:#?}", built.files.keys());
}

#[test]
fn a_picture_has_its_pixels_and_its_words_beside_it() {
    let case = site().file("content/en/print/screen.md", piece("screen", "screen, preview", "", &front("#")));
    let built = made(&case);
    for (name, size) in [("screen", [1920, 1080]), ("preview", [1200, 630])] {
        let png = &built.files[&format!("en/print/screen-en-{name}.png")];
        let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
        assert_eq!([number(16), number(20)], size);
        let words = built.page(&format!("en/print/screen-en-{name}.txt"));
        assert_eq!(words, format!("Rights at work\nFree help, day and night.\n{NUMBER}\n"));
    }
}

/// The addresses in all square codes of a picture: of the whole, and of each part of it as a camera would see it.
fn codes(png: &[u8]) -> Vec<String> {
    let (width, height, grey) = tiny(png);
    let mut out = Vec::new();
    for (columns, rows) in [(1, 1), (3, 5), (4, 6)] {
        let (w, h) = (width / columns, height / rows);
        for (left, top) in (0..columns).flat_map(|x| (0..rows).map(move |y| (x * w, y * h))) {
            let brightness = |x: usize, y: usize| grey[(top + y) * width + left + x];
            let mut image = rqrr::PreparedImage::prepare_from_greyscale(w, h, brightness);
            out.extend(image.detect_grids().iter().filter_map(|grid| grid.decode().ok()).map(|(_, text)| text));
        }
    }
    out
}

/// Width, height and brightness of a PNG of the program's own: eight bits of red, green, blue and transparency.
fn tiny(png: &[u8]) -> (usize, usize, Vec<u8>) {
    use std::io::Read as _;
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap()) as usize;
    let (width, height) = (number(16), number(20));
    assert_eq!(&png[24..26], [8, 6], "not eight bits of four channels");
    let (mut data, mut at) = (Vec::new(), 8);
    while at < png.len() {
        if &png[at + 4..at + 8] == b"IDAT" {
            data.extend_from_slice(&png[at + 8..at + 8 + number(at)]);
        }
        at += number(at) + 12;
    }
    let mut raw = Vec::new();
    flate2::read::ZlibDecoder::new(data.as_slice()).read_to_end(&mut raw).unwrap();
    let stride = width * 4;
    let mut above = vec![0_u8; stride];
    let mut grey = Vec::with_capacity(width * height);
    for line in raw.chunks(stride + 1) {
        let (filter, mut row) = (line[0], line[1..].to_vec());
        for x in 0..stride {
            let (a, b) = (if x < 4 { 0 } else { row[x - 4] }, above[x]);
            let c = if x < 4 { 0 } else { above[x - 4] };
            let add = match filter {
                0 => 0,
                1 => a,
                2 => b,
                3 => u8::midpoint(a, b),
                _ => paeth(a, b, c),
            };
            row[x] = row[x].wrapping_add(add);
        }
        grey.extend(row.chunks(4).map(|pixel| pixel[1]));
        above = row;
    }
    (width, height, grey)
}

/// PNG's predictor of the same name (9.4): the neighbour that is nearest to left + above - corner.
fn paeth(left: u8, above: u8, corner: u8) -> u8 {
    let guess = i16::from(left) + i16::from(above) - i16::from(corner);
    let far = |neighbour: u8| (guess - i16::from(neighbour)).abs();
    if far(left) <= far(above) && far(left) <= far(corner) {
        left
    } else if far(above) <= far(corner) {
        above
    } else {
        corner
    }
}

#[test]
fn every_square_code_is_read_from_the_raster() {
    let case = everything();
    let ready = ready(&case);
    let press = ready.desk.press.as_ref().unwrap();
    let files: Vec<PrintFile<'_>> = print::files(&ready.desk).collect();
    for (name, least) in [
        ("card-en.pdf", 1),
        ("card-en-folded-bw.pdf", 1),
        ("card-fr-bilingual-draft.pdf", 1),
        ("leaflet-en-letter.pdf", 1),
        ("poster-en-letter.pdf", 1),
        ("poster-en-tear-off-a4-bw.pdf", 1),
        ("washroom-en-letter.pdf", 1),
        ("sticker-en-letter.pdf", 4),
        ("screen-en-screen.png", 1),
        ("book-en.pdf", 1),
    ] {
        let file = files.iter().find(|file| file.route.as_str().ends_with(&format!("/{name}"))).unwrap();
        let pages = with_stack(|| print::pictures(&ready.desk, press, file, 200.0)).unwrap().value;
        let read: Vec<String> = pages.iter().flat_map(|page| codes(page)).collect();
        let url = format!("https://help.test/{}/", file.piece.tag.prefix());
        assert!(read.len() >= least, "{name}: {} codes read", read.len());
        assert!(read.iter().all(|found| *found == url), "{name}: {read:?}");
    }
}

/// What is drawn on each page, and for a folded sheet in each of its two halves.
fn halves(document: &Document) -> Vec<[Option<Vec<u8>>; 2]> {
    let half = |page: &Dictionary, name: &[u8]| {
        let resources = page.get(b"Resources").unwrap().as_dict().unwrap();
        let drawing = resources.get(b"XObject").unwrap().as_dict().unwrap().get(name).ok()?.as_reference().unwrap();
        Some(document.get_object(drawing).unwrap().as_stream().unwrap().get_plain_content().unwrap())
    };
    let pages = document.get_pages().into_values().map(|id| document.get_dictionary(id).unwrap());
    pages.map(|page| [half(page, b"L"), half(page, b"R")]).collect()
}

#[test]
fn a_folded_booklet_lies_in_order_and_is_read_in_order() {
    let mut case = book();
    let built = made(&case);
    let folded = pdf(&built, "en/print/book-en-fold-letter.pdf");
    let sides = halves(&folded);
    assert_eq!(sizes(&folded), vec![(279, 216); sides.len()]);
    assert_eq!(sides.len() % 2, 0);
    // Sheets in one another: the first side bears the back of the cover and the cover, the second the two next to them.
    let flat = pdf(&built, "en/print/book-en.pdf");
    let pages = flat.get_pages().len();
    assert_eq!(sides.iter().flatten().flatten().count(), pages);
    assert_eq!(sides.len(), pages.div_ceil(4) * 2);
    let order: Vec<&Vec<u8>> = in_order(&sides);
    assert_eq!(order.len(), pages);
    assert!(order.iter().all(|page| order.iter().filter(|other| other == &page).count() == 1), "a page stands twice");
    let numbers: Vec<u32> = flat.get_pages().into_keys().collect();
    for (number, drawn) in numbers.iter().zip(&order) {
        let same = flat.get_page_content(flat.get_pages()[number]);
        assert_eq!(same.len(), drawn.len(), "page {number}");
    }
    // Every number of marked content says in which drawing it counts, and every link lies on a sheet.
    let mut marked = 0;
    for object in folded.objects.values() {
        let Ok(dict) = object.as_dict() else { continue };
        if !dict.has(b"S") || !dict.has(b"P") {
            continue;
        }
        let kids = match dict.get(b"K") {
            Ok(Object::Array(kids)) => kids.clone(),
            Ok(kid) => vec![kid.clone()],
            Err(_) => continue,
        };
        for kid in kids {
            assert!(!matches!(kid, Object::Integer(_)), "{dict:?}");
            if let Ok(kid) = kid.as_dict()
                && kid.has_type(b"MCR")
            {
                marked += 1;
                assert!(
                    kid.has(b"Stm")
                        && folded.get_pages().values().any(|id| kid.get(b"Pg").unwrap().as_reference().unwrap() == *id)
                );
            }
        }
    }
    assert!(marked > 50, "{marked}");
    // From right to left the cover opens the other way.
    case = case.file("locales/en/locale.yaml", "dir: rtl\n");
    let mirrored = halves(&pdf(&made(&case), "en/print/book-en-fold-letter.pdf"));
    assert!(mirrored[1][1].is_some() && mirrored[0][0].is_some());
    assert_eq!(mirrored.len(), sides.len());
}

/// The pages of a folded booklet as one turns them.
fn in_order(sides: &[[Option<Vec<u8>>; 2]]) -> Vec<&Vec<u8>> {
    let first = sides.iter().enumerate().map(|(n, side)| if n % 2 == 0 { &side[1] } else { &side[0] });
    let second = sides.iter().enumerate().rev().map(|(n, side)| if n % 2 == 0 { &side[0] } else { &side[1] });
    first.chain(second).flatten().collect()
}

/// Everything that is in a document under one key, as text.
fn titles(document: &Document) -> Vec<String> {
    let text = |object: &Object| match object.as_str() {
        Ok([0xfe, 0xff, rest @ ..]) => {
            let units: Vec<u16> = rest.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            String::from_utf16(&units).unwrap()
        }
        Ok(bytes) => String::from_utf8_lossy(bytes).into_owned(),
        Err(_) => String::new(),
    };
    let bookmarks = document
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(|dict| dict.has(b"Dest") && dict.has(b"Title"));
    let mut out: Vec<String> = bookmarks.map(|dict| text(dict.get(b"Title").unwrap())).collect();
    out.sort();
    out
}

#[test]
fn a_booklet_holds_the_pages_that_it_names_and_no_others() {
    let built = made(&book());
    let titles = titles(&pdf(&built, "en/print/book-en.pdf"));
    for title in ["Rights", "Toolkit", "First steps", "Second steps", "People"] {
        assert!(titles.iter().any(|found| found.contains(title)), "no `{title}` in {titles:?}");
    }
    assert!(!titles.iter().any(|found| found == "Home"), "{titles:?}");
}

#[test]
fn a_language_prints_only_pages_of_its_own() {
    let case = site()
        .file("content/en/print/sheet.md", piece("handout", "letter", "pages: [rights, toolkit]\n", ""))
        .file("content/fr/print/sheet.md", "---\ntitle: Droits\ndescription: Les vôtres\nkind: print\npiece: handout\nreview: reviewed\nreviewed: 2026-11-01\n---\n");
    let built = made(&case);
    let french =
        |built: &Built| built.files.keys().filter(|route| route.starts_with("fr/")).cloned().collect::<Vec<_>>();
    assert!(french(&built).is_empty(), "a piece of another language's pages: {:?}", french(&built));
    let case = case.file("content/fr/toolkit/two.md", page("Deux pas", "Des mots.\n"));
    let built = made(&case);
    // The sheets are those of the source; the page was read by nobody, so the piece is a draft.
    assert_eq!(french(&built), ["fr/print/sheet-fr-letter-draft.pdf"]);
    let titles = titles(&pdf(&built, "fr/print/sheet-fr-letter-draft.pdf"));
    assert!(titles.iter().any(|title| title.contains("Deux pas")), "{titles:?}");
    assert!(!titles.iter().any(|title| title.contains("First") || title == "Rights"), "{titles:?}");
}

#[test]
fn pages_that_are_not_there_are_named() {
    let sheet = |more: &str| site().file("content/en/print/sheet.md", piece("handout", "letter", more, "")).build();
    sheet("pages: [rihgts]\n").expect("print/page", "content/en/print/sheet.md:7:9", "did you mean `rights`?");
    sheet("").expect("print/page", "content/en/print/sheet.md:5:8", "names no pages");
    let card = piece("poster", "letter", "pages: [rights]\n", &front("#"));
    site().file("content/en/print/a.md", card).build().expect("print/page", "a.md:7:9", "takes no pages");
}

/// A theme's own template with a report of one whole page of Letter paper.
fn template(page: &str, size: &str, body: &str) -> String {
    format!(
        "#let order = json(\"/data.json\")\n#set document(title: order.title)\n#set page({page})\n\
         #set text(lang: order.lang, font: order.fonts, size: {size}, fallback: false)\n\
         #let words(n) = if type(n) == array {{ n.map(words).join() }} else if type(n) == dictionary {{ \
         if \"v\" in n {{ text(n.v) }} else {{ n.values().map(words).join() }} }}\n{body}\n\
         #metadata((safe: 0, bleed: 0, cards: ((panel: 0, page: 1, x: 0, y: 0, w: 612, h: 792),), panels: ())) <handbill-report>\n"
    )
}

const LETTER: &str = "width: 612pt, height: 792pt, margin: 60pt";

#[test]
fn text_on_a_page_is_not_smaller_than_ten_points() {
    let case = site().file("content/en/print/p.md", piece("poster", "letter", "", &front("#")));
    let with = |size: &str| {
        let body = "#heading(level: 1, text(size: 1em, order.title)) #words(order.panels)";
        case_with(&case, "poster", &template(LETTER, size, body)).build()
    };
    with("9.5pt").expect("print/too-small", "content/en/print/p.md:2:8", "is set at 9.50 points");
    assert!(!with("10pt").files.is_empty());
}

/// The same site with another template.
fn case_with(case: &Case, piece: &str, template: &str) -> Case {
    let copy = Case { dir: tempfile::TempDir::new().unwrap(), want: case.want.clone() };
    for entry in walkdir::WalkDir::new(case.root()).into_iter().map(Result::unwrap) {
        let below = entry.path().strip_prefix(case.root()).unwrap();
        if entry.file_type().is_file() {
            std::fs::create_dir_all(copy.root().join(below).parent().unwrap()).unwrap();
            std::fs::copy(entry.path(), copy.root().join(below)).unwrap();
        }
    }
    copy.file(&format!("themes/default/print/{piece}.typ"), template)
}

#[test]
fn a_picture_of_the_wrong_size_is_refused() {
    let case = site().file("content/en/print/s.md", piece("screen", "screen", "", &front("#")));
    let body = "#heading(level: 1, text(size: 1em, order.title)) #words(order.panels)";
    let built = case_with(&case, "screen", &template(LETTER, "24pt", body)).build();
    built.expect("print/template", "content/en/print/s.md:2:8", "is not one page of 1920 × 1080 points");
}

#[test]
fn a_booklet_that_loses_a_note_a_row_or_a_page_is_refused() {
    let case = site().file("content/en/print/h.md", piece("handout", "letter", "pages: [rights, toolkit]\n", ""));
    let all = "#words(order.panels) #for page in order.pages { heading(level: page.level, text(size: 1em, page.title)); words(page.blocks) }";
    let complete = format!("{all} #words(order.notes) #for page in order.pages {{ hide(page.title) }}");
    let labels = "#words(order.pages.map(p => p.blocks.filter(b => b.t == \"quote\").map(b => (v: b.at(\"label\", default: \"\")))))";
    let with = |body: &str| case_with(&case, "handout", &template(LETTER, "10pt", body)).build();
    let whole = with(&format!("{complete} {labels}"));
    assert!(!whole.files.is_empty(), "{}", whole.text);
    with(&format!("{all} {labels}")).expect(
        "print/lost",
        "content/en/print/h.md:2:8",
        "are missing in `handout` in `en`",
    );
    let facts = format!("{complete} {labels}").replace("text(n.v)", "text(n.v)");
    let broken = template(LETTER, "10pt", &facts).replace("text(n.v)", "text(n.v.replace(\"800\", \"8 00\"))");
    let built = case_with(&case, "handout", &broken).build();
    built.expect("print/lost", "content/en/print/h.md:2:8", "`1-800-563-0808` is missing or broken");
}

#[test]
fn a_line_that_a_washroom_poster_leaves_out_is_noticed() {
    let case = site().file("content/en/print/w.md", piece("washroom", "letter", "", &front("#")));
    let body = "#heading(level: 1, text(size: 1em, order.title)) #words(order.panels)\n\
                #for line in order.lines { if line.tag != \"fr\" { par({ words(line.text); words(line.say) }) } }";
    let built = case_with(&case, "washroom", &template(LETTER, "12pt", body)).build();
    built.expect("print/lost", "content/en/print/w.md:2:8", "the line in `fr` of `washroom`");
}

#[test]
fn a_panel_of_the_second_language_is_named() {
    let card = format!("{}\n---\n\n## You have rights\n\nCall.", front("#"));
    let long = format!(
        "{}\n---\n\n## You have rights\n\n{}",
        front("#"),
        "- Does someone keep your passport from you?\n".repeat(30)
    );
    let case = site()
        .file("content/en/print/card.md", piece("pocket-card", "", "", &long))
        .file("content/fr/print/card.md", piece("pocket-card", "bilingual", "", &card));
    let mut case = case;
    case.want.cut.locales = [handbill::text::Tag::parse("fr").unwrap()].into();
    let built = case.build();
    built.expect("print/overflow", "content/en/print/card.md:", "panel 4 of `pocket-card` in `en`");
}

#[test]
fn what_is_not_set_anew_needs_no_font() {
    let dir = tempfile::TempDir::new().unwrap();
    let fonts = dir.path().join("fonts");
    std::fs::create_dir(&fonts).unwrap();
    for name in ["NotoSans_400Regular.ttf", "NotoSans_700Bold.ttf"] {
        std::fs::copy(Path::new(FONTS).join(name), fonts.join(name)).unwrap();
    }
    let mut case = site().file("content/en/print/p.md", piece("poster", "letter", "", &front("#")));
    case.want.fonts = Some(fonts.clone());
    case.build();
    let out = dir.path().join("out");
    let build = || {
        let open = || DirSink::open(&out, DirOptions::default()).map(|sink| Box::new(sink) as Box<dyn Sink>);
        pipeline::run(case.root(), &case.want, &Blind, open).unwrap_or_else(|_| panic!("no site"))
    };
    let first = build();
    assert!(first.committed.is_some() && out.join("en/print/p-en-letter.pdf").exists());
    std::fs::remove_dir_all(&fonts).unwrap();
    let again = build();
    assert!(again.committed.is_some_and(|done| done.unchanged), "a font was looked for");
    let case = case.file("content/en/print/p.md", piece("poster", "letter", "", &front("#").replace("Free", "All")));
    let open = || DirSink::open(&out, DirOptions::default()).map(|sink| Box::new(sink) as Box<dyn Sink>);
    let changed = pipeline::run(case.root(), &case.want, &Blind, open).unwrap_or_else(|_| panic!("no site"));
    let told: Vec<&str> = changed.notes.iter().map(|note| note.code.name).collect();
    assert!(changed.committed.is_none() || told.contains(&"print/font-other"), "{told:?}");
}

#[test]
fn one_piece_is_printed_alone() {
    let case = everything();
    let run = |args: &[&str]| {
        let root = case.root().to_str().unwrap();
        program().args(args).args(["--root", root, "--fonts", FONTS]).current_dir(case.root()).output().unwrap()
    };
    let said = |out: &std::process::Output| String::from_utf8_lossy(&out.stderr).into_owned();
    let out = run(&["print", "card", "--sheet", "avery-5371", "--ink", "bw", "--out", "a.pdf"]);
    assert_eq!(out.status.code(), Some(0), "{}", said(&out));
    let sheet = Document::load_mem(&std::fs::read(case.root().join("a.pdf")).unwrap()).unwrap();
    assert_eq!(sizes(&sheet), [(216, 279); 2]);
    // By its kind, under its own name, as pictures.
    let out = run(&["print", "pocket-card", "--locale", "fr", "--png"]);
    assert_eq!(out.status.code(), Some(0), "{}", said(&out));
    assert!(case.root().join("card-fr-draft-2.png").is_file(), "{}", said(&out));
    for (args, words) in [
        (&["print", "crad"][..], "did you mean `card`?"),
        (&["print", "card", "--sheet", "avery-5372"], "did you mean `avery-5371`?"),
        (&["print", "book", "--ink", "bw"], "has one ink only"),
        (&["print", "card", "--locale", "de"], "does not have the language `de`"),
    ] {
        let out = run(args);
        assert_eq!(out.status.code(), Some(2), "{args:?}: {}", said(&out));
        assert!(said(&out).contains(words), "{args:?}: {}", said(&out));
    }
}

#[test]
fn fonts_are_listed_with_what_is_missing() {
    let case = everything().file("content/fr/print/card.md", "");
    let case = case.file("site.yaml", "base_url: https://help.test/\nlocales: [en, th]\n");
    std::fs::remove_dir_all(case.root().join("content/fr")).unwrap();
    let card = format!("{}\n---\n\n## B\n\nC.", front("#"));
    let case = case.file("content/th/print/card.md", piece("pocket-card", "", "", &card));
    let root = case.root().to_str().unwrap().to_owned();
    let run = |fonts: &str| {
        let out = program().args(["fonts", "--root", &root, "--fonts", fonts]).output().unwrap();
        (out.status.code(), String::from_utf8_lossy(&out.stdout).into_owned())
    };
    let (code, text) = run(FONTS);
    assert_eq!(code, Some(0), "{text}");
    assert!(
        text.contains("Latn  Noto Sans: found elsewhere") && text.contains("NotoSansThai_400Regular.ttf"),
        "{text}"
    );
    let theme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/themes/default/theme.yaml")).unwrap();
    let case = case.file("themes/default/theme.yaml", theme.replace("Noto Sans Thai", "Nobody Has This"));
    let (code, text) = run(FONTS);
    assert_eq!(code, Some(1), "{text}");
    for word in ["Thai  Nobody Has This: MISSING", "make fonts", "Linux", "macOS", "Windows"] {
        assert!(text.contains(word), "no `{word}` in {text}");
    }
    drop(case);
}

#[test]
fn every_form_has_a_template_and_a_name() {
    let words = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/en/print.ftl")).unwrap();
    let more = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/en/interface.ftl")).unwrap();
    let has = |id: &str| words.contains(&format!("\n{id} =")) || more.contains(&format!("\n{id} ="));
    for form in FORMS {
        let template = format!("{}/themes/default/print/{}.typ", env!("CARGO_MANIFEST_DIR"), form.piece);
        assert!(Path::new(&template).is_file(), "no {template}");
        let named = has(&format!("sheet-{}", form.name)) || has(&format!("sheet-{}-{}", form.piece, form.name));
        assert!(named, "no message names `{}` of `{}`", form.name, form.piece);
        assert!(!form.inks.is_empty() && (form.product != Product::Folded || form.piece == "booklet"));
    }
}
