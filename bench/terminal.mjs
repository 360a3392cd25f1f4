/** What a person waits for in the terminal: whole processes, from their start to their end. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { alternately, milliseconds } from "./measure.mjs";

const PROGRAM = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const MAMMOTH = createRequire(import.meta.url).resolve("mammoth");
const EXTRACT = `require(${JSON.stringify(MAMMOTH)}).extractRawText({ path: process.argv[1] })`;
const REPEATS = 15;

/** Rows for the table of `run.mjs`. */
export async function measureTerminal({ longReport, repeatedReport, asFile }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "bench-"));
  const rows = [];
  try {
    for (const [kind, report] of [
      ["three sentences repeated", repeatedReport(1_000)],
      ["all sentences different", longReport(1_000)],
    ]) {
      const file = path.join(folder, "bao-cao.docx");
      writeFileSync(file, asFile(report));
      const run = (...args) => spawnSync(process.execPath, args, { stdio: "ignore" });
      const taken = await alternately(
        Array.from({ length: REPEATS + 1 }),
        {
          start: () => run("-e", "0"),
          ours: () => run(PROGRAM, "check", file),
          mammoth: () => run("-e", EXTRACT, file),
        },
        1,
      );
      const share = (taken.ours - taken.start) / (taken.mammoth - taken.start);
      rows.push(
        [`The whole process of the terminal, 1,000 paragraphs, ${kind}`, milliseconds(taken.ours)],
        ["– net of Node's start, share of a process of mammoth", share.toFixed(2), "0.50 or less"],
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return rows;
}
