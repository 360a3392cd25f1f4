/** What the words beside a number say it is about: its own noun, or the words before it. */
import { wordKey } from "../../text/text";
import type { Candidate } from "../readings";
import { FIGURES, LOOKALIKE_NOUNS, NEUTRAL, type Topic } from "./lexicon";
import { phraseAt, phraseBook, phrasesIn, type Mention } from "../../text/phrases";
import type { Quantity } from "./quantities";
import type { Span, Text } from "../../text/tokens";
import { UNITS, type Noun } from "./units";

/** How a number came to its topic: from its own clause, from what is around it, from the item it stands under. */
export type Source = Candidate["source"];

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

export type TopicMention = Mention<readonly Topic[]>;
type Heads = readonly Mention<"indicator" | "activity">[];

export interface Clause extends Span {
  readonly text: Text;
  readonly quantities: readonly Quantity[];
  readonly topics: readonly TopicMention[];
  readonly heads: Heads;
  readonly list: FieldList;
}

const SESSIONS: readonly Noun[] = ["session", "course"];
export const PEOPLE: readonly Noun[] = ["person", "turn", "official"];

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
export function topicFor(mention: TopicMention, noun: Noun | null): Topic | null {
  // "đã giải quyết: 25" after "đơn thư tiếp nhận: 27" is no share of anything.
  if (noun === null)
    return mention.meaning.find((topic) => topic !== "other-share" && topic !== "field") ?? null;
  return mention.meaning.find((topic) => TOPIC_NOUNS.get(topic)?.has(noun)) ?? null;
}

export function fits(topic: Topic, noun: Noun | null): boolean {
  return noun === null || (TOPIC_NOUNS.get(topic)?.has(noun) ?? false);
}

export interface Room {
  /** Where words begin that no number to the left has taken. */
  readonly free: number;
  readonly next: number;
}

export function subjectOf(clause: Clause, quantity: Quantity, room: Room): Subject | null {
  const right = (): Subject | null => onTheRight(clause, quantity, room);
  const left = (): Subject | null => onTheLeft(clause, quantity, room);
  return (
    listed(clause, quantity) ??
    praised(clause, quantity) ??
    rightBefore(clause, quantity) ??
    rated(clause, quantity) ??
    (isNamedBefore(clause, quantity) ? (left() ?? right()) : (right() ?? left())) ??
    acrossComma(clause, quantity, room)
  );
}

const ABOUT = phraseBook<"about">({ about: ["về"] });

/** A share, a bare number, "giám sát sáu cuộc về …": what it is stands before it, if anywhere. */
function isNamedBefore({ text }: Clause, quantity: Quantity): boolean {
  return isShare(quantity) || quantity.noun === null || phraseAt(ABOUT, text, quantity.to) !== null;
}

const RECEIVING = phraseBook<"reception">({
  reception: ["tiếp", "tiếp được", "đã tiếp", "tiếp tổng cộng", "tiếp tổng số"],
});
const RETURNED = phraseBook<"returned">({
  returned: ["thu về", "thu hồi", "thu lại", "thu được", "nhận lại", "nhận về", "số phiếu thu về"],
});
const PARTED = phraseBook<"parted">({ parted: ["trực tiếp", "gián tiếp"] });

/** Words for who came: "tổ chức, cá nhân", "người dân, doanh nghiệp". */
const WHO_CAME = 5;

