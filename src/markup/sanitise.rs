//! What raw HTML may hold.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Takes out of HTML all that a translator's page may not bring: scripts, styles, frames, forms, event handlers, and
/// pictures and other things from elsewhere. What the writer itself makes stays.
#[must_use]
pub fn sanitise(html: &str) -> String {
    CLEANER.clean(html).to_string()
}

static CLEANER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let mut builder = ammonia::Builder::default();
    builder
        .add_tags(["section", "main", "figure", "figcaption", "bdi", "bdo"])
        .rm_tags(["main", "map", "area", "center", "header", "footer", "nav", "aside", "article", "hgroup"])
        .add_generic_attributes(["lang", "dir", "title"])
        .link_rel(None)
        .url_schemes(HashSet::from(["https", "http", "mailto", "tel", "sms"]))
        .add_tag_attributes("img", ["loading", "decoding"])
        .add_tag_attributes("a", ["id", "rel", "aria-label"])
        .add_tag_attributes("li", ["id"])
        .add_tag_attributes("th", ["scope"])
        .add_tag_attributes("dt", ["id"])
        .add_tag_attributes("td", ["data-label"])
        .add_tag_attributes("pre", ["tabindex"])
        .add_tag_attributes("section", ["aria-label"])
        .add_tag_attributes("div", ["role", "tabindex", "aria-label", "aria-labelledby"])
        .add_allowed_classes("p", ["alert-title"])
        .add_allowed_classes("section", ["footnotes"])
        .add_allowed_classes("li", ["task"])
        .add_allowed_classes("span", ["visually-hidden"])
        .add_allowed_classes("td", ["center", "end"])
        .add_allowed_classes("th", ["center", "end"])
        .add_allowed_classes(
            "div",
            ["alert", "alert-note", "alert-tip", "alert-important", "alert-warning", "alert-caution", "table"],
        )
        .attribute_filter(|element, name, value| {
            // A picture from elsewhere would tell that place who reads.
            let from_elsewhere = element == "img" && name == "src" && (value.contains(':') || value.starts_with("//"));
            (!from_elsewhere).then(|| value.into())
        });
    for heading in ["h2", "h3", "h4", "h5", "h6"] {
        builder.add_tag_attributes(heading, ["id"]);
    }
    builder
});
