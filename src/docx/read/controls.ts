import type { ContentControl } from "../../document";
import { childOf, valOf, type ReadonlyXmlElement } from "../xml";
import { isOn } from "./values";

interface Open {
  readonly at: number;
  readonly tag: string;
  readonly title: string;
  readonly showsPrompt: boolean;
  paragraphs: number;
  text: string;
}

/** The content controls that the reader is inside of, and those it has left, in the order in which they begin. */
export class OpenControls {
  readonly #done: (ContentControl | undefined)[] = [];
  readonly #open: Open[] = [];

  all(): readonly ContentControl[] {
    return this.#done.filter((control) => control !== undefined);
  }

  open(properties: ReadonlyXmlElement | undefined): void {
    const prompt = childOf(properties, "w:showingPlcHdr");
    this.#open.push({
      at: this.#done.push(undefined) - 1,
      tag: valOf(properties, "w:tag") ?? "",
      title: valOf(properties, "w:alias") ?? "",
      showsPrompt: prompt !== undefined && isOn(prompt.attributes["w:val"]),
      paragraphs: 0,
      text: "",
    });
  }

  close(): void {
    const control = this.#open.pop();
    if (!control) return;
    const { tag, title, text } = control;
    this.#done[control.at] = control.showsPrompt
      ? { tag, title, text: "", prompt: text }
      : { tag, title, text };
  }

  /** Paragraphs of one control are parted by a line feed. */
  beginParagraph(): void {
    for (const control of this.#open) if (control.paragraphs++ > 0) control.text += "\n";
  }

  /** @returns whether the text is content; false where it is the prompt of a control that nobody has filled in */
  add(text: string): boolean {
    const innermost = this.#open.at(-1);
    if (innermost?.showsPrompt) {
      innermost.text += text;
      return false;
    }
    for (const control of this.#open) if (!control.showsPrompt) control.text += text;
    return true;
  }
}
