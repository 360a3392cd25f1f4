/** One number as a candidate for one figure. */
import type { FigureId } from "../../outline";
import { phraseAt, phraseBook, phrasesIn } from "../../text/phrases";
import { startOf, textOf } from "../../text/tokens";
import type { Candidate } from "../readings";
import type { Context } from "./clause";
import { doubtOf } from "./doubts";
import { FIGURES } from "./lexicon";
import { UNIT_OF } from "./units";

export function candidateFor(figure: FigureId, context: Context): Candidate {
  const { quantity, judged, subject, sentence, parsed } = context;
  const doubt = doubtOf(figure, context);
  const base = {
    figure,
    value: quantity.value,
    unit: quantity.noun === null ? FIGURES[figure].unit : UNIT_OF[quantity.noun],
    text: textOf(parsed.text, quantity),
    status: latestIndex(figure, context) ? "result" : judged.status,
    part: judged.part,
    total: judged.total,
    whole: judged.whole,
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
function latestIndex(figure: FigureId, { judged, clause, quantity, around }: Context): boolean {
  if (figure !== "satisfaction-index" || judged.status !== "before" || judged.part) return false;
  if (judged.year === null || around.period.year === null || judged.year !== around.period.year - 1)
    return false;
  return clause.text.tokens.slice(clause.from, quantity.from).some((token) => token.key === "sipas");
}
