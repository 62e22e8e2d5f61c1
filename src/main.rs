//! `handbill`: from one folder of Markdown and Fluent to a site and everything that is printed from it.

use std::process::ExitCode;

fn main() -> ExitCode {
    handbill::cli::main()
}
