//! What servers and search engines read: sitemaps, `robots.txt`, `_headers`, snippets of settings.

use super::{Counts, Cut, Desk, Job, Make, Wave, servers};
use crate::diag::{Checked, Notes};
use crate::site::{Page, Tree};
use crate::text::{Hasher, Route};
use std::fmt::Write as _;
use std::sync::Arc;

/// The files at the root and one sitemap for each language.
pub(super) fn plan(desk: &Arc<Desk>, cut: &Cut, trees: crate::text::Digest) -> Vec<Job> {
    let mut out = vec![
        text(desk, trees, "robots.txt", |desk| {
            let site = &desk.site;
            format!(
                "User-agent: *\nAllow: /\n\nSitemap: {}\n",
                Route::of(&["sitemap.xml"]).absolute(&site.config.base_url)
            )
        }),
        text(desk, trees, "_headers", |_| headers()),
        text(desk, trees, "server/Caddyfile", |desk| servers::caddy(&desk.site)),
        text(desk, trees, "server/nginx.conf", |desk| servers::nginx(&desk.site)),
        text(desk, trees, "sitemap.xml", index),
    ];
    for (at, tree) in desk.site.trees.iter().enumerate().filter(|(_, tree)| cut.has_locale(&tree.tag)) {
        let path = format!("{}/sitemap.xml", tree.tag.prefix());
        out.push(text(desk, trees, &path, move |desk| sitemap(desk, &desk.site.trees[at])));
    }
    out
}

fn text(
    desk: &Arc<Desk>,
    trees: crate::text::Digest,
    path: &str,
    write: impl Fn(&Desk) -> String + Send + Sync + 'static,
) -> Job {
    let mut inputs = Hasher::new();
    inputs.add(path).add_digest(desk.ground).add_digest(trees);
    let desk = Arc::clone(desk);
    Job {
        route: Route::of(&path.split('/').collect::<Vec<_>>()),
        inputs: inputs.finish(),
        wave: Wave::Files,
        counts: Counts::Other,
        make: Make::whole(move |_| Ok(Checked::new(write(&desk).into_bytes(), Notes::new()))),
    }
}

/// Headers for servers that read `_headers` (Netlify, Cloudflare Pages).
fn headers() -> String {
    let mut out = String::from("/*\n");
    for (name, value) in servers::headers() {
        let _ = writeln!(out, "  {name}: {value}");
    }
    out.push_str("\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n");
    out
}

/// A sitemap of sitemaps (sitemaps.org, protocol 0.9).
fn index(desk: &Desk) -> String {
    let mut out = String::from(HEAD);
    out.push_str("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for tree in &desk.site.trees {
        let route = Route::of(&[&tree.tag.prefix(), "sitemap.xml"]);
        let _ = writeln!(out, "<sitemap><loc>{}</loc></sitemap>", escape(&route.absolute(&desk.site.config.base_url)));
    }
    out.push_str("</sitemapindex>\n");
    out
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

fn sitemap(desk: &Desk, tree: &Tree) -> String {
    let mut out = String::from(HEAD);
    out.push_str(
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for page in tree.pages.iter().filter(|page| page.is_own()) {
        let url = page.route.absolute(&desk.site.config.base_url);
        let _ = write!(out, "<url><loc>{}</loc>", escape(&url));
        if let Some(date) = page.text.matter.date {
            let _ = write!(out, "<lastmod>{date}</lastmod>");
        }
        for (tag, url) in alternates(desk, page) {
            let url = escape(&url);
            let _ = write!(out, "<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{url}\"/>");
        }
        out.push_str("</url>\n");
    }
    out.push_str("</urlset>\n");
    out
}

/// The absolute addresses of a page in every language that has words of its own for it, and `x-default`: the language
/// chooser for the home page, the source language for any other. The same list on each of them, so it is mutual.
pub(super) fn alternates(desk: &Desk, page: &Page) -> Vec<(String, String)> {
    let site = &desk.site;
    let base = &site.config.base_url;
    let own = |tree: &Tree| tree.get(&page.key).filter(|page| page.is_own()).map(|page| page.route.absolute(base));
    let mut out: Vec<(String, String)> =
        site.trees.iter().filter_map(|tree| Some((tree.tag.to_string(), own(tree)?))).collect();
    let default = if page.key.is_home() { Some(base.clone()) } else { own(site.source_tree()) };
    out.extend(default.map(|url| ("x-default".to_owned(), url)));
    out
}

/// Text for XML (XML 1.0, 2.4), in elements and in attributes.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&apos;")
}
