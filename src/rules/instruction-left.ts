import { leftoversIn } from "../report/leftovers";
import { instructionsIn } from "../report/prompts";
import { outlineBasis } from "./shared/basis";
import type { RuleFinding } from "./finding";
import { shorten } from "./shared/names";
import { promptedParagraphs } from "./shared/prompted";
import type { Rule } from "./rule";
import { linesWith } from "./textsWith";

/**
 * "(báo cáo số liệu cụ thể)" is said by the Ministry to the clerk, and not by the clerk to the Ministry; "[Nhập nội
 * dung]" by whoever made the template. Of an item that has nothing else, `item-empty` tells: one slip, one finding.
 */
export const instructionLeft: Rule = {
  id: "instruction-left",
  check: (report) => {
    const prompts = new Set(promptedParagraphs(report).map(({ paragraph }) => paragraph));
    const empty = new Set(
      report.items.filter(({ status }) => status === "empty").flatMap(({ extent }) => extent),
    );
    return linesLeft(report).flatMap(({ place, found }) =>
      prompts.has(place) || empty.has(place)
        ? []
        : found.map((message): RuleFinding => ({
            severity: "warning",
            paragraph: place,
            message,
            basis: outlineBasis(report.outline),
          })),
    );
  },
};

/** What is to be told of a line: of words of a template, else of an instruction. */
const linesLeft = linesWith((text, outline): readonly string[] => {
  const [instruction] = instructionsIn(text, outline);
  const [found = instruction] = leftoversIn(text);
  if (found === undefined) return [];
  return [
    found === instruction
      ? `Còn chỉ dẫn của đề cương trong báo cáo: “${found}”. Xóa chỉ dẫn này; số liệu viết ở nội dung.`
      : `Còn chữ mẫu chưa thay: “${shorten(found)}”. Viết nội dung vào chỗ này, hoặc xóa chữ mẫu.`,
  ];
});
