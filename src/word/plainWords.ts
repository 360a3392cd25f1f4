/**
 * Whether nothing but letters stands among some words of a paragraph. Writing over words takes along whatever is
 * between them (a picture, a note, the marks of a comment or a bookmark, the end of a control), and over one word of a
 * prompt the whole prompt; only the paragraph's OOXML tells of all of these at WordApi 1.3.
 */
import type { TextRange } from "../document";

/** A tag, or the text between two; no attribute of Word's has a bare ">" in it. */
const PIECES = /<(\/?)([\w:]+)([^<>]*)>|([^<>]+)/g;

/** What only says how the rest looks, or holds a text of its own: a picture's text box is no part of the paragraph. */
const SKIPPED = new Set(["w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:sectPr", "w:tblPr", "w:tblGrid", "w:trPr", "w:tcPr"]); // prettier-ignore
const OBJECTS = new Set(["w:drawing", "w:pict", "w:object", "mc:AlternateContent"]);
/** What holds words and may be cut anywhere: two runs are one text. */
const HOLDERS = new Set(["w:body", "w:p", "w:r", "w:t", "w:sdtContent", "w:tbl", "w:tr", "w:tc", "w:proofErr", "w:lastRenderedPageBreak"]); // prettier-ignore
const LETTERS: Readonly<Record<string, string>> = { "w:tab": "\t", "w:br": "\v", "w:cr": "\v" };

/** @param ooxml of the paragraph, as Word gives it; @param text of the same paragraph */
export function arePlainWords(ooxml: string, text: string, { start, end }: TextRange): boolean {
  const found = marksIn(bodyOf(ooxml));
  // Where both are not the same text (deleted words, characters that stand for notes), offsets cannot be told.
  if (found.text !== text) return found.text !== "" && found.marks.length === 0;
  const isCut = found.marks.some((at) => start < at && at < end);
  return !isCut && !found.prompts.some((prompt) => prompt.start < end && start < prompt.end);
}

interface Marks {
  readonly text: string;
  /** Before which letter something stands that is no letter. */
  readonly marks: readonly number[];
  readonly prompts: readonly TextRange[];
}

function marksIn(body: string): Marks {
  let text = "";
  let inText = false;
  const marks: number[] = [];
  const prompts: TextRange[] = [];
  const controls: { readonly start: number; isPrompt: boolean }[] = [];
  const skipped: string[] = [];
  for (const [, slash, name = "", rest = "", letters] of body.matchAll(PIECES)) {
    const [isEnd, isWhole] = [slash === "/", rest.endsWith("/")];
    const control = controls.at(-1);
    if (skipped.length > 0) {
      if (name === "w:showingPlcHdr" && control) control.isPrompt = true;
      if (name === skipped[0] && isEnd) skipped.pop();
      else if (name === skipped[0] && !isWhole) skipped.push(name);
    } else if (letters !== undefined) text += inText ? unescaped(letters) : "";
    else if (SKIPPED.has(name) || OBJECTS.has(name)) {
      if (OBJECTS.has(name)) marks.push(text.length);
      if (!isWhole) skipped.push(name);
    } else if (name === "w:t") inText = !isEnd && !isWhole;
    else if (LETTERS[name] !== undefined) text += isEnd ? "" : LETTERS[name];
    else if (!HOLDERS.has(name)) {
      marks.push(text.length);
      if (name === "w:sdt" && !isEnd) controls.push({ start: text.length, isPrompt: false });
      if (name === "w:sdt" && isEnd && controls.pop()?.isPrompt && control)
        prompts.push({ start: control.start, end: text.length });
    }
  }
  return { text, marks, prompts };
}

function bodyOf(ooxml: string): string {
  const start = ooxml.indexOf("<w:body>");
  return start < 0 ? "" : ooxml.slice(start, ooxml.indexOf("</w:body>", start));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (entity, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? entity;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
    },
  );
}
