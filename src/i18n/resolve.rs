//! From a message to text.
//!
//! Fluent's syntax is parsed by `fluent-syntax`. It is not `fluent-bundle` that evaluates it: version 0.16 chooses wrong
//! plurals (its rules for Arabic send 103 to `other`, and it has no `many` for a million in French, Spanish and
//! Portuguese), offers no way to replace them, loses the faults of functions, and panics on some messages that the parser
//! accepts. Here plurals come from ICU4X and every fault is an error.

use super::fault::Problem;
use super::format::{Formats, ListKind};
use super::functions::{Call, Options};
use super::piece::Piece;
use super::value::{Args, Number, Value};
use super::words::{Word, Words};
use crate::text::{FACT_CLOSE, FACT_OPEN, FSI, PDI, Run, Tag, mark, runs};
use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// One language of a fallback chain.
#[derive(Clone)]
pub(super) struct Link {
    pub tag: Tag,
    pub words: Arc<Words>,
    pub formats: Arc<Formats>,
}

/// What all languages of a site share.
#[derive(Default)]
pub(super) struct Shared {
    /// Names of facts.
    pub variables: BTreeSet<String>,
    /// Each language's name in itself.
    pub autonyms: BTreeMap<Tag, String>,
}

/// Parts of one message, over all that it mentions.
const PARTS: usize = 2_000;
/// Patterns and placeables inside each other.
const DEPTH: usize = 150;
/// Bytes of one message.
const BYTES: usize = 1 << 18;

/// One evaluation.
pub(super) struct Scope<'a> {
    chain: &'a [Link],
    shared: &'a Shared,
    args: &'a Args,
    /// The options of the term that is being written.
    local: Option<Options>,
    /// The patterns that are being written: language, name.
    trail: Vec<(usize, String)>,
    parts: usize,
    depth: usize,
}

type Written<T> = Result<T, Problem>;

impl<'a> Scope<'a> {
    pub(super) fn new(chain: &'a [Link], shared: &'a Shared, args: &'a Args) -> Self {
        Self { chain, shared, args, local: None, trail: Vec::new(), parts: 0, depth: 0 }
    }

    /// A message or one of its attributes, and the language in which it was found.
    pub(super) fn message(&mut self, id: &str, attribute: Option<&str>) -> Written<(String, usize)> {
        self.message_from(0, id, attribute)
    }

    /// What stands between braces outside a message.
    pub(super) fn expression(&mut self, expression: &Expression<Piece>) -> Written<String> {
        self.placeable(0, expression)
    }

    fn message_from(&mut self, link: usize, id: &str, attribute: Option<&str>) -> Written<(String, usize)> {
        let has = |word: &Word| word.pattern(attribute).is_some();
        let Some((link, word)) = self.find(link, |words| words.messages.get(id).filter(|word| has(word))) else {
            return Err(match (self.find(link, |words| words.messages.get(id)), attribute) {
                (None, _) => Problem::UnknownMessage(id.to_owned()),
                (Some(_), Some(name)) => Problem::UnknownAttribute(id.to_owned(), name.to_owned()),
                (Some(_), None) => Problem::NoText(id.to_owned()),
            });
        };
        Ok((self.word(link, word, (id, attribute))?, link))
    }

