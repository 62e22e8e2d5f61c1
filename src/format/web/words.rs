//! The words of a language as templates ask for them.

use crate::facts::Fact;
use crate::format::Desk;
use crate::i18n::{Args, DateStyle, Fault, Message, Number};
use crate::markup::{self, Component, Context, Picture, Target};
use crate::text::Tag;
use crate::theme::views::{Arg, Words};
use std::sync::Weak;

/// The words of one language of a site. Holds the desk weakly: the desk holds the theme that holds these words.
pub(super) struct LanguageWords {
    pub desk: Weak<Desk>,
    pub tag: Tag,
}

impl LanguageWords {
    fn message<T>(
        &self,
        id: &str,
        attr: Option<&str>,
        args: &[(&str, Arg<'_>)],
        write: impl FnOnce(&Desk, &str) -> T,
    ) -> Result<T, String> {
        let desk = self.desk.upgrade().ok_or("the site is gone")?;
        let locale = desk.site.locale(&self.tag);
        let args = arguments(args)?;
        let found: Result<Message, Fault> = match attr {
            Some(attr) => locale.attribute(id, attr, &args),
            None => locale.message(id, &args),
        };
        let message = found.map_err(|fault| match &fault.help {
            Some(help) => format!("{fault} ({help})"),
            None => fault.to_string(),
        })?;
        Ok(write(&desk, &message.text))
    }
}

fn arguments(args: &[(&str, Arg<'_>)]) -> Result<Args, String> {
    args.iter().try_fold(Args::new(), |out, (name, value)| match value {
        Arg::Text(text) => Ok(out.with(*name, *text)),
        Arg::Number(number) => {
            let number = Number::from_f64(*number).ok_or_else(|| format!("`{name}` is no number"))?;
            Ok(out.with(*name, number))
        }
    })
}

impl Words for LanguageWords {
    fn html(&self, id: &str, attr: Option<&str>, args: &[(&str, Arg<'_>)]) -> Result<String, String> {
        self.message(id, attr, args, |desk, text| {
            let mut out = String::with_capacity(text.len());
            markup::marked_html(text, &FactsOnly(desk), &mut out);
            out
        })
    }

    fn plain(&self, id: &str, attr: Option<&str>, args: &[(&str, Arg<'_>)]) -> Result<String, String> {
        self.message(id, attr, args, |desk, text| markup::marked_text(text, &FactsOnly(desk)))
    }

    fn date(&self, iso: &str, style: &str) -> Result<String, String> {
        let desk = self.desk.upgrade().ok_or("the site is gone")?;
        let style = DateStyle::parse(style).ok_or_else(|| format!("`{style}` is no style of a date"))?;
        desk.site.locale(&self.tag).date(iso, style).ok_or_else(|| format!("`{iso}` is no day"))
    }

    fn number(&self, value: f64) -> Result<String, String> {
        let desk = self.desk.upgrade().ok_or("the site is gone")?;
        let number = Number::from_f64(value).ok_or_else(|| format!("`{value}` is no number"))?;
        Ok(desk.site.locale(&self.tag).number(&number))
    }
}

/// A context that knows facts, for text that holds nothing else.
pub(in crate::format) struct FactsOnly<'a>(pub &'a Desk);

impl Context for FactsOnly<'_> {
    fn expression(&self, _: &str) -> String {
        String::new()
    }

    fn fact(&self, name: &str) -> Option<&Fact> {
        self.0.site.facts.get(name)
    }

    fn link(&self, _: &str) -> Option<Target> {
        None
    }

    fn picture(&self, _: &str) -> Option<Picture> {
        None
    }

    fn word(&self, _: &str) -> String {
        String::new()
    }

    fn component(&self, _: &Component) -> String {
        String::new()
    }
}
