//! `contacts.yaml` and `links.yaml`: typed, with spans, and strict, since a wrong digit can cost a life.

use super::{Fact, FactKind, Link};
use crate::diag::{Checked, Code, Diagnostic, FileId, Level, Notes, Span};
use crate::source::{Field, Sources, yaml};
use crate::text::Day;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A fact that cannot be right.
pub static BAD_FACT: Code = Code {
    name: "fact/value",
    level: Level::Forbid,
    summary: "a number, an address or a date of a contact cannot be right",
    explain: "Contacts are the most dangerous words of a site. `phone` is what people read and `dial` what their phone \
              dials: a full number with `+`, or a short code such as `911`; both must have the same digits. Web \
              addresses begin with `https://`. Dates are `2026-11-01`, `2026-11` or `2026`.",
};
/// No message names the contact.
pub static NO_NAME: Code = Code {
    name: "fact/no-name",
    level: Level::Forbid,
    summary: "a contact has no name in the source language",
    explain: "The name of a contact and a line about it are words, so they are messages: `contact-<id> = …` with an \
              attribute `.about = …`, in a file of `locales/<source language>/`.",
};
/// Nobody telephoned.
pub static UNVERIFIED: Code = Code {
    name: "fact/unverified",
    level: Level::Warn,
    summary: "nobody has confirmed this contact",
    explain: "A number copied from a page or a slide may have changed. Telephone it, then write the day as `verified`. \
              An emergency number is never called to try it: read the service's own page. Until then the site says that \
              the number is not confirmed.",
};
/// Too long since somebody telephoned.
pub static RECHECK: Code = Code {
    name: "fact/recheck",
    level: Level::Warn,
    summary: "it is time to telephone this contact again",
    explain: "`recheck` is the number of days for which a confirmation holds. After it, telephone again and write the \
              new day as `verified`. Under `--strict` this stops a build.",
};
/// Letters that do not spell the digits.
pub static VANITY: Code = Code {
    name: "fact/vanity",
    level: Level::Forbid,
    summary: "the letters of a number do not spell its digits",
    explain: "A number given in letters must spell its digits on a telephone keypad (ITU-T E.161: ABC is 2, WXYZ is 9). \
              A poster once gave 233722 for BEFREE; the keypad says 233733.",
};

