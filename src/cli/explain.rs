//! `handbill explain`.

use super::args::ExplainArgs;
use super::shell::Shell;
use super::{CODES, FINE, USAGE};
use crate::diag::Level;

/// Prints why a finding matters, or all findings.
pub fn run(args: &ExplainArgs, shell: &Shell) -> u8 {
    let Some(name) = &args.code else {
        let width = CODES.iter().map(|code| code.name.len()).max().unwrap_or_default();
        for code in CODES {
            shell.print(&format!("{:width$}  {}\n", code.name, code.summary));
        }
        return FINE;
    };
    let family: Vec<_> = CODES.iter().filter(|code| code.family() == name).collect();
    if !family.is_empty() {
        for code in family {
            shell.print(&format!("{}  {}\n", code.name, code.summary));
        }
        return FINE;
    }
    match CODES.iter().find(|code| code.name == name) {
        Some(code) => {
            let level = match code.level {
                Level::Allow => "not shown, unless `lints:` in `site.yaml` says `warn` or `deny`",
                Level::Warn => "a warning; `lints:` in `site.yaml` can change it",
                Level::Deny => "an error; `lints:` in `site.yaml` can change it",
                Level::Forbid => "an error, always",
            };
            let text = wrap(code.explain, 80);
            shell.print(&format!("{}: {}\n\n{text}\n\nLevel: {level}.\n", code.name, code.summary));
            FINE
        }
        None => {
            let near = CODES.iter().map(|code| (strsim::damerau_levenshtein(name, code.name), code.name)).min();
            let near = near.map(|(_, near)| near).unwrap_or_default();
            shell.error(&format!(
                "error: there is no finding `{name}`\nhelp: did you mean `{near}`? `handbill explain` lists them all\n"
            ));
            USAGE
        }
    }
}

fn wrap(text: &str, width: usize) -> String {
    let mut out = String::new();
    let mut column = 0;
    for word in text.split_whitespace() {
        if column > 0 && column + 1 + word.chars().count() > width {
            out.push('\n');
            column = 0;
        } else if column > 0 {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += word.chars().count();
    }
    out
}
