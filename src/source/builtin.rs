//! The default theme and the program's own words, inside the binary, so that `new site` needs nothing else.

use super::{Body, File, Layer};
use std::borrow::Cow;

#[derive(rust_embed::RustEmbed)]
#[folder = "themes/default/"]
#[include = "theme.yaml"]
#[include = "templates/*"]
#[include = "print/*"]
#[include = "static/*"]
struct Theme;

#[derive(rust_embed::RustEmbed)]
#[folder = "locales/"]
#[include = "*/*.ftl"]
#[include = "*/locale.yaml"]
struct Locales;

pub(super) fn files() -> Vec<File> {
    let theme = Theme::iter().filter_map(|path| Some((format!("themes/default/{path}"), Theme::get(&path)?.data)));
    let locales = Locales::iter().filter_map(|path| Some((format!("locales/{path}"), Locales::get(&path)?.data)));
    theme.chain(locales).map(|(path, data)| File { path, layer: Layer::Builtin, body: body(data) }).collect()
}

fn body(data: Cow<'static, [u8]>) -> Body {
    match data {
        Cow::Borrowed(bytes) => match std::str::from_utf8(bytes) {
            Ok(text) => Body::Text(Cow::Borrowed(text)),
            Err(_) => Body::Held(Cow::Borrowed(bytes)),
        },
        Cow::Owned(bytes) => match String::from_utf8(bytes) {
            Ok(text) => Body::Text(Cow::Owned(text)),
            Err(error) => Body::Held(Cow::Owned(error.into_bytes())),
        },
    }
}
