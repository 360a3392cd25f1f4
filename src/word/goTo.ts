/** Puts the cursor on a paragraph that was read some time ago, when the clerk may have typed since. */
import type { WordSpan } from "../rules/finding";
import { nearestPlace } from "./nearestPlace";
import { run } from "./run";

/**
 * Scrolls to the paragraph and selects it. The paragraphs are read afresh, since a kept proxy goes stale
 * (OfficeDev/office-js #2436); two syncs.
 * @param paragraph zero-based place at the time of reading.
 * @param expectedText its text at that time.
 * @returns "moved" when no paragraph has that text any more; nothing is selected then.
 */
export async function goTo(
  paragraph: number,
  expectedText: string,
  _words?: WordSpan,
): Promise<"there" | "moved"> {
  return run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load("text");
    await context.sync();
    const place = nearestPlace(
      paragraphs.items.map(({ text }) => text),
      paragraph,
      expectedText,
    );
    const found = place === null ? undefined : paragraphs.items[place];
    if (found === undefined) return "moved";
    found.getRange("Content").select("Select");
    await context.sync();
    return "there";
  });
}
