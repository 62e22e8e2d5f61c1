//! The sinks: whole or nothing, and nobody's work is lost.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "these tests look at the disk itself")]

mod pieces;
mod process;

use handbill::diag::{Diagnostic, Notes};
use handbill::output::{
    Committed, DirOptions, DirSink, Foreign, MANIFEST, MemorySink, MemoryTree, Sink, Swap, replace, write_new,
};
use handbill::text::{Digest, Route};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

type Tree = BTreeMap<String, Vec<u8>>;

const ONE: &[(&str, &str)] =
    &[("index.html", "home"), ("en/index.html", "hello"), ("en/about/index.html", "about"), ("pa/index.html", "ਸਤ")];
const TWO: &[(&str, &str)] =
    &[("index.html", "home"), ("en/index.html", "hello, again"), ("pa/index.html", "ਸਤ"), ("pa/ਮਦਦ/index.html", "new")];

fn route(path: &str) -> Route {
    Route::of(&[path])
}

fn options() -> DirOptions {
    DirOptions { producer: "test 1".into(), ..DirOptions::default() }
}

fn keeping() -> DirOptions {
    DirOptions { foreign: Foreign::Keep, ..options() }
}

fn fill(sink: &dyn Sink, files: &[(&str, &str)]) -> Result<(), Diagnostic> {
    files.iter().try_for_each(|(path, body)| {
        let inputs = Digest::of(body.as_bytes());
        if sink.keep(&route(path), inputs) { Ok(()) } else { sink.put(&route(path), inputs, body.as_bytes()) }
    })
}

fn build_with(out: &Path, options: DirOptions, files: &[(&str, &str)]) -> Result<Committed, Diagnostic> {
    let sink = Box::new(DirSink::open(out, options)?);
    fill(&*sink, files)?;
    sink.commit()
}

fn build(out: &Path, files: &[(&str, &str)]) -> Committed {
    build_with(out, options(), files).unwrap()
}

/// The finding of a build that must fail, as `code: message`.
fn refusal(out: &Path, options: DirOptions, files: &[(&str, &str)]) -> String {
    let finding = build_with(out, options, files).unwrap_err();
    assert!(finding.help.is_some(), "no way out: {}", finding.message);
    format!("{}: {:?} {}", finding.code.name, finding.place, finding.message)
}

