//! Components are called by their names, with their arguments.

use super::{Case, Need};
use crate::diag::{Code, Level, Notes, Span};
use crate::markup::{Component, FaultKind, Node};
use crate::text::PageKey;

/// A component that does not exist or is not called rightly.
pub static COMPONENT: Code = Code {
    name: "content/component",
    level: Level::Deny,
    summary: "a component is unknown, or its arguments are",
    explain: "A line such as `{ contacts kind: \"crisis\" }` stands for something that the theme draws. The components and \
              their arguments are listed in the theme's README; values stand between quotation marks.",
};

pub(super) fn lint(case: &Case<'_>, notes: &mut Notes) {
    for fault in case.doc.faults.iter().filter(|fault| fault.kind == FaultKind::Component) {
        let note = COMPONENT.at(case.span(&fault.range), format!("this component cannot be read: {}", fault.message));
        notes.push(note.help("write it as `{ name key: \"value\" }`"));
    }
    for (node, range) in &case.doc.nodes {
        if let Node::Component(component) = node {
            check(case, component, case.span(range), notes);
        }
    }
}

fn check(case: &Case<'_>, component: &Component, at: Span, notes: &mut Notes) {
    let name = &component.name;
    let Some(args) = case.known.components.get(name) else {
        let note = COMPONENT.at(at, format!("there is no component `{name}`"));
        notes.push(note.suggest(name, case.known.components.keys().map(String::as_str)));
        return;
    };
    for (arg, _) in &component.args {
        if !args.contains_key(arg) {
            let note = COMPONENT.at(at, format!("`{name}` takes no `{arg}`"));
            notes.push(if args.is_empty() {
                note.help(format!("write `{{ {name} }}`"))
            } else {
                note.suggest(arg, args.keys().map(String::as_str))
            });
        }
    }
    for (arg, need) in args {
        if *need == Need::Required && !component.args.iter().any(|(given, _)| given == arg) {
            let note = COMPONENT.at(at, format!("`{name}` needs `{arg}`"));
            notes.push(note.help(format!("write `{{ {name} {arg}: \"…\" }}`")));
        }
    }
    values(case, component, at, notes);
}

/// Values that name something of the site must name something that is there.
fn values(case: &Case<'_>, component: &Component, at: Span, notes: &mut Notes) {
    for (arg, value) in &component.args {
        match (component.name.as_str(), arg.as_str()) {
            ("contacts", "kind") => {
                let kinds = case.site.facts.kinds();
                if !kinds.contains(value.as_str()) {
                    let note = COMPONENT.at(at, format!("no contact is of the kind `{value}`"));
                    notes.push(note.suggest(value, kinds));
                }
            }
            ("pages", "section") => {
                let sections: Vec<&str> =
                    case.tree.pages.iter().filter(|page| page.is_section()).map(|page| page.key.as_str()).collect();
                let found = case.tree.get(&PageKey::of_file(&format!("{value}/_index.md")));
                if !found.is_some_and(crate::site::Page::is_section) {
                    let note = COMPONENT.at(at, format!("there is no section `{value}`"));
                    notes.push(note.suggest(value, sections));
                }
            }
            _ => {}
        }
    }
}
