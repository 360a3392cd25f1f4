/**
 * Puts fragments between paragraphs of the document as it is now, with change tracking off, all in one batch. Nothing of
 * the clerk's is replaced or deleted.
 */
import type { SourceDocument } from "../document";
import type { Anchor } from "../skeleton";
import { keepsEvery } from "./keepsEvery";
import { inQueueOrder, placeOf, type Place, type Surroundings } from "./place";
import { readDocument, runOnDocument, type OpenDocument } from "./readDocument";
import { queueUntracked, restoreTracking, type Tracking } from "./tracking";
import { refuseLocked } from "./lock";
import { toWordError, withDocumentState, type DocumentState } from "./wordError";

interface Planned {
  readonly anchor: Anchor;
  /** A flat OPC package. */
  readonly ooxml: string;
  /** What it brings, where that is more than one thing. */
  readonly blocks?: readonly string[];
}

/** What one batch did, or was about to do. */
export interface Sent {
  /** The text of each paragraph before. */
  readonly before: readonly string[];
  /** How many times Ctrl+Z takes it back. */
  readonly undoSteps: number;
  readonly tracking: Tracking;
}

export interface Written<T extends Planned> extends Sent {
  readonly insertions: readonly T[];
}

/** What is to be written in one batch. */
export interface Write {
  readonly queue: () => void;
  /** How many times Ctrl+Z takes it back. */
  readonly undoSteps: number;
}

/** What to write into the document as it is now; null for nothing. */
export type Decide = (context: Word.RequestContext, open: OpenDocument) => Write | null;

/**
 * One batch reads the document, a second one writes: two syncs. `sync` is no transaction: where it fails when some of
 * the text is already in, what still lacks is put in once more, so that nobody is left with half of it.
 * @param plan what to insert into the document as it is now; for [] nothing is written.
 * @param pageWritten whether a failure leaves the document changed even when no text went in.
 */
export async function writeInsertions<T extends Planned>(
  plan: (source: SourceDocument) => readonly T[],
  pageWritten: boolean | "unknown",
): Promise<Written<T>> {
  // An object, since the compiler cannot see that the batch sets it.
  const first: { insertions?: readonly T[] } = {};
  const decide: Decide = (context, open) => {
    const insertions = plan(open.source);
    first.insertions ??= insertions;
    return queueInsertions(context, open, insertions);
  };
  const insertions = () => first.insertions ?? [];
  const sent = await writeAtOnce(decide, {
    isUntouched: (now, before) => isUntouched(before, insertions(), now, plan),
    complete: true,
    pageWritten,
  });
  return { ...sent, insertions: insertions() };
}

/** What is known of a write that failed. */
interface Failing {
  /** Whether nothing of it is in the document, where that is another than before for whatever reason. */
  readonly isUntouched: (now: SourceDocument, before: readonly string[]) => boolean;
  /** Whether what is half written is to be completed by deciding anew. */
  readonly complete?: boolean;
  readonly pageWritten?: boolean | "unknown";
}

export async function writeAtOnce(
  decide: Decide,
  { isUntouched: untouched, complete = false, pageWritten = false }: Failing,
): Promise<Sent> {
  // An object, since the compiler cannot see that the batch sets it before it fails.
  const reached: { sent?: Sent } = {};
  try {
    return await decideAndWrite(decide, reached);
  } catch (error) {
    const { sent } = reached;
    await restoreTracking(sent?.tracking ?? "unknown").catch(() => undefined); // The first failure is the one to tell.
    const text = sent ? await stateSince(sent.before, (now) => untouched(now, sent.before)) : "unchanged";
    if (complete && sent && text === "changed" && (await isCompleted(decide))) return sent;
    throw withDocumentState(toWordError(error), withPage(text, pageWritten));
  }
}

/** With one that is no longer missing, something of ours went in; what else is another may be a co-author's. */
function isUntouched(
  before: readonly string[],
  insertions: readonly Planned[],
  now: SourceDocument,
  plan: (source: SourceDocument) => readonly Planned[],
): boolean {
  const added = textsOf(now).length - before.length;
  // The new paragraph that was to be replaced.
  const isHalfDone =
    added > 0 && keepsEvery(before, textsOf(now)) && blanks(textsOf(now)) - blanks(before) === added;
  return !isHalfDone && sizeOf(plan(now)) >= sizeOf(insertions);
}

