import type { SourceDocument } from "../document";

/** Whether all of `before` stands in `after`, in the same order, whatever came in between. */
export function keepsEvery(before: readonly string[], after: readonly string[]): boolean {
  let next = 0;
  for (const text of after) if (next < before.length && text === before[next]) next += 1;
  return next === before.length;
}

export const textsOf = ({ paragraphs }: SourceDocument): readonly string[] =>
  paragraphs.map(({ text }) => text);
