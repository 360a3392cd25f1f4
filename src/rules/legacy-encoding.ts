import type { Rule } from "./rule";
import { decree } from "./shared/citation";

/** Text of the encodings before Unicode; told once, however many paragraphs and fonts have it. */
export const legacyEncoding: Rule<"legacy-encoding"> = {
  id: "legacy-encoding",
  check: ({ legacy = [] }) => {
    const [first] = legacy;
    if (!first) return [];
    return [
      {
        messageId: "encoded",
        data: {
          count: legacy.length,
          encodings: distinct(legacy.map(({ encoding }) => encoding)),
          fonts: distinct(legacy.flatMap(({ font }) => font ?? [])),
        },
        severity: "error",
        paragraph: first.paragraph,
        citation: decree("I.4"),
      },
    ];
  },
};

const distinct = <Name>(names: readonly Name[]): readonly Name[] => [...new Set(names)];
