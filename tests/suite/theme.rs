//! Templates: what overrides what, where faults are said to be, what is escaped, what designers are told.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use handbill::diag::{Files as _, Notes, Place};
use handbill::source::Sources;
use handbill::theme::days::{CalendarView, DateView, DayView, DaysView};
use handbill::theme::views::*;
use handbill::theme::{LanguageTheme, Theme, minify};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Says the name of a message and its variables; knows no message that begins with `no-`.
struct Parrot;

impl Parrot {
    fn say(id: &str, attr: Option<&str>, args: &[(&str, Arg<'_>)]) -> Result<String, String> {
        if id.starts_with("no-") {
            return Err(format!("there is no message `{id}`"));
        }
        let mut out = attr.map_or_else(|| id.to_owned(), |attr| format!("{id}.{attr}"));
        for (key, value) in args {
            let value = match value {
                Arg::Text(text) => (*text).to_owned(),
                Arg::Number(number) => number.to_string(),
            };
            out = format!("{out} {key}={value}");
        }
        Ok(out)
    }
}

impl Words for Parrot {
    fn html(&self, id: &str, attr: Option<&str>, args: &[(&str, Arg<'_>)]) -> Result<String, String> {
        Self::say(id, attr, args).map(|text| text.replace('&', "&amp;").replace('<', "&lt;"))
    }

    fn plain(&self, id: &str, attr: Option<&str>, args: &[(&str, Arg<'_>)]) -> Result<String, String> {
        Self::say(id, attr, args)
    }

    fn date(&self, iso: &str, style: &str) -> Result<String, String> {
        Ok(format!("{style} {iso}"))
    }

    fn number(&self, value: f64) -> Result<String, String> {
        Ok(value.to_string())
    }
}

fn load(files: &[(&str, &str)], name: &str) -> (Sources, Theme, Notes) {
    let sources = Sources::in_memory(files.iter().copied());
    let loaded = Theme::load(&sources, name);
    (sources, loaded.value, loaded.notes)
}

fn speak(theme: &Theme) -> LanguageTheme {
    let words: Arc<dyn Words> = Arc::new(Parrot);
    theme.for_language(&words, &site())
}

/// `path:line:column` and the words under the caret.
fn place(sources: &Sources, note: &handbill::diag::Diagnostic) -> (String, String) {
    let Place::Span(span) = note.place else { panic!("{note:?} has no place") };
    let text = sources.text(span.file);
    let before = &text[..span.range().start];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
    (format!("{}:{line}:{column}", sources.path(span.file)), text[span.range()].to_owned())
}

fn run() -> RunView {
    RunView { tag: "ar".into(), dir: Dir::Rtl }
}

fn site() -> SiteView {
    SiteView {
        title: "Rights at work".into(),
        description: "Information".into(),
        base_url: "https://example.org/".into(),
        exit_url: "https://weather.example/".into(),
        lang: LangView {
            tag: "en".into(),
            name: "English".into(),
            dir: Dir::Ltr,
            script: "Latn".into(),
            prefix: "en".into(),
        },
        source_lang: RunView { tag: "en".into(), dir: Dir::Ltr },
        home: "en/index.html".into(),
        chooser: "index.html".into(),
        find: "en/find/index.html".into(),
        nav: vec![NavView {
            key: "help".into(),
            title: "Help".into(),
            path: "en/help/index.html".into(),
            lang: Some(run()),
        }],
        calls: contacts()
            .contacts
            .into_iter()
            .map(|one| ContactView { verified: Some("2026-11-21".into()), ..one })
            .collect(),
        feeds: vec![FeedView { path: "en/feed.xml".into(), mime: "application/atom+xml".into(), lang: "en".into() }],
        policy: POLICY.into(),
    }
}

fn link(title: &str) -> LinkView {
    LinkView { title: title.into(), description: "About it".into(), href: "../x/index.html".into(), lang: Some(run()) }
}

/// A page in which every field holds something.
fn page(kind: Kind) -> PageView {
    let heading = |n: u8| TocView { id: format!("h{n}"), title: format!("Heading {n}"), level: 2 };
    PageView {
        kind,
        key: "help/now".into(),
        section: "help".into(),
        root: "../../".into(),
        title: "Now".into(),
        description: "What to do".into(),
        content: Html::trusted("<p>Body</p>"),
        intro: Html::trusted("<p>Before</p>"),
        parts: vec![PartView {
            id: Html::trusted("pay"),
            title: Html::trusted("Pay"),
            content: Html::trusted("<p>Within</p>"),
        }],
        outro: Html::trusted("<p>Behind</p>"),
        terms: vec![LetterView {
            letter: "P".into(),
            terms: vec![TermView { id: "term-pay".into(), title: "Pay".into() }],
        }],
        course: Some(CourseView {
            number: 1,
            count: 2,
            modules: vec![ModuleView { title: "One".into(), href: "../one/".into(), lang: Some(run()), current: true }],
        }),
        urgent: true,
        content_lang: Some(run()),
        toc: vec![heading(1), heading(2), heading(3)],
        breadcrumbs: vec![link("Up")],
        previous: Some(link("Before")),
        next: Some(link("Behind")),
        alternates: vec![AlternateView {
            tag: "ar".into(),
            name: "العربية".into(),
            dir: Dir::Rtl,
            href: "../../ar/index.html".into(),
            exact: false,
            current: false,
            find: "ar Arabic".into(),
            choose: "اختر لغتك".into(),
        }],
        canonical: Some("https://example.org/en/help/now/".into()),
        hreflang: vec![HreflangView { tag: "x-default".into(), url: "https://example.org/".into() }],
        noindex: true,
        updated: Some("2026-11-21".into()),
        reviewed: Some("2026-11-20".into()),
        notices: Some(NoticesView {
            language: "English".into(),
            source: "Arabic".into(),
            source_href: Some("../../ar/now/index.html".into()),
            fallback: false,
            stale: true,
            critical: false,
            review: Review::Machine,
        }),
        children: vec![link("Below")],
        find: Some(find()),
    }
}

fn find() -> FindView {
    let entries = vec![EntryView { number: 0, title: "Now".into(), href: "../now/index.html".into() }];
    let letters = vec![InitialView { letter: "N".into(), entries: entries.clone() }];
    let others =
        vec![OtherView { run: run(), language: "Arabic".into(), href: "../../ar/find/index.html".into(), entries }];
    FindView { version: Some("0123abcd".into()), letters, others }
}

fn contacts() -> ContactsView {
    let fact = |text: &str| Some(FactView { text: text.into(), href: format!("x:{text}") });
    ContactsView {
        contacts: vec![ContactView {
            id: "line".into(),
            name: Html::trusted("The line"),
            about: Some(Html::trusted("About <b>it</b>")),
            phone: fact("1-800"),
            sms: fact("1-801"),
            email: fact("a@b.example"),
            url: fact("b.example"),
            hours: Some(Hours::Always),
            free: true,
            languages: Some(150),
            verified: None,
            emergency: false,
            source: "A <page>".into(),
            source_date: "2025".into(),
        }],
    }
}

/// A week that moves, and the file of it.
fn days() -> DaysView {
    let (last, last_iso) = (Some("21 February 2025".into()), Some("2025-02-21".into()));
    let date = DateView { first: "17 February 2025".into(), first_iso: "2025-02-17".into(), last, last_iso };
    let day =
        DayView { id: "x".into(), name: Html::trusted("Week"), dates: vec![date], moves: true, source: "S".into() };
    let calendar = CalendarView { href: "../days.ics".into(), format: "ICS".into(), size: "2 kB".into() };
    DaysView { days: vec![day], calendar: Some(calendar) }
}

fn downloads() -> DownloadsView {
    let form = FormView {
        name: Html::trusted("Ten cards"),
        about: Some(Html::trusted("Print on both sides")),
        variant: false,
        href: "../print/card.pdf".into(),
        format: "PDF".into(),
        size: "84 kB".into(),
        pages: Some(2),
        paper: "85 mm".into(),
    };
    let about = Some(Html::trusted("Small"));
    let pieces = vec![PieceView { name: Html::trusted("Card"), about, draft: true, forms: vec![form] }];
    DownloadsView { needs: vec![NeedView { name: Html::trusted("One card"), pieces }] }
}

/// A page without the theme's scripts, which are files of their own.
fn others(html: &str) -> String {
    let Some((before, rest)) = html.split_once("<script src=") else { return html.to_owned() };
    let (tag, after) = rest.split_once("</script>").unwrap();
    assert!((tag.contains("assets/leave.") || tag.contains("assets/find.")) && tag.ends_with('>'), "{tag}");
    others(&format!("{before}{after}"))
}

#[test]
fn the_default_theme_renders_every_kind_and_component() {
    let (_, theme, notes) = load(&[], "default");
    assert!(notes.is_empty(), "{notes:?}");
    let theme = speak(&theme);
    for kind in Kind::ALL {
        let html = theme.render_page(&page(kind)).unwrap();
        assert!(html.starts_with("<!doctype html><html lang=\"en\" dir=\"ltr\"><head><meta charset"), "{html}");
        assert_eq!(html.matches("<h1").count(), 1, "{kind:?}");
        let skip = html.find("class=\"skip\"").unwrap();
        let exit = html.find("class=\"exit\"").unwrap();
        assert!(skip < exit && exit < html.find("<main").unwrap(), "the way out comes before the content of {kind:?}");
        assert!(!others(&html).contains("<script") && !html.contains("style="), "{kind:?} has something inline");
    }
    let bare = PageView { root: "../".into(), ..PageView::default() };
    theme.render_page(&bare).unwrap();
    theme.render_component("contacts", &contacts()).unwrap();
    theme.render_component("contacts", &ContactsView { contacts: vec![ContactView::default()] }).unwrap();
    theme.render_component("downloads", &downloads()).unwrap();
    let none = theme.render_component("downloads", &DownloadsView::default()).unwrap();
    assert!(none.contains("downloads-empty"), "{none}");
    let days = theme.render_component("days", &days()).unwrap();
    assert!(days.contains("<time datetime=\"2025-02-21\">21 February 2025</time>") && days.contains("../days.ics"));
    theme.render_component("pages", &PagesView { pages: vec![link("One")] }).unwrap();
}

#[test]
fn one_partial_can_be_replaced_and_built_upon() {
    let files = [
        ("themes/mine/templates/partials/footer.html", "<footer>mine</footer>"),
        (
            "themes/mine/templates/page.html",
            "{% extends \"default/page.html\" %}{% block after %}more {{ super() }}{% endblock after %}",
        ),
    ];
    let (_, theme, notes) = load(&files, "mine");
    assert!(notes.is_empty(), "{notes:?}");
    let theme = speak(&theme);
    let html = theme.render_page(&page(Kind::Page)).unwrap();
    assert!(html.contains("<footer>mine</footer>") && !html.contains("footer-promise"), "{html}");
    let (more, after) = (html.find("more ").unwrap(), html.find("class=\"updated\"").unwrap());
    assert!(html.find("<p>Body</p></div>").unwrap() < more && more < after, "{html}");
    let section = theme.render_page(&page(Kind::Section)).unwrap();
    assert!(
        section.contains("section-pages") && section.contains("more "),
        "a section builds on the new page: {section}"
    );
}

#[test]
fn a_file_of_the_default_theme_can_be_replaced_in_place() {
    let (_, theme, _) = load(&[("themes/default/templates/partials/footer.html", "<footer>ours</footer>")], "default");
    assert!(speak(&theme).render_page(&page(Kind::Home)).unwrap().contains("<footer>ours</footer>"));
}

#[test]
fn a_template_that_cannot_be_read_is_found_at_its_place_and_the_default_stands_in() {
    let broken = "<footer>\n  <p>{{ msg(id=\"é\" }}</p>\n</footer>";
    let (sources, theme, notes) = load(&[("themes/mine/templates/partials/footer.html", broken)], "mine");
    let notes: Vec<_> = notes.iter().collect();
    assert_eq!(notes.len(), 1, "{notes:?}");
    assert_eq!(notes[0].code.name, "site/template");
    assert!(place(&sources, notes[0]).0.starts_with("themes/mine/templates/partials/footer.html:2:"), "{notes:?}");
    assert!(speak(&theme).render_page(&page(Kind::Home)).unwrap().contains("footer-promise"));
}

#[test]
fn parts_that_are_not_there_are_all_named_with_their_places() {
    let files = [
        (
            "themes/mine/templates/home.html",
            "<p>\n{% include \"partials/languagess.html\" %}</p>\né{{ mgs(id=\"a\") }}",
        ),
        ("themes/mine/templates/chooser.html", "{% extends \"bass.html\" %}"),
        ("themes/mine/templates/components/new.html", "{# about: it #}\n{{ page | shout }}"),
        ("themes/mine/templates/partials/toc.html", "{% include \"partials/toc.html\" %}"),
    ];
    let (sources, theme, notes) = load(&files, "mine");
    let found: Vec<(String, String, String)> = notes
        .iter()
        .map(|note| {
            let (at, words) = place(&sources, note);
            (at.rsplit_once("templates/").unwrap().1.to_owned(), words, note.help.clone().unwrap_or_default())
        })
        .collect();
    let has = |at: &str, words: &str, help: &str| {
        assert!(found.iter().any(|(a, w, h)| a == at && w == words && h.contains(help)), "{at}: {found:#?}");
    };
    has("home.html:2:12", "\"partials/languagess.html\"", "partials/languages.html");
    has("home.html:3:5", "mgs(id=\"a\")", "msg");
    has("chooser.html:1:13", "bass.html", "base.html");
    has("components/new.html:2:11", "shout", "README");
    assert!(found.iter().any(|(a, ..)| a.starts_with("partials/toc.html:1:")), "{found:#?}");
    speak(&theme).render_page(&page(Kind::Home)).unwrap();
}

#[test]
fn an_unknown_message_names_the_template_and_the_line_of_its_source() {
    // The white space before it goes away when the template is loaded; the place must not.
    let text = "<ul>\n\n   <li>one</li>\n\n   <li>{{ msg(id=\"no-such\") }}</li>\n</ul>";
    let (sources, theme, notes) = load(&[("themes/mine/templates/partials/footer.html", text)], "mine");
    assert!(notes.is_empty(), "{notes:?}");
    let fault = speak(&theme).render_page(&page(Kind::Home)).unwrap_err();
    assert_eq!(fault.message, "there is no message `no-such`");
    let (at, words) = place(&sources, &fault);
    assert_eq!(at, "themes/mine/templates/partials/footer.html:5:11");
    assert!(text.contains(&words) && words.contains("msg"), "{words}");
}

#[test]
fn a_variable_that_is_not_there_is_a_finding() {
    let (sources, theme, _) =
        load(&[("themes/mine/templates/partials/footer.html", "\n<p>{{ page.titel }}</p>")], "mine");
    let fault = speak(&theme).render_page(&page(Kind::Page)).unwrap_err();
    assert_eq!(place(&sources, &fault).0, "themes/mine/templates/partials/footer.html:2:12");
    assert_eq!(fault.message, "field `titel` is not defined");
    assert_eq!(fault.help.as_deref(), Some("did you mean `title`?"));
}

#[test]
fn a_theme_and_a_component_that_do_not_exist_are_findings() {
    let (_, theme, notes) = load(&[], "defualt");
    let note = notes.iter().next().unwrap();
    assert_eq!((note.code.name, note.help.as_deref()), ("site/theme", Some("did you mean `default`?")));
    let fault = speak(&theme).render_component("contcats", &contacts()).unwrap_err();
    assert_eq!(fault.help.as_deref(), Some("did you mean `contacts`?"));
}

#[test]
fn components_say_what_they_take() {
    let (_, theme, _) = load(&[], "default");
    let taken: Vec<(&str, Vec<(&str, bool)>)> = theme
        .components()
        .iter()
        .map(|(name, spec)| (name.as_str(), spec.arguments.iter().map(|(a, s)| (a.as_str(), s.required)).collect()))
        .collect();
    let expected = [
        ("contacts", vec![("kind", true)]),
        ("days", vec![]),
        ("downloads", vec![]),
        ("pages", vec![("section", true)]),
    ];
    assert_eq!(taken, expected);

    let files = [
        ("themes/mine/templates/components/silent.html", "<p></p>"),
        ("themes/mine/templates/components/wrong.html", "{#\nabout: it\nargs: {}\n#}"),
    ];
    let (sources, _, notes) = load(&files, "mine");
    let places: Vec<String> = notes.iter().map(|note| place(&sources, note).0).collect();
    assert!(places[0].ends_with("silent.html:1:1") && places[1].ends_with("wrong.html:3:1"), "{places:?}");
}

#[test]
fn hostile_words_stay_words() {
    let hostile = "\"><script>alert(1)</script>{{ page }}'&";
    let (_, theme, _) = load(&[], "default");
    let mut shared = site();
    shared.title = hostile.into();
    shared.nav[0].title = hostile.into();
    let words: Arc<dyn Words> = Arc::new(Parrot);
    let theme = theme.for_language(&words, &shared);
    let bad = || LinkView { title: hostile.into(), description: hostile.into(), href: hostile.into(), lang: None };
    for kind in Kind::ALL {
        let mut view = page(kind);
        view.title = hostile.into();
        view.description = hostile.into();
        view.toc[0].title = hostile.into();
        view.breadcrumbs = vec![bad()];
        view.next = Some(bad());
        view.children = vec![bad()];
        view.terms[0].terms[0].title = hostile.into();
        view.terms[0].letter = hostile.into();
        view.course.as_mut().unwrap().modules[0].title = hostile.into();
        view.alternates[0].find = hostile.into();
        view.alternates[0].name = hostile.into();
        view.notices.as_mut().unwrap().source = hostile.into();
        let html = theme.render_page(&view).unwrap();
        assert!(!others(&html).contains("<script"), "{kind:?}: {html}");
    }
    let mut data = contacts();
    data.contacts[0].source = hostile.into();
    data.contacts[0].phone.as_mut().unwrap().text = hostile.into();
    let html = theme.render_component("contacts", &data).unwrap();
    assert!(!html.contains("<script"), "{html}");
}

#[test]
fn a_message_may_hold_html_that_the_template_made_and_only_that() {
    let (_, theme, _) = load(&[], "default");
    let html = speak(&theme).render_component("contacts", &contacts()).unwrap();
    assert!(html.contains("contact-call number=<bdi dir=\"ltr\">1-800</bdi>"), "{html}");
    assert!(html.contains("About <b>it</b>") && html.contains("A &lt;page&gt;, 2025"), "{html}");
    assert!(!html.contains('\u{fdd2}'), "{html}");

    let text = "{% set b %}<b></b>{% endset %}<p title=\"{{ txt(id=\"a\", b=b) }}\">";
    let (sources, theme, _) = load(&[("themes/mine/templates/home.html", text)], "mine");
    let fault = speak(&theme).render_page(&page(Kind::Home)).unwrap_err();
    assert!(place(&sources, &fault).0.contains("home.html:1:"), "{fault:?}");
}

#[test]
fn a_page_in_another_language_says_so_round_its_own_words_only() {
    let (_, theme, _) = load(&[], "default");
    let html = speak(&theme).render_page(&page(Kind::Page)).unwrap();
    assert!(html.contains("<div class=\"content\" lang=\"ar\" dir=\"rtl\"><p>Body</p></div>"), "{html}");
    assert!(html.contains("<html lang=\"en\" dir=\"ltr\">"), "{html}");
}

#[test]
fn link_previews_never_hold_the_words_of_a_page() {
    let (_, theme, _) = load(&[], "default");
    let html = speak(&theme).render_page(&page(Kind::Page)).unwrap();
    let previews: Vec<&str> =
        html.split('>').map(|tag| tag.trim_start_matches(' ')).filter(|tag| tag.contains("\"og:")).collect();
    let expected = [
        "<meta property=\"og:type\" content=\"website\"",
        "<meta property=\"og:title\" content=\"Rights at work\"",
        "<meta property=\"og:description\" content=\"Information\"",
    ];
    assert_eq!(previews, expected);
}

#[test]
fn a_style_sheet_has_its_digest_in_its_name_and_pages_ask_for_that_name() {
    let files =
        [("themes/mine/static/style.css", "a { color: red; }"), ("themes/mine/static/deep/picture.svg", "<svg/>")];
    let (sources, theme, _) = load(&files, "mine");
    let css = theme.files().iter().find(|file| file.name == "style.css").unwrap();
    assert_eq!(css.bytes(&sources).unwrap().as_ref(), b"a{color:red}");
    let route = css.route.as_str();
    assert!(route.starts_with("assets/style.") && route.len() == "assets/style.12345678.css".len(), "{route}");
    assert!(theme.files().iter().any(|file| file.route.as_str() == "assets/deep/picture.svg"));
    let html = speak(&theme).render_page(&page(Kind::Page)).unwrap();
    assert!(html.contains(&format!("href=\"../../{route}\"")), "{html}");
    let (_, other, _) = load(&[], "default");
    assert_ne!(other.digest(), theme.digest());
}

#[test]
fn a_template_loses_white_space_and_no_words() {
    let cases = [
        ("<ul>\n  <li>one\n  two</li>\n</ul>\n", "<ul><li>one two</li></ul>"),
        ("a\n<b>b</b>\n c", "a <b>b</b> c"),
        ("<p>a</p>\n{% if x %}\n  word\n{% endif %}\nnext", "<p>a</p>{% if x %} word {% endif %} next"),
        ("<a  href=\"x\"\n   class='a  b' >t</a> <a>u</a>", "<a href=\"x\" class='a  b'>t</a> <a>u</a>"),
        ("<pre>\n  a  <b> c</b>\n</pre>\n<p>", "<pre>\n  a  <b> c</b>\n</pre><p>"),
        ("<textarea> {{ x }}  y </textarea>  z", "<textarea> {{ x }}  y </textarea> z"),
        ("{{ a }}  {{ b }}", "{{ a }} {{ b }}"),
        ("{{ f(a=\"}}  <p>  \") }}  <p>", "{{ f(a=\"}}  <p>  \") }}<p>"),
        ("a {# note #} b", "a b"),
        ("a {#- note -#} b", "a {#- note -#} b"),
        ("{% raw %}<p>  </p>{% endraw %}  <p>", "{% raw %}<p>  </p>{% endraw %}<p>"),
        (
            "<a{% if x %}  title=\"{{ t(a=\"b\") }}\"{% endif %} >",
            "<a{% if x %} title=\"{{ t(a=\"b\") }}\"{% endif %}>",
        ),
        ("a\u{a0} b", "a\u{a0} b"),
        ("1 < 2\n and {3}", "1 < 2 and {3}"),
        ("<br>\nx<wbr>\ny", "<br>x<wbr> y"),
    ];
    for (source, expected) in cases {
        let small = minify::template(source);
        assert_eq!(small.text, expected);
        for (at, c) in small.text.char_indices().filter(|(_, c)| !c.is_whitespace()) {
            assert!(source[small.origin(at)..].starts_with(c), "{source}: `{c}` at {at}");
        }
    }
}

#[test]
fn a_style_sheet_loses_white_space_and_no_meaning() {
    let cases = [
        ("a , b > c { margin : 0 auto ; }\n\n/* x */ p{}", "a,b>c{margin :0 auto}p{}"),
        (".x :hover { inset: calc(1px + 2px) }", ".x :hover{inset:calc(1px + 2px)}"),
        ("a::after { content: \" /* } \" ; }", "a::after{content:\" /* } \"}"),
        ("@media (min-width: 2em) and (x) { a { b: c } }", "@media (min-width:2em) and (x){a{b:c}}"),
        ("a { content: 'it\\'s  so' }", "a{content:'it\\'s  so'}"),
    ];
    for (source, expected) in cases {
        assert_eq!(minify::css(source), expected);
    }
}

#[test]
fn the_style_sheet_of_the_default_theme_is_small_and_serves_both_directions() {
    let (sources, theme, _) = load(&[], "default");
    let css = theme.files().iter().find(|file| file.name == "style.css").unwrap();
    let css = String::from_utf8(css.bytes(&sources).unwrap().into_owned()).unwrap();
    assert!(css.len() < 20_000, "{} bytes", css.len());
    for physical in
        ["-left:", "-right:", ";left:", ";right:", "{left:", "{right:", "float:", "url(", "@import", "@font-face"]
    {
        assert!(!css.contains(physical), "`{physical}`");
    }
    assert_eq!(css.matches('{').count(), css.matches('}').count());
}

/// Names of all fields in a value, lists as their elements: `site.nav` for a field of a view, `key` for one further in.
fn names(value: &serde_json::Value, path: &str, out: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::Object(map) => {
            for (key, value) in map {
                let field = if path == "site" || path == "page" { format!("{path}.{key}") } else { key.clone() };
                names(value, &field, out);
                out.insert(field);
            }
        }
        serde_json::Value::Array(list) => {
            assert!(!list.is_empty(), "the sample leaves `{path}` empty");
            names(&list[0], path, out);
        }
        serde_json::Value::Null => panic!("the sample leaves `{path}` out"),
        serde_json::Value::Bool(_) | serde_json::Value::Number(_) | serde_json::Value::String(_) => {}
    }
}

#[test]
fn designers_are_told_of_every_field() {
    let told = include_str!("../../themes/default/README.md");
    let mut fields = BTreeSet::new();
    names(&serde_json::to_value(site()).unwrap(), "site", &mut fields);
    names(&serde_json::to_value(page(Kind::Page)).unwrap(), "page", &mut fields);
    let mut data = contacts();
    data.contacts[0].verified = Some("2026-11-21".into());
    for view in [
        serde_json::to_value(data).unwrap(),
        serde_json::to_value(downloads()).unwrap(),
        serde_json::to_value(days()).unwrap(),
        serde_json::to_value(PagesView { pages: vec![link("One")] }).unwrap(),
    ] {
        names(&view, "", &mut fields);
    }
    let missing: Vec<&String> = fields.iter().filter(|field| !told.contains(&format!("`{field}`"))).collect();
    assert!(missing.is_empty(), "themes/default/README.md does not name {missing:#?}");
}
