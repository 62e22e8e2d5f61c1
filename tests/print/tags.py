"""Reads a tagged PDF as a screen reader does: in the order of its structure tree (ISO 32000-1, 14.7 and 14.8)."""

import re

import pikepdf

BLOCKS = {"/P", "/H1", "/H2", "/H3", "/H4", "/H5", "/H6", "/LI", "/Lbl", "/TD", "/TH", "/TOCI", "/Caption", "/Div", "/Note",
          "/Title", "/Figure", "/BlockQuote", "/Document", "/Part", "/Sect"}
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def read_by_tags(path):
    """The text of a document; each block in a line of its own. What is no real content (an artifact) is not read."""
    with pikepdf.open(path) as document:
        texts = {}
        for page in document.pages:
            collect(page.obj, texts)
        out = []
        root = document.Root.get("/StructTreeRoot")
        if root is not None and "/K" in root:
            walk(root.K, None, texts, out)
        return re.sub(r"\n+", "\n", "".join(out))


def collect(owner, texts):
    """The marked text of a page, and of the forms drawn on it: a sheet of a folded booklet is made of two."""
    resources = owner.get("/Resources", {})
    for mcid, text in marked_text(owner, resources, {}).items():
        texts[(owner.objgen, mcid)] = text
    for thing in resources.get("/XObject", {}).values():
        if thing.get("/Subtype") == "/Form":
            collect(thing, texts)


def walk(node, page, texts, out):
    if isinstance(node, pikepdf.Array):
        for child in node:
            walk(child, page, texts, out)
    elif isinstance(node, pikepdf.Dictionary):
        if "/Pg" in node:
            page = node.Pg.objgen
        if node.get("/Type") == "/MCR":
            owner = node.Stm.objgen if "/Stm" in node else page
            out.append(texts.get((owner, int(node.MCID)), ""))
        elif node.get("/Type") != "/OBJR":
            block = str(node.get("/S", "")) in BLOCKS
            out.append("\n" if block else "")
            if "/K" in node:
                walk(node.K, page, texts, out)
            out.append("\n" if block else "")
    elif node is not None:
        out.append(texts.get((page, int(node)), ""))


def marked_text(owner, resources, fonts):
    """`{number of the marked content: text}` of one page."""
    texts, stack, font = {}, [], {}
    run = []

    def number():
        for entry in reversed(stack):
            if entry.get("artifact"):
                return None
            if "mcid" in entry:
                return entry["mcid"]
        return None

    def put(text):
        spoken = next((entry for entry in stack if "actual" in entry), None)
        if spoken is None:
            run.append(text)
        elif not spoken.get("said"):
            spoken["said"] = True
            run.append(spoken["actual"])

    def line_ends():
        # Glyphs are drawn from left to right, whichever way the text is read.
        if RIGHT_TO_LEFT.search("".join(run)):
            run.reverse()
        mcid = number()
        if mcid is not None:
            texts[mcid] = texts.get(mcid, "") + "".join(run)
        run.clear()

    size = depth = 0.0
    for operands, operator in pikepdf.parse_content_stream(owner):
        name = str(operator)
        if name in ("BDC", "BMC"):
            entry = {"artifact": str(operands[0]) == "/Artifact"}
            if name == "BDC":
                properties = operands[1]
                if isinstance(properties, pikepdf.Name):
                    properties = resources.Properties[str(properties)]
                if "/MCID" in properties:
                    entry["mcid"] = int(properties.MCID)
                if "/ActualText" in properties:
                    entry["actual"] = str(properties.ActualText)
            stack.append(entry)
        elif name == "EMC" and stack:
            if "mcid" in stack[-1]:
                line_ends()
            stack.pop()
        elif name == "Tf":
            key = str(operands[0])
            if key not in fonts:
                fonts[key] = to_unicode(resources.Font[key])
            font = fonts[key]
            size = float(operands[1])
        elif name in ("Tj", "TJ"):
            for part in operands[0] if name == "TJ" else [operands[0]]:
                if isinstance(part, pikepdf.String):
                    for text in glyphs(bytes(part), font):
                        put(text)
        elif name == "BT":
            run.clear()
            size = depth = 0.0
        elif name == "Td" and run:
            # A raised mark is in its line still.
            depth += float(operands[1])
            if abs(depth) > 0.6 * size:
                line_ends()
                depth = 0.0
        elif name == "ET":
            line_ends()
    return texts


def glyphs(codes, font):
    """The text of each glyph. All fonts here have codes of two bytes."""
    for at in range(0, len(codes) - 1, 2):
        yield font.get(codes[at] << 8 | codes[at + 1], "\ufffd")


def to_unicode(font):
    """`{code: text}` from the font's table."""
    table = {}
    if "/ToUnicode" not in font:
        return table
    cmap = font.ToUnicode.read_bytes().decode("latin-1")
    for section in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.S):
        for code, text in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", section):
            table[int(code, 16)] = bytes.fromhex(text).decode("utf-16-be")
    for section in re.findall(r"beginbfrange(.*?)endbfrange", cmap, re.S):
        for low, high, text in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", section):
            first = bytes.fromhex(text).decode("utf-16-be")
            for step in range(int(high, 16) - int(low, 16) + 1):
                table[int(low, 16) + step] = first[:-1] + chr(ord(first[-1]) + step)
    return table
