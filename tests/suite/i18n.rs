//! Languages: what CLDR expects of each, and what a message may and may not do.

#![allow(clippy::unwrap_used, reason = "a test may stop at what should not be")]

use handbill::diag::{Checked, Diagnostic, Files, Level, Place};
use handbill::i18n::*;
use handbill::source::Sources;
use handbill::text::{Tag, mark};
use proptest::prelude::*;
use std::cmp::Ordering;
use std::collections::BTreeSet;

const ALL: &[&str] = &[
    "en", "so", "fil", "fr", "es", "pt", "vi", "id", "zh-Hans", "zh-Hant", "ja", "ko", "th", "pa", "hi", "gu", "ta",
    "ti", "ru", "uk", "ar", "fa", "ur", "ps",
];

fn tag(word: &str) -> Tag {
    Tag::parse(word).unwrap()
}

fn facts() -> BTreeSet<String> {
    ["victimlink-phone", "hotline-phone"].map(String::from).into()
}

fn load(files: &[(&str, &str)], tags: &[&str]) -> (Sources, Checked<Locales>) {
    let sources = Sources::in_memory(files.iter().copied());
    let tags: Vec<Tag> = tags.iter().map(|word| tag(word)).collect();
    let locales = Locales::load(&sources, &tags, &tag("en"), &facts());
    (sources, locales)
}

fn locale(word: &str) -> Locale {
    load(&[], &[word]).1.value.get(&tag(word)).unwrap().clone()
}

/// The English locale with some messages of the site's own.
fn english(ftl: &str) -> Locale {
    load(&[("locales/en/site.ftl", ftl)], &["en"]).1.value.source().clone()
}

fn text(locale: &Locale, id: &str, args: &Args) -> String {
    locale.message(id, args).unwrap().text
}

fn number(locale: &Locale, digits: &str) -> String {
    locale.number(&Number::parse(digits).unwrap())
}

#[test]
fn numbers_as_cldr_has_them() {
    let expected = [
        ("en", "2170", "2,170"),
        ("fa", "2170", "۲٬۱۷۰"),
        ("fa", "1.5", "۱٫۵"),
        ("ps", "2170", "۲٬۱۷۰"),
        ("hi", "1234567", "12,34,567"),
        ("pa", "1234567.5", "12,34,567.5"),
        ("ar", "1234567.5", "1,234,567.5"),
        ("ru", "1234567.5", "1\u{a0}234\u{a0}567,5"),
        ("uk", "2170", "2\u{a0}170"),
        ("fr", "2170", "2\u{202f}170"),
        ("fr", "-12.50", "-12,50"),
        ("es", "2170", "2170"),
        ("es", "21700", "21.700"),
        ("pt", "2170", "2.170"),
        ("zh-Hant", "2170", "2,170"),
        ("vi", "2170", "2.170"),
    ];
    for (language, digits, written) in expected {
        assert_eq!(number(&locale(language), digits), written, "{language}");
    }
}

#[test]
fn shares_as_cldr_has_them() {
    let share = Number::parse("0.94").unwrap().percent();
    let expected = [("en", "94%"), ("fr", "94\u{a0}%"), ("ru", "94\u{a0}%"), ("fa", "۹۴٪"), ("zh-Hant", "94%")];
    for (language, written) in expected {
        assert_eq!(locale(language).number(&share), written, "{language}");
    }
}

#[test]
fn a_number_can_be_written_without_separators_and_rounded() {
    let year = Number::from(2026_u16).ungrouped();
    assert_eq!(locale("en").number(&year), "2026");
    assert_eq!(locale("fa").number(&year), "۲۰۲۶");
    let number = Number::from_f64(2.0 / 3.0).unwrap().at_most(2);
    assert_eq!(locale("fr").number(&number), "0,67");
    assert_eq!(locale("en").number(&Number::from(3).at_least(2)), "3.00");
    assert_eq!(Number::from_f64(f64::NAN), None);
    for nonsense in ["", "-", "1.", ".5", "1e400", "٣", "1,000", "0x1", "+1"] {
        assert_eq!(Number::parse(nonsense), None, "{nonsense}");
    }
}

#[test]
fn days_are_gregorian_in_every_language() {
    let expected = [
        ("en", "November 21, 2026"),
        ("fr", "21 novembre 2026"),
        ("ru", "21 ноября 2026\u{202f}г."),
        ("zh-Hant", "2026年11月21日"),
        ("hi", "21 नवंबर, 2026"),
        ("ar", "21 نوفمبر 2026"),
        ("fa", "۲۱ نوامبر ۲۰۲۶"),
        ("ps", "۲۱ نومبر ۲۰۲۶"),
    ];
    for (language, written) in expected {
        assert_eq!(locale(language).date("2026-11-21", DateStyle::Long).unwrap(), written, "{language}");
    }
    for language in ALL {
        let day = locale(language).date("2026-11-21", DateStyle::Long).unwrap();
        assert!(day.contains("2026") || day.contains("۲۰۲۶"), "{language}: {day}");
    }
}

