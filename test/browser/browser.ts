/**
 * The Chromium that all browser tests share, and the address of the built add-in (any free port; the workbench must not rely on
 * the manifest's). `describeInBrowser` leaves its tests out, loudly (see setup.mjs), where no browser can run. Whatever a
 * test does, the pages keep within their policy and ask no other host for anything: `closeBrowser` fails where one did.
 */
import { buffer } from "node:stream/consumers";
import { chromium, type Browser, type BrowserContext, type Download, type Page } from "playwright-core";

export const describeInBrowser = process.env.BROWSER_MISSING ? describe.skip : describe;

/** Where dist/ is served: "https://localhost:PORT". */
export function origin(): string {
  const served = process.env.DIST_ORIGIN;
  if (!served) throw new Error("dist/ is not served: run these tests through `npm test`");
  return served;
}

let browser: Browser | undefined;
/** What a page did that none may do. */
const trespasses: string[] = [];

/**
 * A fresh context (no storage, no cache) of this test file, closed by `closeBrowser`.
 * @param noted where trespasses go, for a test that provokes them
 */
export async function newContext(
  options: Parameters<Browser["newContext"]>[0] = {},
  noted = trespasses,
): Promise<BrowserContext> {
  browser ??= await chromium.connect(process.env.BROWSER_SERVER ?? "");
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "vi-VN", ...options });
  watch(context, noted);
  return context;
}

/** Notes each request to another host, and each thing that a page's policy had to refuse: the browser's console says so. */
function watch(context: BrowserContext, noted: string[]): void {
  context.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^https?:$/.test(protocol) && host !== new URL(origin()).host) noted.push(`asked ${request.url()}`);
  });
  context.on("console", (message) => {
    if (/Content Security Policy|requires 'Trusted/.test(message.text())) noted.push(message.text());
  });
}

export async function newPage(options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
  return (await newContext(options)).newPage();
}

/** What was saved; the browser's own folder may be another machine's. */
export const contentOf = async (download: Download): Promise<Buffer> =>
  buffer(await download.createReadStream());

/** Closes the contexts of this test file; the browser stays for the others. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
  const seen = trespasses.splice(0);
  if (seen.length > 0) throw new Error(`the pages went beyond their policy:\n${seen.join("\n")}`);
}
