import type { CalendarDate, Citation } from "../outline";
import { cite, formatDate } from "../outline";
import type { CitationMention as Mention, Report } from "../report";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";
import { outlineLine } from "./shared/citation";
import { at, type Edit } from "./shared/fix";

type Slip = RuleFinding<"citation-mismatch">;

/** Other documents that bear the number of one of the outline's; they are not the ones that it asks about. */
const SAME_NUMBER: readonly { readonly number: string; readonly dates: readonly CalendarDate[] }[] = [
  {
    number: "33/CT-TTg",
    dates: [
      { day: 6, month: 11, year: 2025 },
      { day: 14, month: 8, year: 2026 },
    ],
  },
];

/** A document that the outline names must be the outline's: number, day, issuer and kind together. */
export const citationMismatch: Rule<"citation-mismatch"> = {
  id: "citation-mismatch",
  check: (report) => {
    const headings = new Set(report.items.map(({ heading }) => heading));
    return report.citations.flatMap((mention) => {
      const { paragraph: place, aboutWork } = mention;
      return slipOf(mention, { report, place, aboutUs: aboutWork || headings.has(place) }) ?? [];
    });
  },
};

interface Around {
  readonly report: Report;
  readonly place: number;
  /** The text speaks of công tác dân vận, of the letter that asks for the report, or is a heading of the outline. */
  readonly aboutUs: boolean;
}

function slipOf(mention: Mention, around: Around): Slip | null {
  if (mention.short) return namesake(mention, around);
  return (
    wrongDate(mention, around) ??
    wrongKind(mention, around) ??
    wrongIssuer(mention, around) ??
    wrongSymbol(mention, around)
  );
}

function wrongDate(mention: Mention, around: Around): Slip | null {
  const { citation, date, symbol } = mention;
  if (!date || sameDay(date, citation.date)) return null;
  const edits = symbol === citation.number ? citationDateEdits(citation) : undefined;
  return (
    namesake(mention, around) ?? {
      messageId: "date",
      data: { symbol, written: date, expected: cite(citation) },
      severity: "error",
      ...at(around.report, around.place, "", edits),
      citation: outlineLine(),
    }
  );
}

/** Another document of the same number. It may be cited on purpose, but then it is not about công tác dân vận. */
function namesake({ citation, date }: Mention, { place, aboutUs }: Around): Slip | null {
  const known = SAME_NUMBER.find(({ number }) => number === citation.number)?.dates ?? [];
  if (!date || !known.some((day) => sameDay(day, date))) return null;
  const { kind, number } = citation;
  return {
    messageId: "namesake",
    data: { kind, number, written: date, expected: cite(citation) },
    severity: aboutUs ? "error" : "warning",
    paragraph: place,
    citation: outlineLine(),
  };
}

function wrongKind({ citation, kind, symbol }: Mention, { report, place }: Around): Slip | null {
  if (kind === null || kind.toLowerCase() === citation.kind.toLowerCase() || /văn bản/iu.test(kind))
    return null;
  return {
    messageId: "kind",
    data: { symbol, written: kind, expected: cite(citation) },
    severity: "error",
    ...at(report, place, kind),
    citation: outlineLine(),
  };
}

/** Without a day between, "của …" may name whose results they are: "Kết quả thực hiện Chỉ thị số 33/CT-TTg của Bộ …". */
function wrongIssuer(
  { citation, date, issuer, isItsIssuer, symbol }: Mention,
  { report, place }: Around,
): Slip | null {
  if (issuer === null || !date || isItsIssuer) return null;
  return {
    messageId: "issuer",
    data: { symbol, written: issuer, expected: cite(citation) },
    severity: "warning",
    ...at(report, place, `của ${issuer}`),
    citation: outlineLine(),
  };
}

function wrongSymbol({ citation, symbol }: Mention, { report, place }: Around): Slip | null {
  const { number: expected, kind, issuer } = citation;
  if (symbol === expected) return null;
  return {
    messageId: "symbol",
    data: { written: symbol, expected, kind, issuer },
    severity: "warning",
    ...at(report, place, symbol),
    citation: outlineLine(),
  };
}

function sameDay(one: CalendarDate, other: CalendarDate): boolean {
  return rightParts(one, other) === 3;
}

const rightParts = (written: CalendarDate, right: CalendarDate): number =>
  (["day", "month", "year"] as const).filter((part) => written[part] === right[part]).length;

const SLASHED =
  /^(?<before>[ \u00A0]?\(?(?:ngày[ \u00A0])?)(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>\d{4})(?!\d)/iu;
const WORDED =
  /^(?<before>[ \u00A0]?\(?ngày[ \u00A0])(?<day>\d{1,2})[ \u00A0]tháng[ \u00A0](?<month>\d{1,2})[ \u00A0]năm[ \u00A0](?<year>\d{4})(?!\d)/iu;

/**
 * The day of a document that the outline names, where nothing else is in doubt: its kind and whole number stand right
 * before the date, once in the paragraph, and two of day, month and year are right. Numbers begin anew each year, so that
 * another year with another day is another document: three directives are 33/CT-TTg.
 */
export const citationDateEdits =
  (citation: Citation) =>
  (text: string): readonly Edit[] => {
    const name = `${citation.kind} số ${citation.number}`;
    const [before = "", ...others] = text.split(name);
    if (others.length !== 1) return [];
    const from = before.length + name.length;
    const match = SLASHED.exec(text.slice(from)) ?? WORDED.exec(text.slice(from));
    const { before: lead = "", day, month, year, mark } = match?.groups ?? {};
    const written = { day: Number(day), month: Number(month), year: Number(year) };
    if (!match || rightParts(written, citation.date) !== 2) return [];
    const to = write(citation.date, mark);
    return [{ start: from + lead.length, end: from + match[0].length, to }];
  };

function write(date: CalendarDate, mark: string | undefined): string {
  const [day = "", month = "", year = ""] = formatDate(date).split("/");
  return mark === undefined ? `${day} tháng ${month} năm ${year}` : [day, month, year].join(mark);
}
