/** Puts the cursor on what was read some time ago, when the clerk may have typed since. */
import type { WordSpan } from "../rules/finding";
import { queueWords } from "./findWords";
import { nearestPlace } from "./nearestPlace";
import { run } from "./run";

/**
 * Scrolls to the paragraph and selects it, or the given words of it. The paragraphs are read afresh, since a kept proxy
 * goes stale (OfficeDev/office-js #2436); two syncs, three with words.
 * @param paragraph zero-based place at the time of reading.
 * @param expectedText its text at that time.
 * @param words where they cannot be told apart from other words, the whole paragraph is selected.
 * @returns "moved" when no paragraph has that text any more; nothing is selected then.
 */
export async function goTo(
  paragraph: number,
  expectedText: string,
  words?: WordSpan,
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
    const range = words === undefined ? null : await rangeOf(found, expectedText, words);
    (range ?? found.getRange("Content")).select("Select");
    await context.sync();
    return "there";
  });
}

async function rangeOf(paragraph: Word.Paragraph, text: string, words: WordSpan): Promise<Word.Range | null> {
  const found = queueWords(paragraph, text, words);
  await paragraph.context.sync();
  return found();
}
