/** What is made of the rules' files and pages is what stands there. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const PROJECT = path.join(__dirname, "../../..");

const generated = JSON.parse(
  execFileSync(
    process.execPath,
    [
      "--input-type=module",
      "-e",
      'console.log(JSON.stringify((await import("./scripts/generate.mjs")).generated));',
    ],
    { encoding: "utf8", cwd: PROJECT },
  ),
) as Readonly<Record<string, string>>;

test.each(Object.keys(generated))("%s is fresh; else run npm run generate", (file) => {
  expect(readFileSync(path.join(PROJECT, file), "utf8")).toBe(generated[file]);
});
