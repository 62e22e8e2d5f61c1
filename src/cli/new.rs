//! `handbill new`: a site, a page, a language.

use super::args::{NewArgs, NewVerb, Shared};
use super::shell::Shell;
use super::{FINE, USAGE, show};
use crate::config::{Config, tag_finding};
use crate::diag::{Diagnostic, Levels, Notes, Place};
use crate::i18n::Locales;
use crate::output;
use crate::source::{self, Sources};
use crate::text::{Slug, Tag};
use std::path::Path;

/// Makes what is asked for. Never writes over a file.
pub fn run(shared: &Shared, args: &NewArgs, shell: &Shell) -> u8 {
    let made = match &args.what {
        NewVerb::Site { dir } => site(dir),
        NewVerb::Page { key, title } => page(&shared.root, key, title.as_deref()),
        NewVerb::Locale { tag } => locale(&shared.root, tag),
    };
    match made {
        Ok(text) => {
            shell.say(&text);
            FINE
        }
        Err(failed) => {
            show(&failed.notes, &Levels::default(), &failed.sources, shared, shell);
            USAGE
        }
    }
}

/// What went wrong, and what its places refer to.
struct Failed {
    notes: Notes,
    sources: Sources,
}

impl From<Diagnostic> for Failed {
    fn from(note: Diagnostic) -> Self {
        Self { notes: Notes::from_iter([note]), sources: Sources::default() }
    }
}

/// The files of a new site.
const SITE: &[(&str, &str)] = &[
    ("site.yaml", include_str!("new/site.yaml")),
    ("README.md", include_str!("new/README.md")),
    (".gitignore", include_str!("new/gitignore")),
    ("content/en/_index.md", include_str!("new/home.md")),
    ("content/en/get-help.md", include_str!("new/get-help.md")),
    ("content/data/contacts.yaml", include_str!("new/contacts.yaml")),
    ("locales/en/site.ftl", include_str!("new/site.ftl")),
];

fn site(dir: &Path) -> Result<String, Failed> {
    if dir.join("site.yaml").exists() {
        let note = output::EXISTS.nowhere(format!("there is a site in `{}` already", dir.display()));
        return Err(note.help("name a new folder").into());
    }
    for (path, text) in SITE {
        output::write_new(&dir.join(path), text.as_bytes())?;
    }
    let dir = dir.display();
    Ok(format!("made a site in {dir}\nnext: handbill build --root {dir}\n"))
}

fn open(root: &Path) -> Result<(Sources, Config), Failed> {
    let sources = source::read_tree(root)?.value;
    match Config::read(&sources, None) {
        Ok(config) => Ok((sources, config)),
        Err(notes) => Err(Failed { notes, sources }),
    }
}

fn page(root: &Path, key: &str, title: Option<&str>) -> Result<String, Failed> {
    let (_, config) = open(root)?;
    let key = key.trim_end_matches(".md");
    let slugs: Result<Vec<Slug>, _> = key.split('/').map(Slug::parse).collect();
    let slugs = slugs.map_err(|reason| {
        let note = super::codes::USAGE.nowhere(format!("`{key}` cannot be the path of a page: {reason}"));
        note.help("write it as folders and a name, such as `toolkit/hotels`")
    })?;
    let path: Vec<&str> = slugs.iter().map(Slug::as_str).collect();
    let name = path.last().copied().unwrap_or_default();
    let title = title.map_or_else(|| headline(name), str::to_owned);
    let title = serde_json::Value::from(title).to_string();
    let path = format!("content/{}/{}.md", config.source, path.join("/"));
    let text = format!(
        "---\ntitle: {title}\ndescription: One neutral sentence about this page.\nweight: 50\n---\n\nThe first words.\n"
    );
    output::write_new(&root.join(&path), text.as_bytes())?;
    let mut made = format!("made {path}\n");
    // A folder is a section, and a section needs a landing page.
    for depth in 1..slugs.len() {
        let folder: Vec<&str> = slugs[..depth].iter().map(Slug::as_str).collect();
        let index = format!("content/{}/{}/_index.md", config.source, folder.join("/"));
        if !root.join(&index).exists() {
            let title = serde_json::Value::from(headline(folder[depth - 1])).to_string();
            let text = format!(
                "---\ntitle: {title}\ndescription: One neutral sentence about this part.\n---\n\nThe first words.\n"
            );
            output::write_new(&root.join(&index), text.as_bytes())?;
            made.push_str(&format!("made {index}\n"));
        }
    }
    Ok(made)
}

