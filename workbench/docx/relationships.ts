/** How the parts of a package know of each other (ECMA-376 part 2). */
import { resolveTarget } from "../../src/docx/relationships";
import { childrenOf, type XmlElement } from "../../src/docx/xml";

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

export function relationshipsIn(root: XmlElement): readonly Relationship[] {
  return childrenOf(root, "Relationship").map(({ attributes }) => ({
    id: attributes.Id ?? "",
    type: attributes.Type ?? "",
    target: attributes.Target ?? "",
    external: attributes.TargetMode === "External",
  }));
}

/** The name of the part that a relationship of `partName` points to; of no part where it points out of the package. */
export const partTarget = (partName: string, target: string): string => resolveTarget(partName, target) ?? "";
