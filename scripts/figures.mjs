/**
 * `npm run figures`: how well figures are read on the labelled sentences and whole reports in test/fixtures/labelled,
 * writer by writer. `npm run figures -- --wrong` prints each wrong answer as well.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const { evaluate } = await bundle("./bench/figures.ts");
const { sentences, reports, wrong } = evaluate();
table(
  [
    "Writer",
    "Asked",
    "Right, of `present`",
    "Right or a question, of those given",
    "Questions",
    "Required, wrongly passed",
  ],
  sentences,
);
table(["Writer", "Items right", "Figures right"], reports);
if (process.argv.includes("--wrong")) console.log(wrong.join("\n"));

function table(head, rows) {
  const lines = [head, head.map((_, at) => (at === 0 ? "---" : "---:")), ...rows];
  console.log(`${lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n`);
}
