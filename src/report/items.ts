/** From headings to items: which paragraphs are an item's own, and what status a careful clerk would give it. */
import type { Outline } from "../outline";
import type { Match, Matches } from "./align";
import { foreignEnd } from "./foreign";
import type { Line } from "./lines";
import type { Memory } from "./memory";
import { mentionOf } from "./mentions";
import { saysNone } from "./negation";
import type { NumberLabel } from "../text/numbering";
import { isContent } from "./prompts";
import type { ItemReading, ItemStatus } from "./readings";
import { keysOf } from "../text/words";
import { profileOf, type ItemProfile } from "./wording";

/** A heading's place in the document, and how far its paragraphs go. */
interface Section {
  readonly match: Match;
  readonly extent: readonly number[];
  readonly content: readonly number[];
  /** The content's text, paragraph by paragraph; of the heading's own line only what follows the heading. */
  readonly texts: readonly string[];
}

const SHORTCOMINGS = "IV.2";
const NO_SHORTCOMINGS =
  /(?:không|chưa|khong|chua) (?:có|phát sinh|co|phat sinh) (?:khó khăn|hạn chế|tồn tại|vướng mắc|kho khan|han che|ton tai|vuong mac)/u;
/** The words that open a sentence and end in a colon. */
const ANNOUNCED = /(?:^|[.;\n])\s*([^.:;\n]{2,60}):/gu;

/**
 * Every item of the outline, in its order; `end` is the first place behind the report's text, `aside` what stands in it
 * and tells of another period.
 */
export function readItems(
  matches: Matches,
  lines: readonly Line[],
  end: number,
  aside: ReadonlySet<number>,
  memory: Memory,
): readonly ItemReading[] {
  const { outline } = memory;
  const sections = readSections(matches, lines, end, aside, outline);
  const { items } = profileOf(outline);
  const own = new Map(items.map((item) => [item.id, readOwn(item, sections, memory)]));
  for (const item of items) if (item.item.children.length > 0) shareGroup(item, own, sections);
  // Children stand behind their parents, so that going backwards every child is settled before its parent.
  for (const item of [...items].reverse()) {
    const reading = own.get(item.id);
    if (!reading || reading.status === "missing" || item.item.children.length === 0) continue;
    const below = item.item.children.map((child) => own.get(child.id)?.status ?? "missing");
    own.set(item.id, { ...reading, status: groupStatus(reading.status, below) });
  }
  return items.flatMap((item) => own.get(item.id) ?? []);
}

type Sections = ReadonlyMap<string, Section>;

function readSections(
  matches: Matches,
  lines: readonly Line[],
  end: number,
  aside: ReadonlySet<number>,
  outline: Outline,
): Sections {
  // A sentence that speaks of an item ends nothing: it stays in the text of the heading above it.
  const headings = [...matches.values()].filter(({ candidate }) => !candidate.sentence);
  const starts = [...new Set(headings.map(({ candidate }) => candidate.line.place))].sort((a, b) => a - b);
  const nextStart = new Map(starts.map((start, at) => [start, starts[at + 1] ?? end]));
  return new Map(
    [...matches].map(([id, match]) => {
      const start = match.candidate.line.place;
      const next = Math.max(nextStart.get(start) ?? end, start + 1);
      const last = match.candidate.sentence
        ? start + 1
        : foreignEnd(lines, start, next, labelsOf(match, matches, outline));
      const skip = new Set([start, ...match.candidate.continues]);
      const all = lines.slice(start, last);
      const below = all.filter(
        ({ place, isContent: tells }) => tells && !skip.has(place) && !aside.has(place),
      );
      const beside = textBeside(match, outline);
      const told = beside === "" ? below : [{ place: start, text: beside }, ...below];
      const section: Section = {
        match,
        extent: all.map(({ place }) => place),
        content: told.map(({ place }) => place),
        texts: told.map(({ text }) => text),
      };
      return [id, section];
    }),
  );
}

/** The numbers of a heading and of those that it stands under. */
function labelsOf(match: Match, matches: Matches, outline: Outline): readonly NumberLabel[] {
  const { byId } = profileOf(outline);
  const labels = [match.candidate.line.label];
  for (let above = match.candidate.item.parent; above !== null; above = byId.get(above)?.parent ?? null)
    labels.push(matches.get(above)?.candidate.line.label ?? null);
  return labels.flatMap((label) => label ?? []);
}

/** What a heading's own line says beside the heading; the outline's instruction and a blank say nothing. */
function textBeside({ candidate }: Match, outline: Outline): string {
  if (candidate.sentence) return candidate.line.body;
  const { remainder } = candidate;
  if (candidate.line.skeleton.sentence) return "";
  // "- Chỉ số hài lòng của người dân, tổ chức đạt 91,4%": the heading is the text as well.
  if (remainder === "" && RESULT.test(candidate.heading)) return candidate.line.body;
  return isContent(remainder, outline) ? remainder : "";
}

