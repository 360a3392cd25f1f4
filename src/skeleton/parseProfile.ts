/**
 * An agency profile from anywhere: the document's settings, a colleague's file, another version of ourselves. What is
 * not a profile is refused by name; what is too much is dropped.
 */
import type { CalendarDate } from "../outline";
import type { AgencyProfile, Signature } from "./agencyProfile";

/** `not-a-profile`: no object at all; `missing`, `wrong-type`, `out-of-range`, `too-long`: the field's trouble. */
export type ProfileErrorCode = "not-a-profile" | "missing" | "wrong-type" | "out-of-range" | "too-long";

export class ProfileError extends Error {
  override readonly name = "ProfileError";
  constructor(
    readonly code: ProfileErrorCode,
    /** Where: "agency", "signature.title", "recipients[2]"; "" for the profile itself. */
    readonly field: string,
  ) {
    super(field === "" ? `profile: ${code}` : `profile field ${field}: ${code}`);
  }
}

/** Longer than any agency's name, short enough to be one. */
const LONGEST_TEXT = 300;
const LONGEST_LIST = 50;
const YEARS = { first: 1900, last: 9999 } as const;

/** @throws ProfileError where something needed is missing, of another type, or beyond its bounds. */
export function parseProfile(json: unknown): AgencyProfile {
  const profile = object(json, "");
  const signature = object(needed(profile, "signature", ""), "signature");
  const date = Object.hasOwn(profile, "date") ? profile.date : undefined;
  return {
    governingBody: text(profile, "governingBody", ""),
    agency: text(profile, "agency", ""),
    symbol: text(profile, "symbol", ""),
    place: text(profile, "place", ""),
    period: period(needed(profile, "period", "")),
    year: whole(needed(profile, "year", ""), "year", YEARS.first, YEARS.last),
    ...(date === undefined || date === null ? {} : { date: calendarDate(date) }),
    recipients: texts(profile, "recipients", ""),
    signature: signer(signature),
    copies: texts(profile, "copies", ""),
    draftingUnit: text(profile, "draftingUnit", ""),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function object(value: unknown, field: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ProfileError(field === "" ? "not-a-profile" : "wrong-type", field);
  }
  return value as Fields;
}

function needed(fields: Fields, name: string, path: string): unknown {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (value === undefined) throw new ProfileError("missing", path + name);
  return value;
}

function text(fields: Fields, name: string, path: string): string {
  return plainText(needed(fields, name, path), path + name);
}

function texts(fields: Fields, name: string, path: string): readonly string[] {
  const value = needed(fields, name, path);
  if (!Array.isArray(value)) throw new ProfileError("wrong-type", path + name);
  if (value.length > LONGEST_LIST) throw new ProfileError("too-long", path + name);
  return value
    .map((entry: unknown, place) => plainText(entry, `${path}${name}[${place}]`))
    .filter((entry) => entry !== "");
}

/** One line of plain text: composed letters, no control or direction characters, single spaces. */
function plainText(value: unknown, field: string): string {
  if (typeof value !== "string") throw new ProfileError("wrong-type", field);
  const plain = value
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "")
    .trim();
  if (plain.length > LONGEST_TEXT) throw new ProfileError("too-long", field);
  return plain;
}

function period(value: unknown): AgencyProfile["period"] {
  if (value !== "half-year" && value !== "annual") throw new ProfileError("wrong-type", "period");
  return value;
}

function whole(value: unknown, field: string, first: number, last: number): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw new ProfileError("wrong-type", field);
  if (value < first || value > last) throw new ProfileError("out-of-range", field);
  return value;
}

function signer(fields: Fields): Signature {
  return {
    authority: texts(fields, "authority", "signature."),
    title: text(fields, "title", "signature."),
    name: text(fields, "name", "signature."),
  };
}

/** A day that exists: 30 February is none. */
function calendarDate(value: unknown): CalendarDate {
  const fields = object(value, "date");
  const year = whole(needed(fields, "year", "date."), "date.year", YEARS.first, YEARS.last);
  const month = whole(needed(fields, "month", "date."), "date.month", 1, 12);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { day: whole(needed(fields, "day", "date."), "date.day", 1, lastDay), month, year };
}
