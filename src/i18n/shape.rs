//! What a pattern is made of, for the checks: one walk over its tree.

use super::piece::Piece;
use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant};

/// What a mention is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Message,
    Term,
}

/// A mention of another message or term.
pub(super) struct Reference<'a> {
    pub kind: Kind,
    pub id: &'a Piece,
    pub attribute: Option<&'a Piece>,
}

impl Reference<'_> {
    /// As it is written: `id`, `id.attribute`, `-id`.
    pub(super) fn name(&self) -> String {
        let sigil = match self.kind {
            Kind::Message => "",
            Kind::Term => "-",
        };
        node(sigil, self.id.as_str(), self.attribute.map(Piece::as_str))
    }
}

/// The name of a pattern among all patterns of a language.
pub(super) fn node(sigil: &str, id: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{sigil}{id}.{attribute}"),
        None => format!("{sigil}{id}"),
    }
}

/// The parts of one pattern, in the order of the text.
#[derive(Default)]
pub(super) struct Shape<'a> {
    pub variables: Vec<&'a Piece>,
    pub calls: Vec<(&'a Piece, &'a CallArguments<Piece>)>,
    pub references: Vec<Reference<'a>>,
    pub choices: Vec<(&'a InlineExpression<Piece>, &'a [Variant<Piece>])>,
    /// How many words it has in its texts.
    pub words: usize,
}

impl<'a> Shape<'a> {
    pub(super) fn of(pattern: &'a Pattern<Piece>) -> Self {
        let mut shape = Self::default();
        shape.pattern(pattern);
        shape
    }

    /// Whether the pattern mentions this variable.
    pub(super) fn mentions(&self, name: &str) -> bool {
        self.variables.iter().any(|variable| variable.as_str() == name)
    }

    /// Whether the pattern calls this function.
    pub(super) fn calls(&self, name: &str) -> bool {
        self.calls.iter().any(|(function, _)| function.as_str() == name)
    }

    /// Whether variables may also come from another message.
    pub(super) fn leads_on(&self) -> bool {
        self.references.iter().any(|reference| reference.kind == Kind::Message)
    }

    fn pattern(&mut self, pattern: &'a Pattern<Piece>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.words +=
                        value.as_str().split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count();
                }
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression<Piece>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.choices.push((selector, variants));
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<Piece>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => self.variables.push(&id.name),
            InlineExpression::FunctionReference { id, arguments } => {
                self.calls.push((&id.name, arguments));
                self.arguments(arguments);
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| &attribute.name);
                self.references.push(Reference { kind: Kind::Message, id: &id.name, attribute });
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map(|attribute| &attribute.name);
                self.references.push(Reference { kind: Kind::Term, id: &id.name, attribute });
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &'a CallArguments<Piece>) {
        // Options are literals by Fluent's grammar.
        for value in &arguments.positional {
            self.inline(value);
        }
    }
}