/** "Tiếp 430 lượt công dân"; "1.425 người hài lòng (95%)": the words right before it, whatever number took them. */
function rightBefore(clause: Clause, quantity: Quantity): Subject | null {
  const { text } = clause;
  const words = { from: Math.max(clause.from, quantity.from - 1), to: quantity.from };
  const receiving = [1, 2, 3].some(
    (back) => phraseAt(RECEIVING, text, quantity.from - back)?.to === quantity.from,
  );
  if (receiving && quantity.noun !== null && PEOPLE.includes(quantity.noun)) {
    // "152.300 lượt tổ chức, cá nhân đến nộp hồ sơ": whoever came, and what for.
    const visiting = clause.topics.some(
      ({ meaning, from, to }) =>
        meaning.includes("visitors") && to > quantity.to && from <= quantity.to + WHO_CAME,
    );
    const voting = clause.topics.some(
      ({ meaning, from }) => meaning.includes("voters") && from < quantity.to,
    );
    if (visiting) return unknownFrom(words);
    if (voting || phraseAt(PARTED, text, quantity.from - 2)) return null;
    return { topic: "reception", source: "own", words, named: quantity.from, mixed: false };
  }
  if (text.tokens[quantity.from - 1]?.key !== "(") return null;
  const ballots = clause.quantities.find(({ noun, to }) => noun === "ballot" && to === quantity.from - 1);
  if (
    ballots &&
    phrasesIn(RETURNED, text, { from: clause.from, to: ballots.from }).at(-1)?.to === ballots.from
  )
    return unknownFrom({ from: ballots.from, to: quantity.from });
  const before = clause.topics.filter(
    (mention) => mention.to < quantity.from && topicFor(mention, quantity.noun) !== null,
  );
  const last = before.at(-1);
  const beside = quantity.noun === "percent" && last?.to === quantity.from - 1;
  const share = clause.quantities.findLast((other) => other.from < quantity.from);
  const ofShare = quantity.side === "done" && quantity.noun !== null && share?.noun === "percent";
  return last && (beside || ofShare) ? subject(clause, last, quantity.noun, quantity.from) : null;
}

const FOR = wordKey("cho");

/** "biểu dương, khen thưởng 68 điển hình “Dân vận khéo”": what was done with them says more than what they are. */
function praised(clause: Clause, quantity: Quantity): Subject | null {
  if (quantity.noun !== "example" && quantity.noun !== "model") return null;
  const given = clause.text.tokens[quantity.from - 1]?.key === FOR ? quantity.from - 1 : quantity.from;
  const verb = clause.topics.find((mention) => mention.to === given);
  return verb?.meaning.includes("commendation")
    ? subject(clause, verb, quantity.noun, sentenceReach(clause, quantity.to, clause.to))
    : null;
}

/**
 * "Mô hình “Dân vận khéo”: kinh tế 08; văn hóa - xã hội 09", "… trên các lĩnh vực: kinh tế 12 mô hình; …": what was
 * named before the colon is counted, by the fields after it.
 */
function listed(clause: Clause, quantity: Quantity): Subject | null {
  const { heading, fields } = clause.list;
  return heading && fields.size > 1 && fields.has(quantity)
    ? subject(clause, heading, quantity.noun, heading.to)
    : null;
}

interface FieldList {
  /** What the list counts; null where there is none. */
  readonly heading: TopicMention | null;
  /** The numbers that stand behind a field, each at the end of its part. */
  readonly fields: ReadonlySet<Quantity>;
}

const LIST_MARKS = new Set([":", ";", ","]);
const LONGEST_FIELD = 7;
const NO_LIST: FieldList = { heading: null, fields: new Set() };

export function listIn({ text, topics, quantities, from, to }: Omit<Clause, "list">): FieldList {
  if (!topics.some(({ meaning }) => meaning.includes("model"))) return NO_LIST;
  const tokens = text.tokens.slice(from, to);
  const at = tokens.findIndex(({ key }) => key === ":");
  const colon = from + at;
  const heading = at < 0 ? undefined : topics.findLast((mention) => mention.to <= colon);
  if (!heading?.meaning.includes("model")) return NO_LIST;
  const models = topics.filter(({ meaning }) => meaning.includes("model")).map((mention) => mention.to);
  const fields = new Set<Quantity>();
  let opens = colon;
  let next = colon + 1;
  for (const quantity of quantities) {
    if (quantity.from <= colon) continue;
    for (; next < quantity.from; next++) if (LIST_MARKS.has(text.tokens[next]?.key ?? "")) opens = next;
    const words = quantity.from - opens - 1;
    const end = text.tokens[quantity.to]?.key ?? ".";
    const closes = quantity.to >= to || LIST_MARKS.has(end) || end === ".";
    const named = models.some((place) => place > opens && place <= quantity.from);
    const counts = quantity.noun === null || quantity.noun === "model";
    if (counts && closes && !named && words > 0 && words <= LONGEST_FIELD) fields.add(quantity);
  }
  return { heading, fields };
}

const TOWARDS = phraseBook<"towards">({ towards: ["đối với", "với việc", "về việc", "trong việc"] });
const REACHED = phraseBook<"reached">({ reached: ["đạt", "là", "đạt tới", "ở mức"] });
const RATED_ENDS = new Set([";", ":", "(", ")", "."]);

