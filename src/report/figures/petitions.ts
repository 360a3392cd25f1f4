/** Petitions: which numbers were received and which resolved. */
import type { FigureId } from "../../outline";
import type { Clause } from "./topicWords";
import type { Candidate } from "../readings";
import { candidateFor } from "./candidateFor";
import type { Context } from "./clause";
import { ACTS, KINDS, type Act } from "./lexicon";
import { phraseAt, phraseBook, phrasesIn, type Mention } from "../../text/phrases";
import type { Quantity } from "./quantities";
import type { Text } from "../../text/tokens";

export function petitionCandidates(context: Context): readonly Candidate[] {
  const { quantity, judged } = context;
  if (isOfVoters(context)) return [];
  const act = actOf(context);
  const loose = isLoose(context) ? ({ loose: true } as const) : {};
  const partner = quantity.partner === null ? undefined : context.parsed.quantities[quantity.partner];
  if (quantity.side === "done" && partner) {
    if (quantity.value > partner.value) {
      return PETITIONS.map((figure) => ({ ...candidateFor(figure, context), doubt: "impossible" }));
    }
    return act === "other" ? [] : [{ ...candidateFor("petitions-resolved", context), ...loose }];
  }
  if (quantity.side === "of") {
    if (partner && partner.value > quantity.value) return [];
    if (judged.part && !standsAlone(context)) return [];
    return act === "other" ? ofProper(context) : [candidateFor("petitions-received", context)];
  }
  if (act === "other") return [];
  // "phát sinh 09 đơn, đã thụ lý và giải quyết xong 08 đơn": how many came was said before.
  const again = context.clause.quantities.some(
    ({ noun, from }) => noun === "petition" && from < quantity.from,
  );
  if (act === "both" && !again) return PETITIONS.map((figure) => candidateFor(figure, context));
  const kind = isOneKind(context);
  const figure = act === "resolved" || act === "both" ? "petitions-resolved" : "petitions-received";
  const made = { ...candidateFor(figure, context), ...(act === "resolved" ? loose : {}) };
  return [kind ? { ...made, part: true } : made];
}

/** "Đã giải quyết 57/60 đơn thuộc thẩm quyền": those received, where no other number says how many they were. */
function ofProper(context: Context): readonly Candidate[] {
  const { quantity, clause, parsed } = context;
  const done = quantity.partner === null ? undefined : parsed.quantities[quantity.partner];
  const verb = done && phrasesIn(ACTS, parsed.text, { from: clause.from, to: done.from }).at(-1);
  const own = phrasesIn(ACTS, parsed.text, { from: quantity.to, to: passiveEnd(clause, quantity) }).at(0);
  if (verb?.meaning !== "resolved" || verb.to !== done?.from || own?.meaning !== "proper") return [];
  return [{ ...candidateFor("petitions-received", context), loose: true }];
}

const LOOSE = phraseBook<"loose">({ loose: ["xử lý", "đã xử lý", "xử lý xong"] });

/** "đã xử lý 92 đơn … giải quyết 38 đơn": read, sorted and passed on, where another number was resolved. */
function isLoose({ quantity, clause, parsed }: Context): boolean {
  const last = phrasesIn(ACTS, parsed.text, { from: clause.from, to: quantity.from }).at(-1);
  return last !== undefined && phraseAt(LOOSE, parsed.text, last.from)?.to === last.to;
}

/** "Giải quyết 100% đơn (45/45 đơn)": in brackets, and yet no part of another number. */
function standsAlone({ quantity, clause }: Context): boolean {
  const own = clause.quantities[clause.quantities.indexOf(quantity) - 1];
  return clause.quantities.every((other) => other === quantity || other === own || other.noun === "percent");
}

const VOTERS = phraseBook<"voters">({ voters: ["cử tri", "hđnd", "hội đồng nhân dân", "đại biểu quốc hội"] });

