/** What the pane weighs before Word has answered: bytes do not depend on the machine, so that a test can hold them. */
import { gzipSync } from "node:zlib";
import { closeBrowser, describeInBrowser, newPage, origin } from "./browser";

afterAll(closeBrowser);

/** The empty template of Microsoft's React task pane weighs 169 KB. */
const BUDGET = 130 * 1024;

describeInBrowser("The pane's scripts, packed, office.js apart,", () => {
  test("weigh at most 130 KB at its start", async () => {
    const page = await newPage();
    const bodies: Promise<Buffer>[] = [];
    page.on("response", (response) => {
      if (response.url().endsWith(".js")) bodies.push(response.body());
    });
    // Word does not answer: what is drawn and fetched now waits for nothing.
    await page.route("**/office-js/**", () => undefined);
    await page.goto(`${origin()}/taskpane.html?officejs=local`, { waitUntil: "commit" });
    await page.getByRole("tab", { name: "Tổng quan" }).waitFor();
    await page.getByText("Đang nối với Word…").waitFor();
    const weights = (await Promise.all(bodies)).map((body) => gzipSync(body, { level: 9 }).length);
    const weight = weights.reduce((sum, each) => sum + each, 0);
    expect(weights.length).toBeGreaterThan(1);
    expect(weight).toBeLessThanOrEqual(BUDGET);
  });
});
