import {
  CITIES,
  GOVERNMENT_AGENCIES,
  MINISTERIAL,
  MINISTRIES,
  PROVINCES,
  SUGGESTED_AGENCIES,
} from "../../../src/taskpane/insert/agencies";
import { guessFromAgency } from "../../../src/taskpane/insert/agencyGuess";

it("There are 6 cities and 28 provinces, 14 ministries and 3 agencies of their rank", () => {
  expect([CITIES, PROVINCES, MINISTRIES, MINISTERIAL].map(({ length }) => length)).toEqual([6, 28, 14, 3]);
  expect(GOVERNMENT_AGENCIES).toHaveLength(5);
});

it("No name is there twice, and each is composed Unicode", () => {
  expect(new Set(SUGGESTED_AGENCIES).size).toBe(SUGGESTED_AGENCIES.length);
  expect(SUGGESTED_AGENCIES.filter((name) => name !== name.normalize("NFC").trim())).toEqual([]);
});

it("Symbol, place and title are guessed from the name of every province, city and ministry", () => {
  const guessed = SUGGESTED_AGENCIES.filter(
    (name) => !GOVERNMENT_AGENCIES.some((agency) => agency === name),
  ).filter((name) => {
    const { symbol, place, title } = guessFromAgency(name);
    return symbol === undefined || place === undefined || title === undefined;
  });
  expect(guessed).toEqual([]);
});
