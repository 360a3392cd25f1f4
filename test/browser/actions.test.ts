/** Acting on findings for real: src/app and src/word on the real office.js, on a document in the workbench. */
import { openDocx, packDocx, readSourceDocument } from "../../src/docx";
import { congVan1432 } from "../../src/outline";
import type { Fix } from "../../src/rules/finding";
import { skeletonDocument } from "../../src/skeleton";
import { faultsOfDocx } from "../ooxmlValidator";
import { typedReport, typedUnder } from "../unit/report/typedReport";
import { dongNai } from "../unit/skeleton/profiles";
import { control, docx, p, run, table } from "../../workbench/test/makeDocument";
import { openActing, type ActingPane } from "./actingPage";
import { closeBrowser, describeInBrowser } from "./browser";

const SETTINGS_RELS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/></Relationships>';

/** A document with this in its settings part. */
const withSettings = (body: string, settings: string): Uint8Array =>
  docx(body, {
    "word/settings.xml": `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${settings}</w:settings>`,
    "word/_rels/document.xml.rels": SETTINGS_RELS,
  });

const typed = (text: string): string =>
  `<w:p>${text
    .split("\t")
    .map((piece) => run(piece))
    .join("<w:r><w:tab/></w:r>")}</w:p>`;
const bodyOf = (source: { readonly paragraphs: readonly { readonly text: string }[] }): string =>
  source.paragraphs.map(({ text }) => typed(text)).join("");

const CITED = "Tiếp tục thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2022 của Thủ tướng Chính phủ.";
const MENDED = CITED.replace("2022", "2021");

let pane: ActingPane;

async function fixOf(rule: string): Promise<Fix> {
  const answer = await pane.ask("check");
  if (!("value" in answer)) throw new Error(answer.detail);
  const found = answer.value.report.findings.find((finding) => finding.rule === rule && finding.fix);
  if (!found?.fix) throw new Error(`${rule} offers nothing`);
  return found.fix;
}

const replace = (text: string, from: string, to: string, paragraph = 0): Fix => {
  const start = text.indexOf(from);
  return { kind: "replace", paragraph, start, end: start + from.length, from, to, within: text };
};

afterAll(closeBrowser);

describeInBrowser("a missing item", () => {
  beforeAll(async () => {
    pane = await openActing();
  });

  test("comes to its place as one step of undo, and only once", async () => {
    const source = typedReport({ "III.8": [] });
    await pane.open(docx(bodyOf(source)));
    const before = await pane.paragraphs();
    const fix = await fixOf("item-missing");
    await pane.syncs();
    const answer = await pane.ask("apply", fix);
    expect(await pane.syncs()).toBe(3);

    const after = await pane.paragraphs();
    const next = before.findIndex((text) => text.startsWith("9. Công tác kiểm tra"));
    expect(answer).toEqual({
      value: { kind: "done", paragraph: next, undoSteps: 1, recordedAsRevision: "unknown" },
    });
    expect(after[next]).toMatch(/^8\. Công tác phối hợp/u);
    expect(after[next + 1]).toMatch(/^Công tác phối hợp, tạo điều kiện/u);
    expect(after.toSpliced(next, after.length - before.length)).toEqual(before);
    expect(await faultsOfDocx(await pane.file())).toEqual([]);

    expect(await pane.ask("apply", fix)).toEqual({ value: { kind: "moved" } });
    expect(await pane.paragraphs()).toEqual(after);
    await pane.undo();
    expect(await pane.paragraphs()).toEqual(before);
  });

  test("brings the heading that it stands under, and nothing else that is missing", async () => {
    const source = typedReport({ IV: [], "IV.1": [], "IV.2": [], VI: [] });
    await pane.open(docx(bodyOf(source)));
    const before = await pane.paragraphs();
    await pane.ask("apply", { kind: "insert-item", item: "IV.2" });
    const added = (await pane.paragraphs()).filter((text) => !before.includes(text));
    expect(added.slice(0, 2)).toEqual([
      "IV. ĐÁNH GIÁ CHUNG",
      expect.stringMatching(/^2\. Khó khăn, hạn chế/u),
    ]);
    expect(added.join("\n")).not.toMatch(/Ưu điểm|KIẾN NGHỊ/u);
  });

  test("goes behind a table of the clerk's, not into it", async () => {
    const source = typedReport({ "III.8": [] });
    const texts = source.paragraphs.map(({ text }) => text);
    const next = texts.findIndex((text) => text.startsWith("9. Công tác kiểm tra"));
    const parts = texts.map(typed);
    await pane.open(
      docx([...parts.slice(0, next), table(["Quý", "Cuộc"], ["I", "5"]), ...parts.slice(next)].join("")),
    );
    expect(await pane.ask("apply", { kind: "insert-item", item: "III.8" })).toMatchObject({
      value: { kind: "done", paragraph: next + 4 },
    });
    const check = await pane.ask("check");
    const placed = "value" in check ? check.value.source.paragraphs[next + 4] : undefined;
    expect(placed?.cell).toBeUndefined();
  });
});

