/** How the parts of a package find each other: Open Packaging Conventions, ECMA-376 part 2, 6.5. */
import { childrenOf, type ReadonlyXmlElement } from "./xml";

/** Parts that we follow relationships to, by the last word of the relationship's type. */
export type RelationshipKind =
  "officeDocument" | "styles" | "theme" | "numbering" | "settings" | "comments" | "header" | "footer";

/** The same kinds have two addresses: transitional (what Word saves) and strict (ISO/IEC 29500-1). */
const FAMILIES = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
  "http://purl.oclc.org/ooxml/officeDocument/relationships/",
];

/** The part that holds a part's relationships: "word/document.xml" has "word/_rels/document.xml.rels". "" is the package. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/");
  return `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`;
}

/** Names of the parts that `source` has a relationship of this kind to, in order; targets outside the package left out. */
export function targetsOf(
  relationships: ReadonlyXmlElement,
  source: string,
  kind: RelationshipKind,
): readonly string[] {
  return childrenOf(relationships)
    .filter(({ attributes }) => FAMILIES.some((family) => attributes.Type === family + kind))
    .filter(({ attributes }) => attributes.TargetMode !== "External")
    .flatMap(({ attributes }) => resolveTarget(source, attributes.Target ?? "") ?? []);
}

/** Names of parts by the ids of the relationships that lead to them; undefined for what lies outside of the package. */
export function targetsById(
  relationships: ReadonlyXmlElement,
  source: string,
): ReadonlyMap<string, string | undefined> {
  const targets = new Map<string, string | undefined>();
  for (const { attributes } of childrenOf(relationships)) {
    const { Id = "", Target = "", TargetMode } = attributes;
    // The first of an id counts.
    if (!targets.has(Id))
      targets.set(Id, TargetMode === "External" ? undefined : resolveTarget(source, Target));
  }
  return targets;
}

/** The part that a target leads to: an address relative to its source part, or absolute within the package. */
export function resolveTarget(source: string, target: string): string | undefined {
  const folders = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") folders.push(step);
    else if (folders.pop() === undefined) return undefined;
  }
  return folders.length > 0 ? folders.join("/") : undefined;
}
