/**
 * Real packages, broken at random: whatever comes of it is a report or a refusal from the closed set, and what can be
 * read can be inserted into without losing a word. A fixed number of them in every run; `npm run test:long` goes
 * on with others until the time is over.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc, { isLong } from "../../random";
import { packDocx } from "../../../src/docx";
import { congVan1432 } from "../../../src/outline";
import { skeletonDocument } from "../../../src/skeleton";
import { blankDocument } from "../../../workbench/blankDocument";
import { asDocx } from "../../fixtures/corpus/asDocx";
import { corpus } from "../../fixtures/corpus/corpus";
import { documents, fileOf } from "../nothingLost/generatedDocument";
import { dongNai } from "../../unit/skeleton/profiles";
import { Chance } from "./chance";
import { judge } from "./judge";
import { mutated } from "./mutate";

const FILES: readonly Uint8Array[] = [
  packDocx(skeletonDocument(congVan1432, dongNai)),
  blankDocument(),
  ...corpus()
    .slice(0, 3)
    .map(({ source }) => asDocx(source)),
  ...fc.sample(documents, { numRuns: 6, seed: 1432 }).map((blocks) => fileOf(blocks)),
];

/** Where a file that breaks us is put, to be looked at. */
const FOUND = path.join(__dirname, "../../../coverage/fuzz");

const MINUTES = Number(process.env.FUZZ_MINUTES ?? 0);
const SEEDS = isLong ? 500 : 100;
/** In milliseconds. */
const SLOW = 5000;

test(
  "a broken package is read or refused, and loses nothing",
  () => {
    const verdicts = new Map<string, number>();
    const broken: string[] = [];
    for (const seed of seeds()) {
      const verdict = verdictOn(seed, broken);
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    }
    if (MINUTES > 0) console.log(Object.fromEntries([...verdicts].sort(([a], [b]) => a.localeCompare(b))));
    expect(broken).toEqual([]);
    // Mutations that are all refused, or none, would try only half of what they are for.
    expect(verdicts.get("read")).toBeGreaterThan(SEEDS / 4);
    expect(verdicts.size).toBeGreaterThan(4);
  },
  (MINUTES + 5) * 60_000,
);

function* seeds(): Iterable<number> {
  for (let seed = 1; seed <= SEEDS; seed++) yield seed;
  const until = Date.now() + MINUTES * 60_000;
  for (let seed = Date.now() % 2 ** 31; Date.now() < until; seed++) yield seed;
}

function verdictOn(seed: number, broken: string[]): string {
  const chance = new Chance(seed);
  const bytes = mutated(chance.oneOf(FILES), chance);
  const begun = performance.now();
  try {
    return judge(bytes);
  } catch (error) {
    keep(seed, bytes);
    broken.push(
      `coverage/fuzz/${seed}.docx: ${String(error)} ${String((error as Error).stack?.split("\n")[1])}`,
    );
    return "broken";
  } finally {
    const took = performance.now() - begun;
    // Told to whoever looks for what costs more than it should; no test fails by the clock.
    if (MINUTES > 0 && took > SLOW) {
      keep(seed, bytes);
      console.log(`coverage/fuzz/${seed}.docx took ${Math.round(took)} ms`);
    }
  }
}

function keep(seed: number, bytes: Uint8Array): void {
  mkdirSync(FOUND, { recursive: true });
  writeFileSync(path.join(FOUND, `${seed}.docx`), bytes);
}
