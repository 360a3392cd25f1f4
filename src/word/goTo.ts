/** Puts the cursor on what was read some time ago, when the clerk may have typed since. */
import type { DocumentHost, TextRange } from "../document";
import { findMovedParagraph } from "../document/findMovedParagraph";
import { queueWords } from "./findWords";
import { run } from "./run";

/**
 * The paragraphs are read afresh, since a kept proxy goes stale (OfficeDev/office-js #2436); two syncs, three with words.
 * Where the words cannot be told apart from others, the whole paragraph is selected.
 */
export const goTo: DocumentHost["goTo"] = (paragraph, text, words) =>
  run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load("text");
    await context.sync();
    const texts = paragraphs.items.map((each) => each.text);
    const found = paragraphs.items[findMovedParagraph(texts, paragraph, text) ?? -1];
    if (found === undefined) return "moved";
    const range = words === undefined ? null : await rangeOf(found, text, words);
    (range ?? found.getRange("Content")).select("Select");
    await context.sync();
    return "there";
  });

async function rangeOf(
  paragraph: Word.Paragraph,
  text: string,
  words: TextRange,
): Promise<Word.Range | null> {
  const found = queueWords(paragraph, text, words);
  await paragraph.context.sync();
  return found();
}
