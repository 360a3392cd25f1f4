import { themeOfGround } from "../../../../src/taskpane/app/theme";

it.each([
  ["#FFFFFF", "light"], // Office's white and colourful themes
  ["#F3F2F1", "light"],
  ["#262626", "dark"], // black
  ["#444444", "dark"], // dark grey
  ["1f1f1f", "dark"],
  ["white", null],
  ["", null],
  [undefined, null],
])("An Office whose pane has the ground %s is %s", (ground, theme) => {
  expect(themeOfGround(ground)).toBe(theme);
});
