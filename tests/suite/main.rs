//! Every test of Handbill in one binary: linking the typesetter once is enough.
#![allow(missing_docs, clippy::unwrap_used, clippy::disallowed_methods, clippy::missing_panics_doc)]

mod bad_input;
mod check;
mod cli;
mod content;
mod documents;
mod facts;
mod help;
mod i18n;
mod markup;
mod output;
mod package;
mod press;
mod shipped;
mod theme;
mod tidy;
mod web;
