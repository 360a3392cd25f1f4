import type { RuleFinding } from "./finding";
import { CLAUSES } from "./shared/basis";
import { agencyLines, issuerLine } from "./shared/issuer";
import type { Rule } from "./rule";

/** Capitals for the names of the agencies, and the issuing one's written out; its superior's may be shortened. */
export const agencyForm: Rule = {
  id: "agency-form",
  check: (report) => {
    const issuer = issuerLine(report);
    const small = agencyLines(report).filter(({ text }) => text !== text.toUpperCase());
    return [
      ...small.map(({ place, text }) =>
        finding(place, `Tên cơ quan viết “${text}”, cần chữ in hoa: “${text.toUpperCase()}”.`),
      ),
      ...(issuer && /^UBND(?!\p{L})/iu.test(issuer.text)
        ? [
            finding(
              issuer.place,
              `Tên cơ quan ban hành viết tắt “${issuer.text}”. Cần tên đầy đủ: “ỦY BAN NHÂN DÂN${issuer.text.slice(4).toUpperCase()}”.`,
            ),
          ]
        : []),
    ];
  },
};

function finding(paragraph: number, message: string): RuleFinding {
  return { severity: "warning", paragraph, message, basis: CLAUSES.agency };
}
