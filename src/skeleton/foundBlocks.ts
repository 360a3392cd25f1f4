/** Which blocks of the skeleton a document has, and how far each reaches. */
import type { Paragraph } from "../document";
import type { HeadingElement, ItemReading, Report } from "../report/report";
import type { BlockId, FrameBlockId } from "./insertion";

/**
 * A block is there when any of these is: a secretary never puts a second Quốc hiệu above half a heading, but leaves
 * what it lacks to the check. A name in capitals alone is no heading: one also stands in the signature block.
 */
const ELEMENTS: Readonly<Record<Exclude<FrameBlockId, "signature">, readonly HeadingElement[]>> = {
  heading: ["national-name", "motto", "number", "place-date"],
  title: ["kind", "subject"],
  addressee: ["addressee"],
};

/** Place of the last paragraph that belongs to each block there is; null where the reading could not say. */
export function foundBlocks(report: Report): ReadonlyMap<BlockId, number | null> {
  const found = new Map<BlockId, number | null>();
  for (const block of ["heading", "title", "addressee"] as const) {
    const elements = ELEMENTS[block].flatMap((element) => report.heading[element] ?? []);
    if (elements.length === 0) continue;
    const places = block === "title" ? [...elements, ...report.subjectLines] : elements;
    found.set(block, tailOf(block, Math.max(...places), report));
  }
  for (const item of report.items) {
    if (item.status !== "missing") found.set(item.id, itemEnd(item, report));
  }
  if (report.signature !== null) found.set("signature", null);
  return found;
}

/** Place of the last paragraph of an item. The signature block ends the text, even where the reading took it for part of the last item. */
export function itemEnd({ heading, extent }: ItemReading, report: Report): number | null {
  const places = heading === null ? extent : [heading, ...extent];
  const signature = signatureStart(report) ?? Infinity;
  const own = places.some((place) => place < signature)
    ? places.filter((place) => place < signature)
    : places;
  return own.length === 0 ? null : Math.max(...own);
}

/** Place of the first paragraph of the signature block, or of the table that holds it. */
function signatureStart({ signature, source }: Report): number | null {
  if (signature === null) return null;
  const table = source.paragraphs[signature]?.cell?.table;
  if (table === undefined) return signature;
  let start = signature;
  while (source.paragraphs[start - 1]?.cell?.table === table) start -= 1;
  return start;
}

/**
 * The reading names one paragraph of each element; what belongs to it may run on: the rest of its table, the second
 * line of a trích yếu and the rule below it, the list under "Kính gửi".
 */
function tailOf(block: keyof typeof ELEMENTS, place: number, report: Report): number {
  const { paragraphs } = report.source;
  const table = paragraphs[place]?.cell?.table;
  const others = new Set([
    ...Object.values(report.heading),
    report.signature,
    ...report.items.map((item) => item.heading),
  ]);
  let end = place;
  for (const [offset, paragraph] of paragraphs.slice(place + 1).entries()) {
    const next = place + 1 + offset;
    const sameTable = table !== undefined && paragraph.cell?.table === table;
    if (!sameTable && (others.has(next) || !runsOn(block, paragraph))) break;
    end = next;
  }
  return end;
}

function runsOn(block: keyof typeof ELEMENTS, { text, cell, format }: Paragraph): boolean {
  if (cell) return false;
  if (text.trim() === "") return true;
  return block === "addressee" ? /^\s*[-–]/u.test(text) : format.alignment === "centered";
}
