/**
 * A Chromium for the browser tests, and the address of the built add-in (any free port; the workbench must not rely on
 * the manifest's). `describeInBrowser` leaves its tests out, loudly (see setup.mjs), where no browser can run.
 */
import { chromium, type Browser, type BrowserContext, type LaunchOptions, type Page } from "playwright-core";

export const describeInBrowser = process.env.BROWSER_MISSING ? describe.skip : describe;

/** Where dist/ is served: "https://localhost:PORT". */
export function origin(): string {
  const served = process.env.DIST_ORIGIN;
  if (!served) throw new Error("dist/ is not served: run these tests through `npm test`");
  return served;
}

let browser: Browser | undefined;

/** A fresh context (no storage, no cache) on the one browser of this test file, closed by `closeBrowser`. */
export async function newContext(
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<BrowserContext> {
  browser ??= await chromium.launch(JSON.parse(process.env.BROWSER_LAUNCH ?? "{}") as LaunchOptions);
  return browser.newContext({ ignoreHTTPSErrors: true, locale: "vi-VN", ...options });
}

export async function newPage(options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
  return (await newContext(options)).newPage();
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}
