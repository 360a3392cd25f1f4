/**
 * Which lines could be the heading of which item, and how sure that is: by wording, by number, by form. Where a
 * heading goes on into text on its own line ("- Tiếp công dân: đã tiếp 38 lượt"), the two are told apart here.
 */
import type { ItemId } from "../outline";
import type { NumberLabel } from "../text/numbering";
import type { Text } from "../text/tokens";
import { tokensWithin, type Annotation } from "./annotate";
import type { Line } from "./lines";
import type { Memory } from "./memory";
import type { HeadingReading, Likely, Reading } from "./textRecord";
import {
  likeness,
  likenesses,
  profileOf,
  weigh,
  type ItemProfile,
  type Likeness,
  type OutlineProfile,
} from "./wording";

export interface Candidate {
  readonly item: ItemProfile;
  readonly line: Line;
  readonly likeness: Likeness;
  /** Wording, number and form together, about 0 to 1.5. */
  readonly score: number;
  /** The words of the heading; shorter than the line's where text follows on the same line. */
  readonly heading: string;
  /** Text on the heading's line that is not heading. */
  readonly remainder: string;
  /** Places of the further paragraphs that the heading runs over. */
  readonly continues: readonly number[];
  /** A sentence that opens with the item's subject, rather than a heading. */
  readonly sentence: boolean;
}

const MAX_HEADING_WORDS = 130;
/** A heading in the clerk's own words is not longer than this; the outline's own sentences are. */
const OWN_WORDS = 28;
const MIN_LIKENESS = 0.3;
const LEAD_WORDS = 14;
/** Of characters; shorter lines are read as a whole at once. */
const LONG = 120;
/** Of characters; a colon further on ends no heading. */
const LEAD_LENGTH = 160;
const MAX_JOINED = 3;
/** A line that an item's wordings explain this far says nothing of its own. */
const WORD_FOR_WORD = 0.9;
/** Against a sentence that tells a result; without any number or look of a heading it is none at all. */
const SENTENCE = -0.25;
/** Against reading past a colon, which is how clerks end a heading that text follows on its line. */
const PAST_COLON = -0.2;

/** Every plausible pairing of a line with an item; `lines` are those that may hold headings. */
export function findCandidates(
  lines: readonly Line[],
  memory: Memory,
  texts: readonly string[],
): readonly Candidate[] {
  const profile = profileOf(memory.outline);
  const readable = lines.filter((line) => !line.blank || isBulletCell(line));
  return readable.flatMap((line, at) => {
    if (!mayBeHeading(line)) return [];
    const record = memory.of(texts[line.place] ?? "");
    const readings = (record.headings ??= headingReadings(line, profile));
    return candidatesAt(readable, at, line, readings, profile);
  });
}

/** A dash alone in its cell numbers the heading in the next cell, as "1" does. */
function isBulletCell(line: Line): boolean {
  return line.inTable && line.label?.kind === "bullet" && line.body === "";
}

function candidatesAt(
  lines: readonly Line[],
  at: number,
  line: Line,
  readings: readonly HeadingReading[] | "none",
  profile: OutlineProfile,
): readonly Candidate[] {
  if (readings === "none") return [];
  const all = [...readings, ...joined(lines, at, line, profile)];
  if (all.length === 0 || isPromptHere(lines, at, line, profile)) return [];
  const best = new Map<ItemId, Candidate>();
  for (const { reading, words, likely } of all) {
    for (const { order, likeness: like } of likely) {
      const item = profile.items[order];
      if (!item) continue;
      const score = like.score + labelFit(line.label, item) + form(line, reading, words, like);
      const sentence = reading.sentence && !isOutlines(like, reading.heading);
      const candidate = { item, line, likeness: like, score, ...reading, sentence };
      if (isBetter(candidate, best.get(item.id))) best.set(item.id, candidate);
    }
  }
  return [...best.values()];
}

/** Of two readings of a line for one item, the longer heading wins unless it fits clearly worse. */
function isBetter(candidate: Candidate, known: Candidate | undefined): boolean {
  if (!known) return true;
  const margin = candidate.heading.length > known.heading.length ? -0.03 : 0.03;
  return candidate.score > known.score + margin;
}

/** A quick no for the long plain paragraphs that most of a report is. */
function mayBeHeading(line: Line): boolean {
  if (line.label || line.bold || line.capitals || line.inTable) return true;
  const colon = line.body.indexOf(":");
  return line.body.length <= LEAD_LENGTH || (colon >= 0 && colon < LEAD_LENGTH);
}

