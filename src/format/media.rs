//! Pictures, without what a camera adds to them.

use super::{Counts, Cut, Desk, Job, Make, Outcome, Wave};
use crate::diag::{Checked, FileId, Notes};
use crate::site::MEDIA;
use crate::text::{Hasher, Route};
use img_parts::jpeg::{Jpeg, markers};
use img_parts::png::Png;
use img_parts::webp::WebP;
use img_parts::{Bytes, ImageEXIF};
use std::sync::Arc;

/// One job for each picture, and for each language's own.
pub(super) fn plan(desk: &Arc<Desk>, cut: &Cut) -> Vec<Job> {
    let mut out = Vec::new();
    for media in desk.site.media.values() {
        out.push(job(desk, media.file, &media.route));
        let own = media.by_tag.iter().filter(|(tag, _)| cut.has_locale(tag));
        out.extend(own.map(|(_, (file, route, _))| job(desk, *file, route)));
    }
    out
}

fn job(desk: &Arc<Desk>, file: FileId, route: &Route) -> Job {
    let mut inputs = Hasher::new();
    inputs.add("media").add(env!("HANDBILL_SOURCES")).add_digest(desk.site.sources.file(file).digest());
    let desk = Arc::clone(desk);
    Job {
        route: route.clone(),
        inputs: inputs.finish(),
        wave: Wave::Files,
        counts: Counts::Other,
        make: Make::whole(move |_| strip(&desk, file)),
    }
}

/// The bytes of a picture without what a camera adds.
pub(super) fn strip(desk: &Desk, id: FileId) -> Outcome {
    let file = desk.site.sources.file(id);
    let fault = |message: String, help: &str| Notes::from_iter([MEDIA.file(&file.path, message).help(help)]);
    let bytes = file
        .bytes()
        .map_err(|error| fault(format!("this picture cannot be read any more: {error}"), "build again"))?
        .into_owned();
    let broken = |error: img_parts::Error| fault(format!("this picture is damaged: {error}"), "save it again");
    let ending = file.path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    let out = match ending.as_str() {
        "jpg" | "jpeg" => {
            let mut jpeg = Jpeg::from_bytes(Bytes::from(bytes)).map_err(broken)?;
            if jpeg.exif().is_some_and(|exif| is_turned(&exif)) {
                return Err(fault(
                    "this picture stands upright only by its hidden data".into(),
                    "open it, turn it, and save it again",
                ));
            }
            // Application data holds place, time, owner and comments; JFIF (APP0), the colour profile (APP2) and Adobe's
            // colour transform (APP14) are needed to show the picture.
            jpeg.segments_mut().retain(|segment| {
                let marker = segment.marker();
                let is_app = (markers::APP0..=markers::APP15).contains(&marker);
                let needed = [markers::APP0, markers::APP2, markers::APP14].contains(&marker);
                (!is_app || needed) && marker != markers::COM
            });
            jpeg.encoder().bytes().to_vec()
        }
        "png" => {
            let mut png = Png::from_bytes(Bytes::from(bytes)).map_err(broken)?;
            png.chunks_mut().retain(|chunk| !matches!(&chunk.kind(), b"tEXt" | b"zTXt" | b"iTXt" | b"eXIf" | b"tIME"));
            png.encoder().bytes().to_vec()
        }
        "webp" => {
            let mut webp = WebP::from_bytes(Bytes::from(bytes)).map_err(broken)?;
            webp.remove_chunks_by_id(*b"EXIF");
            webp.remove_chunks_by_id(*b"XMP ");
            webp.encoder().bytes().to_vec()
        }
        _ => bytes,
    };
    Ok(Checked::new(out, Notes::new()))
}

/// Whether EXIF data says that the picture must be turned: tag 0x0112 with a value other than 1 (EXIF 2.3, 4.6.4).
fn is_turned(exif: &[u8]) -> bool {
    let little = exif.starts_with(b"II");
    let two = |at: usize| -> Option<u16> {
        let bytes = [*exif.get(at)?, *exif.get(at + 1)?];
        Some(if little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    };
    let four = |at: usize| -> Option<usize> {
        let (a, b) = (usize::from(two(at)?), usize::from(two(at + 2)?));
        Some(if little { a | b << 16 } else { a << 16 | b })
    };
    let Some(table) = four(4) else { return false };
    let count = two(table).map_or(0, usize::from);
    (0..count)
        .map(|n| table + 2 + n * 12)
        .any(|entry| two(entry) == Some(0x0112) && two(entry + 8).is_some_and(|v| v > 1))
}
