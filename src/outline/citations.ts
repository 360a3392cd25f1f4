/** Documents and days as the decree writes them: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4.b and II.6.b. */
import type { CalendarDate, Citation } from "./outline";

/** "Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ". */
export function cite({ kind, number, date, issuer }: Citation): string {
  return `${kind} số ${number} ngày ${formatDate(date)} của ${issuer}`;
}

/** Zero before days below 10 and before months 1 and 2: 03/4/2023. */
export function formatDate({ day, month, year }: CalendarDate): string {
  return `${pad(day, 10)}/${pad(month, 3)}/${year}`;
}

function pad(number: number, below: number): string {
  return number < below ? `0${number}` : String(number);
}
