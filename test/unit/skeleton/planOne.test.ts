/** One missing item, or one figure's sentence, at its place and nothing more. */
import { allFigures, allItems, congVan1432, figureTag } from "../../../src/outline";
import { figureFragment, planFigure, planItem, type BlockId } from "../../../src/skeleton";
import { bodyOf, elements, tagOf } from "./page";
import { dongNai } from "./profiles";
import { reportOf, type MarkedParagraph } from "./reports";

const ITEMS = allItems(congVan1432).map(({ id }) => id);
const without = (...missing: readonly BlockId[]): MarkedParagraph[] =>
  ITEMS.filter((id) => !missing.includes(id)).flatMap((id) => [
    { block: id, text: id },
    { text: `chữ của ${id}` },
  ]);
const item = (document: readonly MarkedParagraph[], id: string) =>
  planItem(congVan1432, dongNai, reportOf(document), id);
const placeOf = (document: readonly MarkedParagraph[], text: string): number =>
  document.findIndex((paragraph) => paragraph.text === text);

describe("one missing item", () => {
  test.each([
    ["alone", ["III.8"], "III.8", ["III.8"]],
    ["and not the one beside it", ["III.8", "III.9"], "III.8", ["III.8"]],
    [
      "with the headings that it stands under",
      ["III", "III.7", "III.7.1", "III.7.2"],
      "III.7.2",
      ["III", "III.7", "III.7.2"],
    ],
    ["without its children", ["IV", "IV.1", "IV.2"], "IV", ["IV"]],
  ])("comes %s", (_how, missing, id, blocks) => {
    expect(item(without(...missing), id).flatMap((insertion) => insertion.blocks)).toEqual(blocks);
  });

  test("goes behind the item before it, even where the one before that is missing too", () => {
    const document = without("III.8", "III.9");
    expect(item(document, "III.9")).toMatchObject([
      { anchor: { at: "after", paragraph: placeOf(document, "chữ của III.7.3") }, blocks: ["III.9"] },
    ]);
  });

  test.each([
    ["that is there", "V"],
    ["that no outline knows", "VII.5"],
  ])("%s is not put in again", (_what, id) => {
    expect(item(without("VI"), id)).toEqual([]);
  });
});

describe("a figure's sentence", () => {
  const withSentence = allFigures(congVan1432).filter(({ figure }) => figure.sentence !== undefined);

  test.each(withSentence.map(({ figure, item: { id } }) => [figure.id, id] as const))(
    "of %s goes behind the text of %s, with its controls",
    (figure, id) => {
      const document = [...without(), { text: "" }];
      const planned = planFigure(congVan1432, reportOf(document), figure);
      expect(planned).toMatchObject({
        anchor: { at: "after", paragraph: placeOf(document, `chữ của ${id}`) },
      });
      expect(elements(bodyOf(planned?.ooxml ?? ""), "w:sdt").map(tagOf)).toContain(figureTag(figure));
      expect(planned?.ooxml).toBe(figureFragment(congVan1432, figure));
    },
  );

  test("goes before the blank paragraphs at the item's end", () => {
    const document = without().flatMap((one) =>
      one.text === "chữ của III.5.3" ? [one, { text: " " }] : [one],
    );
    expect(planFigure(congVan1432, reportOf(document), "satisfaction-index")).toMatchObject({
      anchor: { paragraph: placeOf(document, "chữ của III.5.3") },
    });
  });

  test("goes outside of the control that holds the item's text", () => {
    const document = without().map((one) =>
      one.text === "chữ của III.5.3" ? { ...one, controlTag: "dan-van:item:III.5.3" } : one,
    );
    expect(planFigure(congVan1432, reportOf(document), "satisfaction-index")).toMatchObject({
      anchor: { at: "before", paragraph: placeOf(document, "III.6") },
    });
  });

  const whole = reportOf(without());
  test.each([
    ["without a sentence of its own", whole, "inspections"],
    ["whose item is missing", reportOf(without("III.5.3")), "satisfaction-index"],
    [
      "that is there",
      { ...whole, figures: whole.figures.map((one) => ({ ...one, status: "present" as const })) },
      "satisfaction-index",
    ],
    [
      "whose control stands already",
      {
        ...whole,
        source: {
          ...whole.source,
          controls: [{ tag: figureTag("satisfaction-index"), title: "", text: "" }],
        },
      },
      "satisfaction-index",
    ],
    [
      "whose open sentence stands already",
      reportOf([...without(), { text: "Chỉ số hài lòng của người dân, tổ chức, doanh nghiệp: [ ]%." }]),
      "satisfaction-index",
    ],
  ] as const)("%s is not put in", (_what, report, figure) => {
    expect(planFigure(congVan1432, report, figure)).toBeNull();
  });
});
