/** Where fragments go and what they bring along, told by tables of documents before and after. */
import { openDocx } from "../../../src/docx";
import {
  controlsIn,
  EditableDocument,
  elementSpan,
  FragmentError,
  idOf,
  importFragment,
  insertBlocks,
  type InsertPlace,
  paragraphSpan,
  paragraphsIn,
  paragraphText,
  parseFlatOpc,
  type RangePart,
  type Span,
} from "../../docx";
import { faultsOfDocx } from "../../../test/ooxmlValidator";
import { control, docx, fragment, p, run, table } from "../makeDocument";

const texts = (document: EditableDocument): readonly string[] =>
  paragraphsIn(document.body()).map((paragraph) => paragraphText(paragraph));

function insert(
  document: EditableDocument,
  xml: string,
  span: (document: EditableDocument) => Span,
  place: InsertPlace,
): void {
  document.edit(() => {
    insertBlocks(
      document,
      span(document),
      importFragment(document, parseFlatOpc(xml), document.mainName),
      place,
    );
  });
}

const paragraph = (at: number, part?: RangePart) => (document: EditableDocument) => {
  const found = paragraphsIn(document.body())[at];
  if (!found) throw new Error(`no paragraph ${at}`);
  return paragraphSpan(found, part);
};
const body = (document: EditableDocument): Span => elementSpan(document, document.body());
const firstControl = (document: EditableDocument): Span => {
  const [found] = controlsIn(document.body());
  if (!found) throw new Error("no control");
  return elementSpan(document, found);
};

const TWO = p("1") + p("2");
const AB = p("A") + p("B") + p();
const AT = p("A") + table(["t"]) + p();

const PLACES: readonly [
  string,
  string,
  string,
  (document: EditableDocument) => Span,
  InsertPlace,
  readonly string[],
][] = [
  ["the end of the body", TWO, AB, body, "End", ["1", "2", "A", "B"]],
  ["the start of the body", TWO, AB, body, "Start", ["A", "B", "1", "2"]],
  ["the whole body", TWO, AB, body, "Replace", ["A", "B"]],
  ["a blank page", p(), AB, body, "End", ["A", "B", ""]],
  ["before a paragraph", TWO, AB, paragraph(1), "Before", ["1", "A", "B", "2"]],
  ["after a paragraph", TWO, AB, paragraph(0), "After", ["1", "A", "B", "2"]],
  ["the place of a paragraph", TWO, AB, paragraph(0), "Replace", ["A", "B", "2"]],
  ["the start of a paragraph", TWO, AB, paragraph(1, "Content"), "Start", ["1", "A", "B", "2"]],
  ["the end of a paragraph", TWO, AB, paragraph(0, "Content"), "End", ["1", "A", "B", "2"]],
  ["behind a mark", TWO, AB, paragraph(0, "After"), "Start", ["1", "A", "B", "2"]],
  [
    "a table at the end of the body, which must end in a paragraph",
    TWO,
    AT,
    body,
    "End",
    ["1", "2", "A", "t", ""],
  ],
  [
    "a control of whole paragraphs",
    control({ tag: "c", prompt: true }, p("nhắc")) + p("2"),
    AB,
    firstControl,
    "Replace",
    ["A", "B", "2"],
  ],
  [
    "before a control, outside of it",
    control({ tag: "c" }, p("c")) + p("2"),
    AB,
    firstControl,
    "Before",
    ["A", "B", "c", "2"],
  ],
];

describe("a fragment goes to its place", () => {
  test.each(PLACES)("%s", async (_where, before, inserted, span, place, after) => {
    const document = new EditableDocument(docx(before));
    insert(document, fragment(inserted), span, place);
    expect(texts(document)).toEqual(after);
    expect(await faultsOfDocx(document.bytes())).toEqual([]);
  });

  test("a control within a line takes one paragraph's text", () => {
    const line = `<w:p>${run("Đạt ")}${control({ tag: "c", prompt: true }, run("[ ]"))}${run("%")}</w:p>`;
    const document = new EditableDocument(docx(line));
    insert(document, fragment(p("98,5")), firstControl, "Replace");
    expect(texts(document)).toEqual(["Đạt 98,5%"]);
  });

  test("a control within a line refuses more than one paragraph, and nothing is changed", () => {
    const file = docx(`<w:p>${control({ tag: "c" }, run("x"))}</w:p>`);
    const document = new EditableDocument(file);
    expect(() => {
      insert(document, fragment(p("A") + p("B")), firstControl, "Replace");
    }).toThrow("one paragraph");
    expect(document.bytes()).toBe(file);
  });
});

