/** Other words in place of some words of one paragraph, in the same look, as one step to undo. */
import type { SourceDocument } from "../document";
import type { FindingAction } from "../rules/finding";
import { occurrenceOf, queueWords } from "./findWords";
import { narrowed } from "./narrowed";
import { nearestPlace } from "./nearestPlace";
import { arePlainWords } from "./plainWords";
import { readDocument } from "./readDocument";
import { run } from "./run";
import { queueTracking, queueUntracked, restoreTracking, type Tracking } from "./tracking";
import { toWordError, withDocumentState, WordError } from "./wordError";
import { stateSince, textsOf } from "./writeInsertions";

export type Replacement = Extract<FindingAction, { readonly kind: "replace" }>;

/** Which words of a paragraph, and those in their stead. */
export type Words = Pick<Replacement, "start" | "end" | "from" | "to">;

export interface Replaced {
  readonly paragraph: number;
  readonly tracking: Tracking;
}

/** What differs within the words would be levelled by writing over them, so they must look all the same. */
const LOOK = ["font/name", "font/size", "font/bold", "font/italic", "font/underline", "font/color"] as const;

/**
 * Three syncs; a fourth one only where Word's first answer is not what was written (OfficeDev/office-js #3284).
 * @returns null when no paragraph has the text any more; nothing was written then.
 */
export async function replaceWords(action: Replacement): Promise<Replaced | null> {
  const reached: Reached = { before: null, tracking: "unknown", isTaken: false };
  try {
    return await run((context) => findAndReplace(context, action, reached));
  } catch (error) {
    const { before, tracking } = reached;
    if (before === null) throw withDocumentState(toWordError(error), "unchanged");
    await restoreTracking(tracking).catch(() => undefined); // The first failure is the one to tell.
    // What else is another now may be a co-author's.
    const text = before[placeOfWords(before, action) ?? -1] ?? "";
    const isUntouched = (now: SourceDocument) =>
      !reached.isTaken && !textsOf(now).some((paragraph) => isWritten(paragraph, text, action, tracking));
    throw withDocumentState(toWordError(error), await stateSince(before, isUntouched));
  }
}

/** How far it has come, for whoever tells of a failure; an object, since the batch sets it before it fails. */
interface Reached {
  before: readonly string[] | null;
  tracking: Tracking;
  /** Word has taken what was sent. */
  isTaken: boolean;
}

async function findAndReplace(
  context: Word.RequestContext,
  action: Replacement,
  reached: Reached,
): Promise<Replaced | null> {
  const { paragraphs } = context.document.body;
  paragraphs.load("text");
  const trackingMode = queueTracking(context);
  await context.sync();

  const before = paragraphs.items.map(({ text }) => text);
  const place = placeOfWords(before, action);
  const paragraph = place === null ? undefined : paragraphs.items[place];
  if (place === null || paragraph === undefined) return null;
  const { text } = paragraph;
  const core = searchable(text, action);
  const words = queueWords(paragraph, text, core, LOOK);
  const ooxml = paragraph.getOoxml();
  await context.sync().catch(byHandWhereUntold);

  const range = words();
  if (range === null) throw byHand("the words cannot be told apart");
  if (isMixed(range.font)) throw byHand("the words do not look all the same");
  if (!arePlainWords(ooxml.value, text, core)) throw byHand("more than letters stands among the words");
  const tracking = trackingMode();
  Object.assign(reached, { before, tracking });
  queueUntracked(context, tracking, () => {
    // Searched for anew where that gives the same words: deleted or changed by somebody else meanwhile, they are not
    // found, and nothing is written. A range would have stayed behind, empty, and taken the new words.
    const isOnly = occurrenceOf(text, core)?.count === 1;
    const now = isOnly ? paragraph.search(core.from, { matchCase: true }).getFirst() : range;
    now.insertText(core.to, "Replace");
  });
  paragraph.load("text");
  await context.sync();
  reached.isTaken = true;

  if (!isWritten(paragraph.text, text, action, tracking)) await assertWritten(place, before, core, tracking);
  return { paragraph: place, tracking };
}

const byHand = (detail: string) => new WordError("by-hand", detail, "unchanged");

/** The OOXML of some documents cannot be had (#6059, #5394): then nobody knows what stands among the words. */
function byHandWhereUntold(error: unknown): never {
  const { code, detail } = toWordError(error);
  throw code === "general" ? byHand(detail) : error;
}

/** As little as can be told apart from the rest of the paragraph. */
function searchable(text: string, action: Replacement): Words {
  const core = narrowed(action);
  return occurrenceOf(text, core) === null ? action : core;
}

/** Where the words stand now; with the whole paragraph known, it is found again when it has moved. */
export function placeOfWords(texts: readonly string[], action: Replacement): number | null {
  const { paragraph, within, start, end, from } = action;
  const place = within === undefined ? paragraph : nearestPlace(texts, paragraph, within);
  return place !== null && texts[place]?.slice(start, end) === from ? place : null;
}

/** Mixed is null, "" or "Mixed", depending on the property; the types leave the nulls out. */
function isMixed(font: Word.Font): boolean {
  const look: readonly unknown[] = [font.name, font.size, font.bold, font.italic, font.underline, font.color];
  return look.some((value) => value === null || value === "" || value === "Mixed");
}

/** @param text the paragraph's text before. */
export function isWritten(
  now: string,
  text: string,
  { start, end, from, to }: Words,
  tracking: Tracking,
): boolean {
  const shown = (words: string): boolean => now === text.slice(0, start) + words + text.slice(end);
  // A recorded revision leaves the deleted words in the text (#1267).
  return shown(to) || (tracking === "unknown" && (shown(from + to) || shown(to + from)));
}

async function assertWritten(
  place: number,
  before: readonly string[],
  core: Words,
  tracking: Tracking,
): Promise<void> {
  const now = textsOf(await readDocument());
  // Anywhere, since a co-author may have written above it meanwhile.
  if (!now.some((text) => isWritten(text, before[place] ?? "", core, tracking)))
    throw new WordError("refused", "what was written is not there", "unknown");
}
