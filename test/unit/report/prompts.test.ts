import { allItems, congVan1432 } from "../../../src/outline";
import { withoutPrompts } from "../../../src/report";
import {
  blanksIn,
  hasOwnWords,
  instructionsIn,
  isSkeletonText,
  promptedItems,
  unfilledSentence,
} from "../../../src/report/prompts";
import { tidy } from "../../../src/text/text";
import fc from "../../random";

const outline = congVan1432;
const SATISFACTION = "Chỉ số hài lòng của người dân, tổ chức, doanh nghiệp:";
const DIALOGUE = "Số cuộc tiếp xúc, đối thoại trực tiếp:";

test.each(allItems(outline).flatMap(({ id, prompt }) => (prompt === null ? [] : [[id, prompt] as const])))(
  "the prompt of %s is known, composed or decomposed, and nothing of it is left",
  (id, prompt) => {
    expect(promptedItems(prompt, outline)).toContain(id);
    expect(promptedItems(prompt.normalize("NFD").toUpperCase(), outline)).toContain(id);
    expect(withoutPrompts(prompt, outline)).toBe("");
  },
);

test.each([
  `${SATISFACTION} [ ]%.`,
  `${SATISFACTION} %.`,
  `${SATISFACTION} ……%`,
  `${SATISFACTION} ____ %.`,
  `${DIALOGUE} [ ] cuộc, với [ ] lượt người tham dự.`,
  `${DIALOGUE}  cuộc, với  lượt người tham dự.`,
  "Số liệu chủ yếu về kinh tế - xã hội, nhiệm vụ chuyên môn: .",
])("unfilled: %s", (text) => {
  expect(unfilledSentence(text, outline)).not.toBeNull();
});

test.each([
  `${SATISFACTION} 98,5%.`,
  `${DIALOGUE} 25 cuộc, với [ ] lượt người tham dự.`,
  "Chỉ số hài lòng đạt … %.",
])("not one of our unfilled sentences: %s", (text) => {
  expect(unfilledSentence(text, outline)).toBeNull();
});

test.each([
  [`${SATISFACTION} [ ]%.`, ["satisfaction-index"]],
  [`${DIALOGUE} [ ] cuộc, với [ ] lượt người tham dự.`, ["dialogue-count", "dialogue-attendance"]],
  [`${DIALOGUE} 25 cuộc, với [ ] lượt người tham dự.`, ["dialogue-attendance"]],
  [`${DIALOGUE} [ ] cuộc, với 900 lượt người tham dự.`, ["dialogue-count"]],
  ["Đã kiểm tra [ ] đơn vị.", []],
  ["Đã kiểm tra 08 đơn vị.", null],
])("the blanks of “%s”", (text, figures) => {
  expect(blanksIn(text, outline)).toEqual(figures);
});

test.each([
  ["Đối thoại với Nhân dân (báo cáo số liệu cụ thể).", ["(báo cáo số liệu cụ thể)"]],
  ["Chuyên môn (có số liệu cụ thể)", ["(có số liệu cụ thể)"]],
  ["Đối thoại (ghi rõ số liệu cụ thể)", ["(ghi rõ số liệu cụ thể)"]],
  ["Tổ chức 25 cuộc (số liệu đến 30/11).", []],
  ["Tổ chức 25 cuộc (phụ lục số liệu cụ thể).", []],
])("the instructions in “%s”", (text, found) => {
  expect(instructionsIn(text, outline)).toEqual(found);
});

test("what is the report's own stays", () => {
  expect(withoutPrompts("Đã tổ chức 25 cuộc đối thoại.", outline)).toBe("Đã tổ chức 25 cuộc đối thoại.");
});

test("a text has words of its own where something is left of it", () => {
  const prompts = allItems(outline).flatMap(({ prompt }) => prompt ?? []);
  const pieces = fc.constantFrom(
    ...prompts,
    "[Nhập nội dung]",
    "(báo cáo số liệu cụ thể)",
    "……",
    "xxx",
    "25",
    "-",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 3 }), (texts) => {
      const text = tidy(texts.join(" "));
      const left = isSkeletonText(text, outline) ? "" : withoutPrompts(text, outline);
      expect(hasOwnWords(text, outline)).toBe(/[\p{L}\p{N}]/u.test(left));
    }),
  );
});