describeInBrowser("a missing figure's sentence", () => {
  beforeAll(async () => {
    pane = await openActing();
  });

  test("comes behind its item's text as one step of undo, and only once", async () => {
    const source = typedReport({
      "III.5.3": ["- Kết quả Chỉ số hài lòng của người dân", "Người dân hài lòng hơn trước.", ""],
    });
    await pane.open(docx(bodyOf(source)));
    const before = await pane.paragraphs();
    const fix = await fixOf("figure-missing");
    await pane.syncs();
    const place = before.indexOf("Người dân hài lòng hơn trước.") + 1;
    expect(await pane.ask("apply", fix)).toEqual({
      value: { kind: "done", paragraph: place, undoSteps: 1, recordedAsRevision: "unknown" },
    });
    expect(await pane.syncs()).toBe(3);
    const after = await pane.paragraphs();
    expect(after[place]).toBe("Chỉ số hài lòng của người dân, tổ chức, doanh nghiệp: [ ]%.");
    expect(after.toSpliced(place, after.length - before.length)).toEqual(before);
    expect(await faultsOfDocx(await pane.file())).toEqual([]);

    expect(await pane.ask("apply", fix)).toEqual({ value: { kind: "moved" } });
    await pane.undo();
    expect(await pane.paragraphs()).toEqual(before);
  });

  test("never goes into a control that shows only its prompt", async () => {
    const parts = new Map(skeletonDocument(congVan1432, dongNai));
    const name = "word/document.xml";
    const xml = parts.get(name) ?? "";
    const sentence = /<w:p>(?:(?!<w:p>).)*dan-van:figure:satisfaction-index.*?<\/w:p>/su;
    parts.set(name, xml.replace(sentence, ""));
    const file = packDocx(parts);
    const before = readSourceDocument(openDocx(file));
    const prompt = before.paragraphs.findIndex(({ controlTag }) => controlTag === "dan-van:item:III.5.3");
    await pane.open(file);
    expect(await pane.ask("apply", { kind: "insert-figure", figure: "satisfaction-index" })).toMatchObject({
      value: { kind: "done", paragraph: prompt + 1 },
    });
    const after = readSourceDocument(openDocx(await pane.file()));
    expect(after.paragraphs[prompt]).toEqual(before.paragraphs[prompt]);
    expect(after.paragraphs[prompt + 1]?.controlTag).toBeUndefined();
    expect(after.controls.filter(({ tag }) => tag === "dan-van:figure:satisfaction-index")).toHaveLength(1);
    expect(await faultsOfDocx(await pane.file())).toEqual([]);
  });

  test("is not put in where its item is not there", async () => {
    await pane.open(docx(bodyOf(typedReport({ "III.5.3": [] }))));
    const before = await pane.paragraphs();
    expect(await pane.ask("apply", { kind: "insert-figure", figure: "satisfaction-index" })).toEqual({
      value: { kind: "moved" },
    });
    expect(await pane.paragraphs()).toEqual(before);
  });
});

