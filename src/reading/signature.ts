/** Where the report's text ends: the signature block and nơi nhận, Nghị định 30/2020, Phụ lục I, mục II.7 and II.9. */
import type { Line } from "./lines";
import { bareKeysOf } from "./words";

/** Quyền hạn của người ký: TM., KT., TL., TUQ., Q. before a title in capitals. */
const AUTHORITY = /^(?:TM|KT|TL|TUQ|Q)\s*[./]\s*\p{Lu}/u;
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
    .findLast(({ text }) => bareKeysOf(text, 3).join(" ") === CLOSING);
  return closing?.place ?? null;
}

function isCopies(line: Line): boolean {
  const opening = bareKeysOf(line.text, 2).join(" ");
  return opening === COPIES && (line.text.length <= 14 || line.text.includes(":"));
}

function isSigner(line: Line): boolean {
  if (line.text.length > 80) return false;
  if (AUTHORITY.test(line.text)) return true;
  return line.text === line.text.toUpperCase() && TITLE.includes(bareKeysOf(line.text).join(" "));
}
