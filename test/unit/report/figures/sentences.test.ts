/** Every labelled sentence is read as its writer wanted, and alike as typed on a keyboard without Vietnamese. */
import { congVan1432, type FigureId } from "../../../../src/outline";
import { readSentence } from "../../../../src/report/figures";
import {
  sentenceLists,
  sentencesOf,
  type Expected,
  type LabelledSentence,
} from "../../../fixtures/sentences";

/** "Tặng" and "tăng", "năm" the number and the year, "bảy" and "bày", "mười" and "mươi", "ký" and "kỳ", "cửa" and "của" are one word without marks. */
const NEED_MARKS: readonly RegExp[] = [
  /tặng .*[Kk]hen/,
  /ban hành năm văn bản/,
  /Ký kết 05 chương trình/,
  /lắng nghe, đối thoại/,
  /TTHC mới, sửa đổi, bãi bỏ/,
  /\|Tổng cộng\|42/,
  /(?:Không|[Cc]hưa) (?:tổ chức|mở)(?: được)? lớp bồi dưỡng kỹ năng/,
  /giảm gần 1\/5 so với/,
  /văn bản hành chính các loại phục vụ/,
  /ban hành bảy văn bản/,
  /kịp thời mười một văn bản/,
  /hành vi cửa quyền/,
  /Quỹ “Vì người nghèo”/,
  /dịch vụ giáo dục công đạt/,
  /^Đơn thư: 0\.$/,
  /Tổng\|09/,
  /đạt 54% dự toán năm; chi ngân sách/,
];

const withoutMarks = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");

const answersOf = ({ text, period, item }: LabelledSentence) => readSentence(text, congVan1432, period, item);

/** As its label would tell it. */
function readAs(answer: ReturnType<ReturnType<typeof answersOf>["get"]>, expected: Expected): Expected {
  const values = answer?.values.map(({ value }) => value) ?? [];
  const status = answer?.status ?? "missing";
  if (expected === "none" && values.length === 0) return "none";
  return status === "present" || values.length > 0
    ? values
    : status === "missing"
      ? "none"
      : (status as Expected);
}

describe.each(sentenceLists)("%s", (list) => {
  const sentences = sentencesOf(list);

  test.each(sentences.map((sentence) => [sentence.text, sentence] as const))("%s", (_, sentence) => {
    const answers = answersOf(sentence);
    const read = Object.entries(sentence.expected).map(([figure, expected]) => [
      figure,
      readAs(answers.get(figure as FigureId), expected),
    ]);
    expect(Object.fromEntries(read)).toEqual(sentence.expected);
  });

  test("each is read the same without marks, but for those that need them", () => {
    const told = (sentence: LabelledSentence) =>
      [...answersOf(sentence)].map(([id, { status, values }]) => [
        id,
        status,
        values.map(({ value }) => value),
      ]);
    const differing = sentences
      .filter(({ text }) => !NEED_MARKS.some((need) => need.test(text)))
      .filter((sentence) => {
        const bare = { ...sentence, text: withoutMarks(sentence.text) };
        return JSON.stringify(told(bare)) !== JSON.stringify(told(sentence));
      });
    expect(differing.map(({ text }) => text)).toEqual([]);
  });
});
