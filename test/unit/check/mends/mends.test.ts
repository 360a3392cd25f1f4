/** Each mend as a clerk would see it: what stood there, what stands there now; null where the clerk must decide. */
import fc from "../../../random";
import { composedMend } from "../../../../src/check/mends/composed";
import { citationDateMend } from "../../../../src/check/mends/citationDate";
import { fixedWordsMend } from "../../../../src/check/mends/fixedWords";
import { mended, type Mend } from "../../../../src/check/mends/mend";
import { placeDateMend } from "../../../../src/check/mends/placeDate";
import { addresseeMend, authorityMend, copyLineMend } from "../../../../src/check/mends/punctuation";
import { reportNumberMend } from "../../../../src/check/mends/reportNumber";
import { congVan1432, MOTTO, NATIONAL_NAME } from "../../../../src/outline";

type Row = readonly [text: string, after: string | null];

const motto = (text: string): Mend | null => fixedWordsMend(text, MOTTO);
const nationalName = (text: string): Mend | null => fixedWordsMend(text, NATIONAL_NAME);
const citationDate = (text: string): Mend | null => citationDateMend(text, congVan1432.citations);

const MENDS: readonly (readonly [name: string, mend: (text: string) => Mend | null, rows: readonly Row[]])[] =
  [
    [
      "Tiêu ngữ",
      motto,
      [
        ["Độc lập – Tự do – Hạnh phúc", MOTTO],
        ["Độc lập-Tự do-Hạnh phúc", MOTTO],
        ["Độc Lập - Tự Do - Hạnh Phúc", MOTTO],
        ["ĐỘC LẬP - TỰ DO - HẠNH PHÚC", MOTTO],
        ["Độc lập Tự do Hạnh phúc", MOTTO],
        ["Doc lap - Tu do - Hanh phuc", MOTTO],
        ["Độc\u200Blập - Tự do - Hạnh phúc", null],
        ["Độc lậ\u200Bp - Tự do - Hạnh phúc", MOTTO],
        ["Độc lập – Tự do – Hạnh phúc".normalize("NFD"), MOTTO],
        ["TỈNH ĐỒNG NAI\tĐộc lập – Tự do – Hạnh phúc  ", "TỈNH ĐỒNG NAI\tĐộc lập - Tự do - Hạnh phúc  "],
        ["Độc lập - Tự do - Hạnh phúc", null],
        ["Độc lập\tTự do\tHạnh phúc", null],
        ["Độc lập, Tự do, Hạnh phúc", null],
        ["Độc lập – Tự do – Hạnh phúc\vĐộc lập – Tự do – Hạnh phúc", null],
        ["Độc lập - Tự do", null],
      ],
    ],
    [
      "Quốc hiệu",
      nationalName,
      [
        ["Cộng hòa xã hội chủ nghĩa Việt Nam", NATIONAL_NAME],
        ["UBND TỈNH\tCộng hoà xã hội chủ nghĩa Việt Nam", `UBND TỈNH\t${NATIONAL_NAME}`],
        [NATIONAL_NAME, null],
        ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA", null],
      ],
    ],
    [
      "place and date",
      placeDateMend,
      [
        ["Đồng Nai, ngày 5 tháng 2 năm 2026", "Đồng Nai, ngày 05 tháng 02 năm 2026"],
        ["Đồng Nai, ngày 15 tháng 1 năm 2026", "Đồng Nai, ngày 15 tháng 01 năm 2026"],
        ["Đồng Nai, ngày 5 tháng 12 năm 2026", "Đồng Nai, ngày 05 tháng 12 năm 2026"],
        ["Đồng Nai, ngày … tháng 2 năm 2026", "Đồng Nai, ngày … tháng 02 năm 2026"],
        ["Đồng Nai, ngày     tháng     năm 2026", null],
        [
          "Số: 5/BC-UBND\tĐồng Nai, ngày 9 tháng 9 năm 2026",
          "Số: 5/BC-UBND\tĐồng Nai, ngày 09 tháng 9 năm 2026",
        ],
        ["Đồng Nai, ngày 05 tháng 12 năm 2026", null],
        ["Đồng Nai, ngày 0 tháng 3 năm 2026", null],
        ["Hà Nội ngày 15 tháng 12 năm 2026", "Hà Nội, ngày 15 tháng 12 năm 2026"],
        ["Số: 15/BC-BTP\tTP. Hồ Chí Minh ngày 5 tháng 12", null],
        [
          "Số: 15/BC-BTP\tBà Rịa - Vũng Tàu ngày 5 tháng 12 năm 2026",
          "Số: 15/BC-BTP\tBà Rịa - Vũng Tàu, ngày 05 tháng 12 năm 2026",
        ],
        ["Hà Nội ngày … tháng … năm 2026", "Hà Nội, ngày … tháng … năm 2026"],
        [
          "ngày 5 tháng 2 năm 2026\tTP. Hồ Chí Minh ngày 5 tháng 12",
          "ngày 05 tháng 02 năm 2026\tTP. Hồ Chí Minh ngày 5 tháng 12",
        ],
        ["đến hết ngày 15 tháng 12 năm 2026", null],
        ["Báo cáo đến ngày 15 tháng 12 năm 2026", null],
        ["từ ngày 1 tháng 1 năm 2026 đến ngày 5 tháng 6 năm 2026", null],
      ],
    ],
    [
      "number of the report",
      reportNumberMend,
      [
        ["Số: 5/BC-UBND", "Số: 05/BC-UBND"],
        ["Số: 123 / BC - UBND", "Số: 123/BC-UBND"],
        ["Số 7 /BC-SNV", "Số: 07/BC-SNV"],
        ["Số  123/BC-UBND", "Số:  123/BC-UBND"],
        ["Số: 5/BC-UBND\tĐồng Nai, ngày 05", "Số: 05/BC-UBND\tĐồng Nai, ngày 05"],
        ["Số: 05/BC-UBND", null],
        ["Số: 15/BC-UBND", null],
        ["Số:     /BC-UBND", null],
        ["Số: 5/BC-UBND\vSố: 6/BC-UBND", null],
        ["Số: 0/BC-UBND", null],
        ["Chỉ thị số 5/CT-TTg", null],
        ["Số: 5/KH-UBND", null],
      ],
    ],
    [
      "Kính gửi",
      addresseeMend,
      [
        ["Kính gửi Bộ Nội vụ.", "Kính gửi: Bộ Nội vụ."],
        ["KÍNH GỬI: Bộ Nội vụ", "Kính gửi: Bộ Nội vụ"],
        ["\tkính gửi Bộ Nội vụ", "\tKính gửi: Bộ Nội vụ"],
        ["Kính gửi: Bộ Nội vụ.", null],
        ["Kính gửi", null],
        ["Đề nghị Kính gửi Bộ Nội vụ", null],
      ],
    ],
    [
      "date of a citation",
      citationDate,
      [
        [
          "Chỉ thị số 33/CT-TTg ngày 26/11/2020 của Thủ tướng",
          "Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng",
        ],
        [
          "Chỉ thị số 33/CT-TTg ngày 25/11/2021 của Thủ tướng",
          "Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng",
        ],
        ["Công văn số 1432/BNV-CTTN ngày 3/5/2023", "Công văn số 1432/BNV-CTTN ngày 03/4/2023"],
        ["Công văn số 1432/BNV-CTTN (ngày 4-4-2023)", "Công văn số 1432/BNV-CTTN (ngày 03-4-2023)"],
        [
          "Chỉ thị số 33/CT-TTg ngày 26 tháng 12 năm 2021 của Thủ tướng",
          "Chỉ thị số 33/CT-TTg ngày 26 tháng 11 năm 2021 của Thủ tướng",
        ],
        [
          "Chỉ thị số 33/CT-TTg (ngày 25 tháng 11 năm 2021) của Thủ tướng",
          "Chỉ thị số 33/CT-TTg (ngày 26 tháng 11 năm 2021) của Thủ tướng",
        ],
        ["Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng", null],
        // Other directives of the same number, and others that may be.
        ["Chỉ thị số 33/CT-TTg ngày 06/11/2025 của Thủ tướng", null],
        ["Chỉ thị số 33/CT-TTg ngày 14/8/2026 của Thủ tướng", null],
        ["Chỉ thị số 33/CT-TTg ngày 20/8/2020 của Thủ tướng", null],
        // The kind or the number is in doubt.
        ["Nghị quyết số 33/CT-TTg ngày 26/11/2020", null],
        ["văn bản 33/CT-TTg ngày 26/11/2020", null],
        ["Chỉ thị số 33/CT-TTG ngày 26/11/2020", null],
        ["Chỉ thị số 133/CT-TTg ngày 26/11/2020", null],
        ["Chỉ thị số 33/CT-TTg, Kế hoạch số 5/KH-UBND ngày 26/11/2020", null],
        ["Chỉ thị số 33/CT-TTg ngày 26/11/20210", null],
        // Twice the same number, or two slips: the clerk's decision.
        ["Chỉ thị số 33/CT-TTg ngày 26/11/2020; Chỉ thị số 33/CT-TTg ngày 06/11/2025", null],
        ["Chỉ thị số 33/CT-TTg ngày 26/11/2020; Nghị quyết số 76/NQ-CP ngày 15/7/2020", null],
      ],
    ],
  ];

