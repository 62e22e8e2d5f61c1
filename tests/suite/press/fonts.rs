//! Fonts: whole, altered, missing, from elsewhere.

use super::samples::{SAMPLES, Sample};
use super::{Job, only, options};
use handbill::diag::{Checked, Level, Notes, Place};
use handbill::press::{FONT_ALTERED, FONT_ELSEWHERE, FONT_MISSING, FONT_OTHER, FontOptions, NO_FAMILY, Press};
use handbill::source::Sources;
use handbill::theme::config::ThemeConfig;

const THEME: &str = include_str!("../../../themes/default/theme.yaml");

/// A press, and what is to be said of the fonts of some scripts.
fn made(theme: &str, scripts: &[&str]) -> Checked<Press> {
    made_with(theme, scripts, &options())
}

fn made_with(theme: &str, scripts: &[&str], options: &FontOptions) -> Checked<Press> {
    let sources = Sources::in_memory([("themes/default/theme.yaml", theme)]);
    let config = ThemeConfig::read(&sources, "default").unwrap();
    let press = Press::new(&sources, "default", &config, options);
    let mut notes = Notes::new();
    for place in scripts.iter().filter_map(|script| press.font(script)) {
        place.note.into_iter().chain(place.files.err()).for_each(|note| notes.push(note));
    }
    notes.sort();
    Checked::new(press, notes)
}

fn has(press: &Press, script: &str) -> bool {
    press.font(script).is_some_and(|place| place.files.is_ok())
}

/// The theme with one line of it changed.
fn with(from: &str, to: &str) -> String {
    assert!(THEME.contains(from), "`{from}`");
    THEME.replacen(from, to, 1)
}

/// The text of `theme.yaml` that a finding points at.
fn pointed<'a>(theme: &'a str, notes: &Notes) -> &'a str {
    match &notes.iter().next().unwrap().place {
        Place::Span(span) => &theme[span.range()],
        place => panic!("{place:?}"),
    }
}

fn sha_of(file: &str) -> &'static str {
    let line = THEME.lines().find(|line| line.contains(file)).unwrap();
    line.split("sha256: ").nth(1).unwrap().trim_end_matches(" }")
}

#[test]
fn an_altered_font_is_refused_where_the_theme_names_it() {
    let sha = sha_of("NotoSansGurmukhi_700Bold");
    let theme = with(sha, &"0".repeat(64));
    let press = made(&theme, &["Guru", "Latn"]);
    assert_eq!(pointed(&theme, &press.notes), "0".repeat(64));
    let note = only(press.notes);
    assert_eq!(note.code.name, FONT_ALTERED.name);
    assert!(note.message.contains(sha) && note.message.contains("NotoSansGurmukhi_700Bold.ttf"), "{}", note.message);
    assert!(note.help.unwrap().contains("make fonts"));
    assert!(has(&press.value, "Latn") && !has(&press.value, "Guru"));
}

#[test]
fn a_missing_font_says_how_to_get_it() {
    let theme = with("files/NotoSansThai_400Regular.ttf", "files/Nowhere.ttf");
    let press = made(&theme, &["Thai"]);
    assert_eq!(pointed(&theme, &press.notes), "files/Nowhere.ttf");
    let note = only(press.notes);
    assert_eq!(note.code.name, FONT_MISSING.name);
    assert!(note.message.contains("Noto Sans Thai"));
    let help = note.help.unwrap();
    assert!(help.contains("make fonts") && help.contains("npm run fonts"), "{help}");
    // An order in that script is refused too, and does not fall over.
    let refused = only(press.value.set(&Job::new(Sample::find("th")).order()).unwrap_err());
    assert_eq!(refused.code.name, FONT_MISSING.name);
}

#[test]
fn a_font_path_stays_in_its_folder() {
    for path in ["../theme.yaml", "files/../../theme.yaml", "/etc/passwd", "C:\\a.ttf", "files//a.ttf"] {
        let theme = with("file: files/NotoSansThai_400Regular.ttf", &format!("file: '{path}'"));
        let note = only(made(&theme, &["Thai"]).notes);
        assert_eq!(note.code.name, FONT_MISSING.name);
        assert!(note.message.contains("leads out"), "{path}: {}", note.message);
    }
}

#[test]
fn a_file_that_is_no_font_of_its_family() {
    let theme = with("family: Noto Sans Thai", "family: Noto Sans Lao");
    let note = only(made(&theme, &["Thai"]).notes);
    assert_eq!(note.code.name, FONT_ALTERED.name);
    assert!(note.message.contains("Noto Sans Lao"));
}

#[test]
fn the_same_file_in_another_folder_is_taken_quietly() {
    let theme = THEME.replace("files/NotoSansThai", "gone/NotoSansThai");
    let mut options = options();
    options.dir = Some("themes/default/fonts/files".into());
    let press = made_with(&theme, &["Thai"], &options);
    let note = only(press.notes);
    assert_eq!((note.code.name, note.code.level), (FONT_ELSEWHERE.name, Level::Allow));
    assert!(has(&press.value, "Thai"));
}

