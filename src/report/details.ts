/**
 * What single paragraphs tell beside headings and figures, and rules judge: numbers that belong together, documents and
 * days that are named, what a template left. Each is read from one paragraph's text alone.
 */
import { partListsIn, type PartList } from "./arithmetic/partLists";
import { ratesIn, type Fraction, type Rate } from "./arithmetic/rates";
import type { Parsed } from "./figures";
import type { Line } from "./lines";

/** With the paragraph that it stands in. */
export type Placed<Detail> = Detail & { readonly paragraph: number };

/** What one text tells. */
export interface TextDetails {
  /** Totals with their parts. */
  readonly partLists: readonly PartList[];
  readonly fractions: readonly Fraction[];
  readonly rates: readonly Rate[];
}

/** What a report tells, in the document's order. */
export type Details = { readonly [Kind in keyof TextDetails]: readonly Placed<TextDetails[Kind][number]>[] };

export const detailsOf = (parsed: Parsed): TextDetails => ({
  partLists: partListsIn(parsed),
  ...ratesIn(parsed),
});

export function readDetails(lines: readonly Line[]): Details {
  const all = <Kind extends keyof TextDetails>(kind: Kind): Details[Kind] =>
    lines.flatMap(({ place, details }) =>
      details[kind].map((detail) => ({ ...detail, paragraph: place })),
    ) as unknown as Details[Kind];
  return { partLists: all("partLists"), fractions: all("fractions"), rates: all("rates") };
}