describe.each(MENDS)("%s", (_name, mend, rows) => {
  test.each(rows)("“%s” → %s", (text, after) => {
    const found = mend(text);
    expect(found && mended(text, found)).toBe(after);
  });
});

const texts = MENDS.flatMap(([, , rows]) => rows.map(([text]) => text));
/** Texts that have something to mend among others of any kind, put together in any way. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...texts),
      fc.constantFrom("\t", " ", "   ", "\v", "ngày 5 tháng 2 năm 2026", "Số: 5 /BC-UBND", "hoà"),
      fc.string({ unit: "grapheme", maxLength: 8 }),
    ),
    { maxLength: 4 },
  )
  .map((pieces) => pieces.join(""));

describe.each(MENDS)("%s, in any text,", (_name, mend) => {
  test("changes only its words, and has nothing to do afterwards", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = mend(text);
        if (found === null) return;
        const after = mended(text, found);
        expect(text.slice(found.start, found.end)).toBe(found.from);
        expect(after).not.toBe(text);
        expect(after.slice(0, found.start)).toBe(text.slice(0, found.start));
        expect(after.slice(found.start + found.to.length)).toBe(text.slice(found.end));
        expect(mend(after)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test("leaves every number what it was worth, but for the day it mends", () => {
    const worth = (text: string): readonly number[] => (text.match(/\d+/gu) ?? []).map(Number);
    fc.assert(
      fc.property(anyText, (text) => {
        const found = mend(text);
        if (found === null || mend === citationDate) return;
        expect(worth(found.to)).toEqual(worth(found.from));
      }),
      { numRuns: 300 },
    );
  });
});

const whole = (text: string) => ({ start: 0, end: text.length });

describe("a line of nơi nhận", () => {
  test.each([
    ["Nơi nhận", "Sau “Nơi nhận” cần dấu hai chấm (:).", "Nơi nhận:"],
    ["- TT Tỉnh ủy,", "cuối dòng cần dấu chấm phẩy (;)", "- TT Tỉnh ủy;"],
    ["- TT Tỉnh ủy . ", "cuối dòng cần dấu chấm phẩy (;)", "- TT Tỉnh ủy;"],
    ["Như trên;", "đầu dòng cần gạch đầu dòng (-)", "- Như trên;"],
    ["- Lưu VT", "cần viết như “- Lưu: VT, NC.”", "- Lưu: VT."],
    ["- Lưu:VT, NC (02b)", "cần viết như “- Lưu: VT, NC.”", "- Lưu: VT, NC (02b)."],
    ["Lưu : VT;", "cần viết như “- Lưu: VT, NC.”", "Lưu: VT."],
    ["- Lưu: VT; NC.", "cần viết như “- Lưu: VT, NC.”", "- Lưu: VT, NC."],
    ["- Lưu: NC.", "cần viết như “- Lưu: VT, NC.”", null],
    ["- Lưu: VTNC", "cần viết như “- Lưu: VT, NC.”", null],
  ])("“%s”: %s", (text, asks, after) => {
    const found = copyLineMend(text, whole(text), asks);
    expect(found && mended(text, found)).toBe(after);
  });
});

describe("quyền hạn, chức vụ of the signer", () => {
  test.each([
    ["KT CHỦ TỊCH", "KT. CHỦ TỊCH"],
    ["TM/ ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN"],
    ["Kt. Chủ tịch", "KT. CHỦ TỊCH"],
    ["Phó Giám đốc", "PHÓ GIÁM ĐỐC"],
    ["KT. CHỦ TỊCH", null],
  ])("“%s”", (text, after) => {
    const found = authorityMend(text, whole(text));
    expect(found && mended(text, found)).toBe(after);
  });
});

describe("Unicode tổ hợp", () => {
  const apart = (text: string): string => text.normalize("NFD");

  test.each([
    ["đã là dựng sẵn", null],
    [apart("hòa"), "hòa"],
    [`Công tác ${apart("dân vận")} khéo`, "Công tác dân vận khéo"],
    [`${apart("một")}\t${apart("hai bốn")}`, `một\t${apart("hai bốn")}`],
    [`${apart("ủy ")}${"x".repeat(250)}${apart(" bản")}`, `ủy ${"x".repeat(250)}${apart(" bản")}`],
    [`Số ${apart("ủy")} ${"x".repeat(192)} ${apart("bản")}`, `Số ủy ${"x".repeat(192)} ${apart("bản")}`],
    [`Số ${apart("ủy")} ${"x".repeat(191)} ${apart("bản")}`, `Số ủy ${"x".repeat(191)} bản`],
  ])("%j", (text, after) => {
    const found = composedMend(text);
    expect(found && mended(text, found)).toBe(after);
  });

  test("is mended piece by piece, each short enough for Word to find, until none is left", () => {
    const typed = fc
      .array(fc.constantFrom("hòa", "ủy ban", " ", "\t", "\v", "nhân dân ", "Đồng Nai ".repeat(20), "x"), {
        maxLength: 30,
      })
      .map((pieces) => apart(pieces.join("")));
    fc.assert(
      fc.property(typed, (text) => {
        let now = text;
        for (let mend = composedMend(now); mend !== null; mend = composedMend(now)) {
          expect(mend.from).not.toMatch(/[\t\v]/);
          expect(mend.from.normalize("NFC")).toBe(mend.to);
          now = mended(now, mend);
        }
        expect(now).toBe(text.normalize("NFC"));
      }),
    );
  });
});
