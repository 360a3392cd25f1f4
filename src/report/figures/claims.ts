/** From a sentence to claims: this number, in this standing, may be that figure. */
import type { FigureId } from "../../outline";
import type { FigureReason } from "../../strings/findings";
import type { ReportPeriod, Unit } from "../report";
import { subjectsOf, type Surroundings } from "./belonging";
import { listIn, type Clause, type Subject } from "./beside";
import { CUES } from "./cues";
import type { NamedPeriod } from "./inert";
import type { Parsed } from "./parse";
import { doubtOf, withinFrom } from "./doubts";
import {
  FIGURES,
  HEADS,
  OTHER_WORK,
  SUPERVISORS,
  THIS_WORK,
  TOPICS,
  type FigureWords,
  type OtherWords,
  type Topic,
} from "./lexicon";
import { petitionClaims } from "./petitions";
import { phraseAt, phraseBook, phrasesIn, type PhraseBook } from "../../text/phrases";
import { isUncounted, type Quantity } from "./quantities";
import { standingsOf, type Role, type Standing } from "./roles";
import { inSentences, startOf, textOf, type Span } from "../../text/tokens";
import { UNIT_OF } from "./units";

export interface Claim {
  readonly figure: FigureId;
  readonly value: number;
  readonly unit: Unit;
  /** Verbatim, with its unit. */
  readonly text: string;
  readonly role: Role;
  readonly part: boolean;
  readonly total: boolean;
  readonly whole: boolean;
  /** How far the words themselves say so; `item`: only the item it stands under. */
  readonly source: Subject["source"];
  /** The newest one known, of the year before: it counts until there is one of this year. */
  readonly earlier?: true;
  /** Said with a word of less weight: it counts where no other does. */
  readonly loose?: true;
  /** Why a person must look, in Vietnamese; the number then is no value. */
  readonly doubt?: FigureReason;
  /** Which sentence of its paragraph. */
  readonly sentence: number;
  /** Where its number begins in the raw text. */
  readonly start: number;
}

export interface Under {
  readonly itemTopics: readonly Topic[];
  readonly period: ReportPeriod;
}

