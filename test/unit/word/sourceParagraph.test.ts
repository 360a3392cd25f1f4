import { sourceParagraph, type LoadedParagraph } from "../../../src/word/sourceParagraph";

/** Reading anything but isNullObject of a null object throws in office.js, and so here. */
const nullObject = {
  isNullObject: true,
  get listString(): never {
    throw new Error("listString of a null object was read");
  },
  get rowIndex(): never {
    throw new Error("rowIndex of a null object was read");
  },
  get cellIndex(): never {
    throw new Error("cellIndex of a null object was read");
  },
  get tag(): never {
    throw new Error("tag of a null object was read");
  },
  get id(): never {
    throw new Error("id of a null object was read");
  },
};

const loaded: LoadedParagraph = {
  text: "Chỉ số hài lòng: 98,5%",
  alignment: "Justified",
  firstLineIndent: 36,
  leftIndent: 0,
  spaceBefore: 0,
  spaceAfter: 6,
  lineSpacing: 18,
  tableNestingLevel: 0,
  isListItem: false,
  font: { name: "Times New Roman", size: 14, bold: false, italic: false, highlightColor: null },
  listItemOrNullObject: nullObject,
  parentTableCellOrNullObject: nullObject,
  parentContentControlOrNullObject: nullObject,
};

test("a plain paragraph keeps its text and look, and nothing is made up around it", () => {
  expect(sourceParagraph(loaded, null, true)).toEqual({
    text: "Chỉ số hài lòng: 98,5%",
    format: {
      alignment: "justified",
      firstLineIndent: 36,
      leftIndent: 0,
      spaceBefore: 0,
      spaceAfter: 6,
      lineSpacing: 18,
      fontName: "Times New Roman",
      fontSize: 14,
      bold: false,
      italic: false,
      highlighted: false,
    },
  });
});

test("what differs within the paragraph, or is not told, is left out and not guessed; of some highlight, it has some", () => {
  const mixed = {
    ...loaded,
    alignment: "Mixed",
    font: { name: "", size: null, bold: null, italic: null, highlightColor: "" },
  };
  expect(sourceParagraph(mixed, null, true).format).toEqual({
    firstLineIndent: 36,
    leftIndent: 0,
    spaceBefore: 0,
    spaceAfter: 6,
    lineSpacing: 18,
    highlighted: true,
  });
});

test("Word's own numbering is the label", () => {
  const item = {
    ...loaded,
    isListItem: true,
    listItemOrNullObject: { isNullObject: false, listString: "3." },
  };
  expect(sourceParagraph(item, null, true).listLabel).toBe("3.");
});

test("a paragraph in a table has its cell", () => {
  const cell = { isNullObject: false, rowIndex: 1, cellIndex: 2 };
  const inCell = { ...loaded, tableNestingLevel: 1, parentTableCellOrNullObject: cell };
  expect(sourceParagraph(inCell, 4, true).cell).toEqual({ table: 4, row: 1, column: 2 });
});

test.each([
  ["our control's tag is kept", "dan-van:item:II.1", "dan-van:item:II.1"],
  ["a control without a tag leaves none", "", undefined],
])("%s", (_what, tag, expected) => {
  const control = { isNullObject: false, tag, id: 7 };
  expect(
    sourceParagraph({ ...loaded, parentContentControlOrNullObject: control }, null, true).controlTag,
  ).toBe(expected);
});

test("a highlight is seen", () => {
  const font = { ...loaded.font, highlightColor: "#FFFF00" };
  expect(sourceParagraph({ ...loaded, font }, null, true).format.highlighted).toBe(true);
});

test("where this Word could not tell what is around, nothing of it is read", () => {
  expect(sourceParagraph(loaded, null, false)).toEqual({
    text: loaded.text,
    format: sourceParagraph(loaded, null, true).format,
  });
});
