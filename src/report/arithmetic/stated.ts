/** How exactly a report states a number: "trên 98%" and "98,5%" may be one number, and so may "88%" and "88,02%". */
import { phraseAt, phraseBook } from "../../text/phrases";
import type { Text } from "../../text/tokens";

type Bound = "exact" | "above" | "below" | "about";

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

/** What "khoảng" and "gần" leave room for. */
const ABOUT = 0.1;
/** What binary numbers may be off, as a share of a digit. */
const DUST = 1e-6;

/** Whether both may be said of one number. */
export function agree(one: Stated, other: Stated): boolean {
  const difference = other.value - one.value;
  if (one.bound !== "exact" || other.bound !== "exact")
    return allows(one, difference) && allows(other, -difference);
  // A digit that was cut off or rounded moves a number by less than one unit of it.
  return Math.floor(Math.abs(difference) / Math.max(one.step, other.step) + DUST) === 0;
}

/** Whether a number leaves room for one that is so much greater. */
function allows({ value, bound }: Stated, difference: number): boolean {
  const near = Math.abs(difference) <= value * ABOUT;
  switch (bound) {
    case "exact":
      return true;
    case "above":
      return difference >= 0;
    case "below":
      return difference <= 0 && near;
    case "about":
      return near;
  }
}