#[test]
fn days_in_four_lengths() {
    let english = locale("en");
    let written = |style| english.date("2026-11-01", style).unwrap();
    assert_eq!(written(DateStyle::Full), "Sunday, November 1, 2026");
    assert_eq!(written(DateStyle::Medium), "Nov 1, 2026");
    assert_eq!(written(DateStyle::Short), "11/1/26");
    assert_eq!(locale("ru").date("2026-11-01", DateStyle::Full).unwrap(), "воскресенье, 1 ноября 2026\u{202f}г.");
    for nonsense in ["", "2026", "2026-02-30", "2026-13-01", "2026-1-1", "today", "२०२६-११-०१"] {
        assert_eq!(english.date(nonsense, DateStyle::Long), None, "{nonsense}");
    }
}

#[test]
fn a_language_without_cldr_data_writes_iso_days() {
    let cree = load(&[("locales/cr/locale.yaml", "name: ᓀᐦᐃᔭᐍᐏᐣ\nscript: Cans\n")], &["cr"]).1.value;
    let cree = cree.get(&tag("cr")).unwrap();
    assert_eq!(cree.date("2026-11-21", DateStyle::Long).unwrap(), "2026-11-21");
    assert_eq!((cree.autonym(), cree.script(), cree.direction()), ("ᓀᐦᐃᔭᐍᐏᐣ", "Cans", Direction::Ltr));
}

#[test]
fn plurals_as_cldr_has_them() {
    let expected = [
        ("en", "1", "one"),
        ("en", "1.0", "other"),
        ("fr", "0", "one"),
        ("fr", "1.5", "one"),
        ("fr", "1000000", "many"),
        ("es", "1000000", "many"),
        ("ru", "1", "one"),
        ("ru", "2", "few"),
        ("ru", "5", "many"),
        ("ru", "11", "many"),
        ("ru", "21", "one"),
        ("ru", "1.5", "other"),
        ("ar", "0", "zero"),
        ("ar", "1", "one"),
        ("ar", "2", "two"),
        ("ar", "103", "few"),
        ("ar", "111", "many"),
        ("ar", "100", "other"),
        ("hi", "0", "one"),
        ("fa", "0", "one"),
        ("ps", "1", "one"),
        ("ps", "2", "other"),
        ("zh-Hant", "1", "other"),
        ("ja", "1", "other"),
    ];
    for (language, digits, category) in expected {
        assert_eq!(locale(language).plural(&Number::parse(digits).unwrap()), category, "{language} {digits}");
    }
}

#[test]
fn messages_choose_the_plural_of_their_language() {
    let ftl = "n = { $n ->\n    [0] none\n    [zero] ZERO\n    [one] ONE\n    [two] TWO\n    [few] FEW\n    [many] MANY\n   *[other] OTHER\n }\n";
    let (_, locales) = load(&[("locales/ar/a.ftl", ftl), ("locales/en/a.ftl", ftl)], &["en", "ar"]);
    let arabic = locales.value.get(&tag("ar")).unwrap();
    let written = |n: u32| text(arabic, "n", &Args::new().with("n", n));
    assert_eq!(written(0), "none", "an exact number stands before a category");
    assert_eq!(written(103), "FEW", "the rules that come with Fluent say other");
    assert_eq!(written(2), "TWO");
    let english = locales.value.source();
    assert_eq!(text(english, "n", &Args::new().with("n", 1)), "ONE");
    let precise = Number::from(1).at_least(1);
    assert_eq!(text(english, "n", &Args::new().with("n", precise)), "OTHER", "1.0 hours");
}

#[test]
fn lists_as_cldr_has_them() {
    let items = |n: usize| ["A", "B", "C"][..n].iter().map(ToString::to_string).collect::<Vec<_>>();
    let (english, arabic, chinese) = (locale("en"), locale("ar"), locale("zh-Hant"));
    assert_eq!(english.list(&items(3), ListKind::And), "A, B, and C");
    assert_eq!(english.list(&items(2), ListKind::Or), "A or B");
    assert_eq!(arabic.list(&items(3), ListKind::And), "A وB وC");
    assert_eq!(chinese.list(&items(3), ListKind::And), "A、B和C");
    assert_eq!(chinese.list(&items(1), ListKind::And), "A");
    assert_eq!(english.list(&[], ListKind::And), "");
    let spanish = locale("es");
    let words = ["padres".to_owned(), "hijos".to_owned(), "iglesias".to_owned()];
    assert_eq!(spanish.list(&words, ListKind::And), "padres, hijos e iglesias", "y becomes e before i");
}

#[test]
fn order_is_that_of_the_language() {
    let sorted = |language: &str, words: &[&str]| {
        let locale = locale(language);
        let mut words = words.to_vec();
        words.sort_by(|a, b| locale.compare(a, b));
        words.join(" ")
    };
    assert_eq!(sorted("es", &["nube", "ñandú", "oso", "niño"]), "niño nube ñandú oso");
    assert_eq!(sorted("en", &["zebra", "Éclair", "apple"]), "apple Éclair zebra");
    assert_eq!(sorted("uk", &["ґанок", "дім", "гора", "яма", "їжак"]), "гора ґанок дім їжак яма");
    assert_eq!(sorted("zh-Hans", &["张", "李", "安"]), "安 李 张", "pinyin");
    assert_eq!(locale("en").compare("a", "a"), Ordering::Equal);
}

