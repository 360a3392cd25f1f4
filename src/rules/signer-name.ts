import type { Rule } from "./rule";
import { decree } from "./shared/citation";
import { at } from "./shared/fix";

/** Họ tên of the signer stands below the title, in ordinary letters. */
export const signerName: Rule<"signer-name"> = {
  id: "signer-name",
  check: (report) => {
    const last = report.signatureBlock?.signer.at(-1);
    if (!last) return [];
    const { kind, text, place } = last;
    const isName = kind === "name";
    if (isName && text !== text.toUpperCase()) return [];
    return [
      {
        messageId: isName ? "capitals" : "missing",
        data: { text },
        severity: "warning",
        ...at(report, place, text),
        citation: decree(isName ? "II.7.đ" : "II.7.c"),
      },
    ];
  },
};
