//! How text becomes words that can be looked up. `themes/default/static/find.js` does the same to what a reader types;
//! `tests/search/words.json` holds both to it.
//!
//! A word has two shapes. Its *form* is what was written, in NFKC and small letters. Its *fold* is what is compared:
//! without accents, vowel marks, nukta and tone marks, and with one letter where writers use several.
//!
//! Chinese, Japanese, Thai, Lao, Khmer and Burmese are written without blanks, and a browser has no dictionary that cuts
//! them as a build would. So they are kept as pairs of neighbours (of characters, or of letters with their vowels), which
//! finds any string wherever a dictionary would have cut it.

use crate::text::Tag;
use icu::properties::CodePointMapData;
use icu::properties::props::{GeneralCategory, GeneralCategoryGroup};
use unicode_normalization::UnicodeNormalization;

/// What a hyphen, an apostrophe and the like become: they join the parts of a word.
const JOINER: char = '\'';

/// Whether the article is taken off a word, as readers of Arabic look words up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Article {
    /// It is part of the word.
    Kept,
    /// `العمل` is found at `عمل`.
    Cut,
}

impl Article {
    /// What a language does.
    #[must_use]
    pub fn of(tag: &Tag) -> Self {
        if tag.locale().id.language.as_str() == "ar" { Self::Cut } else { Self::Kept }
    }
}

/// A stretch of text without blanks and punctuation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// A word; several parts where a hyphen or an apostrophe joins them.
    Word(Vec<String>),
    /// A string of a language that sets no blanks, cut into characters with what belongs to each.
    Unspaced(Vec<String>),
}

/// Text in NFKC and small letters, without invisible characters, with European digits and one kind of joiner.
#[must_use]
pub fn clean(text: &str) -> String {
    if text.is_ascii() {
        return text.chars().map(|c| if c == '-' { JOINER } else { c.to_ascii_lowercase() }).collect();
    }
    let lower = text.nfkc().collect::<String>().to_lowercase();
    let mut out = String::with_capacity(lower.len());
    let mut before = ' ';
    for c in lower.chars() {
        match c {
            '\u{200c}' if is_arabic(before) => out.push(JOINER),
            '-' | '\u{2bb}' | '\u{2bc}' | '\u{2010}' | '\u{2018}' | '\u{2019}' => out.push(JOINER),
            _ if is_ignored(c) => {}
            _ => out.push(digit(c).unwrap_or(c)),
        }
        before = c;
    }
    out
}

/// The runs of a text that [`clean`] gave.
#[must_use]
pub fn runs(clean: &str) -> Vec<Run> {
    let mut out = Vec::new();
    let mut chars = clean.chars().peekable();
    while let Some(first) = chars.peek().copied() {
        let kind = kind(first);
        let mut run = String::new();
        while let Some(c) = chars.next_if(|c| self::kind(*c) == kind) {
            run.push(c);
        }
        match kind {
            Kind::Other => {}
            Kind::Han | Kind::SouthEast => out.push(Run::Unspaced(clusters(&run))),
            Kind::Word => {
                let parts: Vec<String> = run.split(JOINER).filter(|part| !part.is_empty()).map(str::to_owned).collect();
                if !parts.is_empty() {
                    out.push(Run::Word(parts));
                }
            }
        }
    }
    out
}

/// The forms under which a text is kept: the parts of a word and the whole, pairs of neighbours and the last one alone.
pub fn terms(text: &str, mut each: impl FnMut(String)) {
    for run in runs(&clean(text)) {
        match run {
            Run::Word(parts) => {
                if parts.len() > 1 {
                    each(parts.concat());
                }
                parts.into_iter().for_each(&mut each);
            }
            Run::Unspaced(clusters) => {
                clusters.windows(2).for_each(|pair| each(pair.concat()));
                clusters.into_iter().next_back().into_iter().for_each(&mut each);
            }
        }
    }
}

