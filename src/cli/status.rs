//! `handbill translate status`: pages × languages.

use super::args::Shared;
use super::build::{stop, want};
use super::shell::Shell;
use super::{FINE, USAGE, show};
use crate::diag::{Levels, Notes};
use crate::pipeline::{Stopped, Strictness};
use crate::site::{self, State};
use crate::source;
use std::fmt::Write as _;

/// Prints the table.
pub fn run(shared: &Shared, shell: &Shell) -> u8 {
    let want = match want(shared, Strictness::Usual) {
        Ok(want) => want,
        Err(note) => {
            show(&Notes::from_iter([note]), &Levels::default(), &source::Sources::default(), shared, shell);
            return USAGE;
        }
    };
    let read = match source::read_tree(&shared.root) {
        Ok(read) => read,
        Err(note) => {
            let stopped = Stopped { sources: source::Sources::default(), notes: Notes::from_iter([note]) };
            return stop(&stopped, shared, shell);
        }
    };
    let site = match site::resolve(read.value, &want.options) {
        Ok(site) => site.value,
        Err((sources, notes)) => return stop(&Stopped { sources, notes }, shared, shell),
    };
    let mut out = String::from("T translated  S stale  W withdrawn  - shown in another language\n\n");
    let width = site.trees.iter().flat_map(|t| &t.pages).map(|p| p.key.as_str().len()).max().unwrap_or(0).max(20);
    let shown: Vec<_> = site.trees.iter().filter(|tree| want.cut.has_locale(&tree.tag)).collect();
    let _ = write!(out, "{:width$}", "");
    for tree in &shown {
        let _ = write!(out, " {:>7}", tree.tag.as_str());
    }
    out.push('\n');
    for page in &site.source_tree().pages {
        let name = if page.key.is_home() { "(home)" } else { page.key.as_str() };
        let _ = write!(out, "{name:width$}");
        for tree in &shown {
            let _ = write!(out, " {:>7}", mark(tree.get(&page.key).map(|page| &page.state)));
        }
        out.push('\n');
    }
    let mut names: Vec<&str> = site.pieces.iter().map(|piece| piece.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    for name in names {
        let _ = write!(out, "{:width$}", format!("print/{name}"));
        for tree in &shown {
            let piece = site.pieces.iter().find(|piece| piece.name == name && piece.tag == tree.tag);
            let _ = write!(out, " {:>7}", mark(piece.map(|piece| &piece.state)));
        }
        out.push('\n');
    }
    shell.print(&out);
    FINE
}

fn mark(state: Option<&State>) -> &'static str {
    match state {
        Some(State::Own) => "T",
        Some(State::Stale(_)) => "S",
        Some(State::Withdrawn) => "W",
        Some(State::Fallback) | None => "-",
    }
}