    /// The first word of the chain, from the language that is being written onwards and then from its beginning.
    fn find(&self, from: usize, get: impl Fn(&'a Words) -> Option<&'a Word>) -> Option<(usize, &'a Word)> {
        let chain = self.chain;
        (from..chain.len()).chain(0..from).find_map(|link| Some((link, get(&chain[link].words)?)))
    }

    fn word(&mut self, link: usize, word: &'a Word, (id, attribute): (&str, Option<&str>)) -> Written<String> {
        let name = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
        let pattern = word.pattern(attribute).ok_or_else(|| Problem::NoText(id.to_owned()))?;
        let place = (link, name);
        if self.trail.contains(&place) {
            return Err(Problem::Cyclic(place.1));
        }
        self.trail.push(place);
        let text = self.pattern(link, pattern)?;
        self.trail.pop();
        Ok(text)
    }

    fn pattern(&mut self, link: usize, pattern: &Pattern<Piece>) -> Written<String> {
        let mut out = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => push_clean(&mut out, value.as_str()),
                PatternElement::Placeable { expression } => {
                    let text = self.placeable(link, expression)?;
                    if pattern.elements.len() > 1 && needs_isolation(expression) && !is_fact(&text) {
                        out.push(FSI);
                        out.push_str(&text);
                        out.push(PDI);
                    } else {
                        out.push_str(&text);
                    }
                }
            }
            if out.len() > BYTES {
                return Err(Problem::TooLarge);
            }
        }
        Ok(out)
    }

    fn placeable(&mut self, link: usize, expression: &Expression<Piece>) -> Written<String> {
        self.parts += 1;
        self.depth += 1;
        if self.parts > PARTS || self.depth > DEPTH {
            return Err(Problem::TooLarge);
        }
        let text = match expression {
            Expression::Inline(inline) => {
                let value = self.inline(link, inline)?;
                self.show(link, value)
            }
            Expression::Select { selector, variants } => {
                let variant = self.choose(link, selector, variants)?;
                self.pattern(link, &variant.value)?
            }
        };
        self.depth -= 1;
        Ok(text)
    }

    fn show(&self, link: usize, value: Value) -> String {
        let formats = &self.chain[link].formats;
        match value {
            Value::Text(text) => text,
            Value::Number(number) => formats.number(&number),
            Value::List(list) => formats.list(&list, ListKind::And),
        }
    }

    fn inline(&mut self, link: usize, inline: &InlineExpression<Piece>) -> Written<Value> {
        match inline {
            InlineExpression::StringLiteral { value } => Ok(Value::Text(unescape(value.as_str()))),
            InlineExpression::NumberLiteral { value } => literal(value),
            InlineExpression::VariableReference { id } => {
                let name = id.name.as_str();
                self.variable(name).ok_or_else(|| Problem::UnknownVariable(name.to_owned()))
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name.as_str());
                Ok(Value::Text(self.message_from(link, id.name.as_str(), attribute)?.0))
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name.as_str());
                let (_, options) = self.arguments(link, arguments.as_ref())?;
                Ok(Value::Text(self.term(link, (id.name.as_str(), attribute), options)?))
            }
            InlineExpression::FunctionReference { id, arguments } => {
                let (positional, options) = self.arguments(link, Some(arguments))?;
                let call = Call { name: id.name.as_str(), positional: &positional, options: &options };
                let formats = &self.chain[link].formats;
                call.run(formats, |tag| language_name(formats, self.shared, tag))
            }
            InlineExpression::Placeable { expression } => Ok(Value::Text(self.placeable(link, expression)?)),
        }
    }

    fn variable(&self, name: &str) -> Option<Value> {
        let given = match &self.local {
            Some(options) => options.get(name),
            None => self.args.get(name),
        };
        given.cloned().or_else(|| self.shared.variables.contains(name).then(|| Value::Text(mark(name))))
    }

    fn term(&mut self, link: usize, (id, attribute): (&str, Option<&str>), options: Options) -> Written<String> {
        let has = |word: &Word| word.pattern(attribute).is_some();
        let Some((link, word)) = self.find(link, |words| words.terms.get(id).filter(|word| has(word))) else {
            return Err(Problem::UnknownTerm(id.to_owned()));
        };
        let outer = self.local.replace(options);
        // The hyphen keeps a term and a message of one name apart in the trail.
        let text = self.word(link, word, (&format!("-{id}"), attribute));
        self.local = outer;
        text
    }

    fn arguments(&mut self, link: usize, call: Option<&CallArguments<Piece>>) -> Written<(Vec<Value>, Options)> {
        let Some(call) = call else { return Ok((Vec::new(), Options::new())) };
        let positional = call.positional.iter().map(|value| self.nested(link, value)).collect::<Written<_>>()?;
        let mut options = Options::new();
        for option in &call.named {
            options.insert(option.name.name.as_str().to_owned(), self.nested(link, &option.value)?);
        }
        Ok((positional, options))
    }

    fn nested(&mut self, link: usize, inline: &InlineExpression<Piece>) -> Written<Value> {
        self.parts += 1;
        self.depth += 1;
        if self.parts > PARTS || self.depth > DEPTH {
            return Err(Problem::TooLarge);
        }
        let value = self.inline(link, inline)?;
        self.depth -= 1;
        Ok(value)
    }

    fn choose<'e>(
        &mut self,
        link: usize,
        selector: &InlineExpression<Piece>,
        variants: &'e [Variant<Piece>],
    ) -> Written<&'e Variant<Piece>> {
        let value = match selector {
            // A term may be mentioned without the option that it chooses by.
            InlineExpression::VariableReference { id } if self.local.is_some() => self.variable(id.name.as_str()),
            _ => Some(self.nested(link, selector)?),
        };
        let formats = &self.chain[link].formats;
        let fits = |key: &VariantKey<Piece>| match (key, &value) {
            (VariantKey::NumberLiteral { value: key }, Some(Value::Number(number))) => {
                Number::parse(key.as_str()).is_some_and(|key| key.equals(number))
            }
            (VariantKey::Identifier { name }, Some(Value::Text(text))) => name.as_str() == text,
            _ => false,
        };
        let plural = |key: &VariantKey<Piece>| match (key, &value) {
            (VariantKey::Identifier { name }, Some(Value::Number(number))) => name.as_str() == formats.plural(number),
            _ => false,
        };
        // An exact number stands before a category, whatever their order.
        let exact = variants.iter().find(|variant| fits(&variant.key));
        let chosen = exact.or_else(|| variants.iter().find(|variant| plural(&variant.key)));
        chosen.or_else(|| variants.iter().find(|variant| variant.default)).ok_or(Problem::TooLarge)
    }
}

