/** All that the product can do to a document, as steps that a test may put into any order. */
import fc from "../../random";
import { applyFix, insertSkeleton, loadDismissed, saveDismissed } from "../../../src/app";
import { check, dismiss } from "../../../src/check";
import { allFigures, allItems, congVan1432, type FigureId, type ItemId } from "../../../src/outline";
import type { Fix } from "../../../src/rules/finding";
import { officeHost } from "../../../src/word";
import { dongNai } from "../../unit/skeleton/profiles";

export type Step =
  | { readonly kind: "skeleton" | "take-back" }
  | { readonly kind: "item"; readonly id: ItemId }
  | { readonly kind: "figure"; readonly id: FigureId }
  /** Which of the findings, counted round: a document has as many as it has. */
  | { readonly kind: "fix" | "dismiss"; readonly nth: number };

export const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.constant({ kind: "skeleton" } as const),
  fc.constantFrom(...allItems(congVan1432)).map(({ id }) => ({ kind: "item", id }) as const),
  fc
    .constantFrom(...allFigures(congVan1432).filter(({ figure }) => figure.sentence !== undefined))
    .map(({ figure: { id } }) => ({ kind: "figure", id }) as const),
  fc.nat(20).map((nth) => ({ kind: "fix", nth }) as const),
  fc.nat(20).map((nth) => ({ kind: "dismiss", nth }) as const),
  fc.constant({ kind: "take-back" } as const),
);

export interface Done {
  /** The product said that it had done something. */
  readonly wrote: boolean;
  /** How many times Ctrl+Z takes it back, as the product said. */
  readonly undoSteps: number;
  /** Of a fix: what it was to change. */
  readonly replaced?: Extract<Fix, { kind: "replace" }>;
}

const NOTHING: Done = { wrote: false, undoSteps: 0 };

/** Does the step as the pane does it. Rejects with HostError as the product does. */
export async function perform(step: Step): Promise<Done> {
  switch (step.kind) {
    case "skeleton": {
      const { places, undoSteps, textKept, lost } = await insertSkeleton(officeHost, congVan1432, dongNai);
      if (textKept === false) throw new Error("the product says that text was not kept");
      if (lost.length > 0) throw new Error(`the product says that ${lost.join(", ")} did not arrive`);
      return { wrote: places > 0, undoSteps };
    }
    case "item":
      return apply({ kind: "insert-item", item: step.id });
    case "figure":
      return apply({ kind: "insert-figure", figure: step.id });
    case "fix":
      return fixOne(step.nth);
    case "dismiss":
      return dismissOne(step.nth);
    case "take-back":
      await saveDismissed(officeHost, loadDismissed(officeHost).slice(1));
      return NOTHING;
  }
}

async function apply(fix: Fix): Promise<Done> {
  const { outcome } = await applyFix(officeHost, congVan1432, dongNai, fix);
  if (outcome.kind === "moved") return NOTHING;
  return {
    wrote: true,
    undoSteps: outcome.undoSteps,
    ...(fix.kind === "replace" && { replaced: fix }),
  };
}

async function fixOne(nth: number): Promise<Done> {
  const { findings } = check(await officeHost.read(), congVan1432);
  const fixes = findings.flatMap(({ fix }) => (fix?.kind === "replace" ? [fix] : []));
  const chosen = fixes[nth % fixes.length];
  return chosen ? apply(chosen) : NOTHING;
}

async function dismissOne(nth: number): Promise<Done> {
  const source = await officeHost.read();
  const { findings } = check(source, congVan1432);
  const chosen = findings[nth % findings.length];
  if (chosen)
    await saveDismissed(officeHost, [
      ...loadDismissed(officeHost),
      dismiss(chosen, source, "Đã xem <b>&", "2026-11-23T08:30:00.000Z"),
    ]);
  return NOTHING;
}
