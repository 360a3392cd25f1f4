/**
 * Change tracking around a write. While it is on, Word records what we insert as a revision (OfficeDev/office-js #334,
 * #559): the clerk would have to accept the whole skeleton. WordApi 1.4 can turn it off and on again.
 */
import { has } from "./ready";
import { run } from "./run";

/** "unknown": this Word does not tell whether tracking is on, so what was inserted may stand as a revision. */
export type Tracking = "Off" | "TrackAll" | "TrackMineOnly" | "unknown";

/** To be called before a sync; the answer may be read after it. */
export function queueTracking(context: Word.RequestContext): () => Tracking {
  const { document } = context;
  if (!has("WordApi", "1.4") || !("changeTrackingMode" in document)) return () => "unknown";
  document.load("changeTrackingMode");
  return () => modeOf(document);
}

function modeOf(document: Word.Document): Tracking {
  try {
    return document.changeTrackingMode;
  } catch {
    // Not loaded, or an office.js that puts the member behind another requirement set: as good as not there.
    return "unknown";
  }
}

export const isOn = (mode: Tracking): mode is "TrackAll" | "TrackMineOnly" =>
  mode === "TrackAll" || mode === "TrackMineOnly";

/** Queues the write with tracking off; both settings go in the same batch, so nobody types in between. */
export function queueUntracked(context: Word.RequestContext, mode: Tracking, write: () => void): void {
  if (isOn(mode)) context.document.changeTrackingMode = "Off";
  write();
  if (isOn(mode)) context.document.changeTrackingMode = mode;
}

/** After a batch that failed part-way: tracking as the clerk had it. */
export async function restoreTracking(mode: Tracking): Promise<void> {
  if (!isOn(mode)) return;
  await run(async (context) => {
    context.document.changeTrackingMode = mode;
    await context.sync();
  });
}