export function claimsOf(parsed: Parsed, under: Under): readonly Claim[] {
  if (parsed.quantities.length === 0) return [];
  const quantities = inSentences(parsed.sentences, parsed.quantities);
  const periods = inSentences(parsed.sentences, parsed.inert.periods);
  return parsed.sentences.flatMap((span, sentence) => {
    const own = quantities[sentence] ?? [];
    if (own.length === 0) return [];
    const before = (): readonly Topic[] => topicsBefore(parsed, sentence);
    return sentenceClaims(
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

function sentenceClaims(
  parsed: Parsed,
  { span, sentence, quantities, periods }: Sentence,
  around: Surroundings & Under,
): readonly Claim[] {
  const { text } = parsed;
  const topics = phrasesIn(TOPICS, text, span);
  const words = { text, quantities, topics, heads: phrasesIn(HEADS, text, span), ...span };
  const clause: Clause = { list: listIn(words), ...words };
  const subjects = subjectsOf(clause, around);
  const standings = standingsOf(
    { text, quantities, cues: phrasesIn(CUES, text, span), periods, ...span },
    around.period,
  );
  const facts = new ClauseFacts(clause);
  return quantities.flatMap((quantity) => {
    const subject = subjects.get(quantity);
    const standing = standings.get(quantity);
    if (!subject || !standing || subject.topic === "unknown" || quantity.side === "scale") return [];
    return claimsFor({
      parsed,
      clause,
      facts,
      quantity,
      subject,
      topic: subject.topic,
      standing,
      sentence,
      around,
    });
  });
}

/** What few of a clause's numbers ask of all of it, found for the first that does. */
class ClauseFacts {
  #otherWork?: Readonly<Partial<Record<FigureId, number>>>;
  #otherSupervisor?: number;
  #within?: number;

  constructor(readonly clause: Clause) {}

  /** From where on it tells of other work than a figure's. */
  get otherWork(): Readonly<Partial<Record<FigureId, number>>> {
    return (this.#otherWork ??= otherWorkIn(this.clause));
  }

  /** From where on it tells of supervisors that III.8 does not ask about. */
  get otherSupervisor(): number {
    return (this.#otherSupervisor ??= otherSupervisorIn(this.clause));
  }

  /** From where on it tells of work that others' work held. */
  get within(): number {
    return (this.#within ??= withinFrom(this.clause));
  }
}

export interface Context {
  readonly parsed: Parsed;
  readonly clause: Clause;
  readonly facts: ClauseFacts;
  readonly quantity: Quantity;
  readonly subject: Subject;
  readonly topic: Topic;
  readonly standing: Standing;
  readonly sentence: number;
  readonly around: Under;
}

function claimsFor(context: Context): readonly Claim[] {
  const { quantity, topic } = context;
  if (topic === "petition") return petitionClaims(context);
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
    .map(([id]) => claim(id, context));
}

/** "Đội Quản lý thị trường đã tiến hành 86 cuộc kiểm tra" is no inspection of this work. */
function isOtherWork(figure: FigureId, { facts, quantity }: Context): boolean {
  if (OTHER_WORK[figure] === undefined) return false;
  const first = facts.otherWork[figure];
  return first !== undefined && first <= quantity.from;
}

/** From where on a clause tells of other work than the figure's. */
function otherWorkIn(clause: Clause): Readonly<Partial<Record<FigureId, number>>> {
  if (phrasesIn(THIS_WORK, clause.text, clause).length > 0) return {};
  const subject = (phraseAt(BESIDES, clause.text, clause.from)?.to ?? clause.from) + 1;
  const books = Object.entries(OTHER_WORK) as [FigureId, PhraseBook<OtherWords>][];
  return Object.fromEntries(
    books.flatMap(([figure, book]) => {
      const told = phrasesIn(book, clause.text, clause).flatMap(({ meaning, from, to }) =>
        meaning === "any" ? [clause.from] : meaning === "before" || from <= subject ? [to] : [],
      );
      return told.length > 0 ? [[figure, Math.min(...told)]] : [];
    }),
  );
}

/** III.8 asks for the supervision of the Front and its organisations: the People's Council's is not theirs. */
function isOfOtherSupervisors({ facts, quantity }: Context): boolean {
  return facts.otherSupervisor <= quantity.from;
}

function otherSupervisorIn(clause: Clause): number {
  const named = phrasesIn(SUPERVISORS, clause.text, clause);
  const isFronts = named.some(({ meaning }) => meaning === "front");
  return isFronts ? Infinity : (named[0]?.to ?? Infinity);
}

const BESIDES = phraseBook<"besides">({
  besides: ["bên cạnh đó ,", "ngoài ra ,", "trong năm ,", "trong kỳ ,", "6 tháng đầu năm ,"],
});

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

export function claim(figure: FigureId, context: Context): Claim {
  const { quantity, standing, subject, sentence, parsed } = context;
  const doubt = doubtOf(figure, context);
  const base = {
    figure,
    value: quantity.value,
    unit: quantity.noun === null ? FIGURES[figure].unit : UNIT_OF[quantity.noun],
    text: textOf(parsed.text, quantity),
    role: latestIndex(figure, context) ? "result" : standing.role,
    part: standing.part,
    total: standing.total,
    whole: standing.whole,
    source: subject.source,
    sentence,
    start: startOf(parsed.text, quantity.from),
    ...(latestIndex(figure, context) ? ({ earlier: true } as const) : {}),
    ...(isProposed(figure, context) || isReprimand(figure, context) ? ({ loose: true } as const) : {}),
  } as const;
  return doubt === null ? base : { doubt, ...base };
}

const PROPOSED = phraseBook<"proposed">({ proposed: ["đề nghị", "đề xuất", "trình"] });

/** "đề nghị tặng Bằng khen cho 02 tập thể": proposed is less than given. */
function isProposed(figure: FigureId, { quantity, clause }: Context): boolean {
  if (figure !== "commendations") return false;
  const { tokens } = clause.text;
  let from = quantity.from;
  while (from > clause.from && tokens[from - 1]?.key !== ";") from--;
  const proposed = phrasesIn(PROPOSED, clause.text, { from, to: quantity.from }).at(-1);
  return (
    proposed !== undefined &&
    phrasesIn(GIVEN, clause.text, { from: proposed.to, to: quantity.from }).length === 0
  );
}
const GIVEN = phraseBook<"given">({ given: ["đã", "được"] });

const REPRIMANDS = phraseBook<"reprimand">({
  reprimand: ["kiểm điểm", "phê bình", "nhắc nhở", "rút kinh nghiệm", "chấn chỉnh"],
});

/** "Kiểm điểm 03 công chức": called to account is less than disciplined. */
function isReprimand(figure: FigureId, { subject, clause }: Context): boolean {
  if (figure !== "officials-disciplined") return false;
  return phraseAt(REPRIMANDS, clause.text, subject.words.from) !== null;
}

/** SIPAS is announced in the year after: the newest one known is that of the year before the report's. */
function latestIndex(figure: FigureId, { standing, clause, quantity, around }: Context): boolean {
  if (figure !== "satisfaction-index" || standing.role !== "before" || standing.part) return false;
  if (standing.year === null || around.period.year === null || standing.year !== around.period.year - 1)
    return false;
  return clause.text.tokens.slice(clause.from, quantity.from).some((token) => token.key === "sipas");
}

export { textOf } from "../../text/tokens";
