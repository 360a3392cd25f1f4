import type { SourceDocument } from "../document";
import { oncePer, passageOf, type Passage } from "./memo";

/** The texts of a document's paragraphs, each looked up once for all that reads the document. */
export const passagesOf = oncePer(({ paragraphs }: SourceDocument): readonly Passage[] =>
  paragraphs.map(({ text }) => passageOf(text)),
);
