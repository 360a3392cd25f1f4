import { leave } from "../../../../src/check/left";
import { congVan1432 } from "../../../../src/outline";
import type { Severity } from "../../../../src/rules/finding";
import {
  currentCard,
  filterOf,
  findingsOf,
  walk,
  type Findings,
} from "../../../../src/taskpane/check/findings";
import type { Current } from "../../../../src/taskpane/check/checkState";
import { finding, reportWith, resultOf, source } from "./reports";

const one = (severity: Severity, message: string, paragraph = 1) => finding({ severity, message, paragraph });
const all = [
  one("error", "A", 1),
  one("warning", "b", 2),
  one("error", "C", 3),
  one("info", "i", 4),
  one("warning", "d", 5),
];
const left = (message: string) => {
  const found = all.find((other) => other.message === message) ?? one("error", message);
  return leave(found, source, "Bộ đã đồng ý.", "2026-11-23T08:00:00.000Z");
};
const shown = (...lefts: readonly string[]): Findings =>
  findingsOf(resultOf(reportWith({}, all)), lefts.map(left), congVan1432);
const messages = (cards: readonly { readonly message: string }[]) =>
  cards.map(({ message }) => message).join("");

describe("The findings", () => {
  it("stand under errors and under what is to be looked at, the notes last", () => {
    expect([messages(shown().error), messages(shown().warning)]).toEqual(["AC", "bdi"]);
    expect(shown()).toMatchObject({ verdict: "incomplete", left: [], lapsed: [] });
  });

  it("stand apart once they were left, and are counted no more", () => {
    const findings = shown("A", "d");
    expect([messages(findings.error), messages(findings.warning)]).toEqual(["C", "bi"]);
    expect(findings.left.map(({ card, left: { reason } }) => [card.message, reason])).toEqual([
      ["A", "Bộ đã đồng ý."],
      ["d", "Bộ đã đồng ý."],
    ]);
    expect(messages(findings.open.findings)).toBe("bCi");
  });

  it("are never plainly ready while an error was only left", () => {
    expect(shown("A", "C").verdict).toBe("ready-with-left");
  });

  it("tell what was left for a text that is gone", () => {
    expect(messages(shown("A", "cũ").lapsed)).toBe("cũ");
  });
});

it.each([
  ["error", []],
  ["warning", ["A", "C"]],
  ["left", ["A", "C", "b", "d", "i"]],
] as const)("The list opens on %s when %j were left", (filter, lefts) => {
  expect(filterOf(null, shown(...lefts))).toBe(filter);
  expect(filterOf("left", shown(...lefts))).toBe("left");
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
  const keyOf = (message: string) =>
    [...findings.error, ...findings.warning].find((card) => card.message === message)?.key ?? "";
  const at = (message: string, place: number): Current => ({ key: keyOf(message), place });

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
  ])("%s", (_, from, filter, by, message, next) => {
    const step = walk(findings, filter, from, by);
    expect([step?.card.message, step?.filter]).toEqual([message, next]);
    expect(step?.current.key).toBe(keyOf(message));
  });

  it("leads nowhere when nothing is open", () => {
    expect(walk(shown("A", "C", "b", "d", "i"), "error", null, 1)).toBeNull();
  });
});
