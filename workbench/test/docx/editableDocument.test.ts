/** Editing text and taking it back. */
import {
  breakParagraph,
  deleteBetween,
  EditableDocument,
  findHeaderOrFooter,
  headerOrFooter,
  lengthOf,
  paragraphsIn,
  paragraphText,
  type Point,
  readAddinSettings,
  replaceControlText,
  controlsIn,
  showsPrompt,
  promptText,
  typeText,
  writeAddinSettings,
} from "../../docx";
import { faultsOfDocx } from "../../../test/ooxmlValidator";
import { control, docx, p, run, table } from "../makeDocument";

const texts = (document: EditableDocument): readonly string[] =>
  paragraphsIn(document.body()).map((paragraph) => paragraphText(paragraph));

function point(document: EditableDocument, paragraph: number, offset: number): Point {
  const found = paragraphsIn(document.body())[paragraph];
  if (!found) throw new Error(`no paragraph ${paragraph}`);
  return { paragraph: found, offset };
}

type Edit = (document: EditableDocument) => unknown;
const type =
  (paragraph: number, offset: number, text: string): Edit =>
  (document) =>
    typeText(document, point(document, paragraph, offset), text);
const remove =
  (from: readonly [number, number], to: readonly [number, number]): Edit =>
  (document) =>
    deleteBetween(document, point(document, ...from), point(document, ...to));

const EDITS: readonly [string, string, Edit, readonly string[]][] = [
  ["typing in the middle", p("ac"), type(0, 1, "b"), ["abc"]],
  ["typing at the very start", p("bc"), type(0, 0, "a"), ["abc"]],
  ["typing into an empty paragraph", p(), type(0, 0, "a"), ["a"]],
  ["typing a line end", p("ab"), type(0, 1, "1\n2"), ["a1", "2b"]],
  ["typing tabs and line breaks", p("ab"), type(0, 1, "\t\v"), ["a\t\vb"]],
  ["typing behind a mark", p("a") + p("b"), type(0, 2, "x"), ["a", "xb"]],
  ["deleting within a paragraph", p("abc"), remove([0, 1], [0, 2]), ["ac"]],
  [
    "deleting most of a paragraph, and nothing of the next",
    p("abcdef") + p("g"),
    remove([0, 1], [0, 5]),
    ["af", "g"],
  ],
  ["deleting over runs", `<w:p>${run("ab")}${run("cd", "<w:b/>")}</w:p>`, remove([0, 1], [0, 3]), ["ad"]],
  ["deleting over a mark", p("ab") + p("cd"), remove([0, 2], [1, 0]), ["abcd"]],
  ["deleting over three paragraphs", p("ab") + p("x") + p("cd"), remove([0, 1], [2, 1]), ["ad"]],
  [
    "deleting over a cell's border keeps the cells",
    table(["ab", "cd"]) + p(),
    remove([0, 1], [1, 1]),
    ["a", "d", ""],
  ],
  [
    "breaking a paragraph",
    p("ab"),
    (document) => breakParagraph(document, point(document, 0, 1)),
    ["a", "b"],
  ],
];

describe("editing", () => {
  test.each(EDITS)("%s", async (_what, before, edit, after) => {
    const file = docx(before);
    const document = new EditableDocument(file);
    document.edit(() => edit(document));
    expect(texts(document)).toEqual(after);
    expect(await faultsOfDocx(document.bytes())).toEqual([]);
    document.undo();
    expect(document.bytes()).toBe(file);
  });

  test("text typed behind bold text is bold", () => {
    const document = new EditableDocument(docx(`<w:p>${run("a", "<w:b/>")}${run("b")}</w:p>`));
    document.edit(() => typeText(document, point(document, 0, 1), "x"));
    const [first] = paragraphsIn(document.body())[0]?.children ?? [];
    expect(JSON.stringify(first)).toContain("ax");
  });
});

