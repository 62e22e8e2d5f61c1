//! What is on the pages: words, places, sheets.

use super::samples::{NUMBER, SAMPLES, Sample, heading, para, words};
use super::{Job, card_forms, form, press, told};
use handbill::press::{FORMS, Form, Laid, State};
use serde_json::json;
use typst::layout::{Abs, Frame, FrameItem, Point, Transform};
use typst_render::RenderOptions;

/// A run of text or a picture (no text), with its place in points from the page's corner.
struct Mark {
    x: f64,
    y: f64,
    text: Option<String>,
}

fn marks(laid: &Laid, page: usize) -> Vec<Mark> {
    fn walk(frame: &Frame, at: Transform, out: &mut Vec<Mark>) {
        for (point, item) in frame.items() {
            let here = at.pre_concat(Transform::translate(point.x, point.y));
            let place = Point::zero().transform(here);
            let mut push = |text| out.push(Mark { x: place.x.to_pt(), y: place.y.to_pt(), text });
            match item {
                FrameItem::Group(group) => walk(&group.frame, here.pre_concat(group.transform), out),
                FrameItem::Text(text) => push(Some(text.text.to_string())),
                FrameItem::Image(..) => push(None),
                FrameItem::Shape(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {}
            }
        }
    }
    let mut out = Vec::new();
    walk(&laid.document.pages()[page].frame, Transform::identity(), &mut out);
    out
}

fn lay(job: &Job) -> Laid {
    press(&[&job.script]).lay(&job.order()).unwrap_or_else(|notes| panic!("{}", told(&notes)))
}

fn mm(points: f64) -> f64 {
    points * 25.4 / 72.0
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() < 0.01
}

#[test]
fn every_script_prints_on_every_form_with_nothing_to_say() {
    for sample in SAMPLES {
        let press = press(&[&Job::new(sample).script]);
        for form in card_forms() {
            let job = Job::new(sample).on(form);
            let printed = press.set(&job.order()).unwrap_or_else(|notes| panic!("{}: {}", sample.tag, told(&notes)));
            assert!(printed.notes.is_empty(), "{}: {}", sample.tag, told(&printed.notes));
            assert_eq!(printed.pages, 2);
            assert!(printed.text_size_pt >= if sample.tag == "zh-Hant" { 6.5 } else { 7.0 });
        }
    }
}

#[test]
fn forms_are_sorted_and_have_the_size_of_their_paper() {
    assert!(FORMS.is_sorted_by(|a, b| (a.piece, a.name) < (b.piece, b.name)));
    for (name, width, height) in [("single", 88.9, 50.8), ("avery-5371", 215.9, 279.4), ("avery-c32011", 210.0, 297.0)]
    {
        let printed = Job::new(Sample::find("en")).on(form(name)).print();
        assert!(near(printed.width_mm, width) && near(printed.height_mm, height), "{name}");
    }
}

/// A stock as its maker gives it, in millimetres: label, grid, first label, pitch, width of the sheet.
type Stock = (&'static Form, [f64; 2], [usize; 2], [f64; 2], [f64; 2], f64);

#[test]
fn labels_lie_where_the_makers_say_and_backs_are_mirrored() {
    let stocks: [Stock; 4] = [
        (form("avery-5371"), [88.9, 50.8], [2, 5], [19.05, 12.7], [88.9, 50.8], 215.9),
        (form("avery-8373"), [88.9, 50.8], [2, 4], [12.7, 19.05], [101.6, 63.5], 215.9),
        (form("avery-c32011"), [85.0, 54.0], [2, 5], [15.0, 13.5], [95.0, 54.0], 210.0),
        (form("avery-c32015"), [85.0, 54.0], [2, 4], [17.0, 31.5], [91.0, 60.0], 210.0),
    ];
    for (form, label, [columns, rows], first, pitch, sheet) in stocks {
        let laid = lay(&Job::new(Sample::find("en")).on(form));
        let [front, back] =
            [1, 2].map(|page| laid.report.cards.iter().filter(move |c| c.page == page).collect::<Vec<_>>());
        assert_eq!([front.len(), back.len()], [columns * rows; 2]);
        // The square codes are where the cards are said to be: the report is no mere claim.
        let codes: Vec<Mark> = marks(&laid, 0).into_iter().filter(|mark| mark.text.is_none()).collect();
        assert_eq!(codes.len(), front.len());
        for (n, ((card, code), behind)) in front.iter().zip(&codes).zip(&back).enumerate() {
            #[allow(clippy::cast_precision_loss, reason = "a sheet has ten labels")]
            let (column, row) = ((n % columns) as f64, (n / columns) as f64);
            let place = [first[0] + column * pitch[0], first[1] + row * pitch[1]];
            assert!(near(mm(card.x), place[0]) && near(mm(card.y), place[1]), "{} {n}", form.name);
            assert!(near(mm(card.w), label[0]) && near(mm(card.h), label[1]), "{}", form.name);
            assert!(near(code.x - card.x, codes[0].x - front[0].x) && near(code.y - card.y, codes[0].y - front[0].y));
            assert!(near(mm(behind.x), sheet - place[0] - label[0]) && near(mm(behind.y), place[1]), "{}", form.name);
        }
    }
}

#[test]
fn text_is_data() {
    let strange = r#"#import "x.typ": * #panic() *a* _b_ $c$ `d` \ <script>e</script> {{ f }} @g -- ... ~ // h"#;
    let mut job = Job::new(Sample::find("en"));
    job.panels[1] = json!([heading(2, "= i #j"), para(&[words(strange)]), para(&[words("[k](l) /* m */ \"n\" 'o'")])]);
    let laid = lay(&job);
    let text: String = marks(&laid, 1).into_iter().filter_map(|mark| mark.text).collect::<Vec<_>>().join(" ");
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    for part in [strange, "= i #j", "[k](l) /* m */ \"n\" 'o'"] {
        assert!(squeezed(&text).contains(&squeezed(part)), "`{part}` is not in `{text}`");
    }
}

#[test]
fn a_number_is_one_run_from_left_to_right_in_every_script() {
    for sample in SAMPLES {
        let laid = lay(&Job::new(sample));
        for (page, number) in [(0, NUMBER), (1, "1-833-900-1010"), (1, "911")] {
            let found = marks(&laid, page).iter().filter(|mark| mark.text.as_deref() == Some(number)).count();
            assert_eq!(found, 1, "{} {number}", sample.tag);
        }
    }
}

#[test]
fn cards_that_are_read_from_the_right_are_mirrored() {
    let code_x = |tag| {
        let laid = lay(&Job::new(Sample::find(tag)));
        marks(&laid, 0).iter().find(|mark| mark.text.is_none()).unwrap().x
    };
    let middle = 88.9 / 2.0 * 72.0 / 25.4;
    assert!(code_x("en") > middle);
    assert!(code_x("ar") < middle);
    // Short words stand at the right edge of the safe area, not at the left.
    let laid = lay(&Job::new(Sample::find("ar")));
    for words in ["لك حقوق", "•"] {
        let found = marks(&laid, 1).into_iter().find(|mark| mark.text.as_deref() == Some(words)).unwrap();
        assert!(found.x > middle, "{words}");
    }
}

#[test]
fn korean_words_stay_whole() {
    let sample = Sample::find("ko");
    let laid = lay(&Job::new(sample));
    let text: Vec<String> = marks(&laid, 0).into_iter().filter_map(|mark| mark.text).collect();
    for word in "밤낮으로, 언어로, 무료로 도와드립니다. 읽을 있습니다".split(' ') {
        assert!(text.iter().any(|run| run.contains(word)), "`{word}` is broken: {text:?}");
    }
    assert!(text.iter().all(|run| !run.contains('\u{2060}')), "what is copied has marks in it that nobody typed");
}

#[test]
fn a_full_stop_never_begins_a_line() {
    let mut job = Job::new(Sample::find("ti"));
    // Of these lengths one or two leave room for the number and none for the stop behind it.
    for n in 40..64 {
        let before = format!("ሕጂ {} ", "i".repeat(n));
        let closing = json!({ "t": "para", "c": [words(&before), super::samples::fact("1-833-900-1010"), words("።")] });
        job.panels[1] = json!([heading(2, "መሰላት"), closing]);
        let laid = lay(&job);
        let marks = marks(&laid, 1);
        let place = |text: &str| marks.iter().find(|mark| mark.text.as_deref() == Some(text)).unwrap().y;
        assert!(near(place("።"), place("1-833-900-1010")), "{n}");
    }
}

#[test]
fn a_draft_says_so_outside_the_cards_only() {
    for form in card_forms() {
        let mut job = Job::new(Sample::find("pa")).on(form);
        let label = job.strings["print-draft"].clone();
        let laid = lay(&job);
        for page in 0..2 {
            let found = marks(&laid, page);
            let found: Vec<&Mark> = found.iter().filter(|mark| mark.text.as_deref() == Some(label.as_str())).collect();
            assert_eq!(found.len(), 1, "{}", form.name);
            let on_card = laid.report.cards.iter().filter(|card| card.page == page + 1).any(|card| {
                (card.x..card.x + card.w).contains(&found[0].x) && (card.y..card.y + card.h).contains(&found[0].y)
            });
            assert!(!on_card, "{}", form.name);
        }
        job.state = State::Final;
        assert!(marks(&lay(&job), 0).iter().all(|mark| mark.text.as_deref() != Some(label.as_str())));
    }
}

#[test]
fn square_codes_are_read_from_the_printed_page() {
    let scale = 300.0 / 72.0;
    let options = RenderOptions { pixel_per_pt: scale.into(), render_bleed: false };
    for form in card_forms() {
        let job = Job::new(Sample::find("zh-Hant")).on(form);
        let laid = lay(&job);
        let page = typst_render::render(&laid.document.pages()[0], &options);
        // One card at a time, as a camera sees it.
        for card in laid.report.cards.iter().filter(|card| card.page == 1) {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "pixels of a page")]
            let [left, top, width, height] = [card.x, card.y, card.w, card.h].map(|points| (points * scale) as usize);
            let stride = page.width() as usize;
            let grey = |x: usize, y: usize| page.pixels()[(top + y) * stride + left + x].green();
            let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, grey);
            let read: Vec<String> = image.detect_grids().iter().map(|grid| grid.decode().unwrap().1).collect();
            assert_eq!(read, [job.url.as_str()], "{}", form.name);
        }
    }
}

#[test]
fn text_grows_smaller_before_it_is_refused() {
    let mut job = Job::new(Sample::find("en"));
    let mut sizes = Vec::new();
    for n in [1, 7, 8] {
        let items: Vec<_> = (0..n).map(|_| json!([para(&[words("Has someone kept your passport?")])])).collect();
        job.panels[1] =
            json!([heading(2, "You have rights"), { "t": "list", "ordered": false, "start": 1, "items": items }]);
        sizes.push(lay(&job).report.panels[1].size);
    }
    assert!(near(sizes[0], 11.5) && sizes[0] > sizes[1] && sizes[1] > sizes[2], "{sizes:?}");
    assert!(Abs::pt(sizes[2]) >= Abs::pt(7.0));
}
