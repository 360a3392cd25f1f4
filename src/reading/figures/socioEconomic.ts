/**
 * Part I wants results "(có số liệu cụ thể)": any number with its unit that tells of what was achieved. How many people
 * or communes there are is the "đặc điểm, tình hình" of the same sentence and no result.
 */
import type { ReportPeriod } from "../report";
import type { Claim, Parsed } from "./claims";
import { CUES } from "./cues";
import { PROFILE } from "./lexicon";
import { phraseAt, phraseBook, phrasesIn } from "./phrases";
import type { Quantity } from "./quantities";
import { standingsOf, type Standing } from "./roles";
import { inSentences, textOf, type Span, type Text } from "./tokens";
import { UNIT_OF, type Noun } from "./units";

const NO_RESULT: readonly Noun[] = ["time", "place", "official"];

export function socioEconomicClaims(parsed: Parsed, period: ReportPeriod): readonly Claim[] {
  if (parsed.quantities.length === 0) return [];
  const { text } = parsed;
  const inside = inSentences(parsed.sentences, parsed.quantities);
  const periods = inSentences(parsed.sentences, parsed.inert.periods);
  return parsed.sentences.flatMap((span, sentence) => {
    const quantities = inside[sentence] ?? [];
    if (quantities.length === 0) return [];
    const profile = phrasesIn(PROFILE, text, span);
    const cues = phrasesIn(CUES, text, span);
    const standings = standingsOf(
      { ...span, text, quantities, cues, periods: periods[sentence] ?? [] },
      period,
    );
    const results = quantities.filter((quantity) => {
      const role = standings.get(quantity)?.role;
      return (
        isResult(parsed, quantity) &&
        (role === "result" || role === "change") &&
        !isProfile(parsed, quantity, profile)
      );
    });
    return withoutChanges(results, standings).map((quantity) => toClaim(parsed, quantity, sentence));
  });
}

function isResult(parsed: Parsed, quantity: Quantity): boolean {
  if (quantity.side === "of" || quantity.side === "scale" || quantity.value === 0) return false;
  if (quantity.noun !== null) return !NO_RESULT.includes(quantity.noun);
  return parsed.text.tokens[quantity.to]?.kind === "word";
}

/** The words of its own clause say so, or it goes on a list that does: "12 thôn, 3.450 hộ, 14.200 nhân khẩu". */
function isProfile(parsed: Parsed, quantity: Quantity, profile: readonly Span[]): boolean {
  let from = quantity.from;
  while (from > 0 && !CLAUSE_MARKS.has(parsed.text.tokens[from - 1]?.key ?? "")) from--;
  const share = quantity.noun === "percent";
  if (
    profile.some(
      (mention) =>
        mention.from >= from &&
        mention.to <= quantity.to + 2 &&
        !(share && isShareOfPeople(parsed.text, mention, quantity)),
    )
  )
    return true;
  const before = parsed.quantities[parsed.quantities.indexOf(quantity) - 1];
  if (from !== quantity.from || before?.to !== from - 1) return false;
  return before.noun === "place" || isProfile(parsed, before, profile);
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
  quantities: readonly Quantity[],
  standings: ReadonlyMap<Quantity, Standing>,
): readonly Quantity[] {
  const results = quantities.filter((quantity) => standings.get(quantity)?.role === "result");
  const wholes = results.filter((quantity) => standings.get(quantity)?.part === false);
  if (wholes.length > 0) return wholes;
  return results.length > 0 ? results : quantities;
}

function toClaim(parsed: Parsed, quantity: Quantity, sentence: number): Claim {
  return {
    figure: "socio-economic",
    value: quantity.value,
    unit: quantity.noun === null ? "other" : UNIT_OF[quantity.noun],
    text: textOf(parsed.text, quantity),
    role: "result",
    part: false,
    total: false,
    whole: false,
    source: "own",
    sentence,
    start: parsed.text.tokens[quantity.from]?.start ?? 0,
  };
}
