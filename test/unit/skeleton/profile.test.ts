/** Agency profiles: read from anywhere, guessed from a name, stood in for by placeholders. */
import fc from "../../random";
import { congVan1432 } from "../../../src/outline";
import {
  parseProfile,
  placeholderProfile,
  ProfileError,
  skeletonFragment,
  type AgencyProfile,
} from "../../../src/skeleton";
import { pageOf } from "./page";
import { dongNai, profiles } from "./profiles";

const asJson = (profile: AgencyProfile): unknown => JSON.parse(JSON.stringify(profile));

function errorOf(json: unknown): unknown {
  try {
    return parseProfile(json);
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    return `${error.code} ${error.field}`.trim();
  }
}

describe("reading a profile", () => {
  test.each(profiles.filter(([what]) => what !== "hostile characters"))(
    "%s is read as it was written",
    (_what, profile) => {
      expect(parseProfile(asJson(profile))).toEqual(profile);
    },
  );

  test("what is no part of a profile is dropped", () => {
    const extra = {
      ...dongNai,
      version: 7,
      signature: { ...dongNai.signature, seal: "x" },
      __proto__: { a: 1 },
    };
    expect(parseProfile(extra)).toEqual(dongNai);
  });

  test("text becomes one plain line: composed, without control or direction characters", () => {
    const agency = "  Ủy ban\u0000 nhân\r\n\tdân \u202Etỉnh\u2066 Đồng  Nai\uFFFE\uD800 ".normalize("NFD");
    expect(parseProfile({ ...dongNai, agency }).agency).toBe("Ủy ban nhân dân tỉnh Đồng Nai");
  });

  test("entries of a list that hold nothing are left out", () => {
    expect(parseProfile({ ...dongNai, copies: ["", "  ", "Sở Nội vụ"] }).copies).toEqual(["Sở Nội vụ"]);
  });

  test.each([
    ["no object", "Đồng Nai", "not-a-profile"],
    ["null", null, "not-a-profile"],
    ["a list", [dongNai], "not-a-profile"],
    ["nothing in it", {}, "missing signature"],
    ["no agency", { ...dongNai, agency: undefined }, "missing agency"],
    [
      "an agency that is inherited",
      Object.setPrototypeOf({ signature: dongNai.signature }, dongNai),
      "missing governingBody",
    ],
    ["a number for a name", { ...dongNai, agency: 7 }, "wrong-type agency"],
    ["an unknown period", { ...dongNai, period: "quarter" }, "wrong-type period"],
    ["a year in words", { ...dongNai, year: "2026" }, "wrong-type year"],
    ["a year that is none", { ...dongNai, year: NaN }, "wrong-type year"],
    ["a year of long ago", { ...dongNai, year: 26 }, "out-of-range year"],
    ["a month too many", { ...dongNai, date: { day: 1, month: 13, year: 2026 } }, "out-of-range date.month"],
    ["30 February", { ...dongNai, date: { day: 30, month: 2, year: 2026 } }, "out-of-range date.day"],
    ["29 February of 2027", { ...dongNai, date: { day: 29, month: 2, year: 2027 } }, "out-of-range date.day"],
    ["a date in words", { ...dongNai, date: "05/12/2026" }, "wrong-type date"],
    ["one recipient as text", { ...dongNai, recipients: "Bộ Nội vụ" }, "wrong-type recipients"],
    [
      "a recipient that is no text",
      { ...dongNai, recipients: ["Bộ Nội vụ", {}] },
      "wrong-type recipients[1]",
    ],
    ["a list without end", { ...dongNai, copies: Array.from({ length: 51 }, () => "x") }, "too-long copies"],
    ["a name without end", { ...dongNai, place: "x".repeat(301) }, "too-long place"],
    ["no signer", { ...dongNai, signature: "Nguyễn Văn A" }, "wrong-type signature"],
    [
      "a signer without title",
      { ...dongNai, signature: { authority: [], name: "" } },
      "missing signature.title",
    ],
  ])("%s is refused by name", (_what, json, answer) => {
    expect(errorOf(json)).toBe(answer);
  });

  test("29 February of 2028 is a day", () => {
    const date = { day: 29, month: 2, year: 2028 };
    expect(parseProfile({ ...dongNai, date })).toEqual({ ...dongNai, date });
  });

  test("anything at all is either refused by name or becomes a page without its markup", () => {
    const anyProfile = fc.record({
      ...Object.fromEntries(
        ["governingBody", "agency", "symbol", "place", "draftingUnit"].map((name) => [
          name,
          fc.string({ unit: "binary" }),
        ]),
      ),
      period: fc.constantFrom("annual", "half-year"),
      year: fc.integer({ min: 1900, max: 9999 }),
      recipients: fc.array(fc.string({ unit: "binary" }), { maxLength: 3 }),
      copies: fc.array(fc.string({ unit: "binary" }), { maxLength: 3 }),
      signature: fc.record({
        authority: fc.array(fc.string({ unit: "binary" }), { maxLength: 2 }),
        title: fc.string({ unit: "binary" }),
        name: fc.string({ unit: "binary" }),
      }),
    });
    const count = (profile: AgencyProfile): number => pageOf(skeletonFragment(congVan1432, profile)).length;
    const bare = count({
      ...dongNai,
      recipients: [],
      copies: [],
      signature: { ...dongNai.signature, authority: [] },
    });
    fc.assert(
      fc.property(anyProfile, (json) => {
        const profile = parseProfile(json);
        const { governingBody, recipients, copies, signature } = profile;
        const own =
          (governingBody === "" ? 0 : 1) +
          (recipients.length > 1 ? recipients.length : 0) +
          copies.length +
          signature.authority.length;
        // Parsing the page back proves that it is XML still; the count, that no text became a paragraph.
        expect(count(profile)).toBe(bare + own);
      }),
      { numRuns: 50 },
    );
    fc.assert(fc.property(fc.anything(), (json) => typeof errorOf(json) === "string"));
  });
});

describe("the placeholder profile", () => {
  test.each([
    ["2026-01-15", "half-year"],
    ["2026-05-29", "half-year"],
    ["2026-06-30", "half-year"],
    ["2026-07-01", "annual"],
    ["2026-12-20", "annual"],
  ])("on %s means the %s report of that year", (day, period) => {
    expect(placeholderProfile(new Date(`${day}T12:00:00`))).toMatchObject({ period, year: 2026 });
  });

  test("is a profile, and puts the decree's own words in each place", () => {
    const profile = placeholderProfile(new Date(2026, 10, 23));
    expect(parseProfile(asJson(profile))).toEqual(profile);
    const texts = pageOf(skeletonFragment(congVan1432, profile)).map(({ text }) => text);
    for (const text of ["TÊN CƠ QUAN CHỦ QUẢN", "TÊN CƠ QUAN BAN HÀNH", "Số:      /BC-…", "Họ và tên"]) {
      expect(texts).toContain(text);
    }
  });
});
