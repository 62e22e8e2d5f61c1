//! Deflate, tight: readers often pay for each kilobyte, and a file is packed once.

use libdeflater::{CompressionLvl, Compressor};
use std::cell::RefCell;

/// How much work is put into it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Effort {
    /// For a sheet, which is small: the most that does not weigh each way to write a text. A card is one part in seventy larger,
    /// and packed in a third of the time.
    Sheet,
    /// For a book, which it makes smaller by one part in twenty: the most there is.
    Book,
}

impl Effort {
    /// What so many pages are worth.
    pub(super) fn of(pages: usize) -> Self {
        if pages <= 2 { Self::Sheet } else { Self::Book }
    }

    fn level(self) -> CompressionLvl {
        match self {
            Self::Sheet => CompressionLvl::new(9).unwrap_or_else(|_| CompressionLvl::best()),
            Self::Book => CompressionLvl::best(),
        }
    }
}

thread_local! {
    /// For each thread, and not for each stream: they are some megabytes large.
    static COMPRESSORS: [RefCell<Compressor>; 2] =
        [Effort::Sheet, Effort::Book].map(|effort| RefCell::new(Compressor::new(effort.level())));
}

/// `plain` as a zlib stream (RFC 1950). `None` where there is no memory for it.
pub(super) fn pack(plain: &[u8], effort: Effort) -> Option<Vec<u8>> {
    COMPRESSORS.with(|compressors| {
        let mut compressor = compressors[effort as usize].borrow_mut();
        let mut out = vec![0; compressor.zlib_compress_bound(plain.len())];
        let length = compressor.zlib_compress(plain, &mut out).ok()?;
        out.truncate(length);
        Some(out)
    })
}
