import type { ParagraphFormat } from "../../document";
import type { ParagraphLook, RunLook } from "./looks";
import { memoize } from "./memoize";

const SHOWN = ["fontName", "fontSize", "bold", "italic"] as const;

/** What runs have in common: a property in which they differ is undefined. */
type Common = Readonly<{ [K in (typeof SHOWN)[number]]?: RunLook[K] | undefined }>;

/** What is made of looks, which come again in paragraph after paragraph. */
export class Formats {
  readonly common = memoize((all: Common) => memoize((one: RunLook) => inCommon(all, one)));
  /** A paragraph in which nothing is highlighted. */
  readonly plain = memoize((paragraph: ParagraphLook) =>
    memoize((runs: Common) => formatOf(paragraph, runs)),
  );
}

/** Gathers the looks of a paragraph's runs and tells what they have in common. */
export class RunLooks {
  readonly #formats: Formats;
  #common: Common | undefined;
  #highlighted = false;

  constructor(formats: Formats) {
    this.#formats = formats;
  }

  /** Spaces do not show their font, so only highlighting counts on them. */
  add(text: string, look: RunLook): void {
    if (look.highlighted) this.#highlighted = true;
    if (look === this.#common || text.trim() === "") return;
    this.#common = this.#common === undefined ? look : this.#formats.common(this.#common)(look);
  }

  /** @param empty how the paragraph mark looks, which is all that there is in a paragraph without text */
  format(paragraph: ParagraphLook, empty: RunLook): ParagraphFormat {
    const format = this.#formats.plain(paragraph)(this.#common ?? empty);
    return this.#highlighted ? { ...format, highlighted: true } : format;
  }
}

/** The same object where nothing is lost. */
function inCommon(all: Common, one: RunLook): Common {
  const lost = SHOWN.filter((property) => all[property] !== undefined && all[property] !== one[property]);
  return lost.length === 0
    ? all
    : { ...all, ...Object.fromEntries(lost.map((property) => [property, undefined])) };
}

function formatOf(paragraph: ParagraphLook, runs: Common): ParagraphFormat {
  const { alignment, firstLineIndent, leftIndent, spaceBefore, spaceAfter, lineSpacing, lineRule } =
    paragraph;
  const { fontName, fontSize, bold, italic } = runs;
  return withoutUndefined<ParagraphFormat>({
    alignment,
    firstLineIndent,
    leftIndent,
    spaceBefore,
    spaceAfter,
    lineSpacing,
    lineRule,
    fontName,
    fontSize,
    bold,
    italic,
    highlighted: false,
  });
}

function withoutUndefined<T extends object>(object: { [K in keyof T]: T[K] | undefined }): T {
  const defined: Partial<T> = {};
  for (const key in object) {
    const value = object[key];
    if (value !== undefined) defined[key] = value;
  }
  return defined as T;
}
