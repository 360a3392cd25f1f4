import { bareKey } from "../reading/text";
import { isBare } from "../reading/words";
import { CLAUSES } from "./basis";
import type { RuleFinding } from "./finding";
import { elementSegments } from "./letterhead";
import type { Rule } from "./rule";

const NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Quốc hiệu in capitals; Tiêu ngữ with its capitals and with spaced hyphens, word for word. */
export const nationForm: Rule = {
  id: "nation-form",
  check: (report) => [
    ...formOf(report, "national-name", "Quốc hiệu", NATIONAL_NAME, CLAUSES.nationalName),
    ...formOf(report, "motto", "Tiêu ngữ", MOTTO, CLAUSES.motto),
  ],
};

function formOf(
  report: Parameters<Rule["check"]>[0],
  element: "national-name" | "motto",
  name: string,
  expected: string,
  basis: string,
): readonly RuleFinding[] {
  const place = report.heading[element];
  const segment = elementSegments(report, element).find(({ keys }) =>
    keys.includes(element === "motto" ? "doc" : "cong"),
  );
  if (place === null || !segment) return [];
  // The tidied text has one dash for all; what was typed tells an en dash from a hyphen.
  const typed = written(report.source.paragraphs[place]?.text ?? "", segment.text.length, expected);
  if (typed === null || sameSpelling(typed, expected)) return [];
  return [
    {
      // Other letters are no longer the State's words. Typed without any marks, the whole report is.
      severity: isBare(typed) || lettersOf(typed) === lettersOf(expected) ? "warning" : "error",
      paragraph: place,
      message: `${name} viết chưa đúng: “${typed}”, cần “${expected}”.`,
      basis,
    },
  ];
}

/** The piece of the paragraph that is the element, as typed. */
function written(text: string, length: number, expected: string): string | null {
  const plain = text.normalize("NFC").replace(UNSEEN, "");
  const first = bareKey(expected.split(" ")[0] ?? "");
  const piece = plain.split(/[\t\v\n\r]+|\s{3,}/).find((part) => bareKey(part.trim()).startsWith(first));
  return piece === undefined || piece.trim().length > length + 4 ? null : piece.trim().replace(/\s+/g, " ");
}

const lettersOf = (text: string): string => text.replace("HOÀ", "HÒA").replace(/[^\p{L}]/gu, "");

/** `HOÀ` and `HÒA` are two spellings of one word; everything else must be the same. */
function sameSpelling(typed: string, expected: string): boolean {
  return typed.replace("HOÀ", "HÒA") === expected;
}
