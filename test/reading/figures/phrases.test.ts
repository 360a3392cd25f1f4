import { congVan1432, type FigureId, type ItemId } from "../../../src/outline";
import { readSentence } from "../../../src/reading/figures";
import type { ReportPeriod } from "../../../src/reading/report";
import { HELD_OUT } from "./heldOut";
import { HELD_OUT_SECOND } from "./heldOutSecond";
import { HELD_OUT_THIRD } from "./heldOutThird";
import { PHRASES, type Expected } from "./phrases";
import { UNSEEN_DIALOGUES } from "./unseenDialogues";
import { UNSEEN_OTHERS } from "./unseenOthers";
import { UNSEEN_AGAIN } from "./unseenAgain";
import { UNSEEN_BY_TWO } from "./unseenByTwo";
import { UNSEEN_LAST } from "./unseenLast";
import { UNSEEN_ONCE_MORE } from "./unseenOnceMore";
import { UNSEEN_PETITIONS } from "./unseenPetitions";
import { UNSEEN_SATISFACTION } from "./unseenSatisfaction";
import { VARIED } from "./varied";

const PERIOD: ReportPeriod = { kind: "annual", year: 2026 };

interface Asked {
  readonly figure: FigureId;
  readonly item: ItemId;
  readonly period?: ReportPeriod | undefined;
}

function found(sentence: string, { figure, item, period = PERIOD }: Asked) {
  const answer = readSentence(sentence, congVan1432, period, item).get(figure);
  return { status: answer?.status ?? "missing", values: answer?.values.map(({ value }) => value) ?? [] };
}

function check(sentence: string, expected: Expected, asked: Asked): void {
  const { status, values } = found(sentence, asked);
  if (expected === "none") expect(values).toEqual([]);
  else if (expected === "nil" || expected === "review")
    expect({ status, values }).toEqual({ status: expected, values: [] });
  else expect({ status, values }).toEqual({ status: "present", values: expected });
}

describe.each([...PHRASES, ...HELD_OUT, ...HELD_OUT_SECOND, ...HELD_OUT_THIRD])(
  "$figure under $item",
  (group) => {
    test.each(group.lines)("%s → %j", (sentence, expected) => {
      check(sentence, expected, group);
    });
  },
);

const UNSEEN = [
  ...UNSEEN_DIALOGUES,
  ...UNSEEN_PETITIONS,
  ...UNSEEN_AGAIN,
  ...UNSEEN_ONCE_MORE,
  ...UNSEEN_LAST,
  ...UNSEEN_BY_TWO,
  ...UNSEEN_SATISFACTION,
  ...UNSEEN_OTHERS,
  ...VARIED,
];

describe.each(UNSEEN)("under $item", ({ item, lines }) => {
  const asked = lines.flatMap(([sentence, expected, period]) =>
    (Object.entries(expected) as [FigureId, Expected][]).map(
      ([figure, own]) => [sentence, figure, own, period] as const,
    ),
  );
  test.each(asked)("%s → %s: %j", (sentence, figure, expected, period) => {
    check(sentence, expected, { figure, item, period });
  });
});
