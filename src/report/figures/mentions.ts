/** What a report says of the figures, paragraph by paragraph and cell by cell, before it is weighed. */
import type { SourceDocument } from "../../document";
import type { Line } from "../lines";
import type { Memory } from "../memory";
import type { Mentioned, NilTopic } from "../textRecord";
import type { FigureCandidate } from "../readings";
import { candidatesOf } from "./candidates";
import { cellSentences, hasColumns, isShort, typedRows, wordTables, type Grid } from "./grid";
import { nilTopics } from "../negation";
import type { ItemContext } from "./itemContext";
import { socioEconomicCandidates } from "./socioEconomic";

export interface Mentions {
  readonly mentions: readonly Mention[];
  /** What was said to be none. */
  readonly denials: readonly { readonly topic: NilTopic; readonly context: ItemContext }[];
}

/** A candidate where it stands. */
export interface Mention {
  readonly candidate: Omit<FigureCandidate, "own">;
  readonly context: ItemContext;
}

/** `contexts`: of each paragraph; `aside`: places of paragraphs that tell of another period. */
export function mentionsIn(
  { paragraphs }: SourceDocument,
  lines: readonly Line[],
  contexts: readonly ItemContext[],
  aside: ReadonlySet<number>,
  memory: Memory,
): Mentions {
  const mentions: Mention[] = [];
  const denials: { topic: NilTopic; context: ItemContext }[] = [];
  const readGrid = (grid: Grid, group: string, caption = ""): void => {
    for (const { text, cell, from, paragraph } of cellSentences(grid, memory, caption)) {
      const context = contexts[paragraph];
      if (!context?.results) continue;
      for (const candidate of mentionedIn(text, context, memory).candidates)
        if (candidate.start >= from)
          mentions.push({ candidate: { paragraph, group, ...candidate, text: cell }, context });
    }
  };
  for (const [table, { grid, caption }] of wordTables(paragraphs)) readGrid(grid, `table ${table}`, caption);
  for (const [paragraph, { text, cell }] of paragraphs.entries()) {
    const context = contexts[paragraph];
    const skeleton = lines[paragraph]?.skeleton;
    // Our own prompts, and the outline's sentences, are nobody's figures.
    if (!context?.results || (cell && isShort(text)) || aside.has(paragraph)) continue;
    if (skeleton && (skeleton.items.length > 0 || skeleton.sentence)) continue;
    const group = `paragraph ${paragraph}`;
    const grid = !cell && hasColumns(text) ? typedRows(text, paragraph) : null;
    if (grid) {
      readGrid(grid, group);
      continue;
    }
    const found = mentionedIn(text, context, memory);
    for (const topic of ownNils(found.nils, context)) denials.push({ topic, context });
    for (const candidate of found.candidates)
      mentions.push({ candidate: { paragraph, group, ...candidate }, context });
  }
  return {
    mentions: mentions.sort(
      ({ candidate: a }, { candidate: b }) => a.paragraph - b.paragraph || a.start - b.start,
    ),
    denials,
  };
}

/** "Biểu dương, khen thưởng trong phong trào “Dân vận khéo”: không có" under its own item says nothing of models. */
function ownNils(nils: readonly NilTopic[], { topics }: ItemContext): readonly NilTopic[] {
  const own = nils.filter((topic) => topics.some((asked) => asked === topic));
  return own.length > 0 ? own : nils;
}

/** What a text says under its item, in a report of its period. */
function mentionedIn(text: string, context: ItemContext, memory: Memory): Mentioned {
  const record = memory.of(text);
  if (record.mentioned?.under === context.key) return record.mentioned.found;
  const { topics, period, socioEconomic } = context;
  const { parsed } = memory.annotationOf(text);
  const candidates = candidatesOf(parsed, { itemTopics: topics, period });
  const found = {
    candidates: socioEconomic ? [...candidates, ...socioEconomicCandidates(parsed, period)] : candidates,
    nils: [...nilTopics(parsed)],
  };
  record.mentioned = { under: context.key, found };
  return found;
}
