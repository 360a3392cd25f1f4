import { congVan1432, deadlineOf } from "../../../src/outline";

it.each([
  ["annual", "2026-11-23T09:00:00", 22],
  ["annual", "2026-12-14T23:59:00", 1],
  ["annual", "2026-12-15T00:01:00", 0],
  ["annual", "2026-12-18T08:00:00", -3],
  ["half-year", "2026-05-29T08:00:00", 1],
] as const)("The %s report of 2026 has, at %s, %i days left", (period, now, daysLeft) => {
  expect(deadlineOf(congVan1432, period, 2026, new Date(now))).toMatchObject({ year: 2026, daysLeft });
});
