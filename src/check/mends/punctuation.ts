/** Colons, dots, dashes and capitals that Nghị định 30/2020/NĐ-CP prescribes where the words leave no doubt. */
import { authorityOf } from "../../report/signature";
import type { WordSpan } from "../../rules/finding";
import { mendOf, type Mend } from "./mend";

const ADDRESSEE = /(?<=^\s*)Kính gửi(?=[ \u00A0]+\p{L})|(?<=^\s*)KÍNH GỬI(?=:)/iu;
const FILED = /^((?:[-–]\s*)?)Lưu\s*:?\s*VT(?=[\s,.;(]|$)(.*?)[.;,]?$/u;

/** "Kính gửi Bộ Nội vụ." and "KÍNH GỬI:", Phụ lục I, mục II.9.d. */
export function addresseeMend(text: string): Mend | null {
  const match = ADDRESSEE.exec(text);
  if (!match) return null;
  const [words] = match;
  const end = match.index + words.length;
  return mendOf(text, [{ start: match.index, end, to: text[end] === ":" ? "Kính gửi" : "Kính gửi:" }]);
}

/** The line of nơi nhận that a finding quotes, by what it asks for. */
export function copyLineMend(text: string, line: WordSpan, asks: string): Mend | null {
  const words = text.slice(line.start, line.end);
  return mendOf(text, [{ ...line, to: copyLine(words, asks) }]);
}

function copyLine(words: string, asks: string): string {
  if (asks.includes("dấu hai chấm")) return `${words}:`;
  if (asks.includes("dấu chấm phẩy")) return `${words.replace(/[\s.,:]+$/u, "")};`;
  if (asks.includes("gạch đầu dòng")) return `- ${words}`;
  return words.replace(
    FILED,
    (_, dash: string, behind: string) => `${dash}Lưu: VT${behind.replace(/^\s*;/u, ",")}.`,
  );
}

/** "KT CHỦ TỊCH" as "KT. CHỦ TỊCH", "Phó Chủ tịch" as "PHÓ CHỦ TỊCH": mục II.7.đ. Never the name below. */
export function authorityMend(text: string, line: WordSpan): Mend | null {
  const words = text.slice(line.start, line.end);
  const authority = authorityOf(words);
  const to = authority ? `${authority.short}. ${authority.rest}` : words;
  return mendOf(text, [{ ...line, to: to.toUpperCase() }]);
}
