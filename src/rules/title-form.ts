import type { Report } from "../report/report";
import { CLAUSES } from "./shared/basis";
import type { RuleFinding, Severity } from "./finding";
import { elementSegments } from "./shared/letterhead";
import { shorten } from "./shared/names";
import type { Rule } from "./rule";

/** Tên loại in capitals on a line of its own, in the middle; below it trích yếu in ordinary letters. */
export const titleForm: Rule = {
  id: "title-form",
  check: (report) => [...kindSlips(report), ...subjectSlips(report)],
};

function kindSlips(report: Report): readonly RuleFinding[] {
  const { outline, heading, source } = report;
  const kind = outline.documentKind;
  const segment = elementSegments(report, "kind").find(({ text }) =>
    text.toLowerCase().startsWith(kind.toLowerCase()),
  );
  if (!segment) return [];
  const { place, text: written } = segment;
  const { format, cell, text = "" } = source.paragraphs[place] ?? { format: {} };
  const { alignment } = format;
  const aside = alignment !== undefined && alignment !== "centered" && !cell && !/^\s/.test(text);
  return [
    ...(written.startsWith(kind)
      ? []
      : [finding("error", place, `Tên loại viết “${shorten(written)}”, cần “${kind}” bằng chữ in hoa.`)]),
    ...(heading.subject === place && elementSegments(report, "kind").length === 1
      ? [
          finding(
            "warning",
            place,
            `Trích yếu cần đặt ngay dưới tên loại: “${kind}” đứng trên một dòng riêng.`,
          ),
        ]
      : []),
    ...(aside ? [finding("warning", place, `Tên loại “${written}” chưa canh giữa.`)] : []),
  ];
}

function subjectSlips({ lines, subjectLines, heading }: Report): readonly RuleFinding[] {
  const subject = subjectLines.flatMap((place) => lines[place] ?? []);
  const [first] = subject.filter(({ place }) => place !== heading.kind);
  if (!first) return [];
  const quoted = `“${shorten(first.text)}”`;
  return [
    ...(subject.every(({ capitals }) => capitals)
      ? [finding("warning", first.place, `Trích yếu viết bằng chữ in hoa: ${quoted}. Cần chữ in thường.`)]
      : []),
    ...(/^v\/v/iu.test(first.text)
      ? [finding("warning", first.place, `Trích yếu của báo cáo không có “V/v”: ${quoted}.`)]
      : []),
  ];
}

function finding(severity: Severity, paragraph: number, message: string): RuleFinding {
  return { severity, paragraph, message, basis: CLAUSES.kind };
}
