import { MOTTO, NATIONAL_NAME } from "../outline";
import { tidy } from "../text/text";
import { isBare } from "../text/words";
import { CLAUSES } from "./shared/basis";
import type { RuleFinding } from "./finding";
import { elementSegments } from "./shared/letterhead";
import type { Rule } from "./rule";

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
  const segment = elementSegments(report, element).find(({ keys }) =>
    keys.includes(element === "motto" ? "doc" : "cong"),
  );
  if (!segment) return [];
  const { place, text } = segment;
  const typed = asTyped(text, report.source.paragraphs[place]?.text ?? "");
  if (sameSpelling(typed, expected)) return [];
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

/** A tidied piece of a paragraph has one dash for all; what was typed tells an en dash from a hyphen. */
function asTyped(piece: string, paragraph: string): string {
  const typed = paragraph.split(/[\t\v\n\r]+|\s{3,}/).find((part) => tidy(part) === piece) ?? piece;
  return typed.normalize("NFC").replace(UNSEEN, "").trim().replace(/\s+/g, " ");
}

const lettersOf = (text: string): string => text.replace("HOÀ", "HÒA").replace(/[^\p{L}]/gu, "");

/** `HOÀ` and `HÒA` are two spellings of one word; everything else must be the same. */
function sameSpelling(typed: string, expected: string): boolean {
  return typed.replace("HOÀ", "HÒA") === expected;
}