/**
 * "mức độ hài lòng của người dân đối với việc tiếp nhận, giải quyết hồ sơ đạt 99%": what they are content with goes on
 * past commas, and has no rate of its own.
 */
function rated(clause: Clause, quantity: Quantity): Subject | null {
  if (quantity.noun !== "percent") return null;
  const last = clause.topics.findLast(
    ({ meaning, to }) => to <= quantity.from && meaning.includes("satisfaction"),
  );
  const named = ({ meaning, from, to }: Heads[number], { from: at }: Span): boolean =>
    meaning === "indicator" && from <= at && to >= at;
  if (!last || !clause.heads.some((head) => named(head, last))) return null;
  const between = ({ from }: Span): boolean => from >= last.to && from < quantity.from;
  const places = clause.text.tokens.slice(last.to, quantity.from);
  // "đạt trên 99%": a word of nearness may stand between.
  const isReached = [1, 2].some((back) => phraseAt(REACHED, clause.text, quantity.from - back) !== null);
  const isTowards = places.some((_, at) => phraseAt(TOWARDS, clause.text, last.to + at) !== null);
  const isPlain =
    !clause.quantities.some(between) &&
    !clause.heads.some((head) => head.meaning === "indicator" && between(head)) &&
    !clause.topics.some((mention) => between(mention) && hasOwnRate(mention)) &&
    !places.some(({ key }) => RATED_ENDS.has(key));
  return isReached && isTowards && isPlain ? subject(clause, last, "percent", quantity.from) : null;
}

/** "giải quyết hồ sơ" may be what people are content with; "đúng hạn", "trực tuyến" are rates themselves. */
function hasOwnRate(mention: TopicMention): boolean {
  const topic = topicFor(mention, "percent");
  return topic !== null && topic !== "other-share";
}

const isShare = ({ noun }: Quantity): boolean => noun === "percent" || noun === "point";

const SEGMENT_ENDS = new Set([",", ";", ":", "(", ")", "."]);
/** After these words a new thought begins: what was done with it, what it led to. */
const TURNS = phraseBook<"turn">({
  turn: ["nhằm", "để", "qua đó", "góp phần", "từ đó", "trong đó", "qua", "thông qua", "nhờ đó", "kết hợp"],
});

/** Where the words that may belong to the number before `from` end. */
export function segmentEnd(clause: Clause, from: number, limit: number): number {
  for (let place = from; place < limit; place++) {
    if (SEGMENT_ENDS.has(clause.text.tokens[place]?.key ?? "")) return place;
    if (phraseAt(TURNS, clause.text, place)) return place;
  }
  return limit;
}

/** "25 cuộc đối thoại", "98,5% người dân hài lòng". */
export function onTheRight(clause: Clause, quantity: Quantity, room: Room): Subject | null {
  const start = afterBracket(clause, quantity.to);
  const next = start === quantity.to ? room.next : nextQuantity(clause, start);
  const end = isShare(quantity) ? sentenceReach(clause, start, next) : segmentEnd(clause, start, next);
  // The unit itself may name the topic: "342 đơn khiếu nại", "35 mô hình dân vận khéo".
  const inside = clause.topics.find(
    (mention) =>
      !isWhoCame(mention, quantity) &&
      (mention.from >= start || (mention.from >= quantity.from && mention.from <= quantity.to)) &&
      mention.from < end &&
      topicFor(mention, quantity.noun),
  );
  if (inside) {
    // "04 lớp bồi dưỡng ngoại ngữ"
    const vocational = clause.topics.find(
      ({ from, meaning }) => from === inside.to && meaning.includes("vocational"),
    );
    const named = vocational && topicFor(vocational, quantity.noun) ? vocational : inside;
    return subject(clause, named, quantity.noun, sentenceReach(clause, named.to, next));
  }
  const word = clause.text.tokens[quantity.to];
  const strange = word?.kind === "word" && quantity.to < end && isStrange(clause.text, quantity.to);
  if (strange && quantity.noun !== null && [...SESSIONS, "model"].includes(quantity.noun)) {
    return unknownFrom({ from: quantity.to, to: end });
  }
  return null;
}

/** "với sự tham gia của 267 cử tri": who they are does not say what they came to. */
const isWhoCame = ({ meaning, from, to }: TopicMention, quantity: Quantity): boolean =>
  meaning.includes("voters") && quantity.noun === "person" && from > quantity.from && to <= quantity.to;

