import type { Edited, Replacement, SourceDocument } from "../document";
import type { Planned } from "./write";

/** Other words in a paragraph of the document as it is now, as a plan. */
export function replaced(words: Replacement, now: SourceDocument): Planned {
  const { paragraph, start, end, from, to } = words;
  const before = now.paragraphs[paragraph]?.text ?? "";
  return {
    edit: { kind: "replace", paragraph, start, end, from, to },
    // Anywhere, since a co-author may have written above it meanwhile.
    found: (after, recorded) =>
      after.paragraphs.some(({ text }) => isReplaced(text, before, words, recorded)) ? "all" : "none",
  };
}

/** @param before the paragraph's text before. */
export function isReplaced(
  now: string,
  before: string,
  { start, end, from, to }: Omit<Replacement, "paragraph">,
  recorded: Edited["recordedAsRevision"],
): boolean {
  const [lead, tail] = [before.slice(0, start), before.slice(end)];
  if (now === lead + to + tail) return true;
  if (recorded === "no" || now.length <= before.length) return false;
  // A recorded revision leaves the deleted words in the text (#1267), of as little as the host has written.
  const between =
    now.startsWith(lead) && now.endsWith(tail) ? now.slice(lead.length, now.length - tail.length) : "";
  return between.length <= from.length + to.length && isWithin(from, between) && isWithin(to, between);
}

/** Whether all letters of `text` come in `others`, in the same order. */
function isWithin(text: string, others: string): boolean {
  let next = 0;
  for (const letter of others) if (text.startsWith(letter, next)) next += letter.length;
  return next === text.length;
}
