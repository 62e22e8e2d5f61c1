//! `handbill completions` and `handbill man`: both made from the definition of the arguments.

use super::args::{Cli, CompletionsArgs};
use super::shell::Shell;
use super::{FINE, USAGE};
use clap::CommandFactory;

/// Prints completions for a shell.
pub fn completions(args: &CompletionsArgs, shell: &Shell) -> u8 {
    let mut out = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "handbill", &mut out);
    shell.print(&String::from_utf8_lossy(&out));
    FINE
}

/// Prints the manual page, with those of all verbs after it.
pub fn man(shell: &Shell) -> u8 {
    let mut command = Cli::command();
    command.build();
    let mut out = Vec::new();
    let pages = std::iter::once(command.clone()).chain(command.get_subcommands().cloned());
    for page in pages {
        if let Err(error) = clap_mangen::Man::new(page).render(&mut out) {
            shell.error(&format!("error: the manual page cannot be written: {error}\n"));
            return USAGE;
        }
    }
    shell.print(&String::from_utf8_lossy(&out));
    FINE
}
