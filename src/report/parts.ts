/**
 * Parts whose heading is in the clerk's own words: "III/ Kết quả", "IV. ƯU ĐIỂM, HẠN CHẾ, NGUYÊN NHÂN". Words alone say
 * too little there; the roman number, standing between the parts before and behind it, says the rest.
 */
import type { Match, Matches } from "./align";
import type { Line } from "./lines";
import { sumOf } from "./vocabulary";
import { likeness, profileOf, weigh, type ItemProfile } from "./wording";
import type { Memory } from "./memory";

const MAX_WORDS = 25;
/** This much of the heading in the part's own words, or in its items', is enough with the number. */
const ENOUGH = 0.6;
/** Less than this is another subject under the same number. */
const TOO_LITTLE = 0.4;

/** The matches with every part added that its number and its place show. `lines` are those of the report's text. */
export function partsByNumber(matches: Matches, lines: readonly Line[], memory: Memory): Matches {
  const profile = profileOf(memory.outline);
  const found = new Map(matches);
  const taken = new Set([...matches.values()].map(({ candidate }) => candidate.line.place));
  const parts = profile.items.filter(({ parent }) => parent === null);
  for (const part of parts) {
    if (matches.has(part.id)) continue;
    const others = parts.flatMap((other) => {
      const at = matches.get(other.id)?.candidate.line.place;
      return at === undefined ? [] : [{ order: other.order, at }];
    });
    const after = Math.max(-1, ...others.filter(({ order }) => order < part.order).map(({ at }) => at));
    const before = Math.min(
      Infinity,
      ...others.filter(({ order }) => order > part.order).map(({ at }) => at),
    );
    const match = lines
      .filter(({ place }) => place > after && place < before && !taken.has(place))
      .flatMap((line) => matchOf(line, part, memory) ?? [])[0];
    if (match) found.set(part.id, match);
  }
  return found;
}

function matchOf(line: Line, item: ItemProfile, memory: Memory): Match | null {
  if (line.label?.kind !== "roman" || line.label.number !== item.path[0]) return null;
  const [heading = "", ...rest] = line.body.split(/:(?=\s)/);
  const profile = profileOf(memory.outline);
  const { words, vocabulary } = weigh([{ text: memory.wordsOf(heading) }], heading, profile);
  if (words.count === 0 || words.count > MAX_WORDS) return null;
  const family = profile.items.filter(({ id, parent }) => id === item.id || parent === item.id);
  const ofFamily = words.known.filter(({ holders }) => family.some(({ order }) => holders.includes(order)));
  const explained = sumOf(ofFamily) / words.weight;
  if (explained < TOO_LITTLE) return null;
  const entry = vocabulary.entries[item.order];
  if (!entry) return null;
  const candidate = {
    item,
    line,
    likeness: likeness(words, entry, vocabulary),
    score: explained,
    heading,
    remainder: rest.join(":").trim(),
    continues: [],
    sentence: false,
  };
  if (explained >= ENOUGH) return { candidate, score: explained };
  return { candidate, score: explained, doubt: { id: "other-part", text: heading } };
}
