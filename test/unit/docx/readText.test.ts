/** What a paragraph says, by the XML that Word writes for it. */
import { openDocx, readSourceDocument } from "../../../src/docx";
import type { SourceDocument } from "../../../src/document";
import { buildDocx, p, type DocxContent } from "./buildDocx";

const read = (content: DocxContent | string): SourceDocument =>
  readSourceDocument(openDocx(buildDocx(content)));
const textsOf = (body: string): readonly string[] => read(body).paragraphs.map(({ text }) => text);

const r = (inner: string, properties = ""): string => `<w:r><w:rPr>${properties}</w:rPr>${inner}</w:r>`;
const t = (text: string): string => r(`<w:t xml:space="preserve">${text}</w:t>`);
const field = (type: "begin" | "separate" | "end"): string => r(`<w:fldChar w:fldCharType="${type}"/>`);
const instruction = (text: string): string => r(`<w:instrText xml:space="preserve">${text}</w:instrText>`);
const cell = (...blocks: string[]): string => `<w:tc><w:tcPr/>${blocks.join("")}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
const table = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
const control = (tag: string, content: string, more = ""): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="Tên"/><w:tag w:val="${tag}"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const textBox = `<w:drawing><wps:txbx><w:txbxContent>${p("trong khung")}</w:txbxContent></wps:txbx></w:drawing>`;

describe("inside a paragraph", () => {
  const cases: readonly (readonly [name: string, inner: string, text: string])[] = [
    ["runs join without a space", t("Chỉ số ") + t("hài lòng"), "Chỉ số hài lòng"],
    [
      "XML's own entities and character references are resolved",
      t("A &amp; B &lt;1&gt; &#7853;"),
      "A & B <1> ậ",
    ],
    ["a CDATA section is text", t("<![CDATA[98,5%]]>"), "98,5%"],
    ["letters are not normalised", t("hòa"), "hòa"],
    ["a tab", r("<w:t>Số:</w:t><w:tab/><w:t>/BC</w:t>"), "Số:\t/BC"],
    [
      "a tab stop in the properties is no tab",
      `<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>${t("x")}`,
      "x",
    ],
    [
      "line breaks, both ways of writing them",
      r("<w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t>"),
      "a\vb\vc",
    ],
    [
      "a page break and a column break",
      r('<w:br w:type="page"/><w:t>a</w:t><w:br w:type="column"/>'),
      "\fa\u000e",
    ],
    [
      "a hyphen that does not break is a hyphen",
      r("<w:t>BC</w:t><w:noBreakHyphen/><w:t>UBND</w:t>"),
      "BC\u2011UBND",
    ],
    ["a soft hyphen stays unseen", r("<w:t>đối</w:t><w:softHyphen/><w:t>thoại</w:t>"), "đối\u00adthoại"],
    ["a symbol is what people see", r('<w:sym w:font="Symbol" w:char="F0B7"/><w:t> mục</w:t>'), "• mục"],
    ["an inserted revision counts", `<w:ins w:id="1" w:author="A">${t("25 cuộc")}</w:ins>`, "25 cuộc"],
    [
      "a deleted revision does not",
      `<w:del w:id="1"><w:r><w:delText>24</w:delText></w:r></w:del>${t("25")}`,
      "25",
    ],
    [
      "an insertion that was deleted again does not",
      `<w:ins w:id="1"><w:del w:id="2"><w:r><w:delText>24</w:delText></w:r></w:del></w:ins>${t("25")}`,
      "25",
    ],
    [
      "moved text counts where it went",
      `<w:moveFrom w:id="1">${t("cũ")}</w:moveFrom><w:moveTo w:id="2">${t("mới")}</w:moveTo>`,
      "mới",
    ],
    ["a hyperlink's text", `<w:hyperlink r:id="rId9">${t("Công văn 1432")}</w:hyperlink>`, "Công văn 1432"],
    ["a smart tag's text", `<w:smartTag w:element="place">${t("Đồng Nai")}</w:smartTag>`, "Đồng Nai"],
    ["a simple field's result", `<w:fldSimple w:instr="DATE">${t("23/11/2026")}</w:fldSimple>`, "23/11/2026"],
    [
      "a complex field's result, not its instruction",
      field("begin") + instruction(" =2+3 ") + field("separate") + t("5") + field("end") + t(" cuộc"),
      "5 cuộc",
    ],
    [
      "a field within a field's instruction is not shown",
      field("begin") +
        instruction("IF ") +
        field("begin") +
        instruction("PAGE") +
        field("separate") +
        t("9") +
        field("end") +
        field("separate") +
        t("có") +
        field("end"),
      "có",
    ],
    [
      "a field without a result shows nothing",
      field("begin") + instruction("XE") + field("end") + t("sau"),
      "sau",
    ],
    [
      "a footnote's mark is no figure",
      t("25 cuộc") + r('<w:footnoteReference w:id="2"/>') + t(" đối thoại"),
      "25 cuộc đối thoại",
    ],
    ["hidden text is left out", r("<w:t>ẩn</w:t>", "<w:vanish/>") + t("hiện"), "hiện"],
    ["text whose hiding was switched off shows", r("<w:t>hiện</w:t>", '<w:vanish w:val="0"/>'), "hiện"],
    ["a text box is not the paragraph's text", r(textBox) + t("ngoài khung"), "ngoài khung"],
    [
      "nor is it in the older way of writing",
      r(`<w:pict><v:textbox><w:txbxContent>${p("x")}</w:txbxContent></v:textbox></w:pict>`),
      "",
    ],
    [
      "of two alternatives one is read, once",
      r(
        `<mc:AlternateContent><mc:Choice Requires="wps">${textBox}</mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent>`,
      ) + t("sau"),
      "sau",
    ],
    [
      "of two alternatives with text too",
      `<mc:AlternateContent><mc:Choice Requires="w14">${t("98,5%")}</mc:Choice><mc:Fallback>${t("98,5%")}</mc:Fallback></mc:AlternateContent>`,
      "98,5%",
    ],
    [
      "a formula's letters",
      "<m:oMath xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'><m:r><m:t>98,5%</m:t></m:r></m:oMath>",
      "98,5%",
    ],
    [
      "a control inside the paragraph",
      t("Chỉ số: ") + control("dan-van:figure:x", t("98,5")) + t("%"),
      "Chỉ số: 98,5%",
    ],
    [
      "the prompt of a control that is not filled in",
      t("Chỉ số: ") + control("x", t("[ ]"), "<w:showingPlcHdr/>") + t("%"),
      "Chỉ số: %",
    ],
  ];
  test.each(cases)("%s", (_name, inner, text) => {
    expect(textsOf(`<w:p>${inner}</w:p>`)).toEqual([text]);
  });

  test("a style hides its text", () => {
    const styles = '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = `<w:p>${r("<w:t>ẩn</w:t>", '<w:rStyle w:val="An"/>')}${t("hiện")}</w:p>`;
    expect(read({ body, styles }).paragraphs[0]?.text).toBe("hiện");
  });

  test("a field's instruction may go on over paragraphs, its result too", () => {
    const body = `<w:p>${field("begin")}${instruction("TOC")}</w:p><w:p>${t("mã")}${field("separate")}${t("Mục 1")}</w:p><w:p>${t("Mục 2")}${field("end")}</w:p>`;
    expect(textsOf(body)).toEqual(["", "Mục 1", "Mục 2"]);
  });
});

describe("the order of paragraphs", () => {
  test("is that of the document, empty ones and those of tables included", () => {
    const inner = table(row(cell(p("trong"))));
    const body =
      p("đầu") + table(row(cell(p("a"), "<w:p/>"), cell(inner, p("sau"))), row(cell("<w:p/>"))) + p("cuối");
    expect(
      read(body).paragraphs.map(({ text, cell: at }) => [text, at && [at.table, at.row, at.column]]),
    ).toEqual([
      ["đầu", undefined],
      ["a", [0, 0, 0]],
      ["", [0, 0, 0]],
      ["trong", [1, 0, 0]],
      ["sau", [0, 0, 1]],
      ["", [0, 1, 0]],
      ["cuối", undefined],
    ]);
  });

  test("goes through controls around blocks, rows and cells", () => {
    const body =
      control("khoi", p("một")) +
      table(control("hang", row(cell(p("hai")), control("o", cell(p("ba"))))), row(cell(p("bốn"))));
    expect(
      read(body).paragraphs.map(({ text, controlTag, cell: at }) => [text, controlTag, at?.row, at?.column]),
    ).toEqual([
      ["một", "khoi", undefined, undefined],
      ["hai", "hang", 0, 0],
      ["ba", "o", 0, 1],
      ["bốn", undefined, 1, 0],
    ]);
  });

  test("keeps the place of a paragraph that a tracked change deleted", () => {
    const deleted =
      '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p>';
    const { paragraphs, deletedTextLeftOut } = read(p("a") + deleted + p("b"));
    expect(paragraphs.map(({ text }) => text)).toEqual(["a", "", "b"]);
    expect(deletedTextLeftOut).toBe(true);
  });

  test("takes custom XML and one of two alternatives as if they were not there", () => {
    const either = `<mc:AlternateContent><mc:Choice Requires="w14">${p("b")}</mc:Choice><mc:Fallback>${p("b cũ")}</mc:Fallback></mc:AlternateContent>`;
    expect(textsOf(`<w:customXml>${p("a")}</w:customXml>${either}<w:sectPr/>`)).toEqual(["a", "b"]);
  });
});

describe("content controls", () => {
  test("stand in the order in which they begin, each with its own text", () => {
    const body =
      control("ngoai", p("một") + `<w:p>${t("hai ")}${control("trong", t("ba"))}</w:p>`) +
      control("sau", p("bốn"));
    expect(read(body).controls).toEqual([
      { tag: "ngoai", title: "Tên", text: "một\nhai ba" },
      { tag: "trong", title: "Tên", text: "ba" },
      { tag: "sau", title: "Tên", text: "bốn" },
    ]);
  });

  test("that nobody has filled in have a prompt and no text", () => {
    const { controls, paragraphs } = read(control("muc", p("Nêu kết quả"), "<w:showingPlcHdr/>"));
    expect(controls).toEqual([{ tag: "muc", title: "Tên", text: "", prompt: "Nêu kết quả" }]);
    expect(paragraphs).toMatchObject([{ text: "", controlTag: "muc" }]);
  });

  test("that were filled in may still carry the switched-off mark", () => {
    const { controls } = read(control("muc", p("25 cuộc"), '<w:showingPlcHdr w:val="false"/>'));
    expect(controls).toMatchObject([{ text: "25 cuộc" }]);
  });

  test("without tag or title have empty ones", () => {
    const { controls, paragraphs } = read(`<w:sdt><w:sdtContent>${p("x")}</w:sdtContent></w:sdt>`);
    expect(controls).toEqual([{ tag: "", title: "", text: "x" }]);
    expect(paragraphs[0]?.controlTag).toBe("");
  });
});
