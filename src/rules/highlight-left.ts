import { CLAUSES } from "./shared/basis";
import { shorten } from "./shared/names";
import type { Rule } from "./rule";
import { tidy } from "../text/text";

/** Clerks highlight what is still to be filled in or asked about. */
export const highlightLeft: Rule = {
  id: "highlight-left",
  check: ({ source }) => {
    const marked = source.paragraphs.filter(
      ({ text, format }) => format.highlighted === true && text.trim() !== "",
    );
    const [first] = marked;
    if (!first) return [];
    return [
      {
        severity: "warning",
        paragraph: source.paragraphs.indexOf(first),
        message: `${marked.length} đoạn còn chữ tô nền, đoạn đầu tiên: “${shorten(tidy(first.text))}”. Xem chỗ đó đã xong chưa rồi bỏ tô nền.`,
        basis: CLAUSES.finalCheck,
      },
    ];
  },
};
