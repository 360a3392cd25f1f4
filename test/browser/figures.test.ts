/**
 * The form of figures as a clerk uses it, in Chromium, on the built add-in and the real office.js: type what is missing,
 * say that there was none, change a number, open the last report beside it; and nothing else in the document moves.
 */
import type { Frame, FrameLocator, Page } from "playwright-core";
import { allItems, congVan1432, figureTag } from "../../src/outline";
import { FIGURE_TELLING } from "../../src/outline/figureTelling";
import { skeletonDocument } from "../../src/skeleton";
import { faultsOfDocx, packParts } from "../ooxmlValidator";
import { LETTERHEAD, SIGNATURE, TYPED } from "../unit/report/typedReport";
import { dongNai } from "../unit/skeleton/profiles";
import { docx, p } from "../../workbench/test/makeDocument";
import { closeBrowser, describeInBrowser } from "./browser";
import { fileOf, openWorkbench } from "./workbenchPage";

afterAll(closeBrowser);

/** A report typed by hand; [] leaves an item out. */
function typed(changes: Readonly<Record<string, readonly string[]>>, year = "2026"): Uint8Array {
  const items = allItems(congVan1432).flatMap(({ id }) => changes[id] ?? TYPED[id] ?? []);
  const lines = [...LETTERHEAD.map((line) => line.replaceAll("2026", year)), ...items, ...SIGNATURE];
  return docx(lines.map((line) => p(line.replace(/\t/g, " "))).join(""));
}
const heading = (item: string): string => TYPED[item]?.[0] ?? item;

interface Form {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly frame: Frame;
}

async function openForm(width: number, file: Uint8Array): Promise<Form> {
  const page = await openWorkbench(`?pane=${width}`);
  await page.evaluate((text) => window.workbench?.open(text), Buffer.from(file).toString("base64"));
  await page.evaluate(() => window.workbench?.showPane());
  const pane = page.frameLocator("#pane-body iframe");
  await pane.getByRole("tab", { name: "Số liệu" }).click();
  await pane.getByText(/^Đã có \d+\/17 số liệu\.$/).waitFor();
  const frame = await (await page.waitForSelector("#pane-body iframe")).contentFrame();
  if (!frame) throw new Error("the pane has no frame");
  return { page, pane, frame };
}

/** By its label, with which it begins. */
const row = (pane: FrameLocator, label: string) =>
  pane.getByRole("listitem").filter({ hasText: new RegExp(`^${label}`) });
const paragraphs = (page: Page) => page.evaluate(() => window.workbench?.paragraphs() ?? []);
const undo = (page: Page) => page.evaluate(() => window.workbench?.undo() ?? false);
const focused = (frame: Frame) => frame.evaluate(() => document.activeElement?.getAttribute("data-focus"));
/** Of the paragraphs that differ: [before, after]. */
const differences = (before: readonly string[], after: readonly string[]) =>
  before.flatMap((text, at) => (text === after[at] ? [] : [[text, after[at]]]));

const COUNT = "Số cuộc tiếp xúc, đối thoại trực tiếp";
const INDEX = "Chỉ số hài lòng";