describeInBrowser("another font", () => {
  const lettered = (text: string, font: string, more = ""): string =>
    `<w:p>${run(text, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>${more}`)}</w:p>`;
  const ROMAN = "Times New Roman";
  const fonts = async (): Promise<readonly unknown[]> =>
    readSourceDocument(openDocx(await pane.file())).paragraphs.map(({ format }) => format.fontName);

  beforeAll(async () => {
    pane = await openActing();
  });

  test("is given to the paragraphs that follow each other in the wrong one, as one step of undo", async () => {
    const before = ["Arial", "Arial", ROMAN, "Arial"];
    await pane.open(
      docx(before.map((font, at) => lettered(`Đoạn ${at}`, font, at === 1 ? "<w:b/>" : "")).join("")),
    );
    const fix = await fixOf("font-name");
    await pane.syncs();
    expect(await pane.ask("apply", fix)).toMatchObject({
      value: { kind: "done", paragraph: 0, undoSteps: 1 },
    });
    expect(await pane.syncs()).toBe(3);
    expect(await fonts()).toEqual([ROMAN, ROMAN, ROMAN, "Arial"]);
    expect(
      openDocx(await pane.file())
        .text("word/document.xml")
        .match(/<w:b\/>/gu),
    ).toHaveLength(1);
    expect(await faultsOfDocx(await pane.file())).toEqual([]);

    expect(await pane.ask("apply", fix)).toEqual({ value: { kind: "moved" } });
    await pane.undo();
    expect(await fonts()).toEqual(before);
  });
});

describeInBrowser("other words", () => {
  beforeAll(async () => {
    pane = await openActing();
  });

  test.each([
    ["nation-form", "Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh phúc"],
    ["number-form", "Số: 05/BC-UBND", "Số: 5 / BC - UBND"],
    ["place-date-form", "ngày 05 tháng 12", "ngày 5 tháng 12"],
    ["citation-mismatch", "ngày 03/4/2023", "ngày 03/5/2023"],
    ["number-form", "Số: 05/BC-UBND", "Số 05/BC-UBND"],
    ["place-date-form", "Đồng Nai, ngày", "Đồng Nai ngày"],
    ["addressee-form", "Kính gửi: Bộ Nội vụ", "Kính gửi Bộ Nội vụ"],
    ["title-form", "BÁO CÁO", "Báo cáo"],
    ["unicode-form", "Kính gửi: Bộ Nội vụ", "Kính gửi: Bộ Nội vụ".normalize("NFD")],
  ])("%s: are written, and its finding is gone", async (rule, right, wrong) => {
    const source = typedUnder((line) => line.replace("Số: 123/", "Số: 05/").replace(right, wrong));
    await pane.open(docx(bodyOf(source)));
    const before = await pane.paragraphs();
    const fix = await fixOf(rule);
    await pane.syncs();
    expect(await pane.ask("apply", fix)).toMatchObject({ value: { kind: "done", undoSteps: 1 } });
    // The last one reads the document for the check that follows.
    expect(await pane.syncs()).toBe(4);
    expect(await pane.paragraphs()).toEqual(before.map((text) => text.replace(wrong, right)));
    await expect(fixOf(rule)).rejects.toThrow("offers nothing");
    await pane.undo();
    expect(await pane.paragraphs()).toEqual(before);
  });

  test("keep the look of the old ones, and everything around them as it was", async () => {
    const [head, tail] = CITED.split("26/11/2022") as [string, string];
    const body = (date: string): string => `<w:p>${run(head)}${run(date, "<w:b/><w:i/>")}${run(tail)}</w:p>`;
    await pane.open(docx(body("26/11/2022")));
    await pane.ask("apply", replace(CITED, "26/11/2022", "26/11/2021"));
    expect(await pane.paragraphs()).toEqual([MENDED]);
    const xml = openDocx(await pane.file()).text("word/document.xml");
    expect(xml).toMatch(/<w:r>\s*<w:rPr><w:b\/><w:i\/><\/w:rPr>\s*<w:t[^>]*>26\/11\/2021<\/w:t>/u);
    expect(xml.match(/<w:b\/>/gu)).toHaveLength(1);
  });

  test("are the right ones of several equal ones", async () => {
    const text = "Ngày 26/11/2022 họp; ngày 26/11/2022 ban hành; ngày 26/11/2022 sơ kết.";
    const start = text.indexOf("26/11/2022", 20);
    await pane.open(docx(p(text)));
    await pane.ask("apply", {
      kind: "replace",
      paragraph: 0,
      start,
      end: start + 10,
      from: "26/11/2022",
      to: "26/11/2021",
    });
    expect(await pane.paragraphs()).toEqual([
      "Ngày 26/11/2022 họp; ngày 26/11/2021 ban hành; ngày 26/11/2022 sơ kết.",
    ]);
  });

  test("are written where the paragraph stands now", async () => {
    await pane.open(docx(p("Mới gõ thêm.") + p() + p(CITED)));
    expect(await pane.ask("apply", replace(CITED, "26/11/2022", "26/11/2021"))).toMatchObject({
      value: { kind: "done", paragraph: 2 },
    });
    expect(await pane.paragraphs()).toEqual(["Mới gõ thêm.", "", MENDED]);
  });

  test.each([
    ["the paragraph was changed", p(CITED.replace("Tiếp tục", "Đã")), true],
    ["the words were changed", p(MENDED), true],
    ["the document is empty now", p(), true],
    ["nothing is known of the paragraph and the words are elsewhere", p(`A ${CITED}`), false],
  ])("are not written when %s", async (_what, body, known) => {
    await pane.open(docx(body));
    const before = await pane.paragraphs();
    const { within, ...rest } = replace(CITED, "26/11/2022", "26/11/2021") as Extract<
      Fix,
      { kind: "replace" }
    >;
    expect(await pane.ask("apply", known ? { ...rest, within: within ?? "" } : rest)).toEqual({
      value: { kind: "moved" },
    });
    expect(await pane.paragraphs()).toEqual(before);
    expect(await pane.undo()).toBe(false);
  });

  test.each([
    [
      "that do not look all the same",
      `<w:p>${run("ngày 26/11/", "<w:b/>")}${run("2022")}</w:p>`,
      "ngày 26/11/2022",
      "26/11/2022",
    ],
    ["that Word cannot search for", "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>", "a\tb", "a\tb"],
  ])("%s are left to the clerk", async (_what, body, text, from) => {
    await pane.open(docx(body));
    expect(await pane.ask("apply", replace(text, from, "x"))).toMatchObject({
      code: "by-hand",
      state: "unchanged",
    });
    expect(await pane.paragraphs()).toEqual([text]);
  });

  test("within a control leave the control around them", async () => {
    const inside = control({ tag: "dan-van:item:V" }, p(CITED));
    await pane.open(docx(p("Trước") + inside + p("Sau")));
    await pane.ask("apply", replace(CITED, "26/11/2022", "26/11/2021", 1));
    const { paragraphs } = readSourceDocument(openDocx(await pane.file()));
    expect(paragraphs.map(({ text, controlTag }) => [text, controlTag])).toEqual([
      ["Trước", undefined],
      [MENDED, "dan-van:item:V"],
      ["Sau", undefined],
    ]);
  });
});

describeInBrowser("a document that is closed to us", () => {
  beforeAll(async () => {
    pane = await openActing();
  });

  test.each([
    ["an item", { kind: "insert-item", item: "VI" } as const],
    ["a figure", { kind: "insert-figure", figure: "satisfaction-index" } as const],
    ["words", replace(CITED, "26/11/2022", "26/11/2021", 0)],
  ])("does not take %s, and stays as it is", async (_what, fix) => {
    const source = typedReport({
      "III.5.3": ["- Kết quả Chỉ số hài lòng của người dân", "Hài lòng hơn."],
      VI: [],
    });
    const body = p(CITED) + bodyOf(source);
    await pane.open(withSettings(body, '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'));
    const before = await pane.paragraphs();
    expect(await pane.ask("apply", fix)).toMatchObject({ code: "protected", state: "unchanged" });
    expect(await pane.paragraphs()).toEqual(before);
  });
});

describeInBrowser("while changes are tracked, in a Word that tells", () => {
  beforeAll(async () => {
    pane = await openActing("?persona=newer");
  });

  test.each([
    ["an item", { kind: "insert-item", item: "VI" } as const],
    ["words", replace(CITED, "26/11/2022", "26/11/2021")],
  ])("%s: nothing is recorded, and tracking goes on", async (_what, fix) => {
    await pane.open(withSettings(p(CITED) + bodyOf(typedReport({ VI: [] })), "<w:trackRevisions/>"));
    expect(await pane.ask("apply", fix)).toMatchObject({
      value: { kind: "done", recordedAsRevision: "no" },
    });
    const file = openDocx(await pane.file());
    expect(file.text("word/document.xml")).not.toMatch(/<w:(?:ins|del) /u);
    expect(file.text("word/settings.xml")).toContain("w:trackRevisions");
  });
});

describeInBrowser("going there", () => {
  const text = "Ngày 31/11/2026 họp; ngày 31/11/2026 sơ kết.";
  const second = { start: text.lastIndexOf("31/11"), end: text.lastIndexOf("31/11") + 10 };

  beforeAll(async () => {
    pane = await openActing();
  });

  test.each([
    ["selects the words", [0, text, second], "there", "31/11/2026"],
    ["selects the paragraph without words", [0, text, undefined], "there", text],
    ["selects the paragraph when the words cannot be told", [0, text, { start: 5, end: 5 }], "there", text],
    ["finds the paragraph where it stands now", [3, text, second], "there", "31/11/2026"],
  ] as const)("%s", async (_what, [paragraph, expected, words], value, selected) => {
    await pane.open(docx(p(text) + p("Sau")));
    await pane.syncs();
    expect(await pane.ask("goTo", paragraph, expected, words)).toEqual({ value });
    expect(await pane.syncs()).toBeLessThanOrEqual(3);
    expect(await pane.ask("selected")).toEqual({ value: selected });
  });

  test("selects nothing when the paragraph is no more", async () => {
    await pane.open(docx(p("Khác")));
    expect(await pane.ask("goTo", 0, text, second)).toEqual({ value: "moved" });
  });
});

describeInBrowser("what is dismissed with a reason", () => {
  const body = bodyOf(typedReport({ V: ["V. NHIỆM VỤ, GIẢI PHÁP", "Hoàn thành trước ngày 31/11/2026."] }));

  beforeAll(async () => {
    pane = await openActing();
  });

  async function dismissErrors(): Promise<void> {
    const answer = await pane.ask("check");
    const findings = "value" in answer ? answer.value.report.findings : [];
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule }) => rule)).toContain("date-impossible");
    for (const finding of errors)
      expect(await pane.ask("dismiss", finding, "Ngày do cấp trên ghi")).toEqual({ value: undefined });
  }

  test("travels with the file, and lapses when its text changes", async () => {
    await pane.open(docx(body));
    expect(await pane.ask("sorted")).toMatchObject({ value: { verdict: "incomplete", dismissed: [] } });
    await dismissErrors();
    const file = await pane.file();
    expect(await faultsOfDocx(file)).toEqual([]);

    await pane.open(docx(p("Văn bản khác")));
    expect(await pane.ask("stored")).toEqual({ value: { kind: "none" } });
    await pane.open(file);
    expect(await pane.ask("sorted")).toMatchObject({
      value: { verdict: "ready-with-dismissed", lapsed: [] },
    });

    const text = "Hoàn thành trước ngày 31/11/2026.";
    const place = (await pane.paragraphs()).indexOf(text);
    await pane.ask("apply", replace(text, "31/11/2026", "31/9/2026", place));
    expect(await pane.ask("sorted")).toMatchObject({
      value: { verdict: "incomplete", dismissed: [], lapsed: [{}] },
    });
  });

  test("by another version is not read, and not lost when something is dismissed anew", async () => {
    const foreign = { version: 7, left: "?" };
    await pane.open(docx(body));
    await pane.ask("plant", foreign);
    expect(await pane.ask("stored")).toMatchObject({ value: { kind: "refused", value: foreign } });
    expect(await pane.ask("sorted")).toMatchObject({ value: { verdict: "incomplete", dismissed: [] } });
    await dismissErrors();
    expect(await pane.ask("setting", "dan-van:left-refused")).toEqual({ value: [foreign] });
    expect(await pane.ask("sorted")).toMatchObject({ value: { verdict: "ready-with-dismissed" } });
  });

  test("is taken back by saving the list without it", async () => {
    await pane.open(docx(body));
    await dismissErrors();
    expect(await pane.ask("save", [])).toEqual({ value: undefined });
    expect(await pane.ask("sorted")).toMatchObject({ value: { verdict: "incomplete", dismissed: [] } });
  });
});
