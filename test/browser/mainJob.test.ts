/**
 * The main job as a clerk does it, in Chromium, on the built add-in and the real office.js: a blank page, one click, the
 * check, every blank filled in, the check again, the file; and what the terminal and Microsoft's validator say of that file.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { allFigures, allItems, congVan1432, leafItems } from "../../src/outline";
import { docx, p } from "../../workbench/test/makeDocument";
import { faultsOfDocx } from "../ooxmlValidator";
import { closeBrowser, describeInBrowser } from "./browser";
import { fileOf, openWorkbench } from "./workbenchPage";

afterAll(closeBrowser);

const PROFILE = {
  "Cơ quan ban hành": "Ủy ban nhân dân tỉnh Đồng Nai",
  "Họ và tên": "Nguyễn Thị Hoàng",
};

/** What the clerk writes under every item that has no figure of its own to tell. */
const TEXT = "Đơn vị đã triển khai đầy đủ, đúng kế hoạch; có 12 văn bản được ban hành trong kỳ.";
const FIGURES: Readonly<Record<string, string>> = {
  "socio-economic": "tổng sản phẩm trên địa bàn (GRDP) tăng 8,02%",
  "satisfaction-index": "98,5",
  "dialogue-count": "25",
  "dialogue-attendance": "1.234",
};

const pane = (page: Page): FrameLocator => page.frameLocator("#pane-body iframe");

async function open(page: Page, file: Uint8Array): Promise<void> {
  await page.evaluate((text) => window.workbench?.open(text), Buffer.from(file).toString("base64"));
  await page.evaluate(() => window.workbench?.showPane());
}

async function insertFromPane(page: Page): Promise<void> {
  const frame = pane(page);
  await frame.getByRole("tab", { name: "Khung" }).click();
  for (const [label, text] of Object.entries(PROFILE)) {
    await frame.getByLabel(label).fill(text);
  }
  await frame.getByRole("button", { name: "Chèn khung vào văn bản" }).click();
  await frame.getByRole("heading", { name: "Đã chèn khung" }).waitFor();
}

async function check(page: Page): Promise<string> {
  const frame = pane(page);
  await frame.getByRole("tab", { name: "Kiểm tra" }).click();
  await frame.getByRole("button", { name: /^Kiểm tra( lại)?$/ }).click();
  await frame.getByText(/^\d+\/22 mục đạt$/).waitFor();
  return frame.getByRole("tabpanel", { name: "Kiểm tra" }).innerText();
}

/** Types into every blank, in the order in which a clerk meets them. */
async function fillIn(page: Page): Promise<void> {
  const blanks = page.locator("#canvas .control.prompt");
  while ((await blanks.count()) > 0) {
    const blank = blanks.first();
    const title = (await blank.getAttribute("title")) ?? "";
    const figure = allFigures(congVan1432).find(({ figure: { label } }) => label === title);
    await blank.click();
    await page.keyboard.insertText(figure ? (FIGURES[figure.figure.id] ?? "12") : TEXT);
  }
}

/** Number, day and month: what stands blank in the heading until the report is issued. */
async function fillInHeading(page: Page): Promise<void> {
  await typeOverSpaces(page, "Số: ", "12");
  await typeOverSpaces(page, ", ngày ", "05 ");
  await typeOverSpaces(page, " tháng ", "12 ");
}

/** Selects the run of spaces after those words on the page, as a person would with the mouse, and types. */
async function typeOverSpaces(page: Page, words: string, text: string): Promise<void> {
  await page.evaluate((after) => {
    const texts = document.createTreeWalker(
      document.querySelector("#canvas") ?? document,
      NodeFilter.SHOW_TEXT,
    );
    while (texts.nextNode()) {
      const [, before = "", spaces] =
        new RegExp(`^(.*?${after})( +)`).exec(texts.currentNode.textContent ?? "") ?? [];
      if (!spaces) continue;
      const { currentNode: node } = texts;
      getSelection()?.setBaseAndExtent(node, before.length, node, before.length + spaces.length);
      return;
    }
    throw new Error(`no spaces after "${after}"`);
  }, words);
  await page.keyboard.insertText(text);
}

