import type { Rule } from "./rule";
import { decree } from "./shared/citation";
import { at } from "./shared/fix";

/** Capitals for the names of the agencies, and the issuing one's written out; its superior's may be shortened. */
export const agencyForm: Rule<"agency-form"> = {
  id: "agency-form",
  check: (report) => {
    const { issuer, lines } = report.agencies;
    const small = lines.filter(({ text }) => text !== text.toUpperCase());
    const where = ({ place, text }: { readonly place: number; readonly text: string }) => ({
      severity: "warning" as const,
      ...at(report, place, text),
      citation: decree("II.2"),
    });
    return [
      ...small.map((line) => ({
        messageId: "small-letters" as const,
        data: { text: line.text },
        ...where(line),
      })),
      ...(issuer && /^UBND(?!\p{L})/iu.test(issuer.text)
        ? [
            {
              messageId: "shortened" as const,
              data: {
                text: issuer.text,
                expected: `ỦY BAN NHÂN DÂN${issuer.text.slice(4).toUpperCase()}`,
              },
              ...where(issuer),
            },
          ]
        : []),
    ];
  },
};
