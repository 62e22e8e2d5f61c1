// The browser's rules for words, held to the same cases as the build's (tests/suite/search.rs).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const here = (path) => new URL(path, import.meta.url);
const source = readFileSync(here("../../themes/default/static/find.js"), "utf8");
const rules = source.slice(source.indexOf("// <words>"), source.indexOf("// </words>"));
const { clean, runs, fold, shards } = new Function(`${rules}; return { clean, runs, fold, shards };`)();

for (const { lang, text, runs: expected, fold: folded } of JSON.parse(readFileSync(here("words.json"), "utf8"))) {
  test(text, () => {
    const found = runs(clean(text));
    const form = (part) => part.normalize("NFKC");
    assert.deepEqual(
      found.map(({ unspaced, parts }) => (unspaced ? { cut: parts } : parts)),
      expected.map((run) => (run.cut ? { cut: run.cut.map(form) } : run.map(form))),
    );
    const arabic = lang === "ar";
    const all = found.map(({ unspaced, parts }) =>
      unspaced ? fold(parts.join(""), arabic) : parts.map((part) => fold(part, arabic)).join(" "));
    assert.equal(all.join(" ").normalize("NFC"), folded.normalize("NFC"));
  });
}

test("words that begin alike lie together, and so do characters", () => {
  const place = (first, second) => (first * 31 + second) % 7;
  assert.deepEqual(["passport", "pa", "p"].map((word) => shards(word, 7)), [[place(112, 97)], [place(112, 97)], [place(112, 0)]]);
  const pairs = [place(0x5de5, 0x8cc7 % 4), place(0x5de5, 0x4eba % 4)];
  assert.deepEqual(["工資", "工人"].map((word) => shards(word, 7)), pairs.map((one) => [one]));
  assert.deepEqual(shards("工", 7), [0, 1, 2, 3].map((second) => place(0x5de5, second)));
  assert.deepEqual(shards("工", 2).length, 2, "a shard is looked through twice");
});
