/**
 * The whole job by keyboard alone, in a narrow pane on a blank page: the profile, the skeleton, the required figures, the
 * check, a walk along the findings, one left with a reason, the sheet. Only the step from Word into its pane (F6) is Word's.
 */
import type { Frame, FrameLocator, Page, Route } from "playwright-core";
import { closeBrowser, describeInBrowser } from "./browser";
import { openWorkbench } from "./workbenchPage";

afterAll(closeBrowser);

/** The screens of the places, each fetched when it is first shown. */
const SCREEN_FILES = /\/\d+\.[0-9a-f]+\.js$/;

/** What the focus is on, as "role or element: name". */
const focused = (frame: Frame) =>
  frame.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    const name = element?.getAttribute("aria-label") ?? element?.labels?.[0]?.textContent;
    return `${element?.getAttribute("role") ?? element?.localName ?? ""}: ${name ?? element?.textContent ?? ""}`;
  });

describeInBrowser("by keyboard alone", () => {
  let page: Page;
  let pane: FrameLocator;
  let frame: Frame;

  beforeAll(async () => {
    page = await openWorkbench("?pane=320");
    await page.evaluate(() => window.workbench?.showPane());
    const found = await (await page.waitForSelector("#pane-body iframe")).contentFrame();
    if (!found) throw new Error("the pane has no frame");
    frame = found;
    pane = page.frameLocator("#pane-body iframe");
    await pane.getByRole("tab", { selected: true }).focus();
  });

  async function reach(wanted: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    const passed: string[] = [];
    while (passed.length < 120) {
      const on = await focused(frame);
      if (wanted.test(on)) return;
      passed.push(on);
      await page.keyboard.press(key);
    }
    throw new Error(`${key} does not reach ${String(wanted)}, only\n${passed.join("\n")}`);
  }

  async function goTo(place: string): Promise<void> {
    await reach(/^tab: /, "Shift+Tab");
    for (let step = 0; step < 4 && (await focused(frame)) !== `tab: ${place}`; step++)
      await page.keyboard.press("ArrowRight");
    expect(await focused(frame)).toBe(`tab: ${place}`);
  }

  test("a clerk enters the profile and inserts the skeleton", async () => {
    await goTo("Khung");
    await pane.getByRole("combobox", { name: "Cơ quan ban hành" }).waitFor();
    await reach(/^combobox: Cơ quan ban hành|^input: Cơ quan ban hành/);
    await page.keyboard.type("Ủy ban nhân dân tỉnh Đồng Nai");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Đã chèn khung" }).waitFor();
    await frame.waitForFunction(() => document.activeElement?.textContent === "Đã chèn khung");
  });

  test("writes the three figures that are required", async () => {
    await goTo("Số liệu");
    await pane.getByText("Còn thiếu 3 số liệu bắt buộc.").waitFor();
    for (const [figure, typed, left] of [
      [
        "Số liệu kinh tế - xã hội",
        "tổng sản phẩm trên địa bàn (GRDP) tăng 8,02%",
        "Còn thiếu 2 số liệu bắt buộc.",
      ],
      ["Chỉ số hài lòng", "98,5", "Còn thiếu 1 số liệu bắt buộc."],
      ["Số cuộc tiếp xúc, đối thoại trực tiếp", "25", "Đủ số liệu bắt buộc."],
    ] as const) {
      await reach(new RegExp(`^(?:input|textarea): ${figure}`));
      await page.keyboard.type(typed);
      await page.keyboard.press("Enter");
      await pane.getByText(left).first().waitFor();
    }
  });

  test("checks, walks the findings and leaves one with a reason", async () => {
    // From the end of the form, where the tabs are far away.
    expect(await focused(frame)).not.toMatch(/^tab: /);
    await page.keyboard.press("Alt+PageDown");
    expect(await focused(frame)).toBe("tab: Kiểm tra");
    await pane.getByRole("button", { name: /^Kiểm tra( lại)?$/ }).waitFor();
    await reach(/^button: Kiểm tra/);
    await page.keyboard.press("Enter");
    await pane.getByText(/^\d+\/22 mục đạt$/).waitFor();
    await page.keyboard.press("F8");
    await frame.waitForFunction(() =>
      document.activeElement?.getAttribute("aria-label")?.startsWith("Lỗi 1/"),
    );
    await page.keyboard.press("ArrowDown");
    await frame.waitForFunction(() =>
      document.activeElement?.getAttribute("aria-label")?.startsWith("Lỗi 2/"),
    );
    await page.keyboard.press("Shift+F8");
    await frame.waitForFunction(() =>
      document.activeElement?.getAttribute("aria-label")?.startsWith("Lỗi 1/"),
    );
    await reach(/^button: Bỏ qua, ghi lý do/);
    await page.keyboard.press("Enter");
    await frame.waitForFunction(() => document.activeElement?.localName === "textarea");
    await page.keyboard.type("Sẽ bổ sung trong báo cáo sau");
    await reach(/^button: Bỏ qua$/);
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "Đã bỏ qua (1)" }).waitFor();
    await frame.waitForFunction(() =>
      document.activeElement?.getAttribute("aria-label")?.startsWith("Lỗi 1/"),
    );
  });

  test("makes the sheet, which names the agency while the number is still to come", async () => {
    await reach(/^button: Lập phiếu kiểm tra/, "Shift+Tab");
    await page.keyboard.press("Enter");
    await frame.waitForFunction(() => document.activeElement?.textContent === "Phiếu kiểm tra báo cáo");
    await pane
      .getByRole("row", { name: /^Cơ quan ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI$/ })
      .first()
      .waitFor();
  });
});

