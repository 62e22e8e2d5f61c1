"""Whether the text that comes out of a PDF is the text that went in.

Three readers, because each program reads PDF in its own way: PDFium (Chrome, Edge, Android), Poppler (most of Linux), and
the order of the tags (what a screen reader follows). Every block of the source must come out of two of them, letter for
letter (similarity 0.98): Poppler and PDFium; where text runs from right to left Poppler and the tags, since PDFium puts a
line with a number in it out of order, whoever wrote the PDF.
"""

import re
import subprocess
import unicodedata

import pypdfium2
from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from pieces import FLOWING, UNSPACED, read
from tags import read_by_tags

LEAST = 0.98
# Marks that steer bidirectional text, soft hyphens, word joiners; U+FFFE and U+0002 are what PDFium makes of a hyphen.
UNSEEN = re.compile("[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\x02]")


def blocks(source, site):
    """The blocks of a Markdown text as plain strings, in order."""
    body = re.sub(r"<!--.*?-->", "", source.body, flags=re.S)
    body = re.sub(r"^\[\^[^\]]+\]:\s*(.*(?:\n {2,}.*)*)", "", body, flags=re.M)
    found = []
    for chunk in re.split(r"\n\s*\n|\n(?=\s*(?:[-*+]|\d+\.|>|\||:|#)\s*)", body):
        chunk = re.sub(r"^\s*(?:>\s?)*(?:#+ |[-*+] (?:\[[ xX]\] )?|\d+\. |: +)?", "", chunk.strip("\n"))
        chunk = re.sub(r"\n\s*>?\s*", "\n", chunk)
        if re.fullmatch(r"\s*(-{3,}|\{ *[a-z-]+( [^}]*)?\}|\[![A-Z]+\]|[|:\s-]+)?\s*", chunk):
            continue
        for cell in re.split(r"\s*(?<!\\)\|\s*", chunk) if chunk.lstrip().startswith("|") else [chunk]:
            if text := plain(cell, site):
                found.append(text)
    return found


def plain(text, site):
    """Inline Markdown without its marks; facts in place of their names. Figures and days are left out: each language writes
    them in its own way."""
    text = re.sub(r"\s*\{#[\w-]+\}\s*$", "", text)
    text = re.sub(r"\[\^[^\]]+\]", "", text)
    text = re.sub(r"!\[[^\]]*\]\([^)]*\)", "", text)
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"\{ *\$([\w-]+) *\}", lambda m: site.facts.get(m[1], ""), text)
    text = re.sub(r"(?<!\\)\{ *[A-Z]+\([^}]*\}", "", text)
    text = re.sub(r"(\*\*|~~|`|(?<!\w)\*|\*(?!\w)|(?<!\w)_|_(?!\w))", "", text)
    text = re.sub(r"\\([\\{}*_`\[\]#|~<>.-])", r"\1", text)
    return text.strip()


def normal(text, tag):
    """What does not count taken out: unseen marks, kinds of blanks, hyphens at the ends of lines. Forms of letters count."""
    text = UNSEEN.sub("", unicodedata.normalize("NFC", text).replace("\r\n", "\n"))
    text = re.sub(r"(?<=[^\W\d_])[-‐]\n(?=[^\W\d_])", "", text)
    return re.sub(r"\s+", "" if tag in UNSPACED else " ", text).strip()


def mirrored(text):
    """What Poppler can be asked for in a right-to-left line: letters and digits, in order. With the PDFs of every program it
    turns round the letters that one glyph or `/ActualText` stands for, and puts marks beside a number on the wrong side of
    it. So vowel signs and punctuation are left out, and lam and alef brought to one order, on both sides of the comparison.
    The order of the tags is held to every sign."""
    text = "".join(c for c in unicodedata.normalize("NFD", text) if c.isalnum())
    return re.sub("ا+ل|لا+", "لا", text)


def pdfium(path):
    """Lines of each page as PDFium gives them."""
    document = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def poppler(path):
    """Lines of each page as Poppler gives them."""
    run = subprocess.run(["pdftotext", "-enc", "UTF-8", str(path), "-"], capture_output=True, check=True)
    return run.stdout.decode("utf-8").split("\f")


def without_heads(pages):
    """Running heads and page numbers taken out: the lines at the top or the foot that are numbers or come back."""
    seen = {}
    split = [[line.strip() for line in page.splitlines() if line.strip()] for page in pages]
    for lines in split:
        for line in {*lines[:2], *lines[-2:]}:
            seen[line] = seen.get(line, 0) + 1
    def stays(n, line, lines):
        edge = n < 2 or n >= len(lines) - 2
        bare = UNSEEN.sub("", line)
        return not (edge and (seen.get(line, 0) > 2 or bare.isdigit()))
    return "\n".join("\n".join(x for n, x in enumerate(lines) if stays(n, x, lines)) for lines in split)


