/**
 * Dismissed findings as the document keeps them. The document may come from another version of the add-in, or from anybody:
 * what is not of this shape is refused, never guessed at.
 */
import type { Dismissed } from "./dismissed";

const VERSION = 1;

export type StoredDismissed =
  | { readonly kind: "none" }
  | { readonly kind: "list"; readonly list: readonly Dismissed[] }
  /** `value` is what was stored; `reason` is for whoever helps. */
  | { readonly kind: "refused"; readonly value: unknown; readonly reason: string };

/** Plain data that JSON carries. The names of its fields stay, since documents keep them. */
export function packDismissed(list: readonly Dismissed[]): unknown {
  return { version: VERSION, left: list };
}

/** @param value what was stored under our name; null or undefined where there is nothing. */
export function unpackDismissed(value: unknown): StoredDismissed {
  if (value === null || value === undefined) return { kind: "none" };
  const refused = (reason: string): StoredDismissed => ({ kind: "refused", value, reason });
  if (!isFields(value) || !("version" in value)) return refused("not a stored list");
  if (value.version !== VERSION) return refused(`version ${String(value.version)}`);
  const { left } = value;
  if (!Array.isArray(left)) return refused("no list");
  const list = left.map(readOne);
  const bad = list.indexOf(null);
  return bad < 0
    ? { kind: "list", list: list.filter((one) => one !== null) }
    : refused(`entry ${bad} is not a dismissed finding`);
}

function readOne(value: unknown): Dismissed | null {
  if (!isFields(value)) return null;
  const { rule, item, messageId, data, about, message, reason, when } = value;
  const texts = [rule, about, message, reason, when];
  const said = readSaid(messageId, data);
  if (!areTexts(texts) || Number.isNaN(Date.parse(texts[4])) || said === undefined) return null;
  if (!(item === undefined || isText(item))) return null;
  return {
    rule: texts[0],
    ...(item !== undefined && { item }),
    ...(said !== null && said),
    about: texts[1],
    message: texts[2],
    reason: texts[3],
    when: texts[4],
  };
}

/** null for one that was dismissed before findings were data; undefined for what is neither. */
function readSaid(
  messageId: unknown,
  data: unknown,
): { readonly messageId: string; readonly data: object } | null | undefined {
  if (messageId === undefined && data === undefined) return null;
  return isText(messageId) && isFields(data) ? { messageId, data } : undefined;
}

const isText = (value: unknown): value is string => typeof value === "string";

const areTexts = (values: readonly unknown[]): values is readonly [string, string, string, string, string] =>
  values.length === 5 && values.every(isText);

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
