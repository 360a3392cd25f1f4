import { check } from "../../../src/check";
import { uncheckedOf, type UncheckedId } from "../../../src/check/unchecked";
import type { SourceDocument } from "../../../src/document";
import { openDocx, packDocx, readSourceDocument } from "../../../src/docx";
import { congVan1432 } from "../../../src/outline";
import { placeholderProfile, skeletonDocument } from "../../../src/skeleton";
import { documentOf } from "../report/paragraphs";

const file = readSourceDocument(
  openDocx(packDocx(skeletonDocument(congVan1432, placeholderProfile(new Date(2026, 10, 23))))),
);
const without = (...names: readonly (keyof SourceDocument)[]): SourceDocument =>
  Object.fromEntries(
    Object.entries(file).filter(([name]) => !names.includes(name as keyof SourceDocument)),
  ) as unknown as SourceDocument;
const withoutLook = (name: string): SourceDocument => ({
  ...file,
  paragraphs: file.paragraphs.map((paragraph) => ({
    ...paragraph,
    format: Object.fromEntries(Object.entries(paragraph.format).filter(([key]) => key !== name)),
  })),
});

test("of a file everything can be checked", () => {
  expect(uncheckedOf(file)).toEqual([]);
});

test("of a text without any look nothing but the text is checked", () => {
  expect(uncheckedOf(documentOf(["Báo cáo"]))).toEqual([
    "page-setup",
    "page-number",
    "comments",
    "revisions",
    "deleted-text",
    "highlight",
    "font-name",
    "font-size",
    "paragraph-layout",
  ]);
});

test.each<readonly [of: string, source: SourceDocument, unchecked: readonly UncheckedId[]]>([
  ["no sections", without("sections"), ["page-setup", "page-number"]],
  ["no comments", without("comments"), ["comments"]],
  ["no revisions", without("revisions", "deletedTextLeftOut"), ["revisions", "deleted-text"]],
  ["deleted text among the text", { ...file, deletedTextLeftOut: false }, ["deleted-text"]],
  [
    "margins without page numbers",
    { ...file, sections: [{ width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 }] },
    ["page-number"],
  ],
  [
    "a second section without its margins",
    { ...file, sections: [...(file.sections ?? []), {}] },
    ["page-setup", "page-number"],
  ],
  ["no highlight", withoutLook("highlighted"), ["highlight"]],
  ["no font", withoutLook("fontName"), ["font-name"]],
  ["no size", withoutLook("fontSize"), ["font-size"]],
  ["no alignment", withoutLook("alignment"), ["paragraph-layout"]],
  ["an empty page", { ...file, paragraphs: [] }, []],
])("a host that tells %s", (_, source, unchecked) => {
  expect(uncheckedOf(source)).toEqual(unchecked);
  expect(check(source, congVan1432).unchecked).toEqual(unchecked);
});
