//! Each contact has a name in words.

use super::Known;
use crate::diag::Notes;
use crate::facts::NO_NAME;
use crate::site::Site;

pub(super) fn lint(site: &Site, _: &Known, notes: &mut Notes) {
    let source = site.locales.source();
    for contact in &site.facts.contacts {
        let id = format!("contact-{}", contact.id);
        if !source.has(&id) {
            let note = NO_NAME.at(contact.span, format!("no message names the contact `{}`", contact.id));
            notes.push(note.help(format!("add `{id} = …` to a file of `locales/{}/`", source.tag())));
        }
    }
}
