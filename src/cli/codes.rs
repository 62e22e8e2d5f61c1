//! The registry of all findings.

use crate::diag::{Code, Level};
use crate::{check, config, facts, i18n, output, plan, press, site, source, theme};

/// Words of the command line that mean nothing.
pub static USAGE: Code = Code {
    name: "site/usage",
    level: Level::Forbid,
    summary: "the command cannot be understood",
    explain: "`handbill --help` lists the verbs and flags; `handbill VERB --help` those of one verb.",
};

/// Every finding that the program can make, by name.
pub static CODES: &[&Code] = &[
];
