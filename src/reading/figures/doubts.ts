/** Numbers that speak of the figure and yet are none that a careful clerk would copy: why a person must look. */
import type { FigureId } from "../../outline";
import type { Context } from "./claims";
import { OTHER_SURVEYED, PARTNERS } from "./lexicon";
import { phrasesIn } from "./phrases";

export const DOUBTS = {
  range: "Số liệu ghi dạng khoảng (từ … đến …), chưa có con số cụ thể.",
  atLeast: "Số liệu chỉ ghi mức tối thiểu (“trở lên”), chưa có con số cụ thể.",
  impossible: "Số đã giải quyết lớn hơn tổng số.",
  partners: "Chưa rõ là đối thoại với Nhân dân hay với đối tượng khác.",
  surveyed: "Chưa rõ có phải mức độ hài lòng của người dân, tổ chức đối với cơ quan hành chính hay không.",
  mixed: "Con số tính chung cả nội dung khác.",
  ballots: "Chỉ có số phiếu hài lòng, chưa ghi tỷ lệ.",
} as const;

export function doubtOf(figure: FigureId, context: Context): string | null {
  const { quantity, subject, standing, parsed } = context;
  if (quantity.side === "low" || quantity.side === "high") return DOUBTS.range;
  if (standing.role === "at-least") return DOUBTS.atLeast;
  if (subject.mixed) return DOUBTS.mixed;
  if (figure === "dialogue-count" || figure === "dialogue-attendance") {
    const partners = phrasesIn(PARTNERS, parsed.text, subject.words);
    const others = partners.some((partner) => partner.meaning === "others");
    return others && !partners.some((partner) => partner.meaning === "people") ? DOUBTS.partners : null;
  }
  if (figure !== "satisfaction-index") return null;
  // "dịch vụ y tế 93,2%; dịch vụ giáo dục 91,5%; tính chung đạt 92,6%"
  if (standing.total && subject.source === "near") return null;
  return phrasesIn(OTHER_SURVEYED, parsed.text, {
    from: subject.words.from,
    to: Math.max(subject.words.to, quantity.from),
  }).length > 0
    ? DOUBTS.surveyed
    : null;
}
