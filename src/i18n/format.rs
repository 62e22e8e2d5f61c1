//! Numbers, days, lists, order and names as a language writes them: CLDR by way of ICU4X.

use super::names::CldrNames;
use super::settings::Calendar;
use super::value::{Grouping, Notation, Number};
use crate::text::Tag;
use icu::calendar::{Date, Iso};
use icu::collator::options::{CollatorOptions, Strength};
use icu::collator::{Collator, CollatorBorrowed};
use icu::datetime::fieldsets::{MD, YMD, YMDE};
use icu::datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu::decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu::decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu::experimental::dimension::percent::formatter::{PercentFormatter, PercentFormatterPreferences};
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::Locale as CldrLocale;
use icu::locale::preferences::extensions::unicode::keywords::NumberingSystem;
use icu::plurals::{PluralCategory, PluralOperands, PluralRules};
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// How long a day is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum DateStyle {
    /// With the day of the week.
    Full,
    /// With the month in full.
    #[default]
    Long,
    /// With the month cut short.
    Medium,
    /// In digits.
    Short,
}

impl DateStyle {
    /// The style of this name: `full`, `long`, `medium` or `short`.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "full" => Some(Self::Full),
            "long" => Some(Self::Long),
            "medium" => Some(Self::Medium),
            "short" => Some(Self::Short),
            _ => None,
        }
    }
}

/// What joins the last two words of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ListKind {
    /// All of them: `A, B and C`.
    #[default]
    And,
    /// One of them: `A, B or C`.
    Or,
}

enum DayFormatter {
    WithWeekday(DateTimeFormatter<YMDE>),
    Without(DateTimeFormatter<YMD>),
}

/// The formatters of one language, each made when it is first asked for.
pub(super) struct Formats {
    locale: CldrLocale,
    digits: Option<NumberingSystem>,
    calendar: Calendar,
    names: BTreeMap<Tag, String>,
    numbers: [OnceLock<DecimalFormatter>; 2],
    percent: OnceLock<Option<PercentFormatter<DecimalFormatter>>>,
    plurals: OnceLock<PluralRules>,
    days: [OnceLock<DayFormatter>; 4],
    yearless: OnceLock<DateTimeFormatter<MD>>,
    lists: [OnceLock<ListFormatter>; 2],
    order: OnceLock<CollatorBorrowed<'static>>,
    letters: OnceLock<CollatorBorrowed<'static>>,
    cldr_names: OnceLock<CldrNames>,
}

/// ICU4X answers every language with data compiled into the program, in the end with those of the root.
const ROOT: &str = "the compiled CLDR data have a root";

impl Formats {
    /// The formatters of `tag`. `names` stand before CLDR's names of languages.
    pub(super) fn new(
        tag: &Tag,
        calendar: Calendar,
        digits: Option<NumberingSystem>,
        names: BTreeMap<Tag, String>,
    ) -> Self {
        Self {
            locale: tag.locale(),
            digits,
            calendar,
            names,
            numbers: Default::default(),
            percent: OnceLock::new(),
            plurals: OnceLock::new(),
            days: Default::default(),
            yearless: OnceLock::new(),
            lists: Default::default(),
            order: OnceLock::new(),
            letters: OnceLock::new(),
            cldr_names: OnceLock::new(),
        }
    }

    /// A number in the digits and with the separators of the language.
    pub(super) fn number(&self, number: &Number) -> String {
        match number.notation {
            Notation::Plain => self.decimals(number.grouping).format_to_string(&number.decimal),
            Notation::Percent => self.percent(number),
        }
    }

    fn decimals(&self, grouping: Grouping) -> &DecimalFormatter {
        let (slot, strategy) = match grouping {
            Grouping::Locale => (0, GroupingStrategy::Auto),
            Grouping::Never => (1, GroupingStrategy::Never),
        };
        self.numbers[slot].get_or_init(|| {
            let mut preferences = DecimalFormatterPreferences::from(&self.locale);
            preferences.numbering_system = self.digits;
            DecimalFormatter::try_new(preferences, DecimalFormatterOptions::from(strategy)).expect(ROOT)
        })
    }

    fn percent(&self, number: &Number) -> String {
        let formatter = self.percent.get_or_init(|| {
            let mut preferences = PercentFormatterPreferences::from(&self.locale);
            preferences.numbering_system = self.digits;
            PercentFormatter::try_new(
                preferences,
                icu::experimental::dimension::percent::options::PercentFormatterOptions::default(),
            )
            .ok()
        });
        let Some(formatter) = formatter else {
            return format!("{}%", self.decimals(number.grouping).format_to_string(&number.decimal));
        };
        let text = formatter.format(&number.decimal).to_string();
        // ICU4X 2.4 takes the sign of Latin digits with every digit; CLDR has U+066A with both kinds of Arabic ones.
        let arabic = |c: char| ('\u{660}'..='\u{669}').contains(&c) || ('\u{6f0}'..='\u{6f9}').contains(&c);
        if text.contains(arabic) { text.replace('%', "\u{66a}") } else { text }
    }

    /// The plural rules for counting.
    pub(super) fn plurals(&self) -> &PluralRules {
        self.plurals.get_or_init(|| PluralRules::try_new_cardinal((&self.locale).into()).expect(ROOT))
    }

