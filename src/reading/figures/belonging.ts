/** What a number is about: its own noun, the words before it, the number beside it, the sentence before, its item. */
import { FIGURES, HEADS, LOOKALIKE_NOUNS, NEUTRAL, TOPICS, type Topic } from "./lexicon";
import { phraseAt, phraseBook, type Mention } from "./phrases";
import type { Quantity } from "./quantities";
import type { Span, Text } from "./tokens";
import { UNITS, type Noun } from "./units";

/** How a number came to its topic: from its own clause, from what is around it, from the item it stands under. */
export type Source = "own" | "near" | "item";

export interface Subject {
  readonly topic: Topic | "unknown";
  readonly source: Source;
  /** The words that say so, and what follows them up to the number or the clause's end. */
  readonly words: Span;
  /** Where the words that name the topic end. */
  readonly named: number;
  /** The number's own words name two topics, of which one only is asked for: "25 hội nghị tuyên truyền, đối thoại". */
  readonly mixed: boolean;
}

export interface Surroundings {
  /** What the item asks about, in the order of its figures. */
  readonly itemTopics: readonly Topic[];
  /** What the sentence before was about. */
  readonly before: readonly Topic[];
}

export type TopicMention = Mention<readonly Topic[]>;
type Heads = readonly Mention<"indicator" | "activity">[];

export interface Clause extends Span {
  readonly text: Text;
  readonly quantities: readonly Quantity[];
  readonly topics: readonly TopicMention[];
  readonly heads: Heads;
}

export { HEADS, TOPICS };

const SESSIONS: readonly Noun[] = ["session", "course"];
const PEOPLE: readonly Noun[] = ["person", "turn", "official"];

/** Every noun that a topic may be counted in: those of its figures, or of the look-alike. */
const TOPIC_NOUNS: ReadonlyMap<Topic, ReadonlySet<Noun>> = topicNouns();

function topicNouns(): ReadonlyMap<Topic, ReadonlySet<Noun>> {
  const nouns = new Map<Topic, Set<Noun>>();
  const add = (topic: Topic, more: readonly Noun[]): void => {
    nouns.set(topic, new Set([...(nouns.get(topic) ?? []), ...more]));
  };
  for (const figure of Object.values(FIGURES)) for (const topic of figure.topics) add(topic, figure.nouns);
  for (const [topic, more] of Object.entries(LOOKALIKE_NOUNS) as [Topic, readonly Noun[]][]) add(topic, more);
  // People come to whatever was held; their number then belongs to that.
  for (const [topic, set] of nouns) if (SESSIONS.some((noun) => set.has(noun))) add(topic, PEOPLE);
  return nouns;
}

/** The topic of a mention that things of this kind are counted by. A number without a noun fits every topic. */
function topicFor(mention: TopicMention, noun: Noun | null): Topic | null {
  if (noun === null) return mention.meaning[0] ?? null;
  return mention.meaning.find((topic) => TOPIC_NOUNS.get(topic)?.has(noun)) ?? null;
}

export function fits(topic: Topic, noun: Noun | null): boolean {
  return noun === null || (TOPIC_NOUNS.get(topic)?.has(noun) ?? false);
}

export function subjectsOf(clause: Clause, around: Surroundings): ReadonlyMap<Quantity, Subject> {
  const subjects = new Map<Quantity, Subject>();
  let previous: Subject | null = null;
  let free = clause.from;
  for (const [place, side] of clause.quantities.entries()) {
    const quantity = asOne(clause, side, place);
    const next = clause.quantities.slice(place + 1).find((other) => other.from >= quantity.to);
    const shared = side.side === "of" ? subjects.get(clause.quantities[place - 1] ?? side) : undefined;
    if (shared) {
      subjects.set(side, shared);
      continue;
    }
    const found: Subject =
      subjectOf(clause, quantity, { free, next: next?.from ?? clause.to }) ??
      inherited(clause, quantity, previous, around, place);
    subjects.set(side, found);
    const right =
      (found.source === "own" && found.words.from >= quantity.to) ||
      (quantity.noun !== null && DESCRIBED.includes(quantity.noun));
    free = right
      ? Math.max(
          found.source === "own" ? found.named : 0,
          segmentEnd(clause, quantity.to, next?.from ?? clause.to),
        )
      : quantity.to;
    if (found.topic !== "unknown" || isCounted(quantity)) previous = found;
  }
  return subjects;
}

