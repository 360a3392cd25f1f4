/** The sections of a document: paper, margins, and where the page number is seen. ECMA-376 part 1, 17.6 and 17.10. */
import type { PageNumber, PageSetup } from "../../document";
import { DocxError } from "../docxError";
import type { DocxPackage } from "../package";
import { childOf, childrenOf, isElement, type ReadonlyXmlElement } from "../xml";
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
  const evenPages = hasEvenPages(file);
  let parts: Parts = {};
  return sectionProperties(body).map((properties) => {
    // A section without a header of a kind has that of the section before: 17.10.5.
    parts = { ...parts, ...referredParts(file, properties) };
    const firstPageDiffers = isSet(properties, "w:titlePg");
    const shown: readonly Kind[] = [
      "default",
      ...(firstPageDiffers ? (["first"] as const) : []),
      ...(evenPages ? (["even"] as const) : []),
    ];
    const pageNumbers = readPageNumbers(file, parts, shown, styles);
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

function referredParts(file: DocxPackage, properties: ReadonlyXmlElement): Parts {
  return Object.fromEntries(
    SIDES.flatMap((side) =>
      childrenOf(properties, `w:${side}Reference`).flatMap(({ attributes }) => {
        const name = file.relatedById(file.mainPart, attributes["r:id"] ?? "");
        return name === undefined ? [] : [[`${side} ${attributes["w:type"] ?? "default"}`, name] as const];
      }),
    ),
  );
}

/** undefined where a header cannot be read: the text below it still can. */
function readPageNumbers(
  file: DocxPackage,
  parts: Parts,
  kinds: readonly Kind[],
  styles: Styles,
): readonly PageNumber[] | undefined {
  const fieldsOf = (side: Side, kind: Kind): readonly PageNumber[] => {
    const name = parts[`${side} ${kind}`];
    if (name === undefined) return [];
    return pageFields(file.readonlyXml(name), styles).map((place) => ({ in: side, on: kind, ...place }));
  };
  try {
    return SIDES.flatMap((side) => kinds.flatMap((kind) => fieldsOf(side, kind)));
  } catch (error) {
    if (error instanceof DocxError) return undefined;
    throw error;
  }
}

function hasEvenPages(file: DocxPackage): boolean {
  const name = file.related(file.mainPart, "settings")[0];
  if (name === undefined) return false;
  try {
    return isSet(file.readonlyXml(name), "w:evenAndOddHeaders");
  } catch (error) {
    if (error instanceof DocxError) return false;
    throw error;
  }
}

function isSet(properties: ReadonlyXmlElement, name: string): boolean {
  const element = childOf(properties, name);
  return element !== undefined && isOn(element.attributes["w:val"]);
}
