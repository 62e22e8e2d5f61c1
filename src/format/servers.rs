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
/// would drop. Pages are asked for anew each time, so that a number that was mended reaches everybody; nobody's visit is
/// written down, not even one to a lost address; a redirect does not name the server, which may stand behind another.
pub(super) fn nginx(site: &Site) -> String {
    let root = path(site);
    let mut out = String::from("# In the `server` block of this site: include /path/to/this/nginx.conf;\n");
    for (name, value) in headers() {
        let _ = writeln!(out, "add_header {name} \"{value}\" always;");
    }
    out.push_str(
        "access_log off;\nlog_not_found off;\nserver_tokens off;\nabsolute_redirect off;\ncharset utf-8;\nexpires -1;\n\
         gzip on;\ngzip_vary on;\ngzip_comp_level 6;\n\
         gzip_types application/atom+xml application/javascript application/json image/svg+xml text/calendar text/css \
         text/javascript text/plain text/xml application/xml;\nindex index.html;\n",
    );
    let _ = writeln!(out, "error_page 404 {root}404.html;");
    let _ = writeln!(out, "location {root}assets/ {{ expires 1y; }}\nlocation {root}server/ {{ return 404; }}");
    for prefix in prefixes(site) {
        let _ = writeln!(out, "location {root}{prefix}/ {{ error_page 404 {root}{prefix}/404.html; }}");
    }
    out
}

/// For Caddy 2.6 and later, to be imported in a site block. It writes no visits down unless it is told to. An answer to
/// a lost address begins without headers, so they are said once more there.
pub(super) fn caddy(site: &Site) -> String {
    let root = path(site);
    let mut fixed = String::new();
    for (name, value) in headers() {
        let _ = writeln!(fixed, "header {name} \"{value}\"");
    }
    fixed.push_str("header -Server\n");
    let mut out =
        String::from("# In the block of this site, beside `root` and `file_server`: import /path/to/this/Caddyfile\n");
    let _ = writeln!(out, "encode gzip\n{fixed}@fixed path {root}assets/*\n@other not path {root}assets/*");
    out.push_str("header @fixed Cache-Control \"public, max-age=31536000, immutable\"\n");
    out.push_str("header @other Cache-Control \"no-cache\"\n");
    let _ = writeln!(out, "@server path {root}server/*\nerror @server 404\nhandle_errors {{");
    for line in fixed.lines() {
        let _ = writeln!(out, "\t{line}");
    }
    out.push_str("\theader Cache-Control \"no-cache\"\n");
    out.push_str("\t@lost expression {http.error.status_code} == 404\n\thandle @lost {\n");
    for prefix in prefixes(site) {
        let place = format!("{root}{prefix}");
        let _ = writeln!(out, "\t\thandle {place}/* {{\n\t\t\trewrite * {place}/404.html\n\t\t\tfile_server\n\t\t}}");
    }
    let _ = writeln!(out, "\t\thandle {{\n\t\t\trewrite * {root}404.html\n\t\t\tfile_server\n\t\t}}\n\t}}\n}}");
    out
}
