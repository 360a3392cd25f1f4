/** What findings rest on. */
import type { ItemId } from "../../outline";
import type { CitationRef, Clause } from "../../strings/findings";

/** A clause of Nghị định số 30/2020/NĐ-CP. */
export const decree = (clause: Clause): CitationRef => ({ source: "decree", clause });

/** The outline, or its line about an item. */
export const outlineLine = (item?: ItemId): CitationRef => ({
  source: "outline",
  ...(item !== undefined && { item }),
});

/** Where it is not the outline but the letter itself that says it. */
export const LETTER: CitationRef = { source: "letter" };
