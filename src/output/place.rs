//! Which folder `--out` names, and whether a build may replace it.
#![allow(clippy::disallowed_methods, reason = "`output` is the one home of writing")]

use super::file::failed;
use super::{DirOptions, OUTPUT};
use crate::diag::Diagnostic;
use std::fs;
use std::path::{Component, Path, PathBuf};

/// The folder of a build.
#[derive(Debug)]
pub(super) struct Place {
    /// As the editor wrote it, for messages.
    pub shown: String,
    /// Absolute; no part of it is a symbolic link.
    pub out: PathBuf,
}

/// Folders that were made for a build. They go again if they are empty at the end.
#[derive(Debug, Default)]
pub(super) struct Parents(Vec<PathBuf>);

impl Drop for Parents {
    fn drop(&mut self) {
        for folder in self.0.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

impl Place {
    /// Finds the folder, makes those above it, and refuses what must not be replaced.
    pub fn find(out: &Path, options: &DirOptions) -> Result<(Self, Parents), Diagnostic> {
        let shown = out.display().to_string();
        let refuse = |why: &str| {
            OUTPUT
                .file(shown.clone(), format!("the output cannot go here: {why}"))
                .help("name another folder with `--out`")
        };
        // Components drop a trailing `/` or `/.`, behind which a symbolic link would hide.
        let out: PathBuf = out.components().collect();
        let out = std::path::absolute(&out).map_err(|e| failed(&shown, "this is no path", &e))?;
        let (out, parents) = match fs::symlink_metadata(&out) {
            Ok(meta) if meta.is_symlink() => return Err(refuse("it is a symbolic link")),
            Ok(meta) if !meta.is_dir() => return Err(refuse("it is a file")),
            Ok(_) => (real(&out, &shown)?, Parents::default()),
            Err(_) => {
                let name = match out.components().next_back() {
                    Some(Component::Normal(name)) => name.to_owned(),
                    _ => return Err(refuse("it does not end with the name of a folder")),
                };
                let parent = out.parent().unwrap_or(&out);
                let parents = make_parents(parent, &shown)?;
                (real(parent, &shown)?.join(name), parents)
            }
        };
        match forbidden(&out, options) {
            Some(why) => Err(refuse(why)),
            None => Ok((Self { shown, out }, parents)),
        }
    }

    /// The folder above.
    pub fn parent(&self) -> &Path {
        self.out.parent().unwrap_or(&self.out)
    }

    /// A file of the output, as it is named in messages.
    pub fn show(&self, relative: impl std::fmt::Display) -> String {
        format!("{}/{relative}", self.shown.trim_end_matches('/'))
    }
}

fn real(path: &Path, shown: &str) -> Result<PathBuf, Diagnostic> {
    path.canonicalize().map_err(|e| failed(&shown, "this folder cannot be opened", &e))
}

fn make_parents(parent: &Path, shown: &str) -> Result<Parents, Diagnostic> {
    let mut missing: Vec<PathBuf> = parent.ancestors().take_while(|p| !p.exists()).map(Path::to_owned).collect();
    missing.reverse();
    let mut made = Parents::default();
    for folder in missing {
        match fs::create_dir(&folder) {
            Ok(()) => made.0.push(folder),
            // Another build may have been quicker.
            Err(_) if folder.is_dir() => {}
            Err(error) => {
                return Err(failed(&shown, &format!("cannot make the folder `{}`", folder.display()), &error));
            }
        }
    }
    Ok(made)
}

fn forbidden(out: &Path, options: &DirOptions) -> Option<&'static str> {
    let holds = |guarded: &Option<PathBuf>| {
        guarded.as_ref().and_then(|path| path.canonicalize().ok()).is_some_and(|path| path.starts_with(out))
    };
    let sources = options.root.as_ref().and_then(|root| root.canonicalize().ok());
    let in_sources = sources
        .is_some_and(|root| ["content", "locales", "themes"].iter().any(|folder| out.starts_with(root.join(folder))));
    if out.parent().is_none() {
        Some("it is the root of the disk")
    } else if holds(&options.home) {
        Some("it is a home folder, or holds one")
    } else if out.join("site.yaml").exists() || holds(&options.root) {
        Some("it holds the sources of a site")
    } else if in_sources {
        Some("it is inside the sources of the site")
    } else if is_mount(out) {
        Some("it is a mount point, which cannot be exchanged for a new folder; a folder inside it can")
    } else {
        None
    }
}

#[cfg(unix)]
fn is_mount(out: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let device = |path: &Path| fs::metadata(path).map(|meta| meta.dev()).ok();
    let (here, above) = (device(out), out.parent().and_then(device));
    here.is_some() && above.is_some() && here != above
}

#[cfg(not(unix))]
fn is_mount(_: &Path) -> bool {
    false
}
