/** Whole reports as clerks type them, and what a careful clerk would answer: `<name>.txt` with `<name>.json` beside it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceDocument } from "../../src/document";
import type { FigureId, ItemId } from "../../src/outline";
import type { FigureStatus, ItemStatus, ReportPeriod } from "../../src/report";
import { documentOf, type Typed } from "../report/paragraphs";

export interface Expected {
  readonly about: string;
  readonly period: ReportPeriod;
  readonly verdict: "ready" | "incomplete";
  /** Every item that is not "present". */
  readonly items: Readonly<Record<ItemId, ItemStatus>>;
  /** The headline value, or the status of a figure without one; figures left out are not asked here. */
  readonly figures: Readonly<Partial<Record<FigureId, number | FigureStatus>>>;
  /** Every finding as "severity rule item". */
  readonly findings: readonly string[];
}

export interface CorpusReport {
  readonly name: string;
  readonly source: SourceDocument;
  readonly expected: Expected;
}

export function corpus(): readonly CorpusReport[] {
  const names = readdirSync(__dirname).filter((name) => name.endsWith(".txt"));
  return names.map((file) => {
    const name = file.replace(/\.txt$/, "");
    const text = readFileSync(join(__dirname, file), "utf8").replace(/\n$/, "");
    const expected = JSON.parse(readFileSync(join(__dirname, `${name}.json`), "utf8")) as Expected;
    return { name, source: documentOf(text.split("\n").map(typed)), expected };
  });
}

/**
 * One paragraph a line: `\v` is a line break in it, `**` before it bold, `{III.}` before that what Word's numbering shows,
 * `|table.row.column|` its cell.
 */
function typed(line: string): Typed {
  const cell = /^\|(\d+)\.(\d+)\.(\d+)\|/.exec(line);
  const label = /^\{([^}]+)\}/.exec(line.slice(cell?.[0].length ?? 0));
  const rest = line.slice((cell?.[0].length ?? 0) + (label?.[0].length ?? 0));
  const bold = rest.startsWith("**");
  const place = cell && { table: Number(cell[1]), row: Number(cell[2]), column: Number(cell[3]) };
  return {
    text: rest.slice(bold ? 2 : 0).replaceAll("\\v", "\v"),
    format: bold ? { bold } : {},
    ...(place ? { cell: place } : {}),
    ...(label?.[1] === undefined ? {} : { listLabel: label[1] }),
  };
}
