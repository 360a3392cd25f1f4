/** Whether running text speaks of an item: "tiếp công dân", "hài lòng". */
import { perOutline, type Outline } from "../outline";
import { bareKeysIn, bareKeysOf, containsRun, isBare, keysIn, keysOf } from "../text/words";
import type { Memory } from "./memory";
import { profileOf, type ItemProfile } from "./wording";

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

export function mentionOf(item: ItemProfile, text: string, memory: Memory): boolean {
  const phrases = phrasesOf(memory.outline);
  const bare = isBare(text);
  const own = (bare ? phrases.bare : phrases.marked).get(item.id) ?? [];
  if (own.length === 0) return false;
  const keys = (bare ? bareKeysIn : keysIn)(memory.wordsOf(text));
  return own.some((phrase) => containsRun(keys, phrase));
}

const phrasesOf = perOutline((outline) => ({
  marked: makePhrases(outline, keysOf),
  bare: makePhrases(outline, bareKeysOf),
}));

function makePhrases(outline: Outline, keys: (text: string) => readonly string[]): Phrases {
  return new Map(
    profileOf(outline).items.map(({ id, item }) => {
      return [id, (item.spokenOfAs ?? []).map((words) => keys(words))];
    }),
  );
}