#[test]
fn direction_script_and_name_of_every_language() {
    let scripts = [
        "Latn", "Latn", "Latn", "Latn", "Latn", "Latn", "Latn", "Latn", "Hans", "Hant", "Jpan", "Kore", "Thai", "Guru",
        "Deva", "Gujr", "Taml", "Ethi", "Cyrl", "Cyrl", "Arab", "Arab", "Arab", "Arab",
    ];
    let (_, locales) = load(&[], ALL);
    assert_eq!(locales.value.iter().count(), ALL.len());
    for ((locale, tag), script) in locales.value.iter().zip(ALL).zip(scripts) {
        assert_eq!(locale.tag().as_str(), *tag, "in the order in which they were asked for");
        assert_eq!(locale.script(), script, "{tag}");
        let direction = if script == "Arab" { Direction::Rtl } else { Direction::Ltr };
        assert_eq!(locale.direction(), direction, "{tag}");
        assert_ne!(locale.autonym(), *tag, "{tag} has no name");
        assert!(!locale.language_name(locale.tag()).is_empty());
    }
    let name = |word: &str| locales.value.get(&tag(word)).unwrap().autonym().to_owned();
    assert_eq!(name("id"), "Bahasa Indonesia");
    assert_eq!(name("pa"), "ਪੰਜਾਬੀ");
    assert_eq!(name("zh-Hant"), "繁體中文");
}

#[test]
fn names_of_languages() {
    let name = |language: &str, other: &str| locale(language).language_name(&tag(other));
    assert_eq!(name("en", "pa"), "Punjabi");
    assert_eq!(name("fr", "zh-Hans"), "chinois simplifié");
    assert_eq!(name("ru", "uk"), "украинский");
    assert_eq!(name("pa", "zh-Hans"), "ਚੀਨੀ (ਸਰਲ)");
    assert_eq!(name("ps", "ps"), "پښتو");
    let files = [
        ("locales/hur/locale.yaml", "name: hən̓q̓əmin̓əm̓\n"),
        ("locales/en/locale.yaml", "names:\n  fil: Tagalog (Filipino)\n"),
    ];
    let (_, locales) = load(&files, &["en", "hur"]);
    let english = locales.value.source();
    assert_eq!(english.language_name(&tag("fil")), "Tagalog (Filipino)", "locale.yaml stands before CLDR");
    assert_eq!(english.autonym(), "English", "the site's file adds to the program's own");
    let salish = locales.value.get(&tag("hur")).unwrap();
    assert_eq!(salish.language_name(&tag("en")), "English");
}

#[test]
fn facts_stand_as_marks_and_the_rest_is_isolated() {
    let ftl = "call = Call { $victimlink-phone } or { $name }.\nonly = { $victimlink-phone }\n-line = line { $hotline-phone }\nterm = The { -line }.\nchoice = At { $n ->\n   *[other] { $victimlink-phone }\n }!\n";
    let locale = english(ftl);
    let args = Args::new().with("name", "سارة").with("n", 1);
    let phone = mark("victimlink-phone");
    assert_eq!(text(&locale, "call", &args), format!("Call {phone} or \u{2068}سارة\u{2069}."));
    assert_eq!(text(&locale, "only", &args), phone);
    assert_eq!(text(&locale, "term", &args), format!("The line {}.", mark("hotline-phone")));
    assert_eq!(text(&locale, "choice", &args), format!("At {phone}!"), "no isolation round a fact that was chosen");
}

#[test]
fn a_translator_cannot_forge_a_fact() {
    let locale = english("a = { \"\\uFDD0evil\\uFDD1\" } b\nb = \u{fdd0}evil\u{fdd1}\n");
    for id in ["a", "b"] {
        let text = text(&locale, id, &Args::new());
        assert!(!text.contains(['\u{fdd0}', '\u{fdd1}']), "{text:?}");
    }
}

#[test]
fn what_is_missing_is_an_error_and_never_a_key() {
    let locale = english(
        "a = Hello { $name }\nb = { nothing }\nc = { a.title }\nd =\n    .about = x\ne = { d }\nf = { -none }\ng = { NUMBR(1) }\n",
    );
    let problem = |id: &str| locale.message(id, &Args::new()).unwrap_err();
    assert_eq!(problem("a").problem, Problem::UnknownVariable("name".into()));
    assert_eq!(problem("b").problem, Problem::UnknownMessage("nothing".into()));
    assert_eq!(problem("c").problem, Problem::UnknownAttribute("a".into(), "title".into()));
    assert_eq!(problem("e").problem, Problem::NoText("d".into()));
    assert_eq!(problem("f").problem, Problem::UnknownTerm("none".into()));
    assert_eq!(problem("g").help.unwrap(), "did you mean `NUMBER`?");
    let missing = problem("site-titel");
    assert_eq!(missing.to_string(), "no message is named `site-titel`");
    assert_eq!(missing.help.unwrap(), "did you mean `site-title`?");
    assert!(locale.attribute("d", "about", &Args::new()).is_ok());
    assert!(locale.attribute("d", "abut", &Args::new()).is_err());
}

