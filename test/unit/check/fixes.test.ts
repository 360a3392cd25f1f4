/** What each finding offers: an insertion, other words, or nothing but the place and its words. */
import { check, type Finding } from "../../../src/check";
import { congVan1432 } from "../../../src/outline";
import type { SourceDocument } from "../../../src/document";
import { SIGNATURE, typedReport, typedUnder } from "../report/typedReport";
import { copiedTo, signedAs, signedBy } from "../rules/signatures";

const findings = (source: SourceDocument): readonly Finding[] => check(source, congVan1432).findings;
const of = (source: SourceDocument, rule: string): readonly Finding[] =>
  findings(source).filter((finding) => finding.rule === rule);
/** The words of a finding, and the whole paragraph after its replacement. */
function seen(source: SourceDocument, { paragraph = -1, range, fix }: Finding) {
  const text = source.paragraphs[paragraph]?.text ?? "";
  return {
    words: range && text.slice(range.start, range.end),
    after: fix?.kind === "replace" ? text.slice(0, fix.start) + fix.to + text.slice(fix.end) : undefined,
  };
}

test("a missing item is offered for insertion", () => {
  expect(of(typedReport({ "III.8": [] }), "item-missing")).toMatchObject([
    { item: "III.8", fix: { kind: "insert-item", item: "III.8" } },
  ]);
});

describe("a missing figure", () => {
  test.each([
    ["I", "I. KHÁI QUÁT CHUNG", "Tỉnh Đồng Nai có nhiều đổi mới.", "socio-economic"],
    [
      "III.5.3",
      "- Kết quả Chỉ số hài lòng của người dân",
      "Người dân hài lòng hơn trước.",
      "satisfaction-index",
    ],
    [
      "III.7.3",
      "- Kết quả tổ chức tiếp xúc, đối thoại trực tiếp giữa người đứng đầu với Nhân dân",
      "Người đứng đầu các cấp thường xuyên đối thoại với Nhân dân.",
      "dialogue-count",
    ],
  ])("of %s is offered as its sentence", (item, heading, text, figure) => {
    const [first] = of(typedReport({ [item]: [heading, text] }), "figure-missing");
    expect(first).toMatchObject({ severity: "error", item, fix: { kind: "insert-figure", figure } });
  });

  test("whose blank stands already only waits for the number", () => {
    const source = typedReport({
      "III.5.3": [
        "- Kết quả Chỉ số hài lòng của người dân",
        "Người dân hài lòng hơn trước.",
        "Chỉ số hài lòng của người dân, tổ chức, doanh nghiệp: [ ]%.",
      ],
    });
    expect(of(source, "figure-missing")).toHaveLength(1);
    expect(of(source, "figure-missing")[0]?.fix).toBeUndefined();
  });

  test("without a sentence of its own is the clerk's to write", () => {
    const source = typedReport({ "III.9": ["9. Công tác kiểm tra, hướng dẫn", "Đã kiểm tra nhiều nơi."] });
    expect(of(source, "figure-missing")).toHaveLength(1);
    expect(of(source, "figure-missing")[0]?.fix).toBeUndefined();
  });
});

