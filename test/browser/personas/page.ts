/** docs/personas.md: what every flow came to on every Word, as tables that Prettier leaves as they are. */
import { BEHAVIOURS } from "../../../workbench/host/behaviours";
import type { HostPersona } from "../../../workbench/host/persona";
import type { Outcome } from "./trial";

/** By persona, then by flow. */
export type Outcomes = Readonly<Record<string, Readonly<Record<string, Outcome>>>>;

export function personasPage(personas: readonly HostPersona[], outcomes: Outcomes): string {
  const flows = Object.keys(Object.values(outcomes)[0] ?? {});
  const notes: string[] = [];
  const numberOf = (sentence: string): number => {
    if (!notes.includes(sentence)) notes.push(sentence);
    return notes.indexOf(sentence) + 1;
  };
  const cell = ({ result, says }: Outcome): string =>
    says.length === 0 ? result : `${result} (${says.map(numberOf).join(", ")})`;
  const rows = personas.map(({ id }) => [
    id,
    ...flows.map((flow) => {
      const outcome = outcomes[id]?.[flow];
      return outcome ? cell(outcome) : "?";
    }),
  ]);
  const matrix = transposed([["", ...flows], ...rows]);
  return `${[
    "# What each Word can do",
    "Written from `test/browser/personas/outcomes.json` by `test/unit/personas.test.ts`; the browser tests in `test/browser/personas` do every flow of the product on every Word that the workbench plays and hold that each still comes to this. Do not edit it by hand.",
    "- **done**: it is in the document, or on the screen; the numbers are what the pane tells beside it.\n- **done on return**: likewise, but only once the clerk has come back to the pane, be it only with the pointer, since this Word does not tell that the text has changed.\n- **refused**: the pane says why, and what has become of the document.\n- **no answer**: Word has said nothing for a minute; the pane says so and what that means for the document, is free again, and takes a late answer as it comes.\n- **not offered**: the pane offers it only for a result that this Word has not given.",
    tableOf(matrix),
    "## What the pane says",
    notes.map((note, at) => `${at + 1}. ${note}`).join("\n"),
    "## Who they are",
    tableOf([["", "Word", "Requirement sets", "Behaviours"], ...personas.map(aboutPersona)]),
    "All of them take the document's own style where the fragment brings one of its name (#5491), drop a fragment's sections and with them its `titlePg` and headers (#3450, #2623), let a lone paragraph lose its look (#3149), group nothing for Ctrl+Z (#1827) and search for at most 255 characters (#31).",
    "## Where the behaviours were reported",
    "Numbers are issues of OfficeDev/office-js; `docs` is OfficeDev/office-js-docs, `docs-reference` OfficeDev/office-js-docs-reference.",
    tableOf([
      ["Behaviour", "Threads"],
      ...Object.entries(BEHAVIOURS).map(([name, { threads }]) => [name, threads.join(", ")]),
    ]),
  ].join("\n\n")}\n`;
}

function aboutPersona({ id, name, requirements, behaviours }: HostPersona): readonly string[] {
  const sets = Object.entries(requirements).map(([set, version]) => `${set} ${version}`);
  return [id, name, sets.join(", "), behaviours.join(", ")];
}

function transposed(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ""));
}

/** With each column as wide as its widest cell. */
function tableOf([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? "").padEnd(width)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