/// The fold of a form.
#[must_use]
pub fn fold(form: &str, article: Article) -> String {
    if form.is_ascii() {
        return form.to_owned();
    }
    let mut letters: Vec<char> = Vec::with_capacity(form.len());
    for c in form.nfkd().filter(|c| !is_mark(*c)) {
        match pair(c) {
            Some(two) => letters.extend(two.chars()),
            None => letters.push(letter(c)),
        }
    }
    let folded = nasals(&letters);
    match article {
        Article::Cut => without_article(&folded).unwrap_or(&folded).to_owned(),
        Article::Kept => folded,
    }
}

/// Among how many places the pairs that begin with one character of Chinese or Japanese are spread.
const SPREAD: u32 = 4;

/// In which of `count` shards a fold lies. Its first two letters decide, so that all words that begin alike lie together.
/// One character of Chinese or Japanese is worth looking up: the pairs that begin with it lie in a few places, in which a
/// reader of one character looks. In one place alone they would make that of a frequent character very large.
#[must_use]
pub fn shard(fold: &str, count: u32) -> u32 {
    let mut letters = fold.chars();
    let first = letters.next().map_or(0, u32::from);
    let alone = char::from_u32(first).is_some_and(|c| kind(c) == Kind::Han);
    let second = letters.next().map_or(0, u32::from);
    let second = if alone { second % SPREAD } else { second };
    (first * 31 + second) % count.max(1)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Word,
    Han,
    SouthEast,
    Other,
}

fn kind(c: char) -> Kind {
    match c {
        JOINER | 'a'..='z' | '0'..='9' => Kind::Word,
        '\0'..='\x7f' => Kind::Other,
        '\u{3005}'..='\u{3007}'
        | '\u{3041}'..='\u{309f}'
        | '\u{30a1}'..='\u{30fa}'
        | '\u{30fc}'..='\u{30ff}'
        | '\u{31f0}'..='\u{31ff}'
        | '\u{3400}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}' => Kind::Han,
        '\u{e01}'..='\u{e3a}'
        | '\u{e40}'..='\u{e4e}'
        | '\u{e81}'..='\u{edf}'
        | '\u{1000}'..='\u{103f}'
        | '\u{1050}'..='\u{109d}'
        | '\u{1780}'..='\u{17d3}' => Kind::SouthEast,
        _ if is(c, LETTERS_MARKS_NUMBERS) => Kind::Word,
        _ => Kind::Other,
    }
}

const LETTERS_MARKS_NUMBERS: GeneralCategoryGroup =
    GeneralCategoryGroup::Letter.union(GeneralCategoryGroup::Mark).union(GeneralCategoryGroup::Number);

fn is(c: char, group: GeneralCategoryGroup) -> bool {
    group.contains(CodePointMapData::<GeneralCategory>::new().get(c))
}

/// Each character with the marks, vowels and subscripts that belong to it.
fn clusters(run: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut before = ' ';
    for c in run.chars() {
        let follows = matches!(c, '\u{e30}' | '\u{e32}' | '\u{e45}' | '\u{eb0}' | '\u{eb2}');
        let led = matches!(before, '\u{e40}'..='\u{e44}' | '\u{ec0}'..='\u{ec4}' | '\u{17d2}' | '\u{1039}');
        match out.last_mut() {
            Some(last) if follows || led || is(c, GeneralCategoryGroup::Mark) => last.push(c),
            _ => out.push(c.to_string()),
        }
        before = c;
    }
    out
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}')
}

/// Soft hyphen, tatweel, joiners, marks of direction, variation selectors.
fn is_ignored(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{640}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Zeros of the scripts that have digits of their own.
const ZEROS: [u32; 15] =
    [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0];

fn digit(c: char) -> Option<char> {
    let zero = ZEROS.into_iter().find(|zero| (*zero..zero + 10).contains(&u32::from(c)))?;
    char::from_digit(u32::from(c) - zero, 10)
}

/// What readers leave out when they type: accents, vowel marks and hamza, nukta and addak, tone marks.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{621}'
        | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e8}' | '\u{6ea}'..='\u{6ed}'
        | '\u{93c}' | '\u{9bc}' | '\u{a3c}' | '\u{a71}' | '\u{abc}' | '\u{e47}'..='\u{e4e}' | '\u{ec8}'..='\u{ecd}'
        | '\u{135d}'..='\u{135f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}')
}

