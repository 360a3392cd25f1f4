/**
 * Part I wants results "(có số liệu cụ thể)": any number with its unit that tells of what was achieved. How many people
 * or communes there are is the "đặc điểm, tình hình" of the same sentence and no result.
 */
import type { Candidate, ReportPeriod } from "../readings";
import type { Parsed } from "./parse";
import { CUES } from "./cues";
import { PROFILE } from "./lexicon";
import { phraseAt, phraseBook, phrasesIn } from "../../text/phrases";
import type { Quantity } from "./quantities";
import { statusesOf, type Judged } from "./status";
import { inSentences, startOf, textOf, type Span, type Text } from "../../text/tokens";
import { UNIT_OF, type Noun } from "./units";

const NO_RESULT: readonly Noun[] = ["time", "place", "official"];

export function socioEconomicCandidates(parsed: Parsed, period: ReportPeriod): readonly Candidate[] {
  if (parsed.quantities.length === 0) return [];
  const { text } = parsed;
  const inside = inSentences(parsed.sentences, parsed.quantities);
  const periods = inSentences(parsed.sentences, parsed.ignored.periods);
  return parsed.sentences.flatMap((span, sentence) => {
    const quantities = inside[sentence] ?? [];
    if (quantities.length === 0) return [];
    const profile = profilesAmong(parsed, quantities, phrasesIn(PROFILE, text, span));
    const cues = phrasesIn(CUES, text, span);
    const statuses = statusesOf(
      { text, quantities, cues, periods: periods[sentence] ?? [], ...span },
      period,
    );
    const results = quantities.filter((quantity) => {
      const status = statuses.get(quantity)?.status;
      return (
        isResult(parsed, quantity) && (status === "result" || status === "change") && !profile.has(quantity)
      );
    });
    return withoutChanges(text, results, statuses).map((quantity) => toClaim(parsed, quantity, sentence));
  });
}

function isResult(parsed: Parsed, quantity: Quantity): boolean {
  if (quantity.side === "of" || quantity.side === "scale" || quantity.value === 0) return false;
  if (quantity.noun !== null) return !NO_RESULT.includes(quantity.noun);
  return parsed.text.tokens[quantity.to]?.kind === "word";
}

/** The words of its own clause say so, or it goes on a list that does: "12 thôn, 3.450 hộ, 14.200 nhân khẩu". */
function profilesAmong(
  parsed: Parsed,
  quantities: readonly Quantity[],
  mentions: readonly Span[],
): ReadonlySet<Quantity> {
  const found = new Set<Quantity>();
  let from = 0;
  let at = 0;
  let first = 0;
  let before: Quantity | undefined;
  for (const quantity of quantities) {
    // Onwards from the quantity before, or a long list costs the square of its length.
    for (; at < quantity.from; at++) if (CLAUSE_MARKS.has(parsed.text.tokens[at]?.key ?? "")) from = at + 1;
    while ((mentions[first]?.from ?? Infinity) < from) first++;
    const listed =
      before !== undefined &&
      (before.noun === "place" || found.has(before)) &&
      (isShareOfIt(parsed.text, quantity) ||
        (from === quantity.from && isListed(parsed.text, before.to, from)));
    if (listed || isOwned(parsed.text, quantity) || isMentioned(parsed.text, quantity, mentions, first))
      found.add(quantity);
    before = quantity;
  }
  return found;
}

/** @param first of the mentions, the first in the quantity's clause. */
function isMentioned(text: Text, quantity: Quantity, mentions: readonly Span[], first: number): boolean {
  const isShare = quantity.noun === "percent";
  for (let index = first; index < mentions.length; index++) {
    const mention = mentions[index];
    if (mention === undefined || mention.from > quantity.to + 2) return false;
    if (mention.to <= quantity.to + 2 && !(isShare && isShareOfPeople(text, mention, quantity))) return true;
  }
  return false;
}

/** "491.000 người, chiếm 14,7%": how many of those that there are. */
function isShareOfIt(text: Text, quantity: Quantity): boolean {
  return quantity.noun === "percent" && phraseAt(MAKES_UP, text, quantity.from - 1) !== null;
}

