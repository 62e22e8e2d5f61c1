//! Small values with a meaning: tags, slugs, routes, keys, digests. No I/O.

mod day;
mod digest;
mod key;
mod marked;
mod route;
mod tag;
mod wrap;

pub use day::Day;
pub use digest::{Digest, Hasher};
pub use key::{PageKey, Slug, SlugFault};
pub use marked::{FACT_CLOSE, FACT_OPEN, FSI, PDI, Run, is_marked, mark, runs};
pub use route::Route;
pub use tag::{Tag, TagFault};
pub use wrap::{LRI, columns, wrap};