#[test]
fn rings_of_messages_end() {
    let ftl = "a = x { b }\nb = { a } y\nself = { self }\n-t = { -t }\nt = { -t }\nsel = { NUMBER(1) ->\n   *[other] { sel }\n }\nattr = v\n    .x = { attr.x }\narg = { LIST(arg) }\n";
    let locale = english(ftl);
    for id in ["a", "b", "self", "t", "sel", "arg"] {
        let fault = locale.message(id, &Args::new()).unwrap_err();
        assert!(matches!(fault.problem, Problem::Cyclic(_)), "{id}: {fault}");
    }
    assert!(locale.attribute("attr", "x", &Args::new()).is_err());
}

#[test]
fn messages_that_grow_without_end_are_refused() {
    let twice = |n: u32| format!("m{n} = {{ m{p} }}{{ m{p} }}\n", p = n - 1);
    let laughs = (1..40).map(twice).collect::<Vec<_>>().concat();
    let locale = english(&format!("m0 = laugh\n{laughs}"));
    assert_eq!(locale.message("m39", &Args::new()).unwrap_err().problem, Problem::TooLarge);
    assert_eq!(text(&locale, "m3", &Args::new()), "laugh".repeat(8));
    let once = |n: u32| format!("m{n} = {{ m{p} }}\n", p = n - 1);
    let chain = (1..5_000).map(once).collect::<Vec<_>>().concat();
    let locale = english(&format!("m0 = x\n{chain}"));
    assert_eq!(locale.message("m4999", &Args::new()).unwrap_err().problem, Problem::TooLarge);
    assert_eq!(text(&locale, "m100", &Args::new()), "x");
    let deep = format!("{}1{}", "{".repeat(95), "}".repeat(95));
    assert_eq!(locale.expression(&deep).unwrap(), "1", "as deep as the parser is let");
}

#[test]
fn functions_write_as_the_language_does() {
    let ftl = "n = { NUMBER($n, minimumFractionDigits: 2) }\np = { NUMBER($n, style: \"percent\") }\ny = { NUMBER($n, useGrouping: \"false\") }\nd = { DATE($d, dateStyle: \"medium\") }\nl = { LIST($l, type: \"or\") }\nm = { LIST(\"a\", \"b\", 2000) }\ng = { LANGUAGE(\"pa\") }\nplain = { $n } and { 1234.50 }\n";
    let (_, locales) = load(&[("locales/en/x.ftl", ftl), ("locales/fr/x.ftl", ftl)], &["en", "fr"]);
    let args = Args::new()
        .with("n", Number::parse("1234.567").unwrap())
        .with("d", "2026-11-21")
        .with("l", vec!["x".to_owned(), "y".to_owned()]);
    let english = |id| text(locales.value.source(), id, &args);
    assert_eq!(english("n"), "1,234.567");
    assert_eq!(english("p"), "123,457%");
    assert_eq!(english("y"), "1234.567");
    assert_eq!(english("d"), "Nov 21, 2026");
    assert_eq!(english("l"), "x or y");
    assert_eq!(english("m"), "a, b, and 2,000");
    assert_eq!(english("g"), "Punjabi");
    assert_eq!(english("plain"), "\u{2068}1,234.567\u{2069} and \u{2068}1,234.50\u{2069}");
    let french = |id| text(locales.value.get(&tag("fr")).unwrap(), id, &args);
    assert_eq!(french("n"), "1\u{202f}234,567");
    assert_eq!(french("d"), "21 nov. 2026");
    assert_eq!(french("g"), "pendjabi");
    assert_eq!(french("plain"), "\u{2068}1\u{202f}234,567\u{2069} and \u{2068}1\u{202f}234,50\u{2069}");
}

#[test]
fn functions_refuse_what_they_cannot_take() {
    let english = locale("en");
    let wrong = [
        "NUMBER(\"five\")",
        "NUMBER()",
        "NUMBER(1, minimumIntegerDigits: 2)",
        "NUMBER(1, minimumFractionDigits: 200)",
        "NUMBER(1, minimumFractionDigits: 3, maximumFractionDigits: 1)",
        "NUMBER(1, style: \"currency\")",
        "NUMBER($victimlink-phone)",
        "DATE(\"2026-02-30\")",
        "DATE(2026)",
        "DATE(\"2026-11-21\", dateStyle: \"long \")",
        "LIST()",
        "LIST(\"a\", type: \"xor\")",
        "LANGUAGE(\"zh-CN\")",
        "LANGUAGE(\"english\")",
    ];
    for expression in wrong {
        let fault = english.expression(expression).unwrap_err();
        assert!(matches!(fault.problem, Problem::Argument { .. }), "{expression}: {fault}");
    }
}

#[test]
fn expressions_between_braces() {
    let locale = english("-office = the office\n    .short = OCTIP\n");
    let value = |text: &str| locale.expression(text).unwrap();
    assert_eq!(value("NUMBER(2170)"), "2,170");
    assert_eq!(value(" $victimlink-phone "), mark("victimlink-phone"));
    assert_eq!(value("\"{literal}\""), "{literal}");
    assert_eq!(value("site-title"), "Rights at work");
    assert!(!value("contact-hotline.about").is_empty());
    assert_eq!(value("-office"), "the office");
    assert_eq!(value("12345"), "12,345");
    let fault = |text: &str| locale.expression(text).unwrap_err();
    assert_eq!(fault("victimlink-phone").help.unwrap(), "a fact is named with `$`: `$victimlink-phone`");
    assert_eq!(fault("$victimlnk-phone").help.unwrap(), "did you mean `$victimlink-phone`?");
    assert_eq!(fault("$x").help.unwrap(), "known here: $hotline-phone, $victimlink-phone");
    assert_eq!(fault("number(1)").to_string(), "this cannot be read between braces: a function is named in capitals");
    for nonsense in ["", "a }\nb = {c", "$", "1 2", "a} b {c", "\"", "@", "NUMBER(", "a }\n    .b = {c"] {
        assert!(matches!(fault(nonsense).problem, Problem::Syntax(_)), "{nonsense:?}");
    }
    assert!(locale.expression(&"{".repeat(100_000)).is_err(), "no end of the stack");
}

