//! What is wrong with the messages of a language by themselves: functions, mentions, rings, plurals.

use super::codes::{CYCLE, FUNCTION, MISSING_PLURAL, UNKNOWN_REFERENCE, UNUSED_PLURAL};
use super::fault::{Known, Problem, nearest};
use super::format::{Formats, category_name};
use super::functions::{Call, Options, check_options};
use super::locale::Locale;
use super::piece::Piece;
use super::resolve::{language_name, literal_value};
use super::shape::{Kind, Reference, Shape, node};
use super::value::{Number, Value};
use super::words::Word;
use crate::diag::{FileId, Notes, Span};
use fluent_syntax::ast::{CallArguments, InlineExpression, Variant, VariantKey};
use std::collections::BTreeMap;

/// Every message and term that `locale` has itself.
pub(super) fn check(locale: &Locale, notes: &mut Notes) {
    let words = &locale.chain[0].words;
    let mut graph = Graph::default();
    let messages = words.messages.values().map(|word| ("", word));
    let terms = words.terms.values().map(|word| ("-", word));
    for (sigil, word) in messages.chain(terms) {
        for (attribute, span, pattern) in word.patterns() {
            let shape = Shape::of(pattern);
            for (name, arguments) in &shape.calls {
                call(locale, word.file, (name, arguments), notes);
            }
            for reference in &shape.references {
                mention(locale, word.file, reference, notes);
            }
            for (selector, variants) in &shape.choices {
                plurals(&locale.chain[0].formats, word.file, (selector, variants), notes);
            }
            let targets = shape.references.iter().map(Reference::name).collect();
            graph.nodes.push((node(sigil, word.id.as_str(), attribute), span, targets));
        }
    }
    graph.report(notes);
}

fn call(locale: &Locale, file: FileId, (name, arguments): (&Piece, &CallArguments<Piece>), notes: &mut Notes) {
    let options: Options = arguments
        .named
        .iter()
        .filter_map(|option| Some((option.name.name.as_str().to_owned(), literal_value(&option.value)?)))
        .collect();
    let literals: Option<Vec<Value>> = arguments.positional.iter().map(literal_value).collect();
    let formats = &locale.chain[0].formats;
    let result = match literals {
        // Nothing in the call can change, so that it can be tried.
        Some(positional) => Call { name: name.as_str(), positional: &positional, options: &options }
            .run(formats, |tag| language_name(formats, &locale.shared, tag))
            .map(drop),
        None => check_options(name.as_str(), &options),
    };
    if let Err(problem) = result {
        let finding = FUNCTION.at(name.span(file), problem.to_string());
        notes.push(match problem.help(&Known { messages: Vec::new(), variables: Vec::new() }) {
            Some(help) => finding.help(help),
            None => finding,
        });
    }
}

fn mention(locale: &Locale, file: FileId, reference: &Reference<'_>, notes: &mut Notes) {
    let id = reference.id.as_str();
    let attribute = reference.attribute.map(Piece::as_str);
    let words = |kind: Kind| {
        locale.chain.iter().map(move |link| match kind {
            Kind::Message => &link.words.messages,
            Kind::Term => &link.words.terms,
        })
    };
    let has = |word: &Word| word.pattern(attribute).is_some();
    if words(reference.kind).any(|words| words.get(id).is_some_and(has)) {
        return;
    }
    let exists = words(reference.kind).any(|words| words.contains_key(id));
    let problem = match (reference.kind, attribute) {
        (_, Some(attribute)) if exists => Problem::UnknownAttribute(id.to_owned(), attribute.to_owned()),
        (Kind::Term, _) => Problem::UnknownTerm(id.to_owned()),
        (Kind::Message, _) if exists => Problem::NoText(id.to_owned()),
        (Kind::Message, _) => Problem::UnknownMessage(id.to_owned()),
    };
    let finding = UNKNOWN_REFERENCE.at(reference.id.span(file), problem.to_string());
    let near = nearest(id, words(reference.kind).flat_map(|words| words.keys()).map(String::as_str));
    notes.push(match near {
        Some((_, near)) if near != id => finding.help(format!("did you mean `{near}`?")),
        _ => finding,
    });
}

