import { allFigures, allItems, type Figure, type Item, type Outline } from "./outline";

/** An item as a data file writes it: what is left out is empty, and the prompt is the sentence itself. */
export interface ItemData extends Pick<
  Item,
  "id" | "label" | "heading" | "sentence" | "alsoCalled" | "spokenOfAs"
> {
  /** `null` for a part that only holds items. */
  readonly prompt?: string | null;
  readonly figures?: readonly Figure[];
  readonly cites?: readonly string[];
  readonly children?: readonly ItemData[];
}

export type OutlineData = Omit<Outline, "parts"> & { readonly parts: readonly ItemData[] };

/**
 * Makes an outline of a data file, and holds it to its own promises.
 * @throws Error naming the slip and its remedy.
 */
export function defineOutline(data: OutlineData): Outline {
  return assertOutline({ ...data, parts: data.parts.map(completeItem) });
}

function completeItem(data: ItemData): Item {
  return {
    ...data,
    prompt: data.prompt === undefined ? data.sentence : data.prompt,
    figures: data.figures ?? [],
    cites: data.cites ?? [],
    children: (data.children ?? []).map(completeItem),
  };
}

/** A slip in a data file is told when the file is loaded, and not by a clerk. */
function assertOutline(outline: Outline): Outline {
  const items = allItems(outline);
  const itemIds = items.map((item) => item.id);
  const citationIds = outline.citations.map((citation) => citation.id);
  const figureIds = allFigures(outline).map(({ figure }) => figure.id);

  for (const [what, ids] of [
    ["item", itemIds],
    ["citation", citationIds],
    ["figure", figureIds],
  ] as const) {
    const doubled = ids.find((id, place) => ids.indexOf(id as never) !== place);
    if (doubled !== undefined)
      fail(outline, `${what} id "${doubled}" stands twice; give the second one an id of its own`);
  }

  for (const citation of [outline.prescribedBy, ...items.flatMap((item) => item.cites)]) {
    if (!citationIds.includes(citation)) {
      fail(outline, `citation "${citation}" is named but not described; add it to \`citations\``);
    }
  }

  for (const item of items) {
    const own = item.figures.map((figure) => figure.id);
    for (const figure of item.figures) {
      for (const part of figure.sentence ?? []) {
        if (typeof part !== "string" && !own.includes(part.blank)) {
          fail(
            outline,
            `the sentence of figure "${figure.id}" has a blank for "${part.blank}", which item ${item.id} does not ask for; ` +
              `add "${part.blank}" to the figures of ${item.id}`,
          );
        }
      }
      if (figure.required && figure.sentence === undefined) {
        fail(
          outline,
          `required figure "${figure.id}" of item ${item.id} has no sentence; write one for the skeleton`,
        );
      }
    }
    if (item.children.length === 0 && item.prompt === null) {
      fail(outline, `item ${item.id} holds no items and no prompt; write a prompt that says what goes there`);
    }
    for (const child of item.children) {
      if (!child.id.startsWith(`${item.id}.`)) {
        fail(outline, `item ${child.id} stands under ${item.id}; rename it to start with "${item.id}."`);
      }
    }
  }

  for (const repair of outline.repairs) {
    const item = items.find((candidate) => candidate.id === repair.item);
    if (!item)
      fail(outline, `a repair names item "${repair.item}", which is not there; correct the repair's item`);
    else if (!item.sentence.includes(repair.repaired)) {
      fail(
        outline,
        `the repair of ${repair.item} is not in its sentence; put "${repair.repaired}" there or drop the repair`,
      );
    }
  }
  return outline;
}

function fail(outline: Outline, slip: string): never {
  throw new Error(`Outline ${outline.id}: ${slip}.`);
}
