import type { HeadingElement, Report } from "../reading/report";
import type { BlockId, FrameBlockId } from "./insertion";

/**
 * A block is there when any of these is: a secretary never puts a second Quốc hiệu above half a heading, but leaves
 * what it lacks to the check.
 */
const ELEMENTS: Readonly<Record<Exclude<FrameBlockId, "signature">, readonly HeadingElement[]>> = {
  heading: ["national-name", "motto", "agency", "number", "place-date"],
  title: ["kind", "subject"],
  addressee: ["addressee"],
};

/** Every block that the document has, with the place of the last paragraph that belongs to it. */
export function blockEnds(report: Report): ReadonlyMap<BlockId, number> {
  const ends = new Map<BlockId, number>();
  for (const block of ["heading", "title", "addressee"] as const) {
    const places = ELEMENTS[block].flatMap((element) => report.heading[element] ?? []);
    if (places.length > 0) ends.set(block, tailOf(Math.max(...places), report));
  }
  for (const item of report.items) {
    if (item.status !== "missing") ends.set(item.id, Math.max(item.heading ?? 0, ...item.extent));
  }
  if (report.signature !== null) ends.set("signature", report.source.paragraphs.length - 1);
  return ends;
}

/**
 * The reading names one paragraph of each element; what belongs to it may run on: the rest of its table, the second
 * line of a trích yếu, the rule below it, the list under "Kính gửi".
 */
function tailOf(place: number, report: Report): number {
  const { paragraphs } = report.source;
  const table = paragraphs[place]?.cell?.table;
  const taken = new Set(
    [...Object.values(report.heading), report.signature, ...report.items.map((item) => item.heading)].filter(
      (at) => at !== null,
    ),
  );
  let end = place;
  for (let next = place + 1; next < paragraphs.length && !taken.has(next); next += 1) {
    const paragraph = paragraphs[next];
    if (!paragraph) break;
    const sameTable = table !== undefined && paragraph.cell?.table === table;
    const runsOn =
      !paragraph.cell &&
      (paragraph.text.trim() === "" ||
        paragraph.format.alignment === "centered" ||
        /^\s*[-–]/u.test(paragraph.text));
    if (!sameTable && !runsOn) break;
    end = next;
  }
  return end;
}
