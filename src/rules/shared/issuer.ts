/** Which agency issues the report, as its heading says: the name below the one of its superior. */
import { isAgencyName, segmentsOf, type Segment } from "../../report/letterhead";
import { oncePer } from "../../text/memo";
import type { Report } from "../../report/report";

/** A name may go on below: "ỦY BAN NHÂN DÂN" / "TỈNH ĐỒNG NAI", "ỦY BAN NHÂN DÂN TỈNH" / "ĐỒNG NAI". */
const UNITS = [["tinh"], ["thanh", "pho"], ["xa"], ["phuong"], ["dac", "khu"]];
const PEOPLES_COMMITTEE = ["uy", "ban", "nhan", "dan"];

/** The lines of the heading's agencies, the superior's first; [] where none was found. */
export const agencyLines = oncePer(({ heading: { agency }, source }: Report): readonly Segment[] =>
  source.paragraphs
    .slice(0, agency === null ? 0 : agency + 1)
    .flatMap((paragraph, place) => segmentsOf(paragraph, place))
    .filter(isAgencyName),
);

/** The line by which the issuing agency's name begins. */
export function issuerLine(report: Report): Segment | null {
  return agencyLines(report).findLast((line, at, lines) => !goesOn(line, lines[at - 1])) ?? null;
}

function goesOn(line: Segment, above: Segment | undefined): boolean {
  const breaksOff = (words: readonly string[]): boolean =>
    above !== undefined &&
    isPeoplesCommittee(above) &&
    words.every((key, at) => above.keys.at(at - words.length) === key);
  return UNITS.some((words) => opens(line, words) || breaksOff(words));
}

export const isPeoplesCommittee = (line: Segment): boolean => opens(line, PEOPLES_COMMITTEE);

const opens = ({ keys }: Segment, words: readonly string[]): boolean =>
  words.every((key, at) => keys[at] === key);
