"""Whether what is printed lies where the paper is cut, perforated or folded. Measured on the finished page, by the places
at which PDFium finds each character, and held against the makers' measures (millimetres), which stand here a second time."""

import unicodedata

import pypdfium2

from form import FOLDS, MM, panels
from text import UNSEEN

SAFE = 5.0
# How far off a character may be.
NEAR = 0.3
# page, label, columns and rows, first label, pitch; as in the templates of glabels-qt.
STOCKS = {
    "avery-5371": ((215.9, 279.4), (88.9, 50.8), (2, 5), (19.05, 12.7), (88.9, 50.8)),
    "avery-8373": ((215.9, 279.4), (88.9, 50.8), (2, 4), (12.7, 19.05), (101.6, 63.5)),
    "avery-c32011": ((210.0, 297.0), (85.0, 54.0), (2, 5), (15.0, 13.5), (95.0, 54.0)),
    "avery-c32015": ((210.0, 297.0), (85.0, 54.0), (2, 4), (17.0, 31.5), (91.0, 60.0)),
}
# Sheets that are cut by hand, along lines that are printed on them: page, label, columns and rows, first label.
CUT = {
    "letter": ((215.9, 279.4), (62.0, 50.0), (3, 5), (14.95, 14.7)),
    "a4": ((210.0, 297.0), (62.0, 50.0), (3, 5), (12.0, 23.5)),
}
# The band along the edge of a card, and how far colour runs beyond the cut where there is room.
BAND, BLEED = 2.5, 3.0
# Below the panels of a leaflet.
RIM = 7.9


def characters(page):
    """(x0, y0, x1, y1) of every visible character in millimetres from the top left corner of the trimmed page: in width
    from the pen's place to its next one, in height the ink. Of a Chinese or Japanese mark the ink alone: the half that is
    blank may reach beyond the end of its line."""
    text = page.get_textpage()
    left, _, _, top = page.get_trimbox()
    found = []
    for n in range(text.count_chars()):
        letter = chr(pypdfium2.raw.FPDFText_GetUnicode(text, n))
        if not letter.strip() or UNSEEN.match(letter):
            continue
        ink0, y0, ink1, y1 = text.get_charbox(n)
        wide_mark = unicodedata.east_asian_width(letter) in "WF" and unicodedata.category(letter).startswith("P")
        x0, _, x1, _ = (ink0, y0, ink1, y1) if wide_mark else text.get_charbox(n, loose=True)
        found.append(((x0 - left) / MM, (top - y1) / MM, (x1 - left) / MM, (top - y0) / MM))
    return found


def cells(form, back):
    """Corners of each label; a back is turned on the long edge of the sheet."""
    (width, _), (w, h), (columns, rows), (x0, y0), (dx, dy) = STOCKS[form]
    for row in range(rows):
        for column in range(columns):
            x, y = x0 + column * dx, y0 + row * dy
            x = width - x - w if back else x
            yield x, y, x + w, y + h


def drawn(page):
    """(x0, y0, x1, y1) of every path in millimetres from the top left corner of the page."""
    left, _, _, top = page.get_mediabox()
    for path in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_PATH], max_depth=8):
        x0, y0, x1, y1 = path.get_bounds()
        yield (x0 - left) / MM, (top - y1) / MM, (x1 - left) / MM, (top - y0) / MM


def off(path, wanted):
    """How far a path is from where it should be: the worst of its four sides."""
    return max(abs(a - b) for a, b in zip(path, wanted))


def check(printed, site):
    """Findings for one file, and the largest error in millimetres; None where there is no geometry to check."""
    if printed.form in STOCKS:
        findings, worst = sheet(printed)
        also, other = bands(printed)
        return findings + also, max(worst, other)
    if printed.piece == "sticker":
        return cuts(printed)
    if printed.piece == "brochure" and printed.form in FOLDS:
        return leaflet(printed, site)
    return [], None


def sheet(printed):
    """Each label bears the same text at the same place, inside its safe area, and begins exactly at its edge."""
    findings, worst = [], 0.0
    document = pypdfium2.PdfDocument(printed.path)
    for side, page in enumerate(document):
        letters = characters(page)
        counts = []
        for number, (x0, y0, x1, y1) in enumerate(cells(printed.form, side == 1), 1):
            inside = [c for c in letters if x0 <= (c[0] + c[2]) / 2 <= x1 and y0 <= (c[1] + c[3]) / 2 <= y1]
            counts.append(len(inside))
            where = f"{printed.shown}: page {side + 1}, label {number}"
            if not inside:
                findings.append(f"{where}: nothing is on it")
                continue
            left, right = min(c[0] for c in inside) - x0, x1 - max(c[2] for c in inside)
            top, bottom = min(c[1] for c in inside) - y0, y1 - max(c[3] for c in inside)
            begins = right if printed.rtl else left
            worst = max(worst, abs(begins - SAFE))
            if abs(begins - SAFE) > NEAR:
                findings.append(f"{where}: text begins {begins:.2f} mm from the cut and not {SAFE}")
            if min(left, right, top, bottom) < SAFE - NEAR:
                findings.append(f"{where}: text is {min(left, right, top, bottom):.2f} mm from the cut")
        if len(set(counts)) > 1:
            findings.append(f"{printed.shown}: page {side + 1}: the labels do not bear the same: {counts} characters")
    document.close()
    return findings[:4], worst


