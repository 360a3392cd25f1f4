import type { Paragraph, SourceDocument } from "../../src/document";

/** A paragraph as plain text, or with what a host tells beside it. */
export type Typed =
  string | (Partial<Omit<Paragraph, "format">> & { readonly text: string; readonly bold?: true });

/** A document of these paragraphs, one string each. */
export function documentOf(paragraphs: readonly Typed[]): SourceDocument {
  return { paragraphs: paragraphs.map(paragraphOf), controls: [] };
}

function paragraphOf(typed: Typed): Paragraph {
  if (typeof typed === "string") return { text: typed, format: {} };
  const { bold, ...rest } = typed;
  return { ...rest, format: bold ? { bold } : {} };
}
