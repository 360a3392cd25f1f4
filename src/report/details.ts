/**
 * What single paragraphs tell beside headings and figures, and rules judge: numbers that belong together, documents and
 * days that are named, what a template left. Each is read from one paragraph's text alone.
 */
import type { SourceDocument } from "../document";
import { remembered } from "../text/memo";
import { partListsIn, type PartList } from "./arithmetic/partLists";
import { ratesIn, type Fraction, type Rate } from "./arithmetic/rates";
import { parseText } from "./figures";
import { passagesOf } from "./passages";

/** With the paragraph that it stands in. */
export type Placed<Detail> = Detail & { readonly paragraph: number };

/** In the document's order. */
export interface Details {
  /** Totals with their parts. */
  readonly partLists: readonly Placed<PartList>[];
  readonly fractions: readonly Placed<Fraction>[];
  readonly rates: readonly Placed<Rate>[];
}

type Kind = keyof Details;
type Found<Detail> = Omit<Detail, "paragraph">;

const readText = remembered((raw): readonly (readonly [Kind, readonly object[]])[] => {
  const parsed = parseText(raw);
  const found: { readonly [Each in Kind]: readonly Found<Details[Each][number]>[] } = {
    partLists: partListsIn(parsed),
    ...ratesIn(parsed),
  };
  return (Object.keys(found) as Kind[]).flatMap((kind) =>
    found[kind].length > 0 ? [[kind, found[kind]]] : [],
  );
});

export function readDetails(source: SourceDocument): Details {
  const details: Record<Kind, object[]> = { partLists: [], fractions: [], rates: [] };
  passagesOf(source).forEach((passage, paragraph) => {
    for (const [kind, found] of readText(passage))
      for (const detail of found) details[kind].push({ ...detail, paragraph });
  });
  return details as unknown as Details;
}
