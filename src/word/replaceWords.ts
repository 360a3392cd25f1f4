/** Other words in place of some words of one paragraph, in the same look, as one step to undo. */
import type { Replacement } from "../document";
import { HostError } from "../document/hostError";
import { occurrenceOf, queueWords } from "./findWords";
import { narrowed } from "./narrowed";
import { toHostError } from "./officeError";
import { arePlainWords } from "./plainWords";
import type { OpenDocument } from "./readDocument";

/** What differs within the words would be levelled by writing over them, so they must look all the same. */
const LOOK = ["font/name", "font/size", "font/bold", "font/italic", "font/underline", "font/color"] as const;

/**
 * Looks at the words, in one sync, and gives what writes the others over them.
 * Rejects with "by-hand" where more than letters of one look stands among them, or nobody can tell.
 */
export async function replacement(wanted: Replacement, open: OpenDocument): Promise<() => void> {
  const paragraph = open.paragraphs[wanted.paragraph];
  if (paragraph === undefined) throw new HostError("not-found", "no such paragraph");
  const { text, context } = paragraph;
  const core = searchable(text, wanted);
  const words = queueWords(paragraph, text, core, LOOK);
  const ooxml = paragraph.getOoxml();
  await context.sync().catch(byHandWhereUntold);

  const range = words();
  if (range === null) throw byHand("the words cannot be told apart");
  if (isMixed(range.font)) throw byHand("the words do not look all the same");
  if (!arePlainWords(ooxml.value, text, core)) throw byHand("more than letters stands among the words");
  return () => {
    // Searched for anew where that gives the same words: deleted or changed by somebody else meanwhile, they are not
    // found, and nothing is written. A range would have stayed behind, empty, and taken the new words.
    const isOnly = occurrenceOf(text, core)?.count === 1;
    const now = isOnly ? paragraph.search(core.from, { matchCase: true }).getFirst() : range;
    now.insertText(core.to, "Replace");
  };
}

const byHand = (detail: string) => new HostError("by-hand", detail);

/** The OOXML of some documents cannot be had (#6059, #5394): then nobody knows what stands among the words. */
function byHandWhereUntold(error: unknown): never {
  const { code, detail } = toHostError(error);
  throw code === "general" ? byHand(detail) : error;
}

/** As little as can be told apart from the rest of the paragraph. */
function searchable(text: string, wanted: Replacement): Replacement {
  const core = narrowed(wanted);
  return occurrenceOf(text, core) === null ? wanted : core;
}

/** Mixed is null, "" or "Mixed", depending on the property; the types leave the nulls out. */
function isMixed(font: Word.Font): boolean {
  const look: readonly unknown[] = [font.name, font.size, font.bold, font.italic, font.underline, font.color];
  return look.some((value) => value === null || value === "" || value === "Mixed");
}
