// Finds pages by their words. Nothing leaves the device: the index lies beside this page and is loaded, as scripts, when
// somebody begins to type; what is typed is neither kept nor put into the address.
(() => {
  // <words> The same rules as src/format/search/words.rs; tests/search/words.json holds both to them.
  const HAN = "\\u3005-\\u3007\\u3041-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u31f0-\\u31ff\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
  const EAST = "\\u0e01-\\u0e3a\\u0e40-\\u0e4e\\u0e81-\\u0edf\\u1000-\\u103f\\u1050-\\u109d\\u1780-\\u17d3";
  const JOINERS = "'\\-\\u02bb\\u02bc\\u2010\\u2018\\u2019";
  const HIDDEN = "\\u00ad\\u034f\\u061c\\u0640\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff";
  const RUN = new RegExp(`([${HAN}]+|[${EAST}]+)|(?:(?![${HAN}${EAST}])[\\p{L}\\p{M}\\p{N}${JOINERS}${HIDDEN}])+`, "gu");
  const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0];
  const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0621\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u093c\u09bc\u0a3c\u0a71\u0abc\u0e47-\u0e4e\u0ec8-\u0ecd\u135d-\u135f\u1ab0-\u1aff\u1dc0-\u1dff]/g;
  const LETTERS = {
    "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "đ": "d", "ð": "d", "ø": "o", "ł": "l", "ħ": "h", "ı": "i", "ς": "σ",
    "\u0671": "\u0627", "\u0649": "\u064a", "\u06cc": "\u064a", "\u06cd": "\u064a", "\u06d0": "\u064a", "\u06d2": "\u064a",
    "\u06a9": "\u0643", "\u06aa": "\u0643", "\u06ab": "\u06af", "\u0629": "\u0647", "\u06be": "\u0647", "\u06c1": "\u0647",
    "\u06c3": "\u0647", "\u06d5": "\u0647", "\u06ba": "\u0646", "\u0901": "\u0902", "\u0981": "\u0982", "\u0a81": "\u0a82",
    "\u0a01": "\u0a70", "\u0a02": "\u0a70",
  };
  const letter = (c) => {
    const n = c.codePointAt(0);
    const by = n >= 0x1220 && n <= 0x1227 ? 0x10 : n >= 0x1340 && n <= 0x1347 ? -8 : n >= 0x1280 && n <= 0x1287 ? -0x70
      : n >= 0x3041 && n <= 0x3096 ? 0x60 : 0;
    return LETTERS[c] || (by ? String.fromCodePoint(n + by) : c);
  };
  const digit = (c) => {
    const zero = ZEROS.find((zero) => c.charCodeAt(0) >= zero && c.charCodeAt(0) < zero + 10);
    return zero ? String(c.charCodeAt(0) - zero) : c;
  };
  const JOINER = new RegExp(`[${JOINERS}]`, "gu");
  const INVISIBLE = new RegExp(`[${HIDDEN}]`, "gu");
  const clean = (text) => text.normalize("NFKC").toLowerCase()
    .replace(/([\u0600-\u06ff\u0750-\u077f])\u200c/g, "$1'")
    .replace(JOINER, "'")
    .replace(INVISIBLE, "")
    .replace(/[\u0660-\u17e9]/g, digit);
  const clusters = (run) => {
    const out = [];
    let before = "";
    for (const c of run) {
      const joined = /[\p{M}\u0e30\u0e32\u0e45\u0eb0\u0eb2]/u.test(c) || /[\u0e40-\u0e44\u0ec0-\u0ec4\u17d2\u1039]/.test(before);
      if (out.length && joined) out[out.length - 1] += c;
      else out.push(c);
      before = c;
    }
    return out;
  };
  const UNSPACED = new RegExp(`^[${HAN}${EAST}]`, "u");
  const runs = (cleaned) => (cleaned.match(RUN) || []).map((run) => {
    const unspaced = UNSPACED.test(run);
    return { unspaced, parts: unspaced ? clusters(run) : run.split("'").filter(Boolean) };
  }).filter((run) => run.parts.length);
  const nasal = (text) => {
    const code = (at) => text.charCodeAt(at);
    let out = "";
    for (let at = 0; at < text.length; at++) {
      const block = code(at) & ~0x7f;
      const stop = code(at) - code(at + 2);
      const swap = [0x900, 0x980, 0xa80].includes(block) && [0x19, 0x1e, 0x23, 0x28, 0x2e].includes(code(at) - block)
        && code(at + 1) === block + 0x4d && stop >= 1 && stop <= 4;
      out += swap ? String.fromCharCode(block + 2) : text[at];
      at += swap ? 1 : 0;
    }
    return out;
  };
  const fold = (form, arabic) => {
    if (/^[\0-\x7f]*$/.test(form)) return form;
    const folded = nasal(Array.from(form.normalize("NFKD").replace(MARKS, ""), letter).join(""));
    return arabic ? folded.replace(/^(?:ال(?=.)|(?:[وف]?[بك]?ال|[وف]?لل)(?=..))/, "") : folded;
  };
  const HAN_ONE = new RegExp(`^[${HAN}]`, "u");
  // Where a fold may stand: of one character of Chinese or Japanese, wherever a pair that begins with it may.
  const SPREAD = 4;
  const shards = (folded, count) => {
    const [first = 0, second = 0] = Array.from(folded, (c) => c.codePointAt(0));
    const seconds = !HAN_ONE.test(folded) ? [second] : second ? [second % SPREAD] : [...Array(SPREAD).keys()];
    return [...new Set(seconds.map((n) => (first * 31 + n) % count))];
  };
  // </words>

  const box = document.querySelector(".find[data-version]");
  if (!box) return;
  const version = box.dataset.version;
  const input = box.querySelector("input");
  const status = box.querySelector("[role=status]");
  const found = box.querySelector(".found");
  const say = Array.from(box.querySelectorAll(".find-say li"), (li) => li.textContent);
  // One sentence for each number of results that is shown, then: more than those, none, no index.
  const SHOWN = say.length - 3;
  const arabic = /^ar\b/.test(document.documentElement.lang);
  const links = {};
  document.querySelectorAll("[data-n]").forEach((a) => { links[a.dataset.n] = a; });

  // The files of the index, each loaded once.
  const got = {};
  const asked = {};
  window.foundPart = (of, name, data) => { if (of === version) got[name] = data; };
  const load = (name) => asked[name] || (asked[name] = new Promise((yes, no) => {
    const script = document.createElement("script");
    const fail = () => { delete asked[name]; no(new Error(name)); };
    script.src = `${name}.js?${version}`;
    script.onload = () => (name in got ? yes(got[name]) : fail());
    script.onerror = fail;
    document.head.append(script);
    script.remove();
  }));
  const shelves = {};
  const lines = async (n) => {
    const part = await load(`w${n}`);
    return shelves[n] || (shelves[n] = part.split("\n").map((line) => {
      const [form, places] = line.split(" ");
      return { form, fold: fold(form, arabic), places };
    }));
  };
  const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  const places = (text, each) => {
    let [value, section] = [0, 0];
    for (const c of text || "") {
      const d = DIGITS.indexOf(c);
      value = value * 32 + (d & 31);
      if (d > 31) continue;
      section += value >> 1;
      each(section, value & 1);
      value = 0;
    }
  };

  // Section → how well it fits one word. A word that hardly stands anywhere is tried without its end: endings differ.
  const look = async (word, map) => {
    const shelf = [].concat(...await Promise.all(shards(word.fold, map.shards).map(lines)));
    const gather = (fits) => {
      const hits = new Map();
      for (const entry of shelf) {
        const fit = fits(entry);
        if (fit) places(entry.places, (at, strong) => hits.set(at, Math.max(hits.get(at) || 0, fit * (strong ? 4 : 1))));
      }
      const rare = Math.log(1 + map.total / (hits.size || 1));
      hits.forEach((fit, at) => hits.set(at, fit * rare));
      return hits;
    };
    const hits = gather((entry) => (entry.form === word.form ? 1 : entry.fold === word.fold ? 0.9
      : word.open && (entry.form.startsWith(word.form) || entry.fold.startsWith(word.fold)) ? 0.5 : 0));
    if (hits.size > 3 || word.pair) return hits;
    for (let end = word.fold.length - 1; end >= Math.max(3, word.fold.length * 0.6); end--) {
      const short = word.fold.slice(0, end);
      const nearly = gather((entry) => (entry.fold.startsWith(short) ? 0.3 : 0));
      if (nearly.size <= hits.size) continue;
      word.fold = short;
      hits.forEach((fit, at) => nearly.set(at, fit));
      return nearly;
    }
    return hits;
  };
  // A string without blanks: its pairs must stand in one section, or, where none has them all, most of them.
  const together = (all) => {
    const count = new Map();
    const sum = new Map();
    for (const hits of all) hits.forEach((fit, at) => {
      count.set(at, (count.get(at) || 0) + 1);
      sum.set(at, (sum.get(at) || 0) + fit);
    });
    const most = Math.max(0, ...count.values());
    if (most < Math.max(1, all.length * 0.6)) return new Map();
    return new Map(Array.from(sum).filter(([at]) => count.get(at) === most));
  };
  const make = (form, open, pair) => ({ form, fold: fold(form, arabic), open, pair });
  // What was typed: each word, or string without blanks, as what must be looked up for it.
  const wanted = (query) => {
    const out = [];
    const all = runs(clean(query));
    for (const [run, { unspaced, parts }] of all.entries()) {
      // A short word is only itself, unless it is still being typed.
      if (!unspaced) parts.forEach((part, n) => out.push({ words: [make(part, part.length > 2 || (run === all.length - 1 && n === parts.length - 1))] }));
      else if (parts.length === 1) out.push({ words: [make(parts[0], true, true)], text: parts[0] });
      else {
        const pairs = parts.slice(1).map((part, n) => make(parts[n] + part, n === parts.length - 2, true));
        out.push({ words: pairs, text: parts.join("") });
      }
    }
    // One letter alone says nothing, but one character of Chinese or Japanese does.
    return out.filter(({ words: [word] }) => word.fold.length > 1 || HAN_ONE.test(word.fold));
  };

  const search = async (terms) => {
    const map = await load("map");
    if (!map.owner) {
      map.owner = [];
      map.sections.forEach((count, page) => { for (let n = 0; n < count; n++) map.owner.push([page, n]); });
      map.total = map.owner.length;
    }
    const results = await Promise.all(terms.map(async ({ words }) =>
      together(await Promise.all(words.map((word) => look(word, map))))));
    const pages = {};
    results.forEach((hits, term) => hits.forEach((fit, at) => {
      const [page, section] = map.owner[at];
      const mine = pages[page] || (pages[page] = { page, best: [], sections: {} });
      mine.best[term] = Math.max(mine.best[term] || 0, fit);
      mine.sections[section] = (mine.sections[section] || 0) + fit;
    }));
    const all = Object.values(pages).map(({ page, best, sections }) => {
      const at = Object.keys(sections).map(Number).sort((a, b) => sections[b] - sections[a] || a - b)[0];
      return { page, at, words: best.filter(Boolean).length, fit: best.concat(Object.values(sections).map((fit) => fit / 4)).reduce((sum, fit) => sum + (fit || 0), 0) };
    });
    const most = Math.max(0, ...all.map((one) => one.words));
    return all.filter((one) => one.words === most).sort((a, b) => b.fit - a.fit || a.page - b.page);
  };

  // The stretches of a text that were looked for, as [start, end]; of a string without blanks, its pairs only where
  // `loose`.
  const marks = (text, terms, loose) => {
    const out = [];
    for (const match of text.matchAll(RUN)) {
      const at = match.index;
      if (!match[1]) {
        const inside = runs(clean(match[0])).filter((run) => !run.unspaced).map((run) => run.parts);
        const forms = [].concat(...inside.map((parts) => parts.concat(parts.join(""))));
        const hit = terms.some(({ text: string, words: [word] }) => !string
          && forms.some((form) => (word.open ? form.startsWith(word.form) || fold(form, arabic).startsWith(word.fold)
            : fold(form, arabic) === word.fold)));
        if (hit) out.push([at, at + match[0].length]);
        continue;
      }
      const where = [];
      let folded = "";
      let offset = at;
      for (const c of match[0]) {
        const f = fold(clean(c));
        for (let n = 0; n < f.length; n++) where.push(offset);
        folded += f;
        offset += c.length;
      }
      where.push(offset);
      for (const { text: string, words } of terms) {
        const whole = string && fold(string);
        for (const needle of !whole ? [] : loose ? words.map((word) => word.fold) : [whole]) {
          const from = folded.indexOf(needle);
          if (from >= 0) out.push([where[from], where[from + needle.length]]);
        }
      }
    }
    return out.sort((a, b) => a[0] - b[0]);
  };
  const child = (parent, name, text) => {
    const made = document.createElement(name);
    made.textContent = text;
    parent.append(made);
    return made;
  };
  // Words, with each number between isolation marks as one run from left to right that no line end cuts.
  const put = (into, text) => text.split(/(\u2066[^\u2066\u2069]*\u2069)/).forEach((run, n) => {
    if (n % 2) Object.assign(child(into, "bdi", run.slice(1, -1)), { dir: "ltr" });
    else into.append(run);
  });
  // One line round the first match, the matches marked.
  const line = (text, terms, into) => {
    const whole = marks(text, terms);
    const hits = whole.length ? whole : marks(text, terms, true);
    const wide = new RegExp(`[${HAN}]`, "u").test(text) ? 2 : 1;
    const middle = hits.length ? hits[0][0] : 0;
    // Never through a word, and where there are no blanks never through a letter and its marks.
    const edge = (at, step) => {
      let to = at;
      while (to > 0 && to < text.length && Math.abs(to - at) < 14 && text[to] !== " ") to += step;
      if (to <= 0 || to >= text.length || text[to] === " ") return Math.min(Math.max(to, 0), text.length);
      while (at > 0 && /[\p{M}\udc00-\udfff]/u.test(text[at] || "")) at--;
      return at;
    };
    // Never through a number either: half of one is another number.
    const outside = (at, step) => {
      const open = text.lastIndexOf("\u2066", at - 1);
      const close = text.indexOf("\u2069", open);
      return open < 0 || close < at ? at : step < 0 ? open : close + 1;
    };
    const start = middle < 60 / wide ? 0 : outside(edge(middle - 40 / wide, -1), -1);
    const end = outside(edge(Math.min(text.length, start + 160 / wide), 1), 1);
    let at = start;
    if (start) into.append("… ");
    for (const [from, to] of hits) {
      if (from < at || to > end) continue;
      put(into, text.slice(at, from));
      put(child(into, "mark", ""), text.slice(from, to));
      at = to;
    }
    put(into, text.slice(at, end));
    if (end < text.length) into.append(" …");
  };

  // Title at once; section and line when the text of the page is here.
  const show = async (list, result, terms) => {
    const link = links[result.page];
    const item = child(list, "li", "");
    const a = child(item, "a", link.textContent);
    a.href = link.href;
    const where = child(item, "p", "");
    where.className = "where";
    const context = child(item, "p", "");
    const { texts } = got.map;
    let pack = texts.length - 1;
    while (texts[pack] > result.page) pack--;
    const fill = async () => {
      const part = await load(`t${pack}`).catch(() => ({}));
      const [heading, anchor, text] = (part[result.page] || [])[result.at] || ["", "", ""];
      if (anchor) a.href = `${link.href}#${encodeURIComponent(anchor)}`;
      line(heading, terms, where);
      line(text, terms, context);
    };
    if (!window.IntersectionObserver) return fill();
    new IntersectionObserver((seen, observer) => {
      if (!seen.some((one) => one.isIntersecting)) return;
      observer.disconnect();
      fill();
    }).observe(item);
  };
  let turn = 0;
  let composing = false;
  const run = async () => {
    const mine = ++turn;
    const terms = wanted(input.value);
    let results = [];
    if (terms.length) {
      try {
        results = await search(terms);
      } catch (error) {
        if (mine === turn) status.textContent = say[SHOWN + 2];
        return;
      }
    }
    if (mine !== turn) return;
    // While a character is being put together, nothing found means nothing.
    if (terms.length && !results.length && composing) return;
    found.textContent = "";
    const count = results.length;
    status.textContent = !terms.length ? "" : !count ? say[SHOWN + 1] : say[Math.min(count - 1, SHOWN)];
    // Pages in the reader's language first, then those that are only there in another.
    const groups = new Map([[null, []]]);
    for (const result of results.slice(0, SHOWN)) {
      const other = links[result.page].closest(".find-other");
      groups.set(other, (groups.get(other) || []).concat(result));
    }
    for (const [other, some] of groups) {
      if (!some.length) continue;
      const list = document.createElement("ol");
      list.className = "pages";
      if (other) {
        child(found, "h2", other.querySelector("h2").textContent);
        list.lang = other.querySelector("ul").lang;
        list.dir = other.querySelector("ul").dir;
      }
      found.append(list);
      some.forEach((result) => show(list, result, terms));
    }
  };
  let timer = 0;
  const soon = (wait) => { clearTimeout(timer); timer = setTimeout(run, wait); };
  const clear = () => { input.value = ""; found.textContent = ""; status.textContent = ""; turn++; clearTimeout(timer); };
  input.addEventListener("input", () => soon(250));
  input.addEventListener("compositionstart", () => { composing = true; });
  input.addEventListener("compositionend", () => { composing = false; soon(50); });
  // Down and Up go through the results; Enter goes to the first; Escape back to the words.
  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const stops = [input, ...found.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    const to = event.key === "ArrowDown" || (event.key === "Enter" && at === 0) ? at + 1
      : event.key === "ArrowUp" ? at - 1 : event.key === "Escape" && at > 0 ? 0 : -1;
    if (at < 0 || !stops[to]) return;
    event.preventDefault();
    stops[to].focus();
  });
  // Whoever opens the page again, by going back too, finds nothing of what was typed.
  addEventListener("pagehide", clear);
  addEventListener("pageshow", clear);
  box.hidden = false;
})();
