"""Holds every printed file of a build to what paper and readers need: check.py SITE OUT [--jobs N]

With `--list` it only lists the files, each with its piece.

One line for each fault, a table for each kind of check, and `N PDFs, N failed`. Exit code 1 if anything is wrong.
"""

import argparse
import statistics
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
    """Of each language how much text comes out of its worst and of its middle file; worst first."""
    rows = {}
    for printed, _, cells in results:
        for reader, value in (cells.get("text") or {}).items():
            rows.setdefault(printed.tag, {}).setdefault(reader, []).append(value)
    print("\nText that comes out: the worst file and the middle one (Poppler: letters and digits where text runs leftward)")
    print(f"{'':9} {'files':>5} {'tags':>13} {'Poppler':>13} {'PDFium':>13}")
    worst = lambda row: min(min(row[reader]) for reader in ("tags", "poppler") if reader in row)
    for tag, row in sorted(rows.items(), key=lambda item: worst(item[1])):
        columns = [f"{min(row[reader]):.3f} {statistics.median(row[reader]):.3f}" if reader in row else ""
                   for reader in ("tags", "poppler", "pdfium")]
        print(f"{tag:9} {len(row['tags']):5} " + " ".join(f"{column:>13}" for column in columns))


def size_table(results):
    """Of each piece and form: how many files, the smallest and the largest, and what is allowed."""
    rows = {}
    for printed, _, cells in results:
        if size := cells.get("form"):
            rows.setdefault((printed.piece, printed.form), []).append((size, printed.tag, form.limit(printed)))
    print("\nSizes in KB (1,024 bytes), and the limits of their languages")
    for (piece, name), sizes in sorted(rows.items()):
        (least, first, _), (most, last, _) = min(sizes), max(sizes)
        limits = sorted({limit for _, _, limit in sizes if limit})
        print(f"{piece:12} {name:16} {len(sizes):4} files {least / 1024:8.1f} ({first}) to {most / 1024:8.1f} ({last})  "
              + " or ".join(f"≤ {limit}" for limit in limits))


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
    """Of each piece and form: how many codes there are on its pages, and how many of them can be read."""
    rows = {}
    for printed, _, cells in results:
        for seen, read, address in [cells["square"]] if cells.get("square") else []:
            row = rows.setdefault((printed.piece, printed.form), [0, 0, 0, set()])
            row[0] += 1
            row[1] += seen
            row[2] += read
            row[3].add(address)
    print("\nSquare codes, read from the pages")
    for (piece, name), (files, seen, read, addresses) in sorted(rows.items()):
        print(f"{piece:12} {name:16} {files:4} files {seen:5} codes, {read:5} read; {len(addresses):3} addresses")


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
        print(*(f"{printed.path}\t{printed.piece}" for printed in files), sep="\n")
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
