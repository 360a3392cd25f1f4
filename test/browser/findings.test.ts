/**
 * Acting on findings as a clerk does, in Chromium, on the built add-in and the real office.js: check, mend, insert, leave
 * with a reason, walk by the keys, write in the document while the pane checks by itself, take the sheet along.
 */
import type { Frame, FrameLocator, Page } from "playwright-core";
import { allItems, congVan1432 } from "../../src/outline";
import { LETTERHEAD, SIGNATURE, TYPED } from "../unit/report/typedReport";
import { docx, p, table } from "../../workbench/test/makeDocument";
import { closeBrowser, contentOf, describeInBrowser } from "./browser";
import { openWorkbench } from "./workbenchPage";

afterAll(closeBrowser);

const MOTTO = "Độc lập - Tự do - Hạnh phúc";
const SLIP = "Độc lập-Tự do-Hạnh phúc";
const REASON = "Bộ đã đồng ý <b>mẫu riêng</b> của tỉnh.";

/** A good report with a slip in its motto and one in its date, and without part VI. */
function faulty(): Uint8Array {
  const rows = LETTERHEAD.slice(0, 3).map((line) =>
    line.replace(MOTTO, SLIP).replace("ngày 05 tháng", "ngày 5 tháng").split("\t"),
  );
  const items = allItems(congVan1432).flatMap(({ id }) => (id === "VI" ? [] : (TYPED[id] ?? [])));
  const lines = [...LETTERHEAD.slice(3), ...items, ...SIGNATURE];
  return docx(table(...rows) + lines.map((line) => p(line)).join(""));
}

interface Checked {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly frame: Frame;
}

async function openChecked(width: number): Promise<Checked> {
  const page = await openWorkbench(`?pane=${width}`);
  await page.evaluate((file) => window.workbench?.open(file), Buffer.from(faulty()).toString("base64"));
  await page.evaluate(() => window.workbench?.showPane());
  const pane = page.frameLocator("#pane-body iframe");
  await pane.getByRole("tab", { name: "Kiểm tra" }).click();
  await pane.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await pane.getByText("21/22 mục đạt", { exact: true }).waitFor();
  const frame = await (await page.waitForSelector("#pane-body iframe")).contentFrame();
  if (!frame) throw new Error("the pane has no frame");
  return { page, pane, frame };
}

/** The verdict of the check, and not what another tab tells of the same document. */
const ready = (pane: FrameLocator) =>
  pane.getByRole("tabpanel", { name: "Kiểm tra" }).locator(".notice-success");
const filter = (pane: FrameLocator, name: RegExp) => pane.getByRole("button", { name });
const paragraphs = (page: Page) => page.evaluate(() => window.workbench?.paragraphs() ?? []);
/** Of the element of the pane that has the focus. */
const focused = (frame: Frame) =>
  frame.evaluate(() => {
    const { activeElement: element } = document;
    return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });
const counted = async (pane: FrameLocator, name: RegExp): Promise<number> =>
  Number(/\d+/.exec((await filter(pane, name).textContent()) ?? "")?.[0]);

