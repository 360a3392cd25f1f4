/** How exactly a report states a number: "trên 98%" and "98,5%" may be one number, and so may "88%" and "88,02%". */
import { phraseAt, phraseBook } from "../reading/figures/phrases";
import type { Text } from "../reading/figures/tokens";

type Bound = "exact" | "above" | "below" | "about";

export interface Stated {
  readonly value: number;
  /** One unit of its last digit, where digits may have been cut off; 0 where it was counted to the last one. */
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
  const words = [from - 2, from - 1].map((at) => phraseAt(BOUNDS, text, at));
  return words.find((found) => found?.to === from)?.meaning ?? "exact";
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/nghìn|ngàn/iu, 1_000],
  [/triệu/iu, 1_000_000],
];

/** `text`: the number with its unit, as it was typed. */
export function stated(value: number, text: string, bound: Bound): Stated {
  const scale = SCALES.find(([name]) => name.test(text))?.[1] ?? 1;
  const counted = scale === 1 && Number.isInteger(value) && !/%|phần trăm/iu.test(text);
  const decimals = String(value / scale).split(".")[1]?.length ?? 0;
  return { value, step: counted ? 0 : scale * 10 ** -decimals, bound };
}

/** What "khoảng" and "gần" leave room for. */
const ABOUT = 0.1;

/** Whether both may be said of one number. */
export function agree(one: Stated, other: Stated): boolean {
  const difference = other.value - one.value;
  if (difference === 0) return true;
  // A digit that was cut off or rounded moves a number by less than one unit of it.
  const room = Math.max(one.step, other.step) * (1 - 1e-6);
  if (one.bound === "exact" && other.bound === "exact") return Math.abs(difference) < room;
  return allows(one, difference) && allows(other, -difference);
}

/** Whether a number leaves room for one that is so much greater. */
function allows({ value, bound }: Stated, difference: number): boolean {
  const near = Math.abs(difference) <= value * ABOUT;
  switch (bound) {
    case "exact":
      return true;
    case "above":
      return difference > 0;
    case "below":
      return difference < 0 && near;
    case "about":
      return near;
  }
}
