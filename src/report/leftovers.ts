/**
 * Words that templates put where text should go, whoever made them: "[Nhập nội dung]", "(Nêu kết quả cụ thể)", "xxx",
 * Word's own prompt. What is in square brackets or is Word's prompt is no text anywhere; a remark in round brackets and
 * a row of x only where nothing else stands in the paragraph, because "(nêu tại Phụ lục)" may belong to a sentence.
 */
import { tidy } from "../text/text";

/** Word's prompt of an empty content control, in the languages of Word that are used here. */
const WORD_PROMPTS =
  /(?:click or tap (?:here )?to enter (?:text|a date)|bấm hoặc (?:gõ nhẹ|nhấn) vào đây để nhập (?:văn bản|ngày)|nhấp hoặc (?:gõ nhẹ|nhấn) vào đây để nhập văn bản)\s*\.?/giu;
const TO_DO = "(?:đơn vị |cơ quan )?(?:tự |cần |đề nghị |sẽ )?";
const FILL =
  "(?:nhập|điền|nêu|ghi|viết|bổ sung|báo cáo|cập nhật|mô tả|nội dung|nhap|dien|bo sung|cap nhat|noi dung)";
const SQUARE = new RegExp(`\\[\\s*${TO_DO}${FILL}(?![\\p{L}\\p{M}])[^\\[\\]]*\\]`, "giu");
/** "(Nội dung chi tiết tại phụ lục kèm theo)" sends the reader to text that is there. */
const ELSEWHERE = /phụ lục|phu luc|kèm theo|kem theo|biểu|bieu/iu;
const ROUND = new RegExp(`^\\(\\s*${TO_DO}${FILL}(?![\\p{L}\\p{M}])[^()\\d]*\\)[.;]?$`, "iu");
const CROSSES = /^[\s.,;:%-]*(?:x\s*){2,}[\s.,;:%-]*$/iu;
/** Small, because XXX is thirty. */
const CROSSED_WORD = /(?<![\p{L}\p{N}])x{3,}(?![\p{L}\p{N}])/gu;

/** Without one of these there is none: a quick no for most paragraphs, which are tidied. */
export const mayHaveLeftovers = (text: string): boolean => /[[(]|x\s*x|(?:hoặc|tap)\s/i.test(text);

/** What a text still has of a template, each as it stands there; [] for a text of the report's own. */
export function leftoversIn(text: string): readonly string[] {
  const tidied = tidy(text);
  if (!mayHaveLeftovers(tidied)) return [];
  if ((ROUND.test(tidied) && !ELSEWHERE.test(tidied)) || CROSSES.test(tidied)) return [tidied];
  return [SQUARE, WORD_PROMPTS, CROSSED_WORD]
    .flatMap((pattern) => [...tidied.matchAll(pattern)])
    .map(([found]) => found.trim());
}

/** The text without them. */
export function withoutLeftovers(text: string): string {
  const found = leftoversIn(text);
  return found.length === 0 ? text : found.reduce((rest, words) => rest.replace(words, " "), tidy(text));
}
