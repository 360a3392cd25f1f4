import { unfilledSentence } from "../report/prompts";
import type { Rule } from "./rule";
import { decree } from "./shared/citation";
import { at } from "./shared/fix";
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
export const blankLeft: Rule<"blank-left"> = {
  id: "blank-left",
  check: (report) => {
    const empty = new Set(
      report.items.filter(({ status }) => status === "empty").flatMap(({ extent }) => extent),
    );
    const start = firstHeading(report);
    return openLines(report)
      .filter(({ place }) => place >= start && !empty.has(place))
      .filter(({ text }) => !unfilledSentence(text, report.outline))
      .map(({ text, place }) => ({
        messageId: "blank",
        data: { text },
        severity: "error",
        ...at(report, place, text),
        citation: decree("II.6.e"),
      }));
  },
};
