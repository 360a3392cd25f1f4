/**
 * `npm run answers`: asks the product everything that it is tried with and compares with the frozen answers in
 * test/answers. Prints each line that differs. `npm run answers -- --accept` freezes what it answers now: look at the
 * difference first, and say in the commit why it is meant.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";

const PROJECT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
/** As many of one set as a person reads. */
const SHOWN = 20;
const accept = process.argv.includes("--accept");

process.chdir(PROJECT);
const { answers } = await bundle("./test/answers/answers.ts");
let differing = 0;
for (const [set, ask] of Object.entries(answers)) {
  const file = path.join("test", "answers", `${set}.txt`);
  const now = ask().flatMap(([name, lines]) => [`# ${name}`, ...lines.map((line) => `${name}: ${line}`)]);
  const before = existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n") : [];
  const lost = without(before, now).map((line) => `- ${line}`);
  const found = without(now, before).map((line) => `+ ${line}`);
  const changes = [...lost, ...found];
  differing += changes.length;
  console.log(`${set}: ${now.length} lines, ${changes.length} differ`);
  for (const line of changes.slice(0, SHOWN)) console.log(line.slice(0, 300));
  if (changes.length > SHOWN) console.log(`… and ${changes.length - SHOWN} more`);
  if (accept) writeFileSync(file, `${now.join("\n")}\n`);
}
if (differing > 0 && !accept) process.exitCode = 1;

/** Those of `lines` that `others` has not, each as often as it is one too many. */
function without(lines, others) {
  const left = new Map();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
