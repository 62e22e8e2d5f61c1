//! Where a link of a page leads.

use super::{Media, Page, Site, Tree};
use crate::text::PageKey;
use percent_encoding::percent_decode_str;

/// A link, resolved.
#[derive(Clone, Debug)]
pub enum Link<'a> {
    /// A page of the same language, and an anchor on it.
    Page(&'a Page, Option<&'a str>),
    /// An anchor on the same page.
    Anchor(&'a str),
    /// A picture or another file of `content/media`.
    Media(&'a Media),
    /// A page from the registry of links.
    Registered(&'a str),
    /// An address outside, as written.
    Outward(&'a str),
}

/// Why a link leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkFault {
    /// Nothing between the brackets.
    Empty,
    /// No such page.
    Page(PageKey),
    /// The page has no such anchor.
    Anchor(String, Vec<String>),
    /// No such picture.
    Media(String),
    /// No such entry in `links.yaml`.
    Registry(String),
    /// A scheme that is none of `https`, `http`, `mailto`, `tel`, `sms`.
    Scheme(String),
    /// The path leads out of the language's folder.
    Outside,
}

impl Site {
    /// Resolves the destination of a link or picture on `page` of `tree`. Destinations are paths from the page's file to
    /// another file (`../signs.md`), addresses from the page's own (`../signs/`), anchors, `link:id`, or full addresses.
    ///
    /// # Errors
    /// Why it leads nowhere.
    pub fn link<'a>(&'a self, tree: &'a Tree, page: &'a Page, to: &'a str) -> Result<Link<'a>, LinkFault> {
        if to.is_empty() {
            return Err(LinkFault::Empty);
        }
        if let Some(id) = to.strip_prefix("link:") {
            let link = self.facts.links.get(id).ok_or_else(|| LinkFault::Registry(id.to_owned()))?;
            return Ok(Link::Registered(&link.url));
        }
        if to.starts_with("//") {
            return Err(LinkFault::Scheme("//".into()));
        }
        if let Some(scheme) = scheme(to) {
            return match scheme.to_ascii_lowercase().as_str() {
                "https" | "http" | "mailto" | "tel" | "sms" => Ok(Link::Outward(to)),
                _ => Err(LinkFault::Scheme(scheme.to_owned())),
            };
        }
        let (path, anchor) = to.split_once('#').map_or((to, None), |(path, anchor)| (path, Some(anchor)));
        if path.is_empty() {
            let anchor = anchor.unwrap_or_default();
            return find_anchor(page, anchor).map(|()| Link::Anchor(anchor));
        }
        let decoded = percent_decode_str(path).decode_utf8_lossy();
        if let Some(media) = self.media_at(page, &decoded) {
            return media.map(Link::Media);
        }
        let key = target_key(page, &decoded).ok_or(LinkFault::Outside)?;
        let target = tree.get(&key).ok_or(LinkFault::Page(key))?;
        if let Some(anchor) = anchor {
            find_anchor(target, anchor)?;
        }
        Ok(Link::Page(target, anchor))
    }

    /// A path that leads to a file which is no page: it must be in `content/media`.
    fn media_at(&self, page: &Page, path: &str) -> Option<Result<&Media, LinkFault>> {
        let last = path.rsplit('/').next().unwrap_or_default();
        let ending = last.rsplit_once('.').map(|(_, ending)| ending)?;
        if ending == "md" {
            return None;
        }
        // From `content/<tag>/a/b.md`, the folder is `<tag>/a`, and media lies beside the language's folder.
        let mut folder: Vec<&str> = vec!["tag"];
        folder.extend(folder_of(page));
        let parts = join(folder, path);
        let found = parts.as_deref().and_then(|parts| match parts {
            ["media", rest @ ..] => self.media.get(&rest.join("/")),
            _ => None,
        });
        Some(found.ok_or_else(|| LinkFault::Media(path.to_owned())))
    }
}

fn scheme(to: &str) -> Option<&str> {
    let (scheme, _) = to.split_once(':')?;
    let good = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    good.then_some(scheme)
}

fn find_anchor(page: &Page, anchor: &str) -> Result<(), LinkFault> {
    let decoded = percent_decode_str(anchor).decode_utf8_lossy();
    let found = page.text.outline.iter().any(|(_, id)| *id == decoded);
    let known = || page.text.outline.iter().map(|(_, id)| id.clone()).collect();
    if found { Ok(()) } else { Err(LinkFault::Anchor(decoded.into_owned(), known())) }
}

/// The folder of the page's file below its language.
fn folder_of(page: &Page) -> Vec<&str> {
    let mut parts: Vec<&str> = page.key.parts().collect();
    if !page.is_section() {
        parts.pop();
    }
    parts
}

/// Follows `path` from `folder`; `None` when it climbs above the top.
fn join<'a>(folder: Vec<&'a str>, path: &'a str) -> Option<Vec<&'a str>> {
    let mut parts = folder;
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            other => parts.push(other),
        }
    }
    Some(parts)
}

fn target_key(page: &Page, path: &str) -> Option<PageKey> {
    if let Some(from_top) = path.strip_prefix('/') {
        return Some(PageKey::of_file(&join(Vec::new(), from_top)?.join("/")));
    }
    let is_file = path.ends_with(".md");
    let folder = if is_file { folder_of(page) } else { page.key.parts().collect() };
    Some(PageKey::of_file(&join(folder, path)?.join("/")))
}
