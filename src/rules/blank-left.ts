import { unfilledSentence } from "../report/prompts";
import { CLAUSES } from "./shared/basis";
import type { RuleFinding } from "./finding";
import { shorten } from "./shared/names";
import type { Rule } from "./rule";
import { firstHeading } from "./shared/regions";
import { textLinesWith } from "./textsWith";

/** A row of dots or underscores, which is a place to write in. */
const DOTTED_LINE = /[.…_]{4,}|…\s*…/u;
/** "đã tổ chức … cuộc": a gap before a unit; the dots of "các hội, đoàn thể…" stand right behind a word. */
const GAP = /(?:^|\s)(?:…|\.{3})(?=\s*(?:%|\p{Ll}))/u;
/** What both are made of: a quick no for most lines. */
const MAY_BE_OPEN = /[…_]|\.{3}/;

const openLines = textLinesWith((text) =>
  MAY_BE_OPEN.test(text) ? (DOTTED_LINE.exec(text) ?? GAP.exec(text) ?? []) : [],
);

/** Dots where a number or a sentence should be. An item that has nothing else is told by `item-empty`. */
export const blankLeft: Rule = {
  id: "blank-left",
  check: (report) => {
    const empty = new Set(
      report.items.filter(({ status }) => status === "empty").flatMap(({ extent }) => extent),
    );
    const start = firstHeading(report);
    return openLines(report).flatMap(({ text, place }): RuleFinding[] => {
      if (place < start || empty.has(place)) return [];
      if (unfilledSentence(text, report.outline)) return [];
      return [
        {
          severity: "error",
          paragraph: place,
          message: `Còn chỗ chấm chưa điền: “${shorten(text)}”. Điền nội dung hoặc xóa dòng này.`,
          basis: CLAUSES.text,
        },
      ];
    });
  },
};
