/** A report of the corpus as a .docx, with the XML that Word would write for it. */
import type { Paragraph, SourceDocument } from "../../src/document";
import { buildDocx } from "../docx/buildDocx";
import { STYLES } from "../../workbench/test/makeDocument";

/** One list of three levels, which Word counts as `I.`, `1.` and `-`. */
const LEVELS = [
  { label: /^[IVX]+\.$/, format: "upperRoman", text: "%1." },
  { label: /^\d+\.$/, format: "decimal", text: "%2." },
  { label: /^-$/, format: "bullet", text: "-" },
];
const levels = LEVELS.map(
  ({ format, text }, level) =>
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
);
const NUMBERING = `<w:abstractNum w:abstractNumId="0">${levels.join("")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

export function asDocx({ paragraphs }: SourceDocument): Uint8Array {
  let body = "";
  for (let at = 0; at < paragraphs.length;) {
    const table = paragraphs[at]?.cell?.table;
    const end = endOf(paragraphs, at, table);
    const piece = paragraphs.slice(at, end);
    // Word joins two tables that touch, and ends no body with a table.
    body += table === undefined ? piece.map(paragraphXml).join("") : `${tableXml(piece)}<w:p/>`;
    at = end;
  }
  const numbering = paragraphs.some(({ listLabel }) => listLabel !== undefined)
    ? { numbering: NUMBERING }
    : {};
  return buildDocx({ body, styles: "", ...numbering, parts: { "word/styles.xml": STYLES } });
}

/** Behind the last paragraph from there on that stands in the same table, or as this one in none. */
function endOf(paragraphs: readonly Paragraph[], from: number, table: number | undefined): number {
  const other = paragraphs.findIndex(({ cell }, at) => at > from && cell?.table !== table);
  return other < 0 ? paragraphs.length : other;
}

function tableXml(paragraphs: readonly Paragraph[]): string {
  const columns = countOf(paragraphs, "column");
  const inCell = (row: number, column: number): string => {
    const own = paragraphs.filter(({ cell }) => cell?.row === row && cell.column === column);
    return own.map(paragraphXml).join("") || "<w:p/>";
  };
  const rows = numbers(countOf(paragraphs, "row")).map((row) => {
    const cells = numbers(columns).map(
      (column) => `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${inCell(row, column)}</w:tc>`,
    );
    return `<w:tr>${cells.join("")}</w:tr>`;
  });
  const grid = "<w:gridCol/>".repeat(columns);
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

const countOf = (paragraphs: readonly Paragraph[], what: "row" | "column"): number =>
  Math.max(...paragraphs.map(({ cell }) => cell?.[what] ?? 0)) + 1;

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, number) => number);

function paragraphXml({ text, format, listLabel }: Paragraph): string {
  if (text === "") return "<w:p/>";
  const look = format.bold ? "<w:rPr><w:b/></w:rPr>" : "";
  return `<w:p>${listLabel === undefined ? "" : listXml(listLabel)}<w:r>${look}${text
    .split(/([\v\t])/)
    .map(pieceXml)
    .join("")}</w:r></w:p>`;
}

function listXml(listLabel: string): string {
  const level = LEVELS.findIndex(({ label }) => label.test(listLabel));
  if (level < 0) throw new Error(`The list of the corpus has no level that shows ${listLabel}`);
  return `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>`;
}

function pieceXml(piece: string): string {
  if (piece === "\v") return "<w:br/>";
  if (piece === "\t") return "<w:tab/>";
  const escaped = piece.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<w:t xml:space="preserve">${escaped}</w:t>`;
}
