/**
 * Before the browser tests: finds a browser and serves dist/, and tells the tests of both through the environment.
 * `BROWSER_PATH` and `DIST_ORIGIN`; where no browser can run, `BROWSER_MISSING` says why, and CI=true makes that a failure.
 */
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { serve } from "../../scripts/serve.mjs";

const INSTALLED = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

export const LAUNCH_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Each browser that may be here, in the order in which we would take it: named by hand, installed, brought by npm. */
async function* candidates() {
  if (process.env.CHROME_PATH) yield { path: process.env.CHROME_PATH, args: [] };
  for (const path of INSTALLED[process.platform] ?? []) if (existsSync(path)) yield { path, args: [] };
  if (process.platform === "linux") {
    const { default: bundled } = await import("@sparticuz/chromium");
    yield { path: await bundled.executablePath(), args: bundled.args };
  }
}

async function findBrowser() {
  const refusals = [];
  for await (const { path, args } of candidates()) {
    try {
      const browser = await chromium.launch({ executablePath: path, args: [...args, ...LAUNCH_ARGUMENTS] });
      await browser.close();
      return { path, args: [...args, ...LAUNCH_ARGUMENTS] };
    } catch (error) {
      refusals.push(`${path}: ${String(error.message).split("\n")[0]}`);
    }
  }
  throw new Error(refusals.join("; ") || "no Chromium, Chrome or Edge was found");
}

export default async function setup() {
  const server = await serve({ port: 0 });
  globalThis.distServer = server;
  process.env.DIST_ORIGIN = server.origin;
  try {
    const { path, args } = await findBrowser();
    process.env.BROWSER_PATH = path;
    process.env.BROWSER_ARGUMENTS = JSON.stringify(args);
  } catch (error) {
    process.env.BROWSER_MISSING = error.message;
    const loud = `\n*** THE BROWSER TESTS CANNOT RUN HERE: ${error.message}\n*** Install Chromium, Chrome or Edge, or set CHROME_PATH.\n`;
    if (process.env.CI === "true") throw new Error(loud, { cause: error });
    console.error(loud);
  }
}
