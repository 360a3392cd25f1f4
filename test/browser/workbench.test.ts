/**
 * The host, asked by the real office.js: each line of the tables is the body of a Word.run in the pane, what it answers, and
 * how the document stands afterwards.
 */
import { faultsOfDocx } from "../ooxmlValidator";
import { control, docx, fragment, p, run as words, table } from "../../workbench/test/makeDocument";
import { closeBrowser, describeInBrowser } from "./browser";
import { openSnippets, type SnippetPane } from "./workbenchPage";

afterAll(closeBrowser);

interface Case {
  readonly does: string;
  /** The body of the document it starts from. */
  readonly body: string;
  readonly snippet: string;
  readonly value?: unknown;
  readonly error?: readonly [code: string, location: string];
  readonly leaves?: readonly string[];
}

const TWO = p("Một") + p("Hai");
const quoted = JSON.stringify;
const BLOCKS = quoted(fragment(p("A") + p("B") + p()));
const LINE = quoted(fragment(p("chèn")));
const first = "const first = context.document.body.paragraphs.getFirst();";
const byTag = (tag: string): string =>
  `const control = context.document.contentControls.getByTag("${tag}").getFirst();`;
const ITEM = p("Trước") + control({ tag: "item", title: "Mục", prompt: true }, p("Nhắc")) + p("Sau");
const FIGURE = `<w:p>${words("Đạt ")}${control({ tag: "figure", prompt: true }, words("[ ]"))}${words("%")}</w:p>`;

