import type { Line } from "../report/lines";
import { CLAUSES } from "./shared/basis";
import { elementSegments } from "./shared/letterhead";
import type { Rule } from "./rule";

/** Whatever is longer is the report's text, however it begins. */
const MAX_NAME = 150;
const LABEL = "Kính gửi";
/** Whoever a report may be addressed to; a line that begins otherwise is the report's text. */
const RECIPIENTS =
  /^(?:bộ|ủy ban|ubnd|hội đồng|hđnd|sở|ban|văn phòng|thủ tướng|chính phủ|đồng chí|ông|bà|thanh tra|cục|phòng|tỉnh ủy|thành ủy|đảng ủy|mặt trận)(?!\p{L})/iu;

/** "Kính gửi:" and whom: one on the same line, several in a list of their own. */
export const addresseeForm: Rule = {
  id: "addressee-form",
  check: (report) => {
    const said = elementSegments(report, "addressee").find(({ keys }) => keys[0] === "kinh");
    if (!said) return [];
    const { place, text } = said;
    const label = text.slice(0, LABEL.length);
    const behind = text.slice(LABEL.length).trim();
    const slips = [
      ...(label !== LABEL && label.toLowerCase() === LABEL.toLowerCase()
        ? [`viết “${LABEL}”, bằng chữ in thường`]
        : []),
      ...(behind.startsWith(":") ? [] : ["sau “Kính gửi” cần dấu hai chấm (:)"]),
      ...recipientSlips(behind.replace(/^:\s*/, ""), report.lines.slice(place + 1)),
    ];
    return slips.length === 0
      ? []
      : [
          {
            severity: "warning",
            paragraph: place,
            message: `“Kính gửi” viết chưa đúng: “${text}”: ${slips.join("; ")}.`,
            basis: CLAUSES.recipients,
          },
        ];
  },
};

/** @param first what stands on the line of "Kính gửi:" itself. */
function recipientSlips(first: string, below: readonly Line[]): readonly string[] {
  const follows = /\p{L}/u.test(first) && !first.startsWith("-") ? [] : listBelow(below);
  const list = [...(/\p{L}/u.test(first) ? [first] : []), ...follows.map(({ text }) => text)];
  const [only] = list;
  if (only === undefined) return ["chưa ghi tên cơ quan nhận báo cáo"];
  if (list.length === 1 && !only.startsWith("-") && follows.length === 0) return onOneLine(only);
  if (list.length === 1) return ["gửi một nơi thì ghi tên nơi nhận trên cùng dòng, không gạch đầu dòng"];
  const undashed = follows.some(({ label }) => label === null);
  const last = list.at(-1) ?? "";
  return [
    ...(undashed ? ["mỗi nơi nhận một dòng, đầu dòng có gạch đầu dòng (-)"] : []),
    ...(list.slice(0, -1).every((text) => text.endsWith(";"))
      ? []
      : ["cuối mỗi dòng, trừ dòng cuối, cần dấu chấm phẩy (;)"]),
    ...(last.endsWith(".") ? [] : ["cuối dòng cuối cùng cần dấu chấm (.)"]),
  ];
}

/** The decree prescribes no mark behind a single addressee: with or without a full stop it is right. */
function onOneLine(text: string): readonly string[] {
  if (/;\s*\p{L}/u.test(text)) return ["gửi từ hai nơi trở lên thì mỗi nơi một dòng, có gạch đầu dòng (-)"];
  return /[;,:]$/.test(text) ? ["cuối dòng cần dấu chấm (.)"] : [];
}

function listBelow(lines: readonly Line[]): readonly Line[] {
  const written = lines.filter(({ blank }) => !blank);
  const other = written.find(({ label, text }) => label?.kind !== "bullet" && !isRecipient(text));
  return other ? written.slice(0, written.indexOf(other)) : written;
}

const isRecipient = (text: string): boolean => RECIPIENTS.test(text) && text.length <= MAX_NAME;
