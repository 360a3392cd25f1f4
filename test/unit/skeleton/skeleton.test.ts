/** The page, clause by clause of Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I. */
import { allFigures, allItems, congVan1432, FIGURE_PROMPT, figureTag, itemTag } from "../../../src/outline";
import { pageNumberHeader, skeletonFragment, type AgencyProfile } from "../../../src/skeleton";
import { shareOfLine } from "../../../src/skeleton/rule";
import { textWidth } from "../../../src/skeleton/textWidth";
import { childOf, childrenOf, valOf } from "../../../src/docx/xml";
import { bodyOf, elements, pageOf, ruleBelow, tagOf, theParagraph } from "./page";
import { dongNai, profiles, undated } from "./profiles";

const pageFor = (changes: Partial<AgencyProfile> = {}) =>
  pageOf(skeletonFragment(congVan1432, { ...dongNai, ...changes }));
const page = pageFor();
const [left = 0, right = 0] = elements(bodyOf(skeletonFragment(congVan1432, dongNai)), "w:gridCol").map(
  (column) => Number(column.attributes["w:w"]) / 20,
);
const MM = 72 / 25.4;

describe("the heading", () => {
  test("II.1.a: Quốc hiệu in capitals, 12–13, bold, on one line", () => {
    const national = theParagraph(page, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(national).toMatchObject({ align: "center", bold: true, italic: false, size: 12 });
    expect(textWidth(national.text, national.size, "bold")).toBeLessThan(right - 10);
  });

  test("II.1.b: Tiêu ngữ with spaced hyphens, 13–14, bold, over a rule as long as itself", () => {
    const motto = theParagraph(page, "Độc lập - Tự do - Hạnh phúc");
    expect(motto).toMatchObject({ align: "center", bold: true, italic: false, size: 13 });
    const length = textWidth(motto.text, motto.size, "bold");
    expect(Math.abs(ruleBelow(page, motto, right) - length)).toBeLessThan(1);
  });

  test("II.2.b: the agency in capitals, bold, on the customary lines, its rule 1/3–1/2 of the line", () => {
    const agency = theParagraph(page, "ỦY BAN NHÂN DÂN");
    expect(agency).toMatchObject({ text: "ỦY BAN NHÂN DÂN\nTỈNH ĐỒNG NAI", bold: true, size: 12 });
    const length = textWidth("ỦY BAN NHÂN DÂN", 12, "bold");
    const rule = ruleBelow(page, agency, left);
    expect(rule).toBeGreaterThanOrEqual(length / 3 - 0.1);
    expect(rule).toBeLessThanOrEqual(length / 2);
  });

  test("II.2.b: the governing body in capitals, not bold, above the agency", () => {
    const withGovernor = pageFor({ governingBody: "UBND tỉnh Đồng Nai", agency: "Sở Nội vụ" });
    const governor = theParagraph(withGovernor, "UBND TỈNH ĐỒNG NAI");
    expect(governor).toMatchObject({ bold: false, size: 12, align: "center" });
    expect(withGovernor[withGovernor.indexOf(governor) + 1]?.text).toBe("SỞ NỘI VỤ");
  });

  test("II.2.b: a long name stands on several lines, none longer than its column", () => {
    const long =
      "Cục Quản lý chất lượng, chế biến và phát triển thị trường nông lâm thủy sản khu vực miền Nam";
    const agency = theParagraph(pageFor({ agency: long }), "CỤC QUẢN LÝ");
    expect(agency.text.replace(/\n/g, " ")).toBe(long.toUpperCase());
    for (const line of agency.text.split("\n")) expect(textWidth(line, 12, "bold")).toBeLessThan(left);
  });

  test("II.3.c: number and symbol, 13, upright, the number left open", () => {
    expect(theParagraph(page, "Số:")).toMatchObject({
      text: "Số:      /BC-UBND",
      size: 13,
      bold: false,
      italic: false,
      align: "center",
    });
  });

  test.each([
    [{ day: 5, month: 12, year: 2026 }, "Đồng Nai, ngày 05 tháng 12 năm 2026"],
    [{ day: 9, month: 1, year: 2026 }, "Đồng Nai, ngày 09 tháng 01 năm 2026"],
    [{ day: 10, month: 2, year: 2026 }, "Đồng Nai, ngày 10 tháng 02 năm 2026"],
    [{ day: 28, month: 3, year: 2026 }, "Đồng Nai, ngày 28 tháng 3 năm 2026"],
    [{ day: 31, month: 5, year: 2027 }, "Đồng Nai, ngày 31 tháng 5 năm 2027"],
  ])("II.4.b: zeros before days below 10 and the months 1 and 2 only: %j", (date, text) => {
    expect(theParagraph(pageFor({ date }), "Đồng Nai,")).toMatchObject({
      text,
      italic: true,
      bold: false,
      size: 13,
      align: "center",
    });
  });

  test("II.4: day and month are left open while nobody knows them", () => {
    const open = pageOf(skeletonFragment(congVan1432, undated(dongNai)));
    expect(theParagraph(open, "Đồng Nai,").text).toBe("Đồng Nai, ngày      tháng      năm 2026");
  });
});

test.each([
  ["one line", [300], 126],
  ["two lines, the last one shorter", [300, 220], 110],
  ["two lines, the last one very short", [300, 90], 100],
])("a rule below %s is between 1/3 and 1/2 of the longest, drawn in by the last", (_what, widths, length) => {
  expect(shareOfLine(widths)).toBeCloseTo(length, 5);
});

test("what nobody has filled in shows as dots", () => {
  const texts = pageFor({ agency: "", symbol: " ", place: "" }).map(({ text }) => text);
  expect(texts.slice(0, 1)).toEqual(["…"]);
  expect(texts).toContain("Số:      /…");
  expect(texts).toContain("…, ngày 05 tháng 12 năm 2026");
});

describe("tên loại, trích yếu, Kính gửi", () => {
  test.each([
    ["Ủy ban nhân dân tỉnh Đồng Nai", "annual", 2026, "tại tỉnh Đồng Nai năm 2026"],
    ["ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI", "half-year", 2027, "tại tỉnh Đồng Nai 6 tháng đầu năm 2027"],
    ["Uỷ ban nhân dân thành phố Hồ Chí Minh", "annual", 2026, "tại thành phố Hồ Chí Minh năm 2026"],
    ["Bộ Nội vụ", "annual", 2026, "tại Bộ Nội vụ năm 2026"],
  ] as const)("II.5: for %s, %s %d, the trích yếu ends “%s”", (agency, period, year, end) => {
    const subject = theParagraph(
      pageFor({ agency, period, year }),
      "Kết quả thực hiện Chỉ thị số 33/CT-TTg và",
    );
    expect(subject).toMatchObject({
      text: `Kết quả thực hiện Chỉ thị số 33/CT-TTg và Chương trình phối hợp số 03-CTr/BDVTW-BCSDCP ${end}`,
      bold: true,
      italic: false,
      size: 14,
      align: "center",
    });
  });

  test("II.5.b: BÁO CÁO bold and centred; below the trích yếu a rule of 1/3–1/2 of its line", () => {
    expect(theParagraph(page, "BÁO CÁO")).toMatchObject({
      text: "BÁO CÁO",
      bold: true,
      size: 14,
      align: "center",
    });
    const subject = theParagraph(page, "Kết quả thực hiện Chỉ thị số 33/CT-TTg và");
    const line = textWidth("Kết quả thực hiện Chỉ thị số 33/CT-TTg và Chương trình phối hợp", 14, "bold");
    const rule = ruleBelow(page, subject, 160 * MM);
    expect(rule).toBeGreaterThan(line / 3);
    expect(rule).toBeLessThan(line / 2);
  });

  test("II.9.d: one recipient stands on the line of “Kính gửi”", () => {
    expect(theParagraph(page, "Kính gửi")).toMatchObject({
      text: "Kính gửi: Bộ Nội vụ.",
      size: 14,
      bold: false,
    });
  });

  test("II.9.d: several stand in a list, dashes below the colon, the last with a stop", () => {
    const listed = pageFor({ recipients: ["Thủ tướng Chính phủ", "Bộ Nội vụ"] });
    const label = theParagraph(listed, "Kính gửi");
    const place = listed.indexOf(label);
    expect(listed.slice(place, place + 3).map(({ text }) => text)).toEqual([
      "Kính gửi:",
      "- Thủ tướng Chính phủ;",
      "- Bộ Nội vụ.",
    ]);
    const colon = label.indent.left + textWidth("Kính gửi", 14, "regular");
    const dash = (listed[place + 1]?.indent.left ?? 0) - textWidth("- ", 14, "regular");
    expect(Math.abs(dash - colon)).toBeLessThan(3);
  });
});

describe("the outline's items", () => {
  test("stand in order, with their numbers as text", () => {
    const headings = allItems(congVan1432).map(({ label, heading }) => `${label} ${heading}`);
    const texts = page.map(({ text }) => text).filter((text) => headings.includes(text));
    expect(texts).toEqual(headings);
    expect(elements(bodyOf(skeletonFragment(congVan1432, dongNai)), "w:numPr")).toHaveLength(0);
  });

  test("II.6.e: are 13–14, justified, 1.27 cm first line, at least 6 pt apart, single to 1.5 lines", () => {
    const text = page.filter(({ around, inside }) => around.length + inside.length > 0);
    const headings = allItems(congVan1432).map(({ label, heading }) =>
      theParagraph(page, `${label} ${heading}`),
    );
    expect(text.length).toBeGreaterThan(25);
    for (const paragraph of [...text, ...headings]) {
      expect(paragraph).toMatchObject({ align: "both", size: 14, font: "Times New Roman", italic: false });
      expect(paragraph.indent.firstLine).toBe(36);
      expect(paragraph.after).toBeGreaterThanOrEqual(6);
      expect(paragraph.lines).toBeGreaterThanOrEqual(1);
      expect(paragraph.lines).toBeLessThanOrEqual(1.5);
    }
  });

  test("no heading is left alone at the foot of a page", () => {
    for (const { label, heading } of allItems(congVan1432)) {
      expect(theParagraph(page, `${label} ${heading}`).keepsWithNext).toBe(true);
    }
  });

  test("II.6.đ: parts and items are bold, dashes are not", () => {
    for (const { label, heading } of allItems(congVan1432)) {
      expect(theParagraph(page, `${label} ${heading}`).bold).toBe(label !== "-");
    }
  });

  test("each has its control right below, alone in its paragraph, with the guidance as prompt", () => {
    for (const item of allItems(congVan1432)) {
      const below = page[page.indexOf(theParagraph(page, `${item.label} ${item.heading}`)) + 1];
      if (item.prompt === null) expect(below?.around).toEqual([]);
      else expect(below).toMatchObject({ text: item.prompt, around: [itemTag(item.id)], inside: [] });
    }
  });

  test("each required figure has a sentence with a control for each blank", () => {
    for (const { figure } of allFigures(congVan1432).filter(({ figure }) => figure.required)) {
      const sentence = (figure.sentence ?? []).map((part) =>
        typeof part === "string" ? part : FIGURE_PROMPT,
      );
      const blanks = (figure.sentence ?? []).flatMap((part) =>
        typeof part === "string" ? [] : [part.blank],
      );
      expect(theParagraph(page, sentence[0] ?? "")).toMatchObject({
        text: sentence.join(""),
        around: [],
        inside: blanks.map(figureTag),
      });
    }
  });

  test("every control shows a prompt, and has a tag and an id of its own", () => {
    const controls = elements(bodyOf(skeletonFragment(congVan1432, dongNai)), "w:sdt");
    const properties = controls.map((control) => childOf(control, "w:sdtPr"));
    expect(properties.every((each) => childOf(each, "w:showingPlcHdr") !== undefined)).toBe(true);
    expect(properties.every((each) => (valOf(each, "w:alias") ?? "") !== "")).toBe(true);
    for (const values of [controls.map(tagOf), properties.map((each) => valOf(each, "w:id"))]) {
      expect(new Set(values).size).toBe(controls.length);
    }
  });
});

describe("the end", () => {
  test("II.7.đ: authority and title in capitals, bold; the name in ordinary letters, bold", () => {
    const texts = ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Thị Hoàng"];
    for (const text of texts) {
      expect(theParagraph(page, text)).toMatchObject({
        text,
        bold: true,
        italic: false,
        size: 14,
        align: "center",
      });
    }
  });

  test("II.9: “Nơi nhận” 12 bold italic; the list 11, from “Như trên” to “Lưu”", () => {
    const label = theParagraph(page, "Nơi nhận:");
    expect(label).toMatchObject({ size: 12, bold: true, italic: true, align: "left" });
    const list = page.slice(page.indexOf(label) + 1, page.indexOf(label) + 6);
    expect(list.map(({ text }) => text)).toEqual([
      "- Như trên;",
      "- Thường trực Tỉnh ủy (để b/c);",
      "- Chủ tịch, các Phó Chủ tịch UBND tỉnh;",
      "- Sở Nội vụ;",
      "- Lưu: VT, KGVX.",
    ]);
    for (const entry of list)
      expect(entry).toMatchObject({ size: 11, bold: false, italic: false, align: "left" });
  });

  test("II.9: without a drafting unit the copy on file is “VT” alone", () => {
    expect(theParagraph(pageFor({ draftingUnit: "" }), "- Lưu").text).toBe("- Lưu: VT.");
  });

  test("I.7: the page number is a centred PAGE field of 13–14", () => {
    const [field] = elements(bodyOf(pageNumberHeader()), "w:fldSimple");
    expect(field?.attributes["w:instr"]?.trim()).toBe("PAGE");
    expect(pageOf(pageNumberHeader())[0]).toMatchObject({ align: "center", size: 14, bold: false });
  });
});

describe("what Word does to insertions", () => {
  test.each(profiles)("nothing in it can go wrong there: %s", (_what, profile) => {
    const fragment = skeletonFragment(congVan1432, profile);
    const body = bodyOf(fragment);
    // No section, list, date picker or grid; no control around or in a table; an empty paragraph last.
    for (const name of ["w:sectPr", "w:numPr", "w:date", "w:snapToGrid", "w:drawing", "w:pict"]) {
      expect({ name, found: elements(body, name).length }).toEqual({ name, found: 0 });
    }
    expect(elements(body, "w:sdt").flatMap((control) => elements(control, "w:tbl"))).toEqual([]);
    expect(elements(body, "w:tbl").flatMap((table) => elements(table, "w:sdt"))).toEqual([]);
    expect(childrenOf(body).at(-1)).toEqual({ name: "w:p", attributes: {}, children: [] });
    expect(Buffer.byteLength(fragment)).toBeLessThanOrEqual(60 * 1024);
  });
});
