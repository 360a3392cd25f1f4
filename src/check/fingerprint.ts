import type { SourceDocument } from "../document";

/**
 * The text whose SHA-256 (of its UTF-8 bytes) is the fingerprint of what was checked: the text of every paragraph of
 * `source.paragraphs` in its order, empty ones included, each in Unicode form NFC, joined by one line feed (U+000A),
 * with none at the end. Automatic numbers, look and content controls are not in it, and nothing is tidied: a space more
 * is another text.
 */
export function textToFingerprint({ paragraphs }: SourceDocument): string {
  return paragraphs.map(({ text }) => text.normalize("NFC")).join("\n");
}
