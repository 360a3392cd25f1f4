/** From what Word's proxies hold once loaded to the document model. Pure: a proxy is only one thing of these shapes. */
import type { Alignment, Cell, Paragraph, ParagraphFormat } from "../document";

/** A null object of Word's API: its other members may be read only when it is not null. */
export interface MaybeNull {
  readonly isNullObject: boolean;
}

/** The part of Word.Paragraph that is read; also what is named in `PARAGRAPH_PROPERTIES` and `PARAGRAPH_PARENTS`. */
export interface LoadedParagraph {
  readonly text: string;
  readonly alignment: string;
  readonly firstLineIndent: number;
  readonly leftIndent: number;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  readonly lineSpacing: number;
  readonly tableNestingLevel: number;
  readonly isListItem: boolean;
  readonly font: LoadedFont;
  readonly listItemOrNullObject: MaybeNull & { readonly listString: string };
  readonly parentTableCellOrNullObject: MaybeNull & { readonly rowIndex: number; readonly cellIndex: number };
  readonly parentContentControlOrNullObject: MaybeNull & { readonly tag: string; readonly id: number };
}

/** What differs within the paragraph is null or "": the types leave the nulls out, Word does not. */
interface LoadedFont {
  readonly name: string | null;
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly highlightColor: string | null;
}

/** Everything of a paragraph that stands in the paragraph itself. */
export const PARAGRAPH_PROPERTIES = [
  "text",
  "alignment",
  "firstLineIndent",
  "leftIndent",
  "spaceBefore",
  "spaceAfter",
  "lineSpacing",
  "tableNestingLevel",
  "isListItem",
  "font/name",
  "font/size",
  "font/bold",
  "font/italic",
  "font/highlightColor",
] as const;

/** What stands around it, through null objects (WordApi 1.3): one load of the collection brings them with the text. */
export const PARAGRAPH_PARENTS = [
  "listItemOrNullObject/listString",
  "parentTableCellOrNullObject/rowIndex",
  "parentTableCellOrNullObject/cellIndex",
  "parentContentControlOrNullObject/tag",
  "parentContentControlOrNullObject/id",
] as const;

/**
 * @param table number of the innermost table that holds it, null outside of tables.
 * @param parents whether `PARAGRAPH_PARENTS` were loaded; where not, what they would tell is left undefined.
 */
export function sourceParagraph(loaded: LoadedParagraph, table: number | null, parents: boolean): Paragraph {
  const base = { text: loaded.text, format: paragraphFormat(loaded) };
  if (!parents) return base;
  const label = listLabel(loaded);
  const cell = tableCell(loaded, table);
  const control = loaded.parentContentControlOrNullObject;
  return {
    ...base,
    ...(label !== undefined && { listLabel: label }),
    ...(cell !== undefined && { cell }),
    // A control without a tag is still one, and a tag of "" is nobody's.
    ...(!control.isNullObject && control.tag !== "" && { controlTag: control.tag }),
  };
}

function listLabel({ isListItem, listItemOrNullObject: item }: LoadedParagraph): string | undefined {
  return isListItem && !item.isNullObject && item.listString !== "" ? item.listString : undefined;
}

function tableCell(
  { parentTableCellOrNullObject: cell }: LoadedParagraph,
  table: number | null,
): Cell | undefined {
  if (table === null || cell.isNullObject) return undefined;
  return { table, row: cell.rowIndex, column: cell.cellIndex };
}

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  Left: "left",
  Centered: "centered",
  Right: "right",
  Justified: "justified",
};

function paragraphFormat(loaded: LoadedParagraph): ParagraphFormat {
  const { font } = loaded;
  return defined({
    alignment: ALIGNMENTS[loaded.alignment],
    firstLineIndent: loaded.firstLineIndent,
    leftIndent: loaded.leftIndent,
    spaceBefore: loaded.spaceBefore,
    spaceAfter: loaded.spaceAfter,
    lineSpacing: loaded.lineSpacing,
    fontName: font.name === "" ? undefined : font.name,
    fontSize: font.size === 0 ? undefined : font.size,
    bold: font.bold,
    italic: font.italic,
    // null is none; "" is mixed, so that some of it is highlighted.
    highlighted: font.highlightColor !== null,
  });
}

type Loose<T> = { readonly [Key in keyof T]: T[Key] | null | undefined };

/** Leaves out what the host did not tell, so that it is not taken for a value. */
function defined(format: Loose<Required<Omit<ParagraphFormat, "lineRule">>>): ParagraphFormat {
  const told = Object.entries(format).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(told);
}
