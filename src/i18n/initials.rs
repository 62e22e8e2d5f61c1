//! Under which letter a word stands in a list of its language.

use super::format::Formats;
use std::cmp::Ordering;
use unicode_normalization::UnicodeNormalization;

/// Characters that begin each letter of Pinyin, in the order of CLDR's collation for Simplified Chinese. No word begins
/// with I, U or V.
const PINYIN: &str = "阿芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝";
const PINYIN_LETTERS: &str = "ABCDEFGHJKLMNOPQRSTWXYZ";

/// The first katakana of each row.
const ROWS: &str = "アカサタナハマヤラワ";

/// The initials of Hangul syllables, in the order of Unicode; doubled ones stand with the single.
const INITIALS: [char; 19] =
    ['ㄱ', 'ㄱ', 'ㄴ', 'ㄷ', 'ㄷ', 'ㄹ', 'ㅁ', 'ㅂ', 'ㅂ', 'ㅅ', 'ㅅ', 'ㅇ', 'ㅈ', 'ㅈ', 'ㅊ', 'ㅋ', 'ㅌ', 'ㅍ', 'ㅎ'];

/// A word from its first letter or digit on: a list is not ordered by quotation marks.
pub(super) fn trimmed(word: &str) -> &str {
    word.trim_start_matches(|c: char| !c.is_alphanumeric())
}

/// The heading of a list under which the word stands; `None` where the language's readers have no letters to look under
/// (Chinese by strokes) and for what is no letter.
pub(super) fn initial(formats: &Formats, word: &str) -> Option<String> {
    let first = trimmed(word).chars().next()?;
    match first {
        '\u{3041}'..='\u{30ff}' | '\u{ff66}'..='\u{ff9d}' => Some(row(first)),
        '가'..='힣' => Some(INITIALS[((u32::from(first) - 0xac00) / 588) as usize].to_string()),
        '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' => han(formats, first),
        // Ethiopic: the first of the seven or eight syllables of a consonant.
        '\u{1200}'..='\u{1357}' => char::from_u32(u32::from(first) & !7).map(String::from),
        // A vowel that Thai and Lao write before the consonant under which the word stands.
        '\u{e40}'..='\u{e44}' | '\u{ec0}'..='\u{ec4}' => trimmed(word).chars().nth(1).map(String::from),
        _ if first.is_numeric() => Some("0–9".to_owned()),
        _ => Some(letter(formats, first)),
    }
}

/// A letter as capital, without its accent where the language takes it for the same letter: É under E, but Ñ of Spanish
/// under Ñ.
fn letter(formats: &Formats, first: char) -> String {
    let upper = |c: char| c.to_uppercase().nfc().collect::<String>();
    let own = upper(first);
    let Some(base) = own.nfkd().next() else { return own };
    let base = upper(base);
    if formats.compare_letters(&own, &base) == Ordering::Equal { base } else { own }
}

fn row(first: char) -> String {
    let kana = String::from(first).nfkd().next().unwrap_or(first);
    let small = u32::from(kana);
    let kana = if (0x3041..=0x3096).contains(&small) { char::from_u32(small + 0x60).unwrap_or(kana) } else { kana };
    // The first of some rows has a small form before it.
    let kana = match kana {
        'ァ' => 'ア',
        'ャ' => 'ヤ',
        'ヮ' => 'ワ',
        other => other,
    };
    let found = ROWS.chars().rev().find(|row| *row <= kana);
    found.map_or_else(|| kana.to_string(), |row| char::from_u32(u32::from(row) - 0x60).unwrap_or(row).to_string())
}

fn han(formats: &Formats, first: char) -> Option<String> {
    let language = formats.language();
    if language == "ja" {
        return Some("漢字".to_owned());
    }
    if language != "zh" || formats.compare("八", "七") != Ordering::Less {
        return None;
    }
    let word = first.to_string();
    let place = PINYIN.chars().rev().position(|c| formats.compare(&c.to_string(), &word) != Ordering::Greater);
    PINYIN_LETTERS.chars().rev().nth(place?).map(String::from)
}