/** Things that are described right after them: "2.360 phiếu phát ra", "300 người tham gia". */
const DESCRIBED: readonly Noun[] = ["ballot", "dossier", "person", "official"];

const isCounted = (quantity: Quantity): boolean =>
  quantity.noun !== null && !["time", "place", "opinion", "measure"].includes(quantity.noun);

/** Both sides of a fraction are about one thing: the words after the second belong to the first as well. */
function asOne(clause: Clause, quantity: Quantity, place: number): Quantity {
  const other = clause.quantities[place + 1];
  return quantity.side === "done" && other?.side === "of" ? { ...quantity, to: other.to } : quantity;
}

interface Room {
  /** Where words begin that no number to the left has taken. */
  readonly free: number;
  readonly next: number;
}

function subjectOf(clause: Clause, quantity: Quantity, room: Room): Subject | null {
  const right = (): Subject | null => onTheRight(clause, quantity, room);
  const left = (): Subject | null => onTheLeft(clause, quantity, room);
  return (
    (isShare(quantity) || quantity.noun === null ? (left() ?? right()) : (right() ?? left())) ??
    acrossComma(clause, quantity, room)
  );
}

const isShare = ({ noun }: Quantity): boolean => noun === "percent" || noun === "point";

const SEGMENT_ENDS = new Set([",", ";", ":", "(", ")", "."]);
/** After these words a new thought begins: what was done with it, what it led to. */
const TURNS = phraseBook<"turn">({
  turn: ["nhằm", "để", "qua đó", "góp phần", "từ đó", "trong đó", "qua", "thông qua", "nhờ đó", "kết hợp"],
});

/** Where the words that may belong to the number before `from` end. */
function segmentEnd(clause: Clause, from: number, limit: number): number {
  for (let place = from; place < limit; place++) {
    if (SEGMENT_ENDS.has(clause.text.tokens[place]?.key ?? "")) return place;
    if (phraseAt(TURNS, clause.text, place)) return place;
  }
  return limit;
}

/** "25 cuộc đối thoại", "98,5% người dân hài lòng". */
function onTheRight(clause: Clause, quantity: Quantity, room: Room): Subject | null {
  const end = isShare(quantity)
    ? sentenceReach(clause, quantity.to, room.next)
    : segmentEnd(clause, quantity.to, room.next);
  // The unit itself may name the topic: "342 đơn khiếu nại", "35 mô hình dân vận khéo".
  const inside = clause.topics.find(
    (mention) => mention.from >= quantity.from && mention.from < end && topicFor(mention, quantity.noun),
  );
  if (inside) return subject(clause, inside, quantity.noun, sentenceReach(clause, inside.to, room.next));
  const word = clause.text.tokens[quantity.to];
  const strange = word?.kind === "word" && quantity.to < end && !isNeutral(clause.text, quantity.to);
  if (strange && quantity.noun !== null && [...SESSIONS, "model"].includes(quantity.noun)) {
    return unknownFrom({ from: quantity.to, to: end });
  }
  return null;
}

function subject(clause: Clause, mention: TopicMention, noun: Noun | null, to: number): Subject {
  const topic = topicFor(mention, noun) ?? "unknown";
  const joint = jointDialogue(clause, mention, noun);
  const words = { from: mention.from, to };
  if (joint && topic !== "dialogue")
    return { topic: "dialogue", source: "own", words, named: joint.to, mixed: true };
  return { topic, source: "own", words, named: mention.to, mixed: false };
}

function unknownFrom(words: Span): Subject {
  return { topic: "unknown", source: "own", words, named: words.to, mixed: false };
}

/** Qualifiers go on past commas ("với người dân, doanh nghiệp") until the next number or the clause's end. */
function sentenceReach(clause: Clause, from: number, next: number): number {
  for (let place = from; place < next; place++) {
    if ([";", "."].includes(clause.text.tokens[place]?.key ?? "")) return place;
  }
  return next;
}

