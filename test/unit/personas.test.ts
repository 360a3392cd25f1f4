import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PERSONAS } from "../../workbench/personas";
import { personasPage, type Outcomes } from "../browser/personas/page";

const PAGE = path.join(__dirname, "../../docs/personas.md");
const OUTCOMES = path.join(__dirname, "../browser/personas/outcomes.json");

test("docs/personas.md tells what each Word can do, as the browser tests keep it", () => {
  const outcomes = JSON.parse(readFileSync(OUTCOMES, "utf8")) as Outcomes;
  const page = personasPage(PERSONAS, outcomes);
  if (process.env.UPDATE_DOCS) writeFileSync(PAGE, page);
  expect(Object.keys(outcomes).sort()).toEqual(PERSONAS.map(({ id }) => id).sort());
  expect(readFileSync(PAGE, "utf8")).toBe(page);
});