describe("words that a rule finds fault with", () => {
  const line = (from: string, to: string): SourceDocument => typedUnder((text) => text.replace(from, to));
  const cited = (text: string): SourceDocument => typedReport({ V: ["V. NHIỆM VỤ, GIẢI PHÁP", text] });

  test.each([
    [
      "nation-form",
      line("Độc lập - Tự do - Hạnh phúc", "Độc Lập – Tự Do – Hạnh Phúc"),
      "Độc Lập – Tự Do – Hạnh Phúc".slice(4, -4),
      "TỈNH ĐỒNG NAI\tĐộc lập - Tự do - Hạnh phúc",
    ],
    [
      "number-form",
      line("Số: 123/BC-UBND", "Số: 5/BC-UBND"),
      "5/BC-UBND",
      "Số: 05/BC-UBND\tĐồng Nai, ngày 05 tháng 12 năm 2026",
    ],
    [
      "place-date-form",
      line("ngày 05 tháng 12", "ngày 5 tháng 12"),
      "5",
      "Số: 123/BC-UBND\tĐồng Nai, ngày 05 tháng 12 năm 2026",
    ],
    [
      "citation-mismatch",
      cited("Tiếp tục thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2022 của Thủ tướng Chính phủ."),
      "26/11/2022",
      "Tiếp tục thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ.",
    ],
    ["addressee-form", line("Kính gửi:", "Kính gửi"), "Kính gửi", "Kính gửi: Bộ Nội vụ."],
    ["title-form", line("BÁO CÁO", "Báo cáo"), "Báo cáo", "BÁO CÁO"],
    ["unicode-form", line("BÁO CÁO", "BÁO CÁO".normalize("NFD")), "CA\u0301O", "BÁO CÁO"],
    ["copies-form", signedAs("Nơi nhận", ...SIGNATURE.slice(1)), "Nơi nhận", "Nơi nhận:"],
    ["copies-form", copiedTo("- Như trên", "- Lưu: VT."), "- Như trên", "- Như trên;"],
    [
      "signer-authority",
      signedBy("KT CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Văn An"),
      "KT CHỦ TỊCH",
      "KT. CHỦ TỊCH",
    ],
  ])("%s: are shown, and offered as they should be", (rule, source, words, after) => {
    const [first, ...others] = of(source, rule);
    expect(others).toEqual([]);
    if (!first) throw new Error(`${rule} found nothing`);
    expect(seen(source, first).after).toBe(after);
    expect(seen(source, first).words).toContain(words);
    expect(first.fix).toMatchObject({ within: source.paragraphs[first.paragraph ?? -1]?.text });
  });

  test("another directive of the same number is the clerk's decision", () => {
    const source = cited("Tiếp tục thực hiện Chỉ thị số 33/CT-TTg ngày 06/11/2025 về công tác dân vận.");
    expect(of(source, "citation-mismatch")).toHaveLength(1);
    expect(of(source, "citation-mismatch")[0]?.fix).toBeUndefined();
  });

  test("the wrong kind of one document is not offered the date of another", () => {
    const source = cited(
      "Theo Nghị quyết số 33/CT-TTg và Công văn số 1432/BNV-CTTN ngày 03/5/2023 của Bộ Nội vụ.",
    );
    const [kind, date] = of(source, "citation-mismatch").toSorted((a) => (a.messageId === "kind" ? -1 : 1));
    expect([kind?.fix, date?.fix]).toEqual([
      undefined,
      expect.objectContaining({ from: "03/5/2023", to: "03/4/2023" }),
    ]);
  });

  test("a name is never offered otherwise", () => {
    const source = typedUnder(
      (text) => text,
      ["Nơi nhận:", "- Như trên;", "- Lưu: VT, NV.", "CHỦ TỊCH", "TS. Nguyễn Văn An"],
    );
    const [first] = of(source, "signer-title");
    expect(first).toBeDefined();
    expect(first?.fix).toBeUndefined();
    expect(first && seen(source, first).words).toBe("TS. Nguyễn Văn An");
  });

  test.each([
    ["signer-name", signedBy("CHỦ TỊCH", "NGUYỄN VĂN AN")],
    ["signer-authority", signedBy("KT. CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH", "Nguyễn Văn An")],
    ["copies-form", copiedTo("- Bộ Nội vụ;", "- Lưu: VT.")],
    ["copies-form", copiedTo("- Như trên;", "- Sở Nội vụ.")],
    ["title-form", line("Kết quả thực hiện", "V/v kết quả thực hiện")],
    ["agency-form", line("TỈNH ĐỒNG NAI", "tỉnh Đồng Nai")],
  ])("%s: what takes a decision is the clerk's to write", (rule, source) => {
    const [first] = of(source, rule);
    expect(first).toBeDefined();
    expect(first?.fix).toBeUndefined();
  });

  test("an impossible day is shown, and left to the clerk", () => {
    const source = cited("Hoàn thành trước ngày 31/11/2026.");
    const [first] = of(source, "date-impossible");
    expect(first && seen(source, first)).toEqual({
      words: expect.stringContaining("31/11/2026") as string,
      after: undefined,
    });
    expect(first?.fix).toBeUndefined();
  });
});

test.each(["signed", "protected"] as const)("a document that is %s is only read", (lock) => {
  const source = typedUnder((text) => text.replace("Số: 123/BC-UBND", "Số: 5/BC-UBND"));
  const offered = (locked: SourceDocument) => findings(locked).filter(({ fix }) => fix !== undefined);
  expect(offered(source)).not.toEqual([]);
  expect(offered({ ...source, lock })).toEqual([]);
  expect(of({ ...source, lock }, "number-form")[0]?.range).toEqual(of(source, "number-form")[0]?.range);
});

test("after every replacement its finding is gone and no other has come", () => {
  let source = typedUnder((text) =>
    text
      .replace("Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh phúc")
      .replace("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Cộng hòa xã hội chủ nghĩa Việt Nam")
      .replace("Số: 123/BC-UBND", "Số: 5 / BC - UBND")
      .replace("ngày 05 tháng 12", "ngày 5 tháng 12")
      .replace("ngày 03/4/2023", "ngày 03/4/2022"),
  );
  const fixable = (): readonly Finding[] => findings(source).filter(({ fix }) => fix?.kind === "replace");
  expect(fixable()).toHaveLength(5);
  for (let left = 4; left >= 0; left -= 1) {
    const [first] = fixable();
    if (!first) break;
    const { after } = seen(source, first);
    source = {
      ...source,
      paragraphs: source.paragraphs.map((one, at) =>
        at === first.paragraph && after !== undefined ? { ...one, text: after } : one,
      ),
    };
    expect(fixable()).toHaveLength(left);
  }
  expect(findings(source)).toEqual(findings(typedUnder((text) => text.replace("Số: 123", "Số: 05"))));
});