describeInBrowser.each([320, 450])("The figures of a fresh skeleton in a pane of %i px", (width) => {
  let form: Form;
  let before: readonly string[];
  beforeAll(async () => {
    form = await openForm(width, packParts(skeletonDocument(congVan1432, dongNai)));
    before = await paragraphs(form.page);
  });
  afterAll(async () => {
    await form.page.context().close();
  });

  test("all are there, and those that the outline demands are marked", async () => {
    const { pane } = form;
    await pane.getByText("Đã có 0/17 số liệu.").waitFor();
    await pane.getByText("Còn thiếu 3 số liệu bắt buộc.").waitFor();
    expect(await pane.locator(".figure").count()).toBe(17);
    expect(await pane.getByText("bắt buộc", { exact: true }).count()).toBe(3);
  });

  test("Enter fills the number into its sentence and goes to the next that is demanded; one undo takes it back", async () => {
    const { page, pane, frame } = form;
    await row(pane, COUNT).getByRole("textbox").fill("5");
    await row(pane, COUNT).getByText("Sẽ điền vào câu số liệu: 05").waitFor();
    await page.keyboard.press("Enter");
    await row(pane, COUNT).getByText("Trong báo cáo: 05 cuộc").waitFor();
    await frame.waitForFunction(
      () => document.activeElement?.getAttribute("data-focus") === "socio-economic",
    );
    const after = await paragraphs(page);
    expect(differences(before, after)).toEqual([
      [
        expect.stringMatching(/trực tiếp: (\[ \])? cuộc/),
        expect.stringMatching(/^Số cuộc tiếp xúc, đối thoại trực tiếp: 05 cuộc/),
      ],
    ]);
    await row(pane, "Số lượt người dự đối thoại").getByRole("textbox").fill("1234");
    await page.keyboard.press("Enter");
    await row(pane, "Số lượt người dự đối thoại").getByText("Trong báo cáo: 1.234 lượt người").waitFor();
    await undo(page);
    expect(await paragraphs(page)).toEqual(after);
    await undo(page);
    expect(await paragraphs(page)).toEqual(before);
  });

  test("what is wrong with a number is seen below it, also at the edge of the pane", async () => {
    const { page, pane, frame } = form;
    await row(pane, INDEX).getByRole("textbox").fill("985");
    await frame.evaluate(() => {
      const box = document.querySelector('[data-focus="satisfaction-index"]');
      window.scrollBy(0, (box?.getBoundingClientRect().bottom ?? 0) - window.innerHeight);
    });
    await page.keyboard.press("Enter");
    const problem = row(pane, INDEX).getByText("Tỷ lệ không quá 100%.");
    await problem.waitFor();
    const bottom = await problem.evaluate((told) => told.getBoundingClientRect().bottom - window.innerHeight);
    expect(bottom).toBeLessThanOrEqual(0);
    await row(pane, INDEX).getByRole("textbox").fill("");
  });

  test("what was undone in the document is missing again, while the box keeps what is being typed", async () => {
    const { page, pane } = form;
    const index = row(pane, INDEX).getByRole("textbox");
    await index.fill("98,");
    await page.locator("#canvas").getByText("KHÁI QUÁT CHUNG").click();
    await row(pane, COUNT).getByText("Còn thiếu").waitFor();
    expect(await index.inputValue()).toBe("98,");
    expect(await page.locator("#canvas :focus, #canvas:focus").count()).toBe(1);
  });

  test.each([
    ["rất cao", "Chưa đọc được là một số."],
    ["100,5", "Tỷ lệ không quá 100%."],
    ["0", "Nếu trong kỳ không có"],
  ])("“%s” is told and not written", async (text, told) => {
    const { page, pane, frame } = form;
    const texts = await paragraphs(page);
    await row(pane, INDEX).getByRole("textbox").fill(text);
    await page.keyboard.press("Enter");
    await row(pane, INDEX).getByText(told).waitFor();
    expect(await focused(frame)).toBe("satisfaction-index");
    expect(await paragraphs(page)).toEqual(texts);
  });

  test("none is one click: its standard sentence, which the check reads as none", async () => {
    const { page, pane } = form;
    const texts = await paragraphs(page);
    await row(pane, COUNT)
      .getByRole("button", { name: /^Không phát sinh/ })
      .click();
    await row(pane, COUNT).getByText("Đã ghi:").waitFor();
    const none = FIGURE_TELLING["dialogue-count"].none;
    expect(differences(texts, await paragraphs(page))).toEqual([
      [expect.stringContaining("trực tiếp"), none],
    ]);
    for (const label of [COUNT, "Số lượt người dự đối thoại"])
      await row(pane, label).getByText("Không phát sinh", { exact: true }).waitFor();
    expect(await faultsOfDocx(await fileOf(page))).toEqual([]);
    await undo(page);
    expect(await paragraphs(page)).toEqual(texts);
  });

  test("a figure without a sentence in the skeleton gets one in its item, with a control of its own", async () => {
    const { page, pane } = form;
    const texts = await paragraphs(page);
    const box = row(pane, "Số cuộc kiểm tra").getByRole("textbox");
    await box.fill("12");
    await row(pane, "Số cuộc kiểm tra")
      .getByText("Sẽ thêm vào mục III.9: “Số cuộc kiểm tra: 12 cuộc.”")
      .waitFor();
    await page.keyboard.press("Enter");
    await row(pane, "Số cuộc kiểm tra").getByText("Trong báo cáo: 12 cuộc").waitFor();
    const after = await paragraphs(page);
    const at = after.indexOf("Số cuộc kiểm tra: 12 cuộc.");
    expect(after.toSpliced(at, after.length - texts.length)).toEqual(texts);
    expect(at).toBeLessThan(after.findIndex((text) => text.startsWith("IV. ĐÁNH GIÁ")));
    const controls = await page.evaluate(() => window.workbench?.controls() ?? []);
    expect(controls).toContainEqual(expect.objectContaining({ tag: figureTag("inspections"), text: "12" }));
    expect(await faultsOfDocx(await fileOf(page))).toEqual([]);
  });

  test("another number takes its place in the control, and the text follows", async () => {
    const { page, pane } = form;
    await row(pane, "Số cuộc kiểm tra")
      .getByRole("button", { name: /^Sửa số/ })
      .click();
    await page.keyboard.type("9");
    await page.keyboard.press("Enter");
    await row(pane, "Số cuộc kiểm tra").getByText("Trong báo cáo: 09 cuộc").waitFor();
    expect(await paragraphs(page)).toContain("Số cuộc kiểm tra: 09 cuộc.");
  });

  test("nothing is wider than the pane", async () => {
    const [inner, scroll] = await form.frame.evaluate(() => [
      document.documentElement.clientWidth,
      document.documentElement.scrollWidth,
    ]);
    expect(scroll).toBe(inner);
  });
});