describeInBrowser("while a screen is still on its way", () => {
  async function open(): Promise<{
    readonly page: Page;
    readonly pane: FrameLocator;
    readonly frame: Frame;
  }> {
    const page = await openWorkbench("?pane=320");
    await page.evaluate(() => window.workbench?.showPane());
    const frame = await (await page.waitForSelector("#pane-body iframe")).contentFrame();
    if (!frame) throw new Error("the pane has no frame");
    const pane = page.frameLocator("#pane-body iframe");
    await pane.getByRole("heading", { name: "Bắt đầu báo cáo" }).waitFor();
    return { page, pane, frame };
  }

  test("Tab goes to its place, waits there, and then goes on into it", async () => {
    const { page, pane, frame } = await open();
    const held: Route[] = [];
    await page.route(SCREEN_FILES, (route) => void held.push(route));
    await pane.getByRole("tab", { name: "Tổng quan" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Tab");
    expect(await frame.evaluate(() => document.activeElement?.id)).toBe("panel-insert");
    await Promise.all(held.map((route) => route.continue()));
    await pane.getByRole("combobox", { name: "Cơ quan ban hành" }).waitFor();
    await page.keyboard.press("Tab");
    expect(await focused(frame)).toMatch(/Cơ quan ban hành/);
    await page.context().close();
  });

  test("Tab goes on from where a button was that is gone", async () => {
    const { page, pane, frame } = await open();
    await pane.getByRole("tab", { name: "Khung" }).click();
    const save = pane.getByRole("button", { name: "Lưu hồ sơ" });
    await save.waitFor();
    await pane.getByRole("button", { name: "Nhập từ tệp" }).focus();
    await frame.evaluate(() => document.activeElement?.remove());
    await page.keyboard.press("Tab");
    expect(await focused(frame)).toBe("button: Chèn khung vào văn bản");
    await page.context().close();
  });

  test("nothing is lost of a reason that is typed at once", async () => {
    const { page, pane } = await open();
    await pane.getByRole("tab", { name: "Kiểm tra" }).click();
    await pane.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await pane.getByText(/mục đạt$/).waitFor();
    await page.route(SCREEN_FILES, (route) => route.abort());
    await pane
      .getByRole("button", { name: /^Bỏ qua, ghi lý do/ })
      .first()
      .focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("Bộ đã đồng ý");
    const box = pane.getByRole("textbox", { name: "Lý do bỏ qua" });
    expect(await box.inputValue()).toBe("Bộ đã đồng ý");
    await page.keyboard.press("Escape");
    await page.keyboard.press("F8");
    expect(await box.count()).toBe(0);
    await pane
      .getByRole("button", { name: /^Bỏ qua, ghi lý do/ })
      .first()
      .click();
    expect(await box.inputValue()).toBe("Bộ đã đồng ý");
    await page.context().close();
  });

  test("every part of the help is reached by Tab", async () => {
    const { page, pane, frame } = await open();
    await pane.getByRole("button", { name: /^Trợ giúp/ }).click();
    await pane.getByRole("heading", { name: "Trợ giúp" }).waitFor();
    await pane.getByRole("button", { name: "Quay lại" }).focus();
    const parts = await pane.locator("summary").allTextContents();
    for (const part of parts) {
      await page.keyboard.press("Tab");
      expect(await focused(frame)).toBe(`summary: ${part}`);
    }
    await page.context().close();
  });
});