#[test]
fn a_missing_message_falls_back_along_the_chain() {
    let files = [
        ("locales/en/x.ftl", "a = english\nb = english\nc = english\nd = english\nhi = Hello { $n }\n"),
        ("locales/fr/x.ftl", "b = français\nhi = Bonjour { $n }\n"),
        ("locales/es/x.ftl", "c = español\n"),
        ("locales/fr-CA/x.ftl", "d = québécois\n"),
        ("locales/fr-CA/locale.yaml", "fallback: [es]\n"),
    ];
    let (_, locales) = load(&files, &["fr-CA", "en"]);
    let canada = locales.value.get(&tag("fr-CA")).unwrap();
    let found = |id: &str| {
        let message = canada.message(id, &Args::new().with("n", 2170)).unwrap();
        (message.text, message.language.to_string())
    };
    assert_eq!(found("d"), ("québécois".into(), "fr-CA".into()));
    assert_eq!(found("b"), ("français".into(), "fr".into()));
    assert_eq!(found("c"), ("español".into(), "es".into()));
    assert_eq!(found("a"), ("english".into(), "en".into()));
    assert_eq!(found("hi").0, "Bonjour \u{2068}2\u{a0}170\u{2069}", "a French message with the numbers of Canada");
    assert_eq!(canada.fallbacks().map(Tag::as_str).collect::<Vec<_>>(), ["fr", "es", "en"]);
}

#[test]
fn a_site_replaces_single_messages_of_the_program() {
    let locale = english("site-title = Our site\n");
    assert_eq!(text(&locale, "site-title", &Args::new()), "Our site");
    assert_eq!(text(&locale, "nav-home", &Args::new()), "Home");
}

#[test]
fn a_site_in_another_language_still_has_the_programs_words() {
    let sources = Sources::in_memory([("locales/cr/x.ftl", "mine = ᐁ\n")]);
    let locales = Locales::load(&sources, &[tag("cr")], &tag("cr"), &BTreeSet::new());
    assert!(locales.notes.iter().any(|note| note.message == "the message `nav-home` is missing"));
    let message = locales.value.source().message("nav-home", &Args::new()).unwrap();
    assert_eq!((message.text.as_str(), message.language.as_str()), ("Home", "en"));
}

#[test]
fn digests_follow_words_and_nothing_else() {
    let digest = |ftl: &str| {
        let locale = english(ftl);
        locale.own_messages().find(|message| message.id == "a").unwrap().digest
    };
    let base = digest("a = One { $x }\n    .t = two\n");
    assert_eq!(base, digest("# a comment\nb = other\n\na  =  One {$x}\r\n    .t = two\r\n\r\n"));
    assert_ne!(base, digest("a = One { $x }\n    .t = three\n"));
    assert_ne!(base, digest("a = One { $y }\n    .t = two\n"));
}

fn assert_sync<T: Send + Sync>(_: &T) {}

#[test]
fn a_locale_serves_many_threads() {
    let (_, locales) = load(&[], ALL);
    assert_sync(&locales.value);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for locale in &locales.value {
                    assert!(locale.date("2026-11-21", DateStyle::Full).is_some());
                    assert!(locale.message("site-title", &Args::new()).is_ok());
                }
            });
        }
    });
}

/// The findings of one code for a site in English and `language`, as `path:line:column: message`.
fn findings(code: &str, language: &str, files: &[(&str, &str)]) -> Vec<String> {
    let (sources, locales) = load(files, &["en", language]);
    let mut notes = locales.notes;
    notes.sort();
    let shown = |note: &Diagnostic| {
        let Place::Span(span) = &note.place else { return format!("{:?}: {}", note.place, note.message) };
        let before = &sources.text(span.file)[..span.range().start];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
        format!("{}:{line}:{column}: {}", sources.path(span.file), note.message)
    };
    notes.iter().filter(|note| note.code.name == code).map(shown).collect()
}

/// The findings of one code for one message, in English and in `language`.
fn planted(code: &str, language: &str, source: &str, translation: &str) -> Vec<String> {
    let path = format!("locales/{language}/x.ftl");
    findings(code, language, &[("locales/en/x.ftl", source), (&path, translation)])
}

#[test]
fn the_programs_own_english_has_no_findings() {
    let (_, locales) = load(&[], &["en"]);
    let found: Vec<String> = locales.notes.iter().map(|note| format!("{} {}", note.code.name, note.message)).collect();
    assert_eq!(found, [""; 0]);
}

#[test]
fn codes_are_sorted_named_and_explained() {
    let names: Vec<&str> = CODES.iter().map(|code| code.name).collect();
    let mut sorted = names.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(names, sorted);
    assert!(CODES.iter().all(|code| code.family() == "locale" && code.explain.ends_with('.')));
}

