//! Which scripts occur in a text: an English page may name a language in that language's letters.

use icu::properties::CodePointMapData;
use icu::properties::props::Script;
use serde_json::Value;
use std::collections::BTreeSet;

/// The first letter that Latin, its extensions and the phonetic letters do not hold (Unicode, block Greek).
const BEYOND_LATIN: char = '\u{370}';

/// The scripts of all text in `values` (ISO 15924, with the codes of `theme.yaml` for Chinese, Japanese and Korean), but
/// for what a font of `own` is expected to have.
pub(super) fn of<'a>(values: impl IntoIterator<Item = &'a Value>, own: &str) -> BTreeSet<&'static str> {
    let mut found = BTreeSet::new();
    for value in values {
        read(value, own, &mut found);
    }
    found
}

fn read(value: &Value, own: &str, found: &mut BTreeSet<&'static str>) {
    match value {
        Value::String(text) => {
            found.extend(text.chars().filter(|c| *c >= BEYOND_LATIN).filter_map(|c| script(c, own)));
        }
        Value::Array(list) => list.iter().for_each(|item| read(item, own, found)),
        Value::Object(map) => map.values().for_each(|item| read(item, own, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn script(c: char, own: &str) -> Option<&'static str> {
    let code = match CodePointMapData::<Script>::new().get(c) {
        Script::Arabic => "Arab",
        Script::Cyrillic => "Cyrl",
        Script::Devanagari => "Deva",
        Script::Ethiopic => "Ethi",
        Script::Gujarati => "Gujr",
        Script::Gurmukhi => "Guru",
        Script::Tamil => "Taml",
        Script::Thai => "Thai",
        Script::Hangul => "Kore",
        Script::Hiragana | Script::Katakana => "Jpan",
        Script::Han if matches!(own, "Hans" | "Hant" | "Jpan") => return None,
        Script::Han => "Hans",
        Script::CanadianAboriginal => "Cans",
        Script::Greek => "Grek",
        Script::Hebrew => "Hebr",
        Script::Bengali => "Beng",
        Script::Khmer => "Khmr",
        Script::Myanmar => "Mymr",
        Script::Lao => "Laoo",
        Script::Telugu => "Telu",
        Script::Kannada => "Knda",
        Script::Malayalam => "Mlym",
        Script::Sinhala => "Sinh",
        Script::Georgian => "Geor",
        Script::Armenian => "Armn",
        Script::Tibetan => "Tibt",
        _ => return None,
    };
    (code != own).then_some(code)
}
