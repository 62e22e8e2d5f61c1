//! How much memory a build takes, as a ratio to what it makes.
#![cfg(target_os = "linux")]

use crate::help::{Case, program};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// A picture of about so many bytes that no packer makes smaller. Only its size in pixels is ever read.
fn picture(bytes: usize, seed: u32) -> Vec<u8> {
    let mut state = seed | 1;
    let noise = (0..bytes).map(|_| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state.to_le_bytes()[0]
    });
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    for (kind, data) in
        [(b"IHDR", b"\0\0\0\x04\0\0\0\x03\x08\x02\0\0\0".to_vec()), (b"IDAT", noise.collect()), (b"IEND", Vec::new())]
    {
        out.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
        let mut sum = flate2::Crc::new();
        for part in [kind.as_slice(), &data] {
            sum.update(part);
            out.extend_from_slice(part);
        }
        out.extend(sum.sum().to_be_bytes());
    }
    out
}

const PICTURES: usize = 12;

/// The most memory, in bytes, that a command takes.
fn most(command: &mut Command) -> u64 {
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    // The system forgets the peak with the process, so it is asked until then; it never falls.
    let status = format!("/proc/{}/status", child.id());
    let mut most = 0;
    while child.try_wait().unwrap().is_none() {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
        most = most.max(kilobytes.unwrap_or_default() * 1024);
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
    let out = child.wait_with_output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    most
}

/// The most memory, in bytes, that a build with pictures of so many bytes takes; and how large its packages are together.
fn peak(bytes: usize) -> (u64, u64) {
    let mut body = String::new();
    let mut case = Case::new();
    for n in 0..PICTURES {
        body.push_str(&format!("![a desk](../media/p{n}.png)\n\n"));
        case = case.file(&format!("content/media/p{n}.png"), picture(bytes, u32::try_from(n).unwrap() * 77 + 5));
    }
    let case = case.body(&body);
    let mut command = program();
    command.args(["build", "--quiet", "--jobs", "2", "--only", "package", "--out", "out"]).current_dir(case.root());
    let most = most(&mut command);
    let size = |name: &str| fs::metadata(case.root().join("out").join(name)).unwrap().len();
    let packages = ["rights-at-work-all.zip", "en/rights-at-work-en.zip", "fr/rights-at-work-fr.zip"];
    let books = ["en/rights-at-work-en.epub"];
    (most, packages.iter().chain(&books).map(|name| size(name)).sum())
}

#[test]
fn packages_of_large_pictures_take_no_memory_in_proportion() {
    let (small, _) = peak(1 << 10);
    let (large, packed) = peak(2 << 20);
    let pictures = (PICTURES as u64) * (2 << 20);
    assert!(packed > 3 * pictures, "{packed} bytes of packages hold the pictures of {pictures} bytes");
    let grown = large.saturating_sub(small);
    assert!(grown < pictures, "{grown} bytes more for pictures of {pictures} bytes, in packages of {packed}");
}

/// A thread that waits for a part of a file must not begin another file, and in that one another: one thread once took as
/// much memory for fifty files as for the four largest together.
#[test]
fn a_thread_makes_one_file_at_a_time() {
    let repo = Path::new(env!("CARGO_MANIFEST_DIR"));
    let out = tempfile::tempdir().unwrap();
    let build = |more: &[&str]| {
        let mut command = program();
        command.args(more).arg("--out").arg(out.path().join(more[0])).current_dir(repo);
        most(&mut command)
    };
    let one = build(&["print", "booklet", "--quiet", "--locale", "id"]);
    let all = build(&["build", "--quiet", "--only", "print", "--locale", "id", "--jobs", "1"]);
    assert!(all < 5 * one / 2, "{} MB for one file, {} MB for all", one >> 20, all >> 20);
}
