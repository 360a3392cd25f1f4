/** The prompts as building blocks, so that a prompt comes back when the clerk deletes what they typed over it. */
import { allItems, type Outline } from "../outline";
import { numberFor, type Prompt } from "./contentControl";
import { WORD_NAMESPACE } from "./fragment";
import { BODY } from "./layout";
import { escapeXml, paragraph, run } from "./ooxml";
import { figurePrompts, itemPrompt } from "./outlineItem";
import { PROMPT_STYLE } from "./styles";

export function glossary(outline: Outline): string {
  const prompts = allItems(outline).flatMap((item) => {
    const own = itemPrompt(item);
    return [...(own ? [own] : []), ...figurePrompts(item)];
  });
  return (
    `<w:glossaryDocument xmlns:w="${WORD_NAMESPACE}"><w:docParts>` +
    `${prompts.map(buildingBlock).join("")}</w:docParts></w:glossaryDocument>`
  );
}

function buildingBlock({ tag, text }: Prompt): string {
  const shown = run(text, { ...BODY.text, style: PROMPT_STYLE });
  return (
    `<w:docPart><w:docPartPr><w:name w:val="${escapeXml(tag)}"/>` +
    '<w:category><w:name w:val="General"/><w:gallery w:val="placeholder"/></w:category>' +
    '<w:types><w:type w:val="bbPlcHdr"/></w:types><w:behaviors><w:behavior w:val="content"/></w:behaviors>' +
    `<w:guid w:val="${guid(tag)}"/></w:docPartPr>` +
    `<w:docPartBody>${paragraph(shown, BODY.paragraph)}</w:docPartBody></w:docPart>`
  );
}

/** A building block wants a GUID of its own; made from the tag it is the same in every file. */
function guid(tag: string): string {
  const eight = (salt: string): string =>
    numberFor(salt + tag)
      .toString(16)
      .padStart(8, "0")
      .toUpperCase();
  const [first, second, third, fourth] = [eight("1"), eight("2"), eight("3"), eight("4")];
  return `{${first}-${second.slice(0, 4)}-4${second.slice(5)}-8${third.slice(5)}-${third.slice(0, 4)}${fourth}}`;
}
