import type { HeadingElement, Report } from "../report/report";
import { CLAUSES } from "./shared/basis";
import { bodyText, decimal, type BodyParagraph } from "./shared/bodyText";
import type { RuleFinding } from "./finding";
import { elementParagraph } from "./shared/letterhead";
import { shorten } from "./shared/names";
import type { Rule } from "./rule";

interface Sizes {
  readonly element: HeadingElement;
  readonly name: string;
  /** In points. */
  readonly from: number;
  readonly to: number;
}

/** Mục II.1–5 and II.9.d. */
const HEADING: readonly Sizes[] = [
  { element: "agency", name: "tên cơ quan ban hành", from: 12, to: 13 },
  { element: "national-name", name: "Quốc hiệu", from: 12, to: 13 },
  { element: "motto", name: "Tiêu ngữ", from: 13, to: 14 },
  { element: "number", name: "số, ký hiệu", from: 13, to: 13 },
  { element: "place-date", name: "địa danh, thời gian", from: 13, to: 14 },
  { element: "kind", name: "tên loại", from: 13, to: 14 },
  { element: "subject", name: "trích yếu", from: 13, to: 14 },
  { element: "addressee", name: "Kính gửi", from: 13, to: 14 },
];
/** Mục II.6.đ and e. */
const BODY = { from: 13, to: 14 } as const;
/** What is said beside a table or a picture is smaller on purpose. */
const NOTE = /^(?:\(|\*|ghi chú|chú thích|nguồn|đơn vị tính|đvt|biểu|bảng|hình)/iu;

/** Sizes of the heading and of the text; a paragraph of several sizes is not judged. */
export const fontSize: Rule = {
  id: "font-size",
  check: (report) => [...headingSizes(report), ...bodySizes(report)],
};

function headingSizes(report: Report): readonly RuleFinding[] {
  const off = HEADING.flatMap(({ element, name, from, to }) =>
    elementParagraph(report, element).flatMap(({ place, paragraph: { format } }) => {
      const size = format.fontSize;
      if (size === undefined || (from <= size && size <= to)) return [];
      const wanted = from === to ? String(from) : `${from}–${to}`;
      return [{ place, slip: `${name} cỡ ${decimal(size)}, cần ${wanted}` }];
    }),
  );
  const [first] = off;
  if (!first) return [];
  return [
    {
      severity: "warning",
      paragraph: Math.min(...off.map(({ place }) => place)),
      message: `Cỡ chữ ở phần đầu chưa đúng: ${off.map(({ slip }) => slip).join("; ")}.`,
      basis: CLAUSES.sizes,
    },
  ];
}

function bodySizes(report: Report): readonly RuleFinding[] {
  const off = bodyText(report).filter(isOff);
  const [first] = off;
  if (!first) return [];
  const sizes = [...new Set(off.flatMap(({ paragraph }) => paragraph.format.fontSize ?? []))].sort(
    (a, b) => a - b,
  );
  return [
    {
      severity: "warning",
      paragraph: first.place,
      message: `${off.length} đoạn có cỡ chữ ${sizes.map(decimal).join("; ")}, cần cỡ 13 đến 14. Đoạn đầu tiên: “${shorten(first.line.text)}”.`,
      basis: CLAUSES.text,
    },
  ];
}

function isOff({ paragraph, line }: BodyParagraph): boolean {
  const { fontSize } = paragraph.format;
  return fontSize !== undefined && (fontSize < BODY.from || fontSize > BODY.to) && !NOTE.test(line.text);
}
