/** The ribbon as the add-in's manifest describes it, with its addresses beside the workbench. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readManifest } from "../host/manifest";

const TEXT = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");
const HERE = "https://localhost:4321/manifest.xml";

test("every button has a label, a tip, an icon and something to do", () => {
  const { groups } = readManifest(TEXT, HERE, "vi-VN");
  const buttons = groups.flatMap((group) => group.buttons);
  expect(buttons.map(({ label }) => label)).toEqual(["Chèn khung báo cáo", "Kiểm tra trước khi gửi"]);
  for (const { tip, icon } of buttons) {
    expect(tip).not.toBe("");
    expect(icon).toMatch(/^https:\/\/localhost:4321\/assets\/\w+-32\.png$/);
  }
  expect(buttons.map(({ action }) => action.kind)).toEqual(["function", "pane"]);
});

test("addresses are looked for beside the manifest, whatever origin it names", () => {
  const manifest = readManifest(TEXT, HERE, "vi-VN");
  expect(manifest.pane).toBe("https://localhost:4321/taskpane.html");
  expect(manifest.functionFile).toBe("https://localhost:4321/commands.html");
});

test("labels follow the language", () => {
  expect(readManifest(TEXT, HERE, "en-US").groups[0]?.buttons[0]?.label).toBe("Insert report frame");
});
