/** Another font for paragraphs that follow each other, as one step to undo; nothing else of their look changes. */
import type { FindingAction } from "../rules/finding";
import { nearestPlace } from "./nearestPlace";
import { readDocument } from "./readDocument";
import { run } from "./run";
import { queueTracking, queueUntracked, restoreTracking, type Tracking } from "./tracking";
import { toWordError, withDocumentState, WordError } from "./wordError";

type SetFont = Extract<FindingAction, { readonly kind: "set-font" }>;

export interface FontSet {
  readonly paragraph: number;
  readonly tracking: Tracking;
}

/** @returns null when those paragraphs are no longer there in that font; nothing was written then. */
export async function setFont(action: SetFont): Promise<FontSet | null> {
  const reached: { written: boolean; tracking: Tracking } = { written: false, tracking: "unknown" };
  try {
    const set = await run((context) => findAndSet(context, action, reached));
    if (set) await assertSet(set.paragraph, action);
    return set;
  } catch (error) {
    if (!reached.written) throw withDocumentState(toWordError(error), "unchanged");
    await restoreTracking(reached.tracking).catch(() => undefined); // The first failure is the one to tell.
    throw withDocumentState(toWordError(error), "unknown");
  }
}

async function findAndSet(
  context: Word.RequestContext,
  action: SetFont,
  reached: { written: boolean; tracking: Tracking },
): Promise<FontSet | null> {
  const { paragraphs } = context.document.body;
  paragraphs.load(["text", "font/name"]);
  const trackingMode = queueTracking(context);
  await context.sync();

  const seen = paragraphs.items.map(({ text, font }) => ({ text, font: font.name }));
  const place = placeOfFont(seen, action);
  const first = paragraphs.items[place ?? -1];
  const last = paragraphs.items[(place ?? 0) + action.count - 1];
  if (place === null || !first || !last) return null;
  const tracking = trackingMode();
  Object.assign(reached, { written: true, tracking });
  queueUntracked(context, tracking, () => {
    first.getRange().expandTo(last.getRange()).font.name = action.to;
  });
  await context.sync();
  return { paragraph: place, tracking };
}

/** Where the paragraphs stand now; null where one of them has gone or has another font already. */
export function placeOfFont(
  seen: readonly { readonly text: string; readonly font: string }[],
  { paragraph, count, from, within }: SetFont,
): number | null {
  const texts = seen.map(({ text }) => text);
  const place = nearestPlace(texts, paragraph, within);
  if (place === null) return null;
  const run = seen.slice(place, place + count);
  return run.length === count && run.every(({ text, font }) => font === from || text.trim() === "")
    ? place
    : null;
}

/** In a Word.run of its own: inside one, Word on the web may answer from before (OfficeDev/office-js #3284). */
async function assertSet(place: number, { count, to }: SetFont): Promise<void> {
  const { paragraphs } = await readDocument();
  const run = paragraphs.slice(place, place + count);
  if (!run.every(({ text, format }) => text.trim() === "" || format.fontName === to))
    throw new WordError("refused", "the font is not as it was set", "unknown");
}
