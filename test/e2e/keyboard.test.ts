/**
 * The whole job by keyboard alone, in a narrow pane on a blank page: the profile, the skeleton, the required figures, the
 * check, a walk along the findings, one left with a reason, the sheet. Only the step from Word into its pane (F6) is Word's.
 */
import type { Frame, FrameLocator, Page } from "playwright-core";
import { closeBrowser, describeInBrowser } from "./browser";
import { openWorkbench } from "./workbenchPage";

afterAll(closeBrowser);

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
    await goTo("Kiểm tra");
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
