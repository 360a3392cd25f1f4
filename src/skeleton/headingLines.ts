/**
 * What the heading, the title and the signature block say, line by line, without how it is drawn: the document and the
 * pane's preview both draw these lines, so that they cannot disagree. Nghị định 30, Phụ lục I, Phần I, mục II.1–II.9.
 */
import { MOTTO, NATIONAL_NAME, type Outline, type PeriodKind } from "../outline";
import { capitals, customaryLines, orDots, reportedPlace } from "./agencyName";
import type { AgencyProfile } from "./agencyProfile";
import { SIZES, TEXT_WIDTH } from "./layout";
import { balanceLines, textWidth } from "./textWidth";

/** A profile that may still be in the making: its year is null until it is one. */
export type ProfileInMaking = Omit<AgencyProfile, "year"> & { readonly year: number | null };

/** Quốc hiệu stays on one line: its column is its length and a little air for fonts that run wider. */
const RIGHT = textWidth(NATIONAL_NAME, SIZES.nationalName, "bold") + 12;

/** In points. The gutter is between the two, so that a long agency name does not touch Quốc hiệu. */
export const HEADING_COLUMNS = { left: TEXT_WIDTH - RIGHT, right: RIGHT, gutter: 8 } as const;

export interface HeadingLines {
  /** Empty where there is none. */
  readonly governingBody: readonly string[];
  readonly agency: readonly string[];
  readonly nationalName: string;
  readonly motto: string;
  readonly number: string;
  readonly placeDate: string;
}

export function headingLines(profile: ProfileInMaking): HeadingLines {
  return {
    governingBody: profile.governingBody === "" ? [] : nameLines(profile.governingBody, "regular"),
    agency: nameLines(orDots(profile.agency), "bold"),
    nationalName: NATIONAL_NAME,
    motto: MOTTO,
    number: `Số:      /${orDots(profile.symbol)}`,
    placeDate: placeAndDate(profile),
  };
}

function nameLines(name: string, weight: "regular" | "bold"): readonly string[] {
  const shown = capitals(name);
  const room = HEADING_COLUMNS.left - HEADING_COLUMNS.gutter;
  if (textWidth(shown, SIZES.agency, weight) <= room) return [shown];
  const lines = customaryLines(shown) ?? [shown];
  return lines.flatMap((line) => balanceLines(line, room, SIZES.agency, weight));
}

/** Days below 10 and the months 1 and 2 have a leading zero, other months have none: mục II.4.b. */
function placeAndDate({ place, date, year }: ProfileInMaking): string {
  if (!date) return `${orDots(place)}, ngày      tháng      năm ${yearOrDots(year)}`;
  const day = date.day < 10 ? `0${date.day}` : String(date.day);
  const month = date.month < 3 ? `0${date.month}` : String(date.month);
  return `${orDots(place)}, ngày ${day} tháng ${month} năm ${date.year}`;
}

/** The period is part of the trích yếu, because the two reports of a year are otherwise one and the same title. */
const PERIOD: Readonly<Record<PeriodKind, string>> = {
  "half-year": "6 tháng đầu năm",
  annual: "năm",
};

/** "Kết quả thực hiện … tại tỉnh Đồng Nai năm 2026". */
export function subjectLine(outline: Outline, { agency, period, year }: ProfileInMaking): string {
  return `${outline.subject} ${orDots(reportedPlace(agency))} ${PERIOD[period]} ${yearOrDots(year)}`;
}

const ADDRESSEE = "Kính gửi:";

export interface AddresseeLines {
  readonly label: string;
  /** One recipient stands on the line of the label itself, and then nothing is listed. */
  readonly listed: readonly string[];
}

export function addresseeLines({ recipients }: Pick<AgencyProfile, "recipients">): AddresseeLines {
  const [only, ...others] = recipients;
  if (only === undefined) return { label: `${ADDRESSEE} …`, listed: [] };
  if (others.length === 0) return { label: `${ADDRESSEE} ${only}.`, listed: [] };
  const last = recipients.length - 1;
  return {
    label: ADDRESSEE,
    listed: recipients.map((recipient, place) => `- ${recipient}${place === last ? "." : ";"}`),
  };
}

export interface SignatureLines {
  readonly receivedBy: string;
  readonly copies: readonly string[];
  /** Quyền hạn and chức vụ. */
  readonly authority: readonly string[];
  readonly name: string;
}

/** A report to a superior begins with "Như trên", which means those named under Kính gửi: mục II.9.b. */
export function signatureLines(
  profile: Pick<AgencyProfile, "copies" | "draftingUnit" | "signature">,
): SignatureLines {
  const { copies, draftingUnit, signature } = profile;
  const filed = draftingUnit === "" ? "- Lưu: VT." : `- Lưu: VT, ${draftingUnit}.`;
  return {
    receivedBy: "Nơi nhận:",
    copies: [...["Như trên", ...copies].map((copy) => `- ${copy};`), filed],
    authority: [...signature.authority, signature.title].map(capitals),
    name: signature.name,
  };
}

function yearOrDots(year: number | null): string {
  return year === null ? "…" : String(year);
}
