#![doc = include_str!("README.md")]

pub mod check;
pub mod cli;
pub mod config;
pub mod diag;
pub mod facts;
pub mod format;
pub mod i18n;
pub mod markup;
pub mod output;
pub mod pipeline;
pub mod plan;
pub mod press;
pub mod site;
pub mod source;
pub mod text;
pub mod theme;
