/** An item of the outline on the page: its heading, the control for its text, the sentences of its figures. */
import { figureTag, itemTag, FIGURE_PROMPT, type Figure, type Item, type SentencePart } from "../outline";
import { blockControl, filledControl, inlineControl, type Prompt, type PromptStore } from "./contentControl";
import { BODY, HEADING_LOOKS } from "./layout";
import { paragraph, run } from "./ooxml";

/** `level` is 0 for a part, 1 for an item, 2 for a dash. */
export function outlineItem(item: Item, level: number, store: PromptStore): string {
  const heading = HEADING_LOOKS[level] ?? BODY;
  const prompt = itemPrompt(item);
  return (
    // The number is text: Word alters list numbering that is inserted as OOXML (OfficeDev/office-js #5243, #2991).
    paragraph(run(`${item.label} ${item.heading}`, heading.text), heading.paragraph) +
    (prompt ? blockControl(prompt, BODY.paragraph, BODY.text, store) : "") +
    item.figures.map((figure) => figureSentence(item, figure, store)).join("")
  );
}

export function itemPrompt(item: Item): Prompt | null {
  return item.prompt === null ? null : { tag: itemTag(item.id), title: `Mục ${item.id}`, text: item.prompt };
}

/** The prompts of every blank in the item's figure sentences. */
export function figurePrompts(item: Item): readonly Prompt[] {
  return item.figures.flatMap((figure) =>
    (figure.sentence ?? []).flatMap((part) => (typeof part === "string" ? [] : [figurePrompt(item, part)])),
  );
}

/** "" for a figure without a sentence of its own. */
export function figureSentence(item: Item, figure: Figure, store: PromptStore): string {
  if (!figure.sentence) return "";
  const parts = figure.sentence.map((part) =>
    typeof part === "string"
      ? run(part, BODY.text)
      : inlineControl(figurePrompt(item, part), BODY.text, store),
  );
  return paragraph(parts.join(""), BODY.paragraph);
}

/** A sentence of one figure with its text in the blank. */
export function toldSentence(item: Item, sentence: readonly SentencePart[], text: string): string {
  const parts = sentence.map((part) =>
    typeof part === "string"
      ? run(part, BODY.text)
      : filledControl(figurePrompt(item, part), BODY.text, text),
  );
  return paragraph(parts.join(""), BODY.paragraph);
}

function figurePrompt(item: Item, part: Exclude<SentencePart, string>): Prompt {
  const label = item.figures.find((figure) => figure.id === part.blank)?.label ?? part.blank;
  return { tag: figureTag(part.blank), title: label, text: FIGURE_PROMPT };
}