#[test]
fn another_file_of_the_family_is_taken_with_a_warning() {
    let theme = THEME
        .replace("files/NotoSansThai", "gone/NotoSansThai")
        .replace(sha_of("NotoSansThai_400Regular"), &"0".repeat(64));
    let mut options = options();
    options.dir = Some("themes/default/fonts/files".into());
    let press = made_with(&theme, &["Thai"], &options);
    let note = only(press.notes);
    assert_eq!((note.code.name, note.code.level), (FONT_OTHER.name, Level::Warn));
    assert!(note.message.contains("NotoSansThai_400Regular.ttf") && note.message.contains("Noto Sans Thai"));
    assert!(press.value.set(&Job::new(Sample::find("th")).order()).is_ok());
}

#[test]
fn a_script_without_a_family() {
    let press = made(THEME, &["Khmr"]).value;
    assert!(press.font("Khmr").is_none());
    let mut job = Job::new(Sample::find("en"));
    job.script = "Khmr".to_owned();
    let note = only(press.set(&job.order()).unwrap_err());
    assert_eq!(note.code.name, NO_FAMILY.name);
    assert!(note.message.contains("Khmr"));
}

#[test]
fn a_font_is_read_when_an_order_needs_it() {
    // A fault in a family that nobody asked for is nobody's concern.
    let theme = with("files/NotoSansJP_400Regular.ttf", "files/Nowhere.ttf");
    let press = made(&theme, &["Latn"]);
    assert!(press.notes.is_empty());
    assert!(has(&press.value, "Latn") && !has(&press.value, "Jpan"));
    assert!(press.value.set(&Job::new(Sample::find("en")).order()).is_ok());
}

#[test]
fn the_theme_names_a_family_for_every_script_of_the_samples() {
    let scripts: Vec<String> = SAMPLES.iter().map(|sample| Job::new(sample).script).collect();
    let scripts: Vec<&str> =
        scripts.iter().map(String::as_str).chain(["Cyrl", "Deva", "Gujr", "Hans", "Jpan"]).collect();
    let press = made(THEME, &scripts);
    assert!(press.notes.is_empty(), "{}", super::told(&press.notes));
    assert!(scripts.iter().all(|script| has(&press.value, script)));
}

#[test]
fn every_letter_of_pashto_and_urdu_is_in_the_font() {
    // The alphabets, with the marks and the punctuation that both use.
    let pashto = "ابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهيېۍئیأؤءۀةً،؛؟";
    let urdu = "آابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہۂۃھءیئےۓؤأً،؛؟۔ٰ";
    let press = made(THEME, &["Arab"]).value;
    for letters in [pashto, urdu] {
        let mut job = Job::new(Sample::find("ur"));
        // In words, so that no mark stands by itself at the end of a line.
        let letters: Vec<char> = letters.chars().collect();
        let spaced = letters.chunks(4).map(|word| word.iter().collect::<String>()).collect::<Vec<_>>().join(" ");
        job.panels[1].as_array_mut().unwrap()[1] = super::samples::para(&[super::samples::words(&spaced)]);
        let printed = press.lay(&job.order());
        assert!(printed.is_ok(), "{}", super::told(&printed.unwrap_err()));
    }
}

#[test]
fn theme_yaml_is_read_strictly() {
    let read = |text: &str| {
        let sources = Sources::in_memory([("themes/mine/theme.yaml", text)]);
        ThemeConfig::read(&sources, "mine").map(|config| config.name)
    };
    assert_eq!(read("name: mine").unwrap(), "mine");
    let note = read("name: mine\nfont: {}").unwrap_err();
    assert!(note.message.contains("font") && note.help.unwrap().contains("fonts"));
    assert!(read("fonts: {}").unwrap_err().message.contains("name"));
    assert!(
        read("name: a\nfonts:\n  Latn: { family: b, regular: { file: c } }").unwrap_err().message.contains("sha256")
    );
    let default = ThemeConfig::read(&Sources::in_memory([]), "mine").unwrap();
    assert_eq!(default.name, ThemeConfig::read(&Sources::in_memory([]), "default").unwrap().name, "what a theme lacks");
}

#[test]
fn ingredients_change_with_a_template_and_with_a_font() {
    let of = |files: &[(&str, &str)]| {
        let sources = Sources::in_memory(files.iter().copied());
        Press::new(&sources, "default", &ThemeConfig::read(&sources, "default").unwrap(), &options()).ingredients()
    };
    let plain = of(&[]);
    assert_eq!(plain, of(&[("content/en/signs.md", "words")]));
    assert_ne!(plain, of(&[("themes/default/print/lib/fit.typ", "// changed")]));
    assert_ne!(plain, of(&[("themes/default/theme.yaml", &with(sha_of("NotoSansThai_400Regular"), &"0".repeat(64)))]));
}
