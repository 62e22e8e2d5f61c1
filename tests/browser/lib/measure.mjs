// Functions that run inside a page; each stands alone, because the page sees nothing else of this file.

/** What sticks out of the page sideways, or is cut off. A region that scrolls by itself and takes focus may be wide. */
export function spill() {
  const faults = [];
  const width = document.documentElement.clientWidth;
  const whole = document.scrollingElement.scrollWidth;
  if (whole > width) faults.push(`the page is ${whole} px wide where there are ${width}`);
  const name = (one) => `<${one.localName} class="${one.getAttribute("class") ?? ""}"> ${JSON.stringify(one.textContent.trim().slice(0, 40))}`;
  const scrolls = new Map();
  const scroller = (one) => {
    if (!one || one === document.body) return false;
    if (!scrolls.has(one)) scrolls.set(one, (/auto|scroll/.test(getComputedStyle(one).overflowX) && one.tabIndex >= 0) || scroller(one.parentElement));
    return scrolls.get(one);
  };
  for (const one of document.body.querySelectorAll("*")) {
    if (one.closest(".visually-hidden, .skip, svg *, option") || !one.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(one);
    const cut = [
      [style.overflowX, one.scrollWidth - one.clientWidth],
      [style.overflowY, one.scrollHeight - one.clientHeight],
    ];
    const holds = style.display !== "inline" && !/^(input|svg|img)$/.test(one.localName) && one.textContent.trim();
    if (holds && cut.some(([overflow, more]) => /hidden|clip/.test(overflow) && more > 1)) faults.push(`cut off: ${name(one)}`);
    const leaf = /^(img|svg|input|button)$/.test(one.localName) || [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    const { left, right } = one.getBoundingClientRect();
    if (leaf && (left < -0.5 || right > width + 0.5) && !scroller(one)) faults.push(`from ${Math.round(left)} to ${Math.round(right)} of ${width} px: ${name(one)}`);
  }
  return faults;
}

/**
 * Words of titles and controls that are broken in two. Scripts without blanks between words break between letters, and
 * are passed over.
 */
export function torn() {
  const faults = [];
  for (const one of document.querySelectorAll("h1, .site, .exit, .call, .calls small, .calls bdi, .tools summary, .finding a, .toc summary, .onward")) {
    if (!one.checkVisibility()) continue;
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (/^(zh|ja|th|lo|km|my)\b/.test(node.parentElement.closest("[lang]").lang)) continue;
      for (const { 0: word, index } of node.data.matchAll(/[^\s\-–—/]+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const rows = [...range.getClientRects()].filter(({ width }) => width > 0.5);
        if (rows.some(({ top }) => top > rows[0].bottom - 4)) faults.push(`broken in two: ${JSON.stringify(word)} in <${one.localName} class="${one.className}">`);
      }
    }
  }
  return faults;
}

/** Spaces the text as WCAG 1.4.12 says, in a way that a content policy lets through. */
export function space() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
    p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
}

/** What is wrong with how the element in focus is shown; `null` when nothing is in focus. */
export function focused() {
  const one = document.activeElement;
  if (!one || one === document.body || one === document.documentElement) return null;
  const label = `<${one.localName} class="${one.getAttribute("class") ?? ""}"> ${JSON.stringify((one.textContent || one.id).trim().slice(0, 40))}`;
  const faults = [];
  const style = getComputedStyle(one);
  const numbers = (text) => text.match(/[\d.]+/g).map(Number);
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) faults.push("no mark of focus");
  else {
    let behind = one.parentElement;
    while (behind && (numbers(getComputedStyle(behind).backgroundColor)[3] ?? 1) < 1) behind = behind.parentElement;
    const [high, low] = [light(numbers(style.outlineColor)), light(behind ? numbers(getComputedStyle(behind).backgroundColor) : [255, 255, 255])].sort((a, b) => b - a);
    const contrast = (high + 0.05) / (low + 0.05);
    if (contrast < 3) faults.push(`mark of focus has a contrast of ${contrast.toFixed(1)}`);
  }
  const room = document.documentElement.clientHeight;
  for (const { left, right, top, bottom } of one.getClientRects()) {
    if (right - left < 1 || bottom - top < 1) continue;
    const tall = bottom - top > room * 0.6;
    if (!tall && (top < -1 || bottom > room + 1)) faults.push(`out of view: from ${Math.round(top)} to ${Math.round(bottom)} of ${room} px`);
    const inset = 3;
    const points = [[(left + right) / 2, (top + bottom) / 2], [left + inset, top + inset], [right - inset, top + inset], [left + inset, bottom - inset], [right - inset, bottom - inset]];
    for (const [x, y] of points) {
      const hit = document.elementFromPoint(x, y);
      if (!hit || one.contains(hit) || hit.contains(one)) continue;
      // What stands in the flow of the page beside it, as the next line does below the padding of a link, covers nothing.
      let cover = hit;
      while (cover && !cover.contains(one) && getComputedStyle(cover).position === "static") cover = cover.parentElement;
      if (!tall && cover && !cover.contains(one)) faults.push(`covered at ${Math.round(x)}, ${Math.round(y)} by <${cover.localName} class="${cover.className}">`);
    }
  }
  one.dataset.reached = "";
  return { label, faults: [...new Set(faults)] };
}

/** The elements that a keyboard must reach: how many there are, and those that `focused` has not seen yet. */
export function stops() {
  const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")].filter(
    (one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true }),
  );
  const missed = all.filter((one) => !("reached" in one.dataset)).map((one) => one.outerHTML.slice(0, 80));
  return { count: all.length, missed };
}
