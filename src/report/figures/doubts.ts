/** Numbers that speak of the figure and yet are none that a careful clerk would copy: why a person must look. */
import type { FigureId } from "../../outline";
import type { FigureReason } from "../../strings/findings";
import { segmentEnd } from "./topicWords";
import type { Context } from "./clause";
import { OTHER_SURVEYED, PARTNERS } from "./lexicon";
import { phraseAt, phraseBook, phrasesIn } from "../../text/phrases";
import { isTorn } from "./quantities";
import type { Span } from "../../text/tokens";

/** From where on words may say whom a share is of: "Khảo sát phụ huynh: 88,7% hài lòng". */
function afterLastShare({ clause, quantity }: Context): number {
  const before = clause.quantities.findLast(
    (other) => other.from < quantity.from && (other.noun === "percent" || other.noun === "point"),
  );
  return before?.to ?? clause.from;
}

/** "… được lồng ghép trong các cuộc kiểm tra công vụ (32 cuộc)": how many were of this work is not said. */
function isWithinOthers({ facts, quantity }: Context): boolean {
  return facts.within <= quantity.from;
}

const PARTY = phraseBook<"party">({ party: ["đảng viên", "tổ chức đảng"] });

/** "Kỷ luật 21 đảng viên": discipline of the Party, which may or may not be of officials. */
function isOfTheParty({ parsed, quantity, clause }: Context): boolean {
  const party = phraseAt(PARTY, parsed.text, quantity.from + 1);
  return party?.to === quantity.to && ![",", "-"].includes(clause.text.tokens[quantity.to]?.key ?? "");
}

const WITH = phraseBook<"with">({ with: ["với", "với hơn", "với trên", "với gần", "với khoảng"] });

/** "06 hội nghị đối thoại với hơn 900 lượt doanh nghiệp": who they are stands behind their number. */
function withWhom({ subject: { words }, quantity, clause }: Context): Span {
  const to = Math.max(words.to, quantity.to);
  const next = clause.quantities.find(({ from }) => from >= to);
  const isWith = [1, 2].some(
    (back) => next && phraseAt(WITH, clause.text, next.from - back)?.to === next.from,
  );
  const counted = isWith && next?.from === words.to ? next : quantity.noun === "session" ? null : quantity;
  if (!counted) return words;
  const end = segmentEnd(clause, counted.to, clause.to);
  return { from: words.from, to: Math.max(words.to, end) };
}

export function doubtOf(figure: FigureId, context: Context): FigureReason | null {
  const { quantity, subject, judged, parsed } = context;
  if (quantity.side === "low" || quantity.side === "high") return "range";
  if (judged.status === "at-least") return "at-least";
  if (isTorn(parsed.text, quantity)) return "torn";
  if (subject.mixed || (figure === "inspections" && isWithinOthers(context))) return "mixed";
  if (figure === "dialogue-count" || figure === "dialogue-attendance") {
    const partners = phrasesIn(PARTNERS, parsed.text, withWhom(context));
    const others = partners.some((partner) => partner.meaning === "others");
    return others && !partners.some((partner) => partner.meaning === "people") ? "partners" : null;
  }
  if (figure === "officials-disciplined" && isOfTheParty(context)) return "party";
  if (figure !== "satisfaction-index") return null;
  // "dịch vụ y tế 93,2%; dịch vụ giáo dục 91,5%; tính chung đạt 92,6%"
  if (judged.total && subject.source === "near") return null;
  return phrasesIn(OTHER_SURVEYED, parsed.text, {
    from: Math.min(subject.words.from, afterLastShare(context)),
    to: Math.max(subject.words.to, quantity.from),
  }).length > 0
    ? "surveyed"
    : null;
}
