import { check } from "../../src/check";
import { openDocx, readSourceDocument } from "../../src/docx";
import { allItems, congVan1432 } from "../../src/outline";
import { asDocx } from "../fixtures/corpus/asDocx";
import { corpus } from "../fixtures/corpus/corpus";

describe.each(corpus().map((report) => [report.name, report] as const))("%s", (_, { source, expected }) => {
  const report = check(source, congVan1432);

  test("gives every item the status that a careful clerk would give it", () => {
    const statuses = allItems(congVan1432).map(({ id }) => [id, expected.items[id] ?? "present"]);
    expect(Object.fromEntries(report.items.map(({ id, status }) => [id, status]))).toEqual(
      Object.fromEntries(statuses),
    );
  });

  test("reads the period, and whether the report is ready", () => {
    expect(report.period).toEqual(expected.period);
    expect(report.verdict).toBe(expected.verdict);
  });

  test("finds the figures", () => {
    const read = Object.keys(expected.figures).map((id) => {
      const figure = report.figures.find((candidate) => candidate.id === id);
      return [id, figure?.values[0]?.value ?? figure?.status];
    });
    expect(Object.fromEntries(read)).toEqual(expected.figures);
  });

  test("finds what a careful clerk would find, and no more", () => {
    const findings = report.findings.map(({ severity, rule, item }) =>
      [severity, rule, item ?? ""].join(" ").trim(),
    );
    expect(findings).toEqual(expected.findings);
  });

  test("is numbered as a .docx as it is here", () => {
    const labels = ({ paragraphs }: typeof source): readonly unknown[] =>
      paragraphs.filter(({ text }) => text !== "").map(({ text, listLabel }) => [listLabel, text]);
    expect(labels(readSourceDocument(openDocx(asDocx(source))))).toEqual(labels(source));
  });
});
