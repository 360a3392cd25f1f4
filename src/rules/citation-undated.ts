import { cite, type Citation } from "../outline";
import type { Rule } from "./rule";
import { decree } from "./shared/citation";

/** A document that the outline names is cited whole the first time; later its number is enough. */
export const citationUndated: Rule<"citation-undated"> = {
  id: "citation-undated",
  check: (report) => {
    const { outline, heading, items } = report;
    const headings = new Set(items.map((item) => item.heading));
    const cited = report.citations.filter(({ short, quoted }) => !short && !quoted);
    const citing = (citation: Citation) => cited.filter((mention) => mention.citation.id === citation.id);
    return outline.citations.flatMap((citation) => {
      // The trích yếu and the outline's headings only name what they are about.
      const first = citing(citation).find(
        ({ paragraph }) => isBelow(paragraph, heading.subject) && !headings.has(paragraph),
      );
      const dated = citing(citation).some(({ paragraph }) =>
        // "Quyết định số 217-QĐ/TW và Quyết định số 218-QĐ/TW ngày 12/12/2013": one day for both.
        cited.some(
          (other) =>
            other.paragraph === paragraph && other.date !== null && isOfDay(other.citation, citation),
        ),
      );
      return !first || dated
        ? []
        : [
            {
              messageId: "undated",
              data: { kind: citation.kind, number: citation.number, expected: cite(citation) },
              severity: "warning",
              paragraph: first.paragraph,
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
