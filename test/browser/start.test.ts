/**
 * The place where the pane opens, in Chromium, on the built add-in and the real office.js: from a blank page by keyboard
 * alone to the first item written, a second document with the profile known, and a report that is ready, and stays so
 * only as long as it is.
 */
import type { Frame, FrameLocator, Page } from "playwright-core";
import { allItems, congVan1432 } from "../../src/outline";
import { LETTERHEAD, SIGNATURE, TYPED } from "../unit/report/typedReport";
import { docx, p, table } from "../../workbench/test/makeDocument";
import { closeBrowser, describeInBrowser } from "./browser";
import { openWorkbench } from "./workbenchPage";

afterAll(closeBrowser);

function typedReport(): Uint8Array {
  const rows = LETTERHEAD.slice(0, 3).map((line) => line.split("\t"));
  const items = allItems(congVan1432).flatMap(({ id }) => TYPED[id] ?? []);
  return docx(
    table(...rows) + [...LETTERHEAD.slice(3), ...items, ...SIGNATURE].map((line) => p(line)).join(""),
  );
}

interface Opened {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly frame: Frame;
}

async function open(width: number, scheme: "light" | "dark", file?: Uint8Array): Promise<Opened> {
  const page = await openWorkbench(`?pane=${width}`);
  await page.emulateMedia({ colorScheme: scheme });
  if (file) await page.evaluate((text) => window.workbench?.open(text), Buffer.from(file).toString("base64"));
  await page.evaluate(() => window.workbench?.showPane());
  const frame = await (await page.waitForSelector("#pane-body iframe")).contentFrame();
  if (!frame) throw new Error("the pane has no frame");
  return { page, pane: page.frameLocator("#pane-body iframe"), frame };
}

const isNarrowEnough = (frame: Frame) =>
  frame.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
const focused = (frame: Frame) => frame.evaluate(() => document.activeElement?.textContent ?? "");
/** How often the add-in has asked Word since the last call. */
const syncs = (page: Page) =>
  page.evaluate(() => {
    const count = window.workbench?.batches().filter(({ counts }) => counts).length ?? 0;
    window.workbench?.resetBatches();
    return count;
  });

