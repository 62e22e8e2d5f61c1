"""Plants one fault after another in copies of good files and looks whether the checks see it: plant.py SITE OUT FOLDER

Those that veraPDF must see are written into FOLDER, with their list in FOLDER/list.
"""

import re
import shutil
import sys
from dataclasses import replace
from pathlib import Path

import pikepdf

import form
import paper
import square
import text
from pieces import Site


def drop(*keys):
    """Takes a key out of the catalogue."""
    def plant(document):
        for key in keys:
            del document.Root[key]
    return plant


def no_alternative(document):
    for thing in document.objects:
        if isinstance(thing, pikepdf.Dictionary) and "/Alt" in thing:
            del thing["/Alt"]


def direction(document):
    old = str(document.Root.ViewerPreferences.get("/Direction", "/L2R"))
    document.Root.ViewerPreferences.Direction = pikepdf.Name("/L2R" if old == "/R2L" else "/R2L")


def author(document):
    document.trailer["/Info"] = document.make_indirect(pikepdf.Dictionary(Author="A. Person"))


def script(document):
    document.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name("/JavaScript"), JS="app.alert(1)")


def font_outside(document):
    for thing in document.objects:
        if isinstance(thing, pikepdf.Dictionary) and "/FontFile2" in thing:
            del thing["/FontFile2"]


def no_bleed(document):
    for page in document.pages:
        if "/BleedBox" in page.obj:
            del page.obj["/BleedBox"]


def scrambled(document):
    """Glyphs say that they are other letters, as in fonts that draw dots or marks apart."""
    def shift(match):
        return f"{match[1]}{int(match[2], 16) ^ 1:04X}>"

    for thing in document.objects:
        if isinstance(thing, pikepdf.Dictionary) and "/ToUnicode" in thing:
            table = thing.ToUnicode.read_bytes().decode("latin-1")
            thing.ToUnicode.write(re.sub(r"(<[0-9A-Fa-f]{4}>\s*<)([0-9A-Fa-f]{4})>", shift, table).encode("latin-1"))


def heavy(document):
    """As a font that is there whole would make it."""
    document.Root.Heavy = document.make_stream(bytes(n * n * 7 // 3 % 251 ^ n % 13 for n in range(90_000)))


def no_bands(document):
    """Cards without the bands along their edges: what is filled is drawn as nothing."""
    for page in document.pages:
        page.Contents = document.make_stream(re.sub(rb"\bf\b", b"n", page.Contents.read_bytes()))


def moved(document):
    """All that is drawn half a millimetre to the right."""
    for page in document.pages:
        page.contents_add(b"q 1 0 0 1 1.42 0 cm", prepend=True)
        page.contents_add(b"Q")


def scaled(document):
    """All that is drawn one in a hundred smaller: “fit to page”."""
    for page in document.pages:
        page.contents_add(b"q 0.99 0 0 0.99 0 0 cm", prepend=True)
        page.contents_add(b"Q")


def main():
    root, out, folder = sys.argv[1:4]
    site, folder = Site(root, out), Path(folder)
    folder.mkdir(parents=True)
    files = site.printed("pdf")
    pick = lambda piece, name, tag: next(
        (p for p in files if (p.piece, p.form, p.tag, p.ink) == (piece, name, tag, "color")), None)
    card, sheet = pick("pocket-card", "single", site.source), pick("pocket-card", "avery-5371", site.source)
    sticker = pick("sticker", "letter", site.source)
    if card is None or sheet is None or sticker is None:
        sys.exit(f"{out}: there is no card, sheet or sticker to plant faults in")
    elsewhere = replace(card, tag=next(tag for tag in site.locales if tag != site.source))
    faults = [
        ("language", card, drop("/Lang"), form.check, True),
        ("tags", card, drop("/StructTreeRoot"), None, True),
        ("marked", card, drop("/MarkInfo"), None, True),
        ("metadata", card, drop("/Metadata"), form.check, True),
        ("alternative", card, no_alternative, None, True),
        ("direction", card, direction, form.check, False),
        ("author", card, author, form.check, False),
        ("script", card, script, form.check, False),
        ("font", card, font_outside, form.check, True),
        ("bleed", card, no_bleed, form.check, False),
        ("scrambled", card, scrambled, text.check, False),
        ("heavy", card, heavy, form.check, False),
        ("moved", sheet, moved, paper.check, False),
        ("bands", sheet, no_bands, paper.bands, False),
        ("cuts", sticker, moved, paper.cuts, False),
        ("scaled", sheet, scaled, paper.check, False),
    ]
    missed, listed = [], []
    for name, printed, plant, check, for_validator in faults:
        path = folder / f"{name}.pdf"
        with pikepdf.open(printed.path) as document:
            plant(document)
            document.save(path)
        if for_validator:
            listed.append(path)
        if check and not check(replace(printed, path=path), site)[0]:
            missed.append(name)
    # A card under the name of another language: wrong words, wrong code.
    for name, check in (("wrong words", text.check), ("wrong code", square.check), ("wrong tag", form.check)):
        copy = folder / "elsewhere.pdf"
        shutil.copyfile(card.path, copy)
        if not check(replace(elsewhere, path=copy), site)[0]:
            missed.append(name)
    (folder / "list").write_text("".join(f"{path}\n" for path in listed))
    print(f"{len(faults) + 3} planted faults, {len(missed)} missed {missed or ''}".strip())
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
