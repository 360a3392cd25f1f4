/** The workbench with a tiny add-in in its pane that runs, on the real office.js, whatever Word.run body a test sends. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import type {} from "../../workbench/main";
import { newPage, origin } from "./browser";

const SNIPPETS = readFileSync(path.join(__dirname, "fixtures", "snippets.html"), "utf8");

export interface SnippetAnswer {
  readonly value?: unknown;
  readonly error?: string;
  readonly location?: string;
  readonly message?: string;
}

export interface SnippetPane {
  readonly page: Page;
  /** Runs the body of a Word.run; `context` and `Office` are at hand in it. */
  readonly run: (body: string) => Promise<SnippetAnswer>;
  readonly paragraphs: () => Promise<readonly string[]>;
  readonly file: () => Promise<Uint8Array>;
  readonly open: (file: Uint8Array) => Promise<boolean>;
}

export async function openWorkbench(query = ""): Promise<Page> {
  const page = await newPage({ viewport: { width: 1280, height: 860 } });
  await page.goto(`${origin()}/workbench.html${query}`);
  await page.waitForSelector("html[data-ready]");
  return page;
}

/** @param query of the workbench's address, such as "?persona=newer" */
export async function openSnippets(query = ""): Promise<SnippetPane> {
  const page = await openWorkbench(query);
  await page.route("**/snippets.html*", (route) =>
    route.fulfill({ contentType: "text/html", body: SNIPPETS }),
  );
  await page.evaluate((address) => window.workbench?.showPane(address), `${origin()}/snippets.html`);
  const frame = async (): Promise<Frame> => {
    const element = await page.waitForSelector("#pane-body iframe");
    const found = await element.contentFrame();
    if (!found) throw new Error("the pane has no frame");
    await found.waitForFunction(() => "snippet" in window);
    return found;
  };
  return {
    page,
    run: async (body) =>
      (await frame()).evaluate(
        (code) => (window as unknown as { snippet: (code: string) => Promise<SnippetAnswer> }).snippet(code),
        body,
      ),
    paragraphs: () => page.evaluate(() => window.workbench?.paragraphs() ?? []),
    file: () => fileOf(page),
    open: (file) =>
      page.evaluate((text) => window.workbench?.open(text) ?? false, Buffer.from(file).toString("base64")),
  };
}

export async function fileOf(page: Page): Promise<Uint8Array> {
  return new Uint8Array(Buffer.from(await page.evaluate(() => window.workbench?.file() ?? ""), "base64"));
}
