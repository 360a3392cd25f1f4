import type { FigureReading, ItemReading } from "../report";
import type { Line } from "../lines";

/** What came over from the period before is settled too: "kỳ trước chuyển sang 12 đơn", "15 đơn tồn năm 2025". */
const CARRIED_OVER =
  /(?:kỳ|kì|năm|quý|tháng) trước|chuyển (?:sang|tiếp|qua)|(?:còn |đơn )tồn|tồn (?:đọng )?(?:từ|của|năm|kỳ)|gối đầu/iu;

/** Places of those that say so, of the paragraphs that tell of petitions received and settled. */
export function readCarriedOver(
  figures: readonly FigureReading[],
  items: readonly ItemReading[],
  lines: readonly Line[],
): readonly number[] {
  const petitions = figures.filter(({ id }) => id === "petitions-received" || id === "petitions-resolved");
  const places = petitions.flatMap(({ item, values }) => [
    ...items.filter(({ id }) => id === item).flatMap(({ content }) => content),
    ...values.map(({ paragraph }) => paragraph),
  ]);
  return [...new Set(places)].filter((place) => CARRIED_OVER.test(lines[place]?.text ?? ""));
}
