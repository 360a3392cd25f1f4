/** What each number of a sentence is about: what its words say, the number before or after it, what is around it. */
import {
  fits,
  leavesRoom,
  onTheRight,
  PEOPLE,
  segmentEnd,
  subjectOf,
  topicFor,
  type Clause,
  type Subject,
} from "./topicWords";
import { ACTS, type Topic } from "./lexicon";
import { phrasesIn } from "../../text/phrases";
import type { Quantity } from "./quantities";
import type { Noun } from "./units";

export interface Surroundings {
  /** What the item asks about, in the order of its figures. */
  readonly itemTopics: readonly Topic[];
  /** What the sentence before was about; few ask. */
  readonly before: () => readonly Topic[];
}

export function subjectsOf(clause: Clause, around: Surroundings): ReadonlyMap<Quantity, Subject> {
  const subjects = new Map<Quantity, Subject>();
  let previous: Subject | null = null;
  let free = clause.from;
  for (const [place, side] of clause.quantities.entries()) {
    const quantity = asOne(clause, side, place);
    const next = clause.quantities.find((other, at) => at > place && other.from >= quantity.to);
    const shared = side.side === "of" ? subjects.get(clause.quantities[place - 1] ?? side) : undefined;
    if (shared) {
      subjects.set(side, shared);
      continue;
    }
    const found: Subject =
      subjectOf(clause, quantity, { free, next: next?.from ?? clause.to }) ??
      inherited(clause, quantity, previous, around, place);
    subjects.set(side, isOnTheRight(found, quantity) ? found : (ofItsFraction(clause, place) ?? found));
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

const isOnTheRight = (found: Subject, quantity: Quantity): boolean =>
  found.source === "own" && found.words.from >= quantity.to;

/** How far back the numbers of a share may stand. */
const FRACTION_REACH = 4;

/** "khảo sát 240 người, 235 người hài lòng, chiếm 97,9%": a share is about what its own numbers make. */
function ofItsFraction(clause: Clause, place: number): Subject | null {
  const share = clause.quantities[place];
  if (share?.noun !== "percent") return null;
  for (let part = place - 1; part >= 0 && part >= place - FRACTION_REACH; part--) {
    const done = clause.quantities[part];
    if (!done || done.noun === "percent") continue;
    const of = [part + 1, part - 1].find((other) => isShareOf(done, clause.quantities[other], share.value));
    if (of === undefined) continue;
    const named = clause.topics.find((mention) => mention.from >= done.to && mention.to <= share.from);
    const next = clause.quantities.find((other) => other.from >= done.to && other !== clause.quantities[of]);
    if (!named || (next && named.from > next.from)) return null;
    const topic = topicFor(named, "percent");
    if (topic === null) return null;
    return {
      topic,
      source: "own",
      words: { from: named.from, to: share.from },
      named: named.to,
      mixed: false,
    };
  }
  return null;
}

/** Within what rounding and cutting off leave. */
function isShareOf(done: Quantity, of: Quantity | undefined, share: number): boolean {
  if (!of || of.noun === "percent" || of.value < done.value || of.value === 0 || done.value === 0)
    return false;
  return Math.abs((done.value / of.value) * 100 - share) <= 0.1;
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
  // "Tiếp nhận 1.204 lượt phản ánh; xử lý 1.198 lượt": the turns of what was received.
  if (previous?.topic === "petition" && quantity.noun === "turn" && isDealtWith(clause, quantity))
    return { ...previous, source: "near" };
  if (previous?.topic === "unknown" && previous.source === "own") return previous;
  if (quantity.noun !== null && PEOPLE.includes(quantity.noun)) {
    const event = eventAfter(clause, place);
    if (event) return event;
  }
  const ahead = sameAhead(clause, quantity, place);
  if (ahead) return ahead;
  const named = clause.topics.some((mention) => topicFor(mention, quantity.noun));
  const carried = around.before().find((topic) => fits(topic, quantity.noun));
  if (carried && !named) return { ...UNKNOWN, topic: carried };
  const own = around.itemTopics.find((topic) => fits(topic, quantity.noun));
  if (quantity.noun === "petition") return petitionOf(clause, own);
  if (own && named && speaksOnlyOf(own, clause, quantity)) return { ...UNKNOWN, topic: own };
  if (own && !named && leavesRoom(clause, quantity)) return { ...UNKNOWN, topic: own, source: "item" };
  return UNKNOWN;
}

const isDealtWith = ({ text, from }: Clause, quantity: Quantity): boolean =>
  phrasesIn(ACTS, text, { from, to: quantity.from }).at(-1)?.to === quantity.from;

/**
 * "38 mô hình, trong đó 12 mô hình mới, về dân vận khéo", "03 hội nghị “Chính quyền lắng nghe, đối thoại với dân”": no
 * other topic of the sentence is counted so, and it follows the number or leaves nothing else to be counted.
 */
function speaksOnlyOf(own: Topic, clause: Clause, quantity: Quantity): boolean {
  const mentions = clause.topics.filter((mention) => topicFor(mention, quantity.noun));
  if (quantity.noun === null || !mentions.every((mention) => topicFor(mention, quantity.noun) === own))
    return false;
  const next = clause.quantities.find((other) => other.from >= quantity.to)?.from ?? clause.to;
  // "3.215 hộ …; đã tổ chức đối thoại": people who are counted before anything was held did not come to it.
  if (PEOPLE.includes(quantity.noun) && !mentions.some((mention) => mention.to <= quantity.from))
    return false;
  const follows = mentions.some((mention) => mention.from >= quantity.to && mention.to <= next);
  return (follows && clause.text.tokens[quantity.to]?.key === '"') || leavesRoom(clause, quantity);
}

/** "342 đơn" that nothing makes an application are petitions, where the sentence or the item speaks of them. */
function petitionOf(clause: Clause, own: Topic | undefined): Subject {
  if (clause.topics.some((mention) => mention.meaning.includes("petition")))
    return { ...UNKNOWN, topic: "petition" };
  return own === "petition" ? { ...UNKNOWN, topic: own, source: "item" } : UNKNOWN;
}

/** "Duy trì 120 mô hình, xây dựng 36 mô hình dân vận khéo": the next number of its kind says it for both. */
function sameAhead(clause: Clause, quantity: Quantity, place: number): Subject | null {
  for (let ahead = place + 1; ahead <= place + SAME_AHEAD; ahead++) {
    const next = clause.quantities[ahead];
    if (quantity.noun === null || !next || !isAlike(clause, quantity, next)) return null;
    const room = { free: next.to, next: clause.quantities[ahead + 1]?.from ?? clause.to };
    const found = onTheRight(clause, next, room);
    if (found) return found.topic === "unknown" ? null : { ...found, source: "near" };
  }
  return null;
}
/** How many numbers on: a sentence that names more parts than that is none that a person reads. */
const SAME_AHEAD = 12;

/** Not "9 diễn đàn, 12 cuộc đối thoại". */
function isAlike({ text }: Clause, quantity: Quantity, next: Quantity): boolean {
  if (quantity.noun === "model" && next.noun === "example") return true;
  const word = (at: Quantity): string | undefined => text.tokens[at.to - 1]?.key;
  return quantity.noun === next.noun && (quantity.noun !== "session" || word(quantity) === word(next));
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
