/** Which agency issues the report, as its heading says: the name below the one of its superior. */
import type { Paragraph } from "../document";
import { isAgencyName, segmentsOf, type Segment } from "./letterhead";

export interface Agencies {
  /** The lines of the heading's agencies, the superior's first; [] where none was found. */
  readonly lines: readonly Segment[];
  /** The line by which the issuing agency's name begins. */
  readonly issuer: Segment | null;
  readonly isPeoplesCommittee: boolean;
}

/** A name may go on below: "ỦY BAN NHÂN DÂN" / "TỈNH ĐỒNG NAI", "ỦY BAN NHÂN DÂN TỈNH" / "ĐỒNG NAI". */
const UNITS = [["tinh"], ["thanh", "pho"], ["xa"], ["phuong"], ["dac", "khu"]];
const PEOPLES_COMMITTEE = ["uy", "ban", "nhan", "dan"];

/** `agency`: the place of the last line of their names. */
export function readAgencies(paragraphs: readonly Paragraph[], agency: number | null): Agencies {
  const lines = paragraphs
    .slice(0, agency === null ? 0 : agency + 1)
    .flatMap((paragraph, place) => segmentsOf(paragraph, place))
    .filter(isAgencyName);
  const issuer = lines.findLast((line, at) => !goesOn(line, lines[at - 1])) ?? null;
  return { lines, issuer, isPeoplesCommittee: issuer !== null && isPeoplesCommittee(issuer) };
}

function goesOn(line: Segment, above: Segment | undefined): boolean {
  const breaksOff = (words: readonly string[]): boolean =>
    above !== undefined &&
    isPeoplesCommittee(above) &&
    words.every((key, at) => above.keys.at(at - words.length) === key);
  return UNITS.some((words) => opens(line, words) || breaksOff(words));
}

const isPeoplesCommittee = (line: Segment): boolean => opens(line, PEOPLES_COMMITTEE);

const opens = ({ keys }: Segment, words: readonly string[]): boolean =>
  words.every((key, at) => keys[at] === key);
