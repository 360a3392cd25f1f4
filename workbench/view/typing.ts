/** What a person does at the keyboard, carried out on the document; the browser itself changes nothing in the page. */
import {
  breakParagraph,
  type EditableDocument,
  deleteBetween,
  elementSpan,
  isCollapsed,
  lengthOf,
  type Point,
  paragraphText,
  previousParagraph,
  nextParagraph,
  promptAt,
  replaceControlText,
  clearPrompt,
  type Span,
  spanText,
  typeText,
} from "../docx";
import type { XmlElement } from "../../src/docx/xml";
import { shownText } from "./places";
import type { DocumentView } from "./documentView";

export interface TypingHost {
  readonly document: () => EditableDocument;
  readonly view: () => DocumentView;
  /** Draws the document again with the cursor there. */
  readonly moved: (to: Point) => void;
  readonly undo: () => void;
  readonly failed: (error: unknown) => void;
}

/** Letters typed within this time go back with one undo. */
const ONE_STEP_MS = 1000;

export class Typing {
  #last: { readonly paragraph: XmlElement; readonly at: number; readonly version: number } | undefined;

  constructor(private readonly host: TypingHost) {}

  listen(body: HTMLElement): void {
    body.addEventListener("beforeinput", (event) => {
      if (event.isComposing || event.inputType === "insertCompositionText") return;
      event.preventDefault();
      this.#guard(() => {
        this.input(event);
      });
    });
    body.addEventListener("keydown", (event) => {
      if (event.key !== "Tab" || event.ctrlKey || event.altKey || event.shiftKey) return;
      event.preventDefault();
      this.#guard(() => {
        this.#insert("\t");
      });
    });
    body.addEventListener("compositionstart", () => {
      this.#guard(() => {
        this.#openPrompt();
      });
    });
    body.addEventListener("compositionend", (event) => {
      this.#guard(() => {
        this.#takeOver(event);
      });
    });
    body.addEventListener("dragstart", (event) => {
      event.preventDefault();
    });
  }

  #guard(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.host.failed(error);
    }
  }

  /** Public for what has no keyboard event of its own, such as pasting from a menu. */
  input(event: InputEvent): void {
    switch (event.inputType) {
      case "insertText":
      case "insertReplacementText":
        this.#insert(event.data ?? event.dataTransfer?.getData("text/plain") ?? "");
        return;
      case "insertFromPaste":
      case "insertFromDrop":
      case "insertFromYank":
        this.#insert(event.dataTransfer?.getData("text/plain") ?? "");
        return;
      case "insertParagraph":
        this.#breakLine();
        return;
      case "insertLineBreak":
        this.#insert("\v");
        return;
      case "historyUndo":
        this.host.undo();
        return;
      default:
        if (event.inputType.startsWith("delete")) this.#delete(event.inputType);
    }
  }

  #selection(): Span | undefined {
    return this.host.view().selectedSpan();
  }

  #edit(change: (document: EditableDocument) => Point, typed?: Span): void {
    const document = this.host.document();
    const join = typed !== undefined && this.#continues(typed, document);
    const to = document.edit(() => change(document), join);
    this.#last = typed && { paragraph: to.paragraph, at: Date.now(), version: document.version };
    this.host.moved(to);
  }

  #continues(span: Span, document: EditableDocument): boolean {
    const last = this.#last;
    if (last?.paragraph !== span.start.paragraph || !isCollapsed(span)) return false;
    return last.version === document.version && Date.now() - last.at < ONE_STEP_MS;
  }

  #insert(text: string): void {
    const span = this.#selection();
    if (!span || text === "") return;
    const prompt = this.#promptOf(span);
    this.#edit((document) => {
      if (prompt) {
        replaceControlText(document, prompt, text);
        return elementSpan(document, prompt).end;
      }
      const at = isCollapsed(span) ? span.start : deleteBetween(document, span.start, span.end);
      return typeText(document, at, text);
    }, span);
  }

  #breakLine(): void {
    const span = this.#selection();
    if (!span || this.#promptOf(span)) return;
    this.#edit((document) => {
      const at = isCollapsed(span) ? span.start : deleteBetween(document, span.start, span.end);
      return breakParagraph(document, at);
    });
  }

  #delete(kind: string): void {
    const span = this.#selection();
    if (!span || this.#promptOf(span)) return;
    const target = isCollapsed(span) ? this.#around(span.start, kind) : span;
    if (!target) return;
    this.#edit((document) => deleteBetween(document, target.start, target.end));
  }

  /** What a deletion without a selection takes: a character, a word, a line, or the border of two paragraphs. */
  #around(point: Point, kind: string): Span | undefined {
    const document = this.host.document();
    const { paragraph, offset } = point;
    const text = paragraphText(paragraph);
    const at = (to: number): Point => ({ paragraph, offset: to });
    if (kind.endsWith("Forward")) {
      if (offset >= lengthOf(paragraph)) {
        const next = nextParagraph(document, paragraph);
        return next && { start: point, end: { paragraph: next, offset: 0 } };
      }
      return { start: point, end: at(offset + firstOf(text.slice(offset), kind)) };
    }
    if (offset === 0) {
      const previous = previousParagraph(document, paragraph);
      return previous && { start: { paragraph: previous, offset: lengthOf(previous) }, end: point };
    }
    return { start: at(offset - lastOf(text.slice(0, offset), kind)), end: point };
  }

  /** The control whose prompt is selected or holds the cursor. */
  #promptOf(span: Span): XmlElement | undefined {
    const document = this.host.document();
    const within = isCollapsed(span) ? span.start : { ...span.start, offset: span.start.offset + 1 };
    const prompt = promptAt(document, within);
    if (!prompt || isCollapsed(span)) return prompt;
    return spanText(document, span).length <= spanText(document, elementSpan(document, prompt)).length
      ? prompt
      : undefined;
  }

  /** An input method writes into the page itself; a prompt must be out of its way first. */
  #openPrompt(): void {
    const span = this.#selection();
    const prompt = span && this.#promptOf(span);
    if (!prompt) return;
    this.#edit((document) => {
      clearPrompt(prompt);
      document.changed();
      return elementSpan(document, prompt).start;
    });
  }

  /** What an input method wrote into the page goes into the document: only the stretch that differs. */
  #takeOver(event: CompositionEvent): void {
    const view = this.host.view();
    const node = event.target instanceof Node ? window.getSelection()?.focusNode : undefined;
    const place = node && view.map.pointAt(node, 0);
    const shown = place && view.map.nodeOf(place.paragraph);
    if (!place || !shown) return;
    const before = paragraphText(place.paragraph);
    const after = shownText(shown);
    const start = commonStart(before, after);
    const end = commonEnd(before.slice(start), after.slice(start));
    const { paragraph } = place;
    this.#edit((document) => {
      const removed = deleteBetween(
        document,
        { paragraph, offset: start },
        { paragraph, offset: before.length - end },
      );
      return typeText(document, removed, after.slice(start, after.length - end));
    });
  }
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}

/** One letter with its marks is one step back, however it is encoded. */
function lastOf(text: string, kind: string): number {
  const word = /\S+\s*$/.exec(text)?.[0].length ?? text.length;
  if (kind.includes("Word")) return word;
  if (kind.includes("Line")) return text.length;
  return graphemes(text).at(-1)?.length ?? 1;
}

function firstOf(text: string, kind: string): number {
  if (kind.includes("Word")) return /^\s*\S+/.exec(text)?.[0].length ?? text.length;
  if (kind.includes("Line")) return text.length;
  return graphemes(text)[0]?.length ?? 1;
}

function graphemes(text: string): readonly string[] {
  return [...new Intl.Segmenter("vi", { granularity: "grapheme" }).segment(text)].map(
    ({ segment }) => segment,
  );
}
