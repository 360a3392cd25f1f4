import type { Paragraph, SourceDocument } from "../../document";
import { decodeAs, decodeLegacy, evidence, legacyFont, mayBeLegacy } from "./decode";
import type { LegacyEncoding } from "./tables";

export { decodeLegacy, legacyFont } from "./decode";
export type { LegacyEncoding } from "./tables";

/** A paragraph that was typed in an encoding before Unicode. */
export interface LegacyParagraph {
  /** Zero-based place among the document's paragraphs. */
  readonly paragraph: number;
  readonly encoding: LegacyEncoding;
  /** The legacy font that it has; null where the host tells none, or one of Unicode. */
  readonly font: string | null;
}

export interface Decoded {
  /** With the words that legacy fonts show, at the same places; the very same document where there are none. */
  readonly source: SourceDocument;
  readonly legacy: readonly LegacyParagraph[];
}

interface Reading extends LegacyParagraph {
  readonly text: string;
}

/** So many different words must be Vietnamese only when decoded, where no font tells the encoding. */
const UNMISTAKABLE = 3;

/** Reads text of TCVN3 and VNI, by its font, or by itself where its font is mixed, unknown or has been changed. */
export function decode(source: SourceDocument): Decoded {
  // One pass finds most documents to be Unicode: they cost no more.
  const candidates = source.paragraphs.flatMap(({ text }, place) => (mayBeLegacy(text) ? [place] : []));
  const sure = candidates.flatMap((place) => readSurely(source.paragraphs[place], place));
  const [first] = sure;
  if (!first) return { source, legacy: [] };
  const known = new Set(sure.map(({ paragraph }) => paragraph));
  const beside = candidates
    .filter((place) => !known.has(place))
    .flatMap((place) => readBeside(source.paragraphs[place], place, first.encoding));
  return withReadings(source, [...sure, ...beside]);
}

function readSurely(paragraph: Paragraph | undefined, place: number): readonly Reading[] {
  if (!paragraph) return [];
  const { text, format } = paragraph;
  const encoding = legacyFont(format.fontName);
  if (encoding === null) return recognise(text, place);
  const decoded = decodeLegacy(text, format.fontName);
  return decoded === null
    ? []
    : [{ paragraph: place, encoding, font: format.fontName ?? null, text: decoded }];
}

/** Most of the words must speak for the encoding: French and German have a word or two that would pass. */
function recognise(text: string, place: number): readonly Reading[] {
  return (["tcvn3", "vni"] as const)
    .filter((encoding) => {
      const { legacy, own, foreign } = evidence(text, encoding);
      return legacy >= UNMISTAKABLE && legacy > own && legacy > 2 * foreign;
    })
    .slice(0, 1)
    .map((encoding) => ({ paragraph: place, encoding, font: null, text: decodeAs(text, encoding) }));
}

/** In a document that has the encoding elsewhere, one word is enough: "Bé Néi vô" is "Bộ Nội vụ". */
function readBeside(
  paragraph: Paragraph | undefined,
  place: number,
  encoding: LegacyEncoding,
): readonly Reading[] {
  // A legacy font whose text was Unicode after all has been judged already.
  if (!paragraph || legacyFont(paragraph.format.fontName) !== null) return [];
  const { legacy, foreign } = evidence(paragraph.text, encoding);
  if (legacy === 0 || foreign >= legacy) return [];
  return [{ paragraph: place, encoding, font: null, text: decodeAs(paragraph.text, encoding) }];
}

function withReadings(source: SourceDocument, readings: readonly Reading[]): Decoded {
  const texts = new Map(readings.map(({ paragraph, text }) => [paragraph, text]));
  return {
    source: {
      ...source,
      paragraphs: source.paragraphs.map((paragraph, place) => {
        const text = texts.get(place);
        return text === undefined ? paragraph : { ...paragraph, text };
      }),
    },
    legacy: readings
      .map(({ paragraph, encoding, font }) => ({ paragraph, encoding, font }))
      .sort((a, b) => a.paragraph - b.paragraph),
  };
}
