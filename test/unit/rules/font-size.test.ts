import type { SourceDocument } from "../../../src/document";
import { fontSize } from "../../../src/rules/font-size";
import { documentOf } from "../report/paragraphs";
import { LETTERHEAD, TYPED, typedReport } from "../report/typedReport";
import { FIRST, IN_ORDER, LONG, longParagraphs, reportWith, skeleton } from "./lookOf";
import { testRule } from "./testRule";

const withSizes = (sizes: Readonly<Record<number, number>>): SourceDocument => {
  const source = typedReport();
  return {
    ...source,
    paragraphs: source.paragraphs.map((paragraph, at) => {
      const size = sizes[at];
      return size === undefined ? paragraph : { ...paragraph, format: { fontSize: size } };
    }),
  };
};
const place = (start: string): number => LETTERHEAD.findIndex((line) => line.startsWith(start));
const inTable = longParagraphs(3, { fontSize: 11 }).map((paragraph, row) => ({
  ...paragraph,
  cell: { table: 0, row, column: 0 },
}));

testRule(fontSize, {
  valid: [
    { of: "a host that does not tell", report: typedReport() },
    { of: "our skeleton", report: skeleton },
    { of: "13", report: reportWith(longParagraphs(1, { fontSize: 13 })) },
    { of: "13.5 and 14", report: reportWith(longParagraphs(2, { fontSize: 13.5 })) },
    { of: "a table in small letters", report: reportWith(inTable) },
    {
      of: "a note in small letters",
      report: reportWith([
        { text: "Ghi chú: số liệu tính đến 30/11.", format: { ...IN_ORDER, fontSize: 11 } },
      ]),
    },
    { of: "the least sizes of the heading", report: withSizes({ 0: 12, 2: 13, 3: 13, 4: 13, 5: 13 }) },
    { of: "the copies at the end", report: withSizes({ [typedReport().paragraphs.length - 6]: 11 }) },
  ],
  invalid: [
    {
      of: "text from its first heading on, where no title tells the letterhead from the introduction",
      report: documentOf([
        { text: "Thực hiện Công văn số 1432/BNV-CTTN, UBND tỉnh báo cáo như sau:", format: { fontSize: 11 } },
        ...(TYPED.I ?? []).map((text) => ({ text, format: { fontSize: 11 } })),
      ]),
      finds: [
        { paragraph: 1, messageId: "body", data: { count: 2, sizes: [11], text: "I. KHÁI QUÁT CHUNG" } },
      ],
    },
    {
      of: "text in 12 and in 15, told once",
      report: reportWith([...longParagraphs(2, { fontSize: 12 }), ...longParagraphs(1, { fontSize: 15 })]),
      finds: [
        {
          severity: "warning",
          paragraph: FIRST,
          messageId: "body",
          data: {
            count: 3,
            sizes: [12, 15],
            text: LONG,
          },
        },
      ],
    },
    {
      of: "text in 15 and then in 12",
      report: reportWith([...longParagraphs(1, { fontSize: 15 }), ...longParagraphs(1, { fontSize: 12 })]),
      finds: [
        {
          messageId: "body",
          data: {
            count: 2,
            sizes: [12, 15],
            text: LONG,
          },
        },
      ],
    },
    {
      of: "elements that are too large",
      report: withSizes({ 1: 14, 2: 15, 5: 15 }),
      finds: [
        {
          messageId: "heading",
          data: {
            slips: [
              { element: "agency", size: 14, from: 12, to: 13 },
              { element: "number", size: 15, from: 13, to: 13 },
              { element: "place-date", size: 15, from: 13, to: 14 },
              { element: "addressee", size: 15, from: 13, to: 14 },
            ],
          },
        },
      ],
    },
    {
      of: "text just below 13",
      report: reportWith(longParagraphs(1, { fontSize: 12.5 })),
      finds: [
        {
          paragraph: FIRST,
          messageId: "body",
          data: {
            count: 1,
            sizes: [12.5],
            text: LONG,
          },
        },
      ],
    },
    {
      of: "elements of the heading, told once",
      report: withSizes({ [place("Số:")]: 14, [place("BÁO CÁO")]: 16, [place("Kính")]: 12 }),
      finds: [
        {
          severity: "warning",
          paragraph: place("Số:"),
          messageId: "heading",
          data: {
            slips: [
              { element: "number", size: 14, from: 13, to: 13 },
              { element: "kind", size: 16, from: 13, to: 14 },
              { element: "addressee", size: 12, from: 13, to: 14 },
            ],
          },
        },
      ],
    },
    {
      of: "the names above the title",
      report: withSizes({ 0: 14, 1: 12, 4: 15 }),
      finds: [
        {
          paragraph: 0,
          messageId: "heading",
          data: {
            slips: [
              { element: "national-name", size: 14, from: 12, to: 13 },
              { element: "motto", size: 12, from: 13, to: 14 },
              { element: "subject", size: 15, from: 13, to: 14 },
            ],
          },
        },
      ],
    },
  ],
});
