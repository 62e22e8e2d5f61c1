//! What a message is given: text, numbers and lists.

use icu::decimal::input::Decimal;
use std::collections::BTreeMap;
use std::fmt;

/// Whether a number is written with separators between thousands (or lakhs).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grouping {
    /// As the language does.
    #[default]
    Locale,
    /// Never: for years and codes.
    Never,
}

/// Whether a number counts or is a share.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Notation {
    /// As it is.
    #[default]
    Plain,
    /// Already in hundredths, with the language's per cent sign.
    Percent,
}

/// A decimal number with the way in which it is to be written.
#[derive(Clone, Debug, PartialEq)]
pub struct Number {
    pub(super) decimal: Decimal,
    pub(super) grouping: Grouping,
    pub(super) notation: Notation,
}

impl Number {
    /// Reads ASCII digits with an optional sign and an optional point: `2170`, `-1.50`. The zeros at the end are kept,
    /// because in many languages `1.0` takes another plural than `1`. `None` for anything else, and over 60 characters.
    #[must_use]
    pub fn parse(digits: &str) -> Option<Self> {
        let body = digits.strip_prefix('-').unwrap_or(digits);
        let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let (whole, fraction) = body.split_once('.').unwrap_or((body, "0"));
        if digits.len() > 60 || !is_digits(whole) || !is_digits(fraction) {
            return None;
        }
        Decimal::try_from_str(digits).ok().map(Self::of)
    }

    /// The number as its shortest decimal; `None` for infinities and what is no number.
    #[must_use]
    pub fn from_f64(number: f64) -> Option<Self> {
        if !number.is_finite() {
            return None;
        }
        // `Display` of a float never writes an exponent, so this is the shortest decimal that reads back the same.
        Decimal::try_from_str(&number.to_string()).ok().map(Self::of)
    }

    /// The same number without separators.
    #[must_use]
    pub fn ungrouped(mut self) -> Self {
        self.grouping = Grouping::Never;
        self
    }

    /// The same number as a share: 0.94 is written 94 %. Places after the point are counted in the percentage.
    #[must_use]
    pub fn percent(mut self) -> Self {
        self.decimal.absolute.multiply_pow10(2);
        self.decimal.absolute.trim_start();
        self.notation = Notation::Percent;
        self
    }

    /// The same number with at least `digits` places after the point.
    #[must_use]
    pub fn at_least(mut self, digits: u8) -> Self {
        self.decimal.absolute.pad_end(-i16::from(digits));
        self
    }

    /// The same number rounded to at most `digits` places after the point.
    #[must_use]
    pub fn at_most(mut self, digits: u8) -> Self {
        self.decimal.round(-i16::from(digits));
        self
    }

    /// Whether two numbers have one value, however they are written: 1 and 1.0.
    #[must_use]
    pub fn equals(&self, other: &Number) -> bool {
        let plain = |number: &Number| {
            let mut decimal = number.decimal.clone();
            decimal.absolute.trim_start();
            decimal.absolute.trim_end();
            decimal.to_string()
        };
        plain(self) == plain(other)
    }

    fn of(decimal: Decimal) -> Self {
        Self { decimal, grouping: Grouping::default(), notation: Notation::default() }
    }
}

impl fmt::Display for Number {
    /// ASCII digits, in no language.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.decimal)
    }
}

macro_rules! from_integer {
    ($($kind:ty)+) => { $(
        impl From<$kind> for Number {
            fn from(number: $kind) -> Self {
                Self::of(Decimal::from(number))
            }
        }
        impl From<$kind> for Value {
            fn from(number: $kind) -> Self {
                Self::Number(number.into())
            }
        }
    )+ };
}

from_integer!(u8 u16 u32 u64 usize i16 i32 i64);

/// What stands behind a variable of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Words, or a date as `2026-11-21`.
    Text(String),
    /// A number, to be written as the language does, and to choose a plural by.
    Number(Number),
    /// Several words, to be joined as the language does.
    List(Vec<String>),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Number> for Value {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

impl From<Vec<String>> for Value {
    fn from(list: Vec<String>) -> Self {
        Self::List(list)
    }
}

/// The variables of one message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Args(BTreeMap<String, Value>);

impl Args {
    /// No variables.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same with one more, named without its `$`.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.0.insert(name.into(), value.into());
        self
    }

    /// The value of this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// The names, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

impl<N: Into<String>, V: Into<Value>> FromIterator<(N, V)> for Args {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(iter: I) -> Self {
        Self(iter.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}