describe("a control's prompt", () => {
  const LINE = `<w:p>${run("Đạt ")}${control({ tag: "c", prompt: true }, run("[ ]"))}${run("%")}</w:p>`;
  const theControl = (document: EditableDocument) => {
    const [found] = controlsIn(document.body());
    if (!found) throw new Error("no control");
    return found;
  };

  test("goes when text comes, and comes back when the text goes", () => {
    const document = new EditableDocument(docx(LINE));
    const found = theControl(document);
    document.edit(() => {
      replaceControlText(document, found, "98,5");
    });
    expect([texts(document), showsPrompt(found), promptText(document, found)]).toEqual([
      ["Đạt 98,5%"],
      false,
      "[ ]",
    ]);
    document.edit(() => {
      replaceControlText(document, found, "");
    });
    expect([texts(document), showsPrompt(found)]).toEqual([["Đạt [ ]%"], true]);
  });

  test("gives way to what is typed at it, and text beside it stays text of the paragraph", () => {
    const document = new EditableDocument(docx(LINE));
    document.edit(() => typeText(document, point(document, 0, 4), "x"));
    expect([texts(document), showsPrompt(theControl(document))]).toEqual([["Đạt x[ ]%"], true]);
    document.edit(() => typeText(document, point(document, 0, 6), "9"));
    expect(texts(document)).toEqual(["Đạt x9%"]);
  });
});

describe("steps", () => {
  test("elements are the same after an undo, so that whoever holds one still does", () => {
    const document = new EditableDocument(docx(p("a")));
    const [paragraph] = paragraphsIn(document.body());
    document.edit(() => typeText(document, point(document, 0, 1), "b"));
    document.undo();
    expect(paragraphsIn(document.body())[0]).toBe(paragraph);
    expect(paragraph && document.partOf(paragraph)).toBe("word/document.xml");
  });

  test("a change that fails half-way leaves nothing behind", () => {
    const file = docx(p("a"));
    const document = new EditableDocument(file);
    expect(() =>
      document.edit(() => {
        typeText(document, point(document, 0, 1), "b");
        throw new Error("giữa chừng");
      }),
    ).toThrow("giữa chừng");
    expect(document.bytes()).toBe(file);
    expect(document.canUndo).toBe(false);
  });

  test("an edit that changes nothing is no step", () => {
    const document = new EditableDocument(docx(p("a")));
    document.edit(() => lengthOf(point(document, 0, 0).paragraph));
    expect(document.canUndo).toBe(false);
  });

  test("what came ahead of the first step goes back with it", () => {
    const file = docx(p("a"));
    const document = new EditableDocument(file);
    document.amend(() => headerOrFooter(document, undefined, "header", "Primary"));
    expect(document.canUndo).toBe(false);
    document.edit(() => typeText(document, point(document, 0, 1), "b"));
    document.undo();
    expect(document.bytes()).toBe(file);
  });

  test("joined steps go back together", () => {
    const document = new EditableDocument(docx(p("a")));
    document.edit(() => typeText(document, point(document, 0, 1), "b"));
    document.edit(() => typeText(document, point(document, 0, 2), "c"), true);
    document.undo();
    expect(texts(document)).toEqual(["a"]);
  });
});

describe("parts beside the body", () => {
  test("a header is made once, and found again", async () => {
    const document = new EditableDocument(docx(p("a")));
    const made = document.edit(() => headerOrFooter(document, undefined, "header", "Primary"));
    const [section] = document.body().children.slice(-1);
    const found =
      typeof section === "object" ? findHeaderOrFooter(document, section, "header", "Primary") : undefined;
    expect(found).toBe(made);
    expect(await faultsOfDocx(document.bytes())).toEqual([]);
  });

  test("an add-in's settings are its own", async () => {
    const document = new EditableDocument(docx(p("a")));
    const ours = { id: "21d8b09b-5549-412f-85bd-3a14267f3312", version: "1.0.0.0" };
    const other = { id: "00000000-0000-412f-85bd-3a14267f3312", version: "1.0.0.0" };
    document.edit(() => {
      writeAddinSettings(document, ours, new Map([["a", '{"b":"<&>"}']]));
      writeAddinSettings(document, other, new Map([["a", "2"]]));
    });
    const again = new EditableDocument(document.bytes());
    expect([...readAddinSettings(again, ours)]).toEqual([["a", '{"b":"<&>"}']]);
    expect([...readAddinSettings(again, other)]).toEqual([["a", "2"]]);
    expect(await faultsOfDocx(document.bytes())).toEqual([]);
  });
});
