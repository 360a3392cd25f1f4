/** Draws assets/*.png from assets/source/*.svg in a Chromium: `node scripts/icons.mjs` after a change to a source. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const ASSETS = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), "assets");
/** 16, 32 and 80 are required, 64 is the add-in in lists; Office takes the others on screens of other densities. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((file) => existsSync(file));

const browser = await chromium.launch(CHROMIUM ? { executablePath: CHROMIUM } : { channel: "chrome" });
const page = await browser.newPage();
for (const file of readdirSync(path.join(ASSETS, "source"))) {
  const svg = readFileSync(path.join(ASSETS, "source", file), "utf8");
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const name = `${path.basename(file, ".svg")}-${size}.png`;
    await page.screenshot({ path: path.join(ASSETS, name), omitBackground: true });
  }
}
await browser.close();
