//! Languages: what CLDR expects of each, and what a message may and may not do.

use handbill::diag::Checked;
use handbill::i18n::*;
use handbill::source::Sources;
use handbill::text::{Tag, mark};
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
        assert_eq!(locale.language_name(locale.tag()).is_empty(), false);
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
    let mut ftl = String::from("m0 = laugh\n");
    for n in 1..40 {
        ftl.push_str(&format!("m{n} = {{ m{p} }}{{ m{p} }}\n", p = n - 1));
    }
    let locale = english(&ftl);
    assert_eq!(locale.message("m39", &Args::new()).unwrap_err().problem, Problem::TooLarge);
    assert_eq!(text(&locale, "m3", &Args::new()), "laugh".repeat(8));
    let (mut chain, mut files) = (String::from("m0 = x\n"), 5_000);
    for n in 1..files {
        chain.push_str(&format!("m{n} = {{ m{} }}\n", n - 1));
    }
    files -= 1;
    assert_eq!(english(&chain).message(&format!("m{files}"), &Args::new()).unwrap_err().problem, Problem::TooLarge);
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
    assert_eq!(value("contact-hotline.about").is_empty(), false);
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
    let locales = Locales::load(&sources, &[tag("cr")], &tag("cr"), &BTreeSet::new()).value;
    let message = locales.source().message("nav-home", &Args::new()).unwrap();
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
