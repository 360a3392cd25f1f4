/** `search`: the plain text search of Word's API. Wildcards and the like are refused, since they are not played. */
import { paragraphText, type Span } from "../../docx/edit";
import type { XmlElement } from "../../docx/xml";
import { HostError } from "./hostError";

export interface SearchOptions {
  readonly MatchCase?: boolean;
  readonly matchCase?: boolean;
  readonly MatchWholeWord?: boolean;
  readonly matchWholeWord?: boolean;
  readonly [option: string]: unknown;
}

/** Word refuses longer ones (office-js #31). */
const LONGEST = 255;
const PLAYED: ReadonlySet<string> = new Set(["matchcase", "matchwholeword"]);

export function findText(
  paragraphs: readonly XmlElement[],
  wanted: string,
  options: SearchOptions,
): readonly Span[] {
  if (wanted === "") throw new HostError("InvalidArgument");
  if (wanted.length > LONGEST) throw new HostError("InvalidArgument", "The search string is too long.");
  for (const [name, value] of Object.entries(options))
    if (value === true && !PLAYED.has(name.toLowerCase())) throw new HostError("NotImplemented");
  const matchCase = options.MatchCase ?? options.matchCase ?? false;
  const wholeWord = options.MatchWholeWord ?? options.matchWholeWord ?? false;
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
