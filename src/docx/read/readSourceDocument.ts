/** A .docx as a SourceDocument: its paragraphs and content controls in document order, as Word itself would list them. */
import type { Cell, Paragraph, SourceDocument } from "../../document";
import { DocxError } from "../docxError";
import { LIMITS } from "../limits";
import { readable, type DocxPackage } from "../package";
import type { RelationshipKind } from "../relationships";
import { childOf, isElement, valOf, type ReadonlyXmlElement } from "../xml";
import { createCascade, type Cascade } from "./cascade";
import { Formats, RunLooks } from "./format";
import { OpenControls } from "./controls";
import { chosen, readInline, type Fields } from "./inline";
import { readComments, readRevisions } from "./leftovers";
import { readLock } from "./locks";
import { createNumbering, type Numbering } from "./numbering";
import { readSections } from "./pages";
import { readStyles, readThemeFonts, type Styles } from "./styles";

/**
 * Hidden text, text that a tracked change deleted, and prompts of content controls that nobody has filled in are left
 * out of `text`; their paragraphs stay, so that places are those of Word's `body.paragraphs`.
 * @throws DocxError where a part that it needs cannot be read
 */
export function readSourceDocument(file: DocxPackage): SourceDocument {
  const part = (kind: RelationshipKind): ReadonlyXmlElement | undefined => {
    const name = file.related(file.mainPart, kind)[0];
    return name === undefined ? undefined : file.readonlyXml(name);
  };
  const body = childOf(file.readonlyXml(file.mainPart), "w:body");
  if (!body) throw new DocxError("missing-part", `${file.mainPart} has no body`);
  const styles = readStyles(
    part("styles"),
    readable(() => readThemeFonts(part("theme"))),
  );
  const reader = new BodyReader(styles, createNumbering(part("numbering"), styles));
  reader.readBlocks(body, {});
  const comments = readComments(file);
  const lock = readLock(file);
  return {
    ...reader.document(),
    revisions: readRevisions(body),
    ...(comments !== undefined && { comments }),
    ...(lock !== undefined && { lock }),
    sections: readSections(file, body, styles),
  };
}

/** Where a block stands. `table` counts rows and cells while its table is being read. */
interface Surroundings {
  readonly tag?: string;
  readonly cell?: Cell;
  readonly tableStyle?: string | undefined;
  readonly table?: { readonly index: number; row: number; column: number };
}

/** Hold no paragraphs; walking into them would only take time. */
const PROPERTIES: ReadonlySet<string> = new Set([
  "w:sdtPr",
  "w:sdtEndPr",
  "w:sectPr",
  "w:tblPr",
  "w:tblGrid",
  "w:trPr",
  "w:tcPr",
]);

class BodyReader {
  readonly #styles: Styles;
  readonly #cascade: Cascade;
  readonly #numbering: Numbering;
  readonly #formats = new Formats();
  readonly #paragraphs: Paragraph[] = [];
  readonly #controls = new OpenControls();
  readonly #fields: Fields = [];
  #tables = 0;

  constructor(styles: Styles, numbering: Numbering) {
    this.#styles = styles;
    this.#cascade = createCascade(styles);
    this.#numbering = numbering;
  }

  document(): SourceDocument {
    return { paragraphs: this.#paragraphs, controls: this.#controls.all(), deletedTextLeftOut: true };
  }

  readBlocks(parent: ReadonlyXmlElement, around: Surroundings): void {
    for (const child of parent.children) {
      if (isElement(child) && !PROPERTIES.has(child.name)) this.#readBlock(child, around);
    }
  }

  #readBlock(block: ReadonlyXmlElement, around: Surroundings): void {
    switch (block.name) {
      case "w:p":
        this.#readParagraph(block, around);
        return;
      case "w:tbl":
        this.readBlocks(block, {
          ...around,
          table: { index: this.#tables++, row: -1, column: -1 },
          tableStyle: valOf(childOf(block, "w:tblPr"), "w:tblStyle") ?? this.#styles.defaultTable,
        });
        return;
      case "w:tr":
        if (around.table) [around.table.row, around.table.column] = [around.table.row + 1, -1];
        break;
      case "w:tc":
        this.readBlocks(block, inNextCell(around));
        return;
      case "w:sdt": {
        const properties = childOf(block, "w:sdtPr");
        this.#controls.open(properties);
        this.readBlocks(block, { ...around, tag: valOf(properties, "w:tag") ?? "" });
        this.#controls.close();
        return;
      }
      case "mc:AlternateContent":
        this.readBlocks(chosen(block), around);
        return;
    }
    // w:sdtContent, w:customXml and whatever else stands around paragraphs, rows or cells.
    this.readBlocks(block, around);
  }

  #readParagraph(element: ReadonlyXmlElement, around: Surroundings): void {
    const properties = childOf(element, "w:pPr");
    const { style, mark, numbering } = this.#cascade.propertiesOf(properties);
    const base = this.#cascade.base(style, around.tableStyle);
    const place = this.#numbering.placeOf(style, numbering);
    const looks = new RunLooks(this.#formats);
    let text = "";
    this.#controls.beginParagraph();
    readInline(
      element,
      base.run,
      { cascade: this.#cascade, fields: this.#fields },
      {
        text: (piece, look) => {
          if (!this.#controls.add(piece)) return;
          text += piece;
          looks.add(piece, look);
        },
        openControl: (control) => {
          this.#controls.open(control);
        },
        closeControl: () => {
          this.#controls.close();
        },
      },
    );
    if (text.length > LIMITS.paragraph)
      throw new DocxError("too-large", `a paragraph of ${text.length} characters`);
    const label = place && !isDeleted(mark, text) ? this.#numbering.count(place) : undefined;
    const look = this.#cascade.paragraph(properties, base, place && this.#numbering.lookOf(place));
    this.#paragraphs.push({
      text,
      ...(label !== undefined && { listLabel: label }),
      ...(around.cell && { cell: around.cell }),
      ...(around.tag !== undefined && { controlTag: around.tag }),
      ...(text === "" && { empty: !holdsMore(element) }),
      format: looks.format(look, this.#cascade.mark(mark, base.run)),
    });
  }
}

function inNextCell(around: Surroundings): Surroundings {
  const { table } = around;
  if (!table) return around;
  table.column++;
  return { ...around, cell: { table: table.index, row: table.row, column: table.column } };
}

/** What a paragraph may hold beside text. A section ends in the paragraph that has its properties: 17.6.18. */
const MORE: ReadonlySet<string> = new Set([
  "w:drawing",
  "w:pict",
  "w:object",
  "w:del",
  "w:moveFrom",
  "w:sdt",
  "w:sectPr",
]);

function holdsMore(element: ReadonlyXmlElement): boolean {
  return element.children.some((child) => isElement(child) && (MORE.has(child.name) || holdsMore(child)));
}

/** A paragraph that a tracked change takes away whole: the numbers after it close up. */
function isDeleted(mark: ReadonlyXmlElement | undefined, text: string): boolean {
  return text === "" && (childOf(mark, "w:del") ?? childOf(mark, "w:moveFrom")) !== undefined;
}
