import { oncePer } from "../text/memo";
import type { Report } from "../report/report";
import { CLAUSES } from "./shared/basis";
import { bodyText } from "./shared/bodyText";
import type { FindingAction, WordSpan } from "./finding";
import type { Rule } from "./rule";
import { paragraphsWith } from "./textsWith";

/** Three or more between two words; after a sentence people type two. */
const RUN = /[ \u00A0\t]{3,}/g;
/** A quick no for most texts. */
const ONE_RUN = /[ \u00A0\t]{3}/;
/** Room for what is written in by hand or by the registrar: "số      /QĐ-UBND", "ngày      tháng      năm". */
const BLANK_BEFORE = /(?:số|ngày|tháng|năm|quý|[:…._/[(])$/iu;
const BLANK_BEHIND = /^(?:[/….,;:_%)\]]|tháng|năm)/iu;
/** Where the line ends nobody sees them. */
const LINE_END = /^[\v\n\r\f]|^$/;

/** Runs of spaces and tabs that push words about; told once, with the first of them to mend. */
export const spaceRuns: Rule = {
  id: "space-runs",
  check: (report) => {
    const runs = runsOf(report);
    const [first] = runs;
    if (!first) return [];
    const { place, words } = first;
    const action = mendOf(first, report);
    return [
      {
        severity: "warning",
        paragraph: place,
        message: `${runs.length} chỗ dùng nhiều dấu cách hoặc Tab liền nhau để đẩy chữ trong nội dung. Giữa hai từ chỉ để một dấu cách; muốn lùi dòng đầu hoặc canh chữ thì dùng định dạng đoạn.`,
        basis: CLAUSES.text,
        words,
        ...(action && { action }),
      },
    ];
  },
};

interface Run {
  readonly place: number;
  readonly words: WordSpan;
}

function runsOf(report: Report): readonly Run[] {
  return pushedApart(report).flatMap(({ place, found }) =>
    bodyPlaces(report).has(place) ? found.map((words) => ({ place, words })) : [],
  );
}

const bodyPlaces = oncePer((report: Report) => new Set(bodyText(report).map(({ place }) => place)));

const pushedApart = paragraphsWith((text): readonly WordSpan[] =>
  ONE_RUN.test(text) ? [...text.matchAll(RUN)].flatMap((match) => spanOf(match, text)) : [],
);

function spanOf({ index, 0: run }: RegExpExecArray, text: string): readonly WordSpan[] {
  const words = { start: index, end: index + run.length };
  const [before, behind] = [text.slice(0, words.start), text.slice(words.end)];
  const isBlank = BLANK_BEFORE.test(before) || BLANK_BEHIND.test(behind);
  return isBlank || LINE_END.test(behind) ? [] : [words];
}

/**
 * One space between two words is safe. Tabs may be columns, and spaces at the beginning stand for an indent. The words on
 * both sides go with it, since Word does not search for spaces alone.
 */
function mendOf({ place, words }: Run, { source }: Report): FindingAction | null {
  const text = source.paragraphs[place]?.text ?? "";
  const before = /\S+$/.exec(text.slice(0, words.start))?.[0] ?? "";
  const behind = /^\S+/.exec(text.slice(words.end))?.[0] ?? "";
  const start = words.start - before.length;
  const end = words.end + behind.length;
  const from = text.slice(start, end);
  if (before === "" || /[\u00A0\t]/.test(from)) return null;
  return { kind: "replace", paragraph: place, start, end, from, to: `${before} ${behind}`, within: text };
}