/// The name of a language: `locale.yaml`, CLDR, the language's own name for itself, at last its tag.
pub(super) fn language_name(formats: &Formats, shared: &Shared, tag: &Tag) -> String {
    formats.name_of(tag).or_else(|| shared.autonyms.get(tag).cloned()).unwrap_or_else(|| tag.to_string())
}

/// The value of a literal; `None` for what may change.
pub(super) fn literal_value(inline: &InlineExpression<Piece>) -> Option<Value> {
    match inline {
        InlineExpression::StringLiteral { value } => Some(Value::Text(unescape(value.as_str()))),
        InlineExpression::NumberLiteral { value } => literal(value).ok(),
        InlineExpression::FunctionReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. }
        | InlineExpression::VariableReference { .. }
        | InlineExpression::Placeable { .. } => None,
    }
}

fn literal(digits: &Piece) -> Written<Value> {
    Number::parse(digits.as_str()).map(Value::Number).ok_or(Problem::TooLarge)
}

/// As Fluent does: what comes from elsewhere in the same language needs no isolation.
fn needs_isolation(expression: &Expression<Piece>) -> bool {
    !matches!(
        expression,
        Expression::Inline(
            InlineExpression::MessageReference { .. }
                | InlineExpression::TermReference { .. }
                | InlineExpression::StringLiteral { .. }
        )
    )
}

fn is_fact(text: &str) -> bool {
    let mut runs = runs(text);
    matches!((runs.next(), runs.next()), (Some(Run::Fact(_)), None))
}

fn unescape(text: &str) -> String {
    let mut out = String::new();
    push_clean(&mut out, &unescape_unicode_to_string(text));
    out
}

/// Words of a file cannot pretend to be a fact.
fn push_clean(out: &mut String, text: &str) {
    if text.contains([FACT_OPEN, FACT_CLOSE]) {
        out.push_str(&text.replace([FACT_OPEN, FACT_CLOSE], "\u{fffd}"));
    } else {
        out.push_str(text);
    }
}
