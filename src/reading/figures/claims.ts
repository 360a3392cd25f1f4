/** From a sentence to claims: this number, in this standing, may be that figure. */
import type { FigureId } from "../../outline";
import type { ReportPeriod, Unit } from "../report";
import { HEADS, subjectsOf, TOPICS, type Clause, type Subject } from "./belonging";
import { CUES } from "./cues";
import type { Inert, NamedPeriod } from "./inert";
import { ACTS, FIGURES, KINDS, OTHER_SURVEYED, PARTNERS, type Act, type Topic } from "./lexicon";
import { phraseAt, phraseBook, phrasesIn, type Mention } from "./phrases";
import type { Quantity } from "./quantities";
import { standingsOf, type Role, type Standing } from "./roles";
import { inSentences, type Span, type Text } from "./tokens";
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
  /** How far the words themselves say so; `item`: only the item it stands under. */
  readonly source: Subject["source"];
  /** Why a person must look, in Vietnamese; the number then is no value. */
  readonly doubt?: string;
  /** Which sentence of its paragraph. */
  readonly sentence: number;
  /** Where its number begins in the raw text. */
  readonly start: number;
}

export const DOUBTS = {
  range: "Số liệu ghi dạng khoảng (từ … đến …), chưa có con số cụ thể.",
  atLeast: "Số liệu chỉ ghi mức tối thiểu (“trở lên”), chưa có con số cụ thể.",
  impossible: "Số đã giải quyết lớn hơn tổng số.",
  partners: "Chưa rõ là đối thoại với Nhân dân hay với đối tượng khác.",
  surveyed: "Chưa rõ có phải mức độ hài lòng của người dân, tổ chức đối với cơ quan hành chính hay không.",
  mixed: "Con số tính chung cả nội dung khác.",
  ballots: "Chỉ có số phiếu hài lòng, chưa ghi tỷ lệ.",
} as const;

/** All that a paragraph holds, found in one walk each. */
export interface Parsed {
  readonly text: Text;
  readonly inert: Inert;
  readonly quantities: readonly Quantity[];
  readonly sentences: readonly Span[];
}

export interface Under {
  readonly itemTopics: readonly Topic[];
  readonly period: ReportPeriod;
}

interface Mentions {
  readonly acts: readonly Mention<Act>[];
  readonly kinds: readonly Mention<"kind">[];
  readonly partners: readonly Mention<"people" | "others">[];
  readonly surveyed: readonly Mention<"others">[];
}

const within = <M extends Span>(mentions: readonly M[], span: Span): readonly M[] =>
  mentions.filter((mention) => mention.from >= span.from && mention.to <= span.to);

