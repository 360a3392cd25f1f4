/** What becomes of the form while it is filled in: guesses follow the agency's name, and leave alone what is the clerk's. Pure. */
import { guessFromAgency, NO_GUESS } from "./agencyGuess";
import type { DraftField, ProfileDraft } from "./profileDraft";
import { mannerOf, signedAs, type Manner } from "./signing";

export interface Form {
  readonly draft: ProfileDraft;
  /** Fields that the clerk has written in, or that were remembered; guesses leave them alone. */
  readonly own: readonly DraftField[];
}

export function typedIn({ draft: before, own: written }: Form, field: DraftField, value: string): Form {
  const own = written.includes(field) ? written : [...written, field];
  const draft = { ...before, [field]: value };
  if (field !== "agency") return { draft, own };
  // What an earlier name let us guess must not outlive it.
  const guess = { ...NO_GUESS, ...guessFromAgency(value) };
  // Who signs was chosen for this report, whatever the agency is called.
  const manner = mannerOf(before);
  const signed = manner === null ? guess : { ...guess, ...signedAs(manner, guess, guess) };
  const free = Object.entries(signed).filter(([name]) => !own.includes(name as DraftField));
  return { draft: { ...draft, ...Object.fromEntries(free) }, own };
}

/** A choice and no text of the clerk's: another name of the agency still changes the lines. */
export function signedIn({ draft, own }: Form, manner: Manner): Form {
  return { draft: { ...draft, ...signedAs(manner, draft, guessFromAgency(draft.agency)) }, own };
}