/** Tab until the element with that name has the focus. */
async function tabTo(frame: Frame, page: Page, name: string): Promise<void> {
  for (let step = 0; step < 30; step++) {
    if ((await focused(frame)) === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach “${name}”`);
}

describeInBrowser.each([
  [320, "light"],
  [450, "dark"],
] as const)("A pane of %i px, %s, on a blank page", (width, scheme) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open(width, scheme);
  });
  afterAll(async () => {
    await opened.page.context().close();
  });

  test("opens on the state of the document, with every tab in sight", async () => {
    const { page, pane, frame } = opened;
    await pane.getByRole("heading", { name: "Bắt đầu báo cáo" }).waitFor();
    await pane.getByText(/^Hạn gửi: trước ngày/).waitFor();
    expect(await pane.getByRole("tab", { selected: true }).textContent()).toBe("Tổng quan");
    expect(await isNarrowEnough(frame)).toBe(true);
    expect(await syncs(page)).toBeLessThanOrEqual(2);
  });

  test("leads by keyboard alone to the profile, into the document and back", async () => {
    const { page, pane, frame } = opened;
    await pane.getByRole("tab", { selected: true }).focus();
    await tabTo(frame, page, "Nhập hồ sơ cơ quan");
    await page.keyboard.press("Enter");
    const agency = pane.getByRole("combobox", { name: "Cơ quan ban hành" });
    await agency.waitFor();
    expect(await focused(frame)).toBe("Khung");
    await page.keyboard.press("Tab");
    await page.keyboard.insertText("Ủy ban nhân dân tỉnh Đồng Nai");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Đã chèn khung" }).waitFor();
    await tabTo(frame, page, "Sang Tổng quan");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Đã xong 0/22 mục" }).waitFor();
    await pane.getByText("Còn 3 số liệu bắt buộc.", { exact: true }).waitFor();
    expect(await isNarrowEnough(frame)).toBe(true);
  });

  test("goes to the first empty item, and keeps the focus on the button", async () => {
    const { page, frame } = opened;
    await tabTo(frame, page, "Viết mục còn trống tiếp theo");
    await page.keyboard.press("Enter");
    await frame.waitForFunction(async () => {
      const text = await Word.run(async (context) => {
        const selection = context.document.getSelection();
        selection.load("text");
        await context.sync();
        return selection.text;
      });
      return text.startsWith("Khái quát đặc điểm");
    });
    expect(await focused(frame)).toBe("Viết mục còn trống tiếp theo");
  });

  test("notices what is written, without taking the cursor", async () => {
    const { page, pane } = opened;
    await page.locator("#canvas .control.prompt", { hasText: "Công tác lãnh đạo" }).first().click();
    await page.keyboard.insertText("Đã ban hành 12 văn bản triển khai trong kỳ.");
    await pane.getByRole("heading", { name: "Đã xong 1/22 mục" }).waitFor();
    expect(await page.locator("#canvas :focus, #canvas:focus").count()).toBe(1);
  });

  test("draws nothing again while only the cursor moves", async () => {
    const { page, frame } = opened;
    const changes = await frame.evaluateHandle(() => {
      const seen = { count: 0, looks: 0 };
      const { run } = Word;
      Word.run = ((...given: Parameters<typeof run>) => {
        seen.looks++;
        return run(...given);
      }) as typeof run;
      new MutationObserver((list) => (seen.count += list.length)).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      return seen;
    });
    await page.keyboard.press("ArrowLeft");
    await frame.waitForFunction((seen) => seen.looks > 0, changes);
    expect(await changes.evaluate(({ count }) => count)).toBe(0);
  });

  test("inserts into the next document with one click, since the profile is known", async () => {
    const { page, pane } = opened;
    await page.evaluate(() => window.workbench?.blank());
    await page.evaluate(() => window.workbench?.showPane(new URL("taskpane.html?again", location.href).href));
    await pane.getByRole("button", { name: "Chèn khung báo cáo" }).click();
    await pane.getByRole("heading", { name: "Đã chèn khung" }).waitFor();
    const paragraphs = await page.evaluate(() => window.workbench?.paragraphs() ?? []);
    expect(paragraphs.filter((text) => text.includes("TỈNH ĐỒNG NAI"))).toHaveLength(1);
  });
});

describeInBrowser("A report that is ready", () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open(320, "dark", typedReport());
  });

  test("is shown as ready, with what this Word could not tell", async () => {
    const { pane, frame } = opened;
    await pane.locator(".notice-success").getByRole("heading", { name: "Báo cáo đã đủ" }).waitFor();
    await pane.getByText("Cả 22 mục đều đạt, không còn lỗi phải sửa.", { exact: true }).waitFor();
    await pane.getByText(/^Bản Word này không cho biết: khổ giấy và lề trang/).waitFor();
    expect(await isNarrowEnough(frame)).toBe(true);
  });

  test("is no longer green once the document cannot be read", async () => {
    const { page, pane, frame } = opened;
    const stop = await frame.evaluateHandle(() => {
      const { run } = Word;
      Word.run = () => Promise.reject(new Error("no answer"));
      return { start: () => (Word.run = run) };
    });
    await page.locator("#canvas").getByText("Việc phân công").click();
    await page.keyboard.insertText("nay ");
    await pane.getByText("Không đọc lại được văn bản; những điều dưới đây có thể đã cũ.").waitFor();
    expect(await pane.locator(".notice-success").count()).toBe(0);
    await stop.evaluate(({ start }) => {
      start();
    });
    await page.keyboard.insertText("thì ");
    await pane.locator(".notice-success").waitFor();
  });

  test("is no longer ready once a fault is typed, and the next thing is to see it", async () => {
    const { page, pane } = opened;
    await page.keyboard.insertText("Hoàn thành trước ngày 31/11/2026. ");
    await pane.getByRole("heading", { name: /^Đã xong \d+\/22 mục$/ }).waitFor();
    expect(await pane.locator(".notice-success").count()).toBe(0);
    await pane.getByRole("button", { name: "Xem 1 lỗi phải sửa" }).click();
    await pane.getByRole("heading", { name: "Chưa gửi được" }).waitFor();
    await pane.getByText("31/11/2026").first().waitFor();
  });
});

describeInBrowser("The ribbon's button to check", () => {
  test("still opens the pane on a check that is made at once", async () => {
    const { page, pane } = await open(320, "light", typedReport());
    await page.getByRole("button", { name: "Kiểm tra trước khi gửi" }).click();
    await pane.getByRole("heading", { name: "Không còn lỗi phải sửa" }).waitFor();
    expect(await pane.getByRole("tab", { selected: true }).textContent()).toBe("Kiểm tra");
  });

  test("brings the check, which is made at once, to a pane that is open on another place; a profile that is being typed stays", async () => {
    const { page, pane } = await open(320, "light", typedReport());
    const ribbon = page.getByRole("button", { name: "Kiểm tra trước khi gửi" });
    await ribbon.click();
    await pane.getByRole("heading", { name: "Không còn lỗi phải sửa" }).waitFor();
    await pane.getByRole("tab", { name: "Khung" }).click();
    const agency = pane.getByRole("combobox", { name: "Cơ quan ban hành" });
    await agency.fill("Sở Nội vụ");
    await ribbon.click();
    await pane.getByRole("heading", { name: "Không còn lỗi phải sửa" }).waitFor();
    expect(await pane.getByRole("tab", { selected: true }).textContent()).toBe("Kiểm tra");
    await pane.getByRole("tab", { name: "Khung" }).click();
    await agency.waitFor();
    expect(await agency.inputValue()).toBe("Sở Nội vụ");
    await pane.getByText(/^Hồ sơ có chỗ chưa lưu/).waitFor();
  });
});
