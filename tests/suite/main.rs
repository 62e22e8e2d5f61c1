//! One binary for all tests that run from outside the crate.
mod i18n;
