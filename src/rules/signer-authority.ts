import { authorityOf, type Report, type SignerLine } from "../report";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";
import { decree } from "./shared/citation";
import { at, editOf } from "./shared/fix";

type Slip = RuleFinding<"signer-authority">;

/** Quyền hạn and chức vụ of the signer: "TM." above "KT.", the dots, capitals, a title for each name. */
export const signerAuthority: Rule<"signer-authority"> = {
  id: "signer-authority",
  check: (report) => {
    const block = report.signatureBlock;
    if (!block) return withoutBlock(report);
    const { signer, copiesTitle } = block;
    const titles = signer.filter(({ kind }) => kind !== "name");
    return [
      ...titles.flatMap((line) => formOf(line, report)),
      ...orderOf(titles, report),
      ...untitled(titles, signer[0]?.place ?? copiesTitle?.place ?? report.signature, report),
    ];
  },
};

/** Of a text that has an item at all: anything else is no report yet. */
function withoutBlock({ items }: Report): readonly Slip[] {
  return items.every(({ heading }) => heading === null)
    ? []
    : [{ messageId: "no-block", data: {}, severity: "warning", citation: decree("II.7.b") }];
}

function formOf({ place, text, authority }: SignerLine, report: Report): readonly Slip[] {
  const short = authority && authority.mark !== "." ? authority.short.toUpperCase() : undefined;
  const capitals = text !== text.toUpperCase();
  if (short === undefined && !capitals) return [];
  return [
    {
      messageId: "form",
      data: { text, ...(short !== undefined && { short }), capitals },
      severity: "warning",
      ...at(report, place, text, editOf(text, inForm)),
      citation: decree("II.7.đ"),
    },
  ];
}

/** "KT CHỦ TỊCH" as "KT. CHỦ TỊCH", "Phó Chủ tịch" as "PHÓ CHỦ TỊCH": mục II.7.đ. Never the name below. */
export function inForm(line: string): string {
  const authority = authorityOf(line);
  return (authority ? `${authority.short}. ${authority.rest}` : line).toUpperCase();
}

/** Whom the signer signs for stands above the signer's own title, and the collective above both. */
const RANKS = ["collective", "superior", "own"] as const;

function orderOf(lines: readonly SignerLine[], report: Report): readonly Slip[] {
  const ranked = lines.flatMap((line) => rankOf(line).map((rank) => ({ line, rank: RANKS.indexOf(rank) })));
  return ranked.slice(1).flatMap(({ line, rank }, index): Slip[] => {
    const above = ranked[index];
    if (!above || above.rank <= rank) return [];
    return [
      {
        messageId: "order",
        data: { text: line.text, above: above.line.text },
        severity: "error",
        ...at(report, line.place, line.text),
        citation: decree("II.7.b"),
      },
    ];
  });
}

/** [] for a line of which nobody can tell. */
function rankOf({ authority, isTitle }: SignerLine): readonly (typeof RANKS)[number][] {
  if (authority) return [/^TM$/iu.test(authority.short) ? "collective" : "superior"];
  return isTitle ? ["own"] : [];
}

function untitled(lines: readonly SignerLine[], block: number | null, report: Report): readonly Slip[] {
  const last = lines.at(-1);
  const base = { severity: "warning", citation: decree("II.7.b") } as const;
  if (!last)
    return [{ messageId: "missing", data: {}, ...base, ...(block !== null && { paragraph: block }) }];
  const { authority, place, text } = last;
  if (!authority || /^Q$/iu.test(authority.short)) return [];
  return [{ messageId: "untitled", data: { text }, ...base, ...at(report, place, text) }];
}
