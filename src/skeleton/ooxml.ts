/**
 * WordprocessingML as text: runs, paragraphs, tables. Everything that looks like something says so itself, because a
 * style of the same name that is already in the document would win over ours (OfficeDev/office-js #5491).
 * Lengths are in points; twips (twentieths of a point) are only in the XML.
 */
const TIMES_NEW_ROMAN = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>';

/** What XML 1.0 cannot carry, escaped or not: control characters, lone surrogates, U+FFFE and U+FFFF. */
// eslint-disable-next-line no-control-regex -- the control characters are what is looked for
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Any text as XML text or attribute value. */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, "").replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

export function twips(points: number): number {
  return Math.round(points * 20);
}

export function millimetres(length: number): number {
  return (length * 72) / 25.4;
}

export interface RunLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Id of a character style. */
  readonly style?: string;
}

export function runProperties(look: RunLook): string {
  return (
    "<w:rPr>" +
    (look.style === undefined ? "" : `<w:rStyle w:val="${look.style}"/>`) +
    TIMES_NEW_ROMAN +
    (look.bold === true ? "<w:b/>" : "") +
    (look.italic === true ? "<w:i/>" : "") +
    `<w:sz w:val="${look.size * 2}"/>` +
    "</w:rPr>"
  );
}

export function run(text: string, look: RunLook): string {
  return `<w:r>${runProperties(look)}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** Lines of one paragraph, with line breaks between them: to Word they stay one paragraph. */
export function runLines(lines: readonly string[], look: RunLook): string {
  const texts = lines.map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return `<w:r>${runProperties(look)}${texts.join("<w:br/>")}</w:r>`;
}

export interface ParagraphLook {
  /** Id of a paragraph style. */
  readonly style: string;
  readonly align: "left" | "center" | "both";
  readonly left?: number;
  readonly right?: number;
  readonly firstLine?: number;
  readonly hanging?: number;
  readonly before?: number;
  readonly after?: number;
  /** In lines: 1 is single. */
  readonly lines?: number;
  /** An exact line height instead, for a paragraph that is only a rule. */
  readonly exactly?: number;
  readonly keepWithNext?: boolean;
  /** A line over the paragraph, from indent to indent. */
  readonly topRule?: boolean;
  /** 0 to 2 where it is a heading: Word's navigation pane shows it. */
  readonly outlineLevel?: number;
  /** How the paragraph mark looks, and so what is typed into an empty paragraph. */
  readonly mark?: RunLook;
}

export function paragraphProperties(look: ParagraphLook): string {
  const line =
    look.exactly === undefined
      ? `w:line="${Math.round((look.lines ?? 1) * 240)}" w:lineRule="auto"`
      : `w:line="${twips(look.exactly)}" w:lineRule="exact"`;
  return (
    `<w:pPr><w:pStyle w:val="${look.style}"/>` +
    (look.keepWithNext === true ? "<w:keepNext/>" : "") +
    (look.topRule === true
      ? '<w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>'
      : "") +
    `<w:spacing w:before="${twips(look.before ?? 0)}" w:after="${twips(look.after ?? 0)}" ${line}/>` +
    indents(look) +
    `<w:jc w:val="${look.align}"/>` +
    (look.outlineLevel === undefined ? "" : `<w:outlineLvl w:val="${look.outlineLevel}"/>`) +
    (look.mark === undefined ? "" : runProperties(look.mark)) +
    "</w:pPr>"
  );
}

function indents({ left = 0, right = 0, firstLine = 0, hanging = 0 }: ParagraphLook): string {
  const given = Object.entries({ left, right, firstLine, hanging }).filter(([, length]) => length !== 0);
  return given.length === 0
    ? ""
    : `<w:ind ${given.map(([side, length]) => `w:${side}="${twips(length)}"`).join(" ")}/>`;
}

/** `content` is runs and inline controls. */
export function paragraph(content: string, look: ParagraphLook): string {
  return `<w:p>${paragraphProperties(look)}${content}</w:p>`;
}

export const EMPTY_PARAGRAPH = "<w:p/>";

/** A table without borders or cell margins, whose columns keep their widths. `rows` are cells of paragraphs. */
export function plainTable(columns: readonly number[], rows: readonly (readonly string[])[]): string {
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"];
  const width = columns.reduce((sum, column) => sum + column, 0);
  const cell = (content: string, place: number): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${twips(columns[place] ?? 0)}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${twips(width)}" w:type="dxa"/><w:jc w:val="center"/>` +
    `<w:tblBorders>${sides.map((side) => `<w:${side} w:val="nil"/>`).join("")}</w:tblBorders>` +
    '<w:tblLayout w:type="fixed"/>' +
    '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `<w:tblGrid>${columns.map((column) => `<w:gridCol w:w="${twips(column)}"/>`).join("")}</w:tblGrid>` +
    rows.map((cells) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map(cell).join("")}</w:tr>`).join("") +
    "</w:tbl>"
  );
}
