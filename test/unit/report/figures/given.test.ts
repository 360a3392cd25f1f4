/** The phrases that came with the task, each under the item that asks for its figure. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { congVan1432, type FigureId } from "../../../../src/outline";
import { readSentence } from "../../../../src/report/figures";

interface Given {
  readonly text: string;
  readonly figure: string | null;
  readonly expected: {
    readonly value: number | null;
    readonly resolved?: number;
    readonly parts?: readonly number[];
    readonly participants?: number;
    readonly zero?: boolean;
  };
  readonly tags: readonly string[];
}

const given = readFileSync(join(__dirname, "../../../fixtures/figure-phrases.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => JSON.parse(line) as Given);

const ITEMS: Readonly<Record<string, string>> = {
  petitions: "III.7.1",
  "dialogue-count": "III.7.3",
  "model-count": "III.4",
  "citizen-receptions": "III.7.2",
  "satisfaction-index": "III.5.3",
  "socio-economic": "I",
  "training-courses": "II.2",
};
const PERIOD = { kind: "annual", year: 2026 } as const;
const answer = (text: string, item: string, figure: FigureId) =>
  readSentence(text, congVan1432, PERIOD, item).get(figure) ?? { status: "missing", values: [] };

describe("the given phrases", () => {
  test.each(given.filter(({ figure }) => figure !== null).map((line) => [line.text, line] as const))(
    "%s",
    (text, line) => {
      const { expected } = line;
      const item = ITEMS[line.figure ?? ""] ?? "";
      const id = (line.figure === "petitions" ? "petitions-received" : line.figure) as FigureId;
      const found = answer(text, item, id);
      const values = found.values.map(({ value }) => value);
      if (expected.zero) expect([found.status, values]).toEqual(["nil", []]);
      else if (expected.value === null) expect(values).toEqual([]);
      else if (line.tags.includes("sum")) expect(values).toEqual(expected.parts);
      else expect([found.status, values[0]]).toEqual(["present", expected.value]);
      if (line.figure === "petitions" && expected.resolved !== undefined && expected.value !== null) {
        expect(answer(text, item, "petitions-resolved").values[0]?.value).toBe(expected.resolved);
      }
      if (expected.participants !== undefined && line.figure === "dialogue-count") {
        expect(answer(text, item, "dialogue-attendance").values[0]?.value).toBe(expected.participants);
      }
    },
  );

  const decoys = given.filter(({ figure }) => figure === null);
  test.each(decoys.map(({ text }) => text))("no figure: %s", (text) => {
    for (const item of Object.values(ITEMS).filter((id) => id !== "I")) {
      for (const [figure, found] of readSentence(text, congVan1432, PERIOD, item)) {
        expect([item, figure, found.values]).toEqual([item, figure, []]);
      }
    }
  });
});
