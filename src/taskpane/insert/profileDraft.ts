/** The profile as it stands in the form: every field the text that the clerk sees. Pure. */
import type { PeriodKind } from "../../outline";
import type { AgencyProfile } from "../../skeleton/agencyProfile";
import { currentPeriod } from "../../skeleton/currentPeriod";
import type { ProfileInMaking } from "../../skeleton/headingLines";
import type { Strings } from "../../strings";

export interface ProfileDraft {
  readonly agency: string;
  readonly governingBody: string;
  readonly symbol: string;
  readonly place: string;
  readonly period: PeriodKind;
  readonly year: string;
  /** One a line, as are `authority` and `copies`. */
  readonly recipients: string;
  readonly authority: string;
  readonly title: string;
  readonly name: string;
  readonly copies: string;
  readonly draftingUnit: string;
}

export type DraftField = keyof ProfileDraft;
export type Problem = keyof Strings["insert"]["problems"];
export type Problems = Readonly<Partial<Record<DraftField, Problem>>>;

export function emptyDraft(today: Date, recipient: string): ProfileDraft {
  const { period, year } = currentPeriod(today);
  return {
    agency: "",
    governingBody: "",
    symbol: "",
    place: "",
    period,
    year: String(year),
    recipients: recipient,
    authority: "",
    title: "",
    name: "",
    copies: "",
    draftingUnit: "",
  };
}

export function draftOf(profile: AgencyProfile): ProfileDraft {
  const { signature } = profile;
  return {
    agency: profile.agency,
    governingBody: profile.governingBody,
    symbol: profile.symbol,
    place: profile.place,
    period: profile.period,
    year: String(profile.year),
    recipients: profile.recipients.join("\n"),
    authority: signature.authority.join("\n"),
    title: signature.title,
    name: signature.name,
    copies: profile.copies.join("\n"),
    draftingUnit: profile.draftingUnit,
  };
}

/** The draft as a profile. Only for a draft without problems. */
export function profileOf(draft: ProfileDraft): AgencyProfile {
  return {
    agency: line(draft.agency),
    governingBody: line(draft.governingBody),
    symbol: line(draft.symbol),
    place: line(draft.place),
    period: draft.period,
    year: Number(draft.year),
    recipients: listOf(draft.recipients),
    signature: { authority: listOf(draft.authority), title: line(draft.title), name: line(draft.name) },
    copies: listOf(draft.copies),
    draftingUnit: line(draft.draftingUnit),
  };
}

/** The draft as far as it has come: nobody is to read "năm 20" or "năm NaN" while the year is typed. */
export function inMaking(draft: ProfileDraft): ProfileInMaking {
  const profile = profileOf(draft);
  return YEAR.test(draft.year.trim()) ? profile : { ...profile, year: null };
}

/** What keeps the draft from being a profile, in the order of the form. */
export function problemsOf(draft: ProfileDraft): Problems {
  const problems: Partial<Record<DraftField, Problem>> = {};
  if (line(draft.agency) === "") problems.agency = "agency-missing";
  if (line(draft.symbol) === "") problems.symbol = "symbol-missing";
  else if (!SYMBOL.test(line(draft.symbol).normalize("NFC"))) problems.symbol = "symbol-form";
  if (line(draft.place) === "") problems.place = "place-missing";
  if (!YEAR.test(draft.year.trim())) problems.year = "year-form";
  // "KT." and "Q." alone: the head's title was not known when they were chosen.
  if (listOf(draft.authority).some((entry) => SHORT_ALONE.test(entry))) problems.authority = "authority-form";
  if (/^(?:Q\.?)?$/iu.test(line(draft.title))) problems.title = "title-missing";
  if (listOf(draft.recipients).length === 0) problems.recipients = "recipients-missing";
  return problems;
}

const YEAR = /^20\d\d$/;

/** BC is the abbreviation of "báo cáo"; groups are joined by "-" without spaces: Nghị định 30, Phụ lục I, II.3. */
const SYMBOL = /^BC(-[\p{Lu}&]+)+$/u;

const SHORT_ALONE = /^(?:TM|KT|TL|TUQ)$/iu;

const line = (text: string) => text.replace(/\s+/g, " ").trim();

/** Its lines; the dash before and the stop after each, which the skeleton adds itself, are taken off. */
function listOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((entry) =>
      line(entry)
        .replace(/^[-–+•]\s*/, "")
        .replace(/\s*[;,.]$/, ""),
    )
    .filter((entry) => entry !== "");
}
