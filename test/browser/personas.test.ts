/**
 * Every flow of the product on every Word that the workbench plays. What each came to is docs/personas.md; where that is
 * no longer so, this fails. `UPDATE_DOCS=1 npx jest --selectProjects browser personas` writes it anew.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PERSONAS } from "../../workbench/personas";
import { closeBrowser, describeInBrowser } from "./browser";
import { FLOWS } from "./personas/flows";
import { type Cells, personasPage } from "./personas/page";
import { type Outcome, Trial } from "./personas/trial";

const PAGE = path.join(__dirname, "../../docs/personas.md");
const cells: Cells = new Map<string, Map<string, Outcome>>();

afterAll(closeBrowser);

describeInBrowser.each(PERSONAS)("$name", (persona) => {
  let trial: Trial;

  beforeAll(async () => {
    trial = await Trial.start(persona);
  });

  afterAll(() => trial.page.context().close());

  test.each(FLOWS)("$name", async ({ name, run }) => {
    const outcome = await run(trial);
    cells.set(name, (cells.get(name) ?? new Map<string, Outcome>()).set(persona.id, outcome));
    // Whatever was not done is told.
    if (outcome.result === "refused" || outcome.result === "no answer")
      expect(outcome.says[0]).toMatch(/\. /);
  });
});

describeInBrowser("docs/personas.md", () => {
  test("tells what each Word can do", () => {
    const page = personasPage(PERSONAS, FLOWS, cells);
    if (process.env.UPDATE_DOCS) writeFileSync(PAGE, page);
    expect(readFileSync(PAGE, "utf8")).toBe(page);
  });
});
