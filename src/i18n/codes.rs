//! The findings about languages.

use crate::diag::{Code, Level};

/// Text in an `.ftl` file that is no message.
pub static SYNTAX: Code = Code {
    name: "locale/syntax",
    level: Level::Deny,
    summary: "a message cannot be read",
    explain: "An `.ftl` file holds messages: `name = words`, further lines indented, placeables between braces. What cannot \
              be read is passed over up to the next message; readers see the source language in its place.",
};
/// One id twice in one layer.
pub static DUPLICATE: Code = Code {
    name: "locale/duplicate-message",
    level: Level::Deny,
    summary: "a message stands twice",
    explain: "A message may stand once in the files of a language. Which of two would be shown is an accident of their \
              order. A site may replace a message of the program; that is no repetition.",
};
/// A message that a language lacks.
pub static MISSING: Code = Code {
    name: "locale/missing-message",
    level: Level::Warn,
    summary: "a message is not translated",
    explain: "The source language has a message that this language lacks. Readers see it in the source language, or in the \
              language that `fallback` in `locale.yaml` names. Add it to the language's `.ftl` file.",
};
/// A message that nothing asks for.
pub static UNUSED: Code = Code {
    name: "locale/unused-message",
    level: Level::Warn,
    summary: "the source language has no such message",
    explain: "Only messages of the program and of the source language are asked for. This one is left over from a message \
              that was renamed or removed, or its name is mistyped.",
};
/// A variable that nobody will give.
pub static UNKNOWN_VARIABLE: Code = Code {
    name: "locale/unknown-variable",
    level: Level::Deny,
    summary: "a message mentions a variable that it is not given",
    explain: "A message may mention facts (`{ $victimlink-phone }`) and the variables that the same message mentions in the \
              source language. Any other has no value when the message is written.",
};
/// A fact that the source does not mention.
pub static EXTRA_VARIABLE: Code = Code {
    name: "locale/extra-variable",
    level: Level::Warn,
    summary: "a translation mentions a fact that the source does not",
    explain: "The fact exists, so the message can be written. But a translation that gives a number which the source does \
              not give says something else than the source.",
};
/// A variable that a translation drops.
pub static LOST_VARIABLE: Code = Code {
    name: "locale/lost-variable",
    level: Level::Warn,
    summary: "a translation leaves out a variable of the source",
    explain: "The source puts a number, a name or a fact into this message, and the translation does not. Readers of this \
              language would not learn it.",
};
/// A function that does not exist, or is called wrongly.
pub static FUNCTION: Code = Code {
    name: "locale/function",
    level: Level::Deny,
    summary: "a function does not exist or cannot take this",
    explain: "The functions are `NUMBER`, `DATE`, `LIST` and `LANGUAGE`. `NUMBER` has the options `minimumFractionDigits`, \
              `maximumFractionDigits`, `useGrouping` (`\"true\"`, `\"false\"`) and `style` (`\"decimal\"`, `\"percent\"`); \
              `DATE` has `dateStyle` (`\"full\"`, `\"long\"`, `\"medium\"`, `\"short\"`); `LIST` has `type` (`\"and\"`, \
              `\"or\"`).",
};
/// A function that the source does not call.
pub static EXTRA_FUNCTION: Code = Code {
    name: "locale/extra-function",
    level: Level::Warn,
    summary: "a translation calls a function that the source does not",
    explain: "A function that the source message does not call may be given a value that it cannot take. `NUMBER` round a \
              number is always right.",
};
/// A message, attribute or term that is mentioned and not there.
pub static UNKNOWN_REFERENCE: Code = Code {
    name: "locale/unknown-reference",
    level: Level::Deny,
    summary: "a message mentions another one that does not exist",
    explain: "A message may mention another message (`{ site-title }`), one of its attributes (`{ contact-hotline.about }`) \
              or a term (`{ -office }`). The one that is mentioned must exist in the language or in one that it falls \
              back to.",
};
/// Messages that mention each other in a ring.
pub static CYCLE: Code = Code {
    name: "locale/cycle",
    level: Level::Deny,
    summary: "messages mention each other in a ring",
    explain: "A message that mentions itself, at once or by way of others, would never end.",
};
/// An attribute that a language lacks.
pub static MISSING_ATTRIBUTE: Code = Code {
    name: "locale/missing-attribute",
    level: Level::Warn,
    summary: "a part of a message is not translated",
    explain: "The source message has an attribute (`.about = …`) or words of its own that the translation lacks. Readers see \
              that part in the source language.",
};
/// An attribute that nothing asks for.
pub static UNUSED_ATTRIBUTE: Code = Code {
    name: "locale/unused-attribute",
    level: Level::Warn,
    summary: "a translation has a part that its source lacks",
    explain: "The source message has no such attribute, so nothing asks for it: its name is mistyped, or it is left over.",
};
/// A plural form that the language needs.
pub static MISSING_PLURAL: Code = Code {
    name: "locale/missing-plural",
    level: Level::Warn,
    summary: "a plural form of the language is missing",
    explain: "Languages differ in how many forms they have for counted things: English has two, Russian three for whole \
              numbers, Arabic six. The forms are those of CLDR. A form that whole numbers up to 200 never take (`many` in \
              French, `other` in Russian) may be left out; `[0]` and `[1]` stand for a form that has no other number.",
};
/// A plural form that the language never takes.
pub static UNUSED_PLURAL: Code = Code {
    name: "locale/unused-plural",
    level: Level::Warn,
    summary: "a plural form that the language does not have",
    explain: "CLDR has no such form for this language, so its words are never shown. It was probably copied from another \
              language.",
};
/// Words that were copied from the source.
pub static UNTRANSLATED: Code = Code {
    name: "locale/untranslated",
    level: Level::Warn,
    summary: "a translation is the source, word for word",
    explain: "Four words or more are the same as in the source language. Translate them, or leave the message out, so that \
              its readers learn that it is in another language.",
};
/// A short text that was copied from the source.
pub static UNTRANSLATED_SHORT: Code = Code {
    name: "locale/untranslated-short",
    level: Level::Allow,
    summary: "a short translation is the source, word for word",
    explain: "Up to three words are the same as in the source language. That is right for names, and may be an oversight \
              elsewhere.",
};
/// A value of `locale.yaml` that cannot be used.
pub static SETTINGS: Code = Code {
    name: "locale/settings",
    level: Level::Deny,
    summary: "a setting of a language cannot be used",
    explain: "`locale.yaml` may hold `name` (the language's name in itself), `dir` (`ltr` or `rtl`), `script` (ISO 15924), \
              `calendar` (`gregorian`, `buddhist`, `ethiopic`, `hijri`, `persian`), `digits` (a CLDR numbering system), \
              `names` (other languages by tag) and `fallback` (a list of tags).",
};

/// All codes of this layer, in the order of their names.
pub static CODES: &[&Code] = &[
    &CYCLE,
    &DUPLICATE,
    &EXTRA_FUNCTION,
    &EXTRA_VARIABLE,
    &FUNCTION,
    &LOST_VARIABLE,
    &MISSING_ATTRIBUTE,
    &MISSING,
    &MISSING_PLURAL,
    &SETTINGS,
    &SYNTAX,
    &UNKNOWN_REFERENCE,
    &UNKNOWN_VARIABLE,
    &UNTRANSLATED,
    &UNTRANSLATED_SHORT,
    &UNUSED_ATTRIBUTE,
    &UNUSED,
    &UNUSED_PLURAL,
];