#[test]
fn junk_is_explained_where_it_is_and_the_rest_loads() {
    let ftl = "a = one\nbroken = { $x\nb = two\nno words here\nc = é }\nd = { number(1) }\ne = { $n ->\n    [one] x\n }\nf = good\n    .t = { $ }\ng = { \"\\u00é\" }\nh =\ni = last\n";
    let found = planted("locale/syntax", "fr", "a = one\n", ftl);
    assert_eq!(
        found,
        [
            "locales/fr/x.ftl:2:14: a `}` is missing before the end of the line",
            "locales/fr/x.ftl:4:4: here is `w` where `=` should follow a name",
            "locales/fr/x.ftl:5:7: this `}` closes nothing",
            "locales/fr/x.ftl:6:16: a function is named in capitals",
            "locales/fr/x.ftl:8:12: none of these variants is marked as the default",
            "locales/fr/x.ftl:11:13: here is ` ` where a name should begin",
            "locales/fr/x.ftl:12:12: what follows this `\\` has no meaning",
            "locales/fr/x.ftl:13:1: the message `h` has no words",
        ]
    );
    let locale = english(ftl);
    for id in ["a", "b", "f", "i"] {
        assert!(locale.message(id, &Args::new()).is_ok(), "{id}");
    }
}

#[test]
fn an_overgrown_message_is_blanked_and_its_neighbours_stay() {
    let ftl = format!("a = one\nbig = {}\n b = x\nc = {{ nothing }}\n", "{".repeat(200_000));
    let found = planted("locale/syntax", "fr", "a = one\n", &ftl);
    assert_eq!(found, ["locales/fr/x.ftl:2:1: this message has 200000 opening brackets; the limit is 100"]);
    let found = planted("locale/unknown-reference", "fr", "a = one\n", &ftl);
    assert_eq!(found, ["locales/fr/x.ftl:4:7: no message is named `nothing`"], "places after it are right");
}

#[test]
fn a_message_twice_in_one_layer() {
    let files = [
        ("locales/en/a.ftl", "x = one\nnav-home = Start\n"),
        ("locales/en/b.ftl", "y = two\nx = three\n-t = a\n-t = b\n"),
    ];
    let found = findings("locale/duplicate-message", "en", &files);
    assert_eq!(
        found,
        ["locales/en/b.ftl:2:1: `x` stands here a second time", "locales/en/b.ftl:4:2: `-t` stands here a second time"]
    );
    let locales = load(&files, &["en"]).1.value;
    assert_eq!(text(locales.source(), "x", &Args::new()), "one", "the first is used");
}

#[test]
fn messages_that_are_missing_or_unused() {
    let found = planted("locale/missing-message", "cr", "a = one\nb = two\n", "a = un\n");
    assert!(found.contains(&"locales/cr/x.ftl:1:7: the message `b` is missing".to_owned()), "{found:?}");
    let found =
        planted("locale/unused-message", "cr", "a = one\n", "a = un\nold = vieux\nhelper = h\nnav-home = { helper }\n");
    assert_eq!(found, ["locales/cr/x.ftl:2:1: the source language has no message `old`"]);
    let nothing = findings("locale/missing-message", "cr", &[]);
    assert_eq!(nothing.len(), 1, "a language without a word is one finding: {nothing:?}");
    let files = [
        ("locales/en/x.ftl", "a = one\n"),
        ("locales/fr/x.ftl", "a = un\n"),
        ("locales/fr-CA/x.ftl", "nav-home = x\n"),
    ];
    let canada = findings("locale/missing-message", "fr-CA", &files);
    assert!(!canada.iter().any(|found| found.contains("`a`")), "what `fr` has is not missing in `fr-CA`: {canada:?}");
}

#[test]
fn variables_that_are_unknown_extra_or_lost() {
    let source = "a = { $name } calls { $hotline-phone }\n    .t = { $day }\nb = x\nc = { b }\n";
    let translation =
        "a = { $nom } appelle { $victimlink-phone }\n    .t = { $name }\nb = { $hotline-phone }\nc = { $any }\n";
    assert_eq!(
        planted("locale/unknown-variable", "fr", source, translation),
        [
            "locales/fr/x.ftl:1:8: `$nom` is neither a fact nor a variable of this message",
            "locales/fr/x.ftl:2:13: `$name` is neither a fact nor a variable of this message",
        ]
    );
    assert_eq!(
        planted("locale/extra-variable", "fr", source, translation),
        [
            "locales/fr/x.ftl:1:25: the source does not mention `$victimlink-phone` here",
            "locales/fr/x.ftl:3:8: the source does not mention `$hotline-phone` here",
        ]
    );
    assert_eq!(
        planted("locale/lost-variable", "fr", source, translation),
        [
            "locales/fr/x.ftl:1:1: the source mentions `$hotline-phone` here, and this translation does not",
            "locales/fr/x.ftl:1:1: the source mentions `$name` here, and this translation does not",
            "locales/fr/x.ftl:2:6: the source mentions `$day` here, and this translation does not",
        ]
    );
}

