//! Pages that are built in a way of their own: what their templates are given beside the body.

use super::context::PageContext;
use super::views;
use crate::i18n::Locale;
use crate::markup::{self, Doc, Parts};
use crate::site::{Layout, Page};
use crate::theme::views::{CourseView, Html, Kind, LetterView, ModuleView, PageView, PartView, TermView};
use unicode_normalization::UnicodeNormalization;

/// The kind of page that a layout gives; `None` where the page's place decides.
fn kind(layout: Layout) -> Option<Kind> {
    match layout {
        Layout::Page => None,
        Layout::Glossary => Some(Kind::Glossary),
        Layout::Timeline => Some(Kind::Timeline),
        Layout::Faq => Some(Kind::Faq),
        Layout::Checklist => Some(Kind::Checklist),
        Layout::Course => Some(Kind::Course),
    }
}

/// Takes the body of a page apart where its layout asks for it.
pub(super) fn fill(view: &mut PageView, context: &PageContext<'_>, doc: &Doc<'_>) {
    let layout = context.desk.site.layout(context.page);
    let Some(kind) = kind(layout).filter(|_| !context.page.key.is_home()) else { return };
    view.kind = kind;
    let parts = Parts::of(doc, context);
    view.intro = Html::trusted(parts.intro);
    view.outro = Html::trusted(parts.outro);
    let part = |part: markup::Part| PartView {
        id: Html::trusted(part.id),
        title: Html::trusted(part.title),
        content: Html::trusted(part.content),
    };
    view.parts = parts.parts.into_iter().map(part).collect();
    match layout {
        Layout::Glossary => view.terms = letters(context, doc),
        Layout::Course => view.course = course(context),
        Layout::Page | Layout::Timeline | Layout::Faq | Layout::Checklist => {}
    }
}

/// Gives the terms of a glossary their anchors: those of the source language, so that a link works in every language.
pub(super) fn name_terms(context: &PageContext<'_>, doc: &mut Doc<'_>) {
    let site = &context.desk.site;
    if site.layout(context.page) != Layout::Glossary {
        return;
    }
    let source = site.source_tree().get(&context.page.key).filter(|_| context.page.text.language != site.config.source);
    match source {
        None => doc.name_terms(None),
        Some(page) => {
            let mut source = markup::parse(page.text.body(&site.sources));
            source.name_terms(None);
            doc.name_terms(Some(&source));
        }
    }
}

/// The terms in the order of their language, by their first letters.
fn letters(context: &PageContext<'_>, doc: &Doc<'_>) -> Vec<LetterView> {
    let locale = context.locale;
    let mut terms: Vec<TermView> = doc
        .terms
        .iter()
        .map(|term| TermView { id: term.id.clone(), title: markup::inline_text(doc, &term.nodes, context) })
        .collect();
    terms.sort_by(|a, b| locale.compare(&a.title, &b.title).then_with(|| a.id.cmp(&b.id)));
    let mut out: Vec<LetterView> = Vec::new();
    for term in terms {
        let letter = letter(locale, &term.title);
        match out.last_mut().filter(|last| last.letter == letter) {
            Some(last) => last.terms.push(term),
            None => out.push(LetterView { letter, terms: vec![term] }),
        }
    }
    out
}

/// Under which letter a word is looked up: its first, large and without its accent; in Thai the first consonant. Empty
/// in scripts that are not looked up by letters.
fn letter(locale: &Locale, word: &str) -> String {
    let known = ["Arab", "Cyrl", "Deva", "Gujr", "Guru", "Latn", "Taml", "Thai"];
    if !known.contains(&locale.script()) {
        return String::new();
    }
    // Thai writes some vowels before the consonant after which they are spoken and sorted (Unicode 16, 16.1).
    let first = word.nfd().find(|c| c.is_alphabetic() && !matches!(c, '\u{e40}'..='\u{e44}'));
    first.map(|c| c.to_uppercase().collect()).unwrap_or_default()
}

/// The modules of the page's folder, and which of them the page is.
fn course(context: &PageContext<'_>) -> Option<CourseView> {
    let (site, tree, page) = (&context.desk.site, context.tree, context.page);
    let section = page.key.parent()?;
    let modules: Vec<&Page> = tree.children(&section).filter(|module| site.layout(module) == Layout::Course).collect();
    let number = modules.iter().position(|module| module.key == page.key)? + 1;
    let module = |module: &&Page| ModuleView {
        title: module.text.matter.title.clone(),
        href: module.route.relative_to(&page.route),
        lang: views::foreign(site, &tree.tag, &module.text.language),
        current: module.key == page.key,
    };
    Some(CourseView {
        number: u32::try_from(number).ok()?,
        count: u32::try_from(modules.len()).ok()?,
        modules: modules.iter().map(module).collect(),
    })
}
