/** What work on a draft leaves in a file: tracked changes and comments. ECMA-376 part 1, 17.13.4 and 17.13.5. */
import type { Revisions } from "../../document";
import type { DocxPackage } from "../package";
import { SHARED } from "../propertyBlocks";
import { childrenOf, isElement, type ReadonlyXmlElement } from "../xml";
import { memoize } from "./memoize";

const DELETIONS: ReadonlySet<string> = new Set(["w:del", "w:moveFrom", "w:cellDel"]);
const OTHERS: ReadonlySet<string> = new Set([
  "w:ins",
  "w:moveTo",
  "w:cellIns",
  "w:cellMerge",
  "w:numberingChange",
  "w:pPrChange",
  "w:rPrChange",
  "w:sectPrChange",
  "w:tblGridChange",
  "w:tblPrChange",
  "w:tblPrExChange",
  "w:tcPrChange",
  "w:trPrChange",
]);

const NONE: Revisions = { count: 0, deletions: 0 };

export function readRevisions(body: ReadonlyXmlElement): Revisions {
  const inShared = memoize(inside);
  function inside(element: ReadonlyXmlElement): Revisions {
    let [count, deletions] = [0, 0];
    for (const child of element.children) {
      if (!isElement(child)) continue;
      if (DELETIONS.has(child.name)) deletions++;
      if (DELETIONS.has(child.name) || OTHERS.has(child.name)) count++;
      const deeper = SHARED.has(child.name) ? inShared(child) : inside(child);
      count += deeper.count;
      deletions += deeper.deletions;
    }
    return count === 0 ? NONE : { count, deletions };
  }
  return inside(body);
}

/** undefined where the part of comments cannot be read: the text still can. */
export function readComments(file: DocxPackage): number | undefined {
  if (file.related(file.mainPart, "comments").length === 0) return 0;
  const part = file.readable("comments");
  return part && childrenOf(part, "w:comment").length;
}
