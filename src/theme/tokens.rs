//! Tokens: the colours and lengths of a theme that a site changes in `theme.yaml`, without touching the style sheet.
//!
//! The style sheet asks for them by name (`var(--link)`); where it says `/* tokens */` the build puts them. Colours are
//! measured: whoever chooses one that is hard to read hears of it before anybody has to read it.

use super::color::Color;
use crate::diag::{Code, FileId, Level, Notes, Span};
use crate::source::Field;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A token that is not there, or whose value cannot be used.
pub static TOKEN: Code = Code {
    name: "theme/token",
    level: Level::Forbid,
    summary: "a token of a theme is unknown or cannot be used",
    explain: "`tokens:` in a `theme.yaml` changes the colours (`light:`, `dark:`) and `lengths:` of a theme. Colours are \
              written `\"#0a4a45\"`, in quotes because of the `#`; lengths as a number and a unit, such as `0.4rem`. The \
              names are listed in `themes/default/README.md`.",
};
/// Two colours that are too near each other.
pub static CONTRAST: Code = Code {
    name: "theme/contrast",
    level: Level::Deny,
    summary: "two colours of a theme are too near each other",
    explain: "Text needs a contrast of 7:1 with what it stands on, lines and edges of controls 3:1 (WCAG 2.2, 1.4.6 and \
              1.4.11), so that people with low vision, on a poor screen or in the sun can read it. The message names \
              both colours and what was measured; the way out is the nearest lightness of the same hue that is enough.",
};

/// The colours, each with what it is for.
pub const COLORS: &[(&str, &str)] = &[
    ("exit", "the way out, and the ring of what has focus"),
    ("ground", "behind the sheet"),
    ("ink", "words"),
    ("line", "edges and perforations"),
    ("link", "links and what can be pressed"),
    ("on-exit", "words on the way out"),
    ("paper", "the sheet and its slips"),
    ("soft", "words of less weight"),
    ("warn", "the edge of a warning"),
    ("wash", "behind numbers to call"),
];

/// The lengths, each with what it is for.
pub const LENGTHS: &[(&str, &str)] = &[
    ("measure", "how wide a column of words may be"),
    ("roundness", "how round corners are"),
    ("width", "how wide a page may be"),
];

/// Which colour must stand out from which, and by how much.
const PAIRS: &[(&str, &str, f64)] = &[
    ("exit", "ground", 3.0),
    ("exit", "paper", 3.0),
    ("ink", "ground", 7.0),
    ("ink", "paper", 7.0),
    ("ink", "wash", 7.0),
    ("line", "ground", 3.0),
    ("line", "paper", 3.0),
    ("link", "ground", 7.0),
    ("link", "paper", 7.0),
    ("link", "wash", 7.0),
    ("on-exit", "exit", 7.0),
    ("soft", "ground", 7.0),
    ("soft", "paper", 7.0),
    ("warn", "paper", 3.0),
];

/// `tokens:` as a file has it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct RawTokens {
    light: BTreeMap<String, Field<String>>,
    dark: BTreeMap<String, Field<String>>,
    lengths: BTreeMap<String, Field<String>>,
}