const MAKES_UP = phraseBook<"share">({ share: ["chiếm"] });
const OWNS = phraseBook<"owns">({ owns: ["có", "hiện có", "gồm", "bao gồm", "gồm có", "với"] });
const ABOUT = phraseBook<"about">({ about: ["trên", "hơn", "gần", "khoảng", "tổng số", "tổng cộng", "tới"] });
const MADE = phraseBook<"made">({
  made: ["mới", "thành lập", "đạt", "được", "tăng", "giải quyết", "hoàn thành", "thoát nghèo"],
});
const UNOWNED: readonly Noun[] = ["percent", "percentage-point", "point", "money"];

/** "có 12.456 hộ", "với trên 290.000 người": what there is, and nothing that was done. */
function isOwned(text: Text, quantity: Quantity): boolean {
  if (quantity.noun !== null && UNOWNED.includes(quantity.noun)) return false;
  const about = [1, 2].find((back) => phraseAt(ABOUT, text, quantity.from - back)?.to === quantity.from) ?? 0;
  const verb = quantity.from - about;
  if (![1, 2].some((back) => phraseAt(OWNS, text, verb - back)?.to === verb)) return false;
  const end = phraseEnd(text, quantity.to);
  return phrasesIn(MADE, text, { from: quantity.to, to: end }).length === 0;
}

function phraseEnd(text: Text, from: number): number {
  let to = from;
  while (to < from + 8 && to < text.tokens.length && !CLAUSE_MARKS.has(text.tokens[to]?.key ?? "")) to++;
  return to;
}

/** "12.456 hộ, 48.210 khẩu": the next of a list, with no more than the noun between. */
function isListed(text: Text, from: number, to: number): boolean {
  const words = text.tokens.slice(from, to - 1);
  return to - from <= 4 && words.every((token) => token.kind === "word");
}

const PEOPLE_SHARES = phraseBook<"share">({
  share: ["tỷ lệ dân số", "tỉ lệ dân số"],
});

/** "95,3% dân số", "Tỷ lệ dân số tham gia bảo hiểm y tế đạt 95,3%": of the people, and not how many they are. */
function isShareOfPeople(text: Text, mention: Span, quantity: Quantity): boolean {
  return mention.from === quantity.to || phraseAt(PEOPLE_SHARES, text, mention.from - 2) !== null;
}
const CLAUSE_MARKS = new Set([",", ";", ".", ":", "("]);

/** A sentence's changes only count where it gives nothing else: "GRDP tăng 8,2%". */
function withoutChanges(
  text: Text,
  quantities: readonly Quantity[],
  statuses: ReadonlyMap<Quantity, Judged>,
): readonly Quantity[] {
  const results = quantities.filter(
    (quantity) => statuses.get(quantity)?.status === "result" || opensThought(text, quantity, quantities),
  );
  const wholes = results.filter((quantity) => statuses.get(quantity)?.part === false);
  if (wholes.length > 0) return wholes;
  return results.length > 0 ? results : quantities;
}

/** "GRDP tăng 8,62%; thu ngân sách đạt …": a change that nothing stands before is a result of its own. */
function opensThought(text: Text, quantity: Quantity, quantities: readonly Quantity[]): boolean {
  if (quantity.noun !== "percent") return false;
  const before = quantities[quantities.indexOf(quantity) - 1];
  if (!before) return text.tokens.slice(0, quantity.from).every(({ key }) => key !== "(");
  return text.tokens.slice(before.to, quantity.from).some(({ key }) => key === ";");
}

function toClaim(parsed: Parsed, quantity: Quantity, sentence: number): Candidate {
  return {
    figure: "socio-economic",
    value: quantity.value,
    unit: quantity.noun === null ? "other" : UNIT_OF[quantity.noun],
    text: textOf(parsed.text, quantity),
    status: "result",
    part: false,
    total: false,
    whole: false,
    source: "own",
    sentence,
    start: startOf(parsed.text, quantity.from),
  };
}
