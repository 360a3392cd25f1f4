/** The first halves of years that a text names. */

/** "6 tháng đầu năm 2025", compared with nothing. */
export interface HalfYear {
  readonly words: string;
  readonly year: number;
}

/** Not a comparison: "so với 6 tháng đầu năm 2025", "cùng kỳ 6 tháng đầu năm 2025". */
const HALF_YEAR = /(?<!(?:so với|cùng kỳ|cùng kì|của|với|từ|hơn|kỳ)\s)(?:0?6|sáu) tháng đầu năm (\d{4})/giu;
/** Looking for this alone is quicker: a quick no for most texts. */
const MAY_BE_HALF_YEAR = /tháng đầu năm \d/iu;

export const halfYearsIn = (text: string): readonly HalfYear[] =>
  MAY_BE_HALF_YEAR.test(text)
    ? [...text.matchAll(HALF_YEAR)].map(([words, year]) => ({ words, year: Number(year) }))
    : [];
