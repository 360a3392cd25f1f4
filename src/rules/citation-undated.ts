import { cite, type Citation } from "../outline";
import type { Rule } from "./rule";
import { decree } from "./shared/citation";
import { linesCiting } from "./shared/citations";

/** A document that the outline names is cited whole the first time; later its number is enough. */
export const citationUndated: Rule<"citation-undated"> = {
  id: "citation-undated",
  check: (report) => {
    const { outline, heading, items } = report;
    const headings = new Set(items.map((item) => item.heading));
    const cited = linesCiting(report).map(({ place, found }) => ({
      place,
      mentions: found.filter(({ short, quoted }) => !short && !quoted),
    }));
    // The trích yếu and the outline's headings only name what they are about.
    const inText = cited.filter(({ place }) => isBelow(place, heading.subject) && !headings.has(place));
    return outline.citations.flatMap((citation) => {
      const first = inText.find(({ mentions }) => mentions.some((mention) => mention.citation === citation));
      const dated = cited.some(
        ({ mentions }) =>
          mentions.some((mention) => mention.citation === citation) &&
          // "Quyết định số 217-QĐ/TW và Quyết định số 218-QĐ/TW ngày 12/12/2013": one day for both.
          mentions.some(({ date, citation: other }) => date !== null && isOfDay(other, citation)),
      );
      return !first || dated
        ? []
        : [
            {
              messageId: "undated",
              data: { kind: citation.kind, number: citation.number, expected: cite(citation) },
              severity: "warning",
              paragraph: first.place,
              citation: decree("II.6.b"),
            },
          ];
    });
  },
};

const isBelow = (place: number, subject: number | null): boolean => subject === null || place > subject;

function isOfDay({ date }: Citation, other: Citation): boolean {
  return (["day", "month", "year"] as const).every((part) => date[part] === other.date[part]);
}
