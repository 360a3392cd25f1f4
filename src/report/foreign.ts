/**
 * Headings that are no item's: "10. Công tác quốc phòng, an ninh" behind item 8. What stands below such a heading is
 * about its own subject and is not read into the item above it.
 */
import type { Line } from "./lines";
import type { NumberLabel } from "../text/numbering";

const MAX_WORDS = 25;

/**
 * Where the text of a heading ends for a numbered heading of its level or of one above it: the place of that heading,
 * or `end`. `labels` are the numbers of the heading and of those that it stands under.
 */
export function foreignEnd(
  lines: readonly Line[],
  start: number,
  end: number,
  labels: readonly NumberLabel[],
): number {
  let levels = labels;
  for (const line of lines.slice(start + 1, end)) {
    const { label } = line;
    const level = label && levels.find((known) => isSameLevel(known, label));
    if (!label || !level) continue;
    // A count that begins anew is a list inside the text, and so is what it goes on with.
    if (numberOf(label) <= numberOf(level)) levels = levels.filter((known) => known !== level);
    else if (isHeading(line)) return line.place;
  }
  return end;
}

function isSameLevel(one: NumberLabel, other: NumberLabel): boolean {
  if (one.kind === "arabic" && other.kind === "arabic") {
    const above = one.path.slice(0, -1);
    return one.path.length === other.path.length && above.every((number, at) => number === other.path[at]);
  }
  if (one.kind === "letter" && other.kind === "letter") return one.upper === other.upper;
  return one.kind === "roman" && other.kind === "roman";
}

function numberOf(label: NumberLabel): number {
  if (label.kind === "bullet") return 0;
  return label.kind === "arabic" ? (label.path.at(-1) ?? 0) : label.number;
}

/** Short, begun with a capital and stopping nowhere; text may follow behind a colon. In a table, numbers number rows. */
function isHeading({ body, inTable }: Line): boolean {
  const [heading = ""] = body.split(/:(?=\s)/);
  const words = heading.split(/\s+/).length;
  return !inTable && /^["'(]?\p{Lu}/u.test(heading) && words <= MAX_WORDS && !/[.;,]$/.test(heading.trim());
}
