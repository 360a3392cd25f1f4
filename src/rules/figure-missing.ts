import { allFigures, figureTag, type FigureId } from "../outline";
import type { ItemReading, Report } from "../report";
import type { Fix, RuleFinding } from "./finding";
import type { Rule } from "./rule";
import { outlineLine } from "./shared/citation";
import { figureName } from "./shared/names";

/**
 * A figure that the outline demands ("số liệu cụ thể") or implies. One that it demands is told whatever becomes of its
 * item, since reports come back for it; an implied one only where its item says something, and not where its blank still
 * stands open (`prompt-left`).
 */
export const figureMissing: Rule<"figure-missing"> = {
  id: "figure-missing",
  check: (report) => {
    const { figures, items, outline, figureBlanks } = report;
    return figures
      .filter(({ status }) => status === "missing")
      .flatMap(({ id, item, required }): RuleFinding<"figure-missing">[] => {
        const asking = items.find((reading) => reading.id === item);
        const blank = figureBlanks.find(({ figures: ids }) => ids.includes(id));
        if (!required && (blank || asking?.status !== "present")) return [];
        const paragraph = blank?.paragraph ?? asking?.heading ?? asking?.content[0];
        const fix = blank ? null : insertion(id, asking, report);
        return [
          {
            messageId: required ? "required" : "implied",
            data: figureName(id, item, outline),
            severity: required ? "error" : "warning",
            item,
            ...(paragraph !== undefined && { paragraph }),
            ...(fix && { fix }),
            citation: outlineLine(item),
          },
        ];
      });
  },
};

/** Of a figure with a sentence of its own, below its item's heading, unless its control stands there already. */
function insertion(id: FigureId, asking: ItemReading | undefined, { outline, source }: Report): Fix | null {
  const hasSentence = allFigures(outline).some(({ figure }) => figure.id === id && figure.sentence);
  const stands = source.controls.some(({ tag }) => tag === figureTag(id));
  return typeof asking?.heading === "number" && hasSentence && !stands
    ? { kind: "insert-figure", figure: id }
    : null;
}
