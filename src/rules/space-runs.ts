import type { TextRange } from "../document";
import type { Report } from "../report";
import type { Fix } from "./finding";
import type { Rule } from "./rule";
import { bodyText } from "./shared/bodyText";
import { decree } from "./shared/citation";
import { textAt } from "./shared/fix";

/** Three or more between two words; after a sentence people type two. */
const RUN = /[ \u00A0\t]{3,}/g;
/** Room for what is written in by hand or by the registrar: "số      /QĐ-UBND", "ngày      tháng      năm". */
const BLANK_BEFORE = /(?:số|ngày|tháng|năm|quý|[:…._/[(])$/iu;
const BLANK_BEHIND = /^(?:[/….,;:_%)\]]|tháng|năm)/iu;
/** Where the line ends nobody sees them. */
const LINE_END = /^[\v\n\r\f]|^$/;

/** Runs of spaces and tabs that push words about; told once, with the safe change of the first. */
export const spaceRuns: Rule<"space-runs"> = {
  id: "space-runs",
  check: (report) => {
    const runs = runsOf(report);
    const [first] = runs;
    if (!first) return [];
    const { place, range } = first;
    const fix = fixOf(first, report);
    return [
      {
        messageId: "runs",
        data: { count: runs.length },
        severity: "warning",
        paragraph: place,
        range,
        ...(fix && { fix }),
        citation: decree("II.6.e"),
      },
    ];
  },
};

interface Run {
  readonly place: number;
  readonly range: TextRange;
}

function runsOf(report: Report): readonly Run[] {
  return bodyText(report).flatMap(({ place, line, paragraph: { text } }) =>
    // A tidied text has none.
    line.text === text
      ? []
      : [...text.matchAll(RUN)].flatMap((match) => spanOf(match, text)).map((range) => ({ place, range })),
  );
}

function spanOf({ index, 0: run }: RegExpExecArray, text: string): readonly TextRange[] {
  const range = { start: index, end: index + run.length };
  const [before, behind] = [text.slice(0, range.start), text.slice(range.end)];
  const isBlank = BLANK_BEFORE.test(before) || BLANK_BEHIND.test(behind);
  return isBlank || LINE_END.test(behind) ? [] : [range];
}

/**
 * One space between two words is safe. Tabs may be columns, and spaces at the beginning stand for an indent. The words on
 * both sides go with it, since Word does not search for spaces alone.
 */
function fixOf({ place, range }: Run, report: Report): Fix | null {
  const text = textAt(report, place);
  const before = /\S+$/.exec(text.slice(0, range.start))?.[0] ?? "";
  const behind = /^\S+/.exec(text.slice(range.end))?.[0] ?? "";
  const start = range.start - before.length;
  const end = range.end + behind.length;
  const from = text.slice(start, end);
  if (before === "" || /[\u00A0\t]/.test(from)) return null;
  return { kind: "replace", paragraph: place, start, end, from, to: `${before} ${behind}`, within: text };
}
