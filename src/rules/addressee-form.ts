import type { Line } from "../report";
import type { AddresseeSlip } from "../strings/findings";
import type { Rule } from "./rule";
import { decree } from "./shared/citation";
import { at, type Edit } from "./shared/fix";
import { elementSegments } from "./shared/letterhead";

/** Whatever is longer is the report's text, however it begins. */
const MAX_NAME = 150;
const LABEL = "Kính gửi";
/** Whoever a report may be addressed to; a line that begins otherwise is the report's text. */
const RECIPIENTS =
  /^(?:bộ|ủy ban|ubnd|hội đồng|hđnd|sở|ban|văn phòng|thủ tướng|chính phủ|đồng chí|ông|bà|thanh tra|cục|phòng|tỉnh ủy|thành ủy|đảng ủy|mặt trận)(?!\p{L})/iu;

/** "Kính gửi:" and whom: one on the same line, several in a list of their own. */
export const addresseeForm: Rule<"addressee-form"> = {
  id: "addressee-form",
  check: (report) => {
    const said = elementSegments(report, "addressee").find(({ keys }) => keys[0] === "kinh");
    if (!said) return [];
    const { place, text } = said;
    const label = text.slice(0, LABEL.length);
    const behind = text.slice(LABEL.length).trim();
    const slips: readonly AddresseeSlip[] = [
      ...(label !== LABEL && label.toLowerCase() === LABEL.toLowerCase() ? (["capitals"] as const) : []),
      ...(behind.startsWith(":") ? [] : (["colon"] as const)),
      ...recipientSlips(behind.replace(/^:\s*/, ""), report.lines.slice(place + 1)),
    ];
    return slips.length === 0
      ? []
      : [
          {
            messageId: "form",
            data: { text, slips },
            severity: "warning",
            ...at(report, place, text, addresseeEdits),
            citation: decree("II.9.d"),
          },
        ];
  },
};

/** @param first what stands on the line of "Kính gửi:" itself. */
function recipientSlips(first: string, below: readonly Line[]): readonly AddresseeSlip[] {
  const follows = /\p{L}/u.test(first) && !first.startsWith("-") ? [] : listBelow(below);
  const list = [...(/\p{L}/u.test(first) ? [first] : []), ...follows.map(({ text }) => text)];
  const [only] = list;
  if (only === undefined) return ["no-recipient"];
  if (list.length === 1 && !only.startsWith("-") && follows.length === 0) return onOneLine(only);
  if (list.length === 1) return ["one-in-a-list"];
  const undashed = follows.some(({ label }) => label === null);
  const last = list.at(-1) ?? "";
  return [
    ...(undashed ? (["dashes"] as const) : []),
    ...(list.slice(0, -1).every((text) => text.endsWith(";")) ? [] : (["semicolons"] as const)),
    ...(last.endsWith(".") ? [] : (["full-stop"] as const)),
  ];
}

/** The decree prescribes no mark behind a single addressee: with or without a full stop it is right. */
function onOneLine(text: string): readonly AddresseeSlip[] {
  if (/;\s*\p{L}/u.test(text)) return ["several-on-a-line"];
  return /[;,:]$/.test(text) ? ["end-of-line"] : [];
}

function listBelow(lines: readonly Line[]): readonly Line[] {
  const written = lines.filter(({ blank }) => !blank);
  const other = written.find(({ label, text }) => label?.kind !== "bullet" && !isRecipient(text));
  return other ? written.slice(0, written.indexOf(other)) : written;
}

const isRecipient = (text: string): boolean => RECIPIENTS.test(text) && text.length <= MAX_NAME;

const WITHOUT_COLON = /(?<=^\s*)Kính gửi(?=[ \u00A0]+\p{L})|(?<=^\s*)KÍNH GỬI(?=:)/iu;

/** "Kính gửi Bộ Nội vụ." and "KÍNH GỬI:", Phụ lục I, mục II.9.d. */
export function addresseeEdits(text: string): readonly Edit[] {
  const match = WITHOUT_COLON.exec(text);
  if (!match) return [];
  const end = match.index + match[0].length;
  return [{ start: match.index, end, to: text[end] === ":" ? LABEL : `${LABEL}:` }];
}
