/**
 * The open document as the model that everything else works on: one load, one sync, whatever the length. When this
 * Word refuses the load (comments on some hosts, #6746; a null object inside a collection, the list of revisions), a
 * further sync asks for less; what then is not known is left undefined, and the check says so.
 */
import type { ContentControl, Lock, PageSetup, Revisions, SourceDocument } from "../document";
import { queueLock } from "./lock";
import { toHostError } from "./officeError";
import { has } from "./ready";
import { run } from "./run";
import { PARAGRAPH_PARENTS, PARAGRAPH_PROPERTIES, sourceParagraph } from "./sourceParagraph";
import { tableNumbers } from "./tableNumbers";
import { queueTracking, type Tracking } from "./tracking";

export async function readDocument(): Promise<SourceDocument> {
  return runOnDocument((_context, { source }) => Promise.resolve(source));
}

/** The model with the proxies that it was read from; they hold only inside the Word.run that gave them. */
export interface OpenDocument {
  readonly source: SourceDocument;
  readonly paragraphs: readonly Word.Paragraph[];
  readonly controls: readonly Word.ContentControl[];
  /** Whether the parents of paragraphs (list item, cell, control) could be loaded. */
  readonly parents: boolean;
  readonly tracking: Tracking;
}

/** What is asked for at once: "all"; without comments and pages ("wide"); text and look alone ("narrow"). */
type Width = "all" | "wide" | "narrow";
const WIDTHS: readonly Width[] = ["all", "wide", "narrow"];

/** Word.run on the document as it is now. Where a load is refused, it starts again with a narrower one. */
export async function runOnDocument<T>(
  batch: (context: Word.RequestContext, open: OpenDocument) => Promise<T>,
): Promise<T> {
  // An older Word has neither comments nor pages to ask for.
  return runFrom(WIDTHS.indexOf(has("WordApi", "1.4") ? "all" : "wide"), batch);
}

async function runFrom<T>(
  width: number,
  batch: (context: Word.RequestContext, open: OpenDocument) => Promise<T>,
): Promise<T> {
  // An object, since the compiler cannot see that the batch sets it before it fails.
  const reading = { isRefused: false };
  try {
    return await run(async (context) => {
      const open = await readOpen(context, WIDTHS[width] ?? "narrow").catch((error: unknown) => {
        reading.isRefused = isCurable(error);
        throw error;
      });
      return batch(context, open);
    });
  } catch (error) {
    if (!reading.isRefused || width >= WIDTHS.length - 1) throw error;
  }
  // A new Word.run: after a failed sync the old one no longer keeps the references of what it loads.
  return runFrom(width + 1, batch);
}

/** Whether a narrower question may be answered: a document that is closed to us stays an error. */
const isCurable = (error: unknown) =>
  ["general", "not-found", "refused", "not-supported"].includes(toHostError(error).code);

async function readOpen(context: Word.RequestContext, width: Width): Promise<OpenDocument> {
  const queued = queue(context, width);
  await context.sync();
  return opened(queued);
}

interface Queued {
  readonly paragraphs: Word.ParagraphCollection;
  readonly controls: Word.ContentControlCollection;
  readonly revisions: Word.TrackedChangeCollection | undefined;
  readonly comments: Word.CommentCollection | undefined;
  readonly sections: Word.SectionCollection | undefined;
  readonly lock: () => Lock | undefined;
  readonly parents: boolean;
  readonly tracking: () => Tracking;
}

function queue(context: Word.RequestContext, width: Width): Queued {
  const wide = width !== "narrow";
  const { body } = context.document;
  const paragraphs = body.paragraphs;
  paragraphs.load([...PARAGRAPH_PROPERTIES, ...(wide ? PARAGRAPH_PARENTS : [])]);
  const controls = body.contentControls;
  controls.load(["tag", "title", "text", "placeholderText"]);
  return {
    paragraphs,
    controls,
    revisions: wide ? queueRevisions(body) : undefined,
    comments: width === "all" ? queueComments(body) : undefined,
    sections: width === "all" ? queueSections(context.document) : undefined,
    lock: width === "all" ? queueLock(context.document) : () => undefined,
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

function queueComments(body: Word.Body): Word.CommentCollection | undefined {
  if (!has("WordApi", "1.4") || !("getComments" in body)) return undefined;
  const comments = body.getComments();
  comments.load("id");
  return comments;
}

/** Paper and margins. Never a header: asking for one makes it (#1904), and once emptied others (#272). */
function queueSections({ sections }: Word.Document): Word.SectionCollection | undefined {
  if (!has("WordApiDesktop", "1.3") || !("pageSetup" in Word.Section.prototype)) return undefined;
  sections.load(PAGE_PROPERTIES.map((property) => `pageSetup/${property}`));
  return sections;
}

const PAGE_PROPERTIES = [
  "pageWidth",
  "pageHeight",
  "topMargin",
  "bottomMargin",
  "leftMargin",
  "rightMargin",
  "gutter",
  "differentFirstPageHeaderFooter",
] as const;

/** Word's API has points. */
function pageSetup({ pageSetup: page }: Word.Section): PageSetup {
  const millimetres = (length: number) => Math.round(length * (25.4 / 72) * 10) / 10;
  return {
    width: millimetres(page.pageWidth),
    height: millimetres(page.pageHeight),
    top: millimetres(page.topMargin),
    bottom: millimetres(page.bottomMargin),
    left: millimetres(page.leftMargin + page.gutter),
    right: millimetres(page.rightMargin),
    firstPageDiffers: page.differentFirstPageHeaderFooter,
  };
}

function revisionsOf({ items }: Word.TrackedChangeCollection): Revisions {
  const deletions = items.filter(({ type }) => (type as string) === "Deleted").length;
  return { count: items.length, deletions };
}

function opened({
  paragraphs,
  controls,
  revisions: changes,
  comments,
  sections,
  lock: lockNow,
  parents,
  tracking,
}: Queued): OpenDocument {
  const items = paragraphs.items;
  const tables = parents ? tableNumbers(items.map(cellPosition)) : [];
  // Word keeps deleted text in Paragraph.text (#1267), unless the clerk shows revisions in balloons (#2314).
  const revisions = changes && revisionsOf(changes);
  const lock = lockNow();
  return {
    source: {
      paragraphs: items.map((item, index) => sourceParagraph(item, tables[index] ?? null, parents)),
      controls: controls.items.map(contentControl),
      ...(revisions && { revisions, deletedTextLeftOut: revisions.deletions === 0 }),
      ...(comments && { comments: comments.items.length }),
      ...(lock && { lock }),
      ...(sections && { sections: sections.items.map(pageSetup) }),
    },
    paragraphs: items,
    controls: controls.items,
    parents,
    tracking: tracking(),
  };
}

function cellPosition(paragraph: Word.Paragraph) {
  const cell = paragraph.parentTableCellOrNullObject;
  const position = cell.isNullObject ? { row: 0, column: 0 } : { row: cell.rowIndex, column: cell.cellIndex };
  return { nesting: paragraph.tableNestingLevel, ...position };
}

function contentControl({ tag, title, text, placeholderText }: Word.ContentControl): ContentControl {
  return { tag, title, text, ...(placeholderText !== "" && { prompt: placeholderText }) };
}
