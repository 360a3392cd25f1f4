/** Where the report's text ends: the signature block and nơi nhận, Nghị định 30/2020, Phụ lục I, mục II.7 and II.9. */
import type { Line } from "./lines";
import { bareKeysIn, bareKeysOf } from "../text/words";

/** Quyền hạn của người ký: TM., KT., TL., TUQ., Q. before a title or the name of a collective. */
export interface Authority {
  /** As typed, without what stands behind it: "KT", "Kt". */
  readonly short: string;
  /** "." as the decree has it, what stands in its place, or "". */
  readonly mark: string;
  /** The title or the collective. */
  readonly rest: string;
}

const AUTHORITY = /^(TM|KT|TL|TUQ|Q)(?:\s*([./,:-])\s*|\s+)(\p{L}.*)$/iu;
/** In whose stead, by the first words. */
const COLLECTIVES = ["ủy ban", "hội đồng", "ban", "bộ", "sở", "thường trực", "lãnh đạo"].map((words) =>
  bareKeysOf(words).join(" "),
);
const TITLE = [
  "chủ tịch",
  "phó chủ tịch",
  "bộ trưởng",
  "thứ trưởng",
  "giám đốc",
  "phó giám đốc",
  "chánh văn phòng",
  "cục trưởng",
  "tổng cục trưởng",
  "tổng giám đốc",
  "trưởng ban",
  "trưởng phòng",
  "viện trưởng",
  "thủ trưởng",
  "hiệu trưởng",
  "chánh thanh tra",
  "tổng thanh tra",
  "thống đốc",
  "chủ nhiệm",
].map((words) => bareKeysOf(words).join(" "));
const COPIES = bareKeysOf("nơi nhận").join(" ");
/** "Trên đây là báo cáo …": the last sentence of the report belongs to no item. */
const CLOSING = bareKeysOf("trên đây là").join(" ");
/** The block is this close around nơi nhận. */
const NEAR = 12;

/** Place of the block's first paragraph, looked for after paragraph `from`; null where there is none. */
export function findSignature(lines: readonly Line[], from: number): number | null {
  const rest = lines.filter((line) => line.place > from && !line.blank);
  const copies = rest.findLastIndex(isCopies);
  if (copies >= 0) {
    const start = rest.findIndex((line, at) => at >= copies - NEAR && at <= copies && isSigner(line));
    const first = start >= 0 ? Math.min(start, copies) : copies;
    return rest[first]?.place ?? null;
  }
  return rest.find((line, at) => at >= rest.length - NEAR && isSigner(line))?.place ?? null;
}

/** Place of the closing sentence between the last heading and the signature block; null where there is none. */
export function findClosing(lines: readonly Line[], lastHeading: number, end: number): number | null {
  const closing = lines
    .slice(lastHeading + 1, end)
    .findLast(({ parsed }) => bareKeysIn(parsed.text, 3).join(" ") === CLOSING);
  return closing?.place ?? null;
}

function isCopies(line: Line): boolean {
  const opening = bareKeysIn(line.parsed.text, 2).join(" ");
  return opening === COPIES && (line.text.length <= 14 || line.text.includes(":"));
}

function isSigner({ text, inTable }: Line): boolean {
  if (text.length > 80) return false;
  if (authorityOf(text)) return true;
  // In a table a title in small letters may be what the column counts.
  return (!inTable || text === text.toUpperCase()) && TITLE.includes(bareKeysOf(text).join(" "));
}

/** "KT. CHỦ TỊCH" taken apart, also without its dot or in small letters; null for any other text. */
export function authorityOf(text: string): Authority | null {
  const [, short, mark = "", rest] = AUTHORITY.exec(text) ?? [];
  if (short === undefined || rest === undefined) return null;
  const isPlain = /[./]/.test(mark) && short === short.toUpperCase() && /^\p{Lu}/u.test(rest);
  return isPlain || isTitle(rest) || (!/^q$/i.test(short) && startsWith(rest, COLLECTIVES))
    ? { short, mark, rest }
    : null;
}

/** Chức vụ of a signer, with or without its agency: "PHÓ CHỦ TỊCH", "Giám đốc Sở Nội vụ". */
export const isTitle = (text: string): boolean => /^phó\s/iu.test(text) || startsWith(text, TITLE);

function startsWith(text: string, openings: readonly string[]): boolean {
  const key = `${bareKeysOf(text, 12).join(" ")} `;
  return openings.some((opening) => key.startsWith(`${opening} `));
}
