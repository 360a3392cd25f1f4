/** What the add-in asks of its host, and when its pane can be used: measured in Chromium, in the workbench. */
/* global location, performance, window */
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import setup from "../test/browser/setup.mjs";
import teardown from "../test/browser/teardown.mjs";
import { kilobytes, median, milliseconds } from "./measure.mjs";

const LENGTHS = [10, 100, 1_000];
const STARTS = 9;
const PROFILE = { "Cơ quan ban hành": "Ủy ban nhân dân tỉnh Lâm Đồng", "Họ và tên": "Trần Thị Hoa" };

/** Rows of the table: what, measured, wanted. */
export async function measureInBrowser({ longReport, asFile }) {
  await setup();
  if (process.env.BROWSER_MISSING) {
    await teardown();
    return [["In the browser", `not measured: ${process.env.BROWSER_MISSING}`, ""]];
  }
  const browser = await chromium.connect(process.env.BROWSER_SERVER);
  try {
    const { paragraphs } = longReport(1_100);
    const file = (some) => asFile({ paragraphs: some, controls: [] });
    // Where the headings stand already, nothing is put in.
    const plain = paragraphs.filter(({ format }) => !format.bold).slice(10);
    const asked = [];
    for (const length of LENGTHS) {
      const check = await measured(browser, file(paragraphs.slice(0, length)), checkIt);
      const insert = await measured(browser, file(plain.slice(0, length)), insertIt);
      asked.push({ length, check, insert });
    }
    const each = (name, tell) =>
      asked.map(({ length, [name]: did }) => `${length.toLocaleString("en")}: ${tell(did)}`).join("; ");
    const syncs = ({ syncs: count }) => count;
    return [
      ["`sync`s of a check, by paragraphs", each("check", syncs), "the same number"],
      ["– bytes from Word", each("check", ({ answered }) => kilobytes(answered))],
      ["`sync`s of the skeleton's insertion, by paragraphs", each("insert", syncs), "the same number"],
      [
        "– its OOXML, which is the largest of its requests",
        each("insert", ({ largest }) => kilobytes(largest)),
        "60 KB or less",
      ],
      ...(await startOf(browser)),
    ];
  } finally {
    await browser.close();
    await teardown();
  }
}

async function openPane(browser, file) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "vi-VN" });
  const page = await context.newPage();
  await page.goto(`${process.env.DIST_ORIGIN}/workbench.html`);
  await page.waitForSelector("html[data-ready]");
  if (file) await page.evaluate((text) => window.workbench.open(text), Buffer.from(file).toString("base64"));
  await page.evaluate(() => window.workbench.showPane());
  return { context, page, pane: page.frameLocator("#pane-body iframe") };
}

/** The batches of an action, as the workbench counted them. `act` makes ready and answers with what is to be measured. */
async function measured(browser, file, act) {
  const { context, page, pane } = await openPane(browser, file);
  const run = await act(pane);
  await page.evaluate(() => window.workbench.resetBatches());
  await run();
  const batches = await page.evaluate(() => window.workbench.batches());
  await context.close();
  const own = batches.filter(({ counts }) => counts);
  return {
    syncs: own.length,
    largest: Math.max(...own.map(({ requestBytes }) => requestBytes)),
    answered: batches.reduce((sum, { responseBytes }) => sum + responseBytes, 0),
  };
}

async function checkIt(pane) {
  await pane.getByRole("tab", { name: "Kiểm tra" }).click();
  const button = pane.getByRole("button", { name: /^Kiểm tra( lại)?$/ });
  await button.waitFor();
  return async () => {
    await button.click();
    await pane.getByText(/^\d+\/22 mục đạt$/).waitFor();
  };
}

async function insertIt(pane) {
  await pane.getByRole("tab", { name: "Khung" }).click();
  for (const [label, text] of Object.entries(PROFILE)) await pane.getByLabel(label).fill(text);
  return async () => {
    await pane.getByRole("button", { name: "Chèn khung vào văn bản" }).click();
    await pane.getByRole("heading", { name: "Đã chèn khung" }).waitFor();
  };
}

/** From the pane's navigation to where its first button can be pressed, and the scripts of ours that this took. */
async function startOf(browser) {
  const taken = [];
  let scripts = 0;
  for (let start = 0; start < STARTS; start++) {
    const bytes = [];
    const { context, page, pane } = await openPane(browser);
    await pane.locator("#root button:enabled").first().waitFor();
    const frame = await (await page.waitForSelector("#pane-body iframe")).contentFrame();
    const { now, sources } = await frame.evaluate(() => ({
      now: performance.now(),
      sources: performance
        .getEntriesByType("resource")
        .filter(
          ({ name }) =>
            name.endsWith(".js") && new URL(name).origin === location.origin && !name.includes("/office-js/"),
        )
        .map(({ name }) => name),
    }));
    taken.push(now);
    for (const source of sources) bytes.push(await (await context.request.get(source)).body());
    scripts = bytes.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
    await context.close();
  }
  return [
    [
      "The pane from navigation to its first button that can be pressed, with nothing cached",
      milliseconds(median(taken)),
    ],
    // What comes before Word has answered, with its budget of 130 KB, is held by test/browser/weight.test.ts.
    ["– scripts of ours by then, packed, with reading and rules", kilobytes(scripts)],
  ];
}
