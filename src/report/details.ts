/**
 * What single paragraphs tell beside headings and figures, and rules judge: numbers that belong together, documents and
 * days that are named, what a template left. Each is read from one paragraph's text alone.
 */
import type { FigureId, ItemId, Outline } from "../outline";
import { partListsIn, type PartList } from "./arithmetic/partLists";
import { ratesIn, type Fraction, type Rate } from "./arithmetic/rates";
import { citationsIn, type CitationMention } from "./citations";
import { cutoffsIn, daysIn, type Cutoff, type NamedDay } from "./days";
import type { Parsed } from "./figures/parse";
import { halfYearsIn, type HalfYear } from "./halfYears";
import { blanksIn, type SkeletonWords } from "./prompts";
import { dottedBlankIn, templateWordsIn, type DottedBlank, type TemplateWords } from "./templateWords";

/** What one text tells. */
export interface TextDetails {
  /** Totals with their parts. */
  readonly partLists: readonly PartList[];
  readonly fractions: readonly Fraction[];
  readonly rates: readonly Rate[];
  /** Of the outline's documents. */
  readonly citations: readonly CitationMention[];
  readonly days: readonly NamedDay[];
  /** Days up to which figures are counted. */
  readonly cutoffs: readonly Cutoff[];
  readonly halfYears: readonly HalfYear[];
  readonly templateWords: readonly TemplateWords[];
  readonly dottedBlanks: readonly DottedBlank[];
  /** Blanks of the skeleton's figure sentences, with the figures that they wait for. */
  readonly sentenceBlanks: readonly { readonly figures: readonly FigureId[] }[];
  /** The items' prompts that it is, word for word. */
  readonly prompts: readonly { readonly item: ItemId }[];
}

/** With the paragraph that it stands in. */
export type Placed<Detail> = Detail & { readonly paragraph: number };

/** What a report tells, in the document's order. */
export type Details = { readonly [Kind in keyof TextDetails]: readonly Placed<TextDetails[Kind][number]>[] };

/** `text` is tidied, `raw` as it was typed. null where it tells nothing, as most do. */
export function detailsOf(
  raw: string,
  text: string,
  parsed: Parsed,
  { items, sentence }: SkeletonWords,
  outline: Outline,
): TextDetails | null {
  const figures = sentence?.blanks ?? (raw.includes("[") ? blanksIn(raw, outline) : null);
  const details: TextDetails = {
    partLists: partListsIn(parsed),
    ...ratesIn(parsed),
    citations: citationsIn(text, outline),
    days: daysIn(text),
    cutoffs: cutoffsIn(text),
    halfYears: halfYearsIn(text),
    templateWords: templateWordsIn(text, outline),
    dottedBlanks: sentence ? [] : dottedBlankIn(text),
    sentenceBlanks: figures === null ? [] : [{ figures }],
    prompts: items.slice(0, 1).map((item) => ({ item })),
  };
  return Object.values(details).some((found: readonly object[]) => found.length > 0) ? details : null;
}

export function readDetails(
  lines: readonly { readonly place: number; readonly details: TextDetails | null }[],
): Details {
  const telling = lines.filter(({ details }) => details !== null);
  const all = <Kind extends keyof TextDetails>(kind: Kind): readonly Placed<TextDetails[Kind][number]>[] => {
    const found: Placed<TextDetails[Kind][number]>[] = [];
    for (const { details, place } of telling)
      for (const detail of details?.[kind] ?? []) found.push({ ...detail, paragraph: place });
    return found;
  };
  return {
    partLists: all("partLists"),
    fractions: all("fractions"),
    rates: all("rates"),
    citations: all("citations"),
    days: all("days"),
    cutoffs: all("cutoffs"),
    halfYears: all("halfYears"),
    templateWords: all("templateWords"),
    dottedBlanks: all("dottedBlanks"),
    sentenceBlanks: all("sentenceBlanks"),
    prompts: all("prompts"),
  };
}
