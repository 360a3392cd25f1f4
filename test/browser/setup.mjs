/**
 * Before the browser tests: starts the one browser and the one server of dist/ that they all share, and tells the tests of
 * both through the environment: `BROWSER_SERVER` (an address for playwright's `connect`) and `DIST_ORIGIN`. Where no browser
 * can run, `BROWSER_MISSING` says why, and CI=true makes that a failure.
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
  if (process.env.CHROME_PATH) yield { path: process.env.CHROME_PATH, libraries: "" };
  for (const path of INSTALLED[process.platform] ?? []) if (existsSync(path)) yield { path, libraries: "" };
  if (process.platform === "linux") {
    yield await bundledChromium();
  }
}

/**
 * The Chromium that the npm package brings. It needs libnss3, which a bare machine lacks and the package brings too, but
 * unpacks only where it believes to run on AWS Lambda: so we say so, and keep the answer to the browser's own environment.
 */
async function bundledChromium() {
  const before = process.env.LD_LIBRARY_PATH;
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs20.x";
  const { default: bundled } = await import("@sparticuz/chromium");
  const path = await bundled.executablePath();
  const libraries = process.env.LD_LIBRARY_PATH ?? "";
  delete process.env.AWS_LAMBDA_JS_RUNTIME;
  if (before === undefined) delete process.env.LD_LIBRARY_PATH;
  else process.env.LD_LIBRARY_PATH = before;
  return { path, libraries };
}

async function startBrowser() {
  const refusals = [];
  for await (const { path, libraries } of candidates()) {
    const launch = {
      executablePath: path,
      args: LAUNCH_ARGUMENTS,
      env: libraries ? { ...process.env, LD_LIBRARY_PATH: libraries } : { ...process.env },
    };
    try {
      return await chromium.launchServer(launch);
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
    const browser = await startBrowser();
    globalThis.sharedBrowser = browser;
    process.env.BROWSER_SERVER = browser.wsEndpoint();
  } catch (error) {
    process.env.BROWSER_MISSING = error.message;
    const loud = `\n*** THE BROWSER TESTS CANNOT RUN HERE: ${error.message}\n*** Install Chromium, Chrome or Edge, or set CHROME_PATH.\n`;
    if (process.env.CI === "true") throw new Error(loud, { cause: error });
    console.error(loud);
  }
}