/** A share, or a count with what it counts: not "năm 2030", "6 tháng", "2 cấp", as headings have them. */
const RESULT =
  /\d\s*%|(?<![\d/.,-])(?!(?:19|20)\d\d(?!\d))\d[\d.]*\s+(?!tháng|năm|ngày|cấp|thang|nam|ngay|cap)\p{Ll}/u;

function readOwn(item: ItemProfile, sections: Sections, memory: Memory): ItemReading {
  const section = sections.get(item.id);
  if (!section || (section.match.ofParent && section.texts.length === 0))
    return mentioned(item, sections, memory);
  const { match, content, extent, texts } = section;
  const reading: ItemReading = {
    id: item.id,
    status: ownStatus(match, texts, memory),
    heading: match.candidate.line.place,
    ...(match.candidate.continues.length > 0 ? { headingContinues: match.candidate.continues } : {}),
    content,
    extent,
  };
  return reading.status === "review" && match.doubt ? { ...reading, reason: match.doubt } : reading;
}

function ownStatus(match: Match, texts: readonly string[], memory: Memory): ItemStatus {
  if (texts.length === 0) return "empty";
  if (match.doubt !== undefined) return "review";
  return isNil(match.candidate.item, texts, memory) ? "nil" : "present";
}

/** Among the shortcomings, "chưa có cán bộ chuyên trách" names one; that there are none, the text must say itself. */
function isNil({ id }: ItemProfile, texts: readonly string[], memory: Memory): boolean {
  if (!saysNone(texts, memory)) return false;
  const text = texts.join("\n");
  return id !== SHORTCOMINGS || NO_SHORTCOMINGS.test(text.toLowerCase()) || keysOf(text).length <= 4;
}

/** An item without a heading whose subject comes up in the text right under the headings above it. */
function mentioned(item: ItemProfile, sections: Sections, memory: Memory): ItemReading {
  const missing: ItemReading = { id: item.id, status: "missing", heading: null, content: [], extent: [] };
  const { byId } = profileOf(memory.outline);
  for (let above = item.parent; above !== null; above = byId.get(above)?.parent ?? null) {
    const section = sections.get(above);
    const at = section?.texts.findIndex((text) => mentionOf(item, text, memory)) ?? -1;
    const place = section?.content[at];
    if (!section || place === undefined) continue;
    return { ...missing, ...sharedWith(section.match, [place]) };
  }
  const beside = [...sections.values()].find(({ match }) => announces(match, item, memory));
  return beside ? { ...missing, ...sharedWith(beside.match, [beside.match.candidate.line.place]) } : missing;
}

function sharedWith(
  { candidate }: Match,
  places: readonly number[],
): Pick<ItemReading, "status" | "content" | "extent" | "reason"> {
  const reason = { id: "shared", text: candidate.heading } as const;
  return { status: "review", content: places, extent: places, reason };
}

/** "Ưu điểm: … Hạn chế: …" in one paragraph: the text behind a sibling's heading has another heading in it. */
function announces({ candidate }: Match, item: ItemProfile, memory: Memory): boolean {
  if (candidate.item.parent !== item.parent || candidate.item.id === item.id) return false;
  return [...candidate.remainder.matchAll(ANNOUNCED)].some(([, words]) =>
    mentionOf(item, words ?? "", memory),
  );
}

/**
 * A group whose items all stand in its own text, most of them to be found there by their words: the others may be
 * there too, in other words. Nobody can tell without reading, so a person must.
 */
function shareGroup(group: ItemProfile, own: Map<string, ItemReading>, sections: Sections): void {
  const section = sections.get(group.id);
  if (!section || section.texts.length === 0) return;
  const readings = group.item.children.flatMap(({ id }) => own.get(id) ?? []);
  const found = readings.filter(
    ({ status, heading }) => status === "review" && (heading === null || section.content.includes(heading)),
  );
  const missing = readings.filter(({ status }) => status === "missing");
  if (found.length + missing.length < readings.length || found.length < missing.length) return;
  for (const reading of missing)
    own.set(reading.id, { ...reading, ...sharedWith(section.match, section.content) });
}

/**
 * A heading over other items is as good as what stands below it: `present` as soon as something positive does, `nil`
 * where all that is told is that there was none.
 */
function groupStatus(own: ItemStatus, below: readonly ItemStatus[]): ItemStatus {
  const all = [own, ...below];
  if (own === "review") return "review";
  if (all.includes("present") || below.includes("review")) return "present";
  return all.includes("nil") ? "nil" : "empty";
}
