//! Components on the web: what each is given. Their look is the theme's.

use super::context::PageContext;
use super::days;
use super::views;
use super::words::FactsOnly;
use crate::diag::Diagnostic;
use crate::facts::{Contact, Fact};
use crate::format::{Desk, Listing, Name, listings};
use crate::i18n::{Args, Locale, Number};
use crate::markup::{self, Component};
use crate::text::PageKey;
use crate::theme::views::{
    ContactView, ContactsView, DownloadsView, FactView, FormView, Hours, Html, NeedView, PagesView, PieceView,
};

/// Renders a component that `check` has found in order.
pub(in crate::format) fn render(context: &PageContext<'_>, component: &Component) -> Result<String, Diagnostic> {
    let arg = |name: &str| component.args.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str());
    match component.name.as_str() {
        "contacts" => context.theme.render_component("contacts", &contacts(context, arg("kind"))),
        "days" => context.theme.render_component("days", &days::view(context)),
        "downloads" => context.theme.render_component("downloads", &downloads(context)),
        "pages" => context.theme.render_component("pages", &pages(context, arg("section"))),
        other => {
            // A component that only a theme knows gets what the text says, and nothing of the site.
            let args: serde_json::Map<String, serde_json::Value> =
                component.args.iter().map(|(key, value)| (key.clone(), value.as_str().into())).collect();
            context.theme.render_component(other, &serde_json::Value::Object(args))
        }
    }
}

fn contacts(context: &PageContext<'_>, kind: &str) -> ContactsView {
    let all = &context.desk.site.facts.contacts;
    let wanted = all.iter().filter(|contact| contact.kinds.iter().any(|known| known == kind));
    ContactsView { contacts: wanted.map(|contact| self::contact(context.desk, context.locale, contact)).collect() }
}

/// The numbers for a reader in danger: the emergency number, and the first other one that answers in a crisis.
pub(super) fn calls(desk: &Desk, locale: &Locale) -> Vec<ContactView> {
    let able = |contact: &&Contact| contact.phone.is_some() && contact.kinds.iter().any(|kind| kind == "crisis");
    let contacts = &desk.site.facts.contacts;
    let emergency = contacts.iter().filter(able).find(|contact| contact.emergency);
    let other = contacts.iter().filter(able).find(|contact| !contact.emergency);
    emergency.into_iter().chain(other).map(|contact| self::contact(desk, locale, contact)).collect()
}

fn contact(desk: &Desk, locale: &Locale, contact: &Contact) -> ContactView {
    let id = format!("contact-{}", contact.id);
    let fact =
        |fact: &Option<Fact>| fact.as_ref().map(|fact| FactView { text: fact.shown.clone(), href: fact.href.clone() });
    ContactView {
        name: html(desk, locale, &id, None).unwrap_or_default(),
        about: html(desk, locale, &id, Some("about")),
        id: contact.id.clone(),
        phone: fact(&contact.phone),
        sms: fact(&contact.sms),
        email: fact(&contact.email),
        url: fact(&contact.url),
        hours: contact.hours.map(|hours| match hours {
            crate::facts::Hours::Always => Hours::Always,
            crate::facts::Hours::Office => Hours::Office,
        }),
        free: contact.free == Some(true),
        languages: contact.languages,
        verified: contact.verified.map(|day| day.to_string()),
        emergency: contact.emergency,
        source: contact.source.clone(),
        source_date: contact.source_date.clone(),
    }
}

pub(super) fn html(desk: &Desk, locale: &Locale, id: &str, attribute: Option<&str>) -> Option<Html> {
    let message = match attribute {
        Some(name) => locale.attribute(id, name, &Args::new()),
        None => locale.message(id, &Args::new()),
    };
    Some(marked(desk, &message.ok()?.text))
}

fn pages(context: &PageContext<'_>, section: &str) -> PagesView {
    let section = PageKey::of_file(&format!("{section}/_index.md"));
    let children = context.tree.children(&section).filter(|page| context.made.holds(&page.route));
    // On a fallback page the words round the list are in the page's own language, and so must be said of each entry.
    let around = &context.page.text.language;
    PagesView { pages: children.map(|page| views::link(context.desk, around, page, &context.page.route)).collect() }
}

/// What there is in the reader's language and in all, by need; what this build or package does not hold is not offered.
fn downloads(context: &PageContext<'_>) -> DownloadsView {
    let own = |listing: &Listing| listing.language.as_ref().is_none_or(|tag| *tag == context.tree.tag);
    let mut found: Vec<(Listing, u64)> = listings(context.desk)
        .into_iter()
        .filter(own)
        .filter_map(|listing| {
            let size = context.made.size(&listing.route)?;
            Some((listing, size))
        })
        .collect();
    // All forms of a piece stand together, whichever format makes them; pieces keep the order in which they are named.
    let pieces: Vec<String> = found.iter().map(|(listing, _)| listing.words.0.clone()).collect();
    let place = |piece: &String| pieces.iter().position(|other| other == piece);
    found.sort_by_key(|(listing, _)| (listing.need, place(&listing.words.0)));
    let mut needs: Vec<NeedView> = Vec::new();
    let (mut need, mut piece) = (None, None);
    for (listing, size) in &found {
        if need != Some(listing.need) {
            (need, piece) = (Some(listing.need), None);
            let name = Name::new(format!("need-{}", listing.need.word()), listing.need.word());
            needs.push(NeedView { name: named(context, &name), pieces: Vec::new() });
        }
        let Some(last) = needs.last_mut() else { continue };
        if piece != Some(&listing.words.0) {
            piece = Some(&listing.words.0);
            last.pieces.push(PieceView {
                name: named(context, &listing.piece),
                about: about(context, &listing.piece),
                draft: listing.draft,
                forms: Vec::new(),
            });
        }
        if let Some(piece) = last.pieces.last_mut() {
            piece.forms.push(form(context, listing, *size));
        }
    }
    DownloadsView { needs }
}

fn form(context: &PageContext<'_>, listing: &Listing, size: u64) -> FormView {
    FormView {
        name: named(context, &listing.name),
        about: about(context, &listing.name),
        variant: listing.name.within.is_some(),
        href: listing.route.relative_to(&context.page.route),
        format: listing.kind.label.into(),
        size: weight(context, size),
        pages: listing.pages,
        paper: String::new(),
    }
}

fn named(context: &PageContext<'_>, name: &Name) -> Html {
    marked(context.desk, &name.plain(&context.desk.site, context.locale))
}

fn about(context: &PageContext<'_>, name: &Name) -> Option<Html> {
    name.about(&context.desk.site, context.locale).map(|text| marked(context.desk, &text))
}

/// Text with marks as HTML.
fn marked(desk: &Desk, text: &str) -> Html {
    let mut out = String::new();
    markup::marked_html(text, &FactsOnly(desk), &mut out);
    Html::trusted(out)
}

/// A size in kB (1,000 bytes), or in MB from there on, rounded up: nobody should find more than was promised.
pub(super) fn weight(context: &PageContext<'_>, bytes: u64) -> String {
    let (unit, size) = if bytes < 1_000_000 { ("kB", 1000) } else { ("MB", 1_000_000) };
    let number = u32::try_from(bytes.div_ceil(size)).unwrap_or(u32::MAX);
    format!("{}\u{a0}{unit}", context.locale.number(&Number::from(number)))
}