const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const PICTURE =
  '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="12700" cy="12700"/><wp:docPr id="1" name="Ảnh"/>' +
  '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
  '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Ảnh"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId9"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>' +
  '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="12700" cy="12700"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
const style = (id: string, name: string, more = ""): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const styled = (id: string): string => p("x", `<w:pStyle w:val="${id}"/>`) + p();

describe("a fragment brings what it needs", () => {
  const stylesAfter = (xml: string): { readonly styles: string; readonly main: string } => {
    const document = new EditableDocument(docx(p("1")));
    insert(document, xml, body, "End");
    const saved = openDocx(document.bytes());
    return { styles: saved.text("word/styles.xml"), main: saved.text("word/document.xml") };
  };

  test("a style that is not there yet, and the one that it is based on", () => {
    const styles =
      style("New", "New", '<w:basedOn w:val="Base"/>') + style("Base", "Base") + style("Unused", "Unused");
    const after = stylesAfter(fragment(styled("New"), { styles }));
    expect(after.styles).toContain('w:styleId="New"');
    expect(after.styles).toContain('w:styleId="Base"');
    expect(after.styles).not.toContain("Unused");
  });

  test("no style whose name is there already: the document's wins", () => {
    const styles = style("Other", "Shared", "<w:rPr><w:i/></w:rPr>");
    const after = stylesAfter(fragment(styled("Other"), { styles }));
    expect(after.styles).not.toContain("<w:i/>");
    expect(after.main).toContain('<w:pStyle w:val="Shared"/>');
  });

  test("a style of another name under an id that is taken gets a free id", () => {
    const after = stylesAfter(fragment(styled("Shared"), { styles: style("Shared", "Something else") }));
    expect(after.main).toContain('<w:pStyle w:val="Shared1"/>');
    expect(after.styles).toContain('w:styleId="Shared1"');
  });

  test("lists and pictures, under names that are free", async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const item = p("mục", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
    const xml = fragment(item + PICTURE + p(), { numbering, image: PIXEL });
    const document = new EditableDocument(docx(p("1")));
    insert(document, xml, body, "End");
    insert(document, xml, body, "End");
    const names = openDocx(document.bytes()).names();
    expect(names.filter((name) => name.startsWith("word/media/"))).toEqual([
      "word/media/image1.png",
      "word/media/image2.png",
    ]);
    expect(
      openDocx(document.bytes())
        .text("word/numbering.xml")
        .match(/<w:num /g),
    ).toHaveLength(2);
    expect(await faultsOfDocx(document.bytes())).toEqual([]);
  });

  test("its controls get ids of their own", () => {
    const xml = fragment(control({ tag: "a", id: 7 }, p("a")) + control({ tag: "b", id: 7 }, p("b")) + p());
    const document = new EditableDocument(docx(control({ tag: "c", id: 7 }, p("c")) + p()));
    insert(document, xml, body, "End");
    const ids = controlsIn(document.body()).map(idOf);
    expect(new Set(ids).size).toBe(3);
  });

  test("no section of its own", () => {
    const section = '<w:sectPr><w:pgSz w:w="1000" w:h="1000"/></w:sectPr>';
    const document = new EditableDocument(docx(p("1") + section.replaceAll("1000", "12240")));
    insert(document, fragment(p("A", section) + p() + section), body, "End");
    expect(
      openDocx(document.bytes())
        .text("word/document.xml")
        .match(/<w:sectPr>/g),
    ).toHaveLength(1);
  });
});

describe("a fragment is refused whole", () => {
  const REFUSED: readonly [string, string][] = [
    ["text that is no XML", "chữ"],
    ["another root", "<a/>"],
    [
      "a package without a document",
      '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>',
    ],
    [
      "a footnote, whose text would be lost",
      fragment('<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'),
    ],
    ["a picture that is not in the package", fragment(PICTURE)],
  ];

  test.each(REFUSED)("%s", (_what, xml) => {
    const file = docx(p("1"));
    const document = new EditableDocument(file);
    expect(() => {
      insert(document, xml, body, "End");
    }).toThrow(FragmentError);
    expect(document.bytes()).toBe(file);
  });
});