const TOGETHER = phraseBook<"and">({
  and: [",", "và", "kết hợp", "gắn với", "kết hợp với", "/", "-", "lồng ghép", "lồng ghép với"],
});

/** The dialogue that a look-alike is named together with: "hội nghị tuyên truyền, đối thoại". */
function jointDialogue(clause: Clause, mention: TopicMention, noun: Noun | null): TopicMention | undefined {
  const joint = phraseAt(TOGETHER, clause.text, mention.to);
  if (!joint) return undefined;
  return clause.topics.find((other) => other.from === joint.to && topicFor(other, noun) === "dialogue");
}

/** "Số cuộc đối thoại: 25", "Mức độ hài lòng của người dân, doanh nghiệp đạt 98,5%": the nearest segment first. */
function onTheLeft(clause: Clause, quantity: Quantity, room: Room): Subject | null {
  let fallback: Subject | null = null;
  for (const segment of segmentsBefore(clause, quantity, room.free)) {
    const found = inSegment(clause, segment, quantity, room.free);
    if (!found) continue;
    const reaching = { ...found.subject, words: { from: found.subject.words.from, to: quantity.from } };
    // A look-alike in the middle of a clause gives way to the indicator that the sentence named before it:
    // "Tỷ lệ hài lòng của tổ chức, cá nhân nộp hồ sơ trực tuyến đạt 98,2%".
    if (found.headed || !isShare(quantity) || found.subject.words.from <= segment.from + 1)
      return found.headed ? reaching : (fallback ?? reaching);
    fallback ??= reaching;
    if (found.subject.topic === "satisfaction") return fallback;
  }
  return fallback;
}

/** The stretches between commas from the number back to where words are free. */
function segmentsBefore(clause: Clause, quantity: Quantity, free: number): readonly Span[] {
  const segments: Span[] = [];
  let to = quantity.from;
  for (let from = to; from >= free; from--) {
    const mark = clause.text.tokens[from - 1]?.key ?? "";
    if (from > free && !SEGMENT_MARKS.has(mark)) continue;
    segments.push({ from, to });
    // After another number a semicolon begins a thought of its own.
    if (mark === ";" && free > clause.from) break;
    to = from;
  }
  return segments;
}
const SEGMENT_MARKS = new Set([",", ";", "(", ")", ":"]);

/** What follows the last head that has a topic after it; without a head, the last topic. */
function inSegment(
  clause: Clause,
  segment: Span,
  quantity: Quantity,
  free: number,
): { readonly subject: Subject; readonly headed: boolean } | null {
  const topics = clause.topics.filter(
    // A phrase may hold a comma of its own ("biểu dương, khen thưởng").
    (mention) =>
      mention.from >= free &&
      mention.to > segment.from &&
      mention.to <= segment.to &&
      topicFor(mention, quantity.noun),
  );
  const share = isShare(quantity);
  const heads = clause.heads.filter(
    (head) =>
      head.from >= segment.from && head.to <= segment.to && (share ? head.meaning === "indicator" : true),
  );
  for (const head of [...heads].reverse()) {
    const named = topics.find((mention) => mention.to > head.from);
    if (named) return { subject: subject(clause, named, quantity.noun, segment.to), headed: true };
    if (share && namesSomething(clause, head.to, segment.to, false)) {
      return { subject: unknownFrom({ from: head.from, to: segment.to }), headed: true };
    }
  }
  const last = topics.at(-1);
  return last ? { subject: subject(clause, last, quantity.noun, segment.to), headed: false } : null;
}

/** "Tỷ lệ hộ nghèo", and not "tỷ lệ chung đạt". Beside counts, nouns that things are counted by say nothing. */
function namesSomething(clause: Clause, from: number, to: number, nounsSayNothing = true): boolean {
  for (let place = from; place < to; place++) {
    if (clause.text.tokens[place]?.kind !== "word" || phraseAt(NEUTRAL, clause.text, place)) continue;
    if (!nounsSayNothing || !phraseAt(UNITS, clause.text, place)) return true;
  }
  return false;
}

function isNeutral(text: Text, place: number): boolean {
  return phraseAt(NEUTRAL, text, place) !== null || phraseAt(UNITS, text, place) !== null;
}

