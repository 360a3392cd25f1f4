import type { FigureReading, Report } from "../reading/report";
import { outlineBasis } from "./basis";
import type { RuleFinding } from "./finding";
import { sharesOf } from "./percents";
import type { Rule } from "./rule";

/** Of what is received no more than all can be settled; revenue and targets may well be more than planned. */
const SETTLED = /giải quyết|xử lý|thụ lý/iu;

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
  return sharesOf(report)
    .fractions.filter(({ done, total, sentence }) => done.value > total.value && SETTLED.test(sentence))
    .map(({ place, words }) => ({
      severity: "error",
      paragraph: place,
      message: `Số đã giải quyết nhiều hơn tổng số: “${words}”. Xem lại hai con số.`,
      basis: outlineBasis(report.outline),
    }));
}

function figuresOver({ figures, outline, items, source }: Report): readonly RuleFinding[] {
  const settled = figures.find(({ id }) => id === "petitions-resolved");
  const received = single(figures.find(({ id }) => id === "petitions-received"));
  const resolved = single(settled);
  if (!settled || !received || !resolved || resolved.value <= received.value) return [];
  const told = items.find(({ id }) => id === settled.item)?.content ?? [];
  const places = new Set([...told, received.paragraph, resolved.paragraph]);
  if ([...places].some((place) => CARRIED_OVER.test(source.paragraphs[place]?.text.normalize("NFC") ?? "")))
    return [];
  return [
    {
      severity: "error",
      item: settled.item,
      paragraph: resolved.paragraph,
      message: `Số đơn đã giải quyết (${resolved.text}) nhiều hơn số đơn tiếp nhận (${received.text}). Xem lại hai con số, hoặc nêu rõ số đơn kỳ trước chuyển sang.`,
      basis: outlineBasis(outline, settled.item),
    },
  ];
}

function single(figure: FigureReading | undefined): FigureReading["values"][number] | null {
  return figure?.status === "present" && figure.values.length === 1 ? (figure.values[0] ?? null) : null;
}