/// The tokens of a theme, with those of the default theme where it says nothing.
#[derive(Clone, Debug, Default)]
pub struct Tokens {
    /// The colours on a light ground, and on paper, by name.
    pub light: BTreeMap<String, Color>,
    /// The colours on a dark ground, by name.
    pub dark: BTreeMap<String, Color>,
    /// Lengths as CSS writes them, by name.
    pub lengths: BTreeMap<String, String>,
    /// In the how-manieth file each was said, and where, by group and name.
    places: BTreeMap<(&'static str, String), (usize, Span)>,
    faults: Notes,
}

impl Tokens {
    /// The tokens of these files, of which a later one stands before an earlier.
    pub(super) fn of<'a>(layers: impl Iterator<Item = (FileId, &'a RawTokens)>) -> Self {
        let mut out = Self::default();
        for (layer, (file, raw)) in layers.enumerate() {
            out.colors("light", (layer, file), &raw.light);
            out.colors("dark", (layer, file), &raw.dark);
            for (name, field) in &raw.lengths {
                let span = field.span(file, 0);
                if !LENGTHS.iter().any(|(known, _)| known == name) {
                    out.unknown(name, span, LENGTHS);
                } else if is_length(&field.value) {
                    out.lengths.insert(name.clone(), field.value.clone());
                } else {
                    let note = TOKEN.at(span, format!("`{}` is no length", field.value));
                    out.faults.push(note.help("write a number and `rem`, `em`, `ch` or `px`, such as `0.4rem`"));
                }
            }
        }
        out
    }

    fn colors(&mut self, group: &'static str, (layer, file): (usize, FileId), raw: &BTreeMap<String, Field<String>>) {
        for (name, field) in raw {
            let span = field.span(file, 0);
            if !COLORS.iter().any(|(known, _)| known == name) {
                self.unknown(name, span, COLORS);
                continue;
            }
            let Some(color) = Color::parse(&field.value) else {
                let note = TOKEN.at(span, format!("`{}` is no colour", field.value));
                self.faults.push(note.help("write it in quotes, with six hexadecimal digits: `\"#0a4a45\"`"));
                continue;
            };
            let colors = if group == "light" { &mut self.light } else { &mut self.dark };
            colors.insert(name.clone(), color);
            self.places.insert((group, name.clone()), (layer, span));
        }
    }

    fn unknown(&mut self, name: &str, span: Span, known: &[(&str, &str)]) {
        let note = TOKEN.at(span, format!("there is no token `{name}`"));
        self.faults.push(note.suggest(name, known.iter().map(|(name, _)| *name)));
    }

    /// What is wrong with them.
    #[must_use]
    pub fn check(&self) -> Notes {
        let mut notes = self.faults.clone();
        for (group, colors) in [("light", &self.light), ("dark", &self.dark)] {
            for (front, behind, needed) in PAIRS {
                let (Some(fore), Some(back)) = (colors.get(*front), colors.get(*behind)) else { continue };
                let measured = fore.contrast(*back);
                if measured >= *needed {
                    continue;
                }
                // The one that was said last is the one that somebody is changing.
                let place = |name: &str| self.places.get(&(group, name.to_owned())).copied();
                let Some((_, span)) = place(front).max(place(behind)) else { continue };
                // Cut, never rounded up to what would have been enough.
                let shown = (measured * 100.0).floor() / 100.0;
                let message =
                    format!("`{front}` on `{behind}` ({group}) has a contrast of {shown:.2}:1 and needs {needed}:1");
                let note = CONTRAST.at(span, message);
                notes.push(match nearest(*fore, front, colors) {
                    Some(color) => note.help(format!("the nearest lightness that is enough is `{front}: \"{color}\"`")),
                    None => note.help(format!("no lightness of `{front}` is enough: change `{behind}`")),
                });
            }
        }
        notes
    }

    /// The tokens as custom properties: for a light ground, then for a dark one.
    #[must_use]
    pub fn css(&self) -> String {
        let mut out = String::from(":root{");
        let _ = self.lengths.iter().try_for_each(|(name, value)| write!(out, "--{name}:{value};"));
        let _ = self.light.iter().try_for_each(|(name, color)| write!(out, "--{name}:{color};"));
        out.push_str("}@media (prefers-color-scheme:dark){:root{");
        let _ = self.dark.iter().try_for_each(|(name, color)| write!(out, "--{name}:{color};"));
        out.push_str("}}");
        out
    }
}

/// The nearest lightness of a colour at which it stands out from all that it must stand out from.
fn nearest(color: Color, name: &str, colors: &BTreeMap<String, Color>) -> Option<Color> {
    let enough = |color: &Color| {
        let own = PAIRS.iter().filter(|(front, _, _)| *front == name);
        own.filter_map(|(_, behind, needed)| Some((colors.get(*behind)?, needed)))
            .all(|(back, needed)| color.contrast(*back) >= *needed)
    };
    color.lightnesses().find(enough)
}

/// A number that is not negative, and a unit.
fn is_length(text: &str) -> bool {
    let number = ["rem", "em", "ch", "px"].iter().find_map(|unit| text.strip_suffix(unit));
    number.is_some_and(|number| {
        !number.is_empty() && number.chars().all(|c| c.is_ascii_digit() || c == '.') && number.parse::<f32>().is_ok()
    })
}