class Score:
    """How much of the source came out, weighted by length, and the worst block."""

    def __init__(self):
        self.weight, self.sum, self.worst, self.places = 0, 0.0, (1.0, "", ""), []

    def add(self, wanted, found, similarity):
        self.weight += len(wanted)
        self.sum += len(wanted) * similarity
        if similarity < self.worst[0]:
            self.worst = (similarity, wanted, found)

    @property
    def value(self):
        return self.sum / self.weight if self.weight else 1.0


def score(wanted, got, flowing):
    """Looks for each block in the text that came out. In a flowing text it must come after the one before."""
    result, cursor = Score(), 0
    for block in wanted:
        window, offset = (got, 0) if not flowing else near(block, got, cursor)
        exact = window.find(block)
        if exact >= 0:
            similarity, begin, end = 1.0, exact, exact + len(block)
        else:
            found = fuzz.partial_ratio_alignment(block, window)
            begin, end = (found.dest_start, found.dest_end) if found else (0, 0)
            # Twice written letters make what came out longer than the window of the search.
            ends = [e for e in range(end - len(block) // 8 - 1, end + len(block) // 3 + 2) if begin < e <= len(window)]
            ends = ends if len(ends) < 80 else ends[:: len(ends) // 40]
            similarity, end = max(((Indel.normalized_similarity(block, window[begin:e]), e) for e in ends), default=(0.0, 0))
        result.add(block, window[begin:end], similarity)
        result.places.append(offset + begin)
        if flowing and similarity > 0.6:
            cursor = offset + end
    return result


def near(block, got, cursor):
    """The part of a long text in which a block is to be looked for."""
    for length in (24, 12):
        at = got.find(block[:length], max(0, cursor - 200))
        if 0 <= at - cursor < 20000:
            return got[max(0, at - 10) : at + len(block) * 5 // 4 + 60], max(0, at - 10)
    begin = max(0, cursor - 200)
    return got[begin : cursor + 3000 + 2 * len(block)], begin


def wanted_blocks(printed, site):
    """The blocks of the source of a piece: its panels, and the pages that it is made of."""
    folder = site.root / "content" / printed.tag / "print"
    source = read(folder / f"{printed.name}.md")
    found = blocks(source, site)
    if printed.piece not in FLOWING:
        return found, []
    keys = source.settings.get("pages") or site.pieces[printed.name].settings.get("pages") or []
    return found, [(page.settings.get("title", key), blocks(page, site)) for key, page in site.pages(printed.tag, keys)]


def compare(printed, site):
    """`{reader: Score}` for one file, and the readers that count."""
    panels, pages = wanted_blocks(printed, site)
    flowing = bool(pages)
    by_tags = read_by_tags(printed.path)
    readers = {"pdfium": pdfium(printed.path), "poppler": poppler(printed.path), "tags": [by_tags]}
    results = {}
    for name, raw in readers.items():
        got = normal(without_heads(raw) if flowing and name != "tags" else "\n".join(raw), printed.tag)
        fold = mirrored if printed.rtl and name == "poppler" else (lambda text: text)
        got = fold(got)
        tidy = lambda items: [text for text in (fold(normal(item, printed.tag)) for item in items) if text]
        whole = score(tidy(panels), got, False)
        for title, page in sorted(pages, key=lambda page: got.rfind(fold(normal(page[0], printed.tag)))):
            body = tidy(page)
            start = first_place(body, got)
            part = score(body, got[start:], True)
            whole.weight += part.weight
            whole.sum += part.sum
            whole.worst = min(whole.worst, part.worst)
        results[name] = whole
    counted = ("poppler", "tags") if printed.rtl else ("poppler", "pdfium")
    return results, counted


def first_place(body, got):
    """Where a page begins: where its first long block stands."""
    for block in body:
        if len(block) > 30 and (at := got.find(block[:30])) >= 0:
            return max(0, at - 400)
    return 0


def check(printed, site):
    """Findings and the row of the table for one file."""
    results, counted = compare(printed, site)
    findings = []
    for name in counted:
        result = results[name]
        if result.value < LEAST:
            similarity, wanted, found = result.worst
            findings.append(f"{printed.shown}: {name}: {result.value:.3f} of the text comes out; worst block "
                            f"{similarity:.2f}: “{wanted[:70]}” came out as “{found[:90]}”")
    order = results["tags"].places
    if printed.piece not in FLOWING and order != sorted(order) and len(set(order)) == len(order):
        findings.append(f"{printed.shown}: the order of the tags is not the order of the text")
    row = {name: result.value for name, result in results.items()}
    return findings, row
