//! Search in the reader's browser: an index in shards that a page loads as scripts, only when somebody types.
//!
//! Nothing is sent. The site must also work from a folder on a stick, where a browser refuses `fetch` and modules, and
//! under a policy of `script-src 'self'` that allows no connection and no WebAssembly. So each file of the index is a
//! script that calls `foundPart(version, name, data)`.
//!
//! | file below `<language>/find/` | holds |
//! |---|---|
//! | `map.js` | how many shards there are, how many sections each page has, which pages each text file holds |
//! | `w<n>.js` | a shard: words, and in which sections they stand ([`index`]) |
//! | `t<n>.js` | the text of some pages, for the line that is shown with a result ([`text`]) |
//!
//! Why no library: what a first query loads, in kB on the disk (compressed with gzip), measured by
//! `node tests/search/measure.mjs SITE LANGUAGE…`:
//!
//! | | script | toolkit, English | 506 pages, English | 506 pages, Chinese | from a folder | under the policy |
//! |---|---|---|---|---|---|---|
//! | this | 18 (7) | 24 (12) | 33 (16) | 57 (32) | yes | yes |
//! | Pagefind 1.6 | 184 (100) | 54 (44) | – | 84 (68) | no: modules | no: a worker that fetches, WebAssembly |
//! | `MiniSearch` 7 | 86 (19) | 254 (63) | 3600 (946) | 4360 (1347) | if loaded as a script | yes |
//! | elasticlunr 0.9 | 18 (5) | 364 (45) | 5340 (761) | finds no Chinese word | if loaded as a script | yes |
//!
//! The toolkit had 67 pages for the libraries and 70 for the first line. The 506 are made of its paragraphs; the Chinese query is
//! the heaviest of five, one of eight characters. A query of one character loads up to 41 (23), one of Thai 53 (25). At 3,000
//! such pages English loads 79 (40), a Chinese word 61 (29), eight Chinese characters 136 (74); a language's index is 28 MB.

mod index;
pub mod text;
pub mod words;

use super::{Counts, Cut, Desk, Job, Make, Outcome, Wave};
use crate::diag::{Checked, Notes};
use crate::site::{Page, Tree};
use crate::text::{Digest, Hasher, Route};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// How large a shard and a text file should be, in bytes: small enough for a slow line, large enough to be few. A query loads
/// some shards, and one text file for each result that is seen.
const SHARD: usize = 8 << 10;
const TEXTS: usize = 6 << 10;

/// The index of each language.
pub fn plan(desk: &Arc<Desk>, cut: &Cut) -> Checked<Vec<Job>> {
    let mut jobs = Vec::new();
    for (at, tree) in desk.site.trees.iter().enumerate().filter(|(_, tree)| cut.has_locale(&tree.tag)) {
        let inputs = inputs(desk, tree);
        let language = Arc::new(Language {
            desk: Arc::clone(desk),
            at,
            version: inputs.short(),
            count: shard_count(desk, tree),
            texts: text_files(desk, tree),
            shards: OnceLock::new(),
        });
        let job = |name: String, write: fn(&Language, usize) -> String, n: usize| {
            let language = Arc::clone(&language);
            let route = Route::of(&[&tree.tag.prefix(), FOLDER, &format!("{name}.js")]);
            let make = move |_: &dyn super::Made| -> Outcome {
                let data = write(&language, n);
                let script = format!("foundPart(\"{}\",\"{name}\",{data});\n", language.version);
                Ok(Checked::new(script.into_bytes(), Notes::new()))
            };
            Job { route, inputs, wave: Wave::Files, counts: Counts::Other, make: Make::whole(make) }
        };
        jobs.push(job("map".to_owned(), Language::map, 0));
        jobs.extend((0..language.count as usize).map(|n| job(format!("w{n}"), Language::shard, n)));
        jobs.extend((0..language.texts.len()).map(|n| job(format!("t{n}"), Language::text, n)));
    }
    Checked::new(jobs, Notes::new())
}

/// The folder of the search below that of a language.
pub const FOLDER: &str = "find";

