import { mendOf, type Mend } from "./mend";

const NUMBER =
  /(?<![\p{L}\p{M}])(Số(?:[ \u00A0]*:)?)([ \u00A0]*)(\d{1,6}[ \u00A0]*\/[ \u00A0]*BC(?:[ \u00A0]*-[ \u00A0]*\p{Lu}[\p{L}\p{M}\d]*)+)/gu;

/**
 * The report's own number and symbol, "5 / BC - UBND" as "05/BC-UBND": a colon behind "Số", a zero below 10, no spaces around stroke and
 * hyphen. Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3. The number itself, the symbol's letters and the numbers of other
 * documents are left alone; null where there is not just one such number.
 */
export function reportNumberMend(text: string): Mend | null {
  const [match, ...others] = text.matchAll(NUMBER);
  if (!match || others.length > 0) return null;
  const [{ length }, label = "", gap = "", number = ""] = match;
  const labelEnd = match.index + label.length;
  return mendOf(text, [
    { start: match.index, end: labelEnd, to: label.endsWith(":") ? label : `${label}:` },
    {
      start: labelEnd + gap.length,
      end: match.index + length,
      to: number.replace(/[ \u00A0]*([/-])[ \u00A0]*/gu, "$1").replace(/^([1-9])\//u, "0$1/"),
    },
  ]);
}
