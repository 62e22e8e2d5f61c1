//! What is wrong with a language beside the source: what it lacks, what it has too much, what it says otherwise.

use super::codes::{
    EXTRA_FUNCTION, EXTRA_VARIABLE, LOST_VARIABLE, MISSING, MISSING_ATTRIBUTE, UNKNOWN_VARIABLE, UNTRANSLATED,
    UNTRANSLATED_SHORT, UNUSED, UNUSED_ATTRIBUTE,
};
use super::locale::Locale;
use super::piece::Piece;
use super::shape::{Kind, Shape};
use super::words::{Word, Words};
use crate::diag::{Code, FileId, Files, Notes, Span};
use crate::source::Sources;
use fluent_syntax::ast::Pattern;
use std::collections::{BTreeMap, BTreeSet};

/// What defines the messages that must exist.
pub(super) struct Model<'a> {
    /// The words of the source language.
    pub source: &'a Words,
    /// The words inside the program, without the site's.
    pub program: &'a Words,
    /// Names of facts.
    pub facts: &'a BTreeSet<String>,
    /// Where all of them were read.
    pub sources: &'a Sources,
}

/// A pattern of the source and the program's own of the same name, whose variables it is given.
#[derive(Default)]
struct Given<'a> {
    source: Option<Shape<'a>>,
    program: Option<Shape<'a>>,
}

impl Given<'_> {
    fn mentions(&self, name: &str) -> bool {
        self.source.iter().chain(&self.program).any(|shape| shape.mentions(name))
    }
}

impl<'a> Model<'a> {
    fn expected(&self) -> BTreeMap<&'a str, &'a Word> {
        let all = self.program.messages.iter().chain(&self.source.messages);
        all.map(|(id, word)| (id.as_str(), word)).collect()
    }

    fn given(&self, id: &str, attribute: Option<&str>) -> Given<'a> {
        let shape = |words: &'a Words| words.messages.get(id)?.pattern(attribute).map(Shape::of);
        Given { source: shape(self.source).or_else(|| shape(self.program)), program: shape(self.program) }
    }

    /// The source language: the program's messages must be there too, and only what the program gives them, and facts,
    /// can be mentioned in them.
    pub(super) fn check_source(&self, locale: &Locale, notes: &mut Notes) {
        self.missing(locale, &self.expected(), notes);
        for (id, word) in &self.source.messages {
            for (attribute, _, pattern) in word.patterns() {
                let given = self.given(id, attribute);
                let own_idea = given.program.is_none();
                for variable in once(&Shape::of(pattern).variables) {
                    let name = variable.as_str();
                    let known = self.facts.contains(name) || given.program.as_ref().is_some_and(|p| p.mentions(name));
                    // What a site's own templates give to a site's own message cannot be known here; a slip can.
                    if !known && (!own_idea || self.slip(name).is_some()) {
                        self.unknown(word.file, variable, given.program.as_ref(), notes);
                    }
                }
            }
        }
    }

    fn slip(&self, name: &str) -> Option<&str> {
        let near = |fact: &&String| name.len() >= 8 && strsim::damerau_levenshtein(name, fact) <= 2;
        self.facts.iter().find(near).map(String::as_str)
    }

    fn unknown(&self, file: FileId, variable: &Piece, given: Option<&Shape<'_>>, notes: &mut Notes) {
        let name = variable.as_str();
        let known = given.iter().flat_map(|shape| &shape.variables).map(|piece| piece.as_str());
        let known: BTreeSet<&str> = known.chain(self.facts.iter().map(String::as_str)).collect();
        let message = format!("`${name}` is neither a fact nor a variable of this message");
        notes.push(UNKNOWN_VARIABLE.at(variable.span(file), message).suggest(name, known));
    }

    /// A language that is not the source.
    pub(super) fn check_translation(&self, locale: &Locale, notes: &mut Notes) {
        let words = &locale.chain[0].words;
        let expected = self.expected();
        self.missing(locale, &expected, notes);
        let mentioned = mentioned(words);
        for (id, word) in &words.messages {
            let Some(model) = expected.get(id.as_str()) else {
                if !mentioned.contains(id.as_str()) {
                    let finding = UNUSED.at(word.span(), format!("the source language has no message `{id}`"));
                    notes.push(match super::fault::nearest(id, expected.keys().copied()) {
                        Some((_, near)) if !words.messages.contains_key(near) => {
                            finding.help(format!("did you mean `{near}`?"))
                        }
                        _ => finding.help("take it out, or add it to the source language"),
                    });
                }
                continue;
            };
            attributes(word, model, notes);
            for (attribute, _, pattern) in word.patterns() {
                let given = self.given(id, attribute);
                if given.source.is_some() || given.program.is_some() {
                    self.variables((word, attribute, pattern), &given, notes);
                    functions(word.file, &Shape::of(pattern), &given, notes);
                }
            }
            untranslated(locale, word, model, notes);
        }
    }

    fn variables(
        &self,
        (word, attribute, pattern): (&Word, Option<&str>, &Pattern<Piece>),
        given: &Given<'_>,
        notes: &mut Notes,
    ) {
        let shape = Shape::of(pattern);
        let Some(source) = &given.source else { return };
        for variable in once(&shape.variables) {
            let name = variable.as_str();
            if given.mentions(name) || source.leads_on() {
                continue;
            }
            if self.facts.contains(name) {
                let message = format!("the source does not mention `${name}` here");
                let help = "take it out, or add it to the source";
                notes.push(EXTRA_VARIABLE.at(variable.span(word.file), message).help(help));
            } else {
                self.unknown(word.file, variable, Some(source), notes);
            }
        }
        if shape.leads_on() {
            return;
        }
        let place = attribute.and_then(|name| word.attributes.iter().find(|a| a.id.name.as_str() == name));
        let place = place.map_or(&word.id, |attribute| &attribute.id.name);
        for variable in once(&source.variables) {
            let name = variable.as_str();
            if !shape.mentions(name) {
                let message = format!("the source mentions `${name}` here, and this translation does not");
                let help = format!("put `{{ ${name} }}` where it belongs in the sentence");
                notes.push(LOST_VARIABLE.at(place.span(word.file), message).help(help));
            }
        }
    }

    fn missing(&self, locale: &Locale, expected: &BTreeMap<&str, &Word>, notes: &mut Notes) {
        let tag = locale.tag();
        let kin: Vec<&Words> = locale
            .chain
            .iter()
            .filter(|link| link.tag == *tag || tag.ancestors().any(|ancestor| ancestor == link.tag))
            .map(|link| &*link.words)
            .collect();
        let missing: Vec<(&str, &Word)> = expected
            .iter()
            .filter(|(id, _)| !kin.iter().any(|words| words.messages.contains_key(**id)))
            .map(|(id, word)| (*id, *word))
            .collect();
        if missing.len() == expected.len() && !missing.is_empty() {
            let message = format!("`{tag}` has none of the {} messages yet", missing.len());
            let help = "copy the `.ftl` files of the source language into this folder and translate them";
            notes.push(MISSING.file(format!("locales/{tag}"), message).help(help));
            return;
        }
        for (id, word) in missing {
            let path = self.sources.path(word.file);
            let path = format!("locales/{tag}/{}", path.rsplit('/').next().unwrap_or(path));
            let message = format!("the message `{id}` is missing");
            let finding = match self.sources.find(&path) {
                Some(file) => {
                    let end = self.sources.file(file).text().trim_end().len();
                    MISSING.at(Span::new(file, end..end), message)
                }
                None => MISSING.file(path, message),
            };
            notes.push(finding.help(format!("add a line `{id} = …`")));
        }
    }
}

