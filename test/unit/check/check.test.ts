import { check } from "../../../src/check";
import type { SourceDocument } from "../../../src/document";
import { openDocx, packDocx, readSourceDocument } from "../../../src/docx";
import { allFigures, allItems, congVan1432, leafItems } from "../../../src/outline";
import { placeholderProfile, skeletonDocument, type AgencyProfile } from "../../../src/skeleton";
import { documentOf } from "../report/paragraphs";
import { TYPED, typedReport } from "../report/typedReport";

const profile: AgencyProfile = {
  ...placeholderProfile(new Date(2026, 10, 23)),
  governingBody: "",
  agency: "Ủy ban nhân dân tỉnh Đồng Nai",
  symbol: "BC-UBND",
  place: "Đồng Nai",
  signature: {
    authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"],
    title: "PHÓ CHỦ TỊCH",
    name: "Nguyễn Văn An",
  },
  draftingUnit: "NV",
};

const skeleton = readSourceDocument(openDocx(packDocx(skeletonDocument(congVan1432, profile))));

/** The skeleton with each control filled in, as a clerk does it. */
function filled(source: SourceDocument): SourceDocument {
  const texts = new Map(Object.entries(TYPED).map(([id, typed]) => [`dan-van:item:${id}`, typed[1]]));
  const group = "Kết quả cụ thể như sau.";
  const paragraphs = source.paragraphs.map((paragraph) => {
    const { controlTag, text } = paragraph;
    if (controlTag !== undefined) return { ...paragraph, text: texts.get(controlTag) ?? group };
    if (text.startsWith("Số liệu chủ yếu")) return { ...paragraph, text: "Số liệu chủ yếu: GRDP tăng 8,5%." };
    if (text.startsWith("Chỉ số hài lòng")) return { ...paragraph, text: TYPED["III.5.3"]?.[1] ?? "" };
    if (text.startsWith("Số cuộc tiếp xúc")) return { ...paragraph, text: TYPED["III.7.3"]?.[1] ?? "" };
    return paragraph;
  });
  return { paragraphs, controls: [] };
}

describe("the skeleton with nothing filled in", () => {
  const report = check(skeleton, congVan1432);

  test("is incomplete: each item empty once, each figure that the outline demands missing once", () => {
    expect(report.verdict).toBe("incomplete");
    expect(report.items.map(({ status }) => status)).toEqual(allItems(congVan1432).map(() => "empty"));
    expect(report.findings.map(({ rule, item }) => [item, rule])).toEqual(
      leafItems(congVan1432).flatMap(({ id, figures }) => [
        [id, "item-empty"],
        ...figures.filter(({ required }) => required).map(() => [id, "figure-missing"]),
      ]),
    );
  });

  test("knows its period from the title", () => {
    expect(report.period).toEqual({ kind: "annual", year: 2026 });
  });
});

describe("the skeleton with everything filled in", () => {
  const report = check(filled(skeleton), congVan1432);

  test("is ready, without a finding", () => {
    expect(report.findings).toEqual([]);
    expect(report.verdict).toBe("ready");
  });

  test("has every item and every figure", () => {
    expect(report.items.map(({ status }) => status)).toEqual(allItems(congVan1432).map(() => "present"));
    expect(report.figures.map(({ id, status }) => [id, status])).toEqual(
      allFigures(congVan1432).map(({ figure }) => [figure.id, "present"]),
    );
  });
});

describe("the answer", () => {
  test("names the outline, its items and its figures in their order", () => {
    const report = check(documentOf([]), congVan1432);
    expect(report.outline).toBe("1432-bnv-cttn");
    expect(report.items.map(({ id }) => id)).toEqual(allItems(congVan1432).map(({ id }) => id));
    expect(report.figures.map(({ id }) => id)).toEqual(
      allFigures(congVan1432).map(({ figure }) => figure.id),
    );
  });

  test("gives an item's heading and its text, without blank paragraphs and prompts", () => {
    const source = typedReport({ VI: ["VI. KIẾN NGHỊ, ĐỀ XUẤT", "", "Đề nghị mở thêm lớp.", "……"] });
    const place = source.paragraphs.findIndex(({ text }) => text.startsWith("VI."));
    const item = check(source, congVan1432).items.find(({ id }) => id === "VI");
    expect(item).toEqual({ id: "VI", status: "present", paragraphs: [place, place + 2] });
  });

  test("is ready with warnings alone", () => {
    const report = check(
      typedReport({ "III.9": ["9. Công tác kiểm tra, hướng dẫn", "Đã kiểm tra nhiều nơi."] }),
      congVan1432,
    );
    expect(report.findings.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(report.verdict).toBe("ready");
  });

  test("tells findings in document order, what is missing where it should stand", () => {
    const source = typedReport({
      "II.2": ["2. Công tác quán triệt, tuyên truyền, tập huấn"],
      "III.8": [],
      V: ["V. NHIỆM VỤ, GIẢI PHÁP"],
    });
    const withoutMotto = {
      ...source,
      paragraphs: source.paragraphs.map((p) => ({
        ...p,
        text: p.text.replace("Độc lập - Tự do - Hạnh phúc", ""),
      })),
    };
    expect(check(withoutMotto, congVan1432).findings.map(({ rule, item }) => [rule, item])).toEqual([
      ["heading-missing", undefined],
      ["item-empty", "II.2"],
      ["item-missing", "III.8"],
      ["item-empty", "V"],
    ]);
  });
});
