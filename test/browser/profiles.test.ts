/**
 * Profiles of several agencies as a clerk keeps them, in Chromium, on the built add-in and the real office.js: two are
 * written, one is chosen, out to a file and in again, and one is deleted.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Frame, FrameLocator, Page } from "playwright-core";
import { closeBrowser, describeInBrowser } from "./browser";
import { openWorkbench } from "./workbenchPage";

afterAll(closeBrowser);

const PROVINCE = "Ủy ban nhân dân tỉnh Đồng Nai";
const DEPARTMENT = "Sở Nội vụ tỉnh Đồng Nai";

const SHIPPED = {
  governingBody: "Ủy ban nhân dân tỉnh Đồng Nai",
  agency: DEPARTMENT,
  symbol: "BC-SNV",
  place: "Đồng Nai",
  period: "annual",
  year: 2026,
  recipients: ["Ủy ban nhân dân tỉnh"],
  signature: { authority: [], title: "GIÁM ĐỐC", name: "" },
  copies: [],
  draftingUnit: "XDCQ",
};

interface Exported {
  readonly version: number;
  readonly profiles: readonly { readonly agency: string }[];
}

describeInBrowser.each([
  [320, "light"],
  [450, "dark"],
] as const)("The profiles in a pane of %i px, %s", (width, scheme) => {
  let page: Page;
  let pane: FrameLocator;
  let frame: Frame;
  let exported: string;

  beforeAll(async () => {
    page = await openWorkbench(`?pane=${width}`);
    await page.emulateMedia({ colorScheme: scheme });
    await page.evaluate(() => window.workbench?.showPane());
    pane = page.frameLocator("#pane-body iframe");
    const found = await (await page.waitForSelector("#pane-body iframe")).contentFrame();
    if (!found) throw new Error("the pane has no frame");
    frame = found;
    await pane.getByRole("tab", { name: "Khung" }).click();
  });
  afterAll(async () => {
    await page.context().close();
  });

  const agency = () => pane.getByRole("combobox", { name: "Cơ quan ban hành" });
  const list = () => pane.getByRole("combobox", { name: "Hồ sơ cơ quan" });
  const names = () => list().locator("option").allTextContents();
  /** The pane's own button opens the browser's dialog, which no test can see; the file goes to the field behind it. */
  const give = (content: string) =>
    pane.locator("input[type=file]").setInputFiles({
      name: "ho-so.json",
      mimeType: "application/json",
      buffer: Buffer.from(content),
    });

  async function insert(): Promise<void> {
    await agency().press("Enter");
    await pane.getByRole("button", { name: "Sửa hồ sơ, chèn lại" }).click();
    await list().waitFor();
  }

  test("an agency is asked for five things, the last of which is who signs", async () => {
    await agency().waitFor();
    const asked = await frame.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>("form :is(input, select, textarea)")]
        .filter((field) => field.checkVisibility())
        .map((field) => field.labels?.[0]?.textContent.replace("*", "")),
    );
    expect(asked).toEqual([
      "Cơ quan ban hành",
      "Cơ quan chủ quản",
      "Ký hiệu",
      "Địa danh",
      "Người ký",
      "Họ và tên",
    ]);
  });

  test("the name of the agency is suggested, and any other is as good", async () => {
    await agency().waitFor();
    const id = await agency().getAttribute("list");
    expect(await pane.locator(`[id="${id ?? ""}"] option`).count()).toBe(34 + 14 + 3 + 5);
    await agency().fill(PROVINCE);
    expect(await pane.getByRole("textbox", { name: "Ký hiệu" }).inputValue()).toBe("BC-UBND");
    const preview = pane.getByRole("group", { name: "Phần đầu và chỗ ký như sẽ đứng trên trang" });
    await preview.getByText("ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI", { exact: true }).waitFor();
    await preview.getByText("Số: /BC-UBND", { exact: true }).waitFor();
    await pane
      .getByText(/^Cả năm · \d{4} · CHỦ TỊCH · Bộ Nội vụ · Chủ tịch, các Phó Chủ tịch UBND tỉnh$/)
      .waitFor();
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await insert();
    expect(await names()).toEqual([PROVINCE, "Thêm hồ sơ mới…"]);
  });

  test("what is typed outlives a visit to another place, and is kept by “Lưu hồ sơ” without an insertion", async () => {
    const before = await page.evaluate(() => window.workbench?.paragraphs());
    const place = pane.getByRole("textbox", { name: "Địa danh" });
    await place.fill("Biên Hòa");
    await pane.getByText(/^Hồ sơ có chỗ chưa lưu/).waitFor();
    await pane.getByRole("tab", { name: "Số liệu" }).click();
    await pane.getByRole("tab", { name: "Khung" }).click();
    expect(await place.inputValue()).toBe("Biên Hòa");
    await pane.getByRole("button", { name: "Lưu hồ sơ" }).click();
    await pane
      .getByRole("status")
      .getByText(/^Đã lưu hồ sơ/)
      .waitFor();
    expect(await pane.getByText(/^Hồ sơ có chỗ chưa lưu/).count()).toBe(0);
    await frame.evaluate(() => {
      location.reload();
    });
    await pane.getByRole("tab", { name: "Khung" }).click();
    await list().waitFor();
    expect(await place.inputValue()).toBe("Biên Hòa");
    expect(await names()).toEqual([PROVINCE, "Thêm hồ sơ mới…"]);
    expect(await page.evaluate(() => window.workbench?.paragraphs())).toEqual(before);
  });

  test("a deputy signs by one choice, and one who signs by order is asked for the title at once", async () => {
    const signing = pane.getByRole("combobox", { name: "Người ký" });
    const title = pane.getByRole("textbox", { name: "Chức vụ" });
    const preview = pane.getByRole("group", { name: "Phần đầu và chỗ ký như sẽ đứng trên trang" });
    await signing.selectOption("Cấp phó ký thay (KT.)");
    for (const line of ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"])
      await preview.getByText(line, { exact: true }).waitFor();
    expect(await title.count()).toBe(0);
    await signing.selectOption("Ký thừa lệnh (TL.)");
    await preview.getByText("TL. CHỦ TỊCH", { exact: true }).waitFor();
    await title.waitFor();
    await signing.selectOption("Người đứng đầu ký");
    await preview.getByText("CHỦ TỊCH", { exact: true }).waitFor();
    expect(await title.inputValue()).toBe("CHỦ TỊCH");
    await pane.getByText("Thêm: kỳ báo cáo, chức vụ, nơi nhận").click();
  });

  test("a profile with a blank is not saved, and the blank is told", async () => {
    const place = pane.getByRole("textbox", { name: "Địa danh" });
    await place.fill("");
    await pane.getByRole("button", { name: "Lưu hồ sơ" }).click();
    await pane.getByText("Còn 1 ô cần sửa.").waitFor();
    expect(await place.evaluate((field) => field === document.activeElement)).toBe(true);
    await place.fill("Đồng Nai");
    await pane.getByRole("button", { name: "Lưu hồ sơ" }).click();
    await pane
      .getByRole("status")
      .getByText(/^Đã lưu hồ sơ/)
      .waitFor();
  });

  test("a second agency has a profile of its own, and the first is still there", async () => {
    await list().selectOption("Thêm hồ sơ mới…");
    expect(await agency().inputValue()).toBe("");
    await agency().fill(DEPARTMENT);
    await insert();
    expect(await names()).toEqual([PROVINCE, DEPARTMENT, "Thêm hồ sơ mới…"]);
    await list().selectOption(PROVINCE);
    expect(await agency().inputValue()).toBe(PROVINCE);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test("they go out as a file that the terminal reads", async () => {
    const download = page.waitForEvent("download");
    await pane.getByRole("button", { name: "Xuất ra tệp" }).click();
    const folder = mkdtempSync(path.join(tmpdir(), "profiles-"));
    const file = path.join(folder, "profiles.json");
    await (await download).saveAs(file);
    exported = readFileSync(file, "utf8");
    const { version, profiles } = JSON.parse(exported) as Exported;
    expect([version, profiles.map((profile) => profile.agency)]).toEqual([2, [PROVINCE, DEPARTMENT]]);
    const report = path.join(folder, "report.docx");
    const cli = path.join(__dirname, "../../dist/cli.js");
    execFileSync(process.execPath, [cli, "scaffold", report, "--profile", file]);
    rmSync(folder, { recursive: true });
  });

  test("what is wrong with a file is said kindly, and changes nothing", async () => {
    const before = await names();
    await give("không phải hồ sơ");
    await pane.getByText(/^Tệp này không phải tệp hồ sơ/).waitFor();
    await give(JSON.stringify({ version: 9, profiles: [] }));
    await pane.getByText(/^Tệp này do một phiên bản khác/).waitFor();
    await pane.getByText("Các hồ sơ đang có vẫn giữ nguyên.").waitFor();
    expect(await names()).toEqual(before);
  });

  test("one is deleted only after it was asked, and comes back from the file", async () => {
    await pane.getByRole("button", { name: "Xóa hồ sơ này" }).click();
    await page.keyboard.press("Enter");
    expect(await names()).toContain(PROVINCE);
    await pane.getByRole("button", { name: "Xóa hồ sơ này" }).click();
    await pane.getByRole("button", { name: "Xóa hồ sơ", exact: true }).click();
    await pane.getByText("Đã xóa hồ sơ. Văn bản vẫn nguyên vẹn.").waitFor();
    expect(await names()).toEqual([DEPARTMENT, "Thêm hồ sơ mới…"]);
    await give(exported);
    await pane.getByText(/^Đã nhập 1 hồ sơ/).waitFor();
    expect(await names()).toEqual([DEPARTMENT, PROVINCE, "Thêm hồ sơ mới…"]);
  });
});

describeInBrowser("The profiles that the office ships with the add-in", () => {
  test("are offered to who has none, and fill in the form without being kept", async () => {
    const page = await openWorkbench("?pane=320");
    const shipped = JSON.stringify({ version: 2, profiles: [SHIPPED] });
    await page.route("**/profiles.json", (route) =>
      route.fulfill({ contentType: "application/json", body: shipped }),
    );
    await page.evaluate(() => window.workbench?.showPane());
    const pane = page.frameLocator("#pane-body iframe");
    await pane.getByRole("tab", { name: "Khung" }).click();
    await pane
      .getByRole("group", { name: "Hồ sơ cài sẵn" })
      .getByRole("button", { name: DEPARTMENT })
      .click();
    expect(await pane.getByLabel("Cơ quan ban hành").inputValue()).toBe(DEPARTMENT);
    expect(await pane.getByLabel("Ký hiệu").inputValue()).toBe("BC-SNV");
    await page.context().close();
  });
});
