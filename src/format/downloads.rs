//! Lists for machines of all that can be downloaded: `downloads.json` and `SHA256SUMS`.
//!
//! They are made with the whole site only: a build of some languages is one of many parts, and cannot know the others.

use super::listing::Listing;
use super::zip::hex;
use super::{Counts, Cut, Desk, Job, Made, Make, Outcome, Wave, listings};
use crate::diag::{Checked, Notes};
use crate::text::{Hasher, Route};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use std::sync::Arc;

/// What a list looks like.
#[derive(Clone, Copy)]
enum Shape {
    /// All there is to know, as JSON.
    Json,
    /// As `sha256sum --check` reads it.
    Sums,
}

/// Both lists.
pub(super) fn plan(desk: &Arc<Desk>, cut: &Cut) -> Checked<Vec<Job>> {
    if !cut.locales.is_empty() {
        return Checked::default();
    }
    let mut inputs = Hasher::new();
    inputs.add("downloads").add_digest(desk.ground);
    for listing in listings(desk) {
        inputs.add(format!("{listing:?}"));
    }
    for digest in desk.words.values() {
        inputs.add_digest(*digest);
    }
    let inputs = inputs.finish();
    let job = |name: &str, shape| {
        let shared = Arc::clone(desk);
        Job {
            route: Route::of(&[name]),
            inputs,
            wave: Wave::Lists,
            counts: Counts::Other,
            make: Make::whole(move |made| list(&shared, made, shape)),
        }
    };
    Checked::new(vec![job("downloads.json", Shape::Json), job("SHA256SUMS", Shape::Sums)], Notes::new())
}

/// Reads each file that was made, one at a time and piece by piece.
fn list(desk: &Desk, made: &dyn Made, shape: Shape) -> Outcome {
    let mut listed = listings(desk);
    listed.retain(|listing| made.size(&listing.route).is_some());
    listed.sort_by(|a, b| a.route.cmp(&b.route));
    let mut files: Vec<Value> = Vec::new();
    let mut sums = String::new();
    for listing in &listed {
        let (mut bytes, mut sum) = (0, Sha256::new());
        made.read(&listing.route, &mut |piece| {
            bytes += piece.len() as u64;
            sum.update(piece);
            Ok(())
        })?;
        let sum = hex(&sum.finalize());
        match shape {
            Shape::Sums => sums.push_str(&format!("{sum}  {}\n", listing.route)),
            Shape::Json => files.push(file(desk, listing, bytes, &sum)),
        }
    }
    let text = match shape {
        Shape::Sums => sums,
        Shape::Json => {
            let all = json!({ "base_url": desk.site.config.base_url, "files": files });
            format!("{}\n", serde_json::to_string_pretty(&all).unwrap_or_default())
        }
    };
    Ok(Checked::new(text.into_bytes(), Notes::new()))
}

fn file(desk: &Desk, listing: &Listing, bytes: u64, sum: &str) -> Value {
    let site = &desk.site;
    let locale = site.locale(listing.language.as_ref().unwrap_or(&site.config.source));
    json!({
        "path": listing.route.as_str(),
        "url": listing.route.absolute(&site.config.base_url),
        "name": listing.name.plain(site, locale),
        "language": listing.language.as_ref().map(crate::text::Tag::as_str),
        "need": listing.need.word(),
        "piece": listing.words.0,
        "form": listing.words.1,
        "media_type": listing.kind.media_type,
        "bytes": bytes,
        "sha256": sum,
        "draft": listing.draft,
    })
}
