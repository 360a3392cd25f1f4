/** What the skeleton shows in the heading and the signature block while no agency profile is remembered. */
import { bareKeysOf } from "../text/words";

const PLACEHOLDERS = [
  "Tên cơ quan chủ quản",
  "Tên cơ quan ban hành",
  "Tên cơ quan",
  "Quyền hạn, chức vụ của người ký",
  "Họ và tên",
].map((words) => bareKeysOf(words).join(" "));

const PLACE = bareKeysOf("Địa danh").join(" ");

export interface Placeholder {
  readonly paragraph: number;
  /** As it stands in the text. */
  readonly words: string;
}

/** Whether a piece of the heading or of the signature block still shows the skeleton's words. */
export function isPlaceholder(text: string): boolean {
  const key = bareKeysOf(text, 12).join(" ");
  return PLACEHOLDERS.includes(key) || (key.startsWith(PLACE) && text.includes(","));
}

/** The first one of each paragraph from `from` to before `to`. */
export const placeholdersIn = (
  paragraphs: readonly { readonly text: string }[],
  from: number,
  to?: number,
): readonly Placeholder[] =>
  paragraphs.slice(from, to).flatMap(({ text }, at) => {
    const found = text.split(/[\t\v\n]/).find(isPlaceholder);
    return found === undefined ? [] : [{ paragraph: from + at, words: found.trim() }];
  });
