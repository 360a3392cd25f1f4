import type { FigureReading, FigureValue, Fraction, Report } from "../report";
import { outlineBasis } from "./shared/basis";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";
import { inOwnText } from "./shared/regions";

/** What came over from the period before is settled too: "kỳ trước chuyển sang 12 đơn", "15 đơn tồn năm 2025". */
const CARRIED_OVER =
  /(?:kỳ|kì|năm|quý|tháng) trước|chuyển (?:sang|tiếp|qua)|(?:còn |đơn )tồn|tồn (?:đọng )?(?:từ|của|năm|kỳ)|gối đầu/iu;

/** More settled than received. */
export const doneOverTotal: Rule = {
  id: "done-over-total",
  check: (report) => {
    const fractions = fractionsOver(report);
    return fractions.length > 0 ? fractions : figuresOver(report);
  },
};

function fractionsOver(report: Report): readonly RuleFinding[] {
  return inOwnText(report.fractions, report)
    .filter(isOver)
    .map(({ paragraph, words }) => ({
      severity: "error",
      paragraph,
      message: `Số đã giải quyết nhiều hơn tổng số: “${words}”. Xem lại hai con số.`,
      basis: outlineBasis(report.outline),
    }));
}

/** Of what is received no more than all can be settled; revenue and targets may well be more than planned. */
const isOver = ({ done, total, isSettlement }: Fraction): boolean => isSettlement && done.value > total.value;

function figuresOver({ figures, outline, items, source }: Report): readonly RuleFinding[] {
  const received = onlyValue(figures.filter(({ id }) => id === "petitions-received"));
  const settled = figures.filter(({ id }) => id === "petitions-resolved");
  const resolved = onlyValue(settled);
  if (!received || !resolved || resolved.value <= received.value) return [];
  return settled.flatMap(({ item }): readonly RuleFinding[] => {
    const told = items.find(({ id }) => id === item)?.content ?? [];
    const texts = [...told, received.paragraph, resolved.paragraph].map(
      (place) => source.paragraphs[place]?.text.normalize("NFC") ?? "",
    );
    if (texts.some((text) => CARRIED_OVER.test(text))) return [];
    return [
      {
        severity: "error",
        item,
        paragraph: resolved.paragraph,
        message: `Số đơn đã giải quyết (${resolved.text}) nhiều hơn số đơn tiếp nhận (${received.text}). Xem lại hai con số, hoặc nêu rõ số đơn kỳ trước chuyển sang.`,
        basis: outlineBasis(outline, item),
      },
    ];
  });
}

/** Several values are parts of a whole that nobody has added up. */
function onlyValue(figures: readonly FigureReading[]): FigureValue | undefined {
  const [value, ...others] = figures.flatMap(({ values }) => values);
  return others.length === 0 ? value : undefined;
}
