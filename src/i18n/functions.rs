//! The functions that a message may call.

use super::fault::Problem;
use super::format::{DateStyle, Formats, ListKind};
use super::value::{Number, Value};
use crate::text::{Tag, is_marked};
use std::collections::BTreeMap;

/// One function.
#[derive(Debug)]
pub struct Function {
    /// As it is written: capitals.
    pub name: &'static str,
    /// One line on what it does.
    pub summary: &'static str,
    /// The options that it takes, by name.
    pub options: &'static [&'static str],
}

/// All functions, in the order of their names.
pub static FUNCTIONS: &[Function] = &[
    Function { name: "DATE", summary: "a day (`2026-11-21`) as the language writes it", options: &["dateStyle"] },
    Function { name: "LANGUAGE", summary: "the name of a language (`pa`) in this language", options: &[] },
    Function { name: "LIST", summary: "several words joined as the language does", options: &["type"] },
    Function {
        name: "NUMBER",
        summary: "a number as the language writes it",
        options: &["maximumFractionDigits", "minimumFractionDigits", "style", "useGrouping"],
    },
];

/// Options by name.
pub(super) type Options = BTreeMap<String, Value>;

/// What a call needs of its surroundings.
pub(super) struct Call<'a> {
    /// As it is written.
    pub name: &'a str,
    /// What stands first, in order.
    pub positional: &'a [Value],
    /// What stands after it, by name.
    pub options: &'a Options,
}

impl Call<'_> {
    /// The result; `name_of` gives the name of a language.
    pub(super) fn run(&self, formats: &Formats, name_of: impl Fn(&Tag) -> String) -> Result<Value, Problem> {
        check_options(self.name, self.options)?;
        for value in self.positional {
            if matches!(value, Value::Text(text) if is_marked(text)) {
                return Err(self.wrong("cannot take a fact: a fact is always written as it is"));
            }
        }
        match self.name {
            "NUMBER" => match self.positional {
                [Value::Number(number)] => self.number(number),
                _ => Err(self.wrong("takes one number")),
            },
            "DATE" => match self.positional {
                [Value::Text(day)] => {
                    let style = date_style(self.options)?.unwrap_or_default();
                    let text = formats.date(day, style).ok_or_else(|| {
                        self.wrong(&format!("takes a day such as `2026-11-21`, and `{}` is none", short(day)))
                    })?;
                    Ok(Value::Text(text))
                }
                _ => Err(self.wrong("takes one day, as text: `2026-11-21`")),
            },
            "LIST" => {
                let items: Vec<String> = self.positional.iter().flat_map(|value| words(value, formats)).collect();
                let kind = list_kind(self.options)?.unwrap_or_default();
                if items.is_empty() {
                    return Err(self.wrong("takes at least one word"));
                }
                Ok(Value::Text(formats.list(&items, kind)))
            }
            "LANGUAGE" => match self.positional {
                [Value::Text(tag)] => match Tag::parse(tag) {
                    Ok(tag) => Ok(Value::Text(name_of(&tag))),
                    Err(fault) => Err(self.wrong(&format!("cannot use `{}`: {fault}", short(tag)))),
                },
                _ => Err(self.wrong("takes one language tag, in quotation marks: `\"pa\"`")),
            },
            _ => Err(Problem::UnknownFunction(self.name.to_owned())),
        }
    }

    fn number(&self, number: &Number) -> Result<Value, Problem> {
        let options = number_options(self.options)?;
        let mut number = number.clone();
        let mut maximum = options.maximum;
        if options.percent {
            number = number.percent();
            // ECMA-402 rounds a percentage to whole ones when nothing is said.
            maximum = maximum.or(options.minimum).or(Some(0));
        }
        if options.ungrouped {
            number = number.ungrouped();
        }
        if let Some(digits) = maximum {
            number = number.at_most(digits);
        }
        if let Some(digits) = options.minimum {
            number = number.at_least(digits);
        }
        Ok(Value::Number(number))
    }

    fn wrong(&self, reason: &str) -> Problem {
        wrong(self.name, reason)
    }
}

