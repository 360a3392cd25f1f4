import { check, checkSheet, dismiss, sortOut, textToFingerprint, type CheckSheet } from "../../../src/check";
import type { SourceDocument } from "../../../src/document";
import { allFigures, allItems, congVan1432, leafItems } from "../../../src/outline";
import { documentOf } from "../report/paragraphs";
import { typedReport } from "../report/typedReport";

const WHEN = "2026-11-23T08:30:00.000Z";

function sheetOf(source: SourceDocument, dismissing: readonly string[] = []): CheckSheet {
  const report = check(source, congVan1432);
  const dismissed = report.findings
    .filter(({ rule }) => dismissing.includes(rule))
    .map((finding) => dismiss(finding, source, "Đã báo cáo riêng", WHEN));
  const sorted = sortOut(report, source, dismissed);
  return checkSheet({ outline: congVan1432, source, report, sorted, fingerprint: "ab12", when: WHEN });
}

describe("the check sheet", () => {
  test("names the report, the agency, the period, the time and the text checked", () => {
    expect(sheetOf(typedReport())).toMatchObject({
      title:
        "BÁO CÁO Kết quả thực hiện Chỉ thị số 33/CT-TTg và Chương trình phối hợp số 03-CTr/BDVTW-BCSDCP tại tỉnh Đồng Nai năm 2026",
      agency: "TỈNH ĐỒNG NAI",
      outline: "1432-bnv-cttn",
      period: { kind: "annual", year: 2026 },
      when: WHEN,
      fingerprint: "ab12",
      verdict: "ready",
    });
  });

  test("has every item under its part, and every figure with what was found", () => {
    const { parts, figures, counts } = sheetOf(typedReport());
    expect(parts.flatMap((part) => [part, ...part.items]).map(({ id }) => id)).toEqual(
      allItems(congVan1432).map(({ id }) => id),
    );
    expect(figures.map(({ id }) => id)).toEqual(allFigures(congVan1432).map(({ figure }) => figure.id));
    expect(figures.find(({ id }) => id === "satisfaction-index")).toMatchObject({
      label: expect.stringContaining("hài lòng") as string,
      required: true,
      status: "present",
      values: [{ value: 98.5, text: "98,5%" }],
    });
    expect(counts).toMatchObject({
      openErrors: 0,
      dismissed: 0,
      items: leafItems(congVan1432).length,
      itemsInOrder: leafItems(congVan1432).length,
      figuresFound: figures.length,
      figures: figures.length,
      unchecked: 0,
    });
  });

  const source = typedReport({
    "III.8": [],
    V: ["V. NHIỆM VỤ, GIẢI PHÁP", "Hoàn thành trước ngày 31/11/2026."],
  });

  test("names what the host did not tell, so that a printed sheet does not pass it over", () => {
    expect(sheetOf(typedReport()).unchecked).toEqual(
      expect.arrayContaining(["page-setup", "comments", "revisions"]),
    );
  });

  test("lists what is open and what was dismissed, with its reason, and counts them apart", () => {
    const sheet = sheetOf(source, ["item-missing"]);
    expect(sheet.open).toMatchObject([{ rule: "date-impossible" }]);
    expect(sheet.dismissed).toMatchObject([
      { finding: { rule: "item-missing" }, entry: { reason: "Đã báo cáo riêng", when: WHEN } },
    ]);
    expect(sheet.counts).toMatchObject({ openErrors: 1, dismissed: 1 });
    expect(sheet.verdict).toBe("incomplete");
    const item = sheet.parts.flatMap(({ items }) => items).find(({ id }) => id === "III.8");
    expect(item).toMatchObject({ status: "missing", openErrors: 0, dismissed: 1 });
  });

  test("with all errors dismissed is ready with what was dismissed, and the missing item is still missing", () => {
    const { verdict, counts } = sheetOf(source, ["item-missing", "date-impossible"]);
    expect(verdict).toBe("ready-with-dismissed");
    expect(counts).toMatchObject({ openErrors: 0, dismissed: 2, items: 22, itemsInOrder: 21 });
  });

  test("of an empty document has no title and no agency", () => {
    expect(sheetOf(documentOf([]))).toMatchObject({ title: "", agency: "", verdict: "incomplete" });
  });
});

describe("the text that the fingerprint is taken of", () => {
  test("is every paragraph on a line, empty ones too", () => {
    expect(textToFingerprint(documentOf(["Một", "", "Hai "]))).toBe("Một\n\nHai ");
  });

  test("is the same for composed and decomposed letters", () => {
    const text = "Độc lập - Tự do - Hạnh phúc";
    expect(textToFingerprint(documentOf([text.normalize("NFD")]))).toBe(text.normalize("NFC"));
  });

  test.each([
    ["a space", ["a  b"]],
    ["a letter's case", ["A b"]],
    ["a paragraph", ["a b", ""]],
  ])("is another with %s more or other", (_what, texts) => {
    expect(textToFingerprint(documentOf(texts))).not.toBe(textToFingerprint(documentOf(["a b"])));
  });

  test("does not know how the text looks", () => {
    expect(textToFingerprint(documentOf([{ text: "a", listLabel: "1.", format: { bold: true } }]))).toBe("a");
  });
});
