/**
 * What the use cases in src/app ask of a program that holds a document: Word through office.js, or a test's memory.
 * Whatever fails rejects with HostError.
 */
import type { HostError } from "./hostError";
import type { SourceDocument } from "./sourceDocument";

/**
 * A place between two paragraphs of the body. `paragraph` is zero-based, in the order of `SourceDocument.paragraphs`.
 * Where that paragraph stands in a table or a block content control, the place is *outside*: before or after the
 * outermost table, or the outermost control, that holds it. Nothing is ever inserted into a cell or a control.
 */
export type Anchor =
  | { readonly at: "start" }
  | { readonly at: "end" }
  | { readonly at: "before" | "after"; readonly paragraph: number };

/** Words of one paragraph: UTF-16 units of `Paragraph.text`, `end` behind the last. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Other words in place of some words of one paragraph. */
export interface Replacement extends TextRange {
  /** Zero-based, as everywhere. */
  readonly paragraph: number;
  /** What stands there. */
  readonly from: string;
  readonly to: string;
}

/** One change of the document, which the host makes in one batch. */
export type Edit =
  /** Flat OPC packages (`pkg:package`) between paragraphs, given in the order in which they shall stand. */
  | {
      readonly kind: "insert";
      readonly insertions: readonly { readonly anchor: Anchor; readonly ooxml: string }[];
    }
  /** Text into every content control with the tag. */
  | { readonly kind: "fill"; readonly tag: string; readonly text: string }
  /** Another text for a whole paragraph, with all that stands in it. */
  | { readonly kind: "rewrite"; readonly paragraph: number; readonly text: string }
  /** Refused with "by-hand" where more than letters of one look stands among the words. */
  | ({ readonly kind: "replace" } & Replacement)
  | {
      readonly kind: "set-font";
      /** The first of `count` paragraphs. */
      readonly paragraph: number;
      readonly count: number;
      readonly to: string;
    };

export interface Edited {
  /** How many times Ctrl+Z takes it back: Word groups nothing (OfficeDev/office-js #1827). */
  readonly undoSteps: number;
  /** "unknown" where the host cannot tell: with tracking on, it has recorded the change as a revision. */
  readonly recordedAsRevision: "no" | "unknown";
  /** What went wrong once the change was sent. Some of it may stand then: whoever asked has to read. */
  readonly failure: HostError | null;
}

/** What is to be set by hand where the host has no way to set it. */
export type ManualStep = "paper" | "margins" | "page-number" | "different-first-page";

export interface PageLook {
  readonly manualSteps: readonly ManualStep[];
  /** Whether the page or its header was changed; "unknown" where that could not be looked at after a failure. */
  readonly written: boolean | "unknown";
}

export interface DocumentHost {
  /** The document as it is now. */
  readonly read: () => Promise<SourceDocument>;
  /**
   * Reads the document, asks what to change in it, and changes that, with tracking off where it can be turned off.
   * Rejects only where nothing was sent: the document is unchanged then.
   * @param decide null for nothing.
   * @returns null where there was nothing to do.
   */
  readonly edit: (
    decide: (now: SourceDocument) => Edit | null | Promise<Edit | null>,
  ) => Promise<Edited | null>;
  /**
   * Puts paper and margins as the decree has them, and the page number into an empty header. Never rejects.
   * @param header flat OPC of the page number; null only looks.
   */
  readonly setPage: (header: string | null) => Promise<PageLook>;
  /**
   * Scrolls to a paragraph and selects it, or the given words of it.
   * @param paragraph where it stood when `text` was read there; it is found again where it has moved.
   * @returns "moved" when no paragraph has that text any more; nothing is selected then.
   */
  readonly goTo: (paragraph: number, text: string, words?: TextRange) => Promise<"there" | "moved">;
  /** Runs the action, or rejects with "busy" at once when another one has not ended. */
  readonly exclusive: <T>(action: () => Promise<T>) => Promise<T>;
  /** Settings that travel with the document's file. */
  readonly settings: DocumentSettings;
}

export interface DocumentSettings {
  /** undefined or null where there is nothing, and where the host keeps no settings. */
  readonly get: (name: string) => unknown;
  /**
   * Sets them all and reads them back. Where it rejects ("settings-not-kept"), `get` gives what it gave before.
   * @param values undefined removes.
   */
  readonly save: (values: Readonly<Record<string, unknown>>) => Promise<void>;
}

/** What outlives the document on this computer, as far as it is used; each throws where the browser forbids it. */
export type LocalStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;
