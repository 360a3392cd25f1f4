/** How little has to be written for other words to stand there: what both have in common keeps its look by itself. */
import type { Replacement } from "../document";

/** No place to cut: before a mark of the letter before, within a pair, or beside a character that nobody sees. */
const BOUND = /^[\p{M}\p{Cf}\uDC00-\uDFFF]/u;

/**
 * The words that differ, with one character before them that does not, so that the new words stand in the run of the
 * old ones. The whole of it where the rest would be blank, which a search does not tell.
 */
export function narrowed(wanted: Replacement): Replacement {
  const { start, end, from, to } = wanted;
  const before = Math.max(0, commonStart(from, to) - 1);
  const behind = commonEnd(from.slice(before), to.slice(before));
  const core = {
    ...wanted,
    start: start + before,
    end: end - behind,
    from: from.slice(before, from.length - behind),
    to: to.slice(before, to.length - behind),
  };
  const cuts = [from.slice(before), from.slice(from.length - behind), to.slice(to.length - behind)];
  return core.from.trim() === "" || cuts.some((text) => BOUND.test(text)) ? wanted : core;
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function commonEnd(one: string, other: string): number {
  const longest = Math.min(one.length, other.length);
  let length = 0;
  while (length < longest && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
