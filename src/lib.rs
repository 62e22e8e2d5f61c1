//! Handbill.
pub mod diag;
pub mod i18n;
pub mod source;
pub mod text;
