import type { Rule } from "./rule";
import { outlineLine } from "./shared/citation";
import { at } from "./shared/fix";
import { promptedParagraphs } from "./shared/prompted";

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
    return report.templateWords
      .filter(({ paragraph }) => !prompts.has(paragraph) && !empty.has(paragraph))
      .map(({ paragraph, words: text, isInstruction }) => ({
        messageId: isInstruction ? "instruction" : "template",
        data: { text },
        severity: "warning",
        ...at(report, paragraph, text),
        citation: outlineLine(),
      }));
  },
};
