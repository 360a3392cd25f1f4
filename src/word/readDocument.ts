/**
 * The open document as the model that everything else works on: one load, one sync, whatever the length. When this
 * Word refuses the wide load (a null object inside a collection, the list of revisions), a second sync asks for the text
 * and the look alone; what then is not known is left undefined, and the check says so.
 */
import type { ContentControl, SourceDocument } from "../document";
import { has } from "./ready";
import { run } from "./run";
import { PARAGRAPH_PARENTS, PARAGRAPH_PROPERTIES, sourceParagraph } from "./sourceParagraph";
import { tableNumbers } from "./tableNumbers";
import { queueTracking, type Tracking } from "./tracking";
import { toWordError } from "./wordError";

export async function readDocument(): Promise<SourceDocument> {
  return runOnDocument((_context, { source }) => Promise.resolve(source));
}

/** The model with the proxies that it was read from; they hold only inside the Word.run that gave them. */
export interface OpenDocument {
  readonly source: SourceDocument;
  readonly paragraphs: readonly Word.Paragraph[];
  /** Whether the parents of paragraphs (list item, cell, control) could be loaded. */
  readonly parents: boolean;
  readonly tracking: Tracking;
}

/** Word.run on the document as it is now. Where the wide load is refused, it starts again with the narrow one. */
export async function runOnDocument<T>(
  batch: (context: Word.RequestContext, open: OpenDocument) => Promise<T>,
): Promise<T> {
  // An object, since the compiler cannot see that the batch sets it before it fails.
  const reading = { isRefused: false };
  try {
    return await run(async (context) => {
      const open = await readOpen(context, true).catch((error: unknown) => {
        reading.isRefused = isCurable(error);
        throw error;
      });
      return batch(context, open);
    });
  } catch (error) {
    if (!reading.isRefused) throw error;
  }
  // A new Word.run: after a failed sync the old one no longer keeps the references of what it loads.
  return run(async (context) => batch(context, await readOpen(context, false)));
}

/** Whether a narrower question may be answered: a document that is closed to us stays an error. */
const isCurable = (error: unknown) =>
  ["general", "not-found", "refused", "not-supported"].includes(toWordError(error).code);

async function readOpen(context: Word.RequestContext, wide: boolean): Promise<OpenDocument> {
  const queued = queue(context, wide);
  await context.sync();
  return opened(queued);
}

interface Queued {
  readonly paragraphs: Word.ParagraphCollection;
  readonly controls: Word.ContentControlCollection;
  readonly revisions: Word.TrackedChangeCollection | undefined;
  readonly parents: boolean;
  readonly tracking: () => Tracking;
}

function queue(context: Word.RequestContext, wide: boolean): Queued {
  const { body } = context.document;
  const paragraphs = body.paragraphs;
  paragraphs.load([...PARAGRAPH_PROPERTIES, ...(wide ? PARAGRAPH_PARENTS : [])]);
  const controls = body.contentControls;
  controls.load(["tag", "title", "text", "placeholderText"]);
  return {
    paragraphs,
    controls,
    revisions: wide ? queueRevisions(body) : undefined,
    parents: wide,
    tracking: wide ? queueTracking(context) : () => "unknown",
  };
}

/**
 * Revisions by their kind. Not Body.getReviewedText, which scrolls the page (OfficeDev/office-js #3691), freezes Word
 * (#4302) and crashes it (#5873): a check may cost the clerk nothing.
 */
function queueRevisions(body: Word.Body): Word.TrackedChangeCollection | undefined {
  // An older office.js than the types describe may lack the member.
  if (!has("WordApi", "1.6") || !("getTrackedChanges" in body)) return undefined;
  const revisions = body.getTrackedChanges();
  revisions.load("type");
  return revisions;
}

function opened({ paragraphs, controls, revisions, parents, tracking }: Queued): OpenDocument {
  const items = paragraphs.items;
  const tables = parents ? tableNumbers(items.map(cellPlace)) : [];
  // Word keeps deleted text in Paragraph.text (#1267), unless the clerk shows revisions in balloons (#2314).
  const deletedTextLeftOut = revisions?.items.every(({ type }) => (type as string) !== "Deleted");
  return {
    source: {
      paragraphs: items.map((item, place) => sourceParagraph(item, tables[place] ?? null, parents)),
      controls: controls.items.map(contentControl),
      ...(deletedTextLeftOut !== undefined && { deletedTextLeftOut }),
    },
    paragraphs: items,
    parents,
    tracking: tracking(),
  };
}

function cellPlace(paragraph: Word.Paragraph) {
  const cell = paragraph.parentTableCellOrNullObject;
  const place = cell.isNullObject ? { row: 0, column: 0 } : { row: cell.rowIndex, column: cell.cellIndex };
  return { nesting: paragraph.tableNestingLevel, ...place };
}

function contentControl({ tag, title, text, placeholderText }: Word.ContentControl): ContentControl {
  return { tag, title, text, ...(placeholderText !== "" && { prompt: placeholderText }) };
}
