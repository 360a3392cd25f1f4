/** Nothing looks into a sentence: with the ids of messages in their place, all else is as it was, on the whole corpus. */
import { check, checkSheet, dismiss, sortOut, type Dismissed, type Finding } from "../../../src/check";
import type { SourceDocument } from "../../../src/document";
import { congVan1432 } from "../../../src/outline";
import type * as Findings from "../../../src/strings/findings";
import { findingsOf } from "../../../src/taskpane/check/findings";
import { corpus } from "../../fixtures/corpus/corpus";

let mockByIds = false;
jest.mock("../../../src/strings/findings", () => {
  const real = jest.requireActual<typeof Findings>("../../../src/strings/findings");
  return {
    ...real,
    messageOf: (finding: Finding, language: "vi" | "en") =>
      mockByIds ? finding.messageId : real.messageOf(finding, language),
  };
});

const WHEN = "2026-11-23T08:30:00.000Z";
const TODAY = { today: new Date(2026, 11, 10) };

/** All that comes of a check of which every other finding was dismissed, but for the sentences that are kept. */
function answer(source: SourceDocument, byIds: boolean): unknown {
  mockByIds = byIds;
  const report = check(source, congVan1432, TODAY);
  const entries = report.findings
    .filter((_, at) => at % 2 === 0)
    .map((finding) => dismiss(finding, source, "Đã xem", WHEN));
  const kept = JSON.parse(JSON.stringify(entries)) as readonly Dismissed[];
  const sorted = sortOut(report, source, kept);
  const input = { outline: congVan1432, source, report, sorted, fingerprint: "", when: WHEN };
  const shown = findingsOf({ report, source }, kept, congVan1432);
  const withoutSentences = (key: string, value: unknown): unknown =>
    key === "message" || key === "about" ? undefined : value;
  return JSON.parse(JSON.stringify({ report, sorted, shown, sheet: checkSheet(input) }, withoutSentences));
}

test.each(corpus().map(({ name, source }) => [name, source] as const))("%s", (_name, source) => {
  const inWords = answer(source, false);
  expect(answer(source, true)).toEqual(inWords);
  expect(inWords).toMatchObject({ sorted: { lapsed: [] } });
});
