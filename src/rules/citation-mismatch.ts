import type { CalendarDate, Citation } from "../outline";
import { cite, formatDate, outlineBasis, SAME_NUMBER } from "./shared/basis";
import { isIssuer, linesCiting, type Mention } from "./citations";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";

/** A document that the outline names must be the outline's: number, day, issuer and kind together. */
export const citationMismatch: Rule = {
  id: "citation-mismatch",
  check: (report) => {
    const { outline, items } = report;
    const headings = new Set(items.map(({ heading }) => heading));
    return linesCiting(report).flatMap(({ text, place, found: mentions }) => {
      const aboutUs =
        headings.has(place) ||
        /dân\s+vận/iu.test(text) ||
        mentions.some(({ citation }) => citation.id === outline.prescribedBy);
      return mentions.flatMap((mention): RuleFinding[] => {
        const slip = slipOf(mention, aboutUs);
        return slip === null ? [] : [{ ...slip, paragraph: place, basis: outlineBasis(outline) }];
      });
    });
  },
};

type Slip = Pick<RuleFinding, "severity" | "message">;

/** `aboutUs`: the text speaks of công tác dân vận, of the letter that asks for the report, or is a heading of the outline. */
function slipOf(mention: Mention, aboutUs: boolean): Slip | null {
  if (mention.short) return namesake(mention, aboutUs);
  return wrongDate(mention, aboutUs) ?? wrongKind(mention) ?? wrongIssuer(mention) ?? wrongSymbol(mention);
}

function wrongDate(mention: Mention, aboutUs: boolean): Slip | null {
  const { citation, date, symbol } = mention;
  if (!date || sameDay(date, citation.date)) return null;
  return (
    namesake(mention, aboutUs) ?? {
      severity: "error",
      message: `Ngày của ${symbol} không đúng: viết ngày ${formatDate(date)}, cần ${cite(citation)}.`,
    }
  );
}

/** Another document of the same number. It may be cited on purpose, but then it is not about công tác dân vận. */
function namesake({ citation, date }: Mention, aboutUs: boolean): Slip | null {
  const known = SAME_NUMBER.find(({ number }) => number === citation.number)?.dates ?? [];
  if (!date || !known.some((day) => sameDay(day, date))) return null;
  return {
    severity: aboutUs ? "error" : "warning",
    message: `${citation.kind} số ${citation.number} ngày ${formatDate(date)} là văn bản khác trùng số. Văn bản mà Đề cương yêu cầu báo cáo là ${cite(citation)}.`,
  };
}

function wrongKind({ citation, kind, symbol }: Mention): Slip | null {
  if (kind === null || kind.toLowerCase() === citation.kind.toLowerCase() || /văn bản/iu.test(kind))
    return null;
  return {
    severity: "error",
    message: `Tên loại của văn bản số ${symbol} không đúng: viết “${kind}”, cần ${cite(citation)}.`,
  };
}

/** Without a day between, "của …" may name whose results they are: "Kết quả thực hiện Chỉ thị số 33/CT-TTg của Bộ …". */
function wrongIssuer({ citation, date, issuer, symbol }: Mention): Slip | null {
  if (issuer === null || !date || isIssuer(issuer, citation)) return null;
  return {
    severity: "warning",
    message: `Cơ quan ban hành ${symbol} chưa đúng: viết “của ${issuer}”, cần ${cite(citation)}.`,
  };
}

function wrongSymbol({ citation, symbol }: Mention): Slip | null {
  if (symbol === citation.number) return null;
  return {
    severity: "warning",
    message: `Ký hiệu viết chưa đúng: “${symbol}”, cần “${citation.number}” (${citation.kind} của ${citation.issuer}).`,
  };
}

function sameDay(one: CalendarDate, other: Citation["date"]): boolean {
  return one.day === other.day && one.month === other.month && one.year === other.year;
}
