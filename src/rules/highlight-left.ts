import type { Rule } from "./rule";
import { decree } from "./shared/citation";
import { at } from "./shared/fix";

/** Clerks highlight what is still to be filled in or asked about. */
export const highlightLeft: Rule<"highlight-left"> = {
  id: "highlight-left",
  check: (report) => {
    const marked = report.lines.filter(
      ({ place, text }) => text !== "" && report.source.paragraphs[place]?.format.highlighted === true,
    );
    const [first] = marked;
    if (!first) return [];
    const { place, text } = first;
    return [
      {
        messageId: "highlighted",
        data: { text, count: marked.length },
        severity: "warning",
        ...at(report, place, text),
        citation: decree("12"),
      },
    ];
  },
};
