import type { SignerLine } from "../report/signatureBlock";
import type { Report } from "../report/report";
import { isTitle } from "../report/signature";
import { CLAUSES } from "./shared/basis";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";
import { signatureBlock } from "./signature";

/** Quyền hạn and chức vụ of the signer: "TM." above "KT.", the dots, capitals, a title for each name. */
export const signerAuthority: Rule = {
  id: "signer-authority",
  check: (report) => {
    const block = signatureBlock(report);
    if (!block) return withoutBlock(report);
    const { signer, copiesTitle } = block;
    const titles = signer.filter(({ kind }) => kind !== "name");
    return [
      ...titles.flatMap((line) => formOf(line)),
      ...orderOf(titles),
      ...untitled(titles, signer[0]?.place ?? copiesTitle?.place ?? report.signature),
    ];
  },
};

/** Of a text that has an item at all: anything else is no report yet. */
function withoutBlock({ items }: Report): readonly RuleFinding[] {
  return items.every(({ heading }) => heading === null)
    ? []
    : [
        {
          severity: "warning",
          message:
            "Không thấy quyền hạn, chức vụ, họ tên người ký và nơi nhận ở cuối báo cáo. Cần ghi chức vụ bằng chữ in hoa, dưới là họ tên; bên trái là “Nơi nhận:”.",
          basis: CLAUSES.authority,
        },
      ];
}

function formOf({ place, text, authority }: SignerLine): readonly RuleFinding[] {
  const slips = [
    ...(authority && authority.mark !== "."
      ? [`sau “${authority.short.toUpperCase()}” cần dấu chấm (.)`]
      : []),
    ...(text === text.toUpperCase() ? [] : ["cần viết bằng chữ in hoa"]),
  ];
  return slips.length === 0
    ? []
    : [
        {
          severity: "warning",
          paragraph: place,
          message: `Quyền hạn, chức vụ người ký viết chưa đúng: “${text}”: ${slips.join("; ")}.`,
          basis: CLAUSES.signerForm,
        },
      ];
}

/** Whom the signer signs for stands above the signer's own title, and the collective above both. */
const RANKS = ["collective", "superior", "own"] as const;

function orderOf(lines: readonly SignerLine[]): readonly RuleFinding[] {
  const ranked = lines.flatMap((line) => rankOf(line).map((rank) => ({ line, rank: RANKS.indexOf(rank) })));
  return ranked.slice(1).flatMap(({ line, rank }, at): RuleFinding[] => {
    const above = ranked[at];
    if (!above || above.rank <= rank) return [];
    return [
      {
        severity: "error",
        paragraph: line.place,
        message: `Quyền hạn của người ký ngược thứ tự: “${line.text}” phải đứng trên “${above.line.text}”.`,
        basis: CLAUSES.authority,
      },
    ];
  });
}

/** [] for a line of which nobody can tell. */
function rankOf({ text, authority }: SignerLine): readonly (typeof RANKS)[number][] {
  if (authority) return [/^TM$/iu.test(authority.short) ? "collective" : "superior"];
  return isTitle(text) ? ["own"] : [];
}

function untitled(lines: readonly SignerLine[], block: number | null): readonly RuleFinding[] {
  const last = lines.at(-1);
  const place = last?.place ?? block;
  const base = {
    severity: "warning",
    ...(place !== null && { paragraph: place }),
    basis: CLAUSES.authority,
  } as const;
  if (!last) return [{ ...base, message: "Thiếu quyền hạn, chức vụ trên họ tên người ký." }];
  const { authority } = last;
  if (!authority || /^Q$/iu.test(authority.short)) return [];
  return [{ ...base, message: `Dưới “${last.text}” thiếu chức vụ của người ký.` }];
}
