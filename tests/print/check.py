"""Holds every printed file of a build to what paper and readers need: check.py SITE OUT [--jobs N]

With `--list` it only lists the files.

One line for each fault, a table for each kind of check, and `N PDFs, N failed`. Exit code 1 if anything is wrong.
"""

import argparse
import sys
import time
import traceback
from concurrent.futures import ProcessPoolExecutor

import form
import paper
import square
import text
from pieces import Site

# Where forms differ by paper alone, the text of one of them is enough.
READ_FORMS = {"single", "letter", "large-print", "folded", "bilingual", "tear-off-letter", "fold-letter"}
UNREAD = {"specimen", "washroom", "sticker", "screen"}


def reads(printed):
    """Whether the text of this file is compared with its source."""
    return printed.piece not in UNREAD and printed.form in READ_FORMS and printed.ink == "color"


def examine(task):
    """All checks of one file: findings, and a cell for each table."""
    printed, site = task
    findings, cells = [], {}
    checks = {"form": form.check, "paper": paper.check, "square": square.check}
    if reads(printed):
        checks["text"] = text.check
    for name, check in checks.items():
        try:
            found, cells[name] = check(printed, site)
        except Exception as fault:
            found = [f"{printed.shown}: {name}: {fault!r} at {traceback.extract_tb(fault.__traceback__)[-1]}"]
        findings += found
    return printed, findings, cells


def text_table(results):
    """Of each language the least that a reader gets out of any file; worst first."""
    rows = {}
    for printed, _, cells in results:
        for reader, value in (cells.get("text") or {}).items():
            row = rows.setdefault(printed.tag, {})
            row[reader] = min(row.get(reader, 1.0), value)
            row["files"] = row.get("files", 0) + (reader == "tags")
    print("\nText that comes out (the worst file of each language; Poppler: letters and digits where text runs leftward)")
    print(f"{'':9} {'files':>5} {'tags':>6} {'Poppler':>8} {'PDFium':>7}")
    for tag, row in sorted(rows.items(), key=lambda item: min(item[1].get("tags", 0), item[1].get("poppler", 1))):
        print(f"{tag:9} {row['files']:5} {row.get('tags', 0):6.3f} {row.get('poppler', 1):8.3f} "
              f"{row.get('pdfium', 1):7.3f}")


def size_table(results):
    """Of each piece and form: how many files, the smallest and the largest."""
    rows = {}
    for printed, _, cells in results:
        if size := cells.get("form"):
            rows.setdefault((printed.piece, printed.form), []).append((size, printed.tag))
    print("\nSizes in KB")
    for (piece, name), sizes in sorted(rows.items()):
        (least, first), (most, last) = min(sizes), max(sizes)
        print(f"{piece:12} {name:16} {len(sizes):4} files {least / 1024:8.1f} ({first}) to {most / 1024:8.1f} ({last})")


def paper_table(results):
    """Of each form with cuts or folds: the largest error."""
    rows = {}
    for printed, _, cells in results:
        if (error := cells.get("paper")) is not None:
            rows.setdefault((printed.piece, printed.form), []).append(error)
    print("\nLabels and folds: the largest error in mm")
    for (piece, name), errors in sorted(rows.items()):
        print(f"{piece:12} {name:16} {len(errors):4} files {max(errors):6.2f}")


def square_table(results):
    """Of each language: the addresses that its codes open."""
    rows = {}
    for printed, _, cells in results:
        for address, count in (cells.get("square") or {}).items():
            row = rows.setdefault((printed.tag, address), [0, 0])
            row[0] += 1
            row[1] += count
    print("\nSquare codes, read from the pages")
    for (tag, address), (files, count) in sorted(rows.items()):
        print(f"{tag:9} {count:5} codes in {files:3} files open {address}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site")
    parser.add_argument("out")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--list", action="store_true")
    arguments = parser.parse_args()
    began = time.monotonic()
    site = Site(arguments.site, arguments.out)
    files = site.printed("pdf")
    if not files:
        sys.exit(f"{arguments.out}: there are no PDFs")
    if arguments.list:
        print(*(printed.path for printed in files), sep="\n")
        return
    with ProcessPoolExecutor(arguments.jobs) as pool:
        results = list(pool.map(examine, [(printed, site) for printed in files], chunksize=4))
    for table in (text_table, size_table, paper_table, square_table):
        table(results)
    print()
    for _, findings, _ in results:
        for finding in findings:
            print(finding)
    failed = sum(bool(findings) for _, findings, _ in results)
    print(f"Text, form, paper and codes: {time.monotonic() - began:.0f} seconds")
    print(f"{len(files)} PDFs, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
