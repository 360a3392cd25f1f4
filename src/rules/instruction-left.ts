import type { Outline } from "../outline";
import { leftoversIn } from "../reading/leftovers";
import { readLines } from "../reading/lines";
import { rememberedFor } from "../reading/memo";
import { instructionsIn } from "../reading/prompts";
import { outlineBasis } from "./basis";
import type { RuleFinding } from "./finding";
import { shorten } from "./names";
import { promptedParagraphs } from "./prompted";
import type { Rule } from "./rule";

/**
 * "(báo cáo số liệu cụ thể)" is said by the Ministry to the clerk, and not by the clerk to the Ministry; "[Nhập nội
 * dung]" by whoever made the template. Of an item that has nothing else, `item-empty` tells: one slip, one finding.
 */
export const instructionLeft: Rule = {
  id: "instruction-left",
  check: (report) => {
    const prompts = promptedParagraphs(report);
    const empty = new Set(
      report.items.filter(({ status }) => status === "empty").flatMap(({ extent }) => extent),
    );
    return readLines(report.source).flatMap(({ text, place }): RuleFinding[] => {
      if (prompts.has(place) || empty.has(place)) return [];
      const { instruction, found } = leftIn(text, report.outline);
      if (found === undefined) return [];
      const message =
        found === instruction
          ? `Còn chỉ dẫn của đề cương trong báo cáo: “${found}”. Xóa chỉ dẫn này; số liệu viết ở nội dung.`
          : `Còn chữ mẫu chưa thay: “${shorten(found)}”. Viết nội dung vào chỗ này, hoặc xóa chữ mẫu.`;
      return [
        {
          severity: "warning",
          paragraph: place,
          message,
          basis: outlineBasis(report.outline),
        },
      ];
    });
  },
};

interface Left {
  readonly instruction: string | undefined;
  /** What is to be told of: words of a template, else the instruction. */
  readonly found: string | undefined;
}

const leftIn = rememberedFor((text, outline: Outline): Left => {
  const [instruction] = instructionsIn(text, outline);
  const [found = instruction] = leftoversIn(text);
  return { instruction, found };
});
