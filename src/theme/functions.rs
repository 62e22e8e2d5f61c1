//! The functions that templates call for words: `msg`, `txt`, `date`, `number`; and `asset` for files of the theme.

use super::views::{Arg, Words};
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

/// Names of functions that depend on the language.
pub const FUNCTIONS: &[&str] = &["date", "msg", "number", "txt"];

/// Begins the number of an argument that is HTML already. A noncharacter, beside those of [`crate::text`].
const HTML_OPEN: char = '\u{fdd2}';
/// Ends it.
const HTML_CLOSE: char = '\u{fdd3}';

/// Makes the functions of a language known to `tera`.
pub fn register(tera: &mut Tera, words: &Arc<dyn Words>) {
    let said = Memory::default();
    let speaker = Arc::clone(words);
    tera.register_function("msg", move |kwargs: Kwargs, _: &State<'_>| {
        said.once(&kwargs, || html(speaker.as_ref(), &kwargs))
    });
    let said = Memory::default();
    let speaker = Arc::clone(words);
    tera.register_function("txt", move |kwargs: Kwargs, _: &State<'_>| {
        said.once(&kwargs, || plain(speaker.as_ref(), &kwargs))
    });
    let speaker = Arc::clone(words);
    tera.register_function("date", move |kwargs: Kwargs, _: &State<'_>| -> TeraResult<String> {
        let style = kwargs.get::<&str>("style")?.unwrap_or("long");
        speaker.date(kwargs.must_get("value")?, style).map_err(Error::message)
    });
    let speaker = Arc::clone(words);
    tera.register_function("number", move |kwargs: Kwargs, _: &State<'_>| -> TeraResult<String> {
        let value = kwargs.must_get::<&Value>("value")?;
        let Some(value) = value.as_f64() else {
            return Err(Error::message("`value` is no number, or too large"));
        };
        speaker.number(value).map_err(Error::message)
    });
}

/// Makes `asset(name="style.css")` known to `tera`: the path of a file of the theme below the root of the output.
pub fn register_assets(tera: &mut Tera, assets: BTreeMap<String, String>) {
    tera.register_function("asset", move |kwargs: Kwargs, _: &State<'_>| -> TeraResult<Value> {
        let name = kwargs.must_get::<&str>("name")?;
        match assets.get(name) {
            Some(path) => Ok(Value::normal_string(path)),
            None => Err(Error::message(format!("the theme has no file `static/{name}`"))),
        }
    });
}

/// What was said before: a message without variables is the same on every page.
#[derive(Default)]
struct Memory(RwLock<BTreeMap<String, Value>>);

impl Memory {
    fn once(&self, kwargs: &Kwargs, say: impl FnOnce() -> TeraResult<Value>) -> TeraResult<Value> {
        let id = kwargs.must_get::<&str>("id")?;
        let attr = kwargs.get::<&str>("attr")?;
        let fixed = kwargs.iter().count() == 1 + usize::from(attr.is_some());
        if !fixed {
            return say();
        }
        // `.` cannot be part of the name of a message.
        let joined = attr.map(|attr| format!("{id}.{attr}"));
        let name = joined.as_deref().unwrap_or(id);
        if let Some(value) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(name) {
            return Ok(value.clone());
        }
        let value = say()?;
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), value.clone());
        Ok(value)
    }
}

fn html(words: &dyn Words, kwargs: &Kwargs) -> TeraResult<Value> {
    let values = Values::of(kwargs)?;
    let said = words.html(values.id, values.attr, &values.args()).map_err(Error::message)?;
    Ok(Value::safe_string(&values.put_html(said)))
}

fn plain(words: &dyn Words, kwargs: &Kwargs) -> TeraResult<Value> {
    let values = Values::of(kwargs)?;
    if !values.html.is_empty() {
        return Err(Error::message("`txt` takes plain text; for a variable that is HTML use `msg`"));
    }
    let said = words.plain(values.id, values.attr, &values.args()).map_err(Error::message)?;
    Ok(Value::from(said))
}

/// The arguments of `msg` and `txt`.
struct Values<'a> {
    id: &'a str,
    attr: Option<&'a str>,
    given: Vec<(&'a str, Given<'a>)>,
    /// The arguments that are HTML; in the message their number stands between two marks.
    html: Vec<&'a str>,
}

enum Given<'a> {
    Text(&'a str),
    Number(f64),
    Mark(String),
}

impl Given<'_> {
    fn arg(&self) -> Arg<'_> {
        match self {
            Self::Text(text) => Arg::Text(text),
            Self::Mark(mark) => Arg::Text(mark),
            Self::Number(number) => Arg::Number(*number),
        }
    }
}

impl<'a> Values<'a> {
    fn of(kwargs: &'a Kwargs) -> TeraResult<Self> {
        let mut out =
            Self { id: kwargs.must_get("id")?, attr: kwargs.get("attr")?, given: Vec::new(), html: Vec::new() };
        let pairs = kwargs.iter().filter_map(|(key, value)| Some((key.as_str()?, value)));
        let mut pairs: Vec<_> = pairs.filter(|(key, _)| !matches!(*key, "id" | "attr")).collect();
        // Tera keeps arguments in no order; findings need one.
        pairs.sort_unstable_by_key(|(key, _)| *key);
        for (key, value) in pairs {
            let given = match value.as_str() {
                Some(html) if value.is_safe() => {
                    out.html.push(html);
                    Given::Mark(format!("{HTML_OPEN}{}{HTML_CLOSE}", out.html.len() - 1))
                }
                Some(text) => Given::Text(text),
                None => Given::Number(
                    value.as_f64().ok_or_else(|| Error::message(format!("`{key}` is neither text nor a number")))?,
                ),
            };
            out.given.push((key, given));
        }
        Ok(out)
    }

    fn args(&self) -> Vec<(&str, Arg<'_>)> {
        self.given.iter().map(|(key, given)| (*key, given.arg())).collect()
    }

    /// Puts the HTML in the place of its marks. Text that holds such a mark of its own loses it.
    fn put_html(&self, said: String) -> String {
        if !said.contains(HTML_OPEN) {
            return said;
        }
        let mut out = String::with_capacity(said.len() + 64);
        let mut parts = said.split(HTML_OPEN);
        out.push_str(parts.next().unwrap_or_default());
        for part in parts {
            let (number, rest) = part.split_once(HTML_CLOSE).unwrap_or(("", part));
            let html = number.parse::<usize>().ok().and_then(|n| self.html.get(n));
            out.push_str(html.copied().unwrap_or_default());
            out.push_str(rest);
        }
        out
    }
}

/// A stand-in, so that templates can be checked before any language is there.
pub struct Silence;

impl Words for Silence {
    fn html(&self, _: &str, _: Option<&str>, _: &[(&str, Arg<'_>)]) -> Result<String, String> {
        Ok(String::new())
    }

    fn plain(&self, _: &str, _: Option<&str>, _: &[(&str, Arg<'_>)]) -> Result<String, String> {
        Ok(String::new())
    }

    fn date(&self, _: &str, _: &str) -> Result<String, String> {
        Ok(String::new())
    }

    fn number(&self, _: f64) -> Result<String, String> {
        Ok(String::new())
    }
}