/// Two letters for one.
fn pair(c: char) -> Option<&'static str> {
    match c {
        'ß' => Some("ss"),
        'æ' => Some("ae"),
        'œ' => Some("oe"),
        'þ' => Some("th"),
        _ => None,
    }
}

/// One letter for those that are written for one another.
fn letter(c: char) -> char {
    match c {
        'đ' | 'ð' => 'd',
        'ø' => 'o',
        'ł' => 'l',
        'ħ' => 'h',
        'ı' => 'i',
        'ς' => 'σ',
        // Arabic, Persian, Urdu, Pashto: alef, yeh, kaf, gaf, heh, noon.
        '\u{671}' => '\u{627}',
        '\u{649}' | '\u{6cc}' | '\u{6cd}' | '\u{6d0}' | '\u{6d2}' => '\u{64a}',
        '\u{6a9}' | '\u{6aa}' => '\u{643}',
        '\u{6ab}' => '\u{6af}',
        '\u{629}' | '\u{6be}' | '\u{6c1}' | '\u{6c3}' | '\u{6d5}' => '\u{647}',
        '\u{6ba}' => '\u{646}',
        // Candrabindu as anusvara; in Gurmukhi both as tippi.
        '\u{901}' => '\u{902}',
        '\u{981}' => '\u{982}',
        '\u{a81}' => '\u{a82}',
        '\u{a01}' | '\u{a02}' => '\u{a70}',
        // Ethiopic letters that sound alike in Tigrinya: ሠ as ሰ, ፀ as ጸ, ኀ as ሐ.
        '\u{1220}'..='\u{1227}' => shift(c, 0x10),
        '\u{1340}'..='\u{1347}' => shift(c, -8),
        '\u{1280}'..='\u{1287}' => shift(c, -0x70),
        // Hiragana as katakana.
        '\u{3041}'..='\u{3096}' => shift(c, 0x60),
        _ => c,
    }
}

fn shift(c: char, by: i32) -> char {
    u32::from(c).checked_add_signed(by).and_then(char::from_u32).unwrap_or(c)
}

/// `हिन्दी` as `हिंदी`: before a stop of its own row, a nasal with virama is as good as anusvara. Devanagari, Bengali and
/// Gujarati have the same layout.
fn nasals(letters: &[char]) -> String {
    let mut out = String::with_capacity(letters.len() * 3);
    let mut at = 0;
    while let Some(c) = letters.get(at) {
        let code = u32::from(*c);
        let block = code & !0x7f;
        let is_nasal =
            matches!(block, 0x900 | 0x980 | 0xa80) && matches!(code - block, 0x19 | 0x1e | 0x23 | 0x28 | 0x2e);
        let virama = letters.get(at + 1).is_some_and(|next| u32::from(*next) == block + 0x4d);
        let stop = letters.get(at + 2).is_some_and(|next| (code.saturating_sub(4)..code).contains(&u32::from(*next)));
        if is_nasal && virama && stop {
            out.extend(char::from_u32(block + 2));
            at += 2;
        } else {
            out.push(*c);
            at += 1;
        }
    }
    out
}

/// A word of Arabic without its article and what is written together with it.
fn without_article(word: &str) -> Option<&str> {
    let long = ["وبال", "وكال", "فبال", "فكال", "وال", "فال", "بال", "كال", "ولل", "فلل", "لل"];
    if let Some(rest) = word.strip_prefix("ال").filter(|rest| !rest.is_empty()) {
        return Some(rest);
    }
    long.iter().find_map(|prefix| word.strip_prefix(prefix)).filter(|rest| rest.chars().count() > 1)
}
