import type { Item, ItemId } from "../outline";
import { excerpt } from "../reading/text";

/** Room for most headings and sentences; a message is one or two lines. */
const MAX_QUOTE = 90;

/** "phần III “KẾT QUẢ THỰC HIỆN”", "mục III.7.2 “Kết quả công tác tiếp công dân…”". */
export function itemName(id: ItemId, item: Item | undefined): string {
  const kind = id.includes(".") ? "mục" : "phần";
  return item ? `${kind} ${id} “${shorten(item.heading)}”` : `${kind} ${id}`;
}

/** As a message quotes it. */
export const shorten = (text: string): string => excerpt(text, MAX_QUOTE);
