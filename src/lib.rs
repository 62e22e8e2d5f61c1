//! Handbill.
pub mod diag;
pub mod output;
pub mod source;
pub mod text;
