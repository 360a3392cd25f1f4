/**
 * WCAG 2.2 AA, measured by axe on every screen of the built pane, at two widths, and its colours in light, dark and
 * forced; and the help, by keyboard alone.
 */
import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame, FrameLocator, Page } from "playwright-core";
import { allItems, congVan1432 } from "../../src/outline";
import { LETTERHEAD, SIGNATURE, TYPED } from "../unit/report/typedReport";
import { docx, p, table } from "../../workbench/test/makeDocument";
import { closeBrowser, describeInBrowser } from "./browser";
import { openWorkbench } from "./workbenchPage";

afterAll(closeBrowser);

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const RULES: RunOptions = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
};
/** All that a look can change; names, roles and sizes are the same in each. */
const RULES_OF_COLOUR: RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
};

/** With a slip in the motto and without part VI: something to mend, something to insert. */
function faulty(): Uint8Array {
  const rows = LETTERHEAD.slice(0, 3).map((line) => line.replace(" - Tự do - ", "-Tự do-").split("\t"));
  const items = allItems(congVan1432).flatMap(({ id }) => (id === "VI" ? [] : (TYPED[id] ?? [])));
  const lines = [...LETTERHEAD.slice(3), ...items, ...SIGNATURE];
  return docx(table(...rows) + lines.map((line) => p(line)).join(""));
}

interface Opened {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly frame: Frame;
}

async function open(width: number, look: Look, file?: Uint8Array, persona = "plain"): Promise<Opened> {
  const page = await openWorkbench(`?pane=${width}&persona=${persona}`);
  // Without transitions: what is half-way between two colours is neither.
  const colours = look === "forced" ? { forcedColors: "active" as const } : { colorScheme: look };
  await page.emulateMedia({ ...colours, reducedMotion: "reduce" });
  if (file) await page.evaluate((text) => window.workbench?.open(text), Buffer.from(file).toString("base64"));
  await page.evaluate(() => window.workbench?.showPane());
  const frame = await (await page.waitForSelector("#pane-body iframe")).contentFrame();
  if (!frame) throw new Error("the pane has no frame");
  return { page, pane: page.frameLocator("#pane-body iframe"), frame };
}

/** What is wrong, each as "rule: the element". */
async function faults(frame: Frame, rules = RULES): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate(async (options): Promise<AxeResults> => {
    const { axe } = window as unknown as {
      axe: { run: (on: Document, how: RunOptions) => Promise<AxeResults> };
    };
    return axe.run(document, options);
  }, rules);
  const wide = await frame.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
  return wide > 0 ? [...found, `${wide} px wider than the pane`] : found;
}

type Look = "light" | "dark" | "forced";
const LOOKS: readonly Look[] = ["light", "dark", "forced"];
const tab = (pane: FrameLocator, name: string) => pane.getByRole("tab", { name }).click();

async function check(pane: FrameLocator): Promise<void> {
  await tab(pane, "Kiểm tra");
  await pane.getByRole("button", { name: /^Kiểm tra( lại)?$/ }).click();
  await pane.getByText(/mục đạt$/).waitFor();
}

/** Each screen in the state in which it says most; each begins where the one before has left the pane. */
const SCREENS: readonly (readonly [screen: string, show: (opened: Opened) => Promise<unknown>])[] = [
  ["the start of a report that lacks something", ({ pane }) => pane.getByText(/^Theo văn bản lúc/).waitFor()],
  [
    "the profile with what is missing in it",
    async ({ pane }) => {
      await tab(pane, "Khung");
      await pane.getByLabel("Cơ quan ban hành").fill(" ");
      await pane.getByRole("button", { name: "Chèn khung vào văn bản" }).click();
      await pane.getByText(/^Còn \d+ ô cần sửa/).waitFor();
    },
  ],
  [
    "the figures, one of them being changed",
    async ({ pane }) => {
      await tab(pane, "Số liệu");
      await pane
        .getByRole("button", { name: /^Sửa số/ })
        .first()
        .click();
      await pane.getByRole("textbox").first().waitFor();
    },
  ],
  ["the result of a check", ({ pane }) => check(pane)],
  [
    "a finding that is being left with a reason",
    async ({ pane }) => {
      await pane
        .getByRole("button", { name: /^Bỏ qua, ghi lý do/ })
        .first()
        .click();
      await pane.getByRole("textbox", { name: "Lý do bỏ qua" }).waitFor();
    },
  ],
  [
    "the check sheet",
    async ({ pane }) => {
      await pane.getByRole("button", { name: "Lập phiếu kiểm tra" }).click();
      await pane.getByRole("heading", { name: "Phiếu kiểm tra báo cáo", level: 2 }).waitFor();
    },
  ],
  [
    "the help with all its parts open",
    async ({ pane, frame }) => {
      await pane.getByRole("button", { name: /^Trợ giúp/ }).click();
      await pane.getByRole("heading", { name: "Trợ giúp" }).waitFor();
      await frame.evaluate(() => {
        for (const part of document.querySelectorAll("details")) part.open = true;
      });
    },
  ],
];

