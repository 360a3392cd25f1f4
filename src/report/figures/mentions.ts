/** What a report says of the figures, paragraph by paragraph and cell by cell, before it is weighed. */
import type { SourceDocument } from "../../document";
import type { Line } from "../lines";
import type { Memory } from "../memory";
import { claimsOf, type Claim } from "./claims";
import { cellSentences, hasColumns, isShort, typedRows, wordTables, type Grid } from "./grid";
import type { PlacedClaim } from "./headline";
import { nilTopics, type NilTopic } from "../negation";
import type { Place } from "./places";
import { socioEconomicClaims } from "./socioEconomic";

export interface Mentions {
  readonly claims: readonly Placed[];
  readonly nils: readonly { readonly topic: NilTopic; readonly place: Place }[];
}

/** A claim where it stands. */
export interface Placed {
  readonly claim: Omit<PlacedClaim, "own">;
  readonly under: Place;
}

/** What one text says under its item. */
export interface Mentioned {
  readonly claims: readonly Claim[];
  readonly nils: readonly NilTopic[];
}

/** `places`: of each paragraph; `aside`: places of paragraphs that tell of another period. */
export function mentionsIn(
  { paragraphs }: SourceDocument,
  lines: readonly Line[],
  places: readonly Place[],
  aside: ReadonlySet<number>,
  memory: Memory,
): Mentions {
  const claims: Placed[] = [];
  const nils: { topic: NilTopic; place: Place }[] = [];
  const readGrid = (grid: Grid, place: string, caption = ""): void => {
    for (const { text, cell, from, paragraph } of cellSentences(grid, memory, caption)) {
      const under = places[paragraph];
      if (!under?.results) continue;
      for (const claim of mentionedIn(text, under, memory).claims)
        if (claim.start >= from) claims.push({ claim: { paragraph, place, ...claim, text: cell }, under });
    }
  };
  for (const [place, { grid, caption }] of wordTables(paragraphs)) readGrid(grid, `table ${place}`, caption);
  for (const [paragraph, { text, cell }] of paragraphs.entries()) {
    const under = places[paragraph];
    const skeleton = lines[paragraph]?.skeleton;
    // Our own prompts, and the outline's sentences, are nobody's figures.
    if (!under?.results || (cell && isShort(text)) || aside.has(paragraph)) continue;
    if (skeleton && (skeleton.items.length > 0 || skeleton.sentence)) continue;
    const place = `paragraph ${paragraph}`;
    const grid = !cell && hasColumns(text) ? typedRows(text, paragraph) : null;
    if (grid) {
      readGrid(grid, place);
      continue;
    }
    const found = mentionedIn(text, under, memory);
    for (const topic of ownNils(found.nils, under)) nils.push({ topic, place: under });
    for (const claim of found.claims) claims.push({ claim: { paragraph, place, ...claim }, under });
  }
  return {
    claims: claims.sort((a, b) => a.claim.paragraph - b.claim.paragraph || a.claim.start - b.claim.start),
    nils,
  };
}

/** "Biểu dương, khen thưởng trong phong trào “Dân vận khéo”: không có" under its own item says nothing of models. */
function ownNils(nils: readonly NilTopic[], { topics }: Place): readonly NilTopic[] {
  const own = nils.filter((topic) => topics.some((asked) => asked === topic));
  return own.length > 0 ? own : nils;
}

/** What a text says under its item, in a report of its period. */
function mentionedIn(text: string, under: Place, memory: Memory): Mentioned {
  const record = memory.of(text);
  if (record.mentioned?.under === under.key) return record.mentioned.found;
  const { topics, period, socioEconomic } = under;
  const { parsed } = memory.annotationOf(text);
  const claims = claimsOf(parsed, { itemTopics: topics, period });
  const found = {
    claims: socioEconomic ? [...claims, ...socioEconomicClaims(parsed, period)] : claims,
    nils: [...nilTopics(parsed)],
  };
  record.mentioned = { under: under.key, found };
  return found;
}
