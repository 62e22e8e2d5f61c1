//! Handbill.
pub mod diag;
pub mod press;
pub mod source;
pub mod text;
pub mod theme;
