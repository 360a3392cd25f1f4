/**
 * What a document is to us: its paragraphs in order, as any host can tell them (Word through office.js, a .docx file
 * read without Word). What a host cannot tell is `undefined`, and is then reported as not checked, never as good.
 */

export type Alignment = "left" | "centered" | "right" | "justified";

/** How a paragraph looks. Lengths are in points; a property that is mixed or that the host does not tell is undefined. */
export interface ParagraphFormat {
  readonly alignment?: Alignment;
  readonly firstLineIndent?: number;
  readonly leftIndent?: number;
  readonly spaceBefore?: number;
  readonly spaceAfter?: number;
  /** In points, as Word's API gives it: 12 is single, 18 is one and a half. */
  readonly lineSpacing?: number;
  /** What `lineSpacing` counts: lines of 12, or points. Word's API does not tell. */
  readonly lineRule?: "multiple" | "exact" | "at-least";
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly highlighted?: boolean;
}

/** A paragraph's place in the innermost table that holds it; both are zero-based. */
export interface Cell {
  /** Counts the document's tables in the order in which they begin. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export interface Paragraph {
  /**
   * Its text without the paragraph mark, as Word's `Paragraph.text` gives it: a tab is `\t`, a line break `\v`.
   * The prompt of an empty content control may or may not be in it (hosts differ). Not normalised.
   */
  readonly text: string;
  /** What Word's own numbering shows before it ("1.", "a)", "•"); it is not in `text`. */
  readonly listLabel?: string;
  readonly cell?: Cell;
  /** Tag of the innermost content control around the whole paragraph. */
  readonly controlTag?: string;
  /**
   * Of a paragraph without text: whether nothing else is in it either, such as a picture, a section break or text that a
   * tracked change deleted.
   */
  readonly empty?: boolean;
  readonly format: ParagraphFormat;
}

export interface ContentControl {
  readonly tag: string;
  readonly title: string;
  /** Its text; hosts give the prompt, or nothing, where it is not filled in. */
  readonly text: string;
  /** Its prompt, where the host tells it. */
  readonly prompt?: string;
}

/** Where a section shows the number of the page. */
export interface PageNumber {
  readonly in: "header" | "footer";
  /** "default": on every page that has no header of its own. */
  readonly on: "first" | "default" | "even";
  /** undefined where it stands in a frame, a table or behind a tab. */
  readonly alignment?: Alignment;
}

/** Paper, margins and page numbers of one section; lengths in millimetres, as the decree gives them. */
export interface PageSetup {
  readonly width?: number;
  readonly height?: number;
  readonly top?: number;
  readonly bottom?: number;
  /** With the room for binding. */
  readonly left?: number;
  readonly right?: number;
  /** Whether its first page has a header and a footer of its own. */
  readonly firstPageDiffers?: boolean;
  /** Those that are seen. */
  readonly pageNumbers?: readonly PageNumber[];
}

/** Tracked changes that nobody has accepted or rejected yet. */
export interface Revisions {
  readonly count: number;
  /** Of them, those that take text away. */
  readonly deletions: number;
}

/**
 * What forbids changing the document: `signed` digitally, which any change would undo; `protected`: Word enforces that it
 * be only read, or changed only in places.
 */
export type Lock = "signed" | "protected";

export interface SourceDocument {
  /** In document order, those inside tables and content controls included: the order of `body.paragraphs` in Word. */
  readonly paragraphs: readonly Paragraph[];
  readonly controls: readonly ContentControl[];
  /** Whether text that a tracked change deleted has been left out; undefined where the host could not tell. */
  readonly deletedTextLeftOut?: boolean;
  readonly revisions?: Revisions;
  /** How many comments there are, answers to comments included. */
  readonly comments?: number;
  /** undefined where nothing forbids it, or the host does not tell. */
  readonly lock?: Lock;
  /** One for each section, in order. */
  readonly sections?: readonly PageSetup[];
}
