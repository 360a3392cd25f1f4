/** Which report is being written today, also for a profile that remembers another one. */
import { currentPeriod, profileForToday } from "../../../src/skeleton";
import { dongNai, undated } from "./profiles";

const noon = (day: string) => new Date(`${day}T12:00:00`);

describe("The report that is being written", () => {
  it.each([
    ["2026-01-01", "half-year", 2026],
    ["2026-05-30", "half-year", 2026],
    ["2026-06-30", "half-year", 2026],
    ["2026-07-01", "annual", 2026],
    ["2026-12-31", "annual", 2026],
    ["2027-01-02", "half-year", 2027],
  ] as const)("on %s is that of: %s %i", (day, period, year) => {
    expect(currentPeriod(noon(day))).toEqual({ period, year });
  });
});

describe("A remembered profile", () => {
  const agency = { ...undated(dongNai), period: "annual", year: 2025 } as const;
  const old = { ...agency, date: { day: 12, month: 12, year: 2025 } };
  const now = profileForToday(old, noon("2026-05-20"));

  it("takes the period and the year of today, and no day of issue", () => {
    expect(now).toMatchObject({ period: "half-year", year: 2026 });
    expect(now).not.toHaveProperty("date");
  });

  it("keeps everything that is the agency's", () => {
    expect(now).toEqual({ ...agency, period: "half-year", year: 2026 });
  });
});
