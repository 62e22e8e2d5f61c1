//! Handbill.
pub mod diag;
pub mod source;
pub mod text;
pub mod theme;