describeInBrowser.each<readonly [width: number, look: Look, rules: RunOptions]>([
  [320, "light", RULES],
  [450, "light", RULES],
  [320, "dark", RULES_OF_COLOUR],
  [320, "forced", RULES_OF_COLOUR],
])("axe finds nothing, and nothing scrolls sideways, in a pane of %i px, %s:", (width, look, rules) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open(width, look, faulty());
  });
  afterAll(async () => {
    await opened.page.context().close();
  });

  test.each(SCREENS)("%s", async (_, show) => {
    await show(opened);
    expect(await faults(opened.frame, rules)).toEqual([]);
  });
});

describeInBrowser("axe finds nothing", () => {
  test("on a blank page, and where the skeleton has just been put in", async () => {
    const { page, pane, frame } = await open(320, "light");
    await pane.getByRole("heading", { name: "Bắt đầu báo cáo" }).waitFor();
    expect(await faults(frame)).toEqual([]);
    await tab(pane, "Khung");
    await pane.getByLabel("Cơ quan ban hành").fill("Ủy ban nhân dân tỉnh Đồng Nai");
    await pane.getByRole("button", { name: "Chèn khung vào văn bản" }).click();
    await pane.getByRole("heading", { name: "Đã chèn khung" }).waitFor();
    expect(await faults(frame)).toEqual([]);
    await page.context().close();
  });

  test("where a figure has no item yet to stand in", async () => {
    const { page, pane, frame } = await open(320, "light");
    await tab(pane, "Số liệu");
    await pane
      .getByRole("button", { name: /^Chèn mục này/ })
      .first()
      .waitFor();
    expect(await faults(frame)).toEqual([]);
    await page.context().close();
  });

  test("where Word refuses", async () => {
    const { page, pane, frame } = await open(320, "light", undefined, "read-only");
    await tab(pane, "Khung");
    await pane.getByRole("combobox", { name: "Cơ quan ban hành" }).fill("Ủy ban nhân dân tỉnh Đồng Nai");
    await pane.getByRole("button", { name: "Chèn khung vào văn bản" }).click();
    await pane.getByRole("alert").waitFor();
    expect(await faults(frame)).toEqual([]);
    await page.context().close();
  });

  test.each(LOOKS)("in the dialog of the ribbon's button, %s", async (look) => {
    const { page } = await open(320, look);
    await page.locator("#ribbon").getByRole("button", { name: "Chèn khung báo cáo" }).click();
    const frame = await (await page.waitForSelector("#dialog-body iframe")).contentFrame();
    if (!frame) throw new Error("the dialog has no frame");
    await frame.waitForSelector("h1");
    expect(await faults(frame)).toEqual([]);
    await page.context().close();
  });

  test("at 200 % zoom, which leaves half of 640 px", async () => {
    const { page, pane, frame } = await open(640, "light", faulty());
    await frame.evaluate(() => (document.documentElement.style.zoom = "2"));
    await check(pane);
    expect(await faults(frame)).toEqual([]);
    await page.context().close();
  });
});

describeInBrowser("the help", () => {
  test("is opened by F1 from anywhere and closed by Escape, and the place stays as it was", async () => {
    const { page, pane, frame } = await open(320, "light", faulty());
    await check(pane);
    await page.keyboard.press("F1");
    await pane.getByRole("heading", { name: "Trợ giúp" }).waitFor();
    await frame.waitForFunction(() => document.activeElement?.textContent === "Trợ giúp");
    expect(await pane.getByText(/mục đạt$/).isVisible()).toBe(false);
    await page.keyboard.press("Escape");
    await pane.getByText(/mục đạt$/).waitFor();
    await frame.waitForFunction(() => document.activeElement?.id === "help-button");
    expect(await pane.getByRole("heading", { name: "Trợ giúp" }).count()).toBe(0);
    await page.context().close();
  });
});
