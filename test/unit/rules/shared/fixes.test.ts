/** Each fix as a clerk would see it: what stood there, what stands there now; null where the clerk must decide. */
import fc from "../../../random";
import { congVan1432, MOTTO, NATIONAL_NAME } from "../../../../src/outline";
import { addresseeEdits } from "../../../../src/rules/addressee-form";
import { citationDateEdits } from "../../../../src/rules/citation-mismatch";
import { asFiled, withColon, withDash, withSemicolon } from "../../../../src/rules/copies-form";
import { numberEdits } from "../../../../src/rules/number-form";
import { placeDateEdits } from "../../../../src/rules/place-date-form";
import { editOf, replacementOf, type Edit } from "../../../../src/rules/shared/fix";
import { fixedWordsEdits } from "../../../../src/rules/shared/fixedWords";
import { inForm } from "../../../../src/rules/signer-authority";
import { composedEdits } from "../../../../src/rules/unicode-form";

type Row = readonly [text: string, after: string | null];
type Edits = (text: string) => readonly Edit[];

/** Two slips are two findings; a fix of one leaves the other to its own. */
const citationDate: Edits = (text) => {
  const edits = congVan1432.citations.map((citation) => citationDateEdits(citation)(text));
  const found = edits.filter((each) => each.length > 0);
  return found.length === 1 ? found.flat() : [];
};

const fixed = (edits: Edits, text: string): string | null => {
  const fix = replacementOf(text, edits(text));
  return fix && after(text, fix);
};
const after = (text: string, { start, end, to }: Edit): string => text.slice(0, start) + to + text.slice(end);

const FIXES: readonly (readonly [name: string, edits: Edits, rows: readonly Row[]])[] = [
  [
    "Tiêu ngữ",
    fixedWordsEdits(MOTTO),
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
    fixedWordsEdits(NATIONAL_NAME),
    [
      ["Cộng hòa xã hội chủ nghĩa Việt Nam", NATIONAL_NAME],
      ["UBND TỈNH\tCộng hoà xã hội chủ nghĩa Việt Nam", `UBND TỈNH\t${NATIONAL_NAME}`],
      [NATIONAL_NAME, null],
      ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA", null],
    ],
  ],
  [
    "place and date",
    placeDateEdits,
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
    numberEdits,
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
    addresseeEdits,
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

describe.each(FIXES)("%s", (_name, edits, rows) => {
  test.each(rows)("“%s” → %s", (text, expected) => {
    expect(fixed(edits, text)).toBe(expected);
  });
});

const texts = FIXES.flatMap(([, , rows]) => rows.map(([text]) => text));
/** Texts that have something to fix among others of any kind, put together in any way. */
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

describe.each(FIXES)("%s, in any text,", (_name, edits) => {
  test("changes only its words, and has nothing to do afterwards", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const fix = replacementOf(text, edits(text));
        if (fix === null) return;
        const now = after(text, fix);
        expect(text.slice(fix.start, fix.end)).toBe(fix.from);
        expect(now).not.toBe(text);
        expect(now.slice(0, fix.start)).toBe(text.slice(0, fix.start));
        expect(now.slice(fix.start + fix.to.length)).toBe(text.slice(fix.end));
        expect(fixed(edits, now)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test("leaves every number what it was worth, but for the day that is corrected", () => {
    const worth = (text: string): readonly number[] => (text.match(/\d+/gu) ?? []).map(Number);
    fc.assert(
      fc.property(anyText, (text) => {
        const fix = replacementOf(text, edits(text));
        if (fix === null || edits === citationDate) return;
        expect(worth(fix.to)).toEqual(worth(fix.from));
      }),
      { numRuns: 300 },
    );
  });
});

describe.each([
  ["a colon", withColon, [["Nơi nhận", "Nơi nhận:"]]],
  [
    "a semicolon",
    withSemicolon,
    [
      ["- TT Tỉnh ủy,", "- TT Tỉnh ủy;"],
      ["- TT Tỉnh ủy . ", "- TT Tỉnh ủy;"],
    ],
  ],
  ["a dash", withDash, [["Như trên;", "- Như trên;"]]],
  [
    "what is filed",
    asFiled,
    [
      ["- Lưu VT", "- Lưu: VT."],
      ["- Lưu:VT, NC (02b)", "- Lưu: VT, NC (02b)."],
      ["Lưu : VT;", "Lưu: VT."],
      ["- Lưu: VT; NC.", "- Lưu: VT, NC."],
      ["- Lưu: NC.", null],
      ["- Lưu: VTNC", null],
    ],
  ],
  [
    "quyền hạn, chức vụ of the signer",
    inForm,
    [
      ["KT CHỦ TỊCH", "KT. CHỦ TỊCH"],
      ["TM/ ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN"],
      ["Kt. Chủ tịch", "KT. CHỦ TỊCH"],
      ["Phó Giám đốc", "PHÓ GIÁM ĐỐC"],
      ["KT. CHỦ TỊCH", null],
    ],
  ],
] satisfies readonly (readonly [string, (line: string) => string, readonly Row[]])[])(
  "a line: %s",
  (_what, edit, rows) => {
    test.each<Row>(rows)("“%s” → %s", (text, expected) => {
      expect(fixed(editOf(text, edit), text)).toBe(expected);
    });
  },
);

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
  ])("%j", (text, expected) => {
    expect(fixed(composedEdits, text)).toBe(expected);
  });

  test("is composed piece by piece, each short enough for Word to find, until none is left", () => {
    const typed = fc
      .array(fc.constantFrom("hòa", "ủy ban", " ", "\t", "\v", "nhân dân ", "Đồng Nai ".repeat(20), "x"), {
        maxLength: 30,
      })
      .map((pieces) => apart(pieces.join("")));
    fc.assert(
      fc.property(typed, (text) => {
        let now = text;
        const next = () => replacementOf(now, composedEdits(now));
        for (let fix = next(); fix !== null; fix = next()) {
          expect(fix.from).not.toMatch(/[\t\v]/);
          expect(fix.from.normalize("NFC")).toBe(fix.to);
          now = after(now, fix);
        }
        expect(now).toBe(text.normalize("NFC"));
      }),
    );
  });
});
