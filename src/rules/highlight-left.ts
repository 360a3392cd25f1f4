import { tidy } from "../text/text";
import type { Rule } from "./rule";
import { decree } from "./shared/citation";
import { at } from "./shared/fix";

/** Clerks highlight what is still to be filled in or asked about. */
export const highlightLeft: Rule<"highlight-left"> = {
  id: "highlight-left",
  check: (report) => {
    const { paragraphs } = report.source;
    const marked = paragraphs.filter(({ text, format }) => format.highlighted === true && text.trim() !== "");
    const [first] = marked;
    if (!first) return [];
    const text = tidy(first.text);
    return [
      {
        messageId: "highlighted",
        data: { text, count: marked.length },
        severity: "warning",
        ...at(report, paragraphs.indexOf(first), text),
        citation: decree("12"),
      },
    ];
  },
};
