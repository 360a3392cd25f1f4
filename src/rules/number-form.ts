import type { Report } from "../report";
import type { NumberSlip } from "../strings/findings";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";
import { decree } from "./shared/citation";
import { at, type Edit } from "./shared/fix";
import { elementSegments } from "./shared/letterhead";

const NUMBER = /^(Số|số|SỐ|So|SO)(\s*:)?\s*(.*)$/u;

type Finding = RuleFinding<"number-form">;
const BASE = { severity: "warning", citation: decree("II.3") } as const;

/** "Số: 05/BC-UBND": colon, a zero before numbers below 10, a stroke, hyphens without spaces, capitals. */
export const numberForm: Rule<"number-form"> = {
  id: "number-form",
  check: (report) =>
    elementSegments(report, "number").flatMap(({ text, place }) => {
      const match = NUMBER.exec(text);
      return match ? findingsOf(match, place, report) : [];
    }),
};

function findingsOf(
  [text, label, colon, symbol = ""]: RegExpExecArray,
  place: number,
  report: Report,
): readonly Finding[] {
  const slips: readonly NumberSlip[] = [
    ...(label === "Số" || label === "So" ? [] : (["label"] as const)),
    ...(colon === undefined ? (["colon"] as const) : []),
    ...slipsOf(symbol),
  ];
  if (slips.length === 0) return ofAnotherAgency(symbol, place, report);
  const number = symbol.split("/")[0]?.trim() ?? "";
  return [
    {
      messageId: "form",
      data: { text, slips, ...(slips.includes("zero") && { number }) },
      ...BASE,
      ...at(report, place, text, numberEdits),
    },
  ];
}

/**
 * The agency decides its abbreviation itself (mục II.3.b), but UBND is a People's Committee's and nobody else's. A symbol
 * left from another agency's report is the usual cause.
 */
function ofAnotherAgency(written: string, place: number, report: Report): readonly Finding[] {
  const { issuer, isPeoplesCommittee } = report.agencies;
  const [symbol, abbreviation = ""] = /BC-([\p{Lu}\d&-]+)$/u.exec(written) ?? [];
  if (!issuer || symbol === undefined) return [];
  const isCommittees = abbreviation.startsWith("UB");
  if (isCommittees === isPeoplesCommittee) return [];
  return [
    {
      messageId: "other-agency",
      data: { symbol, agency: issuer.text },
      ...BASE,
      ...at(report, place, symbol),
    },
  ];
}

/** The number itself may still be open: the registrar fills it in. */
function slipsOf(written: string): readonly NumberSlip[] {
  const [number = "", ...rest] = written.split("/");
  const symbol = rest.join("/");
  if (rest.length === 0) return /^[\s.…_]*$/.test(written) ? [] : ["stroke"];
  const bare = symbol.trim();
  return [
    ...(/^[1-9]$/.test(number.trim()) ? (["zero"] as const) : []),
    ...(/^\d+\s+$/.test(number) || /^\s+\S/.test(symbol) ? (["spaced-stroke"] as const) : []),
    ...(/\s-|-\s/.test(bare) ? (["spaced-hyphen"] as const) : []),
    ...(bare !== bare.toUpperCase() ? (["capitals"] as const) : []),
    ...(/^[.…\s-]*$/.test(bare) || /^BC(?:\s*-|$)/i.test(bare) ? [] : (["kind"] as const)),
  ];
}

const WHOLE =
  /(?<![\p{L}\p{M}])(Số(?:[ \u00A0]*:)?)([ \u00A0]*)(\d{1,6}[ \u00A0]*\/[ \u00A0]*BC(?:[ \u00A0]*-[ \u00A0]*\p{Lu}[\p{L}\p{M}\d]*)+)/gu;

/**
 * The report's own number and symbol, "5 / BC - UBND" as "05/BC-UBND": a colon behind "Số", a zero below 10, no spaces
 * around stroke and hyphen: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3. The number itself, the symbol's letters and the
 * numbers of other documents are left alone; [] where there is not just one such number.
 */
export function numberEdits(text: string): readonly Edit[] {
  const [match, ...others] = text.matchAll(WHOLE);
  if (!match || others.length > 0) return [];
  const [{ length }, label = "", gap = "", number = ""] = match;
  const labelEnd = match.index + label.length;
  return [
    { start: match.index, end: labelEnd, to: label.endsWith(":") ? label : `${label}:` },
    {
      start: labelEnd + gap.length,
      end: match.index + length,
      to: number.replace(/[ \u00A0]*([/-])[ \u00A0]*/gu, "$1").replace(/^([1-9])\//u, "0$1/"),
    },
  ];
}
