/** The sections of a document: paper, margins, and where the page number is seen. ECMA-376 part 1, 17.6 and 17.10. */
import type { PageNumber, PageSetup } from "../../document";
import { readable, type DocxPackage } from "../package";
import { childOf, childrenOf, isElement, type ReadonlyXmlElement } from "../xml";
import { memoize } from "./memoize";
import { pageFields } from "./pageFields";
import type { Styles } from "./styles";
import { isOn, points } from "./values";

const SIDES = ["header", "footer"] as const;
type Side = (typeof SIDES)[number];
type Kind = PageNumber["on"];
/** Part names, by side and kind: "header default". */
type Parts = Readonly<Record<string, string>>;

export function readSections(
  file: DocxPackage,
  body: ReadonlyXmlElement,
  styles: Styles,
): readonly PageSetup[] {
  const evenPages = isSet(file.readable("settings"), "w:evenAndOddHeaders");
  const targets = file.relatedById(file.mainPart);
  // Sections share headers: each is read once.
  const fieldsIn = memoize((name: string) => pageFields(file.readonlyXml(name), styles));
  let parts: Parts = {};
  return sectionProperties(body).map((properties) => {
    // A section without a header of a kind has that of the section before: 17.10.5.
    parts = { ...parts, ...referredParts(targets, properties) };
    const firstPageDiffers = isSet(properties, "w:titlePg");
    const shown: readonly Kind[] = [
      "default",
      ...(firstPageDiffers ? (["first"] as const) : []),
      ...(evenPages ? (["even"] as const) : []),
    ];
    const fieldsOf = (side: Side, on: Kind): readonly PageNumber[] => {
      const name = parts[`${side} ${on}`];
      return name === undefined || !file.has(name)
        ? []
        : fieldsIn(name).map((place) => ({ in: side, on, ...place }));
    };
    // undefined where a header cannot be read: the text below it still can.
    const pageNumbers = readable(() =>
      SIDES.flatMap((side) => shown.flatMap((kind) => fieldsOf(side, kind))),
    );
    return { ...paper(properties), firstPageDiffers, ...(pageNumbers && { pageNumbers }) };
  });
}

/** In document order: all but the last stand in a section's last paragraph. What a tracked change replaced is left out. */
function sectionProperties(
  element: ReadonlyXmlElement,
  found: ReadonlyXmlElement[] = [],
): readonly ReadonlyXmlElement[] {
  for (const child of element.children) {
    if (!isElement(child) || child.name === "w:r") continue;
    if (child.name === "w:sectPr") found.push(child);
    else sectionProperties(child, found);
  }
  return found;
}

function paper(properties: ReadonlyXmlElement): PageSetup {
  const size = childOf(properties, "w:pgSz")?.attributes ?? {};
  const margins = childOf(properties, "w:pgMar")?.attributes ?? {};
  const left = millimetres(margins["w:left"]);
  const lengths = {
    width: millimetres(size["w:w"]),
    height: millimetres(size["w:h"]),
    // Below zero the margin is kept whatever the header needs: 17.6.11.
    top: distance(millimetres(margins["w:top"])),
    bottom: distance(millimetres(margins["w:bottom"])),
    left: left === undefined ? undefined : left + (millimetres(margins["w:gutter"]) ?? 0),
    right: millimetres(margins["w:right"]),
  };
  return Object.fromEntries(Object.entries(lengths).filter(([, length]) => length !== undefined));
}

function millimetres(length: string | undefined): number | undefined {
  const found = points(length);
  return found === undefined ? undefined : Math.round(found * (25.4 / 72) * 10) / 10;
}

const distance = (length: number | undefined): number | undefined =>
  length === undefined ? undefined : Math.abs(length);

function referredParts(
  targets: ReadonlyMap<string, string | undefined>,
  properties: ReadonlyXmlElement,
): Parts {
  return Object.fromEntries(
    SIDES.flatMap((side) =>
      childrenOf(properties, `w:${side}Reference`).flatMap(({ attributes }) => {
        const name = targets.get(attributes["r:id"] ?? "");
        return name === undefined ? [] : [[`${side} ${attributes["w:type"] ?? "default"}`, name] as const];
      }),
    ),
  );
}

function isSet(properties: ReadonlyXmlElement | undefined, name: string): boolean {
  const element = childOf(properties, name);
  return element !== undefined && isOn(element.attributes["w:val"]);
}
