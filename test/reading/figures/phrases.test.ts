import { congVan1432 } from "../../../src/outline";
import { readSentence } from "../../../src/reading/figures";
import { HELD_OUT } from "./heldOut";
import { HELD_OUT_SECOND } from "./heldOutSecond";
import { HELD_OUT_THIRD } from "./heldOutThird";
import { PHRASES, type Expected, type Group } from "./phrases";

const PERIOD = { kind: "annual", year: 2026 } as const;

function found({ figure, item }: Group, sentence: string): { status: string; values: readonly number[] } {
  const answer = readSentence(sentence, congVan1432, PERIOD, item).get(figure);
  return { status: answer?.status ?? "missing", values: answer?.values.map(({ value }) => value) ?? [] };
}

function check(group: Group, sentence: string, expected: Expected): void {
  const { status, values } = found(group, sentence);
  if (expected === "none") expect(values).toEqual([]);
  else if (expected === "nil" || expected === "review")
    expect({ status, values }).toEqual({ status: expected, values: [] });
  else expect({ status, values }).toEqual({ status: "present", values: expected });
}

describe.each(PHRASES)("$figure under $item", (group) => {
  test.each(group.lines)("%s → %j", (sentence, expected) => {
    check(group, sentence, expected);
  });
});

describe.each([...HELD_OUT, ...HELD_OUT_SECOND, ...HELD_OUT_THIRD])(
  "held out: $figure under $item",
  (group) => {
    test.each(group.lines)("%s → %j", (sentence, expected) => {
      check(group, sentence, expected);
    });
  },
);
