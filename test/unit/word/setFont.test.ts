import { placeOfFont } from "../../../src/word/setFont";

const action = {
  kind: "set-font",
  paragraph: 1,
  count: 3,
  from: "Arial",
  to: "Times New Roman",
  within: "một",
} as const;
const arial = (text: string) => ({ text, font: "Arial" });
const roman = (text: string) => ({ text, font: "Times New Roman" });

test.each([
  ["where they were", [roman("đầu"), arial("một"), arial("hai"), arial("ba")], 1],
  ["with a blank one of another font", [roman("đầu"), arial("một"), roman(" "), arial("ba")], 1],
  ["further down", [roman("đầu"), roman("mới"), arial("một"), arial("hai"), arial("ba")], 2],
  ["not any more: the first has gone", [roman("đầu"), arial("hai"), arial("ba")], null],
  ["not any more: one has another font", [roman("đầu"), arial("một"), roman("hai"), arial("ba")], null],
  ["not any more: some have gone", [roman("đầu"), arial("một"), arial("hai")], null],
])("the paragraphs are found %s", (_, seen, place) => {
  expect(placeOfFont(seen, action)).toBe(place);
});
