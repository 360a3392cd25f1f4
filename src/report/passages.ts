import type { SourceDocument } from "../document";
import { oncePer, passageOf, type Passage } from "../text/memo";

/** Those of the document that was read last. */
let last: readonly Passage[] = [];

/** The texts of a document's paragraphs, each looked up once for all that reads the document. */
export const passagesOf = oncePer(({ paragraphs }: SourceDocument): readonly Passage[] => {
  const before = last;
  last = paragraphs.map(({ text }, place) => {
    // A report that is checked again is mostly as it was: to compare a text is quicker than to look it up.
    const known = before[place];
    return known?.text === text ? known : passageOf(text);
  });
  return last;
});