export function claimsOf(parsed: Parsed, under: Under): readonly Claim[] {
  if (parsed.quantities.length === 0) return [];
  const quantities = inSentences(parsed.sentences, parsed.quantities);
  const periods = inSentences(parsed.sentences, parsed.inert.periods);
  return parsed.sentences.flatMap((span, sentence) => {
    const own = quantities[sentence] ?? [];
    if (own.length === 0) return [];
    const before = topicsBefore(parsed, sentence);
    return sentenceClaims(
      parsed,
      { span, sentence, quantities: own, periods: periods[sentence] ?? [] },
      { ...under, before },
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
  around: Under & { readonly before: readonly Topic[] },
): readonly Claim[] {
  const { text } = parsed;
  const mentions: Mentions = {
    acts: phrasesIn(ACTS, text, span),
    kinds: phrasesIn(KINDS, text, span),
    partners: phrasesIn(PARTNERS, text, span),
    surveyed: phrasesIn(OTHER_SURVEYED, text, span),
  };
  const clause: Clause = {
    ...span,
    text,
    quantities,
    topics: phrasesIn(TOPICS, text, span),
    heads: phrasesIn(HEADS, text, span),
  };
  const subjects = subjectsOf(clause, around);
  const standings = standingsOf(
    { ...span, text, quantities, cues: phrasesIn(CUES, text, span), periods },
    around.period,
  );
  return quantities.flatMap((quantity) => {
    const subject = subjects.get(quantity);
    const standing = standings.get(quantity);
    if (!subject || !standing || subject.topic === "unknown" || quantity.side === "scale") return [];
    return claimsFor({
      parsed,
      mentions,
      clause,
      quantity,
      subject,
      topic: subject.topic,
      standing,
      sentence,
      around,
    });
  });
}

interface Context {
  readonly parsed: Parsed;
  readonly mentions: Mentions;
  readonly clause: Clause;
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
  return (Object.entries(FIGURES) as [FigureId, (typeof FIGURES)[FigureId]][])
    .filter(
      ([id, words]) =>
        words.topics.includes(topic) &&
        (quantity.noun === null ? counts(id, context) : words.nouns.includes(quantity.noun)),
    )
    .map(([id]) => claim(id, context));
}

/** A number without a noun is the figure that its words ask for: not the people who came. */
function counts(id: FigureId, { quantity, clause, subject }: Context): boolean {
  if (id === "dialogue-attendance") return false;
  if (id === "satisfaction-index") return true;
  return subject.source === "own" && quantity.from > clause.from;
}

function claim(figure: FigureId, context: Context): Claim {
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
    source: subject.source,
    sentence,
    start: parsed.text.tokens[quantity.from]?.start ?? 0,
  } as const;
  return doubt === null ? base : { ...base, doubt };
}

export function textOf(text: Text, span: Span): string {
  return text.raw.slice(text.tokens[span.from]?.start ?? 0, text.tokens[span.to - 1]?.end ?? 0);
}

function doubtOf(figure: FigureId, context: Context): string | null {
  const { quantity, subject, standing, mentions } = context;
  if (quantity.side === "low" || quantity.side === "high") return DOUBTS.range;
  if (standing.role === "at-least") return DOUBTS.atLeast;
  if (subject.mixed) return DOUBTS.mixed;
  if (figure === "dialogue-count" || figure === "dialogue-attendance") {
    const partners = within(mentions.partners, subject.words);
    const others = partners.some((partner) => partner.meaning === "others");
    return others && !partners.some((partner) => partner.meaning === "people") ? DOUBTS.partners : null;
  }
  if (figure !== "satisfaction-index") return null;
  return within(mentions.surveyed, {
    from: subject.words.from,
    to: Math.max(subject.words.to, quantity.from),
  }).length > 0
    ? DOUBTS.surveyed
    : null;
}

/** SIPAS is announced in the year after: the newest one known is that of the year before the report's. */
function latestIndex(figure: FigureId, { standing, clause, quantity, around }: Context): boolean {
  if (figure !== "satisfaction-index" || standing.role !== "before" || standing.part) return false;
  if (standing.year === null || around.period.year === null || standing.year !== around.period.year - 1)
    return false;
  return clause.text.tokens.slice(clause.from, quantity.from).some((token) => token.key === "sipas");
}

function petitionClaims(context: Context): readonly Claim[] {
  const { quantity, standing } = context;
  const act = actOf(context);
  const partner = quantity.partner === null ? undefined : context.parsed.quantities[quantity.partner];
  if (quantity.side === "done" && partner) {
    if (quantity.value > partner.value) {
      return PETITIONS.map((figure) => ({ ...claim(figure, context), doubt: DOUBTS.impossible }));
    }
    return act === "other" ? [] : [claim("petitions-resolved", context)];
  }
  if (quantity.side === "of") {
    if (partner && partner.value > quantity.value) return [];
    return act === "other" || standing.part ? [] : [claim("petitions-received", context)];
  }
  if (act === "other") return [];
  if (act === "both") return PETITIONS.map((figure) => claim(figure, context));
  const kind = isOneKind(context);
  const figure = act === "resolved" ? "petitions-resolved" : "petitions-received";
  const made = claim(figure, context);
  return [kind ? { ...made, part: true } : made];
}

const PETITIONS: readonly FigureId[] = ["petitions-received", "petitions-resolved"];

/** "tố cáo 12", "45 đơn khiếu nại" beside others: one kind of petitions. */
function isOneKind({ quantity, mentions }: Context): boolean {
  return mentions.kinds.some((kind) => kind.to === quantity.from) && quantity.noun === null;
}

const PASSIVE = phraseBook<"passive">({ passive: ["được", "đã"] });
const AND = phraseBook<"and">({ and: ["và", ",", "-"] });

/** What was done with them: the nearest verb before the number, or the passive right after it. */
function actOf({ quantity, mentions, clause, parsed }: Context): Act | "both" {
  const after = within(mentions.acts, { from: quantity.to, to: passiveEnd(clause, quantity) });
  const passive = after.find(
    (act) => act.meaning === "other" || phraseAt(PASSIVE, parsed.text, act.from - 1) !== null,
  );
  if (passive) return passive.meaning;
  const before = within(mentions.acts, { from: clause.from, to: quantity.from });
  const last = before.at(-1);
  // "Đối thoại với 07 trường hợp khiếu nại": cases count as petitions only where they were received or resolved.
  if (!last) return quantity.noun === "petition" || quantity.noun === null ? "received" : "other";
  const first = before.at(-2);
  const joined = first && first.to + 1 === last.from && phraseAt(AND, parsed.text, first.to) !== null;
  return joined && first.meaning === "received" && last.meaning === "resolved" ? "both" : last.meaning;
}

function passiveEnd(clause: Clause, quantity: Quantity): number {
  for (let place = quantity.to; place < clause.to; place++) {
    if ([",", ";", "(", ")", ":"].includes(clause.text.tokens[place]?.key ?? "")) return place;
    if (clause.quantities.some((other) => other.from === place)) return place;
  }
  return clause.to;
}
