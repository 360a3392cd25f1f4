import type { Paragraph, SourceDocument } from "../../../src/document";

/** A paragraph as plain text, or with what a host tells beside it. */
export type Typed = string | (Partial<Paragraph> & { readonly text: string });

/** A document of these paragraphs, one string each. */
export function documentOf(paragraphs: readonly Typed[]): SourceDocument {
  return { paragraphs: paragraphs.map(paragraphOf), controls: [] };
}

function paragraphOf(typed: Typed): Paragraph {
  return typeof typed === "string" ? { text: typed, format: {} } : { format: {}, ...typed };
}
