import { CLAUSES } from "./shared/basis";
import type { Rule } from "./rule";
import { paragraphsWith } from "./textsWith";

/** Letters typed as a letter and its marks: they look right, and no search finds them. */
export const unicodeForm: Rule = {
  id: "unicode-form",
  check: (report) => {
    const decoded = new Set(report.legacy?.map(({ paragraph }) => paragraph));
    const apart = typedApart(report).filter(({ place }) => !decoded.has(place));
    const [first] = apart;
    if (!first) return [];
    return [
      {
        severity: "warning",
        paragraph: first.place,
        message: `${apart.length} đoạn gõ Unicode tổ hợp (dấu rời chữ): nhìn vẫn đúng nhưng tìm kiếm, sắp xếp và phần mềm khác đọc sai. Chuyển sang Unicode dựng sẵn.`,
        basis: CLAUSES.font,
      },
    ];
  },
};

const typedApart = paragraphsWith((text) => (text === text.normalize("NFC") ? [] : [text]));
