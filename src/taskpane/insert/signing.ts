/**
 * Who signs, as one choice instead of lines to be typed: each manner of signing and the lines that the decree wants for
 * it, made from the title of the agency's head. Nghị định 30, Phụ lục I, mục II.7.b. Pure.
 */
import { capitals } from "../../skeleton/agencyName";
import type { ProfileDraft } from "./profileDraft";

export const MANNERS = ["head", "deputy", "acting", "by-order", "by-proxy"] as const;
export type Manner = (typeof MANNERS)[number];

/** As in the form: one authority a line. */
export type SignerLines = Pick<ProfileDraft, "authority" | "title">;

/** What stands before the title of the head for whom somebody else signs. */
const SHORT = { deputy: "KT.", "by-order": "TL.", "by-proxy": "TUQ." } as const;
const ACTING = /^Q\.\s*/iu;
const COLLECTIVE = /^TM(?:\.|\s)/iu;

/** Deputies whose title is another word than "PHÓ" and the head's. */
const DEPUTIES: Readonly<Record<string, string>> = {
  "BỘ TRƯỞNG": "THỨ TRƯỞNG",
  "BỘ TRƯỞNG, CHỦ NHIỆM": "PHÓ CHỦ NHIỆM",
};

interface Signing {
  readonly manner: Manner;
  /** "TM. ỦY BAN NHÂN DÂN"; "" for a head who signs in their own right. */
  readonly collective: string;
  /** Title of the agency's head. */
  readonly head: string;
}

/** Null for lines that are none of these: what the clerk typed is then shown as it is. */
export function mannerOf(lines: SignerLines): Manner | null {
  return signingOf(lines)?.manner ?? null;
}

/** @param guess what the agency's name tells, for a head or a collective that the lines do not name */
export function signedAs(manner: Manner, lines: SignerLines, guess: Partial<SignerLines>): SignerLines {
  const now = signingOf(lines) ?? { head: "", collective: "" };
  const head = now.head === "" ? (guess.title ?? "") : now.head;
  const guessed = capitals(head) === guess.title ? (guess.authority ?? "") : "";
  const collective = now.collective === "" ? guessed : now.collective;
  const behind = (short: string) => `${short} ${head}`.trim();
  switch (manner) {
    case "head":
      return { authority: collective, title: head };
    case "acting":
      return { authority: collective, title: behind("Q.") };
    case "deputy":
      return {
        authority: [collective, behind(SHORT.deputy)].filter(Boolean).join("\n"),
        title: deputyOf(head),
      };
    case "by-order":
    case "by-proxy":
      // In the head's place and not the collective's; whose title it is nobody can guess.
      return { authority: behind(SHORT[manner]), title: "" };
  }
}

function signingOf({ authority, title }: SignerLines): Signing | null {
  const lines = authority
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const collective = COLLECTIVE.test(lines[0] ?? "") ? (lines.shift() ?? "") : "";
  const [line, ...more] = lines;
  if (more.length > 0) return null;
  if (line === undefined) {
    const manner = ACTING.test(title.trim()) ? "acting" : "head";
    return { manner, collective, head: title.trim().replace(ACTING, "") };
  }
  for (const manner of ["deputy", "by-order", "by-proxy"] as const) {
    const short = SHORT[manner];
    if (capitals(line).startsWith(short))
      return { manner, collective, head: line.slice(short.length).trim() };
  }
  return null;
}

function deputyOf(head: string): string {
  const title = capitals(head);
  return title === "" ? "" : (DEPUTIES[title] ?? `PHÓ ${title}`);
}
