"""Whether the square code of a piece opens the address that it should: read from the picture of the page, by ZXing."""

import subprocess
import tempfile
from pathlib import Path

import zxingcpp
from PIL import Image

from paper import CUT, STOCKS

BEARING = {"pocket-card", "brochure", "poster", "washroom", "sticker"}


def pictures(printed):
    """The first pages as a printer with 150 dots an inch would set them."""
    with tempfile.TemporaryDirectory() as folder:
        for number in ("1", "2"):
            subprocess.run(
                ["pdftoppm", "-r", "150", "-gray", "-f", number, "-l", number, str(printed.path), f"{folder}/{number}"],
                check=True,
            )
            for path in sorted(Path(folder).glob(f"{number}*")):
                yield Image.open(path).copy()


def check(printed, site):
    """Findings for one file, and how many codes there are, how many can be read, and the address of the language."""
    if printed.piece not in BEARING:
        return [], None
    findings, found, seen = [], {}, 0
    for picture in pictures(printed):
        for code in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode, return_errors=True):
            seen += 1
            if code.valid:
                found[code.text] = found.get(code.text, 0) + 1
        if found:
            break
    wanted = site.address(printed.tag)
    others = {site.address(site.source), site.base_url} if printed.form == "bilingual" or printed.piece == "washroom" else set()
    for address in found:
        if address != wanted and address not in others:
            findings.append(f"{printed.shown}: a square code opens {address} and not {wanted}")
    if wanted not in found and not others & set(found):
        findings.append(f"{printed.shown}: no square code can be read from the page")
    read = sum(found.values())
    labels = STOCKS.get(printed.form) or (CUT.get(printed.form) if printed.piece == "sticker" else None)
    if labels:
        columns, rows = labels[2]
        seen = max(seen, columns * rows)
        if read != columns * rows:
            findings.append(f"{printed.shown}: {read} codes can be read on {columns * rows} labels")
    elif read < seen:
        findings.append(f"{printed.shown}: {read} codes can be read of {seen}")
    return findings, (seen, read, wanted)
