//! Why a message or an expression could not be made into text.

use super::functions::FUNCTIONS;
use crate::diag::{Code, Diagnostic, Span};
use std::fmt;

/// What is wrong, without where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// No language of the chain has the message.
    #[error("no message is named `{0}`")]
    UnknownMessage(String),
    /// No language of the chain has the term.
    #[error("no term is named `-{0}`")]
    UnknownTerm(String),
    /// The message is there, and has no such attribute.
    #[error("the message `{0}` has no attribute `.{1}`")]
    UnknownAttribute(String, String),
    /// The message consists of attributes only.
    #[error("the message `{0}` has attributes only and no text of its own")]
    NoText(String),
    /// Neither given nor a fact.
    #[error("`${0}` is neither a fact nor a variable of this message")]
    UnknownVariable(String),
    /// No such function.
    #[error("there is no function `{0}`")]
    UnknownFunction(String),
    /// A function got what it cannot use.
    #[error("`{function}` {reason}")]
    Argument {
        /// Its name.
        function: String,
        /// What is wrong with what it got; follows the name in the sentence.
        reason: String,
    },
    /// A message that mentions itself, at once or by way of others.
    #[error("`{0}` mentions itself, at once or by way of other messages")]
    Cyclic(String),
    /// Too many placeables, or too deep.
    #[error("this has too many parts, or parts too deep inside each other")]
    TooLarge,
    /// What stands between the braces is no Fluent.
    #[error("this cannot be read between braces: {0}")]
    Syntax(String),
}

/// A problem, the message that has it and the way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub problem: Problem,
    /// The message that was asked for; none for an expression.
    pub message: Option<String>,
    /// The way out, in one line.
    pub help: Option<String>,
}

impl Fault {
    /// The fault as a finding of `code` at `span`.
    pub fn at(&self, code: &'static Code, span: Span) -> Diagnostic {
        let finding = code.at(span, self.to_string());
        match &self.help {
            Some(help) => finding.help(help),
            None => finding,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.message {
            Some(id) if !matches!(&self.problem, Problem::UnknownMessage(missing) if missing == id) => {
                write!(f, "the message `{id}` cannot be written: {}", self.problem)
            }
            _ => self.problem.fmt(f),
        }
    }
}

impl std::error::Error for Fault {}

/// What could have been meant.
pub(super) struct Known<'a> {
    /// Ids of messages.
    pub messages: Vec<&'a str>,
    /// Names of facts and variables, without `$`.
    pub variables: Vec<&'a str>,
}

impl Problem {
    /// The way out, given what is known here.
    pub(super) fn help(&self, known: &Known<'_>) -> Option<String> {
        let functions = || FUNCTIONS.iter().map(|function| function.name);
        match self {
            Self::UnknownMessage(id) => {
                if known.variables.contains(&id.as_str()) {
                    return Some(format!("a fact is named with `$`: `${id}`"));
                }
                let message = nearest(id, known.messages.iter().copied()).map(|near| (near, ""));
                let fact = nearest(id, known.variables.iter().copied()).map(|near| (near, "$"));
                let ((_, near), sigil) = message.into_iter().chain(fact).min()?;
                Some(format!("did you mean `{sigil}{near}`?"))
            }
            Self::UnknownVariable(name) => match nearest(name, known.variables.iter().copied()) {
                Some((_, near)) => Some(format!("did you mean `${near}`?")),
                None if known.variables.is_empty() => None,
                None => Some(format!("known here: {}", listed(&known.variables, "$"))),
            },
            Self::UnknownFunction(name) => match nearest(&name.to_ascii_uppercase(), functions()) {
                Some((_, near)) => Some(format!("did you mean `{near}`?")),
                None => Some(format!("known here: {}", listed(&functions().collect::<Vec<_>>(), ""))),
            },
            Self::UnknownTerm(_) => Some("a term begins with a hyphen and is made in an `.ftl` file".into()),
            Self::UnknownAttribute(id, name) => Some(format!("add a line `.{name} = …` below `{id}`")),
            Self::NoText(id) => Some(format!("name one of its attributes: `{id}.…`")),
            Self::Cyclic(_) => Some("take one of the mentions out".into()),
            Self::TooLarge => Some("split the message into several".into()),
            Self::Syntax(_) => {
                Some("between braces stand a fact (`$…`), a message, a function or words in quotation marks".into())
            }
            Self::Argument { .. } => None,
        }
    }
}

fn listed(names: &[&str], sigil: &str) -> String {
    let mut text: Vec<String> = names.iter().take(12).map(|name| format!("{sigil}{name}")).collect();
    if names.len() > text.len() {
        text.push("…".into());
    }
    text.join(", ")
}

/// The known word that is so near to `word` that a slip of the finger explains it, with its distance.
pub(super) fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<(usize, &'a str)> {
    let (distance, best) = known.map(|name| (strsim::damerau_levenshtein(word, name), name)).min()?;
    (distance <= 1 + best.chars().count() / 4).then_some((distance, best))
}
