//! Deflate, as tight as it gets: readers often pay for each kilobyte, and a file is packed once.

use libdeflater::{CompressionLvl, Compressor};
use std::cell::RefCell;

thread_local! {
    /// One for each thread: at this level it is some megabytes large.
    static COMPRESSOR: RefCell<Compressor> = RefCell::new(Compressor::new(CompressionLvl::best()));
}

/// `plain` as a zlib stream (RFC 1950). `None` where there is no memory for it.
pub(super) fn pack(plain: &[u8]) -> Option<Vec<u8>> {
    COMPRESSOR.with_borrow_mut(|compressor| {
        let mut out = vec![0; compressor.zlib_compress_bound(plain.len())];
        let length = compressor.zlib_compress(plain, &mut out).ok()?;
        out.truncate(length);
        Some(out)
    })
}
