//! Snippets for web servers: the headers of `_headers`, and for a lost address the page of its language.

use crate::site::Site;
use crate::theme::views::POLICY;
use std::fmt::Write as _;

/// The headers of every answer. The policy also stands in each page, for servers that send none; `frame-ancestors` is
/// heeded only here.
pub(super) fn headers() -> Vec<(&'static str, String)> {
    [
        ("Content-Security-Policy", &*format!("{POLICY}; frame-ancestors 'none'")),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), interest-cohort=()"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .into()
}

/// The path of the site on its server, with `/` at both ends.
fn path(site: &Site) -> String {
    let base = &site.config.base_url;
    let host = base.find("://").map_or(0, |at| at + 3);
    base[host..].find('/').map_or("/", |at| &base[host + at..]).to_owned()
}

/// The folders of the languages.
fn prefixes(site: &Site) -> impl Iterator<Item = String> + '_ {
    site.trees.iter().map(|tree| tree.tag.prefix())
}

/// For nginx, to be included in a `server` block. `expires` keeps the headers, which an `add_header` in a `location`
/// would drop.
pub(super) fn nginx(site: &Site) -> String {
    let root = path(site);
    let mut out = String::from("# In the `server` block of this site: include /path/to/this/nginx.conf;\n");
    for (name, value) in headers() {
        let _ = writeln!(out, "add_header {name} \"{value}\" always;");
    }
    let _ = writeln!(out, "access_log off;\nindex index.html;\nerror_page 404 {root}404.html;");
    let _ = writeln!(out, "location {root}assets/ {{ expires 1y; }}\nlocation {root}server/ {{ return 404; }}");
    for prefix in prefixes(site) {
        let _ = writeln!(out, "location {root}{prefix}/ {{ error_page 404 {root}{prefix}/404.html; }}");
    }
    out
}

/// For Caddy 2.8 and later, to be imported in a site block.
pub(super) fn caddy(site: &Site) -> String {
    let root = path(site);
    let mut out =
        String::from("# In the block of this site, beside `root` and `file_server`: import /path/to/this/Caddyfile\n");
    out.push_str("header {\n");
    for (name, value) in headers() {
        let _ = writeln!(out, "\t{name} \"{value}\"");
    }
    let _ = writeln!(out, "}}\nheader {root}assets/* Cache-Control \"public, max-age=31536000, immutable\"");
    let _ = writeln!(out, "@server path {root}server/*\nerror @server 404\nhandle_errors 404 {{");
    for prefix in prefixes(site) {
        let place = format!("{root}{prefix}");
        let _ = writeln!(out, "\thandle {place}/* {{\n\t\trewrite * {place}/404.html\n\t\tfile_server\n\t}}");
    }
    let _ = writeln!(out, "\thandle {{\n\t\trewrite * {root}404.html\n\t\tfile_server\n\t}}\n}}");
    out
}