fn read_tree(folder: &Path) -> Tree {
    let files =
        walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| {
            let name = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
            (name, fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// What a sink holds.
fn whole(sink: &dyn Sink, path: &str) -> Result<Vec<u8>, Notes> {
    let mut out = Vec::new();
    let given = sink.read(&route(path), &mut |piece| {
        out.extend_from_slice(piece);
        Ok(())
    });
    given.map(|()| out)
}

/// The tree that a build into an empty folder makes.
fn clean(files: &[(&str, &str)]) -> Tree {
    let room = TempDir::new().unwrap();
    build(&room.path().join("out"), files);
    read_tree(&room.path().join("out"))
}

fn room() -> (TempDir, PathBuf) {
    let room = TempDir::new().unwrap();
    let out = room.path().join("out");
    (room, out)
}

/// What lies beside the output.
fn beside(room: &TempDir) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(room.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_second_build_is_the_same_as_a_first() {
    for swap in [Swap::Exchange, Swap::Renames] {
        let (room, out) = room();
        let of = |files| build_with(&out, DirOptions { swap, ..options() }, files).unwrap();
        assert_eq!(of(ONE), Committed { written: 4, kept: 0, removed: 0, unchanged: false });
        assert_eq!(read_tree(&out), clean(ONE));
        assert_eq!(of(TWO), Committed { written: 2, kept: 2, removed: 1, unchanged: false });
        assert_eq!(read_tree(&out), clean(TWO));
        assert!(!out.join("en/about").exists(), "the folder of a removed page stays");
        assert_eq!(of(&[]), Committed { written: 0, kept: 0, removed: 4, unchanged: false });
        assert_eq!(read_tree(&out).keys().collect::<Vec<_>>(), [MANIFEST]);
        assert_eq!(beside(&room), ["out"]);
    }
}

#[test]
fn a_dropped_build_leaves_everything_as_it_was() {
    let (room, out) = room();
    build(&out, ONE);
    let sink = DirSink::open(&out, options()).unwrap();
    fill(&sink, TWO).unwrap();
    drop(sink);
    assert_eq!(read_tree(&out), clean(ONE));
    assert_eq!(beside(&room), ["out"]);
    // A first build leaves not even the folders above.
    let deep = room.path().join("a/b/out");
    let sink = DirSink::open(&deep, options()).unwrap();
    fill(&sink, ONE).unwrap();
    drop(sink);
    assert_eq!(beside(&room), ["out"]);
    build(&deep, ONE);
    assert_eq!(read_tree(&deep), clean(ONE));
}

#[test]
fn an_unchanged_build_touches_nothing() {
    let (_room, out) = room();
    build(&out, ONE);
    let look = || {
        let entries = walkdir::WalkDir::new(&out).sort_by_file_name().into_iter().map(Result::unwrap);
        entries.map(|entry| (identity(entry.path()), entry.into_path())).collect::<Vec<_>>()
    };
    let before = look();
    assert_eq!(build(&out, ONE), Committed { written: 0, kept: 4, removed: 0, unchanged: true });
    assert_eq!(look(), before);
}

/// What changes when a file is written again.
fn identity(path: &Path) -> (u64, std::time::SystemTime) {
    let meta = fs::symlink_metadata(path).unwrap();
    #[cfg(unix)]
    let inode = std::os::unix::fs::MetadataExt::ino(&meta);
    #[cfg(not(unix))]
    let inode = 0;
    (inode, meta.modified().unwrap())
}

#[test]
fn equal_bytes_are_not_written_again() {
    let (_room, out) = room();
    build(&out, ONE);
    let (home, folder) = (out.join("index.html"), identity(&out));
    let before = identity(&home);
    // Other inputs, the same bytes: only the list is new.
    let remade = || {
        let sink = Box::new(DirSink::open(&out, options()).unwrap());
        for (path, body) in ONE {
            let inputs = Digest::of(format!("new {body}").as_bytes());
            assert!(!sink.keep(&route(path), inputs) || identity(&home) != before);
            sink.put(&route(path), inputs, body.as_bytes()).unwrap();
        }
        sink.commit().unwrap()
    };
    assert_eq!(remade(), Committed { written: 0, kept: 4, removed: 0, unchanged: true });
    assert_eq!((identity(&home), identity(&out).0), (before, folder.0));
    let sink = DirSink::open(&out, options()).unwrap();
    assert!(sink.keep(&route("index.html"), Digest::of(b"new home")), "the new inputs are not in the list");
    drop(sink);
    // The same among files that do change.
    build(&out, TWO);
    assert_eq!(identity(&home), before);
    assert_ne!(identity(&out).0, if cfg!(unix) { folder.0 } else { 1 });
}

#[test]
fn another_version_makes_its_files_again() {
    let (_room, out) = room();
    build(&out, ONE);
    let other = DirOptions { producer: "test 2".into(), ..options() };
    let sink = DirSink::open(&out, other).unwrap();
    assert!(!sink.keep(&route("index.html"), Digest::of(b"home")));
}

#[test]
fn a_second_wave_reads_the_first() {
    let (_room, out) = room();
    build(&out, ONE);
    let tree = MemoryTree::new();
    let sink = Box::new(MemorySink::open(&tree));
    fill(&*sink, ONE).unwrap();
    sink.commit().unwrap();
    let sinks: [Box<dyn Sink>; 2] =
        [Box::new(DirSink::open(&out, options()).unwrap()), Box::new(MemorySink::open(&tree))];
    for sink in sinks {
        fill(&*sink, TWO).unwrap();
        for (path, body) in TWO {
            assert_eq!(whole(&*sink, path).unwrap(), body.as_bytes());
            assert_eq!(sink.size(&route(path)), Some(body.len() as u64));
        }
        let gone = "en/about/index.html";
        let shown = whole(&*sink, gone).is_ok() || sink.size(&route(gone)).is_some();
        assert!(!shown, "the old tree shows through");
        assert!(sink.put(&route("pa/index.html"), Digest::default(), b"").is_err(), "made twice");
    }
}

#[test]
fn memory_counts_as_a_folder_does() {
    let (_room, out) = room();
    let tree = MemoryTree::new();
    for files in [ONE, TWO, TWO, ONE, &[]] {
        let sink = Box::new(MemorySink::open(&tree));
        fill(&*sink, files).unwrap();
        assert_eq!(sink.commit().unwrap(), build(&out, files));
        let held = tree.files();
        let held: Vec<_> = held.iter().map(|(route, file)| (route.as_str().to_owned(), file.bytes.to_vec())).collect();
        let disk: Vec<_> = read_tree(&out).into_iter().filter(|(name, _)| name != MANIFEST).collect();
        assert_eq!(held, disk);
    }
    let before = tree.files();
    fill(&MemorySink::open(&tree), ONE).unwrap();
    assert_eq!(tree.files(), before, "a build that was not committed shows");
}

#[test]
fn many_threads_may_put() {
    let (_room, out) = room();
    let sink = Box::new(DirSink::open(&out, options()).unwrap());
    std::thread::scope(|scope| {
        for thread in 0..8 {
            let sink = &sink;
            scope.spawn(move || {
                for n in 0..100 {
                    let path = route(&format!("a/{}/{n}/{thread}.html", n % 7));
                    sink.put(&path, Digest::default(), path.as_str().as_bytes()).unwrap();
                }
            });
        }
    });
    assert_eq!(sink.commit().unwrap().written, 800);
    let tree = read_tree(&out);
    assert_eq!(tree.len(), 801);
    assert!(tree.iter().all(|(name, bytes)| name == MANIFEST || name.as_bytes() == bytes));
}

#[test]
fn foreign_files_stop_a_build() {
    let (room, out) = room();
    fs::create_dir_all(out.join("photos")).unwrap();
    for n in 0..6 {
        fs::write(out.join(format!("photos/{n}.jpg")), "mine").unwrap();
    }
    let said = refusal(&out, options(), ONE);
    assert!(said.starts_with("site/foreign-output"), "{said}");
    assert!(said.contains("photos/4.jpg") && !said.contains("photos/5.jpg") && said.contains("and 1 more"), "{said}");
    assert_eq!((read_tree(&out).len(), beside(&room)), (6, vec!["out".to_owned()]));
}

#[test]
fn foreign_files_are_kept_by_force() {
    for swap in [Swap::Exchange, Swap::Renames] {
        let (_room, out) = room();
        build(&out, ONE);
        fs::write(out.join("mine.txt"), "mine").unwrap();
        fs::create_dir_all(out.join("en/empty")).unwrap();
        assert!(refusal(&out, options(), TWO).contains("`mine.txt`"));
        build_with(&out, DirOptions { swap, ..keeping() }, TWO).unwrap();
        let mut expected = clean(TWO);
        expected.insert("mine.txt".into(), b"mine".to_vec());
        assert_eq!(read_tree(&out), expected);
        assert!(out.join("en/empty").is_dir());
        // It is still nobody's: the next build is refused as this one was.
        assert!(refusal(&out, options(), TWO).contains("`mine.txt`"));
    }
}

#[test]
fn no_force_puts_a_file_over_a_foreign_one() {
    let cases: &[(&str, &str)] = &[
        ("pa/ਮਦਦ/index.html", "in its place"),
        ("pa/ਮਦਦ", "above it"),
        ("pa/ਮਦਦ/index.html/deep", "below it"),
        ("CNAME", "a name that is carried along"),
    ];
    for (path, why) in cases {
        let (_room, out) = room();
        build(&out, ONE);
        fs::create_dir_all(out.join(path).parent().unwrap()).unwrap();
        fs::write(out.join(path), "mine").unwrap();
        let before = read_tree(&out);
        let files = [TWO, &[("CNAME", "example.ca")]].concat();
        let said = refusal(&out, keeping(), &files);
        assert!(said.starts_with("site/foreign-output") && said.contains(path), "{why}: {said}");
        assert_eq!(read_tree(&out), before, "{why}");
    }
}

#[test]
fn a_file_changed_by_hand_stops_a_build() {
    for (edit, why) in [("hello, edited", "longer"), ("jello", "of the same length")] {
        let (_room, out) = room();
        build(&out, ONE);
        fs::write(out.join("en/index.html"), edit).unwrap();
        let said = refusal(&out, options(), ONE);
        assert!(said.contains("`en/index.html` (changed by hand)"), "{why}: {said}");
        // By force it goes along, unless the site has that file still.
        assert!(refusal(&out, keeping(), TWO).contains("en/index.html"), "{why}");
        build_with(&out, keeping(), &TWO[2..]).unwrap();
        assert_eq!(fs::read_to_string(out.join("en/index.html")).unwrap(), edit, "{why}");
        assert!(!out.join("index.html").exists(), "{why}");
    }
}

#[test]
fn a_file_deleted_by_hand_is_made_again() {
    let (_room, out) = room();
    build(&out, ONE);
    fs::remove_dir_all(out.join("en")).unwrap();
    assert_eq!(build(&out, ONE), Committed { written: 2, kept: 2, removed: 0, unchanged: false });
    assert_eq!(read_tree(&out), clean(ONE));
}

#[test]
fn a_copied_output_is_known_again() {
    let (room, out) = room();
    build(&out, ONE);
    let copy = room.path().join("copy");
    for (name, bytes) in read_tree(&out) {
        write_new(&copy.join(name), &bytes).unwrap();
    }
    assert!(build(&copy, ONE).unchanged);
}

#[test]
fn without_a_list_every_file_is_foreign() {
    let (_room, out) = room();
    build(&out, ONE);
    fs::remove_file(out.join(MANIFEST)).unwrap();
    assert!(refusal(&out, options(), ONE).contains("`pa/index.html`"));
    // By force, files that hold what the build would write are taken over, and no other.
    assert!(refusal(&out, keeping(), TWO).contains("en/index.html"));
    assert!(build_with(&out, keeping(), ONE).unwrap().unchanged);
    assert_eq!(read_tree(&out), clean(ONE));
}

#[test]
fn a_list_that_cannot_be_read_stops_a_build() {
    let (_room, out) = room();
    build(&out, ONE);
    let list = fs::read_to_string(out.join(MANIFEST)).unwrap();
    let broken = [
        list.replacen(":1,", ":2,", 1).into_bytes(),
        list.as_bytes()[..list.len() - 9].to_vec(),
        b"\xff\xfe".to_vec(),
        b"{}\n".to_vec(),
    ];
    for bytes in broken {
        fs::write(out.join(MANIFEST), &bytes).unwrap();
        let before = read_tree(&out);
        for options in [options(), keeping()] {
            let said = refusal(&out, options, TWO);
            assert!(said.starts_with("site/foreign-output") && said.contains(MANIFEST), "{said}");
        }
        assert_eq!(read_tree(&out), before);
    }
}

#[test]
fn a_list_cannot_reach_out_of_the_folder() {
    let (room, out) = room();
    fs::write(room.path().join("secret"), "s").unwrap();
    build(&out, ONE);
    let list = fs::read_to_string(out.join(MANIFEST)).unwrap();
    let line = list.lines().find(|line| line.contains("\"index.html\"")).unwrap();
    let more = line.replace("index.html", "../secret") + "\n";
    fs::write(out.join(MANIFEST), list.clone() + &more).unwrap();
    build(&out, TWO);
    assert_eq!(beside(&room), ["out", "secret"]);
    assert_eq!(read_tree(&out), clean(TWO));
}

#[test]
fn what_systems_and_hosts_leave_is_carried_along() {
    let (_room, out) = room();
    let left = [".gitkeep", ".git/HEAD", "CNAME", ".nojekyll", "en/.DS_Store", "en/about/Thumbs.db", "desktop.ini"];
    for name in left {
        write_new(&out.join(name), b"left").unwrap();
    }
    fs::create_dir_all(out.join(".git/refs/tags")).unwrap();
    build(&out, ONE);
    build(&out, TWO);
    let mut expected = clean(TWO);
    expected.extend(left.map(|name| (name.to_owned(), b"left".to_vec())));
    assert_eq!(read_tree(&out), expected);
    assert!(out.join(".git/refs/tags").is_dir(), "git needs its empty folders");
    assert!(build(&out, TWO).unchanged);
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    use std::os::unix::fs::symlink;
    let (room, out) = room();
    let far = room.path().join("far");
    build(&far, ONE);
    symlink(&far, &out).unwrap();
    for path in [out.clone(), room.path().join("out/"), room.path().join("out/.")] {
        assert!(refusal(&path, options(), TWO).contains("symbolic link"));
    }
    // One inside the output is somebody's work.
    symlink(room.path(), far.join("up")).unwrap();
    assert!(refusal(&far, options(), TWO).contains("`up`"));
    build_with(&far, keeping(), TWO).unwrap();
    assert_eq!(fs::read_link(far.join("up")).unwrap(), room.path());
    assert_eq!(beside(&room), ["far", "out"]);
}

#[test]
fn folders_that_are_no_output_are_refused() {
    let (room, out) = room();
    let (file, site, home) = (room.path().join("file"), room.path().join("site"), room.path().join("home/me"));
    fs::write(&file, "").unwrap();
    fs::create_dir_all(site.join("content/en")).unwrap();
    fs::create_dir_all(&home).unwrap();
    let guarded =
        DirOptions { root: Some(site.clone()), home: Some(home.clone()), foreign: Foreign::Keep, ..options() };
    let content = site.join("content");
    let cases: &[(&Path, &str)] = &[
        (&file, "a file"),
        (&file.join("deep/out"), "a file stands where a folder is needed"),
        (&file.join("out"), "a file stands where a folder is needed"),
        (Path::new("/"), "root of the disk"),
        (Path::new(".."), "cannot go here"),
        (&home, "home"),
        (home.parent().unwrap(), "home"),
        (&site, "sources"),
        (room.path(), "cannot go here"),
        (&content, "sources"),
        (&content.join("en/out"), "sources"),
    ];
    for (path, why) in cases {
        let guarded = DirOptions {
            root: if *path == Path::new("..") { Some(".".into()) } else { guarded.root.clone() },
            ..guarded.clone()
        };
        let finding = DirSink::open(path, guarded).unwrap_err();
        let said = format!("{} {}", finding.message, finding.help.unwrap());
        assert!(finding.code.name == "site/output" && said.contains(why), "{}: {said}", path.display());
    }
    // A site that nobody told of.
    fs::create_dir(&out).unwrap();
    fs::write(out.join("site.yaml"), "").unwrap();
    assert!(refusal(&out, keeping(), ONE).contains("sources"));
    // Below the site, beside its sources, is where an output belongs.
    build_with(&site.join("output"), guarded, ONE).unwrap();
    assert_eq!(beside(&room), ["file", "home", "out", "site"]);
}

#[test]
fn two_builds_at_once_are_refused() {
    let (room, out) = room();
    let first = Box::new(DirSink::open(&out, options()).unwrap());
    fill(&*first, ONE).unwrap();
    assert!(refusal(&out, options(), TWO).starts_with("site/output-busy"));
    first.commit().unwrap();
    assert_eq!(read_tree(&out), clean(ONE), "the refused build has spoilt the other");
    build(&out, TWO);
    assert_eq!(beside(&room), ["out"]);
}

#[test]
fn builds_that_race_leave_one_whole_tree() {
    let (room, out) = room();
    let won: usize = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|n| {
                let out = &out;
                let files = if n % 2 == 0 { ONE } else { TWO };
                scope.spawn(move || {
                    let all = (0..50).map(|_| build_with(out, options(), files));
                    all.filter(|done| match done {
                        Ok(_) => true,
                        Err(finding) => {
                            assert_eq!(finding.code.name, "site/output-busy", "{}", finding.message);
                            false
                        }
                    })
                    .count()
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    assert!(won > 0);
    let tree = read_tree(&out);
    assert!(tree == clean(ONE) || tree == clean(TWO));
    assert_eq!(beside(&room), ["out"]);
}

#[test]
fn an_interrupted_exchange_is_put_right() {
    let (room, out) = room();
    let staging = room.path().join(".out.handbill");
    let half = || write_new(&staging.join("new/en/index.html"), b"half a pa").unwrap();
    // Killed while the new tree grew.
    build(&out, ONE);
    half();
    fs::write(staging.join("lock"), "").unwrap();
    assert!(build(&out, ONE).unchanged);
    assert_eq!((read_tree(&out), beside(&room)), (clean(ONE), vec!["out".to_owned()]));
    // Killed after the exchange, before the old tree was gone.
    build(&staging.join("new"), TWO);
    assert!(build(&out, ONE).unchanged);
    assert_eq!((read_tree(&out), beside(&room)), (clean(ONE), vec!["out".to_owned()]));
    // Killed between two renames.
    half();
    fs::rename(&out, staging.join("old")).unwrap();
    drop(DirSink::open(&out, options()).unwrap());
    assert_eq!((read_tree(&out), beside(&room)), (clean(ONE), vec!["out".to_owned()]));
    // Killed after the second rename.
    build(&staging.join("old"), TWO);
    assert!(build(&out, ONE).unchanged);
    assert_eq!((read_tree(&out), beside(&room)), (clean(ONE), vec!["out".to_owned()]));
}

#[test]
fn a_file_that_comes_during_a_build_is_not_lost() {
    let (_room, out) = room();
    build(&out, ONE);
    let sink = Box::new(DirSink::open(&out, options()).unwrap());
    fill(&*sink, TWO).unwrap();
    write_new(&out.join("en/about/late.txt"), b"late").unwrap();
    sink.commit().unwrap();
    assert_eq!(fs::read_to_string(out.join("en/about/late.txt")).unwrap(), "late");
}

#[test]
fn a_new_file_is_never_written_over() {
    let (room, _) = room();
    let path = room.path().join("a/b/new.md");
    write_new(&path, b"first").unwrap();
    assert_eq!(write_new(&path, b"second").unwrap_err().code.name, "site/file-exists");
    assert_eq!(fs::read(&path).unwrap(), b"first");
    assert!(write_new(&path.join("below"), b"").is_err());
}

#[test]
fn a_replaced_file_keeps_what_it_is() {
    let (room, _) = room();
    let path = room.path().join("page.md");
    fs::write(&path, "first").unwrap();
    #[cfg(unix)]
    let (link, mode) = {
        use std::os::unix::fs::{PermissionsExt, symlink};
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        symlink("page.md", room.path().join("link.md")).unwrap();
        (room.path().join("link.md"), fs::metadata(&path).unwrap().permissions())
    };
    #[cfg(not(unix))]
    let (link, mode) = (path.clone(), fs::metadata(&path).unwrap().permissions());
    replace(&link, b"second").unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"second");
    assert_eq!(fs::metadata(&path).unwrap().permissions(), mode);
    assert!(replace(&room.path().join("none/page.md"), b"").is_err());
    assert!(beside(&room).iter().all(|name| !name.ends_with("handbill-new")));
}
