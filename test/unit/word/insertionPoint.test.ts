import type { Anchor } from "../../../src/document";
import {
  inQueueOrder,
  insertionPoint,
  type InsertionPoint,
  type Surroundings,
} from "../../../src/word/insertionPoint";

/** A letter a paragraph: "." free, "t" in a table, a digit in the content control of that id. */
const around = (text: string): readonly Surroundings[] =>
  Array.from(text, (letter) => ({
    inTable: letter === "t",
    control: /\d/.test(letter) ? Number(letter) : null,
  }));

const before = (paragraph: number): Anchor => ({ at: "before", paragraph });
const after = (paragraph: number): Anchor => ({ at: "after", paragraph });
const place = (
  at: "before" | "after",
  paragraph: number,
  of: "paragraph" | "control" | "table",
): InsertionPoint => ({
  at,
  paragraph,
  of,
});
const START: InsertionPoint = { at: "start" };
const END: InsertionPoint = { at: "end" };

test.each<readonly [what: string, document: string, anchor: Anchor, place: InsertionPoint]>([
  ["the start of free text", "...", { at: "start" }, START],
  ["the start of an empty body", "", { at: "start" }, START],
  ["the start, where a table stands", "tt.", { at: "start" }, place("before", 0, "table")],
  ["the start, where a control stands", "1.", { at: "start" }, place("before", 0, "control")],
  ["the end of free text", "...", { at: "end" }, END],
  ["the end, where a control stands", ".1", { at: "end" }, place("after", 1, "control")],
  ["the end, where a table stands", ".tt", { at: "end" }, place("after", 2, "table")],
  ["behind the last paragraph", "..", after(1), END],
  ["before the first paragraph", "..", before(0), START],
  ["between free paragraphs", "...", after(0), place("after", 0, "paragraph")],
  ["between free paragraphs, said from below", "...", before(1), place("after", 0, "paragraph")],
  ["behind a control, before free text", ".1.", after(1), place("before", 2, "paragraph")],
  ["behind free text, before a control", ".1.", after(0), place("after", 0, "paragraph")],
  ["between two controls", "12", after(0), place("after", 0, "control")],
  ["between a table and a control", "t1", after(0), place("before", 1, "control")],
  ["between a control and a table", "1t", after(0), place("after", 0, "control")],
  ["inside a control goes behind it", ".111.", after(1), place("before", 4, "paragraph")],
  ["inside a control goes before it", ".111.", before(3), place("after", 0, "paragraph")],
  ["inside a control inside a control", ".121.", after(2), place("before", 4, "paragraph")],
  ["inside a table goes behind it", ".ttt.", after(1), place("before", 4, "paragraph")],
  ["inside a table goes before it", ".ttt.", before(2), place("after", 0, "paragraph")],
  ["inside a table that ends the document", ".tt", after(1), place("after", 2, "table")],
])("%s", (_what, document, anchor, expected) => {
  expect(insertionPoint(anchor, around(document))).toEqual(expected);
});

/** What Word makes of insertions that are carried out one after the other at the same place. */
function carriedOut(
  insertions: readonly { readonly point: InsertionPoint; readonly name: string }[],
): string {
  const goesLast = ({ at }: InsertionPoint) => at === "end" || at === "before";
  return insertions.reduce((text, { point: to, name }) => (goesLast(to) ? text + name : name + text), "");
}

test.each<readonly [string, InsertionPoint]>([
  ["at the start", START],
  ["at the end", END],
  ["after a paragraph", place("after", 3, "paragraph")],
  ["before a paragraph", place("before", 3, "paragraph")],
  ["after a control", place("after", 3, "control")],
])("several insertions %s come to stand in their own order", (_where, to) => {
  const insertions = ["A", "B", "C"].map((name) => ({ name, point: to }));
  expect(carriedOut(inQueueOrder(insertions))).toBe("ABC");
});
