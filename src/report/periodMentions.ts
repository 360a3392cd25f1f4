/** Which period a report says that it is about, place by place, and which other ones it names. */
import type { HalfYear } from "./halfYears";
import type { ItemReading, ReportPeriod } from "./readings";
import type { Line } from "./lines";
import { periodIn } from "./period";

/** The sentence that closes the report: "Trên đây là báo cáo …". */
const CLOSING = /^trên đây là/iu;

/** What the text calls its report; the years of what is cited ("Kế hoạch năm 2025") are not the report's. */
const ownPeriodIn = (text: string): ReportPeriod => periodIn(/^.*(báo cáo.*)$/isu.exec(text)?.[1] ?? "");

/** A period that a place of the report names. */
export interface PeriodMention extends ReportPeriod {
  readonly paragraph: number;
  /** The trích yếu; what the introduction or the closing sentence calls the report; a heading; any other text. */
  readonly where: "title" | "opening" | "closing" | "heading" | "text";
  /** As it stands in the text, for `text`. */
  readonly words?: string;
}

const HEADING_YEAR = /năm\s+(\d{4})(?!\s*[-–]\s*\d|\d)/giu;
/** Of a heading with its text on the same line only the heading is meant. */
const MAX_HEADING = 120;

/** `opening`: the lines between title and first heading. */
export function readPeriodMentions(
  lines: readonly Line[],
  opening: readonly Line[],
  subject: readonly Line[],
  items: readonly ItemReading[],
  halfYears: readonly (HalfYear & { readonly paragraph: number })[],
): readonly PeriodMention[] {
  const closing = lines.filter(({ text }) => CLOSING.test(text));
  const introductions = new Set([...opening, ...closing].map(({ place }) => place));
  const ofReport = (where: "opening" | "closing", all: readonly Line[]): readonly PeriodMention[] =>
    all.map(({ place, text }) => ({ paragraph: place, where, ...ownPeriodIn(text) }));
  const title = subject.at(-1);
  return [
    ...(title
      ? [
          {
            paragraph: title.place,
            where: "title" as const,
            ...periodIn(subject.map(({ text }) => text).join(" ")),
          },
        ]
      : []),
    ...ofReport("opening", opening),
    ...ofReport("closing", closing),
    ...items.flatMap(({ heading }) => headingYears(lines[heading ?? -1])),
    ...halfYears
      .filter(({ paragraph }) => !introductions.has(paragraph))
      .map((named) => ({ ...named, kind: "half-year" as const, where: "text" as const })),
  ];
}

const headingYears = (line: Line | undefined): readonly PeriodMention[] =>
  line
    ? [...line.text.slice(0, MAX_HEADING + 20).matchAll(HEADING_YEAR)]
        .filter(({ index }) => index < MAX_HEADING)
        .map(([, year]) => ({ paragraph: line.place, where: "heading", kind: null, year: Number(year) }))
    : [];