/** A quick no for long lines: a heading says within its first words, or before its colon, what it is about. */
function opensLikeHeading(line: Annotation, profile: OutlineProfile): boolean {
  const runIn = runIns(line.body.slice(0, LEAD_LENGTH))[0];
  return [line.body, ...(runIn ? [runIn.heading] : [])].some(
    (opening) => likelyItems(line, opening, LEAD_WORDS, profile).likely.length > 0,
  );
}

/** "Về tiếp công dân" */
const ABOUT = /^(?:về|ve)\s+(?:(?:việc|viec)\s+)?/iu;

/** The items that the first words of a heading are like; it begins the line's body, and may go on in other texts. */
function likelyItems(
  { parsed: { text }, bodyFrom }: Annotation,
  heading: string,
  limit: number,
  profile: OutlineProfile,
  others: readonly Text[] = [],
): Likely {
  const from = bodyFrom + tokensWithin(text, ABOUT.exec(heading)?.[0] ?? "", bodyFrom);
  const to = others.length > 0 ? text.tokens.length : bodyFrom + tokensWithin(text, heading, bodyFrom);
  const { words, vocabulary } = weigh(
    [{ text, from, to }, ...others.map((other) => ({ text: other }))],
    heading,
    profile,
    limit,
  );
  return { words: words.count, likely: likenesses(words, vocabulary, MIN_LIKENESS) };
}

/** Our prompt: the outline's sentence without a number, in its control or right below its heading. */
function isPromptHere(lines: readonly Line[], at: number, line: Line, profile: OutlineProfile): boolean {
  const { items: ids, sentence } = line.skeleton;
  if (sentence) return true;
  if (ids.some((id) => profile.byId.get(id)?.item.sentence !== profile.byId.get(id)?.item.prompt))
    return true;
  if (line.control !== null && ids.includes(line.control)) return true;
  const before = lines[at - 1];
  return !line.label && before !== undefined && ids.some((id) => names(before, id, profile));
}

function names({ parsed: { text }, bodyFrom, body }: Line, id: ItemId, profile: OutlineProfile): boolean {
  const order = profile.byId.get(id)?.order ?? -1;
  const { words, vocabulary } = weigh([{ text, from: bodyFrom }], body, profile, MAX_HEADING_WORDS);
  const entry = vocabulary.entries[order];
  return entry !== undefined && likeness(words, entry, vocabulary).score >= 0.5;
}

/** The line as it stands: the whole of it, and up to a stop. "none": nothing on it or behind it is a heading's beginning. */
function headingReadings(line: Annotation, profile: OutlineProfile): readonly HeadingReading[] | "none" {
  const { body } = line;
  if (body.length >= LONG && !opensLikeHeading(line, profile)) return "none";
  const whole: Reading = { heading: body, remainder: "", continues: [], sentence: isSentence(body) };
  return [whole, ...runIns(body)].flatMap((reading) => likeSome(line, reading, profile));
}

/** Those that are like no item are left out. */
function likeSome(
  line: Annotation,
  reading: Reading,
  profile: OutlineProfile,
  others: readonly Text[] = [],
): readonly HeadingReading[] {
  const { words, likely: all } = likelyItems(line, reading.heading, MAX_HEADING_WORDS, profile, others);
  const likely = all.filter(({ likeness: { score } }) => score >= MIN_LIKENESS);
  return likely.length > 0 ? [{ reading, words, likely }] : [];
}

const CUT = /:(?=\s|$|\p{L})|\.(?=\s+\p{Lu})|\n/gu;
const MAX_CUTS = 3;

/** Cuts after a colon, a stop or a line break; only the first few, where headings end. */
function runIns(body: string): readonly Reading[] {
  return cutsOf(body).flatMap((cut) => {
    const remainder = body.slice(cut.index + 1).trim();
    const heading = body.slice(0, cut.index).trim();
    return remainder
      ? [{ heading, remainder, continues: [], sentence: cut[0] === "." && isSentence(`${heading}.`) }]
      : [];
  });
}

function cutsOf(body: string): readonly RegExpExecArray[] {
  const cuts: RegExpExecArray[] = [];
  for (const cut of body.matchAll(CUT)) if (cuts.push(cut) === MAX_CUTS) break;
  return cuts;
}

