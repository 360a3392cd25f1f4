/** What is selected in the document; the page and the add-in both read and set it. */
import { type Span, paragraphSpan, settle, isCollapsed, type EditableDocument, paragraphsIn } from "../docx";

export class Selection {
  #span: Span | undefined;
  readonly #listeners = new Set<(scroll: boolean) => void>();

  /** The selected span; the start of the document while nothing is. */
  span(document: EditableDocument): Span {
    const there = this.#span;
    const alive =
      there !== undefined &&
      document.partOf(there.start.paragraph) !== undefined &&
      document.partOf(there.end.paragraph) !== undefined;
    if (there && alive) return there;
    const [first] = paragraphsIn(document.body());
    if (!first) throw new Error("the body holds no paragraph");
    return paragraphSpan(first, "Start");
  }

  /** @param scroll whether the page should bring it into view: an add-in's select() does, a person's click does not. */
  set(span: Span, document: EditableDocument, scroll = false): void {
    const settled = isCollapsed(span) ? settle(document, span.start) : undefined;
    this.#span = settled ? { start: settled, end: settled } : { start: span.start, end: span.end };
    for (const listener of this.#listeners) listener(scroll);
  }

  clear(): void {
    this.#span = undefined;
  }

  onChange(listener: (scroll: boolean) => void): void {
    this.#listeners.add(listener);
  }
}
