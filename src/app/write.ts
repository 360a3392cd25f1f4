/** Every change of the document goes through here: read once, planned, sent once, read once more, and compared. */
import type { DocumentHost, Edit, Edited, SourceDocument } from "../document";
import { HostError, withDocumentState, type DocumentState } from "../document/hostError";
import { keepsEvery, textsOf } from "./keepsEvery";

/** A change, and how it is known in the document that has been read again. */
export interface Planned {
  readonly edit: Edit;
  /** How much of it stands there; of what was recorded as a revision, the old words may stand beside the new. */
  readonly found: (now: SourceDocument, recorded: Edited["recordedAsRevision"]) => "all" | "some" | "none";
}

export type Plan<T extends Planned> = (now: SourceDocument) => T | null;

export interface Written<T extends Planned> extends Edited {
  readonly kind: "written";
  readonly planned: T;
  readonly before: SourceDocument;
  /** null where it could not be read again; `unread` says why. */
  readonly after: SourceDocument | null;
  readonly unread: HostError | null;
}

/** Nothing was to be written into the document as it is. */
export interface NotWritten {
  readonly kind: "nothing";
  readonly before: SourceDocument;
}

/**
 * `sync` is no transaction: where it fails when some of the change is already in, what still lacks is planned and put in
 * once more, so that nobody is left with half of it.
 * @param prepare is called before anything is sent, where there is something to send.
 * Rejects with HostError; its `documentState` says whether anything has reached the document.
 */
export async function write<T extends Planned>(
  host: DocumentHost,
  plan: Plan<T>,
  prepare: () => Promise<void> = () => Promise.resolve(),
): Promise<Written<T> | NotWritten> {
  const first = await attempt(host, plan, prepare);
  if (first.kind === "nothing" || first.failure === null) return first;
  const state = stateAfter(first);
  if (state === "all") return first;
  if (state !== "some") throw withDocumentState(first.failure, state);
  const second = await attempt(host, plan).catch(() => null); // The first failure is the one to tell.
  if (second === null || (second.kind === "written" && second.failure !== null))
    throw withDocumentState(first.failure, "changed");
  return { ...first, after: second.kind === "nothing" ? second.before : second.after };
}

async function attempt<T extends Planned>(
  host: DocumentHost,
  plan: Plan<T>,
  prepare: () => Promise<void> = () => Promise.resolve(),
): Promise<Written<T> | NotWritten> {
  // An object, since the compiler cannot see that the host sets it.
  const decided: { before?: SourceDocument; planned?: T | null } = {};
  const edited = await host.edit(async (now) => {
    const planned = plan(now);
    Object.assign(decided, { before: now, planned });
    if (planned === null) return null;
    if (now.lock !== undefined) throw new HostError("protected", now.lock, "unchanged");
    await prepare();
    return planned.edit;
  });
  const { before, planned = null } = decided;
  if (before === undefined) throw new HostError("general", "the host has not read", "unchanged");
  if (planned === null || edited === null) return { kind: "nothing", before };
  return { kind: "written", ...edited, planned, before, ...(await readAgain(host)) };
}

async function readAgain(host: DocumentHost): Promise<Pick<Written<Planned>, "after" | "unread">> {
  try {
    return { after: await host.read(), unread: null };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { after: null, unread: error };
  }
}

/** What became of the document, whose change failed on the way. */
function stateAfter({
  planned,
  before,
  after,
  recordedAsRevision,
}: Written<Planned>): DocumentState | "all" | "some" {
  if (after === null) return "unknown";
  // Of words that stand there already nobody could tell whether they are ours.
  if (planned.edit.kind !== "set-font" && isEqual(textsOf(before), textsOf(after))) return "unchanged";
  const found = planned.found(after, recordedAsRevision);
  if (found !== "none") return found;
  return planned.edit.kind === "insert" && isHalfDone(textsOf(before), textsOf(after)) ? "some" : "unchanged";
}

/** Of an insertion beside a table or a control: the new paragraph that was to be replaced. */
function isHalfDone(before: readonly string[], now: readonly string[]): boolean {
  const added = now.length - before.length;
  return added > 0 && keepsEvery(before, now) && blanks(now) - blanks(before) === added;
}

const isEqual = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, index) => text === other[index]);

const blanks = (texts: readonly string[]): number => texts.filter((text) => text === "").length;

/** What was written, known to stand there whole with all that was there before. Throws HostError with state "changed". */
export function verified(written: Written<Planned>): SourceDocument {
  const { planned, before, after, unread, recordedAsRevision } = written;
  if (after === null) throw withDocumentState(unread ?? new HostError("general"), "changed");
  if (!keepsEvery(untouchedBy(planned.edit, before), textsOf(after)))
    throw new HostError("general", "a paragraph from before is not as it was", "changed");
  if (planned.found(after, recordedAsRevision) !== "all")
    throw new HostError("refused", "what was written is not there", "changed");
  return after;
}

/** The texts of the paragraphs that a change must leave as they are, as far as they are known. */
function untouchedBy(edit: Edit, before: SourceDocument): readonly string[] {
  switch (edit.kind) {
    case "insert":
    case "set-font":
      return textsOf(before);
    case "replace":
    case "rewrite":
      return textsOf(before).toSpliced(edit.paragraph, 1);
    case "fill":
      // No host tells in which paragraphs a control stands.
      return [];
  }
}