#[test]
fn variables_of_the_source_itself() {
    let source =
        "contact-call = Ring { $nummer } or { $victimlink-phone }\nmine = { $anything } { $victimlnk-phone }\n";
    assert_eq!(
        planted("locale/unknown-variable", "fr", source, ""),
        [
            "locales/en/x.ftl:1:24: `$nummer` is neither a fact nor a variable of this message",
            "locales/en/x.ftl:2:25: `$victimlnk-phone` is neither a fact nor a variable of this message",
        ]
    );
}

#[test]
fn functions_that_are_unknown_wrong_or_extra() {
    let source = "a = { $x }\nn = { $n ->\n    [one] x\n   *[other] { $n }\n }\n";
    let translation = "a = { NUMBR($x) } { NUMBER($x, digits: 2) } { DATE(\"2026-02-30\") } { NUMBER($x) }\nn = { $n ->\n    [one] x\n   *[other] { NUMBER($n) }\n }\n";
    assert_eq!(
        planted("locale/function", "fr", source, translation),
        [
            "locales/fr/x.ftl:1:7: there is no function `NUMBR`",
            "locales/fr/x.ftl:1:21: `NUMBER` has no option `digits`; it has `maximumFractionDigits`, `minimumFractionDigits`, `style`, `useGrouping`",
            "locales/fr/x.ftl:1:47: `DATE` takes a day such as `2026-11-21`, and `2026-02-30` is none",
        ]
    );
    assert_eq!(
        planted("locale/extra-function", "fr", source, translation),
        [
            "locales/fr/x.ftl:1:21: the source does not call `NUMBER` here",
            "locales/fr/x.ftl:1:47: the source does not call `DATE` here",
        ],
        "and `NUMBER` is right where the source counts"
    );
}

#[test]
fn mentions_of_what_is_not_there_and_rings() {
    let ftl = "a = { site-titel } { b.t } { -none } { site-title }\nb = { c }\nc = { b }\nd = { b }\nself = { self }\n    .x = { self.x }\n";
    assert_eq!(
        planted("locale/unknown-reference", "fr", ftl, ""),
        [
            "locales/en/x.ftl:1:7: no message is named `site-titel`",
            "locales/en/x.ftl:1:22: the message `b` has no attribute `.t`",
            "locales/en/x.ftl:1:31: no term is named `-none`",
        ]
    );
    assert_eq!(
        planted("locale/cycle", "fr", ftl, ""),
        [
            "locales/en/x.ftl:2:1: `b` mentions itself, at once or by way of other messages",
            "locales/en/x.ftl:3:1: `c` mentions itself, at once or by way of other messages",
            "locales/en/x.ftl:5:1: `self` mentions itself, at once or by way of other messages",
            "locales/en/x.ftl:6:6: `self.x` mentions itself, at once or by way of other messages",
        ],
        "and `d` only leads to a ring"
    );
    let long = (0..50_000).map(|n| format!("m{n} = {{ m{} }}\n", n + 1)).collect::<Vec<_>>().concat();
    assert_eq!(planted("locale/cycle", "fr", &format!("{long}m50000 = x\n"), "").len(), 0, "no end of the stack");
}

#[test]
fn attributes_that_are_missing_or_unused() {
    let (source, translation) = ("a = x\n    .t = y\nb =\n    .t = z\n", "a = x\n    .u = y\nb = z\n");
    assert_eq!(
        planted("locale/missing-attribute", "fr", source, translation),
        [
            "locales/fr/x.ftl:1:1: the attribute `.t` of `a` is missing",
            "locales/fr/x.ftl:3:1: the attribute `.t` of `b` is missing",
        ]
    );
    assert_eq!(
        planted("locale/unused-attribute", "fr", source, translation),
        [
            "locales/fr/x.ftl:2:6: the source message `a` has no attribute `.u`",
            "locales/fr/x.ftl:3:1: the source message `b` has attributes only",
        ]
    );
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let source = "n = { $n ->\n    [one] x\n   *[other] y\n }\n";
    let missing = |language: &str, ftl: &str| planted("locale/missing-plural", language, source, ftl);
    let unused = |language: &str, ftl: &str| planted("locale/unused-plural", language, source, ftl);
    assert_eq!(
        missing("ru", source),
        ["locales/ru/x.ftl:1:8: the plural forms `few`, `many` of this language are missing"]
    );
    let full = "n = { NUMBER($n) ->\n    [one] x\n    [few] x\n   *[many] y\n }\n";
    assert_eq!(missing("ru", full), [""; 0], "`other` is for fractions alone");
    assert_eq!(missing("fr", source), [""; 0], "`many` begins at a million");
    assert_eq!(
        missing("ar", "n = { $n ->\n    [0] x\n    [1] x\n    [2] x\n    [few] x\n    [many] x\n   *[other] y\n }\n"),
        [""; 0]
    );
    assert_eq!(
        missing("ru", "n = { $n ->\n    [1] x\n    [few] x\n    [many] x\n   *[other] y\n }\n").len(),
        1,
        "21 is `one` too"
    );
    assert_eq!(unused("ja", source), ["locales/ja/x.ftl:2:6: this language has no plural form `one`"]);
    assert_eq!(unused("fr", full), ["locales/fr/x.ftl:3:6: this language has no plural form `few`"]);
    let by_word = "n = { $n ->\n    [one] x\n    [happy] z\n   *[other] y\n }\n";
    assert_eq!((missing("ru", by_word).len(), unused("ja", by_word).len()), (0, 0), "no choice by number");
}