/// Whether there is such a function and it takes these options.
pub(super) fn check_options(name: &str, options: &Options) -> Result<(), Problem> {
    let Some(function) = FUNCTIONS.iter().find(|function| function.name == name) else {
        return Err(Problem::UnknownFunction(name.to_owned()));
    };
    if let Some(option) = options.keys().find(|option| !function.options.contains(&option.as_str())) {
        let known = function.options.join("`, `");
        let known = if known.is_empty() { "it has none".to_owned() } else { format!("it has `{known}`") };
        return Err(wrong(name, &format!("has no option `{option}`; {known}")));
    }
    match name {
        "NUMBER" => number_options(options).map(drop),
        "DATE" => date_style(options).map(drop),
        "LIST" => list_kind(options).map(drop),
        _ => Ok(()),
    }
}

#[derive(Default)]
struct NumberOptions {
    percent: bool,
    ungrouped: bool,
    minimum: Option<u8>,
    maximum: Option<u8>,
}

fn number_options(options: &Options) -> Result<NumberOptions, Problem> {
    let mut read = NumberOptions::default();
    for (name, value) in options {
        match (name.as_str(), value) {
            ("style", Value::Text(style)) if style == "percent" => read.percent = true,
            ("style", Value::Text(style)) if style == "decimal" => {}
            ("style", _) => return Err(wrong("NUMBER", "has the styles `\"decimal\"` and `\"percent\"`")),
            ("useGrouping", Value::Text(choice)) if choice == "false" => read.ungrouped = true,
            ("useGrouping", Value::Text(choice)) if choice == "true" => {}
            ("useGrouping", _) => return Err(wrong("NUMBER", "takes `useGrouping: \"true\"` or `\"false\"`")),
            _ => {
                let digits = match value {
                    Value::Number(number) => number.to_string().parse().ok().filter(|digits| *digits <= 20),
                    Value::Text(_) | Value::List(_) => None,
                };
                let digits = digits.ok_or_else(|| wrong("NUMBER", &format!("takes `{name}` from 0 to 20")))?;
                let place = if name == "minimumFractionDigits" { &mut read.minimum } else { &mut read.maximum };
                *place = Some(digits);
            }
        }
    }
    if let (Some(least), Some(most)) = (read.minimum, read.maximum)
        && least > most
    {
        return Err(wrong("NUMBER", "cannot have a `minimumFractionDigits` above its `maximumFractionDigits`"));
    }
    Ok(read)
}

fn date_style(options: &Options) -> Result<Option<DateStyle>, Problem> {
    match options.get("dateStyle") {
        None => Ok(None),
        Some(Value::Text(style)) if DateStyle::parse(style).is_some() => Ok(DateStyle::parse(style)),
        Some(_) => Err(wrong("DATE", "has the styles `\"full\"`, `\"long\"`, `\"medium\"` and `\"short\"`")),
    }
}

fn list_kind(options: &Options) -> Result<Option<ListKind>, Problem> {
    match options.get("type") {
        None => Ok(None),
        Some(Value::Text(kind)) if kind == "and" => Ok(Some(ListKind::And)),
        Some(Value::Text(kind)) if kind == "or" => Ok(Some(ListKind::Or)),
        Some(_) => Err(wrong("LIST", "has the types `\"and\"` and `\"or\"`")),
    }
}

fn words(value: &Value, formats: &Formats) -> Vec<String> {
    match value {
        Value::Text(text) => vec![text.clone()],
        Value::Number(number) => vec![formats.number(number)],
        Value::List(list) => list.clone(),
    }
}

fn wrong(function: &str, reason: &str) -> Problem {
    Problem::Argument { function: function.to_owned(), reason: reason.to_owned() }
}

fn short(text: &str) -> String {
    text.chars().take(40).collect()
}
