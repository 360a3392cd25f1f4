/**
 * Items that share one heading: "1. Ưu điểm, khó khăn, hạn chế và nguyên nhân", or a heading III.7 whose words are
 * those of its first dash, with that dash's text right below it.
 */
import type { Item } from "../outline";
import type { Match, Matches } from "./align";
import { bareKeysOf, containsRun, keysOf } from "../text/words";
import type { Memory } from "./memory";
import { sumOf, type WordingEntry } from "./vocabulary";
import { likeness, profileOf, weigh, type ItemProfile, type OutlineProfile } from "./wording";

/** This much of an item's wording must be in the heading that it shares. */
const SHARED = 0.75;
/** And this much of its wording must be in words that the heading's own item does not explain. */
const DISTINCT = 0.5;

export function shareHeadings(matches: Matches, memory: Memory): Matches {
  const profile = profileOf(memory.outline);
  const shared = new Map(matches);
  for (const item of profile.items) {
    if (matches.has(item.id)) continue;
    const found = siblingsAndParent(item, profile).find((other) =>
      shares(item, other, matches.get(other.id), memory),
    );
    const match = found && matches.get(found.id);
    if (!match) continue;
    const ofParent = found.id === item.parent;
    // What was doubtful about the heading is the other item's name in it.
    const { candidate, score } = match;
    const sure: Match = { candidate, score, ...(match.ofParent ? { ofParent: true } : {}) };
    shared.set(found.id, sure);
    shared.set(item.id, { ...sure, candidate: { ...candidate, item }, ofParent });
  }
  return shared;
}

function siblingsAndParent(item: ItemProfile, profile: OutlineProfile): readonly ItemProfile[] {
  return profile.items.filter(
    (other) => (other.parent === item.parent && other.id !== item.id) || other.id === item.parent,
  );
}

function shares(item: ItemProfile, other: ItemProfile, match: Match | undefined, memory: Memory): boolean {
  if (!match || match.candidate.sentence) return false;
  const { heading } = match.candidate;
  const profile = profileOf(memory.outline);
  const { words, vocabulary } = weigh([{ text: memory.wordsOf(heading) }], heading, profile);
  const own = vocabulary.entries[item.order];
  const host = vocabulary.entries[other.order];
  if (!own || !host) return false;
  if (match.doubt !== undefined) return isInTwo(heading, own, host, memory);
  const keys = vocabulary === profile.bare ? bareKeysOf : keysOf;
  if (likeness(words, own, vocabulary).covered < SHARED) return false;
  if (other.id === item.parent) {
    return sameSubject(item.item, other.item, keys) || namesBeyond(item.item, other.item, heading, keys);
  }
  const surplus = words.known.filter(({ holders }) => !holders.includes(host.order));
  const named = own.variants.map(
    ({ number, weight }) => sumOf(surplus.filter(({ wordings }) => wordings.includes(number))) / weight,
  );
  return Math.max(...named) >= DISTINCT;
}

/** "8. Phối hợp …, giám sát, phản biện xã hội; kiểm tra, hướng dẫn thực hiện công tác dân vận": one item, then another. */
function isInTwo(heading: string, own: WordingEntry, host: WordingEntry, memory: Memory): boolean {
  const parts = heading
    .split(";")
    .map((part) => weigh([{ text: memory.wordsOf(part) }], heading, profileOf(memory.outline)));
  const isLike = (entry: WordingEntry): boolean =>
    parts.some(({ words, vocabulary }) => likeness(words, entry, vocabulary).score >= IN_TWO);
  return parts.length === 2 && isLike(own) && isLike(host);
}
/** Each half must be its item as surely as a heading of its own would be. */
const IN_TWO = 0.6;

/** Whether a group's heading says the same as one of its items: III.7 and III.7.1. */
function sameSubject(item: Item, group: Item, keysOf: (text: string) => readonly string[]): boolean {
  const inGroup = new Set(keysOf(group.sentence));
  const own = keysOf(item.sentence);
  return own.length > 4 && own.filter((key) => inGroup.has(key)).length / own.length > 0.9;
}

/** Whether a group's heading as typed names one of its items, which the outline's own heading does not: III.7.2. */
function namesBeyond(
  item: Item,
  group: Item,
  heading: string,
  keysOf: (text: string) => readonly string[],
): boolean {
  const typed = keysOf(heading);
  const own = keysOf(`${group.heading} ${group.sentence}`);
  return (item.alsoCalled ?? [])
    .map((name) => keysOf(name))
    .some((name) => containsRun(typed, name) && !containsRun(own, name));
}