#[test]
fn words_that_were_copied_from_the_source() {
    let source = "a = You can call at any hour\nb = Avery 5371\nc = { $x }\n    .t = Ask a person you trust\n";
    let copied = planted("locale/untranslated", "fr", source, source);
    assert_eq!(
        copied,
        [
            "locales/fr/x.ftl:1:1: this is the source, word for word",
            "locales/fr/x.ftl:4:6: this is the source, word for word",
        ]
    );
    let short = planted("locale/untranslated-short", "fr", source, source);
    assert_eq!(short.iter().filter(|note| note.starts_with("locales/fr/x.ftl")).count(), 1);
    assert_eq!(planted("locale/untranslated", "en-CA", source, source).len(), 0, "the same language");
}

#[test]
fn settings_are_typed() {
    let yaml = |text: &str| {
        let (_, locales) = load(&[("locales/cr/locale.yaml", text)], &["cr"]);
        let notes = locales.notes.iter().filter(|note| note.code.name != "locale/missing-message");
        notes.map(|note| (note.code.name, note.message.clone())).collect::<Vec<_>>()
    };
    assert_eq!(yaml("nmae: x\n"), [("content/yaml", "`nmae` is not a key here".to_owned())]);
    assert_eq!(yaml("dir: left\n")[0].0, "content/yaml");
    assert_eq!(yaml("calendar: julian\n")[0].0, "content/yaml");
    assert_eq!(yaml("digits: roman\n")[0].0, "locale/settings");
    assert_eq!(yaml("script: Cree\nname: x\n"), []);
    assert_eq!(yaml("script: Syllabics\n")[0].0, "locale/settings");
    assert_eq!(yaml("names: { zh-CN: x }\n")[0].0, "locale/settings");
    assert_eq!(
        yaml("fallback: [tl]\n")[0],
        ("locale/settings", "`tl` cannot be used: the canonical tag is `fil`".into())
    );
    assert_eq!(yaml("\n"), []);
}

#[test]
fn settings_change_digits_calendar_and_direction() {
    let files =
        [("locales/hi/locale.yaml", "digits: deva\n"), ("locales/fa/locale.yaml", "calendar: persian\ndir: ltr\n")];
    let (_, locales) = load(&files, &["hi", "fa"]);
    let (hindi, persian) = (locales.value.get(&tag("hi")).unwrap(), locales.value.get(&tag("fa")).unwrap());
    assert_eq!(number(hindi, "1234567"), "१२,३४,५६७");
    assert_eq!(hindi.date("2026-11-21", DateStyle::Long).unwrap(), "२१ नवंबर, २०२६");
    assert_eq!(persian.date("2026-11-21", DateStyle::Long).unwrap(), "۳۰ آبان ۱۴۰۵");
    assert_eq!((persian.direction(), persian.autonym()), (Direction::Ltr, "فارسی"));
}

/// Text in which Fluent's own characters are frequent.
fn fluent_like() -> impl Strategy<Value = String> {
    let part = prop::sample::select(vec![
        "a",
        "b",
        "-t",
        " = ",
        "\n",
        "\n    ",
        "{ ",
        " }",
        "$x",
        " ->",
        "[one] ",
        "*[other] ",
        ".t",
        "\"",
        "\\u00",
        "é",
        "NUMBER(",
        "DATE(",
        ")",
        ", ",
        ": ",
        "1",
        "-1.50",
        "99999999999999999999",
        "#",
        "\r\n",
        "\u{fdd0}",
        "۳",
        "a = ",
        "-t = ",
        "minimumFractionDigits: 20",
    ]);
    let noise = any::<char>().prop_map(String::from);
    prop::collection::vec(prop_oneof![9 => part.prop_map(String::from), 1 => noise], 0..60)
        .prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn no_text_is_a_panic(source in fluent_like(), translation in fluent_like()) {
        let files = [("locales/en/x.ftl", source.as_str()), ("locales/ru/x.ftl", translation.as_str())];
        let (sources, locales) = load(&files, &["en", "ru"]);
        for note in locales.notes.iter() {
            if let Place::Span(span) = &note.place {
                prop_assert!(sources.text(span.file).get(span.range()).is_some(), "a span inside a character");
            }
        }
        for locale in &locales.value {
            for id in ["a", "b"] {
                let _ = locale.message(id, &Args::new().with("x", 3));
                let _ = locale.attribute(id, "t", &Args::new().with("x", "2026-11-21"));
            }
            let _ = locale.expression(&source);
        }
    }

    #[test]
    fn what_loads_without_findings_can_be_written(translation in fluent_like()) {
        let files = [("locales/en/x.ftl", "a = { NUMBER($x) } { DATE($x) }\n    .t = { $x }\n"), ("locales/fr/x.ftl", translation.as_str())];
        let (_, locales) = load(&files, &["en", "fr"]);
        let denied = locales.notes.iter().any(|note| note.code.level >= Level::Deny || note.code.name == "locale/extra-function");
        if !denied {
            let french = locales.value.get(&tag("fr")).unwrap();
            let result = french.attribute("a", "t", &Args::new().with("x", 3));
            prop_assert!(result.is_ok(), "{:?}", result);
        }
    }
}
