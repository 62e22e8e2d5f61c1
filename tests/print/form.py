"""Whether a PDF is what a print shop, a reading program and a careful reader expect: its properties, boxes, fonts and size."""

import re

import pikepdf

from pieces import CJK, RIGHT_TO_LEFT

MM = 72 / 25.4
BLEED = 3
# Trimmed size of the first page, in millimetres.
PAPER = {
    "letter": (215.9, 279.4),
    "a4": (210.0, 297.0),
    "tabloid": (279.4, 431.8),
    "a3": (297.0, 420.0),
}
TRIM = {
    ("pocket-card", "single"): (88.9, 50.8),
    ("pocket-card", "folded"): (88.9, 101.6),
    ("pocket-card", "bilingual"): (88.9, 101.6),
    ("brochure", "letter"): (279.4, 215.9),
    ("brochure", "a4"): (297.0, 210.0),
    ("booklet", "single"): (139.7, 215.9),
    ("booklet", "large-print"): PAPER["letter"],
    ("booklet", "fold-letter"): (279.4, 215.9),
    ("booklet", "fold-a4"): (297.0, 210.0),
}
STOCK = {"avery-5371": "letter", "avery-8373": "letter", "avery-c32011": "a4", "avery-c32015": "a4"}
# Widths of the outside of a leaflet from left to right; the flap that is folded in first is the narrow one.
FOLDS = {"letter": (92.08, 93.66, 93.66), "a4": (97.0, 100.0, 100.0)}
FORBIDDEN = ("/JavaScript", "/JS", "/OpenAction", "/AA", "/EmbeddedFiles", "/Launch", "/SubmitForm", "/RichMedia")
# What a file may weigh, in units of 1,024 bytes: readers often pay for each. The second is for scripts of many large glyphs,
# whose fonts alone are heavier than the first: characters of Chinese, Japanese and Korean, and in books also Arabic letters.
KILOBYTES = {"pocket-card": (20, 30), "booklet": (150, 400)}
WEIGHED = {("pocket-card", "single"), ("pocket-card", "folded"), ("booklet", "single")}


def panels(printed, side):
    """Widths of the panels of a leaflet on side 1 or 2, from left to right."""
    outside = FOLDS[printed.form]
    # Turned over, the narrow panel is on the other side; in right-to-left languages everything is mirrored.
    return outside if (side == 2) == printed.rtl else outside[::-1]


def trimmed(printed):
    """The size that this file must have once it is cut; None where nothing is known."""
    if (printed.piece, printed.form) in TRIM:
        return TRIM[(printed.piece, printed.form)]
    form = STOCK.get(printed.form, printed.form.removeprefix("tear-off-"))
    return PAPER.get(form)


def check(printed, _site):
    """Findings for one file, and its size in bytes."""
    findings = []
    say = lambda text: findings.append(f"{printed.shown}: {text}")
    with pikepdf.open(printed.path) as document:
        properties(document, printed, say)
        boxes(document, printed, say)
        fonts(document, say)
        active(document, say)
    size = printed.path.stat().st_size
    if most := limit(printed):
        if size > most * 1024:
            say(f"{size / 1024:.1f} KB, and {most} are allowed")
    return findings, size


def limit(printed):
    """Kilobytes that a file may have; sheets and other forms repeat what these hold."""
    if (printed.piece, printed.form) not in WEIGHED:
        return None
    usual, large = KILOBYTES[printed.piece]
    many = printed.tag in CJK if printed.piece == "pocket-card" else printed.tag in CJK | RIGHT_TO_LEFT
    return large if many else usual


def properties(document, printed, say):
    """Language, title, direction, outline; no trace of who made it, with what and when."""
    root = document.Root
    if str(root.get("/Lang", "")) != printed.tag:
        say(f"/Lang is “{root.get('/Lang', '')}” and not “{printed.tag}”")
    preferences = root.get("/ViewerPreferences", {})
    if not preferences.get("/DisplayDocTitle", False):
        say("a window does not show the title")
    direction = "/R2L" if printed.rtl else "/L2R"
    if str(preferences.get("/Direction", "/L2R")) != direction:
        say(f"the reading direction is {preferences.get('/Direction')} and not {direction}: lines are copied backwards")
    info = document.trailer.get("/Info", {})
    for key in ("/Author", "/Producer", "/Creator", "/CreationDate", "/ModDate"):
        if key in info:
            say(f"{key} is there: {info[key]}")
    metadata = root.Metadata.read_bytes().decode("utf-8", "replace") if "/Metadata" in root else ""
    for mark in ("CreateDate", "ModifyDate", "MetadataDate", "CreatorTool", "pdf:Producer", "dc:creator"):
        if mark in metadata:
            say(f"the metadata has {mark}")
    if not re.search(r"<dc:title>.*?<rdf:li[^>]*>[^<]+</rdf:li>", metadata, re.S):
        say("there is no title")
    if "pdfuaid:part" not in metadata:
        say("it does not claim to be accessible (PDF/UA)")
    if printed.piece == "booklet" and "/Outlines" not in root:
        say("there are no bookmarks")


def boxes(document, printed, say):
    """Sizes: the trim box where there is bleed, else the page."""
    wanted = trimmed(printed)
    for number, page in enumerate(document.pages, 1):
        media = [float(x) for x in page.MediaBox]
        trim = [float(x) for x in page.obj.get("/TrimBox", page.MediaBox)]
        size = ((trim[2] - trim[0]) / MM, (trim[3] - trim[1]) / MM)
        if wanted and any(abs(a - b) > 0.3 for a, b in zip(size, wanted)):
            say(f"page {number} is {size[0]:.1f} × {size[1]:.1f} mm and not {wanted[0]} × {wanted[1]}")
            break
        if trim != media:
            bleed = [float(x) for x in page.obj.get("/BleedBox", trim)]
            sides = [trim[0] - bleed[0], trim[1] - bleed[1], bleed[2] - trim[2], bleed[3] - trim[3]]
            if any(abs(side / MM - BLEED) > 0.1 for side in sides):
                say(f"page {number}: the bleed is {[round(side / MM, 2) for side in sides]} mm and not {BLEED}")


def fonts(document, say):
    """Every font is in the file, and only what is used of it."""
    for thing in document.objects:
        if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/FontDescriptor":
            name = str(thing.get("/FontName", "?"))
            if not any(key in thing for key in ("/FontFile", "/FontFile2", "/FontFile3")):
                say(f"the font {name} is not in the file")
            if not re.match(r"/[A-Z]{6}\+", name):
                say(f"the font {name} is there whole")


def active(document, say):
    """Nothing that runs, opens or sends; links lead to telephones, mail and the web only."""
    for thing in document.objects:
        if not isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)):
            continue
        for key in FORBIDDEN:
            # `/OpenAction` may be a place to begin with; nothing here needs one.
            if key in thing:
                say(f"{key} is there")
        if thing.get("/S") == "/URI" and not re.match(r"(https:|tel:|mailto:|sms:)", str(thing.get("/URI", ""))):
            say(f"a link leads to “{thing.get('/URI')}”")
