//! Components on the web: what each is given. Their look is the theme's.

use super::context::PageContext;
use super::days;
use super::views;
use super::words::FactsOnly;
use crate::diag::Diagnostic;
use crate::facts::{Contact, Fact};
use crate::format::Desk;
use crate::format::print::{self, PrintFile};
use crate::i18n::{Args, Locale, Number};
use crate::markup::{self, Component};
use crate::press::{Ink, Product};
use crate::site::Piece;
use crate::text::PageKey;
use crate::theme::views::{
    ContactView, ContactsView, DownloadsView, FactView, FormView, Hours, Html, PagesView, PieceView,
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
    message(desk, locale, (id, attribute), &Args::new())
}

/// A message in the words of the page, with variables.
fn said(context: &PageContext<'_>, name: (&str, Option<&str>), args: &Args) -> Option<Html> {
    message(context.desk, context.locale, name, args)
}

fn message(desk: &Desk, locale: &Locale, (id, attribute): (&str, Option<&str>), args: &Args) -> Option<Html> {
    let message = match attribute {
        Some(name) => locale.attribute(id, name, args),
        None => locale.message(id, args),
    };
    let mut out = String::new();
    markup::marked_html(&message.ok()?.text, &FactsOnly(desk), &mut out);
    Some(Html::trusted(out))
}

fn pages(context: &PageContext<'_>, section: &str) -> PagesView {
    let section = PageKey::of_file(&format!("{section}/_index.md"));
    let children = context.tree.children(&section);
    // On a fallback page the words round the list are in the page's own language, and so must be said of each entry.
    let around = &context.page.text.language;
    PagesView { pages: children.map(|page| views::link(context.desk, around, page, &context.page.route)).collect() }
}

fn downloads(context: &PageContext<'_>) -> DownloadsView {
    let mut groups: Vec<PieceView> = Vec::new();
    let mut last = None;
    for file in print::files(context.desk).filter(|file| file.piece.tag == context.tree.tag) {
        // A piece that this build does not make is not offered.
        let Some(bytes) = context.made.size(&file.route) else { continue };
        if last != Some(&file.piece.name) {
            last = Some(&file.piece.name);
            let (name, about) = piece_words(context, file.piece);
            groups.push(PieceView { name, about, draft: file.draft, forms: Vec::new() });
        }
        let id = sheet(context, &file);
        let form = FormView {
            name: sheet_name(context, &id, &file),
            about: said(context, (&id, Some("about")), &other(context)).filter(|_| file.ink == Ink::Color),
            href: file.route.relative_to(&context.page.route),
            format: match file.form.product {
                Product::Pdf | Product::Folded => "PDF".into(),
                Product::Png(..) => "PNG".into(),
            },
            size: kilobytes(context, bytes),
            pages: file.form.pages.filter(|_| matches!(file.form.product, Product::Pdf)),
            paper: String::new(),
        };
        if let Some(group) = groups.last_mut() {
            group.forms.push(form);
        }
    }
    DownloadsView { groups }
}

/// The name of a piece, and what it is for. Pieces made of pages are told apart by their titles.
fn piece_words(context: &PageContext<'_>, piece: &Piece) -> (Html, Option<Html>) {
    let ids = [format!("piece-{}", piece.name), format!("piece-{}", piece.piece.0)];
    let id = if context.locale.has(&ids[0]) { &ids[0] } else { &ids[1] };
    let name = html(context.desk, context.locale, id, None).unwrap_or_else(|| Html::trusted(piece.name.clone()));
    if id == &ids[1] && !piece.pages.is_empty() {
        let title = Html::escaped(&piece.text.matter.title);
        let about = piece.text.matter.description.as_deref().map(Html::escaped);
        return (title, about);
    }
    (name, html(context.desk, context.locale, id, Some("about")))
}

/// The message that names a form: that of the piece's own form, else that of the sheet.
fn sheet(context: &PageContext<'_>, file: &PrintFile<'_>) -> String {
    let own = format!("sheet-{}-{}", file.piece.piece.0, file.form.name);
    if context.locale.has(&own) { own } else { format!("sheet-{}", file.form.name) }
}

/// What the name of a form may mention: the language that stands beside the reader's.
fn other(context: &PageContext<'_>) -> Args {
    Args::new().with("other", context.locale.language_name(&context.desk.site.config.source))
}

fn sheet_name(context: &PageContext<'_>, id: &str, file: &PrintFile<'_>) -> Html {
    let plain = |args: &Args, id: &str| {
        let text = context.locale.message(id, args).ok()?.text;
        Some(markup::marked_text(&text, &FactsOnly(context.desk)))
    };
    let name = plain(&other(context), id).unwrap_or_else(|| file.form.stock.to_owned());
    let full = match file.ink {
        Ink::Color => None,
        Ink::Bw => plain(&Args::new().with("sheet", name.as_str()), "sheet-bw"),
    };
    Html::escaped(&full.unwrap_or(name))
}

/// A size in kB (1,000 bytes), rounded up: nobody should find more than was promised.
pub(super) fn kilobytes(context: &PageContext<'_>, bytes: u64) -> String {
    let number = u32::try_from(bytes.div_ceil(1000)).unwrap_or(u32::MAX);
    format!("{}\u{a0}kB", context.locale.number(&Number::from(number)))
}
