/** What findings rest on, as people cite it. The decree's clauses are those of Phụ lục I, Phần I. */
import type { CalendarDate, Citation, ItemId, Outline } from "../../outline";

const DECREE = "Nghị định số 30/2020/NĐ-CP, Phụ lục I";

export const CLAUSES = {
  finalCheck: "Nghị định số 30/2020/NĐ-CP, Điều 12 (kiểm tra văn bản trước khi ký ban hành)",
  paper: `${DECREE}, mục I.1 và I.2`,
  margins: `${DECREE}, mục I.3`,
  font: `${DECREE}, mục I.4`,
  pageNumber: `${DECREE}, mục I.7`,
  /** The sizes of the heading's elements stand with each of them. */
  sizes: `${DECREE}, mục I.5, II.1 đến II.5 và II.9.d`,
  nationalName: `${DECREE}, mục II.1.a`,
  motto: `${DECREE}, mục II.1.b`,
  agency: `${DECREE}, mục II.2`,
  number: `${DECREE}, mục II.3`,
  placeDate: `${DECREE}, mục II.4`,
  date: `${DECREE}, mục II.4.b`,
  kind: `${DECREE}, mục II.5`,
  citing: `${DECREE}, mục II.6.b`,
  layout: `${DECREE}, mục II.6.c`,
  numbering: `${DECREE}, mục II.6.đ`,
  text: `${DECREE}, mục II.6.e`,
  authority: `${DECREE}, mục II.7.b`,
  signerName: `${DECREE}, mục II.7.c`,
  signerForm: `${DECREE}, mục II.7.đ`,
  seal: `${DECREE}, mục II.7.a và II.8`,
  addressee: `${DECREE}, mục II.9.b`,
  recipients: `${DECREE}, mục II.9.d`,
  copies: `${DECREE}, mục II.9.d`,
} as const;

/** Other documents that bear the number of one of the outline's; they are not the ones that it asks about. */
export const SAME_NUMBER: readonly { readonly number: string; readonly dates: readonly CalendarDate[] }[] = [
  {
    number: "33/CT-TTg",
    dates: [
      { day: 6, month: 11, year: 2025 },
      { day: 14, month: 8, year: 2026 },
    ],
  },
];

/** "Đề cương kèm theo Công văn số 1432/BNV-CTTN ngày 03/4/2023 của Bộ Nội vụ, mục III.7.3". */
export function outlineBasis(outline: Outline, item?: ItemId): string {
  return `Đề cương kèm theo ${letterBasis(outline)}${item === undefined ? "" : `, mục ${item}`}`;
}

/**
 * The letter that asks for the report, where it is not the outline but the letter itself that says it. `defineOutline`
 * sees to it that it is described.
 */
export function letterBasis({ citations, prescribedBy }: Outline): string {
  const letter = citations.filter(({ id }) => id === prescribedBy);
  return letter.map(cite).join();
}

/** "Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ". */
export function cite({ kind, number, date, issuer }: Citation): string {
  return `${kind} số ${number} ngày ${formatDate(date)} của ${issuer}`;
}

/** As the decree writes a day: zero before days below 10 and before months 1 and 2 (mục II.4.b). */
export function formatDate({ day, month, year }: Citation["date"]): string {
  return `${pad(day, 10)}/${pad(month, 3)}/${year}`;
}

function pad(number: number, below: number): string {
  return number < below ? `0${number}` : String(number);
}
