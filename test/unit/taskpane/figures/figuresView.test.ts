import { allFigures, congVan1432, type FigureId } from "../../../../src/outline";
import { nextMissing } from "../../../../src/taskpane/figures/figuresView";

/** Every figure of the outline, but for those that the text tells already. */
const rows = (...told: readonly FigureId[]) =>
  allFigures(congVan1432).map(({ figure: { id, required } }) => ({
    id,
    required,
    way: told.includes(id) ? ("change" as const) : ("write" as const),
  }));

const REQUIRED = ["socio-economic", "satisfaction-index", "dialogue-count"] as const;

describe("Behind a figure that was written comes", () => {
  it.each<[FigureId, readonly FigureId[], FigureId | null]>([
    ["socio-economic", ["socio-economic"], "satisfaction-index"],
    ["satisfaction-index", ["satisfaction-index"], "dialogue-count"],
    // From the top again, though another that is not demanded stands just below.
    ["dialogue-count", ["dialogue-count"], "socio-economic"],
    ["documents-issued", ["documents-issued"], "satisfaction-index"],
  ])("%s: the next that the outline demands", (after, told, next) => {
    expect(nextMissing(rows(...told), after)).toBe(next);
  });

  it("once all that it demands are told, the next of the others, and then from the top", () => {
    expect(nextMissing(rows(...REQUIRED), "dialogue-count")).toBe("dialogue-attendance");
    const last = allFigures(congVan1432).at(-1)?.figure.id ?? "socio-economic";
    expect(nextMissing(rows(...REQUIRED, last), last)).toBe("documents-issued");
  });

  it("the first that it demands, where none was written", () => {
    expect(nextMissing(rows("socio-economic"), null)).toBe("satisfaction-index");
    expect(nextMissing(rows(...REQUIRED), null)).toBe("documents-issued");
  });

  it("nothing when all are told", () => {
    const all = allFigures(congVan1432).map(({ figure: { id } }) => id);
    expect(nextMissing(rows(...all), "socio-economic")).toBeNull();
  });
});
