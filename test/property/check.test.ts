import fc, { budget } from "../random";
import { check } from "../../src/check";
import type { SourceDocument } from "../../src/document";
import { allItems, congVan1432 } from "../../src/outline";
import { documentOf } from "../unit/report/paragraphs";
import { typedReport } from "../unit/report/typedReport";

const typed = typedReport().paragraphs.map(({ text }) => text);
/** Lines of real reports, in any order and any number, among lines of anything. */
const anyParagraphs = fc.array(fc.oneof(fc.constantFrom(...typed), fc.string({ unit: "grapheme" })), {
  maxLength: 60,
});
const change = (source: SourceDocument, edit: (text: string) => string): SourceDocument => ({
  ...source,
  paragraphs: source.paragraphs.map((paragraph) => ({ ...paragraph, text: edit(paragraph.text) })),
});
const statuses = (source: SourceDocument): unknown => check(source, congVan1432).items;

test("any paragraphs give every item a status, and every finding a place that is there", () => {
  fc.assert(
    fc.property(anyParagraphs, (paragraphs) => {
      const report = check(documentOf(paragraphs), congVan1432);
      expect(report.items).toHaveLength(allItems(congVan1432).length);
      const places = [
        ...report.items.flatMap((item) => item.paragraphs),
        ...report.findings.flatMap(({ paragraph }) => paragraph ?? []),
      ];
      expect(places.every((place) => place >= 0 && place < paragraphs.length)).toBe(true);
      expect(report.verdict === "ready").toBe(report.findings.every(({ severity }) => severity !== "error"));
    }),
    budget(60, 2000),
  );
});

test("the same paragraphs give the same answer", () => {
  fc.assert(
    fc.property(anyParagraphs, (paragraphs) => {
      expect(check(documentOf(paragraphs), congVan1432)).toEqual(check(documentOf(paragraphs), congVan1432));
    }),
    budget(25, 1000),
  );
});

test("composed and decomposed letters give the same items", () => {
  fc.assert(
    fc.property(anyParagraphs, (paragraphs) => {
      const source = documentOf(paragraphs);
      expect(statuses(change(source, (text) => text.normalize("NFD")))).toEqual(
        statuses(change(source, (text) => text.normalize("NFC"))),
      );
    }),
    budget(25, 1000),
  );
});

test("characters that nobody sees change nothing", () => {
  const unseen = fc.constantFrom("\u200B", "\u00AD", "\u2060", "\uFEFF", "\u200C", "\u200D");
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...typed), { maxLength: 60 }),
      unseen,
      fc.nat(30),
      (paragraphs, character, at) => {
        const source = documentOf(paragraphs);
        const edit = (text: string): string => text.slice(0, at) + character + text.slice(at);
        expect(statuses(change(source, edit))).toEqual(statuses(source));
      },
    ),
    budget(40, 1000),
  );
});
