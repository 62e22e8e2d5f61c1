//! Themes.

pub mod config;