const CASES: readonly Case[] = [
  {
    does: "says that it is Word on the web",
    body: TWO,
    snippet: "return Office.onReady()",
    value: { host: "Word", platform: "OfficeOnline", addin: null },
  },
  {
    does: "tells only the requirement sets that it plays",
    body: TWO,
    snippet:
      'const has = (version) => Office.context.requirements.isSetSupported("WordApi", version); return [has("1.3"), has("1.4")]',
    value: [true, false],
  },
  {
    does: "counts paragraphs in tables and controls in the order of the document",
    body: p("a") + table(["b", "c"]) + control({ tag: "t" }, p("d")) + p("e"),
    snippet:
      'const all = context.document.body.paragraphs; all.load("text"); await context.sync(); return all.items.map((one) => one.text).join("")',
    value: "abcde",
  },
  {
    does: "shows tabs and line breaks in a text as Word does",
    body: "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>",
    snippet: `${first} first.load("text"); await context.sync(); return first.text`,
    value: "a\tb\vc",
  },
  {
    does: "tells how a paragraph looks, in points",
    body: p(
      "x",
      '<w:spacing w:before="120" w:after="60" w:line="360" w:lineRule="auto"/><w:ind w:left="200" w:firstLine="720"/><w:jc w:val="both"/>',
    ),
    snippet: `${first} first.load("alignment,firstLineIndent,leftIndent,spaceBefore,spaceAfter,lineSpacing"); await context.sync();
      return [first.alignment, first.firstLineIndent, first.leftIndent, first.spaceBefore, first.spaceAfter, first.lineSpacing]`,
    value: ["Justified", 36, 10, 6, 3, 18],
  },
  {
    does: "tells a font from the style and from the text itself, and nothing where they differ",
    body: `<w:p>${words("a", "<w:b/>")}${words("b")}</w:p>${p("c", '<w:pStyle w:val="Shared"/>')}`,
    snippet: `const all = context.document.body.paragraphs; all.load("font/name,font/size,font/bold,style"); await context.sync();
      return all.items.map(({ font, style }) => [font.name, font.size, font.bold, style])`,
    value: [
      ["Times New Roman", 14, null, "Normal"],
      ["Times New Roman", 14, true, "Shared"],
    ],
  },
  {
    does: "sets looks of a paragraph",
    body: p("x"),
    snippet: `${first} first.alignment = "Centered"; first.font.bold = true; first.font.size = 13; first.spaceAfter = 6; first.firstLineIndent = -18;
      first.load("alignment,spaceAfter,firstLineIndent,font/bold,font/size"); await context.sync();
      return [first.alignment, first.font.bold, first.font.size, first.spaceAfter, first.firstLineIndent]`,
    value: ["Centered", true, 13, 6, -18],
  },
  {
    does: "gives null objects for what is not there",
    body: TWO,
    snippet: `${first} const control = first.parentContentControlOrNullObject; const byTag = context.document.contentControls.getByTag("x").getFirstOrNullObject();
      control.load("tag"); byTag.load("tag"); await context.sync(); return [control.isNullObject, byTag.isNullObject]`,
    value: [true, true],
  },
  {
    does: "gives null objects inside of a collection's load",
    body: p("ngoài") + control({ tag: "trong" }, p("trong")),
    snippet: `const all = context.document.body.paragraphs; all.load("text,parentContentControlOrNullObject/tag"); await context.sync();
      return all.items.map((one) => one.parentContentControlOrNullObject.isNullObject ? null : one.parentContentControlOrNullObject.tag)`,
    value: [null, "trong"],
  },
  {
    does: "takes a part of a collection",
    body: p("a") + p("b") + p("c"),
    snippet:
      'const all = context.document.body.paragraphs; all.load({ select: "text", top: 1, skip: 1 }); await context.sync(); return all.items.map((one) => one.text)',
    value: ["b"],
  },
  {
    does: "refuses to go beyond the last paragraph, with the place of the call",
    body: TWO,
    snippet: `${first} first.getNext().getNext().load("text"); await context.sync()`,
    error: ["ItemNotFound", "Paragraph.getNext"],
  },
  {
    does: "refuses a text that is no package",
    body: TWO,
    snippet: 'context.document.body.insertOoxml("<x/>", "End"); await context.sync()',
    error: ["InvalidArgument", "Body.insertOoxml"],
    leaves: ["Một", "Hai"],
  },
  {
    does: "refuses a place that a paragraph does not know",
    body: TWO,
    snippet: `${first} first.insertOoxml(${BLOCKS}, "After"); await context.sync()`,
    error: ["InvalidArgument", "Paragraph.insertOoxml"],
    leaves: ["Một", "Hai"],
  },
  {
    does: "refuses what a newer Word brought",
    body: TWO,
    snippet: 'context.document.changeTrackingMode = "Off"; await context.sync()',
    error: ["ApiNotFound", "Document.changeTrackingMode"],
  },
  {
    does: "refuses a member that nobody plays",
    body: TWO,
    snippet: "const html = context.document.body.getHtml(); await context.sync(); return html.value",
    error: ["ApiNotFound", "Body.getHtml"],
  },
  {
    does: "refuses to set a prompt, as Word on the web does",
    body: ITEM,
    snippet: `${byTag("item")} control.placeholderText = "x"; await context.sync()`,
    error: ["GeneralException", "ContentControl.placeholderText"],
  },
  {
    does: "keeps what was done before a failing call",
    body: TWO,
    snippet: `context.document.body.insertParagraph("Ba", "End"); context.document.body.insertOoxml("<x/>", "End"); context.document.body.insertParagraph("Bốn", "End"); await context.sync()`,
    error: ["InvalidArgument", "Body.insertOoxml"],
    leaves: ["Một", "Hai", "Ba"],
  },
  {
    does: "lets the library itself refuse what was not loaded",
    body: TWO,
    snippet: `${first} await context.sync(); return first.text`,
    error: ["PropertyNotLoaded", "Paragraph.text"],
  },
  {
    does: "inserts blocks at the end of the body",
    body: TWO,
    snippet: `context.document.body.insertOoxml(${BLOCKS}, "End"); await context.sync()`,
    leaves: ["Một", "Hai", "A", "B"],
  },
  {
    does: "inserts blocks into a blank page and leaves its paragraph behind them",
    body: p(),
    snippet: `context.document.body.insertOoxml(${BLOCKS}, "End"); await context.sync()`,
    leaves: ["A", "B", ""],
  },
  {
    does: "inserts blocks at the start of the body",
    body: TWO,
    snippet: `context.document.body.insertOoxml(${BLOCKS}, "Start"); await context.sync()`,
    leaves: ["A", "B", "Một", "Hai"],
  },
  {
    does: "replaces the body",
    body: TWO,
    snippet: `context.document.body.insertOoxml(${BLOCKS}, "Replace"); await context.sync()`,
    leaves: ["A", "B"],
  },
  {
    does: "replaces a paragraph",
    body: TWO,
    snippet: `${first} first.insertOoxml(${BLOCKS}, "Replace"); await context.sync()`,
    leaves: ["A", "B", "Hai"],
  },
  {
    does: "inserts before a paragraph",
    body: TWO,
    snippet: `${first} first.getNext().getRange("Whole").insertOoxml(${BLOCKS}, "Before"); await context.sync()`,
    leaves: ["Một", "A", "B", "Hai"],
  },
  {
    does: "inserts after a paragraph",
    body: TWO,
    snippet: `${first} first.getRange("Whole").insertOoxml(${BLOCKS}, "After"); await context.sync()`,
    leaves: ["Một", "A", "B", "Hai"],
  },
  {
    does: "inserts after the last paragraph",
    body: TWO,
    snippet: `context.document.body.paragraphs.getLast().getRange("Whole").insertOoxml(${BLOCKS}, "After"); await context.sync()`,
    leaves: ["Một", "Hai", "A", "B"],
  },
  {
    does: "melts a single paragraph into the text around it",
    body: TWO,
    snippet: `${first} first.insertOoxml(${LINE}, "End"); await context.sync()`,
    leaves: ["Mộtchèn", "Hai"],
  },
  {
    does: "splits a paragraph around blocks that go into its middle",
    body: p("đầu đuôi"),
    snippet: `const found = context.document.body.search("đuôi"); found.load("items"); await context.sync(); found.items[0].insertOoxml(${BLOCKS}, "Start"); await context.sync()`,
    leaves: ["đầu ", "A", "B", "đuôi"],
  },
  {
    does: "fills a control, whose prompt goes",
    body: ITEM,
    snippet: `${byTag("item")} control.insertOoxml(${BLOCKS}, "Replace"); control.load("text"); await context.sync(); return control.text`,
    value: "A\nB",
    leaves: ["Trước", "A", "B", "Sau"],
  },
  {
    does: "inserts a paragraph beside a control, outside of it",
    body: ITEM,
    snippet: `${byTag("item")} const made = control.insertParagraph("mới", "After"); made.load("parentContentControlOrNullObject/tag"); await context.sync(); return made.parentContentControlOrNullObject.isNullObject`,
    value: true,
    leaves: ["Trước", "Nhắc", "mới", "Sau"],
  },
  {
    does: "inserts beside a table",
    body: table(["a"]) + p("Sau"),
    snippet: `${first} first.parentTable.insertParagraph("", "Before").insertOoxml(${BLOCKS}, "Replace"); await context.sync()`,
    leaves: ["A", "B", "a", "Sau"],
  },
  {
    does: "fills an inline control and shows its prompt again when it is emptied",
    body: FIGURE,
    snippet: `${byTag("figure")} control.insertText("98,5", "Replace"); control.load("text"); await context.sync(); const filled = control.text;
      control.clear(); control.load("text,placeholderText"); await context.sync(); return [filled, control.text, control.placeholderText]`,
    value: ["98,5", "[ ]", "[ ]"],
    leaves: ["Đạt [ ]%"],
  },
  {
    does: "tells what a control is",
    body: ITEM,
    snippet: `${byTag("item")} control.load("tag,title,text,placeholderText,type,id"); await context.sync(); return [control.tag, control.title, control.text, control.placeholderText, control.type]`,
    value: ["item", "Mục", "Nhắc", "Nhắc", "RichText"],
  },
  {
    does: "writes text at each place of a paragraph",
    body: TWO,
    snippet: `${first} first.insertText("<", "Start"); first.insertText(">", "End"); first.getNext().insertText("khác", "Replace"); await context.sync()`,
    leaves: ["<Một>", "khác"],
  },
  {
    does: "inserts paragraphs before and after, in the look of the one beside",
    body: p("x", '<w:jc w:val="center"/>'),
    snippet: `${first} const made = first.insertParagraph("trước", "Before"); first.insertParagraph("sau", "After"); made.load("alignment"); await context.sync(); return made.alignment`,
    value: "Centered",
    leaves: ["trước", "x", "sau"],
  },
  {
    does: "reads and writes a table's cells",
    body: table(["a", "b"], ["c", "d"]) + p(),
    snippet: `const table = context.document.body.tables.getFirst(); table.getCell(1, 0).value = "C"; table.load("values,rowCount"); await context.sync(); return [table.values, table.rowCount]`,
    value: [
      [
        ["a", "b"],
        ["C", "d"],
      ],
      2,
    ],
  },
  {
    does: "tells the place of a paragraph's cell",
    body: p("ngoài") + table(["a", "b"]) + p(),
    snippet: `const all = context.document.body.paragraphs; all.load("tableNestingLevel,parentTableCellOrNullObject/rowIndex,parentTableCellOrNullObject/cellIndex"); await context.sync();
      return all.items.map((one) => one.parentTableCellOrNullObject.isNullObject ? one.tableNestingLevel : [one.tableNestingLevel, one.parentTableCellOrNullObject.cellIndex])`,
    value: [0, [1, 0], [1, 1], 0],
  },
  {
    does: "makes a header when one is asked for",
    body: TWO,
    snippet: `const header = context.document.sections.getFirst().getHeader("Primary"); header.insertOoxml(${LINE}, "Replace"); header.load("text,type"); await context.sync(); return [header.text, header.type]`,
    value: ["chèn", "Header"],
    leaves: ["Một", "Hai"],
  },
  {
    does: "selects a paragraph",
    body: TWO,
    snippet: `${first} first.getNext().getRange("Content").select("Select"); const selected = context.document.getSelection(); selected.load("text"); await context.sync(); return selected.text`,
    value: "Hai",
  },
  {
    does: "finds accented text",
    body: p("Số mô hình, số Mô hình"),
    snippet:
      'const found = context.document.body.search("mô hình"); const exact = context.document.body.search("Mô hình", { matchCase: true }); found.load("text"); exact.load("text"); await context.sync(); return [found.items.length, exact.items.length]',
    value: [2, 1],
  },
  {
    does: "refuses a search longer than Word's",
    body: TWO,
    snippet: 'context.document.body.search("x".repeat(256)).load("text"); await context.sync()',
    error: ["InvalidArgument", "Body.search"],
  },
  {
    does: "wraps a paragraph in a control",
    body: TWO,
    snippet: `${first} const made = first.insertContentControl(); made.tag = "mới"; made.title = "Tiêu đề"; made.load("tag,text"); await context.sync(); return [made.tag, made.text]`,
    value: ["mới", "Một"],
    leaves: ["Một", "Hai"],
  },
  {
    does: "deletes a paragraph, and says so to who still holds it",
    body: TWO,
    snippet: `${first} first.delete(); await context.sync(); first.load("text"); await context.sync()`,
    error: ["ItemNotFound", "Paragraph"],
    leaves: ["Hai"],
  },
  {
    does: "gives a package that it takes back",
    body: TWO,
    snippet:
      'const xml = context.document.body.getOoxml(); await context.sync(); context.document.body.insertOoxml(xml.value, "End"); await context.sync()',
    leaves: ["Một", "Hai", "Một", "Hai"],
  },
  {
    does: "updates several properties at once",
    body: p("x"),
    snippet: `${first} first.set({ alignment: "Right", font: { italic: true } }); first.load("alignment,font/italic"); await context.sync(); return [first.alignment, first.font.italic]`,
    value: ["Right", true],
  },
];

describeInBrowser("the host, asked by the real office.js", () => {
  let pane: SnippetPane;

  beforeAll(async () => {
    pane = await openSnippets();
  });

  test("refuses every change of a protected document, and still reads it", async () => {
    const settings =
      '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>';
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/></Relationships>';
    await pane.open(docx(TWO, { "word/settings.xml": settings, "word/_rels/document.xml.rels": rels }));
    const refused = await pane.run('context.document.body.insertParagraph("x", "End"); await context.sync()');
    expect([refused.error, refused.location]).toEqual(["AccessDenied", "Body.insertParagraph"]);
    expect(await pane.paragraphs()).toEqual(["Một", "Hai"]);
  });

  test.each(CASES.map((one) => [one.does, one] as const))("%s", async (_does, one) => {
    await pane.open(docx(one.body));
    const answer = await pane.run(one.snippet);
    if (one.error) expect([answer.error, answer.location]).toEqual(one.error);
    else expect(answer).toEqual({ value: one.value ?? null });
    if (one.leaves) expect(await pane.paragraphs()).toEqual(one.leaves);
    expect(await faultsOfDocx(await pane.file())).toEqual([]);
  });
});
