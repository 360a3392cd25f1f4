/**
 * Rich-text content controls that show a prompt. The prompt stands in the control with `w:showingPlcHdr`, because
 * setting it by the API is refused on the web (OfficeDev/office-js #785, #6568); it vanishes when the clerk types.
 */
import { paragraph, run, runProperties, escapeXml, type ParagraphLook, type RunLook } from "./ooxml";
import { PROMPT_STYLE } from "./styles";

export interface Prompt {
  readonly tag: string;
  /** What Word shows on the control's frame. */
  readonly title: string;
  readonly text: string;
}

/**
 * `w:placeholder` names a building block in the document's glossary part, which brings the prompt back when the clerk
 * deletes what they typed. A reference without its glossary gives five blanks, so only a whole document has it.
 */
export type PromptStore = "none" | "glossary";

/** A control around whole paragraphs. The clerk's text takes the look of `body`. */
export function blockControl(prompt: Prompt, look: ParagraphLook, body: RunLook, store: PromptStore): string {
  const shown = paragraph(run(prompt.text, { ...body, style: PROMPT_STYLE }), look);
  return `<w:sdt>${controlProperties(prompt, body, store)}<w:sdtContent>${shown}</w:sdtContent></w:sdt>`;
}

/** A control among the words of a paragraph. */
export function inlineControl(prompt: Prompt, body: RunLook, store: PromptStore): string {
  const shown = run(prompt.text, { ...body, style: PROMPT_STYLE });
  return `<w:sdt>${controlProperties(prompt, body, store)}<w:sdtContent>${shown}</w:sdtContent></w:sdt>`;
}

/** The same with a text in it. */
export function filledControl(prompt: Prompt, body: RunLook, text: string): string {
  const properties = controlProperties(prompt, body, "none").replace("<w:showingPlcHdr/>", "");
  return `<w:sdt>${properties}<w:sdtContent>${run(text, body)}</w:sdtContent></w:sdt>`;
}

function controlProperties(prompt: Prompt, body: RunLook, store: PromptStore): string {
  return (
    `<w:sdtPr>${runProperties(body)}` +
    `<w:alias w:val="${escapeXml(prompt.title)}"/><w:tag w:val="${escapeXml(prompt.tag)}"/>` +
    `<w:id w:val="${numberFor(prompt.tag)}"/>` +
    (store === "glossary"
      ? `<w:placeholder><w:docPart w:val="${escapeXml(prompt.tag)}"/></w:placeholder>`
      : "") +
    "<w:showingPlcHdr/></w:sdtPr>"
  );
}

/** A control's id must be its own in the document; made from its tag it is the same each time (FNV-1a, 31 bits). */
export function numberFor(tag: string): number {
  let hash = 0x811c9dc5;
  for (const character of tag) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 1 || 1;
}
