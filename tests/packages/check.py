"""Looks into every package of a built site, and holds pages.json against its schema."""

import hashlib
import json
import pathlib
import re
import sys
import unicodedata
import zipfile

import jsonschema

OUT = pathlib.Path(sys.argv[1])
DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?$", re.IGNORECASE)
FAULTS = []


def names(where, zipped):
    seen = {}
    for info in zipped.infolist():
        name = info.filename
        if len(name) > 120 or name.startswith("/") or "\\" in name:
            FAULTS.append(f"{where}: {name}: long or absolute")
        for part in name.split("/"):
            if part in ("", ".", "..") or DEVICES.match(part) or part[-1] in ". " or re.search(r'[<>:"|?*\x00-\x1f]', part):
                FAULTS.append(f"{where}: {name}: `{part}` is no name on Windows")
        fold = unicodedata.normalize("NFC", name).casefold()
        if fold in seen:
            FAULTS.append(f"{where}: {name} and {seen[fold]} are one file")
        seen[fold] = name
        if info.date_time != (1980, 1, 1, 0, 0, 0):
            FAULTS.append(f"{where}: {name} has a time")
        if not name.isascii() and not info.flag_bits & 0x800:
            FAULTS.append(f"{where}: {name} is not flagged as UTF-8")


def sums(where, zipped):
    if "SHA256SUMS" not in zipped.namelist():
        return
    listed = dict(reversed(line.split("  ", 1)) for line in zipped.read("SHA256SUMS").decode().splitlines())
    for name in zipped.namelist():
        if name != "SHA256SUMS" and listed.pop(name, None) != hashlib.sha256(zipped.read(name)).hexdigest():
            FAULTS.append(f"{where}: the checksum of {name} is wrong or missing")
    FAULTS.extend(f"{where}: {name} is listed and not inside" for name in listed)


for path in sorted([*OUT.glob("*.zip"), *OUT.glob("*/*.zip")]):
    with zipfile.ZipFile(path) as zipped:
        broken = zipped.testzip()
        if broken:
            FAULTS.append(f"{path}: {broken} is broken")
        names(path, zipped)
        sums(path, zipped)

schema = json.loads((OUT / "schema/pages.schema.json").read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
files = sorted(OUT.glob("*/pages.json"))
for path in files:
    data = json.loads(path.read_text(encoding="utf-8"))
    FAULTS.extend(f"{path}: {fault.json_path}: {fault.message[:200]}" for fault in validator.iter_errors(data))
    if not data["pages"]:
        FAULTS.append(f"{path}: no pages")

print("\n".join(FAULTS) or f"{len(files)} files of pages hold to their schema")
sys.exit(bool(FAULTS) or not files)
