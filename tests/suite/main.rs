//! Every test of Handbill in one binary: linking the typesetter once is enough.
#![allow(missing_docs, clippy::unwrap_used, clippy::disallowed_methods, clippy::missing_panics_doc)]

mod apart;
mod bad_input;
mod check;
mod cli;
mod content;
mod documents;
mod facts;
mod help;
mod i18n;
mod markup;
mod memory;
mod output;
mod package;
mod press;
mod search;
mod shipped;
mod theme;
mod theme_pages;
mod tidy;
mod web;
