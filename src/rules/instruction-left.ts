import { readLines } from "../reading/lines";
import { instructionsIn } from "../reading/prompts";
import { outlineBasis } from "./basis";
import type { RuleFinding } from "./finding";
import { promptedParagraphs } from "./prompted";
import type { Rule } from "./rule";

/** "(báo cáo số liệu cụ thể)" is said by the Ministry to the clerk, and not by the clerk to the Ministry. */
export const instructionLeft: Rule = {
  id: "instruction-left",
  check: (report) => {
    const prompts = promptedParagraphs(report);
    return readLines(report.source).flatMap(({ text, place }): RuleFinding[] => {
      if (prompts.has(place)) return [];
      const [found] = instructionsIn(text, report.outline);
      if (found === undefined) return [];
      return [
        {
          severity: "warning",
          paragraph: place,
          message: `Còn chỉ dẫn của đề cương trong báo cáo: “${found}”. Xóa chỉ dẫn này; số liệu viết ở nội dung.`,
          basis: outlineBasis(report.outline),
        },
      ];
    });
  },
};
