/** Which words of its paragraph a finding shows: those that its message quotes. */
import { quotedWords } from "../../../src/check/words";
import type { Finding } from "../../../src/rules/finding";

const finding = (message: string): Finding => ({
  rule: "prompt-left",
  severity: "error",
  paragraph: 0,
  message,
  basis: "",
});
function shown(message: string, text: string): string | undefined {
  const words = quotedWords(finding(message), text);
  return words && text.slice(words.start, words.end);
}

test.each([
  ["the first that stands there", "Viết “A b”, cần “C d”.", "x C d y", "C d"],
  [
    "one with a quotation inside it",
    "Còn “thi đua “Dân vận khéo” ở xã”.",
    "Việc thi đua “Dân vận khéo” ở xã.",
    "thi đua “Dân vận khéo” ở xã",
  ],
  [
    "none of those inside one that is cut short",
    "Còn “thi đua “Dân vận khéo” ở…”.",
    "Việc thi đua “Dân vận khéo” ở xã.",
    undefined,
  ],
  [
    "none where the cut fell inside",
    "Còn “thi đua “Dân vận…”. Viết vào.",
    "Việc thi đua “Dân vận khéo” ở xã.",
    undefined,
  ],
  ["none that stands there twice", "Còn “ab”.", "ab ab", undefined],
  ["none of an empty one", "Còn “”.", "ab", undefined],
])("%s", (_what, message, text, words) => {
  expect(shown(message, text)).toBe(words);
});
