//! Facts, words and digits as the templates for print take them.

use super::context::PrintContext;
use crate::facts::{Contact, Fact, Hours};
use crate::i18n::{Args, Locale, Number};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// A contact with its words.
pub(super) fn contact(context: &PrintContext<'_>, contact: &Contact) -> Value {
    let id = format!("contact-{}", contact.id);
    let none = Args::new();
    let fact = |fact: &Option<Fact>| {
        let fact = fact.as_ref()?;
        Some(json!({ "t": "fact", "v": fact.shown, "href": fact.href, "kind": fact.kind.word() }))
    };
    let hours = contact.hours.map(|hours| match hours {
        Hours::Always => "contact-always",
        Hours::Office => "contact-office",
    });
    let free = (contact.free == Some(true)).then_some("contact-free");
    let mut terms: Vec<Value> =
        hours.into_iter().chain(free).filter_map(|id| context.inlines(id, None, &none)).collect();
    if let Some(count) = contact.languages {
        terms.extend(context.inlines("contact-languages", None, &Args::new().with("count", Number::from(count))));
    }
    let proof = match contact.verified {
        _ if contact.emergency => None,
        Some(day) => context.inlines("contact-verified", None, &Args::new().with("date", day.to_string())),
        None => context.inlines("contact-unverified", None, &none),
    };
    json!({
        "id": contact.id,
        "name": context.inlines(&id, None, &none).unwrap_or_else(|| json!([])),
        "about": context.inlines(&id, Some("about"), &none),
        "phone": fact(&contact.phone),
        "sms": fact(&contact.sms),
        "email": fact(&contact.email),
        "url": fact(&contact.url),
        "terms": terms,
        "proof": proof,
    })
}

/// The messages `print-*` of a language, as plain text. Those that ask for something that is not known here are left out.
pub(super) fn strings(context: &PrintContext<'_>, url: &str, digest: &str) -> BTreeMap<String, String> {
    let locales = &context.desk.site.locales;
    let ids: BTreeSet<&str> =
        locales.iter().chain([locales.source()]).flat_map(|locale| locale.own_ids("print-")).collect();
    let site = context.plain("site-title", &Args::new()).unwrap_or_default();
    let args = Args::new()
        .with("url", url)
        .with("site", site.as_str())
        .with("version", env!("CARGO_PKG_VERSION"))
        .with("digest", digest);
    ids.into_iter().filter_map(|id| Some((id.to_owned(), context.plain(id, &args)?))).collect()
}

/// The ten digits of a language.
pub(super) fn digits(locale: &Locale) -> Vec<String> {
    (0..10_u32).map(|digit| locale.number(&Number::from(digit))).collect()
}
