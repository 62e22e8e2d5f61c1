"""What the other checks know of the site: its printed files, their sources, and the facts in them.

Written against the sources and not against the program, so that both must agree.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

RIGHT_TO_LEFT = {"ar", "fa", "ps", "ur"}
# Languages without blanks between words: a line break in the PDF stands for nothing in the source.
UNSPACED = {"zh-Hans", "zh-Hant", "ja", "th"}
CJK = {"zh-Hans", "zh-Hant", "ja", "ko"}
FLOWING = {"booklet", "handout"}


@dataclass
class Source:
    """One Markdown file: its settings and its text."""

    path: Path
    settings: dict
    body: str


@dataclass
class Printed:
    """One printed file and what its name says."""

    path: Path
    tag: str
    name: str
    piece: str
    form: str
    ink: str
    draft: bool
    shown: str = field(default="")

    @property
    def rtl(self):
        return self.tag in RIGHT_TO_LEFT


class Site:
    """The sources below `root` and the files below `out`."""

    def __init__(self, root, out):
        self.root, self.out = Path(root), Path(out)
        settings = (self.root / "site.yaml").read_text(encoding="utf-8")
        self.locales = re.findall(r"[\w-]+", re.search(r"^locales: *\[(.*?)\]", settings, re.M | re.S)[1])
        self.source = re.search(r"^source_locale: *(\S+)", settings, re.M)[1]
        self.base_url = re.search(r"^base_url: *(\S+)", settings, re.M)[1]
        self.facts = facts(self.root / "content/data/contacts.yaml", self.root / "content/data/links.yaml")
        self.pieces = {
            path.stem: read(path) for path in sorted((self.root / "content" / self.source / "print").glob("*.md"))
        }

    def address(self, tag):
        """Where the square code of a language leads."""
        return f"{self.base_url}{tag.lower()}/"

    def content(self, tag, key):
        """The source of a page or section in a language; None if the language has none of its own."""
        folder = self.root / "content" / tag
        for path in (folder / f"{key}.md", folder / key / "_index.md"):
            if path.is_file():
                return read(path)
        return None

    def pages(self, tag, keys):
        """The pages that `keys` name, each section with what is below it, as (key, source)."""
        found = {}
        for key in keys:
            if source := self.content(tag, key):
                found[key] = source
            folder = self.root / "content" / tag / key
            for path in sorted(folder.rglob("*.md")) if folder.is_dir() else []:
                name = path.relative_to(self.root / "content" / tag).with_suffix("").as_posix()
                found[name.removesuffix("/_index")] = read(path)
        return [(key, page) for key, page in found.items() if page.settings.get("draft") != "true"]

    def printed(self, ending):
        """Every printed file with this ending, in order of languages and names."""
        files = []
        for tag in self.locales:
            folder = self.out / tag.lower() / "print"
            for path in sorted(folder.glob(f"*.{ending}")):
                files.append(self.parse(path, tag))
        return files

    def parse(self, path, tag):
        """Reads `<name>-<tag>[-<form>][-bw][-draft]`."""
        for name in sorted(self.pieces, key=len, reverse=True):
            prefix = f"{name}-{tag.lower()}"
            if path.stem == prefix or path.stem.startswith(prefix + "-"):
                rest = path.stem[len(prefix) :]
                draft = rest.endswith("-draft")
                rest = rest.removesuffix("-draft")
                ink = "bw" if rest.endswith("-bw") else "color"
                form = rest.removesuffix("-bw").removeprefix("-") or "single"
                piece = self.pieces[name].settings.get("piece", "")
                shown = path.relative_to(self.out).as_posix()
                return Printed(path, tag, name, piece, form, ink, draft, shown)
        raise SystemExit(f"{path}: no source in content/{self.source}/print has this name")


def read(path):
    """Divides a Markdown file into settings (flat: strings and lists of words) and text."""
    text = path.read_text(encoding="utf-8")
    match = re.match(r"---\n(.*?)\n---\n(.*)", text, re.S)
    head, body = (match[1], match[2]) if match else ("", text)
    settings = {}
    for key, value in re.findall(r"^(\w+): *(.*)$", head, re.M):
        value = re.sub(r"\s+#.*$", "", value).strip()
        if value.startswith("["):
            settings[key] = re.findall(r"[\w/-]+", value)
        elif len(value) > 1 and value[0] == value[-1] == '"':
            settings[key] = value[1:-1].replace('\\"', '"')
        else:
            settings[key] = value
    return Source(path, settings, body)


def facts(contacts, links):
    """`{name: value}` of every fact that a text may mention."""
    found = {}
    for path, pattern in ((contacts, r"- id: (\S+)(.*?)(?=\n  - id:|\Z)"), (links, r"- id: (\S+)(.*?)(?=\n  - id:|\Z)")):
        if not path.is_file():
            continue
        for name, entry in re.findall(pattern, path.read_text(encoding="utf-8"), re.S):
            for key, value in re.findall(r'^\s+(phone|sms|email|url): *"?([^"\n]+?)"?\s*$', entry, re.M):
                found[f"{name}-{key}"] = value
    return found
