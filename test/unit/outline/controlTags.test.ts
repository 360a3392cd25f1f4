import { allFigures, allItems, congVan1432, figureTag, itemTag, parseControlTag } from "../../../src/outline";

test("every item's tag is read back as that item", () => {
  for (const { id } of allItems(congVan1432)) {
    expect(parseControlTag(itemTag(id))).toEqual({ kind: "item", id });
  }
});

test("every figure's tag is read back as that figure", () => {
  for (const { figure } of allFigures(congVan1432)) {
    expect(parseControlTag(figureTag(figure.id))).toEqual({ kind: "figure", id: figure.id });
  }
});

test("tags are what documents of years ago carry", () => {
  expect(itemTag("III.7.3")).toBe("dan-van:item:III.7.3");
  expect(figureTag("dialogue-count")).toBe("dan-van:figure:dialogue-count");
});

test.each(["", "Ngày ký", "dan-van", "dan-van:item:", "dan-van:figure:", "x-dan-van:item:I"])(
  "the tag “%s” is somebody else's",
  (tag) => {
    expect(parseControlTag(tag)).toBeNull();
  },
);