def bands(printed, _site=None):
    """The band of each label runs along the whole of its edge: in colour beyond the cut on three sides, or to the middle of
    what parts it from the next label; in black a line two millimetres shorter than the label at each end."""
    findings, worst = [], 0.0
    _, (w, h), (columns, rows), _, (dx, dy) = STOCKS[printed.form]
    gaps = min(BLEED, (dx - w) / 2), min(BLEED, (dy - h) / 2)
    document = pypdfium2.PdfDocument(printed.path)
    for side, page in enumerate(document):
        paths = list(drawn(page))
        for number, (x0, y0, x1, y1) in enumerate(cells(printed.form, side == 1)):
            row, column = divmod(number, columns)
            at_start = (column == columns - 1) if printed.rtl != (side == 1) else (column == 0)
            beyond = BLEED if at_start else gaps[0]
            above, below = BLEED if row == 0 else gaps[1], BLEED if row == rows - 1 else gaps[1]
            if printed.ink == "bw":
                x = x1 - BAND if printed.rtl else x0 + BAND
                wanted = (x, y0 + 2, x, y1 - 2)
            elif printed.rtl:
                wanted = (x1 - BAND, y0 - above, x1 + beyond, y1 + below)
            else:
                wanted = (x0 - beyond, y0 - above, x0 + BAND, y1 + below)
            # PDFium adds the width of a line to its length too.
            error = min((off(path, wanted) for path in paths), default=99.0)
            worst = max(worst, error)
            if error > 2 * NEAR:
                findings.append(f"{printed.shown}: page {side + 1}, label {number + 1}: the band is {error:.2f} mm from the "
                                "edge of its label")
    document.close()
    return findings[:4], worst


def cuts(printed, _site=None):
    """Lines to cut along stand where one label ends and the next begins, and nothing comes near them."""
    findings = []
    (width, height), (w, h), (columns, rows), (x0, y0) = CUT[printed.form]
    document = pypdfium2.PdfDocument(printed.path)
    page = document[0]
    lines = [((a + c) / 2, (b + d) / 2, c - a > d - b) for a, b, c, d in drawn(page)
             if min(c - a, d - b) < 0.5 and max(c - a, d - b) > columns * w]
    across = sorted(y for _, y, level in lines if level)
    upright = sorted(x for x, _, level in lines if not level)
    wanted = [x0 + n * w for n in range(columns + 1)], [y0 + n * h for n in range(rows + 1)]
    worst = 0.0
    for found, places in zip((upright, across), wanted):
        if len(found) != len(places):
            findings.append(f"{printed.shown}: {len(found)} lines to cut along and not {len(places)}")
            continue
        worst = max([worst, *(abs(a - b) for a, b in zip(found, places))])
    if worst > NEAR:
        findings.append(f"{printed.shown}: a line to cut along is {worst:.2f} mm from the edge of a label")
    if abs(x0 * 2 + columns * w - width) > NEAR or abs(y0 * 2 + rows * h - height) > NEAR:
        findings.append(f"{printed.shown}: the labels do not stand in the middle of the sheet")
    for a, b, c, d in characters(page):
        column, row = ((a + c) / 2 - x0) // w, ((b + d) / 2 - y0) // h
        if not (0 <= column < columns and 0 <= row < rows):
            continue
        left, top = x0 + column * w, y0 + row * h
        near = min(a - left, left + w - c, b - top, top + h - d)
        if near < 3.5 - NEAR:
            findings.append(f"{printed.shown}: text is {near:.2f} mm from a line to cut along")
            break
    document.close()
    return findings, worst


def usual(begins):
    """Where most lines of a panel begin. A J reaches out of its line to the left."""
    near = [round(x, 1) for x in begins if x < min(begins) + 1]
    return max(sorted(set(near)), key=near.count)


def leaflet(printed, site):
    """No text crosses a fold, and none stands nearer to it than the safe area."""
    findings, worst = [], 0.0
    document = pypdfium2.PdfDocument(printed.path)
    if len(document) != 2:
        findings.append(f"{printed.shown}: {len(document)} pages and not 2")
    for side, page in enumerate(document):
        widths = panels(printed, side + 1)
        folds = [widths[0], widths[0] + widths[1]]
        box = page.get_trimbox()
        width = (box[2] - box[0]) / MM
        height = (box[3] - box[1]) / MM
        # What a printer is told stands below the panels, and may run across a fold.
        on_paper = [c for c in characters(page) if 0 <= (c[0] + c[2]) / 2 <= width and 0 <= c[1] and c[3] <= height - RIM]
        edges = [0.0, *folds, width]
        begin = [[] for _ in widths]
        for x0, _, x1, _ in on_paper:
            panel = sum((x0 + x1) / 2 > fold for fold in folds)
            near = min(x0 - edges[panel], edges[panel + 1] - x1)
            begin[panel].append(edges[panel + 1] - x1 if printed.rtl else x0 - edges[panel])
            if near < SAFE - NEAR:
                findings.append(f"{printed.shown}: page {side + 1}, panel {panel + 1} from the left: text is {near:.2f} mm "
                                "from a fold or an edge")
                break
        # All panels begin equally far from their edge: a fold at the wrong place would show here.
        starts = [usual(panel) for panel in begin if panel]
        if len(starts) == 3:
            worst = max(worst, max(starts) - min(starts))
            if max(starts) - min(starts) > NEAR:
                findings.append(f"{printed.shown}: page {side + 1}: the panels begin {[round(x, 2) for x in starts]} mm from "
                                "their edges")
    document.close()
    return findings, worst
