import type { Line, Report } from "../report";
import type { Rule } from "./rule";
import { decree } from "./shared/citation";
import { at, textAt, type Edit } from "./shared/fix";

/** Letters typed as a letter and its marks: they look right, and no search finds them. */
export const unicodeForm: Rule<"unicode-form"> = {
  id: "unicode-form",
  check: (report) => {
    const decoded = new Set(report.legacy?.map(({ paragraph }) => paragraph));
    const apart = report.lines.filter((line) => isTypedApart(line, report) && !decoded.has(line.place));
    const [first] = apart;
    if (!first) return [];
    return [
      {
        messageId: "decomposed",
        data: { count: apart.length },
        severity: "warning",
        ...at(report, first.place, "", composedEdits),
        citation: decree("I.4"),
      },
    ];
  },
};

/** A tidied text has one form already. */
function isTypedApart({ text, place }: Line, report: Report): boolean {
  const typed = textAt(report, place);
  return typed !== text && typed !== typed.normalize("NFC");
}

/** Word finds no more than 255 characters at once, and no tab or line break (OfficeDev/office-js #31, #2331). */
const LONGEST = 200;
const PIECE = /[^\t\v\n\r\f]+/g;
const WORD = /\S+/g;

/** Unicode tổ hợp as dựng sẵn: the first decomposed words of a text, as many as can be written over at once. */
export function composedEdits(text: string): readonly Edit[] {
  const [edits = []] = [...text.matchAll(PIECE)]
    .map((piece) =>
      [...piece[0].matchAll(WORD)].map((word) => ({
        start: piece.index + word.index,
        end: piece.index + word.index + word[0].length,
        to: word[0].normalize("NFC"),
      })),
    )
    .map((words) => words.filter(({ start, end, to }) => text.slice(start, end) !== to))
    .filter((words) => words.length > 0);
  const [first] = edits;
  return edits.filter((edit) => edit === first || (first && edit.end - first.start <= LONGEST));
}