/// The first mention of each name.
fn once<'a>(pieces: &[&'a Piece]) -> Vec<&'a Piece> {
    let mut seen = BTreeSet::new();
    pieces.iter().copied().filter(|piece| seen.insert(piece.as_str())).collect()
}

/// Messages that other messages of the same language mention.
fn mentioned(words: &Words) -> BTreeSet<String> {
    let all = words.messages.values().chain(words.terms.values());
    let patterns = all.flat_map(|word| word.patterns().map(|(_, _, pattern)| Shape::of(pattern)).collect::<Vec<_>>());
    patterns
        .flat_map(|shape| shape.references)
        .filter(|reference| reference.kind == Kind::Message)
        .map(|reference| reference.id.as_str().to_owned())
        .collect()
}

fn attributes(word: &Word, model: &Word, notes: &mut Notes) {
    let id = word.id.as_str();
    for (attribute, span, _) in word.patterns() {
        if model.pattern(attribute).is_none() {
            let (message, help) = match attribute {
                Some(name) => (format!("the source message `{id}` has no attribute `.{name}`"), "take it out"),
                None => (format!("the source message `{id}` has attributes only"), "take these words out"),
            };
            notes.push(UNUSED_ATTRIBUTE.at(span, message).help(help));
        }
    }
    for (attribute, _, _) in model.patterns() {
        if word.pattern(attribute).is_none() {
            let (message, help) = match attribute {
                Some(name) => {
                    (format!("the attribute `.{name}` of `{id}` is missing"), format!("add a line `    .{name} = …`"))
                }
                None => (format!("the words of `{id}` itself are missing"), format!("write `{id} = …`")),
            };
            notes.push(MISSING_ATTRIBUTE.at(word.span(), message).help(help));
        }
    }
}

fn functions(file: FileId, shape: &Shape<'_>, given: &Given<'_>, notes: &mut Notes) {
    let Some(source) = &given.source else { return };
    let names: Vec<&Piece> = shape.calls.iter().map(|(name, _)| *name).collect();
    for function in once(&names) {
        let name = function.as_str();
        let known = super::functions::FUNCTIONS.iter().any(|known| known.name == name);
        // Where the source counts, a number may be written as one.
        let counted = name == "NUMBER" && !source.choices.is_empty();
        if known && !source.calls(name) && !counted {
            let message = format!("the source does not call `{name}` here");
            let help = "write the variable alone, unless it is surely of the kind that the function takes";
            notes.push(EXTRA_FUNCTION.at(function.span(file), message).help(help));
        }
    }
}

fn untranslated(locale: &Locale, word: &Word, model: &Word, notes: &mut Notes) {
    let language = |file: &Word, locale: &Locale| {
        let own = locale.chain.iter().find(|link| link.words.files.contains(&file.file));
        own.map(|link| link.tag.locale().id.language)
    };
    if language(word, locale) == language(model, locale) {
        return;
    }
    for (attribute, span, pattern) in word.patterns() {
        if model.pattern(attribute) != Some(pattern) {
            continue;
        }
        let code: &'static Code = match Shape::of(pattern).words {
            0 => continue,
            1..=3 => &UNTRANSLATED_SHORT,
            _ => &UNTRANSLATED,
        };
        let help = "translate it, or leave it out so that readers learn that it is in another language";
        notes.push(code.at(span, "this is the source, word for word").help(help));
    }
}
