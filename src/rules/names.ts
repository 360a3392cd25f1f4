import type { Item, ItemId } from "../outline";

const MAX_HEADING = 90;

/** "phần III “KẾT QUẢ THỰC HIỆN”", "mục III.7.2 “Kết quả công tác tiếp công dân…”". */
export function itemName(id: ItemId, item: Item | undefined): string {
  const kind = id.includes(".") ? "mục" : "phần";
  return item ? `${kind} ${id} “${shorten(item.heading)}”` : `${kind} ${id}`;
}

/** Cut between words, so that a message stays one line. */
export function shorten(text: string, length = MAX_HEADING): string {
  if (text.length <= length) return text;
  return `${text.slice(0, text.lastIndexOf(" ", length))}…`;
}
