import type { CopyLine, Report } from "../report";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";
import { decree } from "./shared/citation";
import { at, editOf } from "./shared/fix";

/** "- Lưu: VT, NC (02).": the colon, VT, and the full stop. */
const FILED = /^(?:[-+*•]\s*)?\p{L}+\s*:\s*VT(?:\s*[,(].*)?\.$/u;

type Slip = RuleFinding<"copies-form">;
const BASE = { severity: "warning", citation: decree("II.9.d") } as const;

/** Nơi nhận of a report to a superior begins with "Như trên" and ends with "Lưu: VT, …". */
export const copiesForm: Rule<"copies-form"> = {
  id: "copies-form",
  check: (report) => {
    const block = report.signatureBlock;
    if (!block) return [];
    const { copiesTitle: title, copies } = block;
    const { signature } = report;
    if (!title)
      return [
        { messageId: "missing", data: {}, ...BASE, ...(signature !== null && { paragraph: signature }) },
      ];
    const { text, place } = title;
    const behind = text.replace(/^\p{L}+\s+\p{L}+/u, "").trim();
    if (/\p{L}/u.test(behind))
      return [{ messageId: "one-line", data: { text }, ...BASE, ...at(report, place, text) }];
    return [
      ...(behind === ":" ? [] : [withoutColon(text, place, report)]),
      ...(report.heading.addressee === null ? [] : asAbove(copies, place, report)),
      ...(copies.some(({ isFiled }) => isFiled)
        ? []
        : [{ messageId: "nothing-filed" as const, data: {}, ...BASE, paragraph: place }]),
      ...marks(copies, report),
    ];
  },
};

const withoutColon = (text: string, place: number, report: Report): Slip => ({
  messageId: "colon",
  data: { text },
  ...BASE,
  ...at(report, place, text, editOf(text, withColon)),
});

function asAbove(copies: readonly CopyLine[], place: number, report: Report): readonly Slip[] {
  const [first] = copies;
  if (!first) return [{ messageId: "no-as-above", data: {}, ...BASE, paragraph: place }];
  const { text } = first;
  return first.isAsAbove
    ? []
    : [{ messageId: "as-above", data: { text }, ...BASE, ...at(report, first.place, text) }];
}

/** Dashes, semicolons, and the line of what is filed: each kind of slip is told once, with its first line. */
function marks(copies: readonly CopyLine[], report: Report): readonly Slip[] {
  const undashed = copies.filter(({ dashed }) => !dashed);
  const listed = copies.filter(({ isFiled }) => !isFiled);
  const unended = listed.filter((line) => !isEnded(line, line === copies.at(-1)));
  const filed = copies.filter(({ isFiled }) => isFiled).slice(0, 1);
  const where = ({ text, place }: CopyLine, edit: (text: string) => string) => ({
    ...BASE,
    ...at(report, place, text, editOf(text, edit)),
  });
  return [
    ...undashed.slice(0, 1).map((line) => ({
      messageId: "dashes" as const,
      data: { text: line.text, count: undashed.length },
      ...where(line, withDash),
    })),
    ...unended.slice(0, 1).map((line) => ({
      messageId: "semicolons" as const,
      data: { text: line.text, count: unended.length },
      ...where(line, withSemicolon),
    })),
    ...filed
      .filter(({ text }) => !FILED.test(text))
      .map((line) => ({
        messageId: "filed" as const,
        data: { text: line.text },
        ...where(line, asFiled),
      })),
  ];
}

/** Where nothing is filed, of which another finding tells, the last line ends the list. */
const isEnded = ({ text }: CopyLine, last: boolean): boolean =>
  text.endsWith(";") || (last && text.endsWith("."));

export const withColon = (line: string): string => `${line}:`;
export const withDash = (line: string): string => `- ${line}`;
export const withSemicolon = (line: string): string => `${line.replace(/[\s.,:]+$/u, "")};`;

const ALMOST_FILED = /^((?:[-–]\s*)?)Lưu\s*:?\s*VT(?=[\s,.;(]|$)(.*?)[.;,]?$/u;

export const asFiled = (line: string): string =>
  line.replace(
    ALMOST_FILED,
    (_, dash: string, behind: string) => `${dash}Lưu: VT${behind.replace(/^\s*;/u, ",")}.`,
  );
