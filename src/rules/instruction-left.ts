import { leftoversIn } from "../report/leftovers";
import { instructionsIn } from "../report/prompts";
import type { SaidBy } from "../strings/findings";
import type { Rule } from "./rule";
import { outlineLine } from "./shared/citation";
import { at } from "./shared/fix";
import { promptedParagraphs } from "./shared/prompted";
import { linesWith } from "./textsWith";

/**
 * "(báo cáo số liệu cụ thể)" is said by the Ministry to the clerk, and not by the clerk to the Ministry; "[Nhập nội
 * dung]" by whoever made the template. Of an item that has nothing else, `item-empty` tells: one slip, one finding.
 */
export const instructionLeft: Rule<"instruction-left"> = {
  id: "instruction-left",
  check: (report) => {
    const prompts = new Set(promptedParagraphs(report).map(({ paragraph }) => paragraph));
    const empty = new Set(
      report.items.filter(({ status }) => status === "empty").flatMap(({ extent }) => extent),
    );
    return linesLeft(report).flatMap(({ place, found }) =>
      prompts.has(place) || empty.has(place)
        ? []
        : found.map((said) => ({
            ...said,
            severity: "warning",
            ...at(report, place, said.data.text),
            citation: outlineLine(),
          })),
    );
  },
};

/** What is to be told of a line: of words of a template, else of an instruction. */
const linesLeft = linesWith((text, outline): readonly SaidBy<"instruction-left">[] => {
  const [instruction] = instructionsIn(text, outline);
  const [found = instruction] = leftoversIn(text);
  if (found === undefined) return [];
  return [{ messageId: found === instruction ? "instruction" : "template", data: { text: found } }];
});
