"""Times print: Handbill, and WeasyPrint on the same words as HTML, in turn: bench.py [--rounds N] [--skip-everything]

Rows: 24 cards (one of each language) in two inks and in one, one booklet (English and Arabic), and everything of all languages
(Handbill alone).
Each is a process of its own, from its start to its end, so that reading the site and the fonts counts; “making” is what
Handbill says of the part in which it sets and writes the files. Seconds are medians over the rounds, memory is the peak of
the process. A build makes each card in two inks; for the row of one ink it made them before, and makes again those that were
taken away. It sets a square code, and sees to it that the text fits; WeasyPrint gets cards in one ink without any of that, and
for the booklet the pages of the site's own HTML. Both write tagged PDF/UA-1 with the same fonts. Handbill is target/release/handbill where it is built, else the debug program, which says nothing about
speed.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
PACKAGES = HERE / ".venv/bench"
FONTS = ROOT / "themes/default/fonts"
SCRIPTS = {"pa": "Guru", "hi": "Deva", "gu": "Gujr", "ta": "Taml", "th": "Thai", "ti": "Ethi", "ko": "Kore", "ja": "Jpan",
           "zh-Hans": "Hans", "zh-Hant": "Hant", "ar": "Arab", "fa": "Arab", "ps": "Arab", "ur": "Arab"}
BOOKS = ("en", "ar")

WORKER = """
import sys
from pathlib import Path
from weasyprint import HTML
for page in sys.argv[1:]:
    HTML(filename=page).write_pdf(Path(page).with_suffix(".pdf"), pdf_variant="pdf/ua-1")
"""


def install():
    """WeasyPrint, at the versions and with the digests of bench-requirements.txt."""
    wanted = HERE / "bench-requirements.txt"
    stamp = HERE / ".venv/bench.txt"
    if stamp.exists() and stamp.read_bytes() == wanted.read_bytes():
        return
    shutil.rmtree(PACKAGES, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
                    "--root-user-action", "ignore", "--no-deps", "--only-binary", ":all:", "--require-hashes", "--target", PACKAGES, "-r", wanted], check=True)
    shutil.copyfile(wanted, stamp)


def handbill():
    """The program, and what kind of build it is."""
    for kind in ("release", "debug"):
        path = ROOT / "target" / kind / "handbill"
        if path.exists():
            return path, kind
    sys.exit("build the program first: cargo build --release")


def measured(command, **options):
    """Seconds and peak memory (MB) of a command, and what Handbill says that the setting of print took of them."""
    began = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **options)
    complaint = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command}:\n{complaint.decode()[-2000:]}")
    seconds = time.monotonic() - began
    making = re.search(rb"seconds: .*make ([0-9.]+)", complaint)
    return seconds, usage.ru_maxrss / 1024, float(making[1]) if making else None


def part_of_site(folder, keep, tags):
    """A copy of the site with one printed piece, in its single form."""
    shutil.copytree(ROOT, folder, copy_function=os.link, ignore=lambda at, names: {
        name for name in names if Path(at) == ROOT and name not in ("content", "locales", "themes", "site.yaml")
    } | {"node_modules"} & set(names))
    for path in folder.glob("content/*/print/*.md"):
        text = path.read_text(encoding="utf-8")
        path.unlink()
        if path.stem == keep and path.parts[-3] in tags:
            path.write_text(re.sub(r"^sheets: .*\n", "", text, flags=re.M), encoding="utf-8")
    return folder


def faces(tag):
    """The fonts of a language as CSS."""
    theme = (ROOT / "themes/default/theme.yaml").read_text(encoding="utf-8")
    css = ""
    for name, script in (("own", SCRIPTS.get(tag, "Latn")), ("latin", "Latn")):
        entry = re.search(rf"^  {script}:\n(.*?)(?=^  \w+:|^\w|\Z)", theme, re.M | re.S)[1]
        for weight, key in ((400, "regular"), (700, "bold")):
            file = FONTS / re.search(rf"{key}: {{ file: (\S+?),", entry)[1]
            css += f"@font-face{{font-family:{name};font-weight:{weight};src:url({file.as_uri()})}}"
    return css + "body{font-family:own,latin}"


def direction(tag):
    return "rtl" if SCRIPTS.get(tag) == "Arab" else "ltr"


def card(tag, folder):
    """A card as HTML: two pages with the words of its Markdown."""
    sys.path[:0] = [str(HERE)]
    from pieces import facts, read

    known = facts(ROOT / "content/data/contacts.yaml", ROOT / "content/data/links.yaml")
    source = read(ROOT / "content" / tag / "print/pocket-card.md")
    panels = []
    for panel in source.body.split("\n---\n"):
        html = re.sub(r"\{ \$([\w-]+) \}", lambda m: known[m[1]], panel)
        html = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", html)
        html = re.sub(r"^(#+) (.*)$", lambda m: f"<h{len(m[1])}>{m[2]}</h{len(m[1])}>", html, flags=re.M)
        html = re.sub(r"((?:^- .*\n?)+)", lambda m: "<ul>" + re.sub(r"^- (.*)$", r"<li>\1</li>", m[1], flags=re.M) + "</ul>",
                      html, flags=re.M)
        panels.append(f"<section>{html}</section>")
    path = folder / f"card-{tag}.html"
    path.write_text(
        f"<!doctype html><html lang={tag} dir={direction(tag)}><meta charset=utf-8><title>{source.settings['title']}</title>"
        f"<style>{faces(tag)}@page{{size:3.5in 2in;margin:5mm}}body{{font-size:8pt;margin:0}}h1,h2{{font-size:11pt;margin:0}}"
        f"ul,p{{margin:1mm 0}}section+section{{break-before:page}}</style>{''.join(panels)}", encoding="utf-8")
    return path


def booklet(tag, folder, program):
    """The pages of a booklet from the site's own HTML, one after the other."""
    sys.path[:0] = [str(HERE)]
    from pieces import Site

    web = folder / f"web-{tag}"
    measured([program, "build", "--quiet", "--only", "web", "--locale", tag, "--out", web], cwd=ROOT)
    site = Site(ROOT, web)
    parts = []
    for key, _ in site.pages(tag, site.pieces["booklet"].settings["pages"]):
        html = (web / tag.lower() / key / "index.html").read_text(encoding="utf-8")
        main = re.search(r"<main\b.*?>(.*)</main>", html, re.S)[1]
        parts.append("<article>" + re.sub(r"<(nav|svg|script|form|img)\b.*?(</\1>|>)", "", main, flags=re.S) + "</article>")
    path = folder / f"book-{tag}.html"
    path.write_text(
        f"<!doctype html><html lang={tag} dir={direction(tag)}><meta charset=utf-8><title>Booklet</title><style>{faces(tag)}"
        "@page{size:139.7mm 215.9mm;margin:18mm 15mm;@bottom-center{content:counter(page)}}body{font-size:10.5pt}"
        f"article{{break-before:page}}</style>{''.join(parts)}", encoding="utf-8")
    return path


