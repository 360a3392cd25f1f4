import type { ParagraphFormat } from "../../document";
import type { ParagraphLook, RunLook } from "./looks";

type Shared = Pick<ParagraphFormat, "fontName" | "fontSize" | "bold" | "italic">;

/** Gathers the looks of a paragraph's runs and tells what they have in common. */
export class RunLooks {
  #first: RunLook | undefined;
  #others: RunLook[] = [];
  #highlighted = false;

  /** Spaces do not show their font, so only highlighting counts on them. */
  add(text: string, look: RunLook): void {
    if (look.highlighted) this.#highlighted = true;
    if (look === this.#first || text.trim() === "") return;
    if (this.#first === undefined) this.#first = look;
    else this.#others.push(look);
  }

  /** @param empty how the paragraph mark looks, which is all that there is in a paragraph without text */
  format(paragraph: ParagraphLook, empty: RunLook): ParagraphFormat {
    const { alignment, firstLineIndent, leftIndent, spaceBefore, spaceAfter, lineSpacing, lineRule } =
      paragraph;
    const first = this.#first ?? empty;
    return {
      ...withoutUndefined({
        alignment,
        firstLineIndent,
        leftIndent,
        spaceBefore,
        spaceAfter,
        lineSpacing,
        lineRule,
      }),
      ...withoutUndefined<Shared>({
        fontName: this.#common(first, "fontName"),
        fontSize: this.#common(first, "fontSize"),
        bold: this.#common(first, "bold"),
        italic: this.#common(first, "italic"),
      }),
      highlighted: this.#highlighted,
    };
  }

  #common<K extends keyof RunLook>(first: RunLook, property: K): RunLook[K] | undefined {
    return this.#others.every((look) => look[property] === first[property]) ? first[property] : undefined;
  }
}

function withoutUndefined<T extends object>(object: { [K in keyof T]: T[K] | undefined }): T {
  const defined: Partial<T> = {};
  for (const key in object) {
    const value = object[key];
    if (value !== undefined) defined[key] = value;
  }
  return defined as T;
}