/// `work-camps` as `Work camps`.
fn headline(slug: &str) -> String {
    let words = slug.replace('-', " ");
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

fn locale(root: &Path, word: &str) -> Result<String, Failed> {
    let (sources, config) = open(root)?;
    let tag = Tag::parse(word).map_err(|fault| tag_finding(word, &fault, Place::Nowhere))?;
    if tag == config.source {
        let note = super::codes::USAGE.nowhere(format!("`{tag}` is the language that the site is written in"));
        return Err(note.help("name another language").into());
    }
    let mut made = Vec::new();
    let mut put = |path: String, text: &str| -> Result<(), Diagnostic> {
        if !root.join(&path).exists() {
            output::write_new(&root.join(&path), text.as_bytes())?;
            made.push(path);
        }
        Ok(())
    };
    let locale = format!("locales/{tag}/");
    let is_inside = sources.under(&locale).any(|(_, file)| file.layer == source::Layer::Builtin);
    let facts = std::collections::BTreeSet::new();
    let loaded = Locales::load(&sources, std::slice::from_ref(&tag), &config.source, &facts).value;
    let name = loaded.get(&tag).map(|locale| locale.autonym().to_owned());
    if !is_inside && name.as_deref() == Some(tag.as_str()) {
        let text = "# What CLDR does not know of this language. `name` is its name in itself; `dir` (`ltr` or `rtl`), `script`\n\
                    # (ISO 15924) and `fallback` (tags) may follow.\n";
        put(format!("{locale}locale.yaml"), &format!("{text}name: \"{tag}\"\n"))?;
    }
    let source = format!("locales/{}/", config.source);
    for (_, file) in sources.under(&source).filter(|(_, file)| file.path.ends_with(".ftl")) {
        let path = format!("{locale}{}", &file.path[source.len()..]);
        if sources.find(&path).is_none() {
            put(path, &template(file.text()))?;
        }
    }
    let content = format!("content/{}/", config.source);
    for (_, file) in sources.under(&content).filter(|(_, file)| file.path.ends_with(".md")) {
        put(format!("content/{tag}/{}", &file.path[content.len()..]), &draft(file.text()))?;
    }
    let listed = config.locales.contains(&tag);
    let next = if listed { String::new() } else { format!("next: add `{tag}` to `locales` in site.yaml\n") };
    let inside = if is_inside { format!("the program brings its own words in `{tag}`\n") } else { String::new() };
    Ok(format!("made {} files for {tag}\n{inside}{next}", made.len()))
}

/// The messages of the source as a translator finds them: to be translated and uncommented one by one, so that what is
/// not done yet falls back instead of standing there untranslated.
fn template(text: &str) -> String {
    let head = "# Translate the text after each `=`, then take the `#` and the blank before the line away.\n\n";
    let lines = text.lines().map(|line| match line {
        line if line.starts_with('#') || line.trim().is_empty() => format!("{line}\n"),
        line => format!("# {line}\n"),
    });
    std::iter::once(head.to_owned()).chain(lines).collect()
}

/// A source page as a draft of its translation: left out of the site until `draft: true` is taken away.
fn draft(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 40);
    let mut fences = 0;
    for line in text.split_inclusive('\n') {
        if line.trim_end() == "---" && fences < 2 {
            fences += 1;
            if fences == 2 {
                out.push_str("review: draft\ndraft: true\n");
            }
        }
        out.push_str(line);
    }
    out
}
