/** Words that are the same in every document of the State: Quốc hiệu and Tiêu ngữ. */
import { bareKey } from "../../report";
import type { Edit } from "./fix";

const WORD = /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]+/gu;
/** A tab, a line break or a wide gap would be another column or line. */
const BETWEEN = /^[ \u00A0]{0,2}[-‐‑‒–—―−.]?[ \u00A0]{0,2}$/u;

/** The expected words where the text has just those, with other capitals, hyphens or marks. */
export const fixedWordsEdits =
  (expected: string) =>
  (text: string): readonly Edit[] => {
    const keys = expected.match(WORD)?.map(bareKey) ?? [];
    const words = [...text.matchAll(WORD)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      key: bareKey(match[0]),
    }));
    const runs = words.flatMap((_, first) => {
      const run = words.slice(first, first + keys.length);
      const isExpected = keys.every((key, at) => run[at]?.key === key);
      const isOneLine = run.slice(1).every(({ start }, at) => BETWEEN.test(text.slice(run[at]?.end, start)));
      const [head] = run;
      const tail = run.at(-1);
      return isExpected && isOneLine && head && tail
        ? [{ start: head.start, end: tail.end, to: expected }]
        : [];
    });
    return runs.length === 1 ? runs : [];
  };
