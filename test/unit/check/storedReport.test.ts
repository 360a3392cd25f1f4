import { checkRead } from "../../../src/check";
import { congVan1432 } from "../../../src/outline";
import { readReport, type Report } from "../../../src/report";
import { corpus } from "../../fixtures/corpus/corpus";

const TODAY = { today: new Date(2026, 11, 10) };

test.each(corpus().map((report) => [report.name, report.source] as const))(
  "%s: a report that was written down and read in again is found the same in",
  (_, source) => {
    const report = readReport(source, congVan1432);
    const stored = JSON.parse(JSON.stringify(report)) as Report;
    expect(checkRead(stored, TODAY)).toEqual(checkRead(report, TODAY));
  },
);