function terminal(file: Uint8Array): { readonly code: number; readonly report: Report } {
  const folder = mkdtempSync(path.join(tmpdir(), "main-job-"));
  const name = path.join(folder, "bao-cao.docx");
  try {
    writeFileSync(name, file);
    return { code: 0, report: JSON.parse(run(name)) as Report };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    return { code: status, report: JSON.parse(stdout) as Report };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const run = (name: string): string =>
  execFileSync(process.execPath, [path.join(__dirname, "../../dist/cli.js"), "check", name, "--json"], {
    encoding: "utf8",
  });

interface Report {
  readonly verdict: string;
  readonly items: readonly { readonly id: string; readonly status: string }[];
  readonly figures: readonly {
    readonly id: string;
    readonly status: string;
    readonly values: readonly { value: number }[];
  }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
  }[];
}

const errors = (report: Report) => report.findings.filter(({ severity }) => severity === "error");
const valueOf = (report: Report, id: string) =>
  report.figures.find((figure) => figure.id === id)?.values[0]?.value;

describeInBrowser("from a blank page to a report that is ready", () => {
  let page: Page;

  beforeAll(async () => {
    page = await openWorkbench();
    await page.evaluate(() => window.workbench?.showPane());
  });

  it("inserts the skeleton with one click on the pane's button", async () => {
    await insertFromPane(page);
    const paragraphs = await page.evaluate(() => window.workbench?.paragraphs() ?? []);
    for (const { label, heading } of leafItems(congVan1432)) {
      expect(paragraphs.filter((text) => text === `${label} ${heading}`)).toHaveLength(1);
    }
  });

  it("then says of each of the 22 items and the three figures that it is still to be written", async () => {
    expect(await check(page)).toContain("0/22 mục đạt");
    const { code, report } = terminal(await fileOf(page));
    expect(code).toBe(1);
    expect(
      leafItems(congVan1432).map(({ id }) => report.items.find((item) => item.id === id)?.status),
    ).toEqual(Array.from({ length: 22 }, () => "empty"));
    expect(report.findings.filter(({ rule }) => rule === "item-empty")).toHaveLength(22);
    expect(
      report.findings.filter(({ rule }) => rule === "item-missing" || rule === "heading-missing"),
    ).toEqual([]);
    expect(
      report.figures.filter(({ id }) =>
        ["socio-economic", "satisfaction-index", "dialogue-count"].includes(id),
      ),
    ).toEqual([
      expect.objectContaining({ status: "missing", values: [] }),
      expect.objectContaining({ status: "missing", values: [] }),
      expect.objectContaining({ status: "missing", values: [] }),
    ]);
  });

  it("changes nothing when the ribbon's button is pressed again, and says so each time", async () => {
    const before = await page.evaluate(() => window.workbench?.paragraphs());
    for (let press = 1; press <= 2; press++) {
      await page.getByRole("button", { name: "Chèn khung báo cáo" }).click();
      const dialog = page.frameLocator("#dialog-body iframe");
      await dialog.getByRole("heading", { name: "Khung đã đủ" }).waitFor();
      await dialog.getByText(/^Chữ đã có không đổi theo hồ sơ/).waitFor();
      expect(await page.evaluate(() => window.workbench?.paragraphs())).toEqual(before);
      await page.locator("#dialog-close").click();
      await page.locator("#ribbon:not([aria-busy])").waitFor();
    }
  });

  it("says that it is ready once every blank is filled in, and the terminal says the same of the file", async () => {
    await fillIn(page);
    await fillInHeading(page);
    const said = await check(page);
    const file = await fileOf(page);
    const { code, report } = terminal(file);
    expect(errors(report)).toEqual([]);
    expect([code, report.verdict]).toEqual([0, "ready"]);
    expect(said).toContain("22/22 mục đạt");
    expect(valueOf(report, "satisfaction-index")).toBe(98.5);
    expect(valueOf(report, "dialogue-count")).toBe(25);
    expect(valueOf(report, "dialogue-attendance")).toBe(1234);
    expect(await faultsOfDocx(file)).toEqual([]);
  });
});

describeInBrowser("the ribbon's button before there is a profile", () => {
  it("inserts placeholders, and says how to have the agency's own names instead", async () => {
    const page = await openWorkbench();
    await page.getByRole("button", { name: "Chèn khung báo cáo" }).click();
    const dialog = page.frameLocator("#dialog-body iframe");
    await dialog.getByRole("heading", { name: "Đã chèn khung" }).waitFor();
    await dialog.getByText(/^Chưa có hồ sơ cơ quan nên phần đầu và chỗ ký là chữ mẫu/).waitFor();
    await page.context().close();
  });
});

describeInBrowser("a document that already has text", () => {
  const OWN = [
    "Ghi chú của chuyên viên: số liệu lấy đến ngày 15/11/2026.",
    "Đã gọi Sở Tài chính xin số liệu.",
    "Dòng cuối.",
  ];

  it("keeps every paragraph, in order, and gets the skeleton once; one undo takes it back", async () => {
    const page = await openWorkbench();
    await open(page, docx(OWN.map((text) => p(text)).join("")));
    await insertFromPane(page);
    const after = await page.evaluate(() => window.workbench?.paragraphs() ?? []);
    expect(after.filter((text) => OWN.includes(text))).toEqual(OWN);
    expect(after.filter((text) => text.includes("CỘNG HÒA XÃ HỘI"))).toHaveLength(1);
    expect(await faultsOfDocx(await fileOf(page))).toEqual([]);
    await page.evaluate(() => window.workbench?.undo());
    expect(await page.evaluate(() => window.workbench?.paragraphs())).toEqual(OWN);
  });
});

describeInBrowser("a report typed by hand, with headings left out", () => {
  const LEFT_OUT = ["III.2", "III.7.2", "IV.2"];

  it("gets only those headings, each at its place", async () => {
    const headings = allItems(congVan1432).map(({ id, label, heading }) => ({
      id,
      line: `${label} ${heading}`,
    }));
    const typed = headings.filter(({ id }) => !LEFT_OUT.includes(id));
    const page = await openWorkbench();
    const body = typed
      .flatMap(({ id, line }) => [p(line), p(`Đã triển khai đầy đủ mục ${id} trong kỳ.`)])
      .join("");
    await open(page, docx(body));
    await insertFromPane(page);
    const after = await page.evaluate(() => window.workbench?.paragraphs() ?? []);
    const lines = headings.map(({ line }) => line);
    expect(after.filter((text) => lines.includes(text))).toEqual(lines);
    for (const id of LEFT_OUT) {
      const at = after.indexOf(headings.find((each) => each.id === id)?.line ?? "");
      const before = headings[headings.findIndex((each) => each.id === id) - 1];
      expect(after[at - 1]).toBe(`Đã triển khai đầy đủ mục ${before?.id ?? ""} trong kỳ.`);
    }
    expect(await faultsOfDocx(await fileOf(page))).toEqual([]);
  });
});

describeInBrowser("what an action costs", () => {
  it.each([10, 100, 1000])("reads a document of %d paragraphs in at most two syncs", async (length) => {
    const page = await openWorkbench();
    const file = Buffer.from(docx(Array.from({ length }, (_, n) => p(`Đoạn ${n}`)).join(""))).toString(
      "base64",
    );
    await page.evaluate((text) => window.workbench?.open(text), file);
    await page.evaluate(() => window.workbench?.showPane());
    await pane(page).getByRole("tab", { name: "Kiểm tra" }).click();
    await pane(page).getByRole("button", { name: "Kiểm tra" }).waitFor();
    await page.evaluate(() => window.workbench?.resetBatches());
    await check(page);
    const counted = await page.evaluate(
      () => window.workbench?.batches().filter(({ counts }) => counts).length,
    );
    expect(counted).toBeLessThanOrEqual(2);
    expect(counted).toBeGreaterThan(0);
  });
});
