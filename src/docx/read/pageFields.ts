/** PAGE fields (17.16.5.45) in a header or footer, and how each stands on its line. */
import type { Alignment } from "../../document";
import { childOf, isElement, valOf, type ReadonlyXmlElement } from "../xml";
import { paragraphLook } from "./looks";
import type { Styles } from "./styles";

export interface FieldPlace {
  readonly alignment?: Alignment;
}

/** Not PAGEREF, not NUMPAGES. */
const PAGE = /(?:^|\s)PAGE(?:\s|\\|$)/i;
const FRAMES: Readonly<Record<string, Alignment>> = {
  center: "centered",
  left: "left",
  inside: "left",
  right: "right",
  outside: "right",
};

/** @param placed whether a paragraph's alignment is that on the page: in a table or a text box it is not. */
export function pageFields(
  element: ReadonlyXmlElement,
  styles: Styles,
  placed = true,
): readonly FieldPlace[] {
  return element.children.flatMap((child): readonly FieldPlace[] => {
    if (!isElement(child)) return [];
    const inside = pageFields(
      child,
      styles,
      placed && child.name !== "w:tbl" && child.name !== "w:txbxContent",
    );
    if (child.name !== "w:p" || !PAGE.test(instructions(child))) return inside;
    const alignment = placed ? alignmentOf(child, styles) : undefined;
    return [alignment === undefined ? {} : { alignment }, ...inside];
  });
}

/** What the paragraph's own fields say; those of a text box anchored in it are that box's. */
function instructions(element: ReadonlyXmlElement): string {
  return element.children
    .map((child): string => {
      if (!isElement(child) || child.name === "w:txbxContent") return "";
      if (child.name === "w:fldSimple") return ` ${child.attributes["w:instr"] ?? ""} `;
      if (child.name === "w:instrText")
        return child.children.filter((text) => typeof text === "string").join("");
      return instructions(child);
    })
    .join("");
}

/** A plain tab leads to a stop that only Word knows; one that says where it leads does not: 17.3.3.23. */
function alignmentOf(paragraph: ReadonlyXmlElement, styles: Styles): Alignment | undefined {
  const properties = childOf(paragraph, "w:pPr");
  const frame = childOf(properties, "w:framePr");
  if (frame) return FRAMES[frame.attributes["w:xAlign"] ?? ""];
  const tabs = tabsIn(paragraph);
  if (tabs.length > 0)
    return tabs.length === 1 ? FRAMES[tabs[0]?.attributes["w:alignment"] ?? ""] : undefined;
  const style = styles.get(valOf(properties, "w:pStyle") ?? styles.defaultParagraph);
  return (
    paragraphLook(properties).alignment ?? style.paragraph.alignment ?? styles.defaults.paragraph.alignment
  );
}

function tabsIn(element: ReadonlyXmlElement): readonly ReadonlyXmlElement[] {
  return element.children.flatMap((child): readonly ReadonlyXmlElement[] => {
    if (!isElement(child) || child.name === "w:pPr" || child.name === "w:txbxContent") return [];
    return child.name === "w:tab" || child.name === "w:ptab" ? [child] : tabsIn(child);
  });
}
