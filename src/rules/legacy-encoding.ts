import type { LegacyEncoding, LegacyParagraph } from "../report/legacy";
import { CLAUSES } from "./shared/basis";
import type { Rule } from "./rule";

const NAMES: Readonly<Record<LegacyEncoding, string>> = { tcvn3: "TCVN3 (ABC)", vni: "VNI" };

/** Text of the encodings before Unicode; told once, however many paragraphs and fonts have it. */
export const legacyEncoding: Rule = {
  id: "legacy-encoding",
  check: ({ legacy = [] }) => {
    const [first] = legacy;
    if (!first) return [];
    return [
      {
        severity: "error",
        paragraph: first.paragraph,
        message:
          `${legacy.length} đoạn gõ bằng bảng mã cũ ${encodings(legacy)}${fonts(legacy)}, không phải Unicode: ` +
          "máy không có phông cũ sẽ hiện sai chữ. Chuyển sang Unicode (TCVN 6909:2001), phông Times New Roman. " +
          "Nội dung các đoạn này vẫn được đọc để kiểm tra.",
        basis: CLAUSES.font,
      },
    ];
  },
};

function encodings(legacy: readonly LegacyParagraph[]): string {
  return distinct(legacy.map(({ encoding }) => NAMES[encoding])).join(" và ");
}

function fonts(legacy: readonly LegacyParagraph[]): string {
  const named = distinct(legacy.flatMap(({ font }) => (font === null ? [] : [`“${font}”`])));
  return named.length === 0 ? "" : `, phông ${named.join(", ")}`;
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
