// What the tests have to tell: faults as one message, tables at the end.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { out } from "./site.mjs";

const shown = 40;

/** Fails with the list of `faults`, if there are any. */
export function none(faults) {
  const list = faults.flat(Infinity).filter(Boolean);
  if (list.length === 0) return;
  const more = list.length > shown ? `\n… and ${list.length - shown} more` : "";
  throw new Error(`${list.length} ${list.length === 1 ? "fault" : "faults"}\n${list.slice(0, shown).join("\n")}${more}`);
}

const tables = [];

/** Keeps a table for the end: a title, the heads of its columns, and rows of cells. */
export const table = (title, heads, rows) => tables.push({ title, heads, rows });

/** Prints the tables, and keeps them beside the pictures. */
export function print() {
  const text = tables.map(({ title, heads, rows }) => {
    const lines = [heads, ...rows].map((row) => row.map(String));
    const widths = heads.map((_, at) => Math.max(...lines.map((line) => line[at].length)));
    const line = (cells) => cells.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join("  ").trimEnd();
    return [title, ...lines.map(line)].join("\n");
  });
  if (text.length === 0) return;
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "tables.txt"), `${text.join("\n\n")}\n`);
  console.log(`\n${text.join("\n\n")}\n`);
}
