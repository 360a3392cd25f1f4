/** Word's own numbering as it stands before each paragraph of a story. */
import { createNumbering } from "../../src/docx/read/numbering";
import { readNumbering, readStyles } from "../../src/docx/read/styles";
import { childOf, type XmlElement } from "../../src/docx/xml";
import type { EditableDocument } from "./editableDocument";
import { paragraphStyleId } from "./look";
import { beside } from "./parts";
import { paragraphsIn } from "./tree";

export interface ListPlace {
  /** What Word shows before the paragraph: "1.", "a)", "•". */
  readonly label: string;
  /** Zero is the outermost. */
  readonly level: number;
  readonly listId: number;
  /** How many paragraphs of the same list and level stand before it. */
  readonly sibling: number;
}

interface Counted {
  readonly version: number;
  readonly places: ReadonlyMap<XmlElement, ListPlace>;
}

const counted = new WeakMap<XmlElement, Counted>();

/** The list paragraphs of a story, counted once for each version of the document. */
export function listPlaces(
  document: EditableDocument,
  story: XmlElement,
): ReadonlyMap<XmlElement, ListPlace> {
  const known = counted.get(story);
  if (known?.version === document.version) return known.places;
  const places = count(document, story);
  counted.set(story, { version: document.version, places });
  return places;
}

function count(document: EditableDocument, story: XmlElement): ReadonlyMap<XmlElement, ListPlace> {
  const styles = readStyles(beside(document, "styles"), new Map());
  const numbering = createNumbering(beside(document, "numbering"), styles);
  const places = new Map<XmlElement, ListPlace>();
  const siblings = new Map<string, number>();
  for (const paragraph of paragraphsIn(story)) {
    const style = paragraphStyleId(document, paragraph);
    const direct = readNumbering(childOf(paragraph, "w:pPr"));
    const place = numbering.placeOf(style, direct);
    if (!place) continue;
    const listId = Number(direct.numId ?? styles.get(style).numbering.numId ?? 0);
    const key = `${listId}/${place.level}`;
    const sibling = siblings.get(key) ?? 0;
    siblings.set(key, sibling + 1);
    places.set(paragraph, { label: numbering.count(place) ?? "", level: place.level, listId, sibling });
  }
  return places;
}
