import { MOTTO, NATIONAL_NAME } from "../outline";
import type { Report } from "../report";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";
import { decree } from "./shared/citation";
import { at } from "./shared/fix";
import { fixedWordsEdits } from "./shared/fixedWords";
import { elementSegments } from "./shared/letterhead";

const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const FORMS = {
  "national-name": { key: "cong", expected: NATIONAL_NAME, citation: decree("II.1.a") },
  motto: { key: "doc", expected: MOTTO, citation: decree("II.1.b") },
} as const;

/** Quốc hiệu in capitals; Tiêu ngữ with its capitals and with spaced hyphens, word for word. */
export const nationForm: Rule<"nation-form"> = {
  id: "nation-form",
  check: (report) => [...formOf("national-name", report), ...formOf("motto", report)],
};

function formOf(element: keyof typeof FORMS, report: Report): readonly RuleFinding<"nation-form">[] {
  const { key, expected, citation } = FORMS[element];
  const segment = elementSegments(report, element).find(({ keys }) => keys.includes(key));
  if (!segment) return [];
  const { place } = segment;
  const text = asTyped(segment.typed);
  if (sameSpelling(text, expected)) return [];
  return [
    {
      messageId: element,
      data: { text, expected },
      // Other letters are no longer the State's words. Typed without any marks, the whole report is.
      severity: isBare(text) || lettersOf(text) === lettersOf(expected) ? "warning" : "error",
      ...at(report, place, text, fixedWordsEdits(expected)),
      citation,
    },
  ];
}

/** With its dashes as they were typed: an en dash is no hyphen. */
const asTyped = (piece: string): string =>
  piece.normalize("NFC").replace(UNSEEN, "").trim().replace(/\s+/g, " ");

/** Whether no letter carries a mark. */
const isBare = (text: string): boolean => !/(?![a-z])\p{L}/iu.test(text);

const lettersOf = (text: string): string => text.replace("HOÀ", "HÒA").replace(/[^\p{L}]/gu, "");

/** `HOÀ` and `HÒA` are two spellings of one word; everything else must be the same. */
function sameSpelling(typed: string, expected: string): boolean {
  return typed.replace("HOÀ", "HÒA") === expected;
}