/// When a contact answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hours {
    /// Day and night.
    Always,
    /// In office hours.
    Office,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    contacts: Vec<RawContact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawContact {
    id: Field<String>,
    kinds: Vec<String>,
    phone: Option<Field<String>>,
    dial: Option<Field<String>>,
    sms: Option<Field<String>>,
    email: Option<Field<String>>,
    url: Option<Field<String>>,
    hours: Option<Hours>,
    free: Option<bool>,
    #[serde(default)]
    emergency: bool,
    languages: Option<u32>,
    source: Field<String>,
    source_date: Field<String>,
    verified: Option<Field<String>>,
    recheck: Field<i64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLinks {
    links: Vec<RawLink>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLink {
    id: Field<String>,
    url: Field<String>,
    source: Field<String>,
    source_date: Field<String>,
}

/// Somebody whom a reader can reach.
#[derive(Clone, Debug)]
pub struct Contact {
    /// Its name in text and in the messages `contact-<id>`.
    pub id: String,
    /// What it is for; what `{ contacts kind: "…" }` asks for.
    pub kinds: Vec<String>,
    /// Its number, if it has one.
    pub phone: Option<Fact>,
    /// Its number for text messages.
    pub sms: Option<Fact>,
    /// Its address for mail.
    pub email: Option<Fact>,
    /// Its web address.
    pub url: Option<Fact>,
    /// When it answers, if known.
    pub hours: Option<Hours>,
    /// Whether a call is free, if known.
    pub free: Option<bool>,
    /// Whether it is an emergency number, which nobody calls to try it.
    pub emergency: bool,
    /// In how many languages an interpreter can help.
    pub languages: Option<u32>,
    /// Who says so.
    pub source: String,
    /// When the source said so: a year, a month or a day.
    pub source_date: String,
    /// When somebody telephoned and confirmed it.
    pub verified: Option<Day>,
    /// For how many days a confirmation holds.
    pub recheck: i64,
    /// Where the contact's `id` stands.
    pub span: Span,
}

impl Contact {
    /// Its facts, as text mentions them.
    pub fn facts(&self) -> impl Iterator<Item = Fact> {
        [&self.phone, &self.sms, &self.email, &self.url].into_iter().flatten().cloned()
    }

    pub(super) fn ages(&self, today: Option<Day>) -> Option<Diagnostic> {
        let id = &self.id;
        let how = if self.emergency {
            "never call an emergency number to try it: read the service's own page"
        } else {
            "telephone it"
        };
        let Some(verified) = self.verified else {
            let note = UNVERIFIED.at(self.span, format!("nobody has confirmed `{id}`"));
            return Some(note.help(format!("{how}, then add `verified:` with the day")));
        };
        let age = today?.days_since(verified);
        if age < 0 {
            let note = RECHECK.at(self.span, format!("`{id}` was confirmed on {verified}, which is still to come"));
            return Some(note.help("write the day on which somebody confirmed it"));
        }
        (age > self.recheck).then(|| {
            let note = RECHECK.at(self.span, format!("`{id}` was confirmed {age} days ago, over its {}", self.recheck));
            note.help(format!("{how}, then write the new day as `verified:`"))
        })
    }
}

/// Where the values of one file stand.
struct Reader {
    file: FileId,
    notes: Notes,
}

pub(super) fn read(sources: &Sources) -> Checked<Vec<Contact>> {
    let Some(file) = sources.find("content/data/contacts.yaml") else {
        return Checked::default();
    };
    let mut reader = Reader { file, notes: Notes::new() };
    let raw: RawFile = match yaml(sources.file(file).text(), file, 0) {
        Ok(raw) => raw,
        Err(note) => return Checked::new(Vec::new(), Notes::from_iter([note])),
    };
    let mut seen = BTreeMap::new();
    let mut out = Vec::new();
    for contact in raw.contacts {
        reader.id(&contact.id, &mut seen);
        out.push(reader.contact(contact));
    }
    Checked::new(out, reader.notes)
}

pub(super) fn read_links(sources: &Sources) -> Checked<BTreeMap<String, Link>> {
    let Some(file) = sources.find("content/data/links.yaml") else {
        return Checked::default();
    };
    let mut reader = Reader { file, notes: Notes::new() };
    let raw: RawLinks = match yaml(sources.file(file).text(), file, 0) {
        Ok(raw) => raw,
        Err(note) => return Checked::new(BTreeMap::new(), Notes::from_iter([note])),
    };
    let mut seen = BTreeMap::new();
    let mut out = BTreeMap::new();
    for link in raw.links {
        reader.id(&link.id, &mut seen);
        reader.url(&link.url);
        reader.source(&link.source);
        reader.day(&link.source_date);
        let span = link.id.span(file, 0);
        let id = link.id.value;
        out.insert(id.clone(), Link { id, url: link.url.value, source: link.source.value, span });
    }
    Checked::new(out, reader.notes)
}

impl Reader {
    fn fault(&mut self, field: &Field<String>, message: String, help: &str) {
        self.notes.push(BAD_FACT.at(field.span(self.file, 0), message).help(help));
    }

    fn id(&mut self, id: &Field<String>, seen: &mut BTreeMap<String, ()>) {
        let name = &id.value;
        let good = name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        if !good {
            self.fault(id, format!("`{name}` cannot be an id"), "use small letters a–z, digits and hyphens");
        }
        if seen.insert(name.clone(), ()).is_some() {
            self.fault(id, format!("two entries have the id `{name}`"), "give one of them another id");
        }
    }

    fn contact(&mut self, raw: RawContact) -> Contact {
        let id = raw.id.value.clone();
        let fact = |kind: FactKind, shown: &str, href: String| Fact {
            name: format!("{id}-{}", kind.word()),
            kind,
            shown: shown.to_owned(),
            href,
        };
        let phone = match (&raw.phone, &raw.dial) {
            (Some(phone), Some(dial)) => {
                self.number(phone, dial);
                Some(fact(FactKind::Phone, &phone.value, format!("tel:{}", dial.value)))
            }
            (Some(one), None) | (None, Some(one)) => {
                self.fault(
                    one,
                    format!("`{id}` has only one of `phone` and `dial`"),
                    "give both: what people read, and what a phone dials",
                );
                None
            }
            (None, None) => None,
        };
        let sms = raw.sms.as_ref().map(|sms| {
            let digits: String = sms.value.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
            if digits.trim_start_matches('+').len() < 3 {
                let message = format!("`{}` is too short for a number", sms.value);
                self.fault(sms, message, "write the number that takes text messages");
            }
            fact(FactKind::Sms, &sms.value, format!("sms:{digits}"))
        });
        let email = raw.email.as_ref().map(|email| {
            self.email(email);
            fact(FactKind::Email, &email.value, format!("mailto:{}", email.value))
        });
        let url = raw.url.as_ref().map(|url| {
            self.url(url);
            fact(FactKind::Url, shown_url(&url.value), url.value.clone())
        });
        if raw.recheck.value < 1 {
            let message = format!("`recheck` is a number of days, not {}", raw.recheck.value);
            self.notes.push(BAD_FACT.at(raw.recheck.span(self.file, 0), message).help("write 1 or more, such as 180"));
        }
        self.source(&raw.source);
        self.day(&raw.source_date);
        let verified = raw.verified.as_ref().map(|field| self.day(field));
        Contact {
            kinds: raw.kinds,
            phone,
            sms,
            email,
            url,
            hours: raw.hours,
            free: raw.free,
            emergency: raw.emergency,
            languages: raw.languages,
            source: raw.source.value,
            source_date: raw.source_date.value,
            verified: verified.flatten(),
            recheck: raw.recheck.value,
            span: raw.id.span(self.file, 0),
            id,
        }
    }

    /// `phone` and `dial` must be one number: the same digits, but for the country's code.
    fn number(&mut self, phone: &Field<String>, dial: &Field<String>) {
        let digits = dial.value.strip_prefix('+').unwrap_or(&dial.value);
        let is_full = dial.value.starts_with('+') && (8..=15).contains(&digits.len());
        let is_short = !dial.value.starts_with('+') && (2..=6).contains(&digits.len());
        if !digits.bytes().all(|b| b.is_ascii_digit()) || !(is_full || is_short) {
            let message = format!("`{}` cannot be dialled", dial.value);
            return self.fault(dial, message, "write `+` and 8 to 15 digits (E.164), or a short code such as `911`");
        }
        if let Some(c) = phone.value.chars().find(|c| !c.is_ascii_alphanumeric() && !" -.()+".contains(*c)) {
            let message = format!("`{c}` cannot be part of a telephone number");
            return self.fault(phone, message, "use digits 0–9, blanks, hyphens and brackets");
        }
        let spelled: String = phone.value.chars().filter_map(keypad).collect();
        if digits == spelled || (is_full && digits.ends_with(&spelled) && spelled.len() >= 7) {
            return;
        }
        if phone.value.chars().any(|c| c.is_ascii_alphabetic()) {
            let message = format!("`{}` spells {spelled} on a keypad, but `dial` is {digits}", phone.value);
            let note = VANITY.at(phone.span(self.file, 0), message);
            self.notes.push(note.help("count the letters out on a keypad and mend the one that is wrong"));
        } else {
            let message = format!("`phone` has the digits {spelled}, but `dial` has {digits}");
            self.fault(phone, message, "find out which of the two is right");
        }
    }

    fn email(&mut self, email: &Field<String>) {
        let good = email.value.split_once('@').is_some_and(|(user, host)| {
            let plain = |s: &str| !s.is_empty() && s.chars().all(|c| c.is_ascii_alphanumeric() || "._+-".contains(c));
            plain(user) && plain(host) && host.contains('.') && !host.starts_with('.') && !host.ends_with('.')
        });
        if !good {
            self.fault(email, format!("`{}` is no e-mail address", email.value), "write it as `name@example.org`");
        }
    }

    fn url(&mut self, url: &Field<String>) {
        let good = url.value.strip_prefix("https://").is_some_and(|rest| {
            rest.split('/').next().is_some_and(|host| host.contains('.')) && !url.value.contains(char::is_whitespace)
        });
        if !good || url.value.contains(['<', '>', '"', '\'', '`', '\\']) {
            self.fault(
                url,
                format!("`{}` is no web address", url.value),
                "write it in full, beginning with `https://`",
            );
        } else if let Some(tracker) = tracking(&url.value) {
            self.fault(url, format!("`{tracker}` in this address tells others who followed it"), "leave it out");
        }
    }

    fn source(&mut self, source: &Field<String>) {
        if source.value.trim().is_empty() {
            self.fault(source, "`source` is empty".into(), "say who gave this, such as `gov.bc.ca`");
        }
    }

    fn day(&mut self, field: &Field<String>) -> Option<Day> {
        let day = Day::parse(&field.value);
        if day.is_none() {
            self.fault(field, format!("`{}` is no date", field.value), "write it as `2026-11-01`, `2026-11` or `2026`");
        }
        day
    }
}

/// A web address as people read it: without the scheme and a bare final slash.
fn shown_url(url: &str) -> &str {
    let rest = url.strip_prefix("https://").unwrap_or(url);
    let rest = rest.strip_prefix("www.").unwrap_or(rest);
    rest.strip_suffix('/').unwrap_or(rest)
}

/// A query parameter that only serves to recognise the visitor.
fn tracking(url: &str) -> Option<&str> {
    let query = url.split_once('?')?.1;
    query
        .split('&')
        .map(|pair| pair.split('=').next().unwrap_or(pair))
        .find(|key| key.starts_with("utm_") || ["fbclid", "gclid", "msclkid", "mc_eid", "igshid"].contains(key))
}

/// The key of a telephone that bears a letter or digit (ITU-T E.161).
fn keypad(c: char) -> Option<char> {
    Some(match c.to_ascii_uppercase() {
        c @ '0'..='9' => c,
        'A'..='C' => '2',
        'D'..='F' => '3',
        'G'..='I' => '4',
        'J'..='L' => '5',
        'M'..='O' => '6',
        'P'..='S' => '7',
        'T'..='V' => '8',
        'W'..='Z' => '9',
        _ => return None,
    })
}
