import { dismiss } from "../../../../src/check/dismissed";
import { congVan1432 } from "../../../../src/outline";
import type { Finding, Severity } from "../../../../src/rules/finding";
import {
  currentCard,
  filterOf,
  findingsOf,
  walk,
  type Findings,
} from "../../../../src/taskpane/check/findings";
import type { Current } from "../../../../src/taskpane/check/checkState";
import { finding, reportWith, resultOf, source } from "./reports";

const one = (severity: Severity, text: string, paragraph = 1) =>
  finding({ severity, data: { text }, paragraph });
const textOf = ({ data }: Pick<Finding, "data">) => ("text" in data ? data.text : undefined);
const all = [
  one("error", "A", 1),
  one("warning", "b", 2),
  one("error", "C", 3),
  one("info", "i", 4),
  one("warning", "d", 5),
];
const dismissed = (text: string) => {
  const found = all.find((other) => textOf(other) === text) ?? one("error", text);
  return dismiss(found, source, "Bộ đã đồng ý.", "2026-11-23T08:00:00.000Z");
};
const shown = (...names: readonly string[]): Findings =>
  findingsOf(resultOf(reportWith({}, all)), names.map(dismissed), congVan1432);
const texts = (cards: readonly { readonly finding: Finding }[]) =>
  cards.map(({ finding }) => textOf(finding)).join("");

describe("The findings", () => {
  it("stand under errors and under what is to be looked at, the notes last", () => {
    expect([texts(shown().error), texts(shown().warning)]).toEqual(["AC", "bdi"]);
    expect(shown()).toMatchObject({ verdict: "incomplete", dismissed: [], lapsed: [] });
  });

  it("stand apart once they were dismissed, and are counted no more", () => {
    const findings = shown("A", "d");
    expect([texts(findings.error), texts(findings.warning)]).toEqual(["C", "bi"]);
    expect(findings.dismissed.map(({ card, entry: { reason } }) => [textOf(card.finding), reason])).toEqual([
      ["A", "Bộ đã đồng ý."],
      ["d", "Bộ đã đồng ý."],
    ]);
    expect(findings.open.findings.map(textOf).join("")).toBe("bCi");
  });

  it("are never plainly ready while an error was only dismissed", () => {
    expect(shown("A", "C").verdict).toBe("ready-with-dismissed");
  });

  it("tell what was dismissed for a text that is gone", () => {
    expect(shown("A", "cũ").lapsed).toEqual([dismissed("cũ")]);
  });
});

it.each([
  ["error", []],
  ["warning", ["A", "C"]],
  ["dismissed", ["A", "C", "b", "d", "i"]],
] as const)("The list opens on %s when %j were dismissed", (filter, names) => {
  expect(filterOf(null, shown(...names))).toBe(filter);
  expect(filterOf("dismissed", shown(...names))).toBe("dismissed");
});

it("The list opens on errors, to say that there are none, when nothing was found", () => {
  expect(filterOf(null, findingsOf(resultOf(reportWith({})), [], congVan1432))).toBe("error");
});

describe("The card at which the clerk is", () => {
  const cards = ["a", "b", "c"].map((key) => ({ key }));
  it.each<[string, Current | null, string]>([
    ["the first before anything was chosen", null, "a"],
    ["the same one wherever it stands now", { key: "c", place: 0 }, "c"],
    ["the one that has taken its place when it is gone", { key: "x", place: 1 }, "b"],
    ["the last when the last is gone", { key: "x", place: 3 }, "c"],
  ])("is %s", (_, current, key) => {
    expect(currentCard(cards, current)?.key).toBe(key);
  });

  it("is none where there are no cards", () => {
    expect(currentCard([], { key: "a", place: 0 })).toBeNull();
  });
});

describe("Walking with F8", () => {
  const findings = shown();
  const keyOf = (text: string) =>
    [...findings.error, ...findings.warning].find((card) => textOf(card.finding) === text)?.key ?? "";
  const at = (text: string, place: number): Current => ({ key: keyOf(text), place });

  it.each<[string, Current | null, "error" | "warning", 1 | -1, string, string]>([
    ["begins with the first error", null, "error", 1, "A", "error"],
    ["begins backwards with the last note", null, "error", -1, "i", "warning"],
    ["goes on to the next error", at("A", 0), "error", 1, "C", "error"],
    ["goes on from the last error to what is to be looked at", at("C", 1), "error", 1, "b", "warning"],
    ["goes back over the same border", at("b", 0), "warning", -1, "C", "error"],
    ["goes round from the last to the first", at("i", 2), "warning", 1, "A", "error"],
    ["goes round backwards", at("A", 0), "error", -1, "i", "warning"],
    [
      "takes the one that came in the place of one that is gone",
      { key: "x", place: 1 },
      "error",
      1,
      "C",
      "error",
    ],
    ["goes back from there to the one before", { key: "x", place: 1 }, "error", -1, "A", "error"],
  ])("%s", (_, from, filter, by, text, next) => {
    const step = walk(findings, filter, from, by);
    expect([step && textOf(step.card.finding), step?.filter]).toEqual([text, next]);
    expect(step?.current.key).toBe(keyOf(text));
  });

  it("leads nowhere when nothing is open", () => {
    expect(walk(shown("A", "C", "b", "d", "i"), "error", null, 1)).toBeNull();
  });
});
