import { CLAUSES } from "./basis";
import { shorten } from "./names";
import type { Rule } from "./rule";
import { tidy } from "../reading/text";

/** Clerks highlight what is still to be filled in or asked about. */
export const highlightLeft: Rule = {
  id: "highlight-left",
  check: ({ source }) => {
    const places = source.paragraphs.flatMap(({ text, format }, place) =>
      format.highlighted === true && text.trim() !== "" ? [{ place, text: tidy(text) }] : [],
    );
    const [first] = places;
    if (!first) return [];
    return [
      {
        severity: "warning",
        paragraph: first.place,
        message: `${places.length} đoạn còn chữ tô nền, đoạn đầu tiên: “${shorten(first.text)}”. Xem chỗ đó đã xong chưa rồi bỏ tô nền.`,
        basis: CLAUSES.finalCheck,
      },
    ];
  },
};