    /// The plural category of a number as it is written: 1 and 1.0 may differ.
    pub(super) fn plural(&self, number: &Number) -> &'static str {
        category_name(self.plurals().category_for(PluralOperands::from(&number.decimal)))
    }

    /// A day given as `2026-11-21`; `None` when it is no day of the Gregorian calendar.
    pub(super) fn date(&self, iso: &str, style: DateStyle) -> Option<String> {
        let day = parse_day(iso)?;
        Some(match self.day_formatter(style) {
            DayFormatter::WithWeekday(formatter) => formatter.format(&day).to_string(),
            DayFormatter::Without(formatter) => formatter.format(&day).to_string(),
        })
    }

    /// The day and the month of a day given as `2026-11-21`, for what comes every year.
    pub(super) fn yearless(&self, iso: &str) -> Option<String> {
        let day = parse_day(iso)?;
        let formatter = self.yearless.get_or_init(|| {
            let mut preferences = DateTimeFormatterPreferences::from(&self.locale);
            preferences.numbering_system = self.digits;
            preferences.calendar_algorithm = Some(self.calendar.algorithm());
            let fields = if self.has_months() { MD::long() } else { MD::short() };
            DateTimeFormatter::try_new(preferences, fields).expect(ROOT)
        });
        Some(formatter.format(&day).to_string())
    }

    fn day_formatter(&self, style: DateStyle) -> &DayFormatter {
        // A language without data of its own gets the root's `2026 M11 21`; its short form is ISO 8601 and clearer.
        let style = if self.has_months() { style } else { DateStyle::Short };
        self.days[style as usize].get_or_init(|| self.make_day_formatter(style))
    }

    fn make_day_formatter(&self, style: DateStyle) -> DayFormatter {
        let mut preferences = DateTimeFormatterPreferences::from(&self.locale);
        preferences.numbering_system = self.digits;
        // Named always: CLDR's own choice would be the Persian calendar for `fa` and `ps`, the Buddhist one for `th`.
        preferences.calendar_algorithm = Some(self.calendar.algorithm());
        let short = match style {
            DateStyle::Full => {
                let formatter = DateTimeFormatter::try_new(preferences, YMDE::long()).expect(ROOT);
                return DayFormatter::WithWeekday(formatter);
            }
            DateStyle::Long => YMD::long(),
            DateStyle::Medium => YMD::medium(),
            DateStyle::Short => YMD::short(),
        };
        DayFormatter::Without(DateTimeFormatter::try_new(preferences, short).expect(ROOT))
    }

    fn has_months(&self) -> bool {
        let long = self.days[DateStyle::Long as usize].get_or_init(|| self.make_day_formatter(DateStyle::Long));
        let sample = parse_day("2026-11-21").expect("a day");
        match long {
            DayFormatter::Without(formatter) => !formatter.format(&sample).to_string().contains("M1"),
            DayFormatter::WithWeekday(_) => true,
        }
    }

    /// Words joined as the language does.
    pub(super) fn list(&self, items: &[String], kind: ListKind) -> String {
        let options = ListFormatterOptions::default();
        let formatter = match kind {
            ListKind::And => {
                self.lists[0].get_or_init(|| ListFormatter::try_new_and((&self.locale).into(), options).expect(ROOT))
            }
            ListKind::Or => {
                self.lists[1].get_or_init(|| ListFormatter::try_new_or((&self.locale).into(), options).expect(ROOT))
            }
        };
        formatter.format_to_string(items.iter())
    }

    /// The order of two words in a list of this language.
    pub(super) fn compare(&self, a: &str, b: &str) -> Ordering {
        self.order
            .get_or_init(|| Collator::try_new((&self.locale).into(), CollatorOptions::default()).expect(ROOT))
            .compare(a, b)
    }

    /// The order of two letters: equal where the language takes one for a form of the other, as É and E.
    pub(super) fn compare_letters(&self, a: &str, b: &str) -> Ordering {
        let make = || {
            let mut options = CollatorOptions::default();
            options.strength = Some(Strength::Primary);
            Collator::try_new((&self.locale).into(), options).expect(ROOT)
        };
        self.letters.get_or_init(make).compare(a, b)
    }

    /// The language's subtag: `zh`.
    pub(super) fn language(&self) -> &str {
        self.locale.id.language.as_str()
    }

    /// The name of a language in this one; `None` where neither `locale.yaml` nor CLDR has it.
    pub(super) fn name_of(&self, tag: &Tag) -> Option<String> {
        if let Some(name) = self.names.get(tag) {
            return Some(name.clone());
        }
        self.cldr_names.get_or_init(|| CldrNames::new(&self.locale)).of(&tag.locale())
    }
}

/// Whether ICU4X has digits for this numbering system. It answers an unknown one with Latin digits.
pub(super) fn has_digits(system: NumberingSystem) -> bool {
    let mut preferences = DecimalFormatterPreferences::default();
    preferences.numbering_system = Some(system);
    let formatter = DecimalFormatter::try_new(preferences, DecimalFormatterOptions::default());
    formatter.is_ok_and(|formatter| {
        system.as_str() == "latn" || formatter.format_to_string(&Number::from(0_u8).decimal) != "0"
    })
}

/// The name of a category as messages write it.
pub(super) fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

fn parse_day(iso: &str) -> Option<Date<Iso>> {
    let (year, rest) = iso.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    let number = |part: &str, length: usize| {
        let good = part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
        good.then(|| part.parse::<u16>().ok()).flatten()
    };
    let (month, day) = (u8::try_from(number(month, 2)?).ok()?, u8::try_from(number(day, 2)?).ok()?);
    Date::try_new_iso(i32::from(number(year, 4)?), month, day).ok()
}
