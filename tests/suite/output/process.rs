//! Builds in a process of their own, which can be killed, or has a disk of its own. They run this binary again.

use super::{ONE, TWO, beside, build, build_with, clean, options, read_tree, refusal, room};
use handbill::diag::Notes;
use handbill::output::{DirOptions, DirSink, Sink as _, Swap};
use handbill::text::Digest;
use std::io::{SeekFrom, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

/// What [`child`] is asked to do, and where.
const TASK: &str = "HANDBILL_TEST_TASK";

fn this_binary(task: &str, room: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["output::process::child", "--exact", "--ignored", "--nocapture"]);
    command.env(TASK, format!("{task} {}", room.display())).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// A site large enough that a kill finds it at work.
fn many(word: &str) -> Vec<(String, String)> {
    (0..60).map(|n| (format!("{}/{n}/index.html", n % 5), format!("{word} {}", n % 3).repeat(40))).collect()
}

fn borrowed(files: &[(String, String)]) -> Vec<(&str, &str)> {
    files.iter().map(|(path, body)| (path.as_str(), body.as_str())).collect()
}

#[test]
#[ignore = "other tests run this in a process of its own"]
fn child() {
    let Ok(task) = std::env::var(TASK) else { return };
    let (task, room) = task.split_once(' ').unwrap();
    let out = Path::new(room).join("out");
    let large = "x".repeat(1 << 20);
    let too_much = [("index.html", "home"), ("en/index.html", "hello"), ("en/large.pdf", large.as_str())];
    match task {
        "forever" | "forever-renames" => {
            let swap = if task == "forever" { Swap::Exchange } else { Swap::Renames };
            let both = [many("one"), many("two")];
            for files in both.iter().cycle() {
                build_with(&out, DirOptions { swap, ..options() }, &borrowed(files)).unwrap();
            }
        }
        "full" | "limit" => {
            let said = refusal(&out, options(), &too_much);
            let why = if task == "full" { "No space left" } else { "File too large" };
            assert!(said.starts_with("site/output") && said.contains(why) && said.contains("en/large.pdf"), "{said}");
        }
        "full-pieces" | "limit-pieces" => {
            let sink = DirSink::open(&out, options()).unwrap();
            let mut told_job = 0;
            let finding = sink.write(&super::route("en/all.zip"), Digest::default(), &mut |draft| {
                for _ in 0..16 {
                    told_job += usize::from(draft.write_all(&vec![7; 1 << 16]).is_err());
                }
                // A writer of ZIP files ends its work also when it is dropped.
                draft.seek(SeekFrom::Start(0)).unwrap();
                Err(Notes::new())
            });
            let said = format!("{:?}", finding.unwrap_err());
            let why = if task == "full-pieces" { "No space left" } else { "File too large" };
            assert!(said.contains("site/output") && said.contains(why) && said.contains("en/all.zip"), "{said}");
            assert_eq!(told_job, 1, "the job does not hear of the refusal, or more than once");
            assert!(!Path::new(room).join(".out.handbill/new/en/all.zip").exists(), "half a file stays");
        }
        "mounted" => assert!(refusal(&out, options(), ONE).contains("mount point")),
        "busy" => {
            let finding = build_with(&out, options(), TWO).unwrap_err();
            assert!(finding.help.as_ref().unwrap().contains("mount point"), "{finding:?}");
            assert_eq!(read_tree(&out), clean(ONE));
        }
        "read-only" => assert!(refusal(&out, options(), TWO).contains("Read-only")),
        "layered" => assert!(build_with(&out, options(), TWO).unwrap_err().help.unwrap().contains("delete it")),
        other => panic!("no such task: {other}"),
    }
}

#[test]
fn a_killed_build_leaves_a_whole_tree() {
    let trees = ["one", "two"].map(|word| clean(&borrowed(&many(word))));
    for (round, task) in (0..10).map(|n| (n, "forever")).chain((0..10).map(|n| (n, "forever-renames"))) {
        let (room, out) = room();
        build(&out, &borrowed(&many("one")));
        let mut child = this_binary(task, room.path()).spawn().unwrap();
        let staging = room.path().join(".out.handbill");
        assert!((0..2000).any(|_| staging.exists() || sleep(5)), "the child does not begin");
        // Any moment will do: which one it is must not matter.
        std::thread::sleep(std::time::Duration::from_micros(7_919 * round));
        child.kill().unwrap();
        child.wait().unwrap();
        if task == "forever" && cfg!(any(target_os = "linux", target_os = "macos")) {
            let tree = read_tree(&out);
            assert!(trees.contains(&tree), "round {round}: neither the old tree nor the new one");
        }
        drop(DirSink::open(&out, options()).unwrap());
        let tree = read_tree(&out);
        assert!(trees.contains(&tree), "{task}, round {round}: not put right");
        assert_eq!(beside(&room), ["out"], "{task}, round {round}");
    }
}

/// Always `false`, after some milliseconds.
fn sleep(milliseconds: u64) -> bool {
    std::thread::sleep(std::time::Duration::from_millis(milliseconds));
    false
}

/// Runs [`child`] behind some lines of shell. A shell that cannot do that ends with 99, and nothing is tested.
#[cfg(unix)]
fn in_a_world(shell: &[&str], script: &str, task: &str, room: &Path) {
    let inner = this_binary(task, room);
    let mut command = Command::new(shell[0]);
    command.args(&shell[1..]).arg(script).arg("sh").arg(inner.get_program()).args(inner.get_args());
    command.env(TASK, format!("{task} {}", room.display())).env("ROOM", room);
    let Ok(done) = command.output() else { return skip(task) };
    let said = format!("{}{}", String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    if done.status.code() == Some(99) || said.contains("unshare failed") {
        return skip(task);
    }
    assert!(done.status.success() && said.contains("1 passed"), "{task}: {said}");
}

#[cfg(unix)]
fn skip(task: &str) {
    let text = format!("skipped: no way to make a `{task}` disk here\n");
    std::io::stderr().write_all(text.as_bytes()).unwrap();
}

/// Mounts that only the child sees.
#[cfg(unix)]
const NAMESPACE: &[&str] = &["unshare", "--mount", "sh", "-c"];

#[cfg(unix)]
#[test]
fn a_limit_of_file_size_leaves_the_old_output() {
    let (room, out) = room();
    build(&out, ONE);
    in_a_world(&["sh", "-c"], "trap '' XFSZ; ulimit -f 64 || exit 99; exec \"$@\"", "limit", room.path());
    in_a_world(&["sh", "-c"], "trap '' XFSZ; ulimit -f 64 || exit 99; exec \"$@\"", "limit-pieces", room.path());
    assert_eq!((read_tree(&out), beside(&room)), (clean(ONE), vec!["out".to_owned()]));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_the_old_output() {
    let (room, out) = room();
    build(&out, ONE);
    let script = r#"mkdir "$ROOM.saved" && cp -a "$ROOM/." "$ROOM.saved" || exit 1
        mount -t tmpfs -o size=400k tmpfs "$ROOM" || { rm -r "$ROOM.saved"; exit 99; }
        cp -a "$ROOM.saved/." "$ROOM"; "$@" || exit 1
        diff -r "$ROOM" "$ROOM.saved" && rm -r "$ROOM.saved""#;
    in_a_world(NAMESPACE, script, "full", room.path());
    in_a_world(NAMESPACE, script, "full-pieces", room.path());
}

#[cfg(target_os = "linux")]
#[test]
fn an_output_that_cannot_be_renamed_is_left_alone() {
    let (room, out) = room();
    build(&out, ONE);
    in_a_world(NAMESPACE, r#"mount -t tmpfs tmpfs "$ROOM/out" || exit 99; exec "$@""#, "mounted", room.path());
    in_a_world(NAMESPACE, r#"mount --bind "$ROOM/out" "$ROOM/out" || exit 99; exec "$@""#, "busy", room.path());
    let script = r#"mount --bind "$ROOM" "$ROOM" && mount -o remount,bind,ro "$ROOM" || exit 99; exec "$@""#;
    in_a_world(NAMESPACE, script, "read-only", room.path());
    assert_eq!((read_tree(&out), beside(&room)), (clean(ONE), vec!["out".to_owned()]));
}

#[cfg(target_os = "linux")]
#[test]
fn a_layer_of_a_container_is_left_alone() {
    let (room, out) = room();
    build(&out, ONE);
    let script = r#"mount -t tmpfs tmpfs /mnt && mkdir /mnt/up /mnt/work &&
        mount -t overlay -o "lowerdir=$ROOM,upperdir=/mnt/up,workdir=/mnt/work,redirect_dir=off" overlay "$ROOM" || exit 99
        "$@" && test -f "$ROOM/out/en/about/index.html" && test ! -e "$ROOM/.out.handbill""#;
    in_a_world(NAMESPACE, script, "layered", room.path());
    assert_eq!(read_tree(&out), clean(ONE));
}
