/** From a sentence to candidates: this number, being a result or a plan or a part, may be that figure. */
import type { FigureId } from "../../outline";
import { phraseAt, phraseBook, phrasesIn } from "../../text/phrases";
import { inSentences, type Span } from "../../text/tokens";
import type { Candidate } from "../readings";
import { candidateFor } from "./candidateFor";
import { ClauseFacts, type Context, type Under } from "./clause";
import { CUES } from "./cues";
import type { NamedPeriod } from "./ignoredNumbers";
import { FIGURES, HEADS, OTHER_WORK, TOPICS, type FigureWords, type Topic } from "./lexicon";
import type { Parsed } from "./parse";
import { petitionCandidates } from "./petitions";
import { isUncounted, type Quantity } from "./quantities";
import { statusesOf } from "./status";
import { subjectsOf, type Surroundings } from "./topics";
import { listIn, type Clause } from "./topicWords";

export function candidatesOf(parsed: Parsed, under: Under): readonly Candidate[] {
  if (parsed.quantities.length === 0) return [];
  const quantities = inSentences(parsed.sentences, parsed.quantities);
  const periods = inSentences(parsed.sentences, parsed.ignored.periods);
  return parsed.sentences.flatMap((span, sentence) => {
    const own = quantities[sentence] ?? [];
    if (own.length === 0) return [];
    const before = (): readonly Topic[] => topicsBefore(parsed, sentence);
    return sentenceCandidates(
      parsed,
      { span, sentence, quantities: own, periods: periods[sentence] ?? [] },
      { before, ...under },
    );
  });
}

/** What the nearest of the two sentences before was about, its last topic first. */
function topicsBefore({ text, sentences }: Parsed, sentence: number): readonly Topic[] {
  for (const span of [sentences[sentence - 1], sentences[sentence - 2]]) {
    const topics = span ? phrasesIn(TOPICS, text, span) : [];
    if (topics.length > 0) return topics.flatMap((mention) => mention.meaning.slice(0, 1)).reverse();
  }
  return [];
}

interface Sentence {
  readonly span: Span;
  readonly sentence: number;
  readonly quantities: readonly Quantity[];
  readonly periods: readonly NamedPeriod[];
}

function sentenceCandidates(
  parsed: Parsed,
  { span, sentence, quantities, periods }: Sentence,
  around: Surroundings & Under,
): readonly Candidate[] {
  const { text } = parsed;
  const topics = phrasesIn(TOPICS, text, span);
  const words = { text, quantities, topics, heads: phrasesIn(HEADS, text, span), ...span };
  const clause: Clause = { list: listIn(words), ...words };
  const subjects = subjectsOf(clause, around);
  const statuses = statusesOf(
    { text, quantities, cues: phrasesIn(CUES, text, span), periods, ...span },
    around.period,
  );
  const facts = new ClauseFacts(clause);
  return quantities.flatMap((quantity) => {
    const subject = subjects.get(quantity);
    const judged = statuses.get(quantity);
    if (!subject || !judged || subject.topic === "unknown" || quantity.side === "scale") return [];
    return candidatesFrom({
      parsed,
      clause,
      facts,
      quantity,
      subject,
      topic: subject.topic,
      judged,
      sentence,
      around,
    });
  });
}

function candidatesFrom(context: Context): readonly Candidate[] {
  const { quantity, topic } = context;
  if (topic === "petition") return petitionCandidates(context);
  if (topic === "satisfaction" && quantity.side === "done" && quantity.noun === "ballot") return [];
  if (quantity.side === "of") return [];
  return (FIGURES_ON.get(topic) ?? [])
    .filter(
      ([id, words]) =>
        (quantity.noun === null ? counts(id, context) : words.nouns.includes(quantity.noun)) &&
        !(quantity.noun === "place" && !isInspected(context)) &&
        !(id === "supervision-sessions" && isOfOtherSupervisors(context)) &&
        !isOtherWork(id, context),
    )
    .map(([id]) => candidateFor(id, context));
}

/** "Đội Quản lý thị trường đã tiến hành 86 cuộc kiểm tra" is no inspection of this work. */
function isOtherWork(figure: FigureId, { facts, quantity }: Context): boolean {
  if (OTHER_WORK[figure] === undefined) return false;
  const first = facts.otherWork[figure];
  return first !== undefined && first <= quantity.from;
}

/** III.8 asks for the supervision of the Front and its organisations: the People's Council's is not theirs. */
function isOfOtherSupervisors({ facts, quantity }: Context): boolean {
  return facts.otherSupervisor <= quantity.from;
}

const FIGURES_ON: ReadonlyMap<Topic, readonly (readonly [FigureId, FigureWords])[]> = figuresOnTopics();

function figuresOnTopics(): ReadonlyMap<Topic, readonly (readonly [FigureId, FigureWords])[]> {
  const entries = Object.entries(FIGURES) as [FigureId, FigureWords][];
  const topics = new Set(entries.flatMap(([, words]) => words.topics));
  return new Map(
    [...topics].map((topic) => [topic, entries.filter(([, words]) => words.topics.includes(topic))]),
  );
}

const PARTS = phraseBook<"part">({
  part: ["do", "mức độ", "cấp", "của", "toàn trình", "một phần"],
});

/** "… mức độ 3: 120; mức độ 4: 480": the noun was said before the first part. */
function isNextPart({ text }: Clause, quantity: Quantity): boolean {
  if (text.tokens[quantity.from - 1]?.key !== ":") return false;
  const opening = text.tokens.slice(0, quantity.from).findLastIndex((token) => token.key === ";");
  return opening >= 0 && phraseAt(PARTS, text, opening + 1) !== null;
}

const FOUND = phraseBook<"found">({
  found: ["phát hiện", "xử phạt", "xử lý", "chấn chỉnh", "nhắc nhở", "vi phạm", "do", "của", "cấp"],
});

/** "Kiểm tra 15 đơn vị": where no sessions are counted, the places; not those that were found at fault. */
function isInspected({ quantity, subject, clause }: Context): boolean {
  if (subject.source !== "own" || clause.quantities.some((other) => other.noun === "session")) return false;
  const between = { from: Math.min(subject.words.from, quantity.from), to: quantity.from };
  return phrasesIn(FOUND, clause.text, between).length === 0;
}

/** A number without a noun is the figure that its words ask for: not the people who came. */
function counts(id: FigureId, { quantity, clause, subject, topic }: Context): boolean {
  if (id === "dialogue-attendance" || isUncounted(clause.text, quantity.to)) return false;
  if (id === "online-services" && topic === "digital") return false;
  if (isNextPart(clause, quantity)) return subject.source !== "item";
  if (id === "satisfaction-index") return true;
  return subject.source === "own" && quantity.from > clause.from;
}
