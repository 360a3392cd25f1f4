import { marginsToSet } from "../../../src/word/margins";

const mm = (millimetres: number) => (millimetres * 72) / 25.4;
const margins = (top: number, bottom: number, left: number, right: number) => ({
  topMargin: mm(top),
  bottomMargin: mm(bottom),
  leftMargin: mm(left),
  rightMargin: mm(right),
});

test.each([
  ["the smallest allowed", margins(20, 20, 30, 15)],
  ["the largest allowed", margins(25, 25, 35, 20)],
  ["2 cm as Word rounds it", { ...margins(20, 20, 30, 20), topMargin: 56.7 }],
])("margins of %s stay", (_what, allowed) => {
  expect(marginsToSet(allowed)).toEqual({});
});

test("Word's own inch on every side goes to the nearest that the decree allows", () => {
  const inch = { topMargin: 72, bottomMargin: 72, leftMargin: 72, rightMargin: 72 };
  const set = marginsToSet(inch);
  expect(Object.keys(set).sort()).toEqual(["bottomMargin", "leftMargin", "rightMargin", "topMargin"]);
  expect(set.topMargin).toBeCloseTo(mm(25));
  expect(set.leftMargin).toBeCloseTo(mm(30));
  expect(set.rightMargin).toBeCloseTo(mm(20));
});

test("only the margin that is wrong is changed", () => {
  const set = marginsToSet(margins(20, 20, 25, 20));
  expect(Object.keys(set)).toEqual(["leftMargin"]);
  expect(set.leftMargin).toBeCloseTo(mm(30));
});