const WARNINGS = /^Cần xem \(/;
const ERRORS = /^Lỗi \(/;
const LEFT = /^Đã bỏ qua \(/;

describeInBrowser.each([320, 450])("The findings in a pane of %i px", (width) => {
  let checked: Checked;
  beforeAll(async () => {
    checked = await openChecked(width);
  });
  afterAll(async () => {
    await checked.page.context().close();
  });

  test("a slip shows its words before and after, is mended by one click, and the next finding has the focus", async () => {
    const { page, pane, frame } = checked;
    await filter(pane, WARNINGS).click();
    const before = await counted(pane, WARNINGS);
    const card = pane.getByRole("listitem").filter({ hasText: "Tiêu ngữ" });
    expect(await card.locator("del").textContent()).toBe(SLIP);
    expect(await card.locator("ins").textContent()).toBe(MOTTO);
    await card.getByRole("button", { name: /^Sửa:/ }).click();
    await pane.getByRole("button", { name: `Cần xem (${before - 1})` }).waitFor();
    expect((await paragraphs(page)).filter((text) => text.includes(MOTTO))).toHaveLength(1);
    expect(await focused(frame)).toMatch(/^Cần xem \d.*Địa danh/);
    await pane.getByText("Đã sửa. Muốn bỏ, bấm Ctrl+Z 1 lần trong văn bản.").first().waitFor();
  });

  test("one is left, with a reason only, which stands beside it", async () => {
    const { pane } = checked;
    const before = await counted(pane, WARNINGS);
    const card = pane.getByRole("listitem").filter({ hasText: "Địa danh, thời gian" });
    await card.getByRole("button", { name: /^Bỏ qua, ghi lý do/ }).click();
    await card.getByRole("button", { name: "Bỏ qua", exact: true }).click();
    await card.getByText("Ghi lý do, ví dụ").waitFor();
    await card.getByRole("textbox", { name: "Lý do bỏ qua" }).fill(REASON);
    await card.getByRole("button", { name: "Bỏ qua", exact: true }).click();
    await filter(pane, LEFT).filter({ hasText: "(1)" }).click();
    expect(await counted(pane, WARNINGS)).toBe(before - 1);
    await pane.getByText(`Lý do: ${REASON}`).waitFor();
    await pane.getByText("1 điểm đã bỏ qua, có ghi lý do").waitFor();
  });

  test("F8 walks from the errors over all that is open and round again, each step spoken and shown", async () => {
    const { page, pane, frame } = checked;
    const open = (await counted(pane, ERRORS)) + (await counted(pane, WARNINGS));
    const steps: string[] = [];
    for (let step = 0; step <= open; step++) {
      await page.keyboard.press("F8");
      await frame.waitForFunction(
        (last) => document.activeElement?.getAttribute("aria-label") !== last,
        [...steps].at(-1),
      );
      steps.push(await focused(frame));
    }
    expect(steps[0]).toMatch(/^Lỗi 1\/1: VI/);
    expect(steps.at(-1)).toBe(steps[0]);
    expect(new Set(steps).size).toBe(open);
    await page.keyboard.press("Shift+F8");
    await frame.waitForFunction(
      (last) => document.activeElement?.getAttribute("aria-label") === last,
      steps[open - 1],
    );
  });

  test("a missing part is inserted at its place, and what is then to be written is the next finding", async () => {
    const { page, pane, frame } = checked;
    await filter(pane, ERRORS).click();
    await pane.getByRole("button", { name: /^Chèn mục này/ }).click();
    await pane.getByText("Chưa có nội dung ở phần VI").waitFor();
    const texts = await paragraphs(page);
    const at = texts.findIndex((text) => text.includes("KIẾN NGHỊ, ĐỀ XUẤT"));
    expect(at).toBeGreaterThan(texts.findIndex((text) => text.startsWith("V. NHIỆM VỤ")));
    expect(at).toBeLessThan(texts.indexOf("Nơi nhận:"));
    expect(await focused(frame)).toMatch(/^Lỗi 1\/1: VI/);
  });

  test("writing in the document is noticed and checked again, without taking the cursor or the list's place", async () => {
    const { page, pane } = checked;
    await page.locator("#canvas .control.prompt").last().click();
    await page.keyboard.insertText("Đề nghị Bộ Nội vụ sớm ban hành hướng dẫn.");
    await pane.getByText("22/22 mục đạt", { exact: true }).waitFor();
    await pane.getByRole("heading", { name: "Không còn lỗi phải sửa" }).waitFor();
    expect(await page.locator("#canvas :focus, #canvas:focus").count()).toBe(1);
    await pane.getByText("Không còn lỗi nào phải sửa.").waitFor();
  });

  test("a text that can no longer be read has no current verdict", async () => {
    const { page, pane, frame } = checked;
    const stop = await frame.evaluateHandle(() => {
      const { run } = Word;
      Word.run = () => Promise.reject(new Error("no answer"));
      return { start: () => (Word.run = run) };
    });
    await page.locator("#canvas").getByText("Việc phân công").click();
    await page.keyboard.insertText("Nay ");
    await pane.getByText("Không đọc lại được văn bản; kết luận có thể đã cũ.").waitFor();
    expect(await ready(pane).count()).toBe(0);
    await stop.evaluate(({ start }) => {
      start();
    });
    await page.keyboard.insertText("thì ");
    await ready(pane).waitFor();
  });

  test("a text that has changed and could not be checked again says so beside the old verdict", async () => {
    const { page, pane, frame } = checked;
    const stop = await frame.evaluateHandle(() => {
      // Reading goes well here, and the check after it fails: by its clock, since anything may break once.
      const clock = Object.getOwnPropertyDescriptor(Date.prototype, "toISOString") ?? {};
      Date.prototype.toISOString = () => {
        throw new Error("no clock");
      };
      return { start: () => Object.defineProperty(Date.prototype, "toISOString", clock) };
    });
    await page.locator("#canvas").getByText("Việc phân công").click();
    await page.keyboard.insertText("đã ");
    await pane.getByText("Văn bản đã thay đổi sau khi kiểm tra.").waitFor();
    expect(await ready(pane).count()).toBe(0);
    await stop.evaluate(({ start }) => {
      start();
    });
    await page.keyboard.insertText("vậy ");
    await ready(pane).waitFor();
  });

  test("the sheet is of the text as it is, prints alone, is saved with every text escaped, and tells when it is old", async () => {
    const { page, pane, frame } = checked;
    await pane.getByRole("button", { name: "Lập phiếu kiểm tra" }).click();
    await pane.getByRole("heading", { name: "Phiếu kiểm tra báo cáo", level: 2 }).waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await frame.locator(".sheet-print").isVisible()).toBe(true);
    expect(await frame.locator("#root").isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    const saved = page.waitForEvent("download");
    await pane.getByRole("button", { name: "Lưu phiếu (.html)" }).click();
    const file = (await contentOf(await saved)).toString("utf8");
    expect(file).toContain("Bộ đã đồng ý &lt;b&gt;mẫu riêng&lt;/b&gt; của tỉnh.");
    expect(file).not.toContain("<script");
    const print = [...new TextEncoder().encode((await paragraphs(page)).join("\n").normalize("NFC"))];
    const hash = await page.evaluate(async (bytes) => {
      const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
      return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    }, print);
    expect(file).toContain(hash);
    await page.locator("#canvas").getByText("Việc phân công").click();
    await page.keyboard.insertText("nữa ");
    await pane.getByText("Văn bản đã thay đổi sau khi lập phiếu này.").waitFor();
    await pane.getByRole("button", { name: "Đóng phiếu" }).click();
  });

  test("what was left comes back by one click", async () => {
    const { pane } = checked;
    await filter(pane, LEFT).click();
    const before = await counted(pane, WARNINGS);
    await pane.getByRole("button", { name: /^Lấy lại/ }).click();
    await pane.getByRole("button", { name: `Cần xem (${before + 1})` }).waitFor();
    await pane.getByRole("button", { name: "Đã bỏ qua (0)" }).waitFor();
  });

  test("nothing is wider than the pane", async () => {
    const { frame } = checked;
    const [inner, scroll] = await frame.evaluate(() => [
      document.documentElement.clientWidth,
      document.documentElement.scrollWidth,
    ]);
    expect(scroll).toBe(inner);
  });
});
