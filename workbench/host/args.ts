/** Arguments of calls, checked as Word checks them: what does not fit is InvalidArgument. */
import { HostError } from "./hostError";
import type { Argument, Json } from "./hostObject";

export function text(value: Argument | undefined): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

export function number(value: Argument | undefined): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new HostError("InvalidArgument");
  return value;
}

export function index(value: Argument | undefined): number {
  const whole = number(value);
  if (!Number.isInteger(whole) || whole < 0) throw new HostError("InvalidArgument");
  return whole;
}

export function flag(value: Argument | undefined): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

/** One of the names, written in any case; `fallback` where the argument was left out. */
export function oneOf<T extends string>(value: Argument | undefined, names: readonly T[], fallback?: T): T {
  if ((value === undefined || value === null) && fallback !== undefined) return fallback;
  const wanted = typeof value === "string" ? value.toLowerCase() : "";
  const found = names.find((name) => name.toLowerCase() === wanted);
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
}

/** A table's values: rows of texts. */
export function rows(value: Argument | undefined): readonly (readonly string[])[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new HostError("InvalidArgument");
  return (value as readonly Json[]).map((row) => {
    if (!Array.isArray(row)) throw new HostError("InvalidArgument");
    return (row as readonly Json[]).map((cell) => (typeof cell === "string" ? cell : JSON.stringify(cell)));
  });
}