/** "08 buổi (năm 2025: 06 buổi) đối thoại": where the words go on after what stands in brackets. */
function afterBracket(clause: Clause, from: number): number {
  if (clause.text.tokens[from]?.key !== "(") return from;
  for (let place = from + 1; place < clause.to; place++) {
    if (clause.text.tokens[place]?.key !== ")") continue;
    return clause.text.tokens[place + 1]?.kind === "word" ? place + 1 : from;
  }
  return from;
}

function nextQuantity(clause: Clause, from: number): number {
  return clause.quantities.find((quantity) => quantity.from >= from)?.from ?? clause.to;
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
    const named = governing(head, heads, topics) ?? topics.find((mention) => mention.to > head.from);
    if (named) return { subject: subject(clause, named, quantity.noun, segment.to), headed: true };
    if (share && namesSomething(clause, head.to, segment.to, false)) {
      return { subject: unknownFrom({ from: head.from, to: segment.to }), headed: true };
    }
  }
  // A share is named by what comes first ("hài lòng với việc giải quyết …"), a count by what stands nearest.
  const last = topics.at(share ? 0 : -1);
  return last ? { subject: subject(clause, last, quantity.noun, segment.to), headed: false } : null;
}

/** "Giám sát việc tổ chức đối thoại": what was held is the supervision of what follows. */
function governing(head: Span, heads: Heads, topics: readonly TopicMention[]): TopicMention | undefined {
  const before = heads.find((other) => other.to === head.from);
  return before ? governing(before, heads, topics) : topics.find((mention) => mention.to === head.from);
}

/** "Tỷ lệ hộ nghèo", and not "tỷ lệ chung đạt". Beside counts, nouns that things are counted by say nothing. */
function namesSomething(clause: Clause, from: number, to: number, nounsSayNothing = true): boolean {
  for (let place = from; place < to;) {
    const unit = nounsSayNothing ? phraseAt(UNITS, clause.text, place) : null;
    const word = clause.text.tokens[place]?.kind === "word";
    if (word && !unit && !phraseAt(NEUTRAL, clause.text, place)) return true;
    place = unit?.to ?? place + 1;
  }
  return false;
}

/** A word that says what was held: "hội nghị giao ban", "hội nghị cán bộ". */
function isStrange(text: Text, place: number): boolean {
  const unit = phraseAt(UNITS, text, place);
  return unit ? unit.meaning === "official" : phraseAt(NEUTRAL, text, place) === null;
}

/** "25 hội nghị, cuộc đối thoại": only where nothing nearer names it. */
function acrossComma(clause: Clause, quantity: Quantity, room: Room): Subject | null {
  if (clause.text.tokens[quantity.to]?.key !== "," || quantity.noun === "percent" || quantity.noun === null)
    return null;
  const unit = phraseAt(UNITS, clause.text, quantity.to + 1);
  const from = unit?.to ?? quantity.to + 1;
  const mention = clause.topics.find((candidate) => candidate.from === from && candidate.from < room.next);
  return mention && topicFor(mention, quantity.noun)
    ? subject(clause, mention, quantity.noun, sentenceReach(clause, mention.to, room.next))
    : null;
}

/** Whether the words beside a number leave it to the item to say what it is about. */
export function leavesRoom(clause: Clause, quantity: Quantity): boolean {
  const of = isShare(quantity) ? phraseAt(UNITS, clause.text, quantity.to) : null;
  // "100% dịch vụ công trực tuyến" is a share of those, "98% người dân" one of whoever was asked.
  if (of && !WHO_ANSWER.includes(of.meaning)) return false;
  const segments = segmentAround(clause, quantity);
  return (
    !namesSomething(clause, segments.from, quantity.from) && !namesSomething(clause, quantity.to, segments.to)
  );
}

const WHO_ANSWER: readonly Noun[] = [...PEOPLE, "collective", "individual", "ballot", "opinion"];

function segmentAround(clause: Clause, quantity: Quantity): Span {
  let from = quantity.from;
  while (from > clause.from && ![",", ";", "("].includes(clause.text.tokens[from - 1]?.key ?? "")) from--;
  const next = nextQuantity(clause, quantity.to);
  return { from, to: Math.min(segmentEnd(clause, quantity.to, next), quantity.to + 6) };
}
