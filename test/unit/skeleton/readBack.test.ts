/** The reading and the skeleton agree: what was inserted is found again, and is not inserted a second time. */
import { openDocx, readSourceDocument } from "../../../src/docx";
import { allItems, congVan1432 } from "../../../src/outline";
import { readReport } from "../../../src/report";
import type { Report } from "../../../src/report/report";
import {
  placeholderProfile,
  planInsertion,
  skeletonDocument,
  type AgencyProfile,
  type Insertion,
} from "../../../src/skeleton";
import { skeletonBlocks, type Block } from "../../../src/skeleton/blocks";
import { flatOpc } from "../../../src/skeleton/fragment";
import { packParts, partsOfFragment } from "../../ooxmlValidator";
import { pageOf } from "./page";
import { dongNai, profiles } from "./profiles";

const everyProfile: readonly (readonly [string, AgencyProfile])[] = [
  ...profiles,
  ["placeholders", placeholderProfile(new Date(2026, 10, 23))],
];

function readParts(parts: ReadonlyMap<string, string>): Report {
  return readReport(readSourceDocument(openDocx(packParts(parts))), congVan1432);
}

const read = (profile: AgencyProfile): Report => readParts(skeletonDocument(congVan1432, profile));

const BLOCKS = skeletonBlocks(congVan1432, dongNai, "none");

/** A document of some of the blocks, and before how many paragraphs each block of the whole would stand in it. */
function documentOf(kept: readonly Block[]): {
  readonly report: Report;
  readonly starts: ReadonlyMap<string, number>;
} {
  let start = 0;
  const starts = new Map<string, number>();
  for (const block of BLOCKS) {
    starts.set(block.id, start);
    if (kept.includes(block)) start += pageOf(flatOpc(block.ooxml)).length - 1;
  }
  return { report: readParts(partsOfFragment(flatOpc(kept.map(({ ooxml }) => ooxml).join("")))), starts };
}

/** An anchor by the number of paragraphs before it; tables and controls begin and end at blocks here. */
function gapOf({ anchor }: Insertion, end: number): number {
  if (anchor.at === "start") return 0;
  if (anchor.at === "end") return end;
  return anchor.at === "before" ? anchor.paragraph : anchor.paragraph + 1;
}

test.each(everyProfile)("with %s nothing is missing from a whole skeleton", (_what, profile) => {
  expect(planInsertion(congVan1432, profile, read(profile)).map(({ blocks }) => blocks)).toEqual([]);
});

test("every item of a fresh skeleton is there and empty", () => {
  const statuses = read(dongNai).items.map(({ id, status }) => `${id} ${status}`);
  const parents = allItems(congVan1432).filter(({ prompt }) => prompt === null);
  for (const { id } of allItems(congVan1432)) {
    if (parents.every((parent) => parent.id !== id)) expect(statuses).toContain(`${id} empty`);
  }
});

test("the period and the day are read as they were written", () => {
  const report = read(dongNai);
  expect(report.period).toEqual({ kind: dongNai.period, year: dongNai.year });
  expect(report.date).toEqual(dongNai.date);
});

test.each(BLOCKS.map((block) => [block.id, block] as const))(
  "a skeleton that lost %s gets it back, and only it, at its place",
  (id, block) => {
    const { report, starts } = documentOf(BLOCKS.filter((other) => other !== block));
    const plan = planInsertion(congVan1432, dongNai, report);
    expect(plan.map(({ blocks }) => blocks)).toEqual([[id]]);
    const end = report.source.paragraphs.length;
    // At the end, the empty paragraph that closes the body comes before it.
    const expected = id === "signature" ? end : starts.get(id);
    expect(plan.map((insertion) => gapOf(insertion, end))).toEqual([expected]);
  },
);

test.each(BLOCKS.map((block) => [block.id, block] as const))(
  "a document that has nothing but %s gets everything else",
  (id, block) => {
    const plan = planInsertion(congVan1432, dongNai, documentOf([block]).report);
    expect(plan.flatMap(({ blocks }) => blocks)).toEqual(
      BLOCKS.map((other) => other.id).filter((other) => other !== id),
    );
  },
);
