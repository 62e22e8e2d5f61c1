//! The list of what a build made, inside the output.
//!
//! JSON lines: a head, then one file a line in the order of routes, so that two lists can be compared with `diff`. It
//! holds no time and no path of the machine: the same site gives the same list.

use crate::text::{Digest, Route};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The name of the list, at the top of the output.
pub const MANIFEST: &str = ".handbill";

/// Raised when a line means something else than before.
const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Head {
    #[serde(rename = "handbill-output")]
    version: u32,
    producer: String,
}

#[derive(Serialize, Deserialize)]
struct Line<'a> {
    #[serde(borrow)]
    route: std::borrow::Cow<'a, str>,
    inputs: String,
    content: String,
    size: u64,
}

/// What the list says of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Listed {
    pub inputs: Digest,
    pub content: Digest,
    pub size: u64,
}

/// The list as read.
#[derive(Debug, Default)]
pub(super) struct Manifest {
    pub producer: String,
    pub files: BTreeMap<Route, Listed>,
}

impl Manifest {
    /// `None` for anything that this version did not write, whole.
    pub fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let head: Head = serde_json::from_str(lines.next()?).ok()?;
        if head.version != VERSION {
            return None;
        }
        let files = lines.map(|line| {
            let line: Line<'_> = serde_json::from_str(line).ok()?;
            let listed = Listed {
                inputs: Digest::parse(&line.inputs)?,
                content: Digest::parse(&line.content)?,
                size: line.size,
            };
            Some((Route::of(&[&line.route]), listed))
        });
        Some(Self { producer: head.producer, files: files.collect::<Option<_>>()? })
    }

    pub fn text<'a>(producer: &str, files: impl Iterator<Item = (&'a Route, Listed)>) -> String {
        let mut out = json(&Head { version: VERSION, producer: producer.to_owned() });
        for (route, listed) in files {
            out += &json(&Line {
                route: route.as_str().into(),
                inputs: listed.inputs.to_string(),
                content: listed.content.to_string(),
                size: listed.size,
            });
        }
        out
    }
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("strings and numbers are always JSON") + "\n"
}
