import { allItems, type ItemId, type Outline } from "../../outline";
import { excerpt } from "../../text/text";

/** Room for most headings and sentences; a message is one or two lines. */
const MAX_QUOTE = 90;

/** "phần III", "mục III.7.2". */
export const itemNumber = (id: ItemId): string => `${id.includes(".") ? "mục" : "phần"} ${id}`;

/** "phần III “KẾT QUẢ THỰC HIỆN”", "mục III.7.2 “Kết quả công tác tiếp công dân…”". */
export function itemName(id: ItemId, outline: Outline): string {
  const headings = allItems(outline).flatMap((item) => (item.id === id ? [item.heading] : []));
  return [itemNumber(id), ...headings.map((heading) => `“${shorten(heading)}”`)].join(" ");
}

/** As a message quotes it. */
export const shorten = (text: string): string => excerpt(text, MAX_QUOTE);
