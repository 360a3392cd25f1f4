import type { SourceDocument } from "../../document";

/**
 * Whether nothing that the check looks at is another: text, look, controls. Readings of one host list their properties in
 * one order, so equal documents have equal JSON.
 */
export function sameDocument(one: SourceDocument, other: SourceDocument): boolean {
  return one.paragraphs.length === other.paragraphs.length && JSON.stringify(one) === JSON.stringify(other);
}
