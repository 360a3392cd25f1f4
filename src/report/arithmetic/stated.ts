/** How exactly a report states a number: "trên 98%" and "98,5%" may be one number, and so may "88%" and "88,02%". */
import { phraseAt, phraseBook } from "../../text/phrases";
import type { Text } from "../../text/tokens";

export type Bound = "exact" | "above" | "below" | "about";

export interface Stated {
  readonly value: number;
  /** One unit of its last digit: 100 for "1,2 nghìn", 0.1 for "98,5%", 1 for what was counted. */
  readonly step: number;
  readonly bound: Bound;
}

const BOUNDS = phraseBook<Bound>({
  above: ["trên", "hơn", "đạt trên", "đạt hơn"],
  below: ["gần", "dưới"],
  about: ["khoảng", "xấp xỉ", "ước", "ước đạt", "trên dưới", "ước tính", "chừng"],
});

/** What the words right before the number at a token make of it. */
export function boundAt(text: Text, from: number): Bound {
  for (const at of [from - 2, from - 1]) {
    const found = phraseAt(BOUNDS, text, at);
    if (found?.to === from) return found.meaning;
  }
  return "exact";
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/nghìn|ngàn/iu, 1_000],
  [/triệu/iu, 1_000_000],
];

/** `text`: the number with its unit, as it was typed. */
export function stated(value: number, text: string, bound: Bound): Stated {
  const scale = SCALES.find(([name]) => name.test(text))?.[1] ?? 1;
  const decimals = String(value / scale).split(".")[1]?.length ?? 0;
  return { value, step: scale * 10 ** -decimals, bound };
}
