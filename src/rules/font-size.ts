import type { HeadingElement, Report } from "../report";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";
import { bodyText, type BodyParagraph } from "./shared/bodyText";
import { decree } from "./shared/citation";
import { at } from "./shared/fix";
import { elementParagraph } from "./shared/letterhead";

type Slip = RuleFinding<"font-size">;

interface Sizes {
  readonly element: HeadingElement;
  /** In points. */
  readonly from: number;
  readonly to: number;
}

/** Mục II.1–5 and II.9.d. */
const HEADING: readonly Sizes[] = [
  { element: "agency", from: 12, to: 13 },
  { element: "national-name", from: 12, to: 13 },
  { element: "motto", from: 13, to: 14 },
  { element: "number", from: 13, to: 13 },
  { element: "place-date", from: 13, to: 14 },
  { element: "kind", from: 13, to: 14 },
  { element: "subject", from: 13, to: 14 },
  { element: "addressee", from: 13, to: 14 },
];
/** Mục II.6.đ and e. */
const BODY = { from: 13, to: 14 } as const;
/** What is said beside a table or a picture is smaller on purpose. */
const NOTE = /^(?:\(|\*|ghi chú|chú thích|nguồn|đơn vị tính|đvt|biểu|bảng|hình)/iu;

/** Sizes of the heading and of the text; a paragraph of several sizes is not judged. */
export const fontSize: Rule<"font-size"> = {
  id: "font-size",
  check: (report) => [...headingSizes(report), ...bodySizes(report)],
};

function headingSizes(report: Report): readonly Slip[] {
  const off = HEADING.flatMap(({ element, from, to }) =>
    elementParagraph(report, element).flatMap(({ place, paragraph: { format } }) => {
      const size = format.fontSize;
      return size === undefined || (from <= size && size <= to)
        ? []
        : [{ place, slip: { element, size, from, to } }];
    }),
  );
  if (off.length === 0) return [];
  return [
    {
      messageId: "heading",
      data: { slips: off.map(({ slip }) => slip) },
      severity: "warning",
      paragraph: Math.min(...off.map(({ place }) => place)),
      citation: decree("I.5"),
    },
  ];
}

function bodySizes(report: Report): readonly Slip[] {
  const off = bodyText(report).filter(isOff);
  const [first] = off;
  if (!first) return [];
  const { text } = first.line;
  const sizes = [...new Set(off.flatMap(({ paragraph }) => paragraph.format.fontSize ?? []))];
  return [
    {
      messageId: "body",
      data: { count: off.length, sizes: sizes.sort((a, b) => a - b), text },
      severity: "warning",
      ...at(report, first.place, text),
      citation: decree("II.6.e"),
    },
  ];
}

function isOff({ paragraph, line }: BodyParagraph): boolean {
  const { fontSize } = paragraph.format;
  return fontSize !== undefined && (fontSize < BODY.from || fontSize > BODY.to) && !NOTE.test(line.text);
}
