/**
 * `npm run bench`: how quick the add-in is, in ratios to peers that run on the same machine in the same minutes, and how
 * its work grows with the report. Needs `npm run build` before it. Prints the results, and keeps them in
 * docs/performance.md between its markers.
 */
import { readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import mammoth from "mammoth";
import { bundle } from "../scripts/bundle.mjs";
import { measureInBrowser } from "./browser.mjs";
import { alternately, milliseconds } from "./measure.mjs";
import { measureTerminal } from "./terminal.mjs";

const PROJECT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const RESULTS = path.join(PROJECT, "docs", "performance.md");

/** Row by row: what was measured, what came out, what is wanted. */
async function results(core) {
  const { longReport, asFile, checkFile, checkParagraphs, checkAgain, floor, withOneChanged } = core;
  // Every report is another one, so that nothing can be remembered from the one before.
  const rows = [];
  const row = (what, found, goal = "") => rows.push([what, found, goal]);

  const reports = (count, paragraphs, from) =>
    Array.from({ length: count }, (_, edition) => longReport(paragraphs, from + edition));

  const reading = await alternately(reports(24, 1_000, 0).map(asFile), {
    ours: checkFile,
    mammoth: (file) => mammoth.extractRawText({ buffer: Buffer.from(file) }),
    floor,
  });
  row("A file of 1,000 paragraphs to its findings", milliseconds(reading.ours));
  row(
    "– `mammoth.extractRawText` of the same file, which only takes the text out",
    milliseconds(reading.mammoth),
  );
  row("– unzip and one SAX pass over the same file, the floor", milliseconds(reading.floor));
  row("– share of mammoth's time", (reading.ours / reading.mammoth).toFixed(2), "0.25 or less");

  const pairs = reports(6, 1_000, 100).map((short, at) => ({
    short: asFile(short),
    long: asFile(longReport(10_000, 150 + at)),
  }));
  const growing = await alternately(
    pairs,
    { short: ({ short }) => checkFile(short), long: ({ long }) => checkFile(long) },
    1,
  );
  row("A file of 10,000 paragraphs to its findings", milliseconds(growing.long));
  row("– as much as one of 1,000", `${(growing.long / growing.short).toFixed(1)} times`, "11 times or less");

  const fresh = await alternately(reports(40, 1_000, 200), { check: checkParagraphs });
  row(
    "The check alone, every rule, of 1,000 paragraphs never seen before",
    milliseconds(fresh.check),
    "20 ms or less",
  );

  const report = longReport(1_000);
  const edits = Array.from({ length: 60 }, (_, round) => withOneChanged(report, round));
  const again = await alternately(edits, { check: checkAgain() });
  row("The check again, after one of 1,000 paragraphs changed", milliseconds(again.check), "5 ms or less");

  for (const measured of await measureTerminal(core)) row(...measured);
  for (const measured of await measureInBrowser(core)) row(...measured);
  return rows;
}

function machine() {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${cpu?.model.trim()}, ${os.cpus().length} cores, ${memory} GB; ${os.type()} ${os.arch()}; Node ${process.version}`;
}

function table(rows) {
  return [["What", "Measured", "Wanted"], ["---", "---", "---"], ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

const rows = await results(await bundle("./bench/core.ts"));
const load = os.loadavg()[0] / os.cpus().length;
const busy =
  load > 1 ? ` The machine was busy with other things: ${load.toFixed(1)} tasks waited for each core.` : "";
const text = `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine()}.${busy}\n\n${table(rows)}`;
console.log(text);
const page = readFileSync(RESULTS, "utf8");
writeFileSync(
  RESULTS,
  page.replace(/(<!-- bench -->)[^]*(<!-- \/bench -->)/, `$1\n\n${text.replaceAll("$", "$$$$")}\n\n$2`),
);
