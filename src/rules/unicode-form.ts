import { CLAUSES } from "./basis";
import type { Rule } from "./rule";

/** Letters typed as a letter and its marks: they look right, and no search finds them. */
export const unicodeForm: Rule = {
  id: "unicode-form",
  check: ({ source, legacy = [] }) => {
    const decoded = new Set(legacy.map(({ paragraph }) => paragraph));
    const places = source.paragraphs.flatMap(({ text }, place) =>
      !decoded.has(place) && text !== text.normalize("NFC") ? [place] : [],
    );
    const [first] = places;
    if (first === undefined) return [];
    return [
      {
        severity: "warning",
        paragraph: first,
        message: `${places.length} đoạn gõ Unicode tổ hợp (dấu rời chữ): nhìn vẫn đúng nhưng tìm kiếm, sắp xếp và phần mềm khác đọc sai. Chuyển sang Unicode dựng sẵn.`,
        basis: CLAUSES.font,
      },
    ];
  },
};
