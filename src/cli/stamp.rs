//! `handbill translate stamp`: notes what translations were made from.

use super::args::{Shared, StampArgs};
use super::build::{stop, want};
use super::shell::Shell;
use super::{FINDINGS, FINE, USAGE, show};
use crate::diag::{Diagnostic, Levels, Notes};
use crate::output;
use crate::pipeline::{Stopped, Strictness};
use crate::site::{self, Site, Stamps};
use crate::source::{self, Sources};
use crate::text::{PageKey, Tag};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Stamps the files and folders that are named.
pub fn run(shared: &Shared, args: &StampArgs, shell: &Shell) -> u8 {
    let fail = |note: Diagnostic, sources: &Sources| {
        show(&Notes::from_iter([note]), &Levels::default(), sources, shared, shell);
        USAGE
    };
    let want = match want(shared, Strictness::Usual) {
        Ok(want) => want,
        Err(note) => return fail(note, &Sources::default()),
    };
    let read = match source::read_tree(&shared.root) {
        Ok(read) => read,
        Err(note) => return fail(note, &Sources::default()),
    };
    let site = match site::resolve(read.value, &want.options) {
        Ok(site) => site,
        Err((sources, notes)) => return stop(&Stopped { sources, notes }, shared, shell),
    };
    let levels = site.value.config.levels();
    if levels.stops(&site.notes) {
        show(&site.notes, &levels, &site.value.sources, shared, shell);
        shell.error("nothing was stamped\n");
        return FINDINGS;
    }
    let site = site.value;
    let chosen = match choose(&site, args) {
        Ok(chosen) => chosen,
        Err(note) => return fail(note, &site.sources),
    };
    let mut count = 0;
    for (tag, files) in chosen {
        let before = site.stamps.get(&tag).cloned().unwrap_or_default();
        let after = stamped(&site, &tag, &files, before.clone());
        count += files.len();
        if after == before {
            continue;
        }
        let path = site.sources.root().join(Stamps::path(&tag));
        let text = after.render();
        let is_new = site.sources.find(&Stamps::path(&tag)).is_none();
        let written =
            if is_new { output::write_new(&path, text.as_bytes()) } else { output::replace(&path, text.as_bytes()) };
        if let Err(note) = written {
            return fail(note, &site.sources);
        }
    }
    shell.say(&format!("stamped {count} {}\n", if count == 1 { "file" } else { "files" }));
    FINE
}

/// The translated files below the named paths, by language, as paths below the root.
fn choose(site: &Site, args: &StampArgs) -> Result<BTreeMap<Tag, BTreeSet<String>>, Diagnostic> {
    let mut out: BTreeMap<Tag, BTreeSet<String>> = BTreeMap::new();
    for path in &args.paths {
        let wanted = below_root(site, path)?;
        let mut found = false;
        for tag in site.config.locales.iter().filter(|tag| **tag != site.config.source) {
            for folder in [format!("content/{tag}/"), format!("locales/{tag}/")] {
                let inside = site.sources.under(&folder).filter(|(_, file)| file.layer == source::Layer::Site);
                for (_, file) in inside {
                    let named =
                        file.path == wanted || file.path.starts_with(&format!("{}/", wanted.trim_end_matches('/')));
                    let counts = file.path.ends_with(".md") || file.path.ends_with(".ftl");
                    if (named || wanted.is_empty()) && counts {
                        found = true;
                        out.entry(tag.clone()).or_default().insert(file.path.clone());
                    }
                }
            }
        }
        if !found {
            let note = super::codes::USAGE.nowhere(format!("`{}` holds no translated file", path.display()));
            return Err(note.help("name a file or folder below `content/<language>` or `locales/<language>`"));
        }
    }
    Ok(out)
}

fn below_root(site: &Site, path: &Path) -> Result<String, Diagnostic> {
    let root = site.sources.root();
    let real = path.canonicalize().or_else(|_| root.join(path).canonicalize()).map_err(|error| {
        let note = super::codes::USAGE.nowhere(format!("`{}` cannot be found: {error}", path.display()));
        note.help("name a file or folder of the site")
    })?;
    let below = real.strip_prefix(root).map_err(|_| {
        let note = super::codes::USAGE.nowhere(format!("`{}` is not in the site's folder", path.display()));
        note.help("name a file or folder of the site, or the site with `--root`")
    })?;
    Ok(below.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/"))
}

fn stamped(site: &Site, tag: &Tag, files: &BTreeSet<String>, mut stamps: Stamps) -> Stamps {
    let content = format!("content/{tag}/");
    for path in files {
        if let Some(page) = path.strip_prefix(&content) {
            let key = PageKey::of_file(page);
            if let Some(digests) = source_digests(site, &key) {
                stamps.pages.insert(key.to_string(), digests);
            }
        } else {
            let source: BTreeMap<&str, String> =
                site.locales.source().own_messages().map(|message| (message.id, message.digest.short())).collect();
            for message in site.locale(tag).own_messages() {
                let in_file = site.sources.file(message.span.file).path == *path;
                if let (true, Some(digest)) = (in_file, source.get(message.id)) {
                    stamps.messages.insert(message.id.to_owned(), digest.clone());
                }
            }
        }
    }
    // What the language no longer has needs no stamp.
    let has = |key: &str| {
        let paths = [format!("{content}{key}.md"), format!("{content}{key}/_index.md"), format!("{content}_index.md")];
        let paths = if key.is_empty() { &paths[2..] } else { &paths[..2] };
        paths.iter().any(|path| site.sources.find(path).is_some())
    };
    stamps.pages.retain(|key, _| has(key));
    stamps
}

fn source_digests(site: &Site, key: &PageKey) -> Option<Vec<String>> {
    let page = site.source_tree().get(key).map(|page| &page.text);
    let piece = || {
        let name = key.as_str().strip_prefix("print/")?;
        site.pieces.iter().find(|piece| piece.tag == site.config.source && piece.name == name).map(|piece| &piece.text)
    };
    let text = page.or_else(piece)?;
    Some(text.blocks.iter().map(|(_, digest)| digest.clone()).collect())
}
