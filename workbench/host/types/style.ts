/** `style` and `styleBuiltIn`, which bodies, ranges, paragraphs and controls share. */
import { applyStyle, findStyle, paragraphStyleId, styleOf } from "../../docx";
import { type XmlElement, valOf } from "../../../src/docx/xml";
import { text } from "../args";
import { HostError } from "../hostError";
import type { HostContext, Json, Scalar } from "../hostObject";

type ParagraphsOf<T> = (target: T, host: HostContext) => readonly XmlElement[];

/** The style's name as the file says it: "Normal", "heading 1"; Word shows the latter as "Heading 1". */
function styleName(host: HostContext, paragraph: XmlElement): string {
  const id = paragraphStyleId(host.document, paragraph);
  const style = id === undefined ? undefined : styleOf(host.document, id);
  const name = valOf(style, "w:name") ?? "Normal";
  return /^(heading|title|toc|list|caption)/.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

const BUILT_IN = /^(Normal|Title|Subtitle|Heading \d|Toc \d|Caption|Quote|List Paragraph|No Spacing)$/i;

function builtIn(name: string): string {
  return BUILT_IN.test(name) ? name.replace(/ /g, "") : "Other";
}

function shared<T>(paragraphsOf: ParagraphsOf<T>, read: (name: string) => Json): Scalar<T>["get"] {
  return (target, host) => {
    const names = new Set(paragraphsOf(target, host).map((paragraph) => styleName(host, paragraph)));
    const [only] = names;
    return only !== undefined && names.size === 1 ? read(only) : "";
  };
}

export function styleScalars<T>(paragraphsOf: ParagraphsOf<T>): Readonly<Record<string, Scalar<T>>> {
  const apply = (target: T, host: HostContext, name: string): void => {
    const id = findStyle(host.document, name)?.attributes["w:styleId"];
    if (id === undefined) throw new HostError("ItemNotFound");
    for (const paragraph of paragraphsOf(target, host)) applyStyle(paragraph, id);
  };
  return {
    Style: {
      get: shared(paragraphsOf, (name) => name),
      set: (target, value, host) => {
        apply(target, host, text(value));
      },
    },
    StyleBuiltIn: {
      since: "1.3",
      get: shared(paragraphsOf, builtIn),
      set: (target, value, host) => {
        apply(target, host, text(value).replace(/([a-z])(\d|[A-Z])/g, "$1 $2"));
      },
    },
  };
}
