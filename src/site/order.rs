//! From the files of each language to its tree: what falls back, where each page lies, in which order they are read.

use super::{Change, Page, PageText, Stamps, State, Tree};
use crate::diag::{Code, Level, Notes, Span};
use crate::i18n::Locale;
use crate::text::{PageKey, Route, Slug, Tag};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// Two pages with one address.
pub static DUPLICATE: Code = Code {
    name: "content/duplicate-slug",
    level: Level::Forbid,
    summary: "two pages have the same address",
    explain: "The address of a page is made of its folders and its slug. Two pages of one folder cannot have the same, \
              or one would be written over the other. Give one of them a `slug:` of its own.",
};

/// The pages of each language, by key.
pub(super) type Texts = BTreeMap<Tag, BTreeMap<PageKey, Arc<PageText>>>;

/// What a tree is made from.
pub(super) struct Ground<'a> {
    pub texts: &'a Texts,
    pub source: &'a Tag,
    pub stamps: &'a BTreeMap<Tag, Stamps>,
}

impl Ground<'_> {
    /// Grows the tree of `locale`.
    pub(super) fn tree(&self, locale: &Locale, notes: &mut Notes) -> Tree {
        let tag = locale.tag();
        let chosen = self.choose(tag);
        let mut children: BTreeMap<PageKey, Vec<PageKey>> = BTreeMap::new();
        for key in chosen.keys() {
            if let Some(parent) = key.parent() {
                children.entry(parent).or_default().push(key.clone());
            }
        }
        for list in children.values_mut() {
            list.sort_by(|a, b| {
                let (x, y) = (&chosen[a].0.matter, &chosen[b].0.matter);
                x.weight.cmp(&y.weight).then_with(|| locale.compare(&x.title, &y.title)).then_with(|| a.cmp(b))
            });
        }
        let mut pages = Vec::with_capacity(chosen.len());
        let mut stack = vec![(PageKey::home(), vec![tag.prefix()])];
        let mut taken: HashMap<String, PageKey> = HashMap::new();
        while let Some((key, parts)) = stack.pop() {
            let Some((text, state)) = chosen.get(&key) else { continue };
            let route = Route::page(&parts.iter().map(String::as_str).collect::<Vec<_>>());
            if let Some(other) = taken.insert(route.fold(), key.clone()) {
                notes.push(duplicate(&key, &other, text));
            }
            for child in children.get(&key).into_iter().flatten().rev() {
                let mut below = parts.clone();
                below.push(slug(child, &chosen[child].0, notes));
                stack.push((child.clone(), below));
            }
            let (text, state) = (text.clone(), state.clone());
            pages.push(Page { key, text, route, state });
        }
        let by_key = pages.iter().enumerate().map(|(at, page)| (page.key.clone(), at)).collect();
        Tree { tag: tag.clone(), pages, by_key }
    }

    /// For each key that the language or the source has: whose text is shown, and why.
    fn choose(&self, tag: &Tag) -> BTreeMap<PageKey, (Arc<PageText>, State)> {
        let mut out = BTreeMap::new();
        let own = self.texts.get(tag);
        let source = self.texts.get(self.source);
        let keys = own.into_iter().chain(source).flat_map(BTreeMap::keys);
        for key in keys {
            if out.contains_key(key) {
                continue;
            }
            let source_text = source.and_then(|pages| pages.get(key));
            let found = match own.and_then(|pages| pages.get(key)) {
                Some(text) => match self.state(tag, key, text) {
                    State::Withdrawn => source_text.map(|source| (source.clone(), State::Withdrawn)),
                    state => Some((text.clone(), state)),
                },
                None => tag
                    .ancestors()
                    .find_map(|tag| self.texts.get(&tag)?.get(key))
                    .or(source_text)
                    .map(|text| (text.clone(), State::Fallback)),
            };
            if let Some(found) = found {
                out.insert(key.clone(), found);
            }
        }
        out
    }

    /// How a language's own text stands to the source of the same key.
    pub(super) fn state(&self, tag: &Tag, key: &PageKey, text: &PageText) -> State {
        let source = self.texts.get(self.source).and_then(|pages| pages.get(key)).filter(|_| tag != self.source);
        let (Some(source), Some(stamps)) = (source, self.stamps.get(tag)) else { return State::Own };
        debug_assert_eq!(text.language, *tag);
        if source.matter.change == Change::Critical && !stamps.pages.contains_key(key.as_str()) {
            // Nobody knows what it was made from, and what it may be made from is dangerous.
            return State::Withdrawn;
        }
        let blocks = stale_blocks(stamps, key.as_str(), source);
        match source.matter.change {
            _ if blocks.is_empty() => State::Own,
            Change::Cosmetic => State::Own,
            Change::Normal => State::Stale(blocks),
            Change::Critical => State::Withdrawn,
        }
    }
}

/// The blocks of the source, by number, that the stamp of a page does not know. A page without a stamp is not stale: what
/// it was made from is not known.
pub(super) fn stale_blocks(stamps: &Stamps, key: &str, source: &PageText) -> Vec<usize> {
    let Some(stamped) = stamps.pages.get(key) else { return Vec::new() };
    let changed = |(n, (_, digest)): (usize, &(_, String))| (!stamped.contains(digest)).then_some(n);
    let mut blocks: Vec<usize> = source.blocks.iter().enumerate().filter_map(changed).collect();
    if blocks.is_empty() && stamped.len() != source.blocks.len() {
        // A block was taken away: the translation says something that the source no longer says.
        blocks.push(source.blocks.len().saturating_sub(1));
    }
    blocks
}

fn slug(key: &PageKey, text: &PageText, notes: &mut Notes) -> String {
    if let Some((slug, _)) = &text.matter.slug {
        return slug.as_str().to_owned();
    }
    match Slug::parse(key.leaf()) {
        Ok(slug) => slug.as_str().to_owned(),
        Err(reason) => {
            let note = super::MATTER.at(
                Span::new(text.file, 0..0),
                format!("the file name `{}` cannot be part of an address: {reason}", key.leaf()),
            );
            notes.push(note.help("rename the file, or give the page a `slug:`"));
            key.leaf().to_owned()
        }
    }
}

fn duplicate(key: &PageKey, other: &PageKey, text: &PageText) -> crate::diag::Diagnostic {
    let at = text.matter.slug.as_ref().map_or(text.matter.title_span, |(_, span)| *span);
    DUPLICATE
        .at(at, format!("`{key}` and `{other}` would have the same address"))
        .help("give one of the two a `slug:` of its own")
}
