import type { Paragraph, SourceDocument } from "../document";
import {
  codesIn,
  decodeAs,
  decodeLegacy,
  evidence,
  legacyFont,
  mayBeLegacy,
  mayBeMixed,
  partAtUnicode,
} from "../text/legacy/decode";
import type { Memory } from "./memory";
import type { RecognisedLegacy } from "./textRecord";
import type { LegacyEncoding } from "../text/legacy/tables";

export { decodeLegacy, legacyFont } from "../text/legacy/decode";
export type { LegacyEncoding } from "../text/legacy/tables";

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

interface Candidate {
  readonly paragraph: Paragraph;
  readonly place: number;
}

type Reading = RecognisedLegacy & { readonly paragraph: number };

/** So many different words must be Vietnamese only when decoded, where no font tells the encoding. */
const UNMISTAKABLE = 3;

/** Reads text of TCVN3 and VNI, by its font, or by itself where its font is mixed, unknown or has been changed. */
export function decode(source: SourceDocument, memory: Memory): Decoded {
  // Most paragraphs are Unicode, and found to be so by their letters alone: they cost no more.
  const candidates = source.paragraphs.flatMap((paragraph, place) =>
    mayBeLegacy(paragraph.text) || mayBeMixed(paragraph.text) ? [{ paragraph, place }] : [],
  );
  const sure = candidates.flatMap((candidate) => readSurely(candidate, memory));
  const [first] = sure;
  if (!first) return { source, legacy: [] };
  const known = new Set(sure.map(({ paragraph }) => paragraph));
  const beside = candidates
    .filter(({ place }) => !known.has(place))
    .flatMap((candidate) => readBeside(candidate, first.encoding));
  return withReadings(source, [...sure, ...beside]);
}

function readSurely({ paragraph: { text, format }, place }: Candidate, memory: Memory): readonly Reading[] {
  const encoding = legacyFont(format.fontName);
  if (encoding === null || !mayBeLegacy(text)) {
    const record = memory.of(text);
    if (record.legacy === undefined) record.legacy = recognise(text, unmistakable);
    return inPlace(record.legacy, place);
  }
  const decoded = decodeLegacy(text, format.fontName);
  return decoded === null
    ? []
    : [{ paragraph: place, encoding, font: format.fontName ?? null, text: decoded }];
}

/** In a document that has the encoding elsewhere, one word is enough: "Bé Néi vô" is "Bộ Nội vụ". */
function readBeside(
  { paragraph: { text, format }, place }: Candidate,
  encoding: LegacyEncoding,
): readonly Reading[] {
  // A legacy font whose text was Unicode after all has been judged already.
  if (!mayBeLegacy(text) || legacyFont(format.fontName) !== null) return [];
  const recognised = recognise(text, (part) => {
    const { legacy, foreign } = evidence(part, encoding);
    return legacy > foreign ? encoding : null;
  });
  return inPlace(recognised, place);
}

const inPlace = (recognised: RecognisedLegacy | null, paragraph: number): readonly Reading[] =>
  recognised === null ? [] : [{ paragraph, ...recognised }];

/** Words that must be Unicode stay, and what stands between them is judged for itself. */
function recognise(
  text: string,
  encodingOf: (part: string) => LegacyEncoding | null,
): RecognisedLegacy | null {
  const parts = partAtUnicode(text).map((part, at) => ({ part, encoding: at % 2 ? null : encodingOf(part) }));
  const encoding = parts.find((each) => each.encoding !== null)?.encoding ?? null;
  if (encoding === null) return null;
  const decoded = parts.map((each) => (each.encoding ? decodeAs(each.part, each.encoding) : each.part));
  return { encoding, font: null, text: decoded.join("") };
}

/** Most of the words must speak for the encoding: French and German have a word or two that would pass. */
function unmistakable(part: string): LegacyEncoding | null {
  if (!mayBeLegacy(part) || codesIn(part) < UNMISTAKABLE) return null;
  const found = (["tcvn3", "vni"] as const).find((encoding) => {
    const { legacy, own, foreign } = evidence(part, encoding);
    return legacy >= UNMISTAKABLE && legacy > own && legacy > 2 * foreign;
  });
  return found ?? null;
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
