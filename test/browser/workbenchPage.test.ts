/** The page itself: typing, undoing, files, settings, events, personas, and what each of them costs. */
import type { Page } from "playwright-core";
import { openDocx } from "../../src/docx";
import { faultsOfDocx } from "../ooxmlValidator";
import { control, docx, fragment, p, run as words } from "../../workbench/test/makeDocument";
import { closeBrowser, contentOf, describeInBrowser } from "./browser";
import { fileOf, openSnippets, openWorkbench, type SnippetPane } from "./workbenchPage";

afterAll(closeBrowser);

const FIGURE = `<w:p>${words("Đạt ")}${control({ tag: "figure", prompt: true }, words("[ ]"))}${words("%")}</w:p>`;

const paragraphs = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.workbench?.paragraphs() ?? []);

async function open(page: Page, file: Uint8Array): Promise<boolean> {
  const text = Buffer.from(file).toString("base64");
  return page.evaluate((bytes) => window.workbench?.open(bytes) ?? false, text);
}

/** Puts the cursor at the end of the paragraph, as a click there does. */
async function clickEnd(page: Page, paragraph: number): Promise<void> {
  await page.locator(".page-body p.para").nth(paragraph).click();
  await page.keyboard.press("End");
}

describeInBrowser("typing into the page", () => {
  let page: Page;

  beforeAll(async () => {
    page = await openWorkbench();
  });

  test("letters go where the cursor is, and one undo takes a run of them back", async () => {
    await open(page, docx(p("Một") + p("Hai")));
    await clickEnd(page, 0);
    await page.keyboard.type(" hai ba");
    expect(await paragraphs(page)).toEqual(["Một hai ba", "Hai"]);
    await page.keyboard.press("Control+z");
    expect(await paragraphs(page)).toEqual(["Một", "Hai"]);
  });

  test("Enter, Backspace, Delete and Tab do what they do in Word", async () => {
    await open(page, docx(p("AB") + p("CD")));
    await page.locator(".page-body p.para").first().click();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    expect(await paragraphs(page)).toEqual(["A", "B", "CD"]);
    await page.keyboard.press("Backspace");
    expect(await paragraphs(page)).toEqual(["AB", "CD"]);
    await page.keyboard.press("End");
    await page.keyboard.press("Delete");
    expect(await paragraphs(page)).toEqual(["ABCD"]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Shift+Enter");
    expect(await paragraphs(page)).toEqual(["AB\t\vCD"]);
    await page.keyboard.press("Control+Backspace");
    expect(await paragraphs(page)).toEqual(["CD"]);
  });

  test("typing into a control takes its prompt away, and emptying it brings the prompt back", async () => {
    await open(page, docx(FIGURE + p("sau")));
    await page.locator(".control.prompt").click();
    await page.keyboard.type("98,5");
    expect(await paragraphs(page)).toEqual(["Đạt 98,5%", "sau"]);
    expect(await page.evaluate(() => window.workbench?.controls())).toEqual([
      { tag: "figure", title: "", text: "98,5", prompt: false },
    ]);
    for (let left = 4; left > 0; left -= 1) await page.keyboard.press("Backspace");
    expect(await paragraphs(page)).toEqual(["Đạt [ ]%", "sau"]);
    expect(await faultsOfDocx(await fileOf(page))).toEqual([]);
  });

  test("typing into a control of whole paragraphs takes its prompt away", async () => {
    await open(page, docx(control({ tag: "item", prompt: true }, p("Nhắc việc")) + p("sau")));
    await page.locator(".control.prompt p").click();
    await page.keyboard.type("Nội dung");
    await page.keyboard.press("Enter");
    await page.keyboard.type("thứ hai");
    expect(await paragraphs(page)).toEqual(["Nội dung", "thứ hai", "sau"]);
    expect(await page.evaluate(() => window.workbench?.controls()[0]?.text)).toBe("Nội dung\rthứ hai");
  });

  test("what an input method wrote into the page goes into the document", async () => {
    await open(page, docx(p("Toi")));
    await clickEnd(page, 0);
    const session = await page.context().newCDPSession(page);
    await session.send("Input.imeSetComposition", { text: " đi", selectionStart: 3, selectionEnd: 3 });
    await session.send("Input.insertText", { text: " đi" });
    expect(await paragraphs(page)).toEqual(["Toi đi"]);
  });

  test("a selection over paragraphs is replaced by what is typed", async () => {
    await open(page, docx(p("Một") + p("Hai") + p("Ba")));
    await page.locator(".page-body p.para").first().click();
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("Control+Shift+End");
    await page.keyboard.type("x");
    expect(await paragraphs(page)).toEqual(["x"]);
  });

  test("undoing everything gives the very bytes of the file back", async () => {
    const file = docx(p("Một"));
    await open(page, file);
    await clickEnd(page, 0);
    await page.keyboard.type("x");
    await page.keyboard.press("Control+z");
    expect(Buffer.from(await fileOf(page)).equals(Buffer.from(file))).toBe(true);
    expect(await page.evaluate(() => window.workbench?.canUndo())).toBe(false);
  });
});

describeInBrowser("files", () => {
  const REFUSED: readonly [string, Uint8Array, RegExp][] = [
    ["an empty file", new Uint8Array(), /rỗng/],
    ["a PDF", new TextEncoder().encode("%PDF-1.7\n"), /PDF/],
    ["a text", new TextEncoder().encode("chỉ là chữ"), /không phải/],
    ["a broken .docx", docx(p("x")).slice(0, 400), /hỏng|cắt cụt/],
    [
      "a .docx whose XML declares entities",
      docx(p("x"), { "word/document.xml": "<!DOCTYPE a><a/>" }),
      /sai quy cách/,
    ],
  ];

  test.each(REFUSED)(
    "%s is refused in one clear sentence, and what was open stays",
    async (_what, file, says) => {
      const page = await openWorkbench();
      await open(page, docx(p("đang mở")));
      expect(await open(page, file)).toBe(false);
      expect(await page.locator("#message-text").textContent()).toMatch(says);
      expect(await paragraphs(page)).toEqual(["đang mở"]);
      await page.close();
    },
  );

  test("a file chosen by hand opens, and the download is that document", async () => {
    const page = await openWorkbench();
    await page.setInputFiles("#file", {
      name: "báo cáo.docx",
      mimeType: "",
      buffer: Buffer.from(docx(p("Một"))),
    });
    await page.waitForFunction(() => window.workbench?.paragraphs()[0] === "Một");
    await clickEnd(page, 0);
    await page.keyboard.type("!");
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#download")]);
    expect(download.suggestedFilename()).toBe("báo cáo.docx");
    const saved = openDocx(new Uint8Array(await contentOf(download)));
    expect(saved.text("word/document.xml")).toContain("Một!");
  });
});

describeInBrowser("what the add-in keeps and hears", () => {
  let pane: SnippetPane;

  beforeEach(async () => {
    pane = await openSnippets();
    await pane.open(docx(p("Một") + p("Hai")));
  });

  afterEach(() => pane.page.close());

  const SAVE =
    'Office.context.document.settings.set("hồ sơ", { cơ_quan: "<UBND> & \\"x\\"" }); return new Promise((done) => Office.context.document.settings.saveAsync((result) => done(result.status)))';
  const READ = 'return Office.context.document.settings.get("hồ sơ")';

  test("settings are kept in the file, where Word keeps them, and are there when it is opened again", async () => {
    expect(await pane.run(SAVE)).toEqual({ value: "succeeded" });
    const file = await pane.file();
    expect(await faultsOfDocx(file)).toEqual([]);
    expect(openDocx(file).names()).toContain("word/webextensions/webextension1.xml");
    await pane.open(docx(p("khác")));
    expect(await pane.run(READ)).toEqual({ value: null });
    await pane.open(file);
    expect(await pane.run(READ)).toEqual({ value: { cơ_quan: '<UBND> & "x"' } });
  });

  test("undo takes text back, and settings not", async () => {
    await pane.run('context.document.body.insertParagraph("Ba", "End"); await context.sync()');
    await pane.run(SAVE);
    await pane.page.evaluate(() => window.workbench?.undo());
    expect(await pane.paragraphs()).toEqual(["Một", "Hai"]);
    await pane.open(await pane.file());
    expect((await pane.run(READ)).value).not.toBeNull();
  });

  test("each changing call is one step of undo, as in Word", async () => {
    await pane.run(
      'context.document.body.insertParagraph("Ba", "End"); context.document.body.insertParagraph("Bốn", "End"); await context.sync()',
    );
    await pane.page.click("#undo");
    expect(await pane.paragraphs()).toEqual(["Một", "Hai", "Ba"]);
    await pane.page.click("#undo");
    expect(await pane.paragraphs()).toEqual(["Một", "Hai"]);
  });

  test("a call that changes nothing is no step of undo", async () => {
    await pane.run('const all = context.document.body.paragraphs; all.load("text"); await context.sync()');
    expect(await pane.page.evaluate(() => window.workbench?.canUndo())).toBe(false);
  });

  test("an add-in that listens hears that the selection changed, and reads the new one", async () => {
    await pane.run(
      "window.heard = 0; return new Promise((done) => Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () => { window.heard += 1 }, (result) => done(result.status)))",
    );
    await clickEnd(pane.page, 1);
    await pane.page.keyboard.press("Shift+Home");
    const selected = await pane.run(
      'const range = context.document.getSelection(); range.load("text"); await context.sync(); return [range.text, window.heard > 0]',
    );
    expect(selected).toEqual({ value: ["Hai", true] });
  });

  test("select() brings the place into view", async () => {
    await pane.open(docx(Array.from({ length: 200 }, (_, at) => p(`Đoạn ${at}`)).join("")));
    await pane.run(
      'context.document.body.paragraphs.getLast().getRange("Content").select(); await context.sync()',
    );
    const last = pane.page.locator(".page-body p.para").last();
    const box = await last.boundingBox();
    const height = pane.page.viewportSize()?.height ?? 0;
    expect(box && box.y > 0 && box.y < height).toBe(true);
  });

  test("batches are counted with their bytes, and those that only let go are told apart", async () => {
    await pane.run("return 1");
    await pane.page.evaluate(() => window.workbench?.resetBatches());
    await pane.run('const body = context.document.body; body.load("text"); await context.sync()');
    // The library lets go of objects when it likes: of this run after it, and perhaps of the run before.
    await pane.page.waitForFunction(() => window.workbench?.batches().some(({ counts }) => !counts));
    const batches = await pane.page.evaluate(() => window.workbench?.batches() ?? []);
    expect(batches.filter(({ counts }) => counts)).toHaveLength(1);
    expect(batches.every(({ requestBytes, responseBytes }) => requestBytes > 0 && responseBytes > 0)).toBe(
      true,
    );
  });
});

describeInBrowser("a newer Word", () => {
  let pane: SnippetPane;

  beforeAll(async () => {
    pane = await openSnippets("?persona=newer");
  });

  test("records what is inserted while it tracks changes, and can be told not to", async () => {
    await pane.open(docx(p("Một")));
    const xml = JSON.stringify(fragment(p("A") + p("B")));
    await pane.run('context.document.changeTrackingMode = "TrackAll"; await context.sync()');
    await pane.run(`context.document.body.insertOoxml(${xml}, "End"); await context.sync()`);
    const file = await pane.file();
    expect(openDocx(file).text("word/document.xml")).toContain("<w:ins ");
    expect(await faultsOfDocx(file)).toEqual([]);
    const mode = await pane.run(
      'context.document.load("changeTrackingMode"); await context.sync(); return context.document.changeTrackingMode',
    );
    expect(mode).toEqual({ value: "TrackAll" });
  });

  test("keeps replaced text as deleted while it tracks changes", async () => {
    await pane.open(docx(p("Một hai ba")));
    await pane.run('context.document.changeTrackingMode = "TrackAll"; await context.sync()');
    await pane.run(
      'context.document.body.search("hai").getFirst().insertText("tư", "Replace"); await context.sync()',
    );
    expect(await pane.paragraphs()).toEqual(["Một tư ba"]);
    const file = await pane.file();
    expect(openDocx(file).text("word/document.xml")).toMatch(/<w:del [^>]*>.*<w:delText[^>]*>hai</);
    expect(await faultsOfDocx(file)).toEqual([]);
  });

  test("takes comments and takes them away again", async () => {
    await pane.open(docx(p("Một hai")));
    const made = await pane.run(
      'const range = context.document.body.search("hai").getFirst(); const comment = range.insertComment("Xem lại"); comment.load("content"); await context.sync(); return comment.content',
    );
    expect(made).toEqual({ value: "Xem lại" });
    expect(await faultsOfDocx(await pane.file())).toEqual([]);
    const left = await pane.run(
      'const all = context.document.body.getComments(); all.load("items"); await context.sync(); all.items.forEach((one) => one.delete()); const again = context.document.body.getComments(); again.load("items"); await context.sync(); return [all.items.length, again.items.length]',
    );
    expect(left).toEqual({ value: [1, 0] });
    expect(await pane.paragraphs()).toEqual(["Một hai"]);
  });

  test("sets the prompt of a control", async () => {
    await pane.open(docx(control({ tag: "item", prompt: true }, p("Nhắc"))));
    const prompt = await pane.run(
      'const control = context.document.contentControls.getFirst(); control.placeholderText = "Nhắc khác"; control.load("text,placeholderText"); await context.sync(); return [control.text, control.placeholderText]',
    );
    expect(prompt).toEqual({ value: ["Nhắc khác", "Nhắc khác"] });
  });
});
