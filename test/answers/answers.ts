/**
 * What the product answers today, on all that it is tried with: the frozen files beside this one say what it answered
 * when somebody last looked (`npm run answers`).
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { check, type CheckReport } from "../../src/check";
import { openDocx, readSourceDocument } from "../../src/docx";
import { congVan1432 } from "../../src/outline";
import { readSentence } from "../../src/report/figures";
import { citationOf, messageOf } from "../../src/strings/findings";
import { skeletonDocument, skeletonFragment } from "../../src/skeleton";
import { corpus } from "../fixtures/corpus/corpus";
import { sentenceLists, sentencesOf } from "../fixtures/sentences";
import { profiles } from "../unit/skeleton/profiles";

/** Of one thing that was tried, its name and the lines of the answer. */
export type Answer = readonly [name: string, lines: readonly string[]];

/** By the name of the frozen file. */
export const answers: Readonly<Record<string, () => readonly Answer[]>> = {
  corpus: () => corpus().map(({ name, source }) => [name, reportLines(check(source, congVan1432, TODAY))]),
  sentences: () => sentenceLists.map((list) => [list, sentencesOf(list).map(sentenceLine)]),
  cases: () =>
    readdirSync("test/fixtures/cases").map((file) => [file, fileLines(`test/fixtures/cases/${file}`)]),
  scaffolds: () =>
    profiles.map(([what, profile]) => [
      what,
      [
        ...skeletonFragment(congVan1432, profile)
          .split(/(?=<w:p[ >])/)
          .map((paragraph) => JSON.stringify(paragraph)),
        ...[...skeletonDocument(congVan1432, profile)].map(([part, xml]) => `${part} ${sha256(xml)}`),
      ],
    ]),
};

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const TODAY = { today: new Date(2026, 11, 10) };

function sentenceLine({ text, item, period }: ReturnType<typeof sentencesOf>[number]): string {
  const read = [...readSentence(text, congVan1432, period, item)].map(([figure, { status, values }]) => [
    figure,
    status,
    ...values.map((value) => [value.value, value.unit, value.text]),
  ]);
  return JSON.stringify([text, ...read]);
}

const fileLines = (path: string): readonly string[] =>
  reportLines(check(readSourceDocument(openDocx(readFileSync(path))), congVan1432, TODAY));

function reportLines({
  verdict,
  period,
  items,
  figures,
  findings,
  unchecked,
}: CheckReport): readonly string[] {
  return [
    JSON.stringify([verdict, period.kind, period.year, unchecked]),
    ...items.map(({ id, status, paragraphs }) => JSON.stringify([id, status, paragraphs])),
    ...figures.map(({ id, status, values }) =>
      JSON.stringify([id, status, ...values.map((one) => [one.value, one.unit, one.text, one.paragraph])]),
    ),
    ...findings.map((finding) => {
      const { rule, severity, item, paragraph, citation, range, fix } = finding;
      const said = [messageOf(finding, "vi"), citationOf(citation, congVan1432, "vi")];
      return JSON.stringify([rule, severity, item, paragraph, ...said, range, fix]);
    }),
  ];
}
