/** The ready-made sentence of one figure, put where its item ends. */
import type { Anchor } from "../document";
import { allFigures, figureTag, type Figure, type FigureId, type Item, type Outline } from "../outline";
import { unfilledSentence } from "../report/prompts";
import type { ItemReading, Report } from "../report/report";
import { anchorBehind } from "./anchorBehind";
import { itemEnd } from "./foundBlocks";
import { flatOpc } from "./fragment";
import { figureSentence } from "./outlineItem";

export interface FigureInsertion {
  readonly anchor: Anchor;
  /** A flat OPC package (`pkg:package`) for `insertOoxml`; its body ends with an empty paragraph. */
  readonly ooxml: string;
}

/** Flat OPC with the figure's sentence and its controls; null for a figure that the outline gives no sentence. */
export function figureFragment(outline: Outline, figureId: FigureId): string | null {
  const known = withSentence(outline, figureId);
  return known ? flatOpc(figureSentence(known.item, known.figure, "none")) : null;
}

/**
 * Behind the last paragraph of the figure's item that is not blank. null where the figure is not missing, where its item
 * has no heading, where it has no sentence, or where the sentence or its control already stands: two blanks for one figure would
 * leave the clerk to guess which one counts.
 */
export function planFigure(outline: Outline, report: Report, figureId: FigureId): FigureInsertion | null {
  const ooxml = figureFragment(outline, figureId);
  const reading = report.figures.find(({ id }) => id === figureId);
  const item = report.items.find(({ id }) => id === reading?.item);
  if (ooxml === null || reading?.status !== "missing" || typeof item?.heading !== "number") return null;
  if (sentenceStands(outline, report, figureId)) return null;
  const anchor = anchorAtEnd(item, report);
  return anchor && { anchor, ooxml };
}

/** Behind the last paragraph of an item that is not blank. */
export function anchorAtEnd(item: ItemReading, report: Report): Anchor | null {
  const end = lastWritten(item, report);
  return end === null ? null : anchorBehind(end, report);
}

function withSentence(
  outline: Outline,
  figureId: FigureId,
): { readonly figure: Figure; readonly item: Item } | undefined {
  return allFigures(outline).find(({ figure }) => figure.id === figureId && figure.sentence !== undefined);
}

function sentenceStands(outline: Outline, { source }: Report, figureId: FigureId): boolean {
  const tag = figureTag(figureId);
  return (
    source.controls.some((control) => control.tag === tag) ||
    source.paragraphs.some(({ text }) => unfilledSentence(text, outline)?.blanks.includes(figureId) === true)
  );
}

/** Blank paragraphs at an item's end keep it apart from the next heading, and stay there. */
function lastWritten(item: ItemReading, report: Report): number | null {
  const end = itemEnd(item, report);
  if (end === null) return null;
  const own = [...item.extent, ...item.content, item.heading ?? end];
  const written = own.filter((place) => place <= end && report.source.paragraphs[place]?.text.trim() !== "");
  return written.length === 0 ? end : Math.max(...written);
}
