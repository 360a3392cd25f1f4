/** A TypeScript file of this project as a module of Node, built as webpack.config.js builds the terminal's program. */
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

const PROJECT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/** @param entry its path in the project, such as "./bench/core.ts" */
export async function bundle(entry) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "bundle-"));
  const configurations = require(path.join(PROJECT, "webpack.config.js"))({}, { mode: "production" });
  const compiler = webpack({
    ...configurations.find(({ name }) => name === "terminal"),
    plugins: [],
    context: PROJECT,
    entry: { bundle: entry },
    output: { path: folder, filename: "bundle.cjs", library: { type: "commonjs2" } },
    node: { __dirname: true },
  });
  try {
    await new Promise((resolve, reject) => {
      compiler.run((error, stats) => {
        if (error ?? stats.hasErrors()) reject(error ?? new Error(stats.toString("errors-only")));
        else resolve();
      });
    });
    return require(path.join(folder, "bundle.cjs"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
