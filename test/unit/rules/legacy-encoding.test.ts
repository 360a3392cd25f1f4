import type { Paragraph, SourceDocument } from "../../../src/document";
import { check } from "../../../src/check";
import { congVan1432 } from "../../../src/outline";
import { readReport } from "../../../src/report";
import { legacyEncoding } from "../../../src/rules/legacy-encoding";
import { inTcvn3, inVni } from "../text/legacy/typewriter";
import { typedReport } from "../report/typedReport";
import { messageOf } from "../../../src/strings/findings";
import { testRule } from "./testRule";

const TITLE = 4;

/** The report with these paragraphs as an office typed them before Unicode. */
function old(
  type: (text: string) => string,
  fontName: string | undefined,
  chosen: (place: number) => boolean = () => true,
): SourceDocument {
  const source = typedReport();
  const retyped = ({ text, ...paragraph }: Paragraph): Paragraph => ({
    ...paragraph,
    text: type(text.normalize("NFC")),
    format: fontName === undefined ? {} : { fontName },
  });
  return {
    ...source,
    paragraphs: source.paragraphs.map((paragraph, place) => (chosen(place) ? retyped(paragraph) : paragraph)),
  };
}

/** All but those of plain letters and figures, which are the same in every encoding. */
const coded = ({ paragraphs }: SourceDocument): number =>
  paragraphs.filter(({ text }) => /[^\x20-\x7E\t“”]/.test(text)).length;

const whole = typedReport();

testRule(legacyEncoding, {
  valid: [
    { of: "Unicode", report: whole },
    { of: "Unicode in a font of TCVN3: that is the font's fault", report: old((text) => text, ".VnTime") },
  ],
  invalid: [
    {
      of: "a whole report in TCVN3, once",
      report: old(inTcvn3, ".VnTime"),
      finds: [
        {
          severity: "error",
          paragraph: 0,
          messageId: "encoded",
          data: { count: coded(whole), encodings: ["tcvn3"], fonts: [".VnTime"] },
        },
      ],
    },
    {
      of: "a whole report in VNI",
      report: old(inVni, "VNI-Times"),
      finds: [
        {
          severity: "error",
          paragraph: 0,
          messageId: "encoded",
          data: { count: coded(whole), encodings: ["vni"], fonts: ["VNI-Times"] },
        },
      ],
    },
    {
      of: "the title alone, where it stands",
      report: old(inTcvn3, ".VnArial", (place) => place === TITLE),
      finds: [
        {
          severity: "error",
          paragraph: TITLE,
          messageId: "encoded",
          data: { count: 1, encodings: ["tcvn3"], fonts: [".VnArial"] },
        },
      ],
    },
    {
      of: "a paragraph whose font the host does not tell, without naming a font",
      report: old(inVni, undefined, (place) => place === TITLE),
      finds: [
        {
          severity: "error",
          paragraph: TITLE,
          messageId: "encoded",
          data: { count: 1, encodings: ["vni"], fonts: [] },
        },
      ],
    },
  ],
});

describe.each([
  ["TCVN3", old(inTcvn3, ".VnTime")],
  ["VNI", old(inVni, "VNI-Times")],
])("a report in %s is read as the one in Unicode is", (_of, report) => {
  const unicode = readReport(whole, congVan1432);
  const read = readReport(report, congVan1432);

  test("the same items", () => {
    expect(read.items).toEqual(unicode.items);
  });

  test("the same figures, in the same words", () => {
    expect(read.figures).toEqual(unicode.figures);
  });

  test("the same heading and period", () => {
    expect([read.heading, read.period, read.date]).toEqual([unicode.heading, unicode.period, unicode.date]);
  });

  test("nothing else is found than the encoding, which no other rule tells again", () => {
    const known = check(whole, congVan1432).findings.map((finding) => messageOf(finding, "vi"));
    const found = check(report, congVan1432).findings.filter(
      (finding) => !known.includes(messageOf(finding, "vi")),
    );
    expect(found.map(({ rule }) => rule)).toEqual(["legacy-encoding"]);
  });
});

test("offers no change of words that the document does not have", () => {
  const report = old(inTcvn3, ".VnTime");
  const paragraphs = report.paragraphs.map((paragraph, place) =>
    place === 0
      ? {
          ...paragraph,
          text: inTcvn3("ỦY BAN NHÂN DÂN\tCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập-Tự do-Hạnh phúc"),
        }
      : paragraph,
  );
  const { findings } = check({ ...report, paragraphs }, congVan1432);
  expect(findings.map(({ rule }) => rule)).toContain("nation-form");
  expect(findings.filter(({ fix }) => fix?.kind === "replace")).toEqual([]);
  expect(findings.filter(({ range }) => range !== undefined)).toEqual([]);
});
