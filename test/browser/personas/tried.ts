/**
 * Does every flow of the product on some of the Words that the workbench plays. What each came to is kept in
 * outcomes.json; where that is no longer so, this fails. `UPDATE_DOCS=1 npm run test:browser -- personas` keeps what comes of it
 * now; the same with test:unit writes docs/personas.md from it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PERSONAS } from "../../../workbench/personas";
import { closeBrowser, describeInBrowser } from "../browser";
import { FLOWS } from "./flows";
import type { Outcomes } from "./page";
import { type Outcome, Trial } from "./trial";

const KEPT = path.join(__dirname, "outcomes.json");
const keptOutcomes = (): Outcomes => JSON.parse(readFileSync(KEPT, "utf8")) as Outcomes;

export function tryPersonas(ids: readonly string[]): void {
  afterAll(closeBrowser);

  describeInBrowser.each(PERSONAS.filter(({ id }) => ids.includes(id)))("$name", (persona) => {
    const kept = keptOutcomes()[persona.id];
    const outcomes: Record<string, Outcome> = {};
    let trial: Trial;

    beforeAll(async () => {
      trial = await Trial.start(persona);
    });

    afterAll(async () => {
      await trial.page.context().close();
      if (process.env.UPDATE_DOCS) keep(persona.id, outcomes);
    });

    test.each(FLOWS)("$name", async ({ name, run }) => {
      const outcome = await run(trial);
      outcomes[name] = outcome;
      if (!process.env.UPDATE_DOCS) expect(outcome).toEqual(kept?.[name]);
      // Whatever was not done is told.
      if (outcome.result === "refused" || outcome.result === "no answer")
        expect(outcome.says[0]).toMatch(/\. /);
    });
  });
}

const keep = (id: string, outcomes: Outcomes[string]): void => {
  writeFileSync(KEPT, `${JSON.stringify({ ...keptOutcomes(), [id]: outcomes }, null, 2)}\n`);
};
