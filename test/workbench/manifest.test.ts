/** The ribbon as the add-in's manifest describes it, with its addresses beside the workbench. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readManifest } from "../../src/workbench/host/manifest";
import { personaOf, PERSONAS, supports } from "../../src/workbench/host/persona";

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

describe("personas", () => {
  test("each is chosen by its id, and an unknown one is the first", () => {
    for (const persona of PERSONAS) expect(personaOf(persona.id)).toBe(persona);
    expect(personaOf("không có")).toBe(PERSONAS[0]);
  });

  test.each([
    ["1.3", "1.1", true],
    ["1.3", "1.3", true],
    ["1.3", "1.4", false],
    ["1.10", "1.9", true],
  ])("WordApi %s and a member of %s: %s", (has, wanted, answer) => {
    expect(supports({ ...PERSONAS[0], requirements: { WordApi: has } }, wanted)).toBe(answer);
  });
});
