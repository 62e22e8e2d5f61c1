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

from form import MM, PAPER, panels
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


def hyphen(match):
    """A hyphen inside a line is one; at the end of a line it divides a word."""
    return match[0] if match[0] in "-‐" else ""


def normal(text, tag):
    """What does not count taken out: unseen marks, kinds of blanks, hyphens at the ends of lines. Forms of letters count."""
    text = unicodedata.normalize("NFC", text).replace("\r\n", "\n")
    text = re.sub(r"(?<=[^\W\d_])[-‐\u00ad\ufffe\x02]\s?\n?(?=[^\W\d_])", hyphen, text)
    text = UNSEEN.sub("", text)
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


def poppler(printed):
    """Lines of each page as Poppler gives them: in the order of the file, which is the order of reading; else it guesses
    what are columns, from gaps that any line may have. Where text runs from right to left it must guess, since in the file
    each line stands from left to right; panels that lie side by side are then read one by one, as a reader marks them."""
    if not printed.rtl:
        return pdftotext(printed.path, "-raw")
    if printed.piece != "brochure":
        return pdftotext(printed.path)
    pages = []
    for side in (1, 2):
        left = 0.0
        for width in panels(printed, side):
            area = [str(round(x * MM)) for x in (left, 0, width, max(PAPER[printed.form]))]
            pages += pdftotext(printed.path, "-f", str(side), "-l", str(side),
                               "-x", area[0], "-y", area[1], "-W", area[2], "-H", area[3])
            left += width
    return pages


def pdftotext(path, *options):
    run = subprocess.run(["pdftotext", "-enc", "UTF-8", *options, str(path), "-"], capture_output=True, check=True)
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


def best(block, window):
    """The part of a text that is most like a block: (similarity, begin, end)."""
    exact = window.find(block)
    if exact >= 0:
        return 1.0, exact, exact + len(block)
    found = fuzz.partial_ratio_alignment(block, window)
    if not found:
        return 0.0, 0, 0
    begin, end = found.dest_start, found.dest_end
    # Letters that come out twice make what is found longer than the block.
    last = min(len(window), end + len(block) // 3 + 2)
    ends = range(max(begin + 1, end - len(block) // 8), last + 1, 1 + len(block) // 40)
    return max((Indel.normalized_similarity(block, window[begin:e]), begin, e) for e in [end, *ends])


def score(wanted, got, flowing):
    """Looks for each block in the text that came out. In a flowing text it comes after the one before, except for notes and
    the like, which stand elsewhere."""
    result, cursor = Score(), 0
    for block in wanted:
        begin, end = (max(0, cursor - 200), cursor + 1500 + 2 * len(block)) if flowing else (0, len(got))
        found = best(block, got[begin:end])
        at, stop = begin + found[1], begin + found[2]
        if found[0] > 0.8:
            cursor = stop
        elif flowing and (elsewhere := got.find(block[:40])) >= 0:
            begin = max(0, elsewhere - 10)
            other = best(block, got[begin : elsewhere + len(block) * 3 // 2 + 60])
            if other[0] > found[0]:
                found, at, stop = other, begin + other[1], begin + other[2]
        result.add(block, got[at:stop], found[0])
        result.places.append(at)
    return result


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
    readers = {"pdfium": pdfium(printed.path), "poppler": poppler(printed), "tags": [by_tags]}
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
    if printed.form.startswith("fold-"):
        # Two pages stand side by side, in the order in which the sheets are folded; only the tags know how they are read.
        counted = ("tags",)
    return results, counted


def first_place(body, got):
    """Where a page begins: a little before the place at which most of its long blocks would make it begin."""
    places, offset = [], 0
    for block in body:
        if len(block) > 40 and got.count(block[:40]) == 1:
            places.append(got.find(block[:40]) - offset)
        offset += len(block) + 1
    return max(0, sorted(places)[len(places) // 2] - 600) if places else 0


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
    row = {name: result.value for name, result in results.items() if name in counted or len(counted) > 1}
    return findings, row
