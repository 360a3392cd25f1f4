/** What a report tells of the figures, paragraph by paragraph and cell by cell, before it is weighed. */
import type { SourceDocument } from "../../document";
import type { FigureId, Outline } from "../../outline";
import { rememberedForLast } from "../../text/memo";
import { passagesOf } from "../passages";
import { isSkeletonText } from "../prompts";
import { claimsOf, type Claim } from "./claims";
import { cellSentences, hasColumns, isShort, typedRows, wordTables, type Grid } from "./grid";
import type { PlacedClaim } from "./headline";
import { nilTopics, type NilTopic } from "./nil";
import { parseText } from "./parse";
import type { Place } from "./places";
import { socioEconomicClaims } from "./socioEconomic";

export interface AllTold {
  readonly told: ReadonlyMap<FigureId, readonly Told[]>;
  readonly nils: readonly { readonly topic: NilTopic; readonly place: Place }[];
}

/** A claim where it stands. */
export interface Told {
  readonly claim: Claim;
  readonly text: string;
  readonly at: Pick<PlacedClaim, "paragraph" | "place">;
  readonly under: Place;
  /** What was made of it last. */
  placed?: PlacedClaim;
}

/** `aside`: places of paragraphs that tell of another period. */
export function toldIn(
  source: SourceDocument,
  places: readonly Place[],
  outline: Outline,
  aside: ReadonlySet<number>,
): AllTold {
  const { paragraphs } = source;
  const passages = passagesOf(source);
  const claims: Told[] = [];
  const nils: { topic: NilTopic; place: Place }[] = [];
  const readGrid = (grid: Grid, name: string, caption = ""): void => {
    for (const cell of cellSentences(grid, caption)) {
      const under = places[cell.paragraph];
      if (!under?.results) continue;
      const at = { paragraph: cell.paragraph, place: name };
      for (const claim of saidIn(cell.text, under).claims)
        if (claim.start >= cell.from) claims.push({ claim, text: cell.cell, at, under });
    }
  };
  for (const [place, { grid, caption }] of wordTables(paragraphs)) readGrid(grid, `table ${place}`, caption);
  for (const [paragraph, { text, cell }] of paragraphs.entries()) {
    const under = places[paragraph];
    // Our own prompts, and the outline's sentences, are nobody's figures.
    if (!under?.results || (cell && isShort(text)) || aside.has(paragraph)) continue;
    const passage = passages[paragraph] ?? text;
    if (isSkeletonText(passage, outline)) continue;
    const grid = !cell && hasColumns(passage) ? typedRows(text, paragraph) : null;
    if (grid) {
      readGrid(grid, `paragraph ${paragraph}`);
      continue;
    }
    const said = saidIn(passage, under);
    for (const topic of ownNils(said.nils, under)) nils.push({ topic, place: under });
    for (const told of toldAt(paragraph, said, under)) claims.push(told);
  }
  const inOrder = claims.sort((a, b) => a.at.paragraph - b.at.paragraph || a.claim.start - b.claim.start);
  return { told: byFigure(inOrder), nils };
}

/** The same as long as the paragraph stays at its place. */
function toldAt(paragraph: number, said: Said, under: Place): readonly Told[] {
  if (said.claims.length === 0) return [];
  if (said.last?.paragraph !== paragraph) {
    const at = { paragraph, place: `paragraph ${paragraph}` };
    const told = said.claims.map((claim) => ({ claim, text: claim.text, at, under }));
    said.last = { paragraph, told };
  }
  return said.last.told;
}

/** "Biểu dương, khen thưởng trong phong trào “Dân vận khéo”: không có" under its own item says nothing of models. */
function ownNils(nils: ReadonlySet<NilTopic>, { topics }: Place): readonly NilTopic[] {
  if (nils.size === 0) return [];
  const own = [...nils].filter((topic) => topics.some((asked) => asked === topic));
  return own.length > 0 ? own : [...nils];
}

function byFigure(claims: readonly Told[]): ReadonlyMap<FigureId, readonly Told[]> {
  const grouped = new Map<FigureId, Told[]>();
  for (const told of claims) {
    const known = grouped.get(told.claim.figure);
    if (known) known.push(told);
    else grouped.set(told.claim.figure, [told]);
  }
  return grouped;
}

interface Said {
  readonly claims: readonly Claim[];
  readonly nils: ReadonlySet<NilTopic>;
  /** Where it was said last. */
  last?: { readonly paragraph: number; readonly told: readonly Told[] };
}

/** What a text says under its item, in a report of its period. */
const saidIn = rememberedForLast((text, { topics, period, socioEconomic }: Place): Said => {
  const parsed = parseText(text);
  const claims = claimsOf(parsed, { itemTopics: topics, period });
  return {
    claims: socioEconomic ? [...claims, ...socioEconomicClaims(parsed, period)] : claims,
    nils: nilTopics(parsed),
  };
});

/** A claim where it stands, the same object for as long as it stands there: rules know it again. */
export function placed(told: Told, own: boolean): PlacedClaim {
  if (told.placed?.own !== own) told.placed = { own, ...told.at, ...told.claim, text: told.text };
  return told.placed;
}
