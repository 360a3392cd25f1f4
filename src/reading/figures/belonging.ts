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
} from "./beside";
import type { Topic } from "./lexicon";
import type { Quantity } from "./quantities";
import type { Noun } from "./units";

export interface Surroundings {
  /** What the item asks about, in the order of its figures. */
  readonly itemTopics: readonly Topic[];
  /** What the sentence before was about. */
  readonly before: readonly Topic[];
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
  if (own && named && speaksOnlyOf(own, clause, quantity)) return { ...UNKNOWN, topic: own };
  if (own && !named && leavesRoom(clause, quantity)) return { ...UNKNOWN, topic: own, source: "item" };
  return UNKNOWN;
}

/**
 * "38 mô hình, trong đó 12 mô hình mới, về dân vận khéo", "03 hội nghị “Chính quyền lắng nghe, đối thoại với dân”": no
 * other topic of the sentence is counted so, and it follows the number or leaves nothing else to be counted.
 */
function speaksOnlyOf(own: Topic, clause: Clause, quantity: Quantity): boolean {
  const mentions = clause.topics.filter((mention) => topicFor(mention, quantity.noun));
  if (quantity.noun === null || !mentions.every((mention) => topicFor(mention, quantity.noun) === own))
    return false;
  const next = clause.quantities.find((other) => other.from >= quantity.to)?.from ?? clause.to;
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
  const next = clause.quantities[place + 1];
  if (quantity.noun === null || !next || !isAlike(clause, quantity, next)) return null;
  const room = { free: next.to, next: clause.quantities[place + 2]?.from ?? clause.to };
  const found = onTheRight(clause, next, room);
  return found && found.topic !== "unknown" ? { ...found, source: "near" } : null;
}

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
