/* global document, window -- what is evaluated runs in the page */
/**
 * `npm run build && npm run pictures` takes the pictures of docs/images and of the pane's help afresh, from the built
 * add-in in the workbench: a skeleton made by the terminal, with its first boxes filled in by typing. Give them a palette
 * before they are committed (`convert -dither None -colors 64 png8:…`): they are a third as large then.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import setup from "../test/browser/setup.mjs";
import teardown from "../test/browser/teardown.mjs";

const PROJECT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const IMAGES = path.join(PROJECT, "docs", "images");
const HELP = path.join(PROJECT, "assets", "help");

/** In the order of the boxes on the page. */
const TYPED = [
  "Đồng Nai có 95 đơn vị hành chính cấp xã; kinh tế - xã hội tiếp tục phát triển.",
  "tổng sản phẩm trên địa bàn (GRDP) tăng 8,02%",
  "Ủy ban nhân dân tỉnh đã ban hành 12 văn bản cụ thể hóa Chỉ thị số 33/CT-TTg.",
  "Đã tổ chức 08 lớp tập huấn với 640 lượt người tham dự.",
];

const PROFILE = {
  governingBody: "",
  agency: "Ủy ban nhân dân tỉnh Đồng Nai",
  symbol: "BC-UBND",
  place: "Đồng Nai",
  period: "annual",
  year: 2026,
  recipients: ["Bộ Nội vụ"],
  signature: { authority: ["TM. ỦY BAN NHÂN DÂN"], title: "CHỦ TỊCH", name: "Nguyễn Thị Hoàng" },
  copies: ["Sở Nội vụ"],
  draftingUnit: "NV",
};

function skeleton() {
  const folder = mkdtempSync(path.join(os.tmpdir(), "pictures-"));
  try {
    const file = path.join(folder, "bao-cao.docx");
    const profile = path.join(folder, "ho-so.json");
    writeFileSync(profile, JSON.stringify(PROFILE));
    const scaffold = [path.join(PROJECT, "dist", "cli.js"), "scaffold", file, "--profile", profile];
    execFileSync(process.execPath, scaffold);
    return readFileSync(file).toString("base64");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function openPane(browser, { width, file }) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "vi-VN",
    viewport: { width: 1360, height: 860 },
  });
  const page = await context.newPage();
  await page.goto(`${process.env.DIST_ORIGIN}/workbench.html?pane=${width}`);
  await page.waitForSelector("html[data-ready]");
  if (file) await page.evaluate((text) => window.workbench.open(text), file);
  if (file) await fillIn(page);
  await page.evaluate(() => window.workbench.showPane());
  const pane = page.frameLocator("#pane-body iframe");
  await pane.getByRole("tab").first().waitFor();
  return { page, pane };
}

async function fillIn(page) {
  for (const text of TYPED) {
    await page.locator("#canvas .control.prompt").first().click();
    await page.keyboard.insertText(text);
  }
  await page.evaluate(() => document.querySelector("#canvas")?.scrollTo(0, 0));
}

const show = (pane, name) => pane.getByRole("tab", { name }).click();

/** The whole workbench, or only its pane. */
async function take(page, file, part) {
  await page.waitForTimeout(600);
  const at = part ? page.locator(part) : page;
  await at.screenshot({ path: file });
}

await setup();
if (process.env.BROWSER_MISSING) throw new Error(process.env.BROWSER_MISSING);
const browser = await chromium.connect(process.env.BROWSER_SERVER);
const image = (name) => path.join(IMAGES, `${name}.png`);
try {
  const file = skeleton();

  const blank = await openPane(browser, { width: 350 });
  await blank.pane.getByRole("heading", { name: "Bắt đầu báo cáo" }).waitFor();
  await take(blank.page, image("bat-dau"));
  await show(blank.pane, "Khung");
  await blank.pane.getByLabel("Cơ quan ban hành").fill(PROFILE.agency);
  await blank.pane.getByLabel("Người ký", { exact: true }).selectOption("deputy");
  await blank.pane.getByText("Xem trước phần đầu và chỗ ký").scrollIntoViewIfNeeded();
  await take(blank.page, image("ho-so"));

  const { page, pane } = await openPane(browser, { width: 350, file });
  await pane.getByText(/^Theo văn bản lúc/).waitFor();
  await take(page, image("tong-quan"));
  await show(pane, "Số liệu");
  await pane.getByText(/^Đã có \d+\/17 số liệu\.$/).waitFor();
  await take(page, image("so-lieu"));
  await show(pane, "Kiểm tra");
  await pane.getByRole("button", { name: /^Kiểm tra/ }).click();
  await pane.getByText(/mục đạt$/).waitFor();
  await take(page, image("kiem-tra"));
  await pane.getByRole("button", { name: "Lập phiếu kiểm tra" }).click();
  await pane.getByRole("heading", { name: "Phiếu kiểm tra báo cáo", level: 2 }).waitFor();
  await take(page, image("phieu-kiem-tra"));

  await pane.getByRole("button", { name: "Đóng phiếu" }).click();
  await pane.getByRole("button", { name: /^Trợ giúp/ }).click();
  await pane.getByRole("heading", { name: "Trợ giúp", level: 2 }).waitFor();
  await take(page, image("tro-giup"));

  const small = await openPane(browser, { width: 320, file });
  await small.pane.getByText(/^Theo văn bản lúc/).waitFor();
  await take(small.page, path.join(HELP, "start.png"), "#pane-body");
  await show(small.pane, "Kiểm tra");
  await small.pane.getByRole("button", { name: /^Kiểm tra/ }).click();
  await small.pane.getByText(/mục đạt$/).waitFor();
  await take(small.page, path.join(HELP, "check.png"), "#pane-body");
} finally {
  await browser.close();
  await teardown();
}