/** "40 kiến nghị của cử tri" come from meetings with deputies, not as petitions. */
function isOfVoters({ quantity, clause, parsed }: Context): boolean {
  const of =
    quantity.side === "done" && quantity.partner !== null ? parsed.quantities[quantity.partner] : null;
  const whole = of ?? quantity;
  return phrasesIn(VOTERS, parsed.text, { from: whole.to, to: passiveEnd(clause, whole) }).length > 0;
}

const PETITIONS: readonly FigureId[] = ["petitions-received", "petitions-resolved"];

/** "tố cáo 12", "45 đơn khiếu nại" beside others: one kind of petitions. */
function isOneKind({ quantity, clause }: Context): boolean {
  const colon = clause.text.tokens[quantity.from - 1]?.key === ":" ? 1 : 0;
  return (
    quantity.noun === null &&
    phrasesIn(KINDS, clause.text, clause).some(
      ({ to }) => to === quantity.from || to === quantity.from - colon,
    )
  );
}

const PASSIVE = phraseBook<"passive">({ passive: ["được", "đã"] });
const IN_TIME = phraseBook<"in time">({
  "in time": ["giải quyết đúng hạn", "giải quyết đúng thời hạn", "giải quyết trước hạn"],
});
const AND = phraseBook<"and">({ and: ["và", ",", "-"] });
const THEN = phraseBook<"then">({ then: ["và", "rồi"] });
type Done = Exclude<Act, "proper"> | "both";

/** What was done with them: the nearest verb before the number, or the passive right after it. */
function actOf(context: Context): Done {
  const { quantity, clause, parsed } = context;
  const { text } = parsed;
  const before = phrasesIn(ACTS, text, { from: clause.from, to: quantity.from });
  const last = before.at(-1);
  for (const act of phrasesIn(ACTS, text, { from: quantity.to, to: passiveEnd(clause, quantity) })) {
    const passive =
      [act.from, act.from - 1].some((place) => phraseAt(PASSIVE, text, place) !== null) &&
      !phrasesIn(THEN, text, { from: quantity.to, to: act.from }).length;
    if (act.meaning === "proper") {
      // "đã giải quyết 320 đơn thuộc thẩm quyền", but not "tiếp nhận 342 đơn, 320 đơn thuộc thẩm quyền".
      if (last && last.meaning !== "proper" && !isParted(text, last.to, quantity.from)) return last.meaning;
      return "other";
    }
    const inTime = act.from === quantity.to && phraseAt(IN_TIME, text, act.from) !== null;
    if (act.meaning === "other" || passive || inTime) return act.meaning;
  }
  // "Đối thoại với 07 trường hợp khiếu nại": cases count as petitions only where they were received or resolved.
  if (!last) return quantity.noun === "petition" || quantity.noun === null ? "received" : "other";
  if (last.meaning === "proper") return sharedOut(context, before);
  const first = before.at(-2);
  const joined = first && first.to + 1 === last.from && phraseAt(AND, text, first.to) !== null;
  return joined && first.meaning === "received" && last.meaning === "resolved" ? "both" : last.meaning;
}

/** "Đã giải quyết xong 100% đơn thuộc thẩm quyền (52/52 đơn)": the numbers of the share. */
function sharedOut({ quantity, clause, parsed }: Context, before: readonly Mention<Act>[]): Done {
  const verb = before.at(-2);
  const share = clause.quantities[clause.quantities.indexOf(quantity) - 1];
  const bracketed = parsed.text.tokens[quantity.from - 1]?.key === "(";
  return verb?.meaning === "resolved" && bracketed && share?.noun === "percent" && share.from === verb.to
    ? "resolved"
    : "other";
}

function isParted(text: Text, from: number, to: number): boolean {
  return text.tokens.slice(from, to).some((token) => token.kind !== "word" && token.key !== ":");
}

function passiveEnd(clause: Clause, quantity: Quantity): number {
  for (let place = quantity.to; place < clause.to; place++) {
    if ([",", ";", "(", ")", ":"].includes(clause.text.tokens[place]?.key ?? "")) return place;
    if (clause.quantities.some((other) => other.from === place)) return place;
  }
  return clause.to;
}
