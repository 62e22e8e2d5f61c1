//! The terminal. The only user of the output and error streams, of the environment and of the clock.
#![allow(clippy::disallowed_methods, reason = "this file is the one home of the environment and the clock")]

use super::args::Color;
use crate::pipeline::{Stage, Watch};
use crate::text::Day;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// Where words go. Every word goes through a shell, though not every one asks how it is set.
pub struct Shell {
    quiet: bool,
    color: bool,
}

impl Shell {
    /// A shell that shows less when `quiet`, and colours as asked.
    pub fn new(quiet: bool, color: Color) -> Self {
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
            || std::env::var_os("TERM").is_some_and(|value| value == "dumb");
        let color = match color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => !plain && std::io::stderr().is_terminal(),
        };
        Self { quiet, color }
    }

    /// Whether colours are used.
    pub fn color(&self) -> bool {
        self.color
    }

    #[allow(clippy::unused_self, reason = "only who has a shell may print")]
    /// What was asked for, on the output stream. A reader that went away is no fault of ours.
    pub fn print(&self, text: &str) {
        let mut out = std::io::stdout().lock();
        let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    }

    /// What happens beside it, on the error stream; nothing when quiet.
    pub fn say(&self, text: &str) {
        if !self.quiet {
            self.error(text);
        }
    }

    #[allow(clippy::unused_self, reason = "only who has a shell may print")]
    /// What must be seen, on the error stream.
    pub fn error(&self, text: &str) {
        let mut out = std::io::stderr().lock();
        let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    }

    #[allow(clippy::unused_self, reason = "only who has a shell may start a program")]
    /// Opens a file with the program that the system has for its kind.
    pub fn open(&self, path: &std::path::Path) -> std::io::Result<()> {
        let program = if cfg!(target_os = "macos") {
            "open"
        } else if cfg!(windows) {
            "explorer"
        } else {
            "xdg-open"
        };
        std::process::Command::new(program).arg(path).spawn().map(|_| ())
    }

    /// Somebody who watches a build: a bar on a terminal, times in any case.
    pub fn watch(&self) -> Clock {
        let visible = !self.quiet && std::io::stderr().is_terminal();
        Clock { visible, state: Mutex::new(State { times: Vec::new(), bar: None }) }
    }
}

/// Today, in UTC.
pub fn today() -> Option<Day> {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).ok()?;
    Some(Day::from_unix(i64::try_from(since.as_secs() / 86_400).ok()?))
}

/// The user's home folder, if the environment names one.
pub fn home() -> Option<PathBuf> {
    std::env::home_dir()
}

struct State {
    times: Vec<(Stage, Instant)>,
    bar: Option<ProgressBar>,
}

/// Watches a build: its stages, their times, and a bar.
pub struct Clock {
    visible: bool,
    state: Mutex<State>,
}

impl Clock {
    /// The seconds that each stage took, once the line has ended.
    pub fn times(&self) -> Vec<(Stage, Duration)> {
        let mut state = self.lock();
        if let Some(bar) = state.bar.take() {
            bar.finish_and_clear();
        }
        let end = Instant::now();
        let ends = state.times.iter().skip(1).map(|(_, at)| *at).chain([end]);
        state.times.iter().zip(ends).map(|((stage, from), to)| (*stage, to - *from)).collect()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Watch for Clock {
    fn begin(&self, stage: Stage, steps: usize) {
        let mut state = self.lock();
        state.times.push((stage, Instant::now()));
        if let Some(bar) = state.bar.take() {
            bar.finish_and_clear();
        }
        if self.visible && steps > 0 {
            let bar = ProgressBar::with_draw_target(Some(steps as u64), ProgressDrawTarget::stderr_with_hz(15));
            let style = ProgressStyle::with_template("{bar:40} {pos}/{len} files").expect("the template is a constant");
            state.bar = Some(bar.with_style(style));
        }
    }

    fn step(&self) {
        if self.visible
            && let Some(bar) = &self.lock().bar
        {
            bar.inc(1);
        }
    }
}
