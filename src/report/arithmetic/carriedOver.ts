import type { FigureReading, ItemReading } from "../readings";
import type { Line } from "../lines";

/** What came over from the period before is settled too: "kỳ trước chuyển sang 12 đơn", "15 đơn tồn năm 2025". */
const CARRIED_OVER =
  /(?:kỳ|kì|năm|quý|tháng) trước|chuyển (?:sang|tiếp|qua)|(?:còn |đơn )tồn|tồn (?:đọng )?(?:từ|của|năm|kỳ)|gối đầu/iu;

/**
 * Places of those that say so, of the paragraphs that tell of petitions received and settled. They are looked at only
 * where more were settled than received.
 */
export function readCarriedOver(
  figures: readonly FigureReading[],
  items: readonly ItemReading[],
  lines: readonly Line[],
): readonly number[] {
  const valuesOf = (figure: FigureReading["id"]) =>
    figures.filter(({ id }) => id === figure).flatMap(({ values }) => values);
  const settled = valuesOf("petitions-resolved");
  const received = valuesOf("petitions-received");
  if (!settled.some(({ value }) => received.some((other) => value > other.value))) return [];
  const asking = figures.filter(({ id }) => id === "petitions-resolved").map(({ item }) => item);
  const places = [
    ...items.filter(({ id }) => asking.includes(id)).flatMap(({ content }) => content),
    ...[...settled, ...received].map(({ paragraph }) => paragraph),
  ];
  return [...new Set(places)].filter((place) => CARRIED_OVER.test(lines[place]?.text ?? ""));
}
