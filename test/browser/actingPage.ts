/** The workbench with src/word itself in its pane, on the real office.js, and without the pane's own screens. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import webpack from "webpack";
import { origin } from "./browser";
import { openWorkbench, fileOf } from "./workbenchPage";
import type { Acting, Answer } from "./fixtures/acting";

const PAGE =
  '<!doctype html><html lang="vi"><head><meta charset="utf-8" /><title>Thao tác thử</title>' +
  '<script src="office-js/office.js"></script></head><body><script src="acting.js"></script></body></html>';

type Value<K extends keyof Acting> = Awaited<ReturnType<Acting[K]>> extends Answer<infer T> ? T : never;

export interface ActingPane {
  readonly page: Page;
  /** Calls one of the functions of fixtures/acting.ts in the page. */
  readonly ask: <K extends keyof Acting>(
    name: K,
    ...given: Parameters<Acting[K]>
  ) => Promise<Answer<Value<K>>>;
  readonly paragraphs: () => Promise<readonly string[]>;
  readonly file: () => Promise<Uint8Array>;
  /** Opens the file, with the add-in started anew. */
  readonly open: (file: Uint8Array) => Promise<void>;
  readonly undo: () => Promise<boolean>;
  /** How many times the add-in has asked Word since the last call. */
  readonly syncs: () => Promise<number>;
}

/** @param query of the workbench's address, such as "?persona=newer" */
export async function openActing(query = ""): Promise<ActingPane> {
  const script = await bundle(path.join(__dirname, "fixtures", "acting.ts"));
  const page = await openWorkbench(query);
  await page.route("**/acting.html*", (route) => route.fulfill({ contentType: "text/html", body: PAGE }));
  await page.route("**/acting.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: script }),
  );
  let starts = 0;
  // Another address each time, or the workbench keeps the running page.
  const start = (): Promise<void> =>
    page.evaluate(
      (address) => window.workbench?.showPane(address),
      `${origin()}/acting.html?${(starts += 1)}`,
    );
  return {
    page,
    ask: async (name, ...given) =>
      (await frameOf(page)).evaluate(
        ([called, values]) => {
          const act = window.acting?.[called] as ((...all: unknown[]) => Promise<unknown>) | undefined;
          if (!act) throw new Error("the page has no acting script");
          return act(...values) as Promise<never>;
        },
        [name, given] as const,
      ),
    paragraphs: () => page.evaluate(() => window.workbench?.paragraphs() ?? []),
    file: () => fileOf(page),
    open: async (file) => {
      await page.evaluate((text) => window.workbench?.open(text), Buffer.from(file).toString("base64"));
      await start();
      await frameOf(page);
    },
    undo: () => page.evaluate(() => window.workbench?.undo() ?? false),
    syncs: () =>
      page.evaluate(() => {
        const count = window.workbench?.batches().filter(({ counts }) => counts).length ?? 0;
        window.workbench?.resetBatches();
        return count;
      }),
  };
}

async function frameOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("#pane-body iframe");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("the pane has no frame");
  await frame.waitForFunction(() => "acting" in window);
  return frame;
}

async function bundle(entry: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "acting-"));
  try {
    await compiled(entry, folder);
    return readFileSync(path.join(folder, "acting.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compiled(entry: string, folder: string): Promise<void> {
  const parser = { syntax: "typescript" };
  const compiler = webpack({
    mode: "none",
    entry,
    output: { path: folder, filename: "acting.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        { test: /\.ts$/, use: { loader: "swc-loader", options: { jsc: { parser, target: "es2022" } } } },
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
