import fc from "../../random";
import { congVan1432 } from "../../../src/outline";
import { readSentence } from "../../../src/report/figures";
import { readDigits, readNumberWords, type Counting } from "../../../src/text/numerals";
import { bareKey, wordKey } from "../../../src/text/text";

const PERIOD = { kind: "annual", year: 2026 } as const;
const ONES = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/** How a clerk spells a number out: every group of three in full after the first. */
function inWords(value: number): string {
  if (value < 1000) return belowThousand(value, false);
  const scales = ["", "nghìn", "triệu", "tỷ"];
  const groups: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 1000)) groups.unshift(rest % 1000);
  return groups
    .map((group, place) => ({ group, scale: scales[groups.length - 1 - place] ?? "", first: place === 0 }))
    .filter(({ group }) => group > 0)
    .map(({ group, scale, first }) => `${belowThousand(group, !first)} ${scale}`.trim())
    .join(" ");
}

function belowThousand(value: number, full: boolean): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const [tens, ones] = [Math.floor(rest / 10), rest % 10];
  const words = hundreds > 0 || full ? [`${ONES[hundreds] ?? ""} trăm`] : [];
  if (tens === 0 && ones > 0) words.push(words.length > 0 ? `linh ${ONES[ones] ?? ""}` : (ONES[ones] ?? ""));
  if (tens === 1) words.push("mười");
  if (tens > 1) words.push(`${ONES[tens] ?? ""} mươi`);
  if (tens > 0 && ones > 0)
    words.push(ones === 5 ? "lăm" : tens > 1 && ones === 1 ? "mốt" : (ONES[ones] ?? ""));
  return words.length > 0 ? words.join(" ") : "không";
}

const dotted = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ".");

describe("digits", () => {
  test.each<[string, Counting, number | null]>([
    ["1.234", "any", 1234],
    ["1.234.567", "any", 1234567],
    ["98,5", "share", 98.5],
    ["86.5", "share", 86.5],
    ["98.500", "share", 98.5],
    ["12.345,6", "any", 12345.6],
    ["12,345.6", "any", 12345.6],
    ["1,234", "whole", 1234],
    ["1,234", "any", 1.234],
    ["0,125", "whole", 0.125],
    ["05", "whole", 5],
    ["2782", "whole", 2782],
    ["15.7.2021", "any", null],
    ["3,4,5", "any", null],
  ])("%s (%s) is %j", (digits, counting, value) => {
    expect(readDigits(digits, counting)).toBe(value);
  });

  test("any number written with its dots is read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (value) => {
        expect(readDigits(dotted(value), "whole")).toBe(value);
      }),
    );
  });
});

describe("words", () => {
  test.each([
    ["hai mươi lăm", 25],
    ["hai lăm", 25],
    ["mười lăm", 15],
    ["một trăm linh hai", 102],
    ["một trăm lẻ hai", 102],
    ["ba trăm bốn mươi hai", 342],
    ["hai mươi tư", 24],
    ["ba mươi mốt", 31],
    ["một nghìn không trăm linh năm", 1005],
    ["hai vạn ba nghìn", 23000],
    ["một triệu rưỡi", 1500000],
    ["chín mươi tám phẩy năm", 98.5],
    ["tám mươi bảy phẩy một sáu", 87.16],
    ["hai chục", 20],
  ])("%s is %d", (words, value) => {
    expect(readNumberWords(words.split(" ").map(wordKey))?.value).toBe(value);
    expect(readNumberWords(words.split(" ").map(bareKey), false)?.value).toBe(value);
  });

  test.each([
    ["hai mươi năm", 20],
    ["mười năm", 10],
  ])("%s counts years: %d", (words, value) => {
    expect(readNumberWords(words.split(" ").map(wordKey))?.value).toBe(value);
  });

  test("any number spelt out is read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (value) => {
        const keys = inWords(value).split(" ").map(wordKey);
        expect(readNumberWords(keys)).toEqual({ value, length: keys.length });
      }),
      { numRuns: 2000 },
    );
  });
});

describe("any text", () => {
  const said = (text: string, item = "III.7.3"): unknown =>
    [...readSentence(text, congVan1432, PERIOD, item)].map(([id, { status, values }]) => [
      id,
      status,
      values.map(({ value }) => value),
    ]);
  const pieces = fc.constantFrom(
    ..."Đã tổ chức|25|1.234|cuộc|đối thoại|với|lượt người|,|.|;|(|)|/|-|98,5%|tăng|so với|năm 2025|từ|đến|hai mươi lăm|trong đó|:|không|\t|\v|hài lòng|đơn|12/2025|\u200B|[ ]|ngày".split(
      "|",
    ),
  );

  test("is read without a crash", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => Array.isArray(said(text))));
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (words) => Array.isArray(said(words.join(" ")))),
      { numRuns: 500 },
    );
  });

  test("means the same composed and decomposed", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (words) => {
        const text = words.join(" ");
        expect(said(text.normalize("NFD"))).toEqual(said(text.normalize("NFC")));
      }),
    );
  });

  test("means the same with characters that nobody sees", () => {
    const text = "Đã tổ chức 25 cuộc đối thoại với 1.234 lượt người tham dự.";
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.constantFrom("\u200B", "\u00AD", "\uFEFF", "\u2060"),
        (place, unseen) => {
          expect(said(text.slice(0, place) + unseen + text.slice(place))).toEqual(said(text));
        },
      ),
    );
  });

  test("means the same with any space between its words", () => {
    const text = "Đã tổ chức 25 cuộc đối thoại với 1.234 lượt người tham dự.";
    for (const space of ["\u00A0", "\u202F", "\u2009", "\n", "\v", "  "]) {
      expect(said(text.replaceAll(" ", space))).toEqual(said(text));
    }
  });

  test("any count is read back from a sentence, with dots or in words", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (value) => {
        const answer = (text: string) =>
          readSentence(text, congVan1432, PERIOD, "III.7.3").get("dialogue-count")?.values[0]?.value;
        expect(answer(`Đã tổ chức ${dotted(value)} cuộc đối thoại với Nhân dân.`)).toBe(value);
        expect(answer(`Đã tổ chức ${inWords(value)} cuộc đối thoại với Nhân dân.`)).toBe(value);
      }),
    );
  });
});
