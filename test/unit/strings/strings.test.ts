import { strings as startStrings, type Language } from "../../../src/strings";
import { docxStrings } from "../../../src/strings/docx";
import { figureStrings } from "../../../src/strings/figures";
import { sheetStrings } from "../../../src/strings/sheet";

/** Everything of a language: what the pane has at its start, and what it fetches with the sheet, the figures, a file. */
const strings = (language: Language) => ({
  ...startStrings(language),
  sheet: sheetStrings[language],
  figures: figureStrings[language],
  docx: docxStrings[language],
});

/** What a function takes that takes no numbers. */
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = { "docx.otherFormat": ["PDF", "save"] };

/** Every sentence of a table by its place in it; functions are called with numbers, or with what they take. */
function sentences(table: object, path = ""): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(table)) {
    const place = path === "" ? key : `${path}.${key}`;
    if (typeof value === "string") found.set(place, value);
    else if (typeof value === "function")
      found.set(
        place,
        String((value as (...values: unknown[]) => unknown)(...(ARGUMENTS[place] ?? [7, 8, 9, 10]))),
      );
    else sentences(value as object, place).forEach((sentence, inner) => found.set(inner, sentence));
  }
  return found;
}

/** The same in both languages: the add-in's own name, and what holds only numbers and the report's own words. */
const SAME = ["pane.name", "start.partCount", "check.partCount", "check.figureValues"];

describe.each(["vi", "en"] as const)("The strings in %s", (language) => {
  const table = sentences(strings(language));

  it("say something everywhere", () => {
    expect([...table].filter(([, sentence]) => sentence.trim() === "")).toEqual([]);
  });

  it("are composed Unicode without doubled or outer spaces, as a screen reader and a search expect", () => {
    expect(
      [...table].filter(
        ([, text]) => text !== text.normalize("NFC") || text !== text.trim() || text.includes("  "),
      ),
    ).toEqual([]);
  });

  it("put every value that they are given into the sentence", () => {
    expect([...table].filter(([, text]) => /undefined|NaN|\[object|\$\{/.test(text))).toEqual([]);
  });

  it("say in each trouble both what happened and what to do now", () => {
    for (const trouble of Object.values(strings(language).word)) {
      expect(trouble.what).toMatch(/\.$/);
      expect(trouble.todo).toMatch(/\.$/);
    }
  });

  it("name their own language", () => {
    expect(strings(language).language).toBe(language);
  });
});

it("Both languages have the same places", () => {
  expect([...sentences(strings("en")).keys()]).toEqual([...sentences(strings("vi")).keys()]);
});

it("Nothing was left in Vietnamese in the English table", () => {
  const vietnamese = sentences(strings("vi"));
  const left = [...sentences(strings("en"))].filter(([place, text]) => vietnamese.get(place) === text);
  expect(left.map(([place]) => place)).toEqual(SAME);
});

describe("A counted English sentence", () => {
  const { insert, check } = strings("en");
  it.each([
    [check.errors(1), "1 error to correct"],
    [check.errors(2), "2 errors to correct"],
    [insert.undo(1, 1), "Inserted in 1 place. To take it back, press Ctrl+Z 1 time in the document."],
    [insert.undo(3, 4), "Inserted in 3 places. To take it back, press Ctrl+Z 4 times in the document."],
  ])("%s", (said, expected) => {
    expect(said).toBe(expected);
  });
});

it("The steps by hand give the millimetres of Nghị định 30, Phụ lục I, I.1 and I.3", () => {
  const { manual } = strings("vi").insert;
  expect(manual.paper.title).toContain("210 mm × 297 mm");
  expect(manual.margins.steps.join(" ")).toMatch(/20 mm.*20 mm.*30 mm.*20 mm/);
});