/** A heading that the clerk spread over paragraphs: a number alone, or a line that breaks off without a stop. */
function joined(
  lines: readonly Line[],
  at: number,
  line: Line,
  profile: OutlineProfile,
): readonly HeadingReading[] {
  const found: HeadingReading[] = [];
  let heading = line.body;
  const continues: number[] = [];
  const others: Text[] = [];
  let last = line;
  for (let next = lines[at + 1]; next && goesOn(last, next); next = lines[at + 1 + continues.length]) {
    heading = `${heading} ${next.text}`.trim();
    continues.push(next.place);
    others.push(next.parsed.text);
    const reading = { heading, remainder: "", continues: [...continues], sentence: false };
    found.push(...likeSome(line, reading, profile, others));
    if (continues.length === MAX_JOINED) break;
    last = next;
  }
  return found;
}

function goesOn(line: Line, next: Line): boolean {
  if (line.body === "") return next.label === null;
  if (next.label || next.control !== null || /[.:;?!]$/.test(line.body)) return false;
  if (/^\p{Ll}/u.test(next.body) || (line.body.length > 60 && /^\d/.test(next.body))) return true;
  return (line.capitals && next.capitals) || (line.bold && next.bold && line.label !== null);
}

/** A count with what it counts, as results have and headings have not: "03 văn bản", but not "6 tháng" or "năm 2026". */
const COUNT = /(?<![\d/.,-])\d[\d.]*\s+(?!tháng|năm|ngày|thang|nam|ngay)\p{Ll}/u;
const DOING = /(?:^|\s)(?:đã|được|có|da|duoc|co)\s/iu;

/** A finished sentence that tells something, and is no heading: it stops, and has a count or, if long, a verb of doing. */
function isSentence(text: string): boolean {
  if (!/[.;]$/.test(text)) return false;
  return COUNT.test(text) || (text.length > 60 && (DOING.test(text) || /\d/.test(text)));
}

/**
 * Whether a sentence is the outline's own, whole or cut short: that is a heading, though it ends in a stop and cites a
 * day ("Chỉ thị số 33/CT-TTg ngày 26/11/2021"). Its beginning with a count in it is a result in the outline's words.
 */
function isOutlines(like: Likeness, heading: string): boolean {
  return like.explained > WORD_FOR_WORD && !COUNT.test(heading);
}

/** How much the line looks like a heading at all; 0 is neutral. */
function form(line: Line, reading: Reading, words: number, like: Likeness): number {
  const look = line.bold || line.capitals ? 0.1 : 0;
  const outlineSentence = like.whole > 0.85 && isOutlines(like, reading.heading);
  const long = words > OWN_WORDS && !outlineSentence ? -0.25 : 0;
  const sentence = reading.sentence && !outlineSentence ? SENTENCE : 0;
  const table = line.inTable ? -0.1 : 0;
  const pastColon = /:\s*\S/.test(reading.heading) ? PAST_COLON : 0;
  return look + long + sentence + table + pastColon + bareLine(line, reading, words, outlineSentence);
}

/** A line without number, capitals or bold is a heading only when it is short and stops nowhere. */
function bareLine(line: Line, reading: Reading, words: number, outlineSentence: boolean): number {
  if (line.label || line.bold || line.capitals) return 0;
  if (outlineSentence) return -0.05;
  if (reading.sentence) return -1;
  // A line that begins small goes on from the line before: text broken by hand.
  const short = words <= 16 && !/^\p{Ll}/u.test(reading.heading) && !/[.;,]$/.test(reading.heading);
  return short ? -0.1 : -0.45;
}

/** Whether a line's number is what this item's would be. Clerks renumber, so that a wrong one only weighs a little. */
function labelFit(label: NumberLabel | null, item: ItemProfile): number {
  if (!label) return 0;
  const expected = item.labelKind;
  const own = item.path.at(-1) ?? 0;
  switch (label.kind) {
    case "roman":
      return expected === "roman" ? (label.number === own ? 0.2 : 0.02) : -0.3;
    case "arabic":
      return arabicFit(label.path, item, expected);
    case "letter":
      if (expected === "bullet") return label.number === own ? 0.15 : 0.05;
      return expected === "roman" ? (label.upper ? 0.05 : -0.2) : -0.08;
    case "bullet":
      return expected === "bullet" ? 0.12 : expected === "roman" ? -0.25 : -0.08;
  }
}

function arabicFit(path: readonly number[], item: ItemProfile, expected: string): number {
  const tail = item.path.slice(-path.length);
  const same = tail.length === path.length && tail.every((number, at) => number === path[at]);
  if (path.length > 1) {
    if (same) return 0.25;
    return path.length > item.path.length ? -0.3 : path.length === item.path.length ? 0 : -0.1;
  }
  if (expected === "roman") return -0.08;
  if (expected === "bullet") return same ? 0 : -0.12;
  return same ? 0.2 : 0.02;
}