/// The name of what the index of a language is made from. The page that loads it names it, so that a browser never mixes
/// the files of two builds.
#[must_use]
pub fn version(desk: &Desk, tree: &Tree) -> String {
    inputs(desk, tree).short()
}

/// The digest of all words of a language, and of where they stand.
fn inputs(desk: &Desk, tree: &Tree) -> Digest {
    let site = &desk.site;
    let mut inputs = Hasher::new();
    inputs.add("search").add_digest(desk.ground);
    for page in &tree.pages {
        inputs.add(page.route.as_str()).add(page.text.language.as_str());
        inputs.add_digest(site.sources.file(page.text.file).digest());
        inputs.add_digest(desk.words.get(&page.text.language).copied().unwrap_or_default());
        let source = site.source_tree().get(&page.key).filter(|_| page.text.language != site.config.source);
        inputs.add(source.map(|page| format!("{:?}", page.text.outline)).unwrap_or_default());
    }
    inputs.finish()
}

/// About how many bytes of words a page has, without reading it.
fn weight(desk: &Desk, tree: &Tree, page: &Page) -> usize {
    if page.text.language == tree.tag { page.text.body(&desk.site.sources).len() } else { 300 }
}

/// How many shards a language needs. Pairs of characters are many more than words.
fn shard_count(desk: &Desk, tree: &Tree) -> u32 {
    let all: usize = tree.pages.iter().map(|page| weight(desk, tree, page)).sum();
    let unspaced = ["Hans", "Hant", "Jpan", "Khmr", "Laoo", "Mymr", "Thai"];
    let share = if unspaced.contains(&desk.site.locale(&tree.tag).script()) { 10 } else { 3 };
    u32::try_from((all * share / 10 / SHARD).clamp(1, 512)).unwrap_or(1)
}

/// The first page of each text file.
fn text_files(desk: &Desk, tree: &Tree) -> Vec<usize> {
    let mut out = vec![0];
    let mut filled = 0;
    for (at, page) in tree.pages.iter().enumerate() {
        let weight = weight(desk, tree, page);
        if at > 0 && filled + weight > TEXTS {
            out.push(at);
            filled = 0;
        }
        filled += weight;
    }
    out
}

/// What the jobs of one language share.
struct Language {
    desk: Arc<Desk>,
    at: usize,
    version: String,
    count: u32,
    texts: Vec<usize>,
    /// Made by the first job that asks; each is taken away by the job that writes it.
    shards: OnceLock<Vec<Mutex<String>>>,
}

impl Language {
    fn tree(&self) -> &Tree {
        &self.desk.site.trees[self.at]
    }

    fn map(&self, _: usize) -> String {
        let tree = self.tree();
        let sections: Vec<usize> = tree.pages.iter().map(|page| text::count(page, &tree.tag)).collect();
        script(&serde_json::json!({ "shards": self.count, "sections": sections, "texts": self.texts }))
    }

    fn shard(&self, n: usize) -> String {
        // No threads of its own in here: one that waits could be given a job that waits for this very index.
        let make = || index::shards(&self.desk, self.tree(), self.count).into_iter().map(Mutex::new).collect();
        let shards = self.shards.get_or_init(make);
        let text = std::mem::take(&mut *shards[n].lock().unwrap_or_else(PoisonError::into_inner));
        script(&text.trim_end())
    }

    fn text(&self, n: usize) -> String {
        let tree = self.tree();
        let end = self.texts.get(n + 1).copied().unwrap_or(tree.pages.len());
        let pages: BTreeMap<usize, Vec<text::Section>> = (self.texts[n]..end)
            .filter_map(|at| Some((at, text::sections(&self.desk, tree.pages.get(at)?, &tree.tag))))
            .collect();
        script(&pages)
    }
}

/// A value as JavaScript: JSON, without the two line ends that old browsers do not allow in a string.
fn script(value: &impl serde::Serialize) -> String {
    let json = serde_json::to_string(value).expect("text and numbers are JSON");
    json.replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}
