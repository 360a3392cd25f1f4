/** `search`: the plain text search of Word's API. Wildcards and the like are refused, since they are not played. */
import { paragraphText, type Span } from "../docx";
import type { XmlElement } from "../../src/docx/xml";
import { HostError } from "./hostError";

/** By their names in PascalCase; the library makes them as an object of the host and sets each. */
export type SearchOptions = Record<string, boolean>;

export const SEARCH_OPTIONS = [
  "IgnorePunct",
  "IgnoreSpace",
  "MatchCase",
  "MatchPrefix",
  "MatchSuffix",
  "MatchWholeWord",
  "MatchWildcards",
] as const;

/** Word refuses longer ones (office-js #31). */
const LONGEST = 255;
const PLAYED: ReadonlySet<string> = new Set(["MatchCase", "MatchWholeWord"]);

export function findText(
  paragraphs: readonly XmlElement[],
  wanted: string,
  options: SearchOptions,
): readonly Span[] {
  if (wanted === "") throw new HostError("InvalidArgument");
  if (wanted.length > LONGEST) throw new HostError("InvalidArgument", "The search string is too long.");
  for (const [name, value] of Object.entries(options))
    if (value && !PLAYED.has(name)) throw new HostError("NotImplemented");
  const { MatchCase: matchCase = false, MatchWholeWord: wholeWord = false } = options;
  const fold = (text: string): string => (matchCase ? text : text.toLowerCase());
  return paragraphs.flatMap((paragraph) => {
    const text = fold(paragraphText(paragraph));
    return placesOf(text, fold(wanted))
      .filter((start) => !wholeWord || isWord(text, start, wanted.length))
      .map((start) => ({
        start: { paragraph, offset: start },
        end: { paragraph, offset: start + wanted.length },
      }));
  });
}

function placesOf(text: string, wanted: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) places.push(at);
  return places;
}

function isWord(text: string, start: number, length: number): boolean {
  const letter = /[\p{L}\p{N}\p{M}]/u;
  return !letter.test(text.charAt(start - 1)) && !letter.test(text.charAt(start + length));
}
