import type { TextRange } from "../../document";
import { noAnswer, patiently } from "../../word/patience";
import { failureOf, type Failure } from "../parts/failure";
import type { WordPort } from "../port";
import type { CheckResult } from "./documentStore";

/** Somewhere in the document that was read. */
export interface Spot {
  readonly paragraph: number;
  readonly range?: TextRange;
}

/** The last attempt to take the clerk there; `from` is the card or item that was clicked. */
export type Visit =
  | { readonly kind: "there" | "moved"; readonly from: string }
  | { readonly kind: "failed"; readonly from: string; readonly failure: Failure };

/** @param tell is called with what came of it; twice where Word answers after a long silence. */
export async function visit(
  port: Pick<WordPort, "goTo">,
  { source }: Pick<CheckResult, "source">,
  { paragraph, range }: Spot,
  from: string,
  tell: (visit: Visit) => void,
): Promise<void> {
  const failed = (error: unknown) => {
    tell({ kind: "failed", from, failure: failureOf(error) });
  };
  try {
    const text = source.paragraphs[paragraph]?.text ?? "";
    const going = port.goTo(paragraph, text, range);
    const kind = await patiently(going, () => {
      failed(noAnswer("unchanged"));
    });
    tell({ kind, from });
  } catch (error) {
    failed(error);
  }
}