describeInBrowser("The figures of a report typed by hand", () => {
  let form: Form;
  beforeAll(async () => {
    form = await openForm(
      350,
      typed({
        "III.9": [],
        "III.8": [heading("III.8"), "Phối hợp tổ chức mười bốn cuộc giám sát."],
        "III.7.2": [heading("III.7.2"), "Lịch tiếp công dân được niêm yết."],
      }),
    );
  });
  afterAll(async () => {
    await form.page.context().close();
  });

  test("a number in the clerk's words is changed alone, after it was shown, and one undo restores it", async () => {
    const { page, pane } = form;
    const texts = await paragraphs(page);
    const said = row(pane, "Số đơn, thư đã tiếp nhận");
    await said.getByRole("button", { name: /^Sửa số/ }).click();
    await page.keyboard.type("1350");
    expect(await said.locator("del").textContent()).toBe("342");
    expect(await said.locator("ins").textContent()).toBe("1.350");
    await page.keyboard.press("Enter");
    await said.getByText("Trong báo cáo: 1.350 đơn").waitFor();
    expect(differences(texts, await paragraphs(page))).toEqual([
      ["Tiếp nhận 342 đơn, đã giải quyết 320 đơn.", "Tiếp nhận 1.350 đơn, đã giải quyết 320 đơn."],
    ]);
    await undo(page);
    expect(await paragraphs(page)).toEqual(texts);
  });

  test("Escape leaves the number as it is, and the focus at its figure", async () => {
    const { page, pane, frame } = form;
    const said = row(pane, "Số mô hình “Dân vận khéo”");
    await said.getByRole("button", { name: /^Sửa số/ }).click();
    await page.keyboard.type("7");
    await page.keyboard.press("Escape");
    await said.getByRole("button", { name: /^Sửa số/ }).waitFor();
    await frame.waitForFunction(() => document.activeElement?.getAttribute("data-focus") === "model-count");
  });

  test("a number in words is only gone to", async () => {
    const { page, pane, frame } = form;
    const said = row(pane, "Số cuộc giám sát, phản biện xã hội");
    await said.getByText("Câu này không phải câu soạn sẵn; hãy sửa ngay trong văn bản.").waitFor();
    await said.getByRole("button", { name: /^Đến chỗ này/ }).click();
    await pane.getByText("Đã đến chỗ này trong văn bản.").waitFor({ state: "attached" });
    const selected = await frame.evaluate(() =>
      Word.run(async (context) => {
        const selection = context.document.getSelection();
        selection.load("text");
        await context.sync();
        return selection.text;
      }),
    );
    expect(selected).toBe("mười bốn cuộc");
    expect(await page.locator("#canvas").count()).toBe(1);
  });

  test("where the item is missing it comes first, and the box then waits", async () => {
    const { page, pane, frame } = form;
    const said = row(pane, "Số cuộc kiểm tra");
    await said.getByText("Văn bản chưa có mục III.9.").waitFor();
    await said.getByRole("button", { name: /^Chèn mục/ }).click();
    await frame.waitForFunction(() => document.activeElement?.matches("input[data-focus=inspections]"));
    await page.keyboard.type("8");
    await page.keyboard.press("Enter");
    await said.getByText("Trong báo cáo: 08 cuộc").waitFor();
    const texts = await paragraphs(page);
    expect(texts.indexOf("Số cuộc kiểm tra: 08 cuộc.")).toBeGreaterThan(
      texts.findIndex((text) => text.startsWith("9. Công tác kiểm tra")),
    );
  });

  test("what is typed in the document is seen, and a form that was shown before writes nothing over it", async () => {
    const { page, pane } = form;
    const said = row(pane, "Số lượt tiếp công dân");
    await said.getByRole("textbox").fill("40");
    await page.locator("#canvas").getByText("Lịch tiếp công dân").click();
    await page.keyboard.press("End");
    await page.keyboard.insertText(" Đã tiếp 35 lượt công dân.");
    await said.getByText("Trong báo cáo: 35 lượt công dân").waitFor();
    expect(await said.getByRole("textbox").inputValue()).toBe("40");
    expect(await said.locator("del").textContent()).toBe("35");
  });
});

