/**
 * `npm run generate`: writes what is made of the rules' files and pages: src/rules/index.ts, and the list of rules in
 * docs/rules/README.md. `test/unit/scripts/generate.test.ts` proves both fresh.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const PROJECT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const read = (...steps) => readFileSync(path.join(PROJECT, ...steps), "utf8");
/** What stands beside the rules in their folder. */
const PLAIN = ["index", "rule", "finding"];
const LIST = "docs/rules/README.md";

const ids = readdirSync(path.join(PROJECT, "src/rules"))
  .filter((name) => name.endsWith(".ts"))
  .map((name) => path.basename(name, ".ts"))
  .filter((name) => /^[a-z\d-]+$/.test(name) && !PLAIN.includes(name))
  .sort();
const nameOf = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** By their paths. */
export const generated = {
  "src/rules/index.ts": `/** Every rule of the check. Made by \`npm run generate\` of the files of this folder. */
${ids.map((id) => `import { ${nameOf(id)} } from "./${id}";`).join("\n")}
import type { AnyRule } from "./rule";

export type { Finding, Fix, RuleFinding, RuleId, Severity } from "./finding";
export type { Rule, RuleContext } from "./rule";

export const rules: readonly AnyRule[] = [
${ids.map((id) => `  ${nameOf(id)},`).join("\n")}
];
`,
  [LIST]: read(LIST).replace(
    /(\| --- \| --- \|\n)[^]*$/,
    (_, head) => head + ids.map((id) => `| [${id}](${id}.md) | ${firstSentence(id)} |\n`).join(""),
  ),
};

/** What a rule's page says under its name. */
function firstSentence(id) {
  return read("docs/rules", `${id}.md`).split("\n\n")[1].replaceAll("\n", " ");
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [file, text] of Object.entries(generated)) writeFileSync(path.join(PROJECT, file), text);