def take_colour_away(build):
    """A build whose files in colour are to be made again."""
    def before(out):
        measured(build(out))
        for path in out.rglob("*.pdf"):
            if "-bw" not in path.name:
                path.unlink()
    return before


def pages(path):
    """How many pages a PDF has."""
    told = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    return int(re.search(r"Pages:\s+(\d+)", told)[1])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--skip-everything", action="store_true")
    arguments = parser.parse_args()
    install()
    program, kind = handbill()
    environment = {**os.environ, "PYTHONPATH": str(PACKAGES)}
    with tempfile.TemporaryDirectory(dir=ROOT / "target") as work:
        work = Path(work)
        tags = [p.parts[-3] for p in sorted(ROOT.glob("content/*/print/pocket-card.md"))]
        sites = {"cards": part_of_site(work / "cards", "pocket-card", tags)}
        cards = [card(tag, work) for tag in tags]
        build_cards = lambda out: [program, "build", "--format", "short", "--only", "print", "--root", sites["cards"], "--out", out]
        tasks = {f"{len(tags)} cards": (build_cards, cards, None),
                 "… in one ink": (build_cards, cards, take_colour_away(build_cards))}
        for tag in BOOKS:
            if (ROOT / "content" / tag / "print/booklet.md").exists():
                sites[tag] = part_of_site(work / f"site-{tag}", "booklet", [tag])
                tasks[f"booklet {tag}"] = (
                    lambda out, tag=tag: [program, "build", "--format", "short", "--only", "print", "--locale", tag, "--root", sites[tag],
                                          "--out", out],
                    [booklet(tag, work, program)], None)
        times = {}
        for turn in range(arguments.rounds):
            for name, (ours, theirs, before) in tasks.items():
                out = work / f"out-{turn}-{name.replace(' ', '-')}"
                if before:
                    before(out)
                there = set(out.rglob("*.pdf"))
                times.setdefault((name, "Handbill"), []).append(measured(ours(out)))
                files = sorted(set(out.rglob("*.pdf")) - there)
                times.setdefault((name, "WeasyPrint"), []).append(
                    measured([sys.executable, "-c", WORKER, *theirs], env=environment))
                made = {"Handbill": files, "WeasyPrint": [path.with_suffix(".pdf") for path in theirs]}
                for maker, paths in made.items():
                    times[(name, maker, "made")] = (sum(map(pages, paths)), sum(p.stat().st_size for p in paths) / 1024)
        if not arguments.skip_everything:
            name = "everything"
            for turn in range(min(3, arguments.rounds)):
                out = work / f"everything-{turn}"
                times.setdefault((name, "Handbill"), []).append(
                    measured([program, "build", "--format", "short", "--only", "print", "--out", out], cwd=ROOT))
                files = sorted(out.rglob("*.pdf"))
                times[(name, "Handbill", "made")] = (sum(map(pages, files)), sum(p.stat().st_size for p in files) / 1024)
                times.setdefault((name, "Handbill again"), []).append(
                    measured([program, "build", "--format", "short", "--only", "print", "--out", out], cwd=ROOT))
                times[(name, "Handbill again", "made")] = (0, 0)
    report(times, kind)


def report(times, kind):
    print(f"Handbill: {kind} build. Seconds: median (least to most). Both from the start of the process to its end.")
    print(f"{'':12} {'':15} {'seconds':>8} {'':17} {'making':>7} {'peak MB':>8} {'pages':>6} {'KB':>8}")
    medians = {}
    for key, runs in times.items():
        if len(key) == 3:
            continue
        seconds = [run[0] for run in runs]
        medians[key] = statistics.median(seconds)
        count, size = times[(*key, "made")]
        making = [run[2] for run in runs if run[2] is not None]
        making = f"{statistics.median(making):.2f}" if making else ""
        print(f"{key[0]:12} {key[1]:15} {medians[key]:8.2f} ({min(seconds):6.2f} – {max(seconds):6.2f}) {making:>7} "
              f"{max(run[1] for run in runs):8.0f} {count or '':>6} {f'{size:.0f}' if size else '':>8}")
    for name in sorted({key[0] for key in medians}):
        if (name, "WeasyPrint") in medians:
            print(f"{name}: WeasyPrint takes {medians[(name, 'WeasyPrint')] / medians[(name, 'Handbill')]:.1f} times as long")


if __name__ == "__main__":
    main()