describeInBrowser("The last report beside this one", () => {
  let form: Form;
  beforeAll(async () => {
    form = await openForm(320, typed({ "III.8": [heading("III.8"), "Không phát sinh."] }));
  });
  afterAll(async () => {
    await form.page.context().close();
  });

  const choose = (name: string, bytes: Uint8Array) =>
    form.pane
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });

  test.each([
    [
      "a file that is none",
      "bang.docx",
      new TextEncoder().encode("%PDF-1.7"),
      "thật ra là PDF nên chưa đọc được",
    ],
    ["an empty file", "rong.docx", new Uint8Array(), "tệp rỗng"],
    ["a file cut short", "hong.docx", typed({}).slice(0, 900), "bị hỏng"],
    [
      "a document of another kind",
      "khac.docx",
      docx(p("Công văn mời họp.")),
      "không thấy số liệu nào của đề cương",
    ],
  ])("%s is told, and nothing is compared", async (_what, name, bytes, told) => {
    await choose(name, bytes);
    await form.pane.getByText(new RegExp(`^${name}: ${told}`)).waitFor();
    expect(await form.pane.getByText(/^Kỳ trước/).count()).toBe(0);
  });

  test("gives its figures with how far this one is from them, and is sent nowhere", async () => {
    const { page, pane } = form;
    const sent: string[] = [];
    page.on("request", (request) => {
      if (request.method() !== "GET") sent.push(request.url());
    });
    const last = typed(
      {
        "III.5.3": [heading("III.5.3"), "Chỉ số hài lòng của người dân, tổ chức, doanh nghiệp: 97,9%."],
        "III.7.3": [heading("III.7.3"), "Đã tổ chức 28 cuộc đối thoại với Nhân dân."],
      },
      "2025",
    );
    await choose("bao-cao-2025.docx", last);
    await pane.getByText("bao-cao-2025.docx: cả năm 2025.").waitFor();
    await row(pane, INDEX).getByText("Kỳ trước: 97,9% (tăng 0,6 điểm phần trăm)").waitFor();
    await row(pane, COUNT).getByText("Kỳ trước: 28 cuộc (giảm 3 cuộc)").waitFor();
    await row(pane, "Số cuộc kiểm tra").getByText("Kỳ trước: 08 cuộc (không đổi)").waitFor();
    await row(pane, "Số cuộc giám sát, phản biện xã hội")
      .getByText("Kỳ trước: 14 cuộc (giảm 14 cuộc)")
      .waitFor();
    await row(pane, "Số lượt người dự đối thoại").getByText("Kỳ trước: không nêu").waitFor();
    expect(sent).toEqual([]);
    await pane.getByRole("button", { name: "Đóng", exact: true }).click();
    expect(await pane.getByText(/^Kỳ trước/).count()).toBe(0);
  });
});

describeInBrowser("The overview's button for figures", () => {
  test("leads to the box of the first that is demanded and missing, the second time too", async () => {
    const { page, pane, frame } = await openForm(
      320,
      typed({ "III.5.3": [heading("III.5.3"), "Người dân hài lòng hơn trước."] }),
    );
    for (let time = 1; time <= 2; time++) {
      await pane.getByRole("tab", { name: "Tổng quan" }).click();
      await pane.getByRole("button", { name: "Điền 1 số liệu bắt buộc" }).click();
      await frame.waitForFunction(
        () => document.activeElement?.getAttribute("data-focus") === "satisfaction-index",
      );
    }
    await page.context().close();
  });
});
