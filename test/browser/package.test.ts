/**
 * What `npm run package` makes for a server of an office's own, opened in Chromium at its address. Microsoft's CDN is
 * played from the npm copy of office.js; every other host is out of reach.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { manifestProblems } from "../unit/manifestProblems";
import { closeBrowser, describeInBrowser, newContext } from "./browser";

afterAll(closeBrowser);

const PROJECT = path.join(__dirname, "../..");
const ORIGIN = "https://dan-van.example.vn";
const CDN = "https://appsforoffice.microsoft.com";
const OFFICE = path.join(PROJECT, "node_modules/@microsoft/office-js/dist");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "application/javascript",
  ".css": "text/css",
  ".png": "image/png",
};

const node = (...args: readonly string[]) =>
  execFileSync(process.execPath, [...args], { encoding: "utf8", cwd: PROJECT });

describeInBrowser.each([
  ["cdn", `${CDN}/lib/1/hosted/office.js`, `'self' ${CDN}`],
  ["local", "office-js/office.js", "'self'"],
])("The folder for a server, with office.js from: %s", (officejs, address, hosts) => {
  let folder: string;
  let site: string;
  const files = () => readdirSync(site, { recursive: true, encoding: "utf8" });
  const text = (name: string) => readFileSync(path.join(folder, name), "utf8");

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "package-"));
    site = path.join(folder, "site");
    node("scripts/package.mjs", "--origin", ORIGIN, "--officejs", officejs, "--out", folder);
  }, 300_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test("holds the pages and what they load, and nothing of the workbench", () => {
    expect(readdirSync(folder).sort()).toEqual(["licences.md", "manifest.xml", "nginx.conf", "site"]);
    expect(files()).toEqual(expect.arrayContaining(["taskpane.html", "commands.html", "loader.js"]));
    expect(files().filter((name) => /workbench|source|\.map$/.test(name))).toEqual([]);
    expect(existsSync(path.join(site, "office-js", "office.js"))).toBe(officejs === "local");
  });

  test("has a manifest that Microsoft's validation would take, with every picture at hand", () => {
    const manifest = text("manifest.xml");
    expect(manifestProblems(manifest, path.join(site, "assets"))).toEqual([]);
    expect(manifest).not.toContain("localhost");
    const reader = require.resolve("office-addin-manifest/cli.js");
    expect(node(reader, "info", path.join(folder, "manifest.xml"))).toContain(
      `Source Location: ${ORIGIN}/taskpane.html`,
    );
  });

  test.each(["taskpane", "commands"])("%s.html names office.js and lets it in, and nobody else", (name) => {
    const page = text(`site/${name}.html`);
    expect(/data-office="?([^"\s>]+)/.exec(page)?.[1]).toBe(address);
    const policy = /content="(default-src[^"]+)"/.exec(page)?.[1]?.split("; ") ?? [];
    expect(policy).toEqual(expect.arrayContaining([`script-src ${hosts}`, "connect-src 'self'"]));
  });

  test("starts in a browser, asks only its own server and that of office.js, and stays within its policy", async () => {
    const trespasses: string[] = [];
    const { page, asked } = await open(site, trespasses);
    await page.getByRole("heading", { name: "Trang này cần được mở bên trong Microsoft Word." }).waitFor();
    expect(await page.getByRole("link").count()).toBe(0);
    expect(asked.has(new URL(address, ORIGIN).href)).toBe(true);
    const hostsAsked = new Set([...asked].map((url) => new URL(url).origin));
    expect([...hostsAsked].sort()).toEqual(officejs === "cdn" ? [CDN, ORIGIN] : [ORIGIN]);
    expect(trespasses.filter((what) => !what.startsWith("asked "))).toEqual([]);
    await page.context().close();
  });
});

/** The pane at the server's address; what is neither there nor on the CDN is refused. */
async function open(
  site: string,
  trespasses: string[],
): Promise<{ readonly page: Page; readonly asked: ReadonlySet<string> }> {
  const asked = new Set<string>();
  const context = await newContext({}, trespasses);
  await context.route(/^https?:/, async (route) => {
    const url = new URL(route.request().url());
    asked.add(url.href);
    const hosted = "/lib/1/hosted/";
    const file =
      url.origin === ORIGIN
        ? path.join(site, url.pathname)
        : url.origin === CDN && url.pathname.startsWith(hosted)
          ? path.join(OFFICE, url.pathname.slice(hosted.length))
          : "";
    if (!existsSync(file)) return route.abort();
    return route.fulfill({
      body: readFileSync(file),
      contentType: TYPES[path.extname(file)] ?? "application/octet-stream",
    });
  });
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/taskpane.html`);
  return { page, asked };
}
