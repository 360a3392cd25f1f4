import type { Report } from "../report";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";
import { decree } from "./shared/citation";
import { at } from "./shared/fix";
import { fixedWordsEdits } from "./shared/fixedWords";
import { elementSegments } from "./shared/letterhead";

type Slip = RuleFinding<"title-form">;
const BASE = { severity: "warning", citation: decree("II.5") } as const;

/** Tên loại in capitals on a line of its own, in the middle; below it trích yếu in ordinary letters. */
export const titleForm: Rule<"title-form"> = {
  id: "title-form",
  check: (report) => [...kindSlips(report), ...subjectSlips(report)],
};

function kindSlips(report: Report): readonly Slip[] {
  const { outline, heading, source } = report;
  const expected = outline.documentKind;
  const segments = elementSegments(report, "kind");
  const segment = segments.find(({ text }) => text.toLowerCase().startsWith(expected.toLowerCase()));
  if (!segment) return [];
  const { place, text } = segment;
  const { format, cell, text: whole = "" } = source.paragraphs[place] ?? { format: {} };
  const { alignment } = format;
  const aside = alignment !== undefined && alignment !== "centered" && !cell && !/^\s/.test(whole);
  const kind: Slip = {
    messageId: "kind",
    data: { text, expected },
    ...BASE,
    severity: "error",
    ...at(report, place, text, fixedWordsEdits(expected)),
  };
  const ownLine: Slip = {
    messageId: "own-line",
    data: { expected },
    ...BASE,
    ...at(report, place, expected),
  };
  return [
    ...(text.startsWith(expected) ? [] : [kind]),
    ...(heading.subject === place && segments.length === 1 ? [ownLine] : []),
    ...(aside ? [{ messageId: "aside" as const, data: { text }, ...BASE, ...at(report, place, text) }] : []),
  ];
}

function subjectSlips(report: Report): readonly Slip[] {
  const { lines, subjectLines, heading } = report;
  const subject = subjectLines.flatMap((place) => lines[place] ?? []);
  const [first] = subject.filter(({ place }) => place !== heading.kind);
  if (!first) return [];
  const { text, place } = first;
  const said = { data: { text }, ...BASE, ...at(report, place, text) };
  return [
    ...(subject.every(({ capitals }) => capitals)
      ? [{ messageId: "subject-capitals" as const, ...said }]
      : []),
    ...(/^v\/v/iu.test(text) ? [{ messageId: "subject-about" as const, ...said }] : []),
  ];
}
