/**
 * `npm run structure`: draws who imports whom, from the code's own imports, into docs/architecture.md between its
 * markers. A test holds that the picture is fresh.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const PROJECT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
export const PAGE = path.join(PROJECT, "docs", "architecture.md");
const IMPORT = /(?:from|import)\s*\(?\s*"(\.[^"]*)"/g;

/** The page with the picture as the code is now. */
export function withPicture(page) {
  return page.replace(/(<!-- structure -->)[^]*(<!-- \/structure -->)/, `$1\n\n${picture()}\n\n$2`);
}

/** A Mermaid flowchart, which GitHub and Visual Studio Code draw. */
function picture() {
  const arrows = withoutDetours(importsByFolder());
  const lines = [...arrows].flatMap(([from, to]) => [...to].sort().map((name) => `  ${from} --> ${name}`));
  return ["```mermaid", "flowchart TD", ...lines.sort(), "```"].join("\n");
}

/** Of each folder below src, and of the workbench, the folders that its files import from. */
function importsByFolder() {
  const imports = new Map();
  for (const file of [...filesIn("src"), ...filesIn("workbench")]) {
    const own = folderOf(file);
    if (!own) continue;
    const others = imports.get(own) ?? new Set();
    imports.set(own, others);
    for (const [, target] of readFileSync(path.join(PROJECT, file), "utf8").matchAll(IMPORT)) {
      const other = folderOf(path.join(path.dirname(file), target));
      if (other && other !== own) others.add(other);
    }
  }
  return imports;
}

function filesIn(folder) {
  const names = readdirSync(path.join(PROJECT, folder), { recursive: true });
  return names
    .map((name) => path.join(folder, name).replaceAll(path.sep, "/"))
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("workbench/test/"))
    .sort();
}

function folderOf(file) {
  const [top, folder] = file.replaceAll(path.sep, "/").split("/");
  return top === "src" ? folder : top === "workbench" ? top : undefined;
}

/** An arrow that another way of arrows already tells is left out. */
function withoutDetours(imports) {
  const reach = (from, without, seen = new Set()) => {
    for (const next of imports.get(from) ?? []) {
      if (next === without || seen.has(next)) continue;
      seen.add(next);
      reach(next, undefined, seen);
    }
    return seen;
  };
  const own = ([from, to]) => [from, [...to].filter((name) => !reach(from, name).has(name))];
  return new Map([...imports].map(own));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(PAGE, withPicture(readFileSync(PAGE, "utf8")));
}
