//! Files that are written and read piece by piece.

use super::{ONE, beside, build, build_with, clean, fill, options, read_tree, room, route, whole};
use handbill::diag::Notes;
use handbill::format::Draft;
use handbill::output::{Committed, DirSink, MemorySink, MemoryTree, OUTPUT, Sink};
use handbill::text::Digest;
use std::io::SeekFrom;
use std::path::Path;

/// Writes 300 kB, goes back and writes a part of them over, as a ZIP file does with the sizes of its members.
pub(super) fn large(draft: &mut dyn Draft) -> Result<Notes, Notes> {
    let act = |draft: &mut dyn Draft| {
        for n in 0..30_u8 {
            draft.write_all(&[n; 10_000])?;
        }
        draft.seek(SeekFrom::Start(5))?;
        draft.write_all(b"over")?;
        draft.seek(SeekFrom::End(0))?;
        draft.write_all(b"end")
    };
    act(draft).map(|()| Notes::new()).map_err(|error| fault(&error.to_string()))
}

/// What [`large`] leaves.
fn expected() -> Vec<u8> {
    let mut out: Vec<u8> = (0..30_u8).flat_map(|n| [n; 10_000]).collect();
    out[5..9].copy_from_slice(b"over");
    out.extend_from_slice(b"end");
    out
}

fn fault(words: &str) -> Notes {
    Notes::from_iter([OUTPUT.nowhere(words).help("none")])
}

fn sinks(out: &Path) -> [Box<dyn Sink>; 2] {
    [Box::new(DirSink::open(out, options()).unwrap()), Box::new(MemorySink::open(&MemoryTree::new()))]
}

#[test]
fn what_is_written_in_pieces_is_as_if_put_at_once() {
    let ((_one, out), (_two, other)) = (room(), room());
    for sink in sinks(&out) {
        sink.write(&route("en/all.zip"), Digest::of(b"inputs"), &mut large).unwrap();
        assert_eq!(sink.size(&route("en/all.zip")), Some(300_003));
        assert!(whole(&*sink, "en/all.zip").unwrap() == expected());
        assert!(sink.write(&route("en/all.zip"), Digest::default(), &mut large).is_err(), "made twice");
        let _ = sink.commit();
    }
    let sink = Box::new(DirSink::open(&out, options()).unwrap());
    sink.write(&route("en/all.zip"), Digest::of(b"inputs"), &mut large).unwrap();
    sink.commit().unwrap();
    let sink = Box::new(DirSink::open(&other, options()).unwrap());
    sink.put(&route("en/all.zip"), Digest::of(b"inputs"), &expected()).unwrap();
    sink.commit().unwrap();
    assert!(read_tree(&out) == read_tree(&other), "the list or the file differs");
}

#[test]
fn equal_pieces_are_not_written_again() {
    let (_room, out) = room();
    let write = |inputs: &[u8]| {
        let sink = Box::new(DirSink::open(&out, options()).unwrap());
        sink.write(&route("all.zip"), Digest::of(inputs), &mut large).unwrap();
        assert!(whole(&*sink, "all.zip").unwrap() == expected());
        sink.commit().unwrap()
    };
    assert_eq!(write(b"one"), Committed { written: 1, kept: 0, removed: 0, unchanged: false });
    assert_eq!(write(b"two"), Committed { written: 0, kept: 1, removed: 0, unchanged: true });
    assert!(read_tree(&out)["all.zip"] == expected());
}

#[test]
fn a_file_that_fails_half_way_is_not_left() {
    let (room, out) = room();
    build(&out, ONE);
    for sink in sinks(&out) {
        let told = sink.write(&route("en/all.zip"), Digest::default(), &mut |draft| {
            large(draft)?;
            Err(fault("half way"))
        });
        assert!(told.unwrap_err().iter().any(|note| note.message == "half way"));
        assert!(sink.size(&route("en/all.zip")).is_none() && whole(&*sink, "en/all.zip").is_err());
        let new = room.path().join(".out.handbill/new/en");
        assert!(!new.exists() || std::fs::read_dir(new).unwrap().next().is_none(), "half a file is in the new tree");
        // The same place can be written again, and the rest is whole.
        fill(&*sink, ONE).unwrap();
        sink.commit().unwrap();
    }
    assert_eq!(read_tree(&out), clean(ONE));
    assert_eq!(beside(&room), ["out"]);
}

#[test]
fn a_piece_that_is_not_taken_ends_the_reading() {
    let (_room, out) = room();
    for sink in sinks(&out) {
        sink.write(&route("all.zip"), Digest::default(), &mut large).unwrap();
        let mut pieces = 0;
        let told = sink.read(&route("all.zip"), &mut |_| {
            pieces += 1;
            Err(fault("enough"))
        });
        assert!(told.unwrap_err().iter().any(|note| note.message == "enough") && pieces == 1);
    }
}

#[test]
fn somebodys_file_is_safe_from_pieces_too() {
    let (_room, out) = room();
    build(&out, ONE);
    std::fs::write(out.join("all.zip"), "mine").unwrap();
    let keeping = super::keeping();
    let sink = DirSink::open(&out, keeping.clone()).unwrap();
    let told = sink.write(&route("all.zip"), Digest::default(), &mut large).unwrap_err();
    assert!(told.iter().any(|note| note.code.name == "site/foreign-output"));
    drop(sink);
    build_with(&out, keeping, ONE).unwrap();
    assert_eq!(read_tree(&out)["all.zip"], b"mine");
}
