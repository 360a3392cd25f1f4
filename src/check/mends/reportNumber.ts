import { mendOf, type Mend } from "./mend";

const NUMBER =
  /(?<![\p{L}\p{M}])(Số(?:[ \u00A0]*:)?)[ \u00A0]*(\d{1,6}[ \u00A0]*\/[ \u00A0]*BC(?:[ \u00A0]*-[ \u00A0]*\p{Lu}[\p{L}\p{M}\d]*)+)/dgu;

/**
 * The report's own number and symbol, "5 / BC - UBND" as "05/BC-UBND": a colon behind "Số", a zero below 10, no spaces around stroke and
 * hyphen. Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3. The number itself, the symbol's letters and the numbers of other
 * documents are left alone; null where there is not just one such number.
 */
export function reportNumberMend(text: string): Mend | null {
  const [match, ...others] = text.matchAll(NUMBER);
  const [, label, number] = match?.indices ?? [];
  if (!label || !number || others.length > 0) return null;
  const [start, end] = number;
  const to = text
    .slice(start, end)
    .replace(/[ \u00A0]*([/-])[ \u00A0]*/gu, "$1")
    .replace(/^([1-9])\//u, "0$1/");
  const word = text.slice(...label);
  return mendOf(text, [
    { start: label[0], end: label[1], to: word.endsWith(":") ? word : `${word}:` },
    { start, end, to },
  ]);
}
