/** Whether running text speaks of an item: "tiếp công dân", "hài lòng". */
import type { Outline } from "../outline";
import { bareKeysOf, containsRun, isBare, keysOf } from "../text/words";
import { profileOf, type ItemProfile } from "./wording";

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

const cache = new WeakMap<Outline, { readonly marked: Phrases; readonly bare: Phrases }>();

export function mentionOf(item: ItemProfile, text: string, outline: Outline): boolean {
  const phrases = phrasesOf(outline);
  const bare = isBare(text);
  const keys = bare ? bareKeysOf(text) : keysOf(text);
  const own = (bare ? phrases.bare : phrases.marked).get(item.id) ?? [];
  return own.some((phrase) => containsRun(keys, phrase));
}

function phrasesOf(outline: Outline): { readonly marked: Phrases; readonly bare: Phrases } {
  const known = cache.get(outline);
  if (known) return known;
  const phrases = { marked: makePhrases(outline, keysOf), bare: makePhrases(outline, bareKeysOf) };
  cache.set(outline, phrases);
  return phrases;
}

function makePhrases(outline: Outline, keys: (text: string) => readonly string[]): Phrases {
  return new Map(
    profileOf(outline).items.map(({ id, item }) => {
      return [id, (item.spokenOfAs ?? []).map((words) => keys(words))];
    }),
  );
}
