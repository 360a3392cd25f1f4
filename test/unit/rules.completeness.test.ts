import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../src/rules";

const root = join(__dirname, "../..");
const read = (...path: string[]): string => readFileSync(join(root, ...path), "utf8");
const PAGE_PARTS = ["## Vì sao", "## Sai", "## Đúng", "## Cần làm gì", "## For developers"];
const ids = rules.map(({ id }) => id);

describe.each(ids)("the rule %s", (id) => {
  test("has a file of its name", () => {
    expect(existsSync(join(root, "src", "rules", `${id}.ts`))).toBe(true);
  });

  test("has a test of its name with reports that are in order and reports that are not", () => {
    const test = read("test", "unit", "rules", `${id}.test.ts`);
    expect(test).toContain("valid: [");
    expect(test).toContain("invalid: [");
  });

  test("has a page of its name with every part", () => {
    const page = read("docs", "rules", `${id}.md`);
    expect(page).toContain(`# ${id}\n`);
    for (const part of PAGE_PARTS) expect(page).toContain(`\n${part}\n`);
  });

  test("names the clause or the line of the outline that it rests on", () => {
    expect(read("docs", "rules", `${id}.md`)).toMatch(
      /Nghị định số 30\/2020\/NĐ-CP|Công văn số 1432\/BNV-CTTN/,
    );
  });
});

test("no rule's id stands twice", () => {
  expect(new Set(ids).size).toBe(ids.length);
});

test("every page and every test of a rule has its rule", () => {
  const pages = readdirSync(join(root, "docs", "rules")).map((name) => name.replace(/\.md$/, ""));
  const tests = readdirSync(join(root, "test", "unit", "rules"))
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => name.replace(/\.test\.ts$/, ""));
  expect(pages.filter((name) => name !== "README").sort()).toEqual([...ids].sort());
  expect(tests.sort()).toEqual([...ids].sort());
});

test("the list of rules names every page", () => {
  for (const id of ids) expect(read("docs", "rules", "README.md")).toContain(`[${id}](${id}.md)`);
});