/** "25 hội nghị, cuộc đối thoại": only where nothing nearer names it. */
function acrossComma(clause: Clause, quantity: Quantity, room: Room): Subject | null {
  if (clause.text.tokens[quantity.to]?.key !== "," || quantity.noun === "percent") return null;
  const unit = phraseAt(UNITS, clause.text, quantity.to + 1);
  const from = unit?.to ?? quantity.to + 1;
  const mention = clause.topics.find((candidate) => candidate.from === from && candidate.from < room.next);
  return mention && topicFor(mention, quantity.noun)
    ? subject(clause, mention, quantity.noun, sentenceReach(clause, mention.to, room.next))
    : null;
}

const UNKNOWN: Subject = {
  topic: "unknown",
  source: "near",
  words: { from: 0, to: 0 },
  named: 0,
  mixed: false,
};

function inherited(
  clause: Clause,
  quantity: Quantity,
  previous: Subject | null,
  around: Surroundings,
  place: number,
): Subject {
  if (previous && previous.topic !== "unknown" && fits(previous.topic, quantity.noun)) {
    return { ...previous, source: previous.source === "item" ? "item" : "near" };
  }
  if (previous?.topic === "unknown" && previous.source === "own") return previous;
  if (quantity.noun !== null && PEOPLE.includes(quantity.noun)) {
    const event = eventAfter(clause, place);
    if (event) return event;
  }
  const ahead = sameAhead(clause, quantity, place);
  if (ahead) return ahead;
  const named = clause.topics.some((mention) => topicFor(mention, quantity.noun));
  const carried = around.before.find((topic) => fits(topic, quantity.noun));
  if (carried && !named) return { ...UNKNOWN, topic: carried };
  const own = around.itemTopics.find((topic) => fits(topic, quantity.noun));
  if (quantity.noun === "petition") return petitionOf(clause, own);
  if (own && !named && leavesRoom(clause, quantity)) return { ...UNKNOWN, topic: own, source: "item" };
  return UNKNOWN;
}

/** "342 đơn" that nothing makes an application are petitions, where the sentence or the item speaks of them. */
function petitionOf(clause: Clause, own: Topic | undefined): Subject {
  if (clause.topics.some((mention) => mention.meaning.includes("petition")))
    return { ...UNKNOWN, topic: "petition" };
  return own === "petition" ? { ...UNKNOWN, topic: own, source: "item" } : UNKNOWN;
}

/** "Duy trì 120 mô hình, xây dựng 36 mô hình dân vận khéo": the next number of its kind says it for both. */
function sameAhead(clause: Clause, quantity: Quantity, place: number): Subject | null {
  const next = clause.quantities[place + 1];
  if (quantity.noun === null || next?.noun !== quantity.noun) return null;
  const room = { free: next.to, next: clause.quantities[place + 2]?.from ?? clause.to };
  const found = onTheRight(clause, next, room);
  return found && found.topic !== "unknown" ? { ...found, source: "near" } : null;
}

/** "1.200 lượt người dự 25 buổi đối thoại": people before the event they came to. */
function eventAfter(clause: Clause, place: number): Subject | null {
  const next = clause.quantities[place + 1];
  if (next?.noun !== "session") return null;
  const subjectNext = subjectOf(clause, next, {
    free: next.from,
    next: clause.quantities[place + 2]?.from ?? clause.to,
  });
  return subjectNext && { ...subjectNext, source: "near" };
}

/** Whether the words beside a number leave it to the item to say what it is about. */
function leavesRoom(clause: Clause, quantity: Quantity): boolean {
  const segments = segmentAround(clause, quantity);
  return (
    !namesSomething(clause, segments.from, quantity.from) && !namesSomething(clause, quantity.to, segments.to)
  );
}

function segmentAround(clause: Clause, quantity: Quantity): Span {
  let from = quantity.from;
  while (from > clause.from && ![",", ";", "("].includes(clause.text.tokens[from - 1]?.key ?? "")) from--;
  return { from, to: Math.min(segmentEnd(clause, quantity.to, clause.to), quantity.to + 6) };
}