/// A choice by number has the forms of the language: no more, and none less that a count up to 200 can take.
fn plurals(
    formats: &Formats,
    file: FileId,
    (selector, variants): (&InlineExpression<Piece>, &[Variant<Piece>]),
    notes: &mut Notes,
) {
    const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    let Some(place) = counted(selector) else { return };
    let mut forms: Vec<&Piece> = Vec::new();
    let mut exact: Vec<Number> = Vec::new();
    for variant in variants {
        match &variant.key {
            VariantKey::Identifier { name } if FORMS.contains(&name.as_str()) => forms.push(name),
            VariantKey::Identifier { .. } => return,
            VariantKey::NumberLiteral { value } => exact.extend(Number::parse(value.as_str())),
        }
    }
    if forms.is_empty() {
        return;
    }
    let known: Vec<&str> = formats.plurals().categories().map(category_name).collect();
    let listed = known.iter().map(|form| format!("`{form}`")).collect::<Vec<_>>().join(", ");
    for form in &forms {
        if !known.contains(&form.as_str()) {
            let message = format!("this language has no plural form `{}`", form.as_str());
            notes.push(UNUSED_PLURAL.at(form.span(file), message).help(format!("its forms are {listed}")));
        }
    }
    let needed = |form: &str| {
        (0..=200_u32).map(Number::from).any(|n| formats.plural(&n) == form && !exact.iter().any(|key| key.equals(&n)))
    };
    let has = |form: &str| forms.iter().any(|have| have.as_str() == form);
    let missing: Vec<String> =
        known.iter().filter(|form| !has(form) && needed(form)).map(|form| format!("`{form}`")).collect();
    if !missing.is_empty() {
        let plural = if missing.len() == 1 { "form" } else { "forms" };
        let message = format!("the plural {plural} {} of this language are missing", missing.join(", "));
        let message = if missing.len() == 1 { message.replace(" are ", " is ") } else { message };
        notes.push(MISSING_PLURAL.at(place.span(file), message).help(format!("its forms are {listed}")));
    }
}

/// The name by which a number may be chosen.
fn counted(selector: &InlineExpression<Piece>) -> Option<&Piece> {
    match selector {
        InlineExpression::VariableReference { id } => Some(&id.name),
        InlineExpression::FunctionReference { id, .. } if id.name.as_str() == "NUMBER" => Some(&id.name),
        InlineExpression::FunctionReference { .. }
        | InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. }
        | InlineExpression::Placeable { .. } => None,
    }
}

/// Which pattern mentions which.
#[derive(Default)]
struct Graph {
    nodes: Vec<(String, Span, Vec<String>)>,
}

impl Graph {
    /// Takes away, again and again, what mentions nothing or is mentioned by nothing; rings remain. No recursion: a chain
    /// may be as long as a file.
    fn report(&self, notes: &mut Notes) {
        let number: BTreeMap<&str, usize> =
            self.nodes.iter().enumerate().map(|(n, (name, ..))| (name.as_str(), n)).collect();
        let mut onward: Vec<Vec<usize>> = vec![Vec::new(); self.nodes.len()];
        let mut back = onward.clone();
        for (from, (.., targets)) in self.nodes.iter().enumerate() {
            for target in targets.iter().filter_map(|target| number.get(target.as_str())) {
                onward[from].push(*target);
                back[*target].push(from);
            }
        }
        let alive = peel(&back, &onward, vec![true; self.nodes.len()]);
        let alive = peel(&onward, &back, alive);
        for ((name, span, _), _) in self.nodes.iter().zip(alive).filter(|(_, alive)| *alive) {
            let message = format!("`{name}` mentions itself, at once or by way of other messages");
            notes.push(CYCLE.at(*span, message).help("take one of the mentions out"));
        }
    }
}

/// Takes away every node to which no other that is left leads: `into` are the edges to a node, `out` those from it.
fn peel(into: &[Vec<usize>], out: &[Vec<usize>], mut alive: Vec<bool>) -> Vec<bool> {
    let mut left: Vec<usize> = into.iter().map(|edges| edges.iter().filter(|n| alive[**n]).count()).collect();
    let mut bare: Vec<usize> = (0..left.len()).filter(|n| alive[*n] && left[*n] == 0).collect();
    while let Some(n) = bare.pop() {
        alive[n] = false;
        for next in &out[n] {
            left[*next] -= 1;
            if left[*next] == 0 && alive[*next] {
                bare.push(*next);
            }
        }
    }
    alive
}
