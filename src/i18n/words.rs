//! The messages of one language: the program's own under the site's.

use super::codes::{DUPLICATE, SYNTAX};
use super::piece::{Entry, Piece, parse};
use crate::diag::{FileId, Notes, Span};
use crate::source::{Layer, Sources};
use crate::text::{Digest, Tag};
use fluent_syntax::ast;
use fluent_syntax::serializer;
use std::collections::BTreeMap;

/// A message or term and where it stands. The two share their shape, but for the text that a term must have.
pub(super) struct Word {
    pub file: FileId,
    pub layer: Layer,
    /// The id; without the hyphen of a term.
    pub id: Piece,
    pub value: Option<ast::Pattern<Piece>>,
    pub attributes: Vec<ast::Attribute<Piece>>,
}

impl Word {
    /// The pattern of an attribute, or of the word itself.
    pub(super) fn pattern(&self, attribute: Option<&str>) -> Option<&ast::Pattern<Piece>> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attributes.iter().find(|a| a.id.name.as_str() == name).map(|a| &a.value),
        }
    }

    /// Every pattern with the name of its attribute, and the span of what names it.
    pub(super) fn patterns(&self) -> impl Iterator<Item = (Option<&str>, Span, &ast::Pattern<Piece>)> {
        let own = self.value.iter().map(|pattern| (None, self.span(), pattern));
        let attributes =
            self.attributes.iter().map(|a| (Some(a.id.name.as_str()), a.id.name.span(self.file), &a.value));
        own.chain(attributes)
    }

    /// The span of the id.
    pub(super) fn span(&self) -> Span {
        self.id.span(self.file)
    }

    /// The digest of the word as Fluent itself would write it, so that comments and line ends change nothing.
    pub(super) fn digest(&self) -> Digest {
        let message = ast::Message {
            id: ast::Identifier { name: self.id.clone() },
            value: self.value.clone(),
            attributes: self.attributes.clone(),
            comment: None,
        };
        let resource = ast::Resource { body: vec![ast::Entry::Message(message)] };
        Digest::of(serializer::serialize(&resource).replace("\r\n", "\n").as_bytes())
    }
}

/// All words of one language.
#[derive(Default)]
pub(super) struct Words {
    /// By id.
    pub messages: BTreeMap<String, Word>,
    /// By id, without the hyphen.
    pub terms: BTreeMap<String, Word>,
    /// Every file that was read, in order: the program's own first.
    pub files: Vec<FileId>,
}

impl Words {
    /// Reads `locales/<tag>/*.ftl` of these layers, the program's own first.
    pub(super) fn read(sources: &Sources, tag: &Tag, layers: &[Layer], notes: &mut Notes) -> Self {
        let folder = format!("locales/{tag}/");
        let mut files: Vec<(Layer, FileId)> = sources
            .under(&folder)
            .filter(|(_, file)| {
                let name = &file.path[folder.len()..];
                layers.contains(&file.layer)
                    && !name.contains('/')
                    && name.strip_suffix(".ftl").is_some_and(|stem| !stem.is_empty())
            })
            .map(|(id, file)| (file.layer, id))
            .collect();
        files.sort_by_key(|(layer, id)| (std::cmp::Reverse(*layer), *id));
        let mut words = Self::default();
        for (layer, file) in files {
            words.files.push(file);
            let parsed = parse(sources.file(file).text());
            for junk in parsed.junk {
                notes.push(SYNTAX.at(Span::new(file, junk.range), junk.reason).help(junk.help));
            }
            for entry in parsed.entries {
                words.add(entry, file, layer, notes);
            }
        }
        words
    }

    fn add(&mut self, entry: Entry, file: FileId, layer: Layer, notes: &mut Notes) {
        let (map, sigil, word) = match entry {
            Entry::Message(ast::Message { id, value, attributes, .. }) => {
                (&mut self.messages, "", Word { file, layer, id: id.name, value, attributes })
            }
            Entry::Term(ast::Term { id, value, attributes, .. }) => {
                (&mut self.terms, "-", Word { file, layer, id: id.name, value: Some(value), attributes })
            }
        };
        let id = word.id.as_str().to_owned();
        if map.get(&id).is_some_and(|other| other.layer == layer) {
            let finding = DUPLICATE.at(word.span(), format!("`{sigil}{id}` stands here a second time"));
            notes.push(finding.help("keep one of the two; the first is used"));
            return;
        }
        map.insert(id, word);
    }
}