/** Not the number of places: where somebody has deleted what stood between two, they have become one. */
const sizeOf = (planned: readonly Planned[]): number => sum(planned.map(({ blocks }) => blocks?.length ?? 1));

const blanks = (texts: readonly string[]): number => texts.filter((text) => text === "").length;

function isCompleted(decide: Decide): Promise<boolean> {
  return decideAndWrite(decide, {}).then(
    () => true,
    () => false, // The first failure is the one to tell.
  );
}

function withPage(text: DocumentState, pageWritten: boolean | "unknown"): DocumentState {
  if (text !== "unchanged" || pageWritten === false) return text;
  return pageWritten === "unknown" ? "unknown" : "changed";
}

function decideAndWrite(decide: Decide, reached: { sent?: Sent }): Promise<Sent> {
  return runOnDocument(async (context, open) => {
    const { tracking } = open;
    const before = textsOf(open.source);
    const write = decide(context, open);
    if (write === null) return { before, undoSteps: 0, tracking };
    refuseLocked(open.source);
    const sent = { before, undoSteps: write.undoSteps, tracking };
    reached.sent = sent;
    queueUntracked(context, tracking, write.queue);
    await context.sync();
    return sent;
  });
}

/** The fragments at their places; null where there are none. */
export function queueInsertions(
  { document: { body } }: Word.RequestContext,
  open: OpenDocument,
  insertions: readonly Planned[],
): Write | null {
  if (insertions.length === 0) return null;
  const around = open.paragraphs.map((paragraph) => surroundings(paragraph, open.parents));
  const places = insertions.map(({ anchor, ooxml }) => ({ place: placeOf(anchor, around), ooxml }));
  return {
    undoSteps: sum(places.map(({ place }) => stepsAt(place))),
    queue: () => {
      // All places are asked for before anything is put at one of them: where one has just been deleted by somebody
      // else, the batch fails there, and nothing is half done.
      const writes = inQueueOrder(places).map(({ place, ooxml }) =>
        insertionAt(body, open.paragraphs, place, ooxml),
      );
      for (const write of writes) write();
    },
  };
}

/** A new paragraph and what replaces it are two steps to Word. */
const stepsAt = (place: Place) => ("of" in place && place.of !== "paragraph" ? 2 : 1);

const sum = (numbers: readonly number[]) => numbers.reduce((total, next) => total + next, 0);

function surroundings(paragraph: Word.Paragraph, parents: boolean): Surroundings {
  const inTable = paragraph.tableNestingLevel > 0;
  if (!parents) return { inTable, control: null };
  const control = paragraph.parentContentControlOrNullObject;
  return { inTable, control: control.isNullObject ? null : control.id };
}

/** Asks for the place at once; what is returned puts the text there. */
function insertionAt(
  body: Word.Body,
  paragraphs: readonly Word.Paragraph[],
  place: Place,
  ooxml: string,
): () => void {
  if (place.at === "start" || place.at === "end") {
    const end = place.at === "start" ? "Start" : "End";
    return () => body.insertOoxml(ooxml, end);
  }
  const paragraph = paragraphs[place.paragraph];
  if (paragraph === undefined) return () => undefined;
  const side = place.at === "before" ? "Before" : "After";
  if (place.of === "paragraph") {
    const range = paragraph.getRange("Whole");
    return () => range.insertOoxml(ooxml, side);
  }
  // A new paragraph outside, then the text in its stead: what Word's own team advises (OfficeDev/office-js #866).
  const holder = place.of === "control" ? paragraph.parentContentControl : paragraph.parentTable;
  return () => holder.insertParagraph("", side).insertOoxml(ooxml, "Replace");
}

/**
 * What became of the document since it had these texts.
 * @param isUntouched whether nothing of ours is in it, where it is another now for whatever reason.
 */
export async function stateSince(
  before: readonly string[],
  isUntouched: (now: SourceDocument) => boolean,
): Promise<DocumentState> {
  try {
    const source = await readDocument();
    const now = textsOf(source);
    const isSame = now.length === before.length && keepsEvery(before, now);
    return isSame || isUntouched(source) ? "unchanged" : "changed";
  } catch {
    return "unknown";
  }
}

export const textsOf = (source: SourceDocument): readonly string[] =>
  source.paragraphs.map(({ text }) => text);
