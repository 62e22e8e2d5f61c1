//! Handbill.
pub mod config;
pub mod diag;
pub mod facts;
pub mod markup;
pub mod source;
pub mod text;
