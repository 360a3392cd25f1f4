/**
 * The elements that stand above the report's text: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1–5 and II.9. They are
 * found however they are typed: in a table, in one cell with line breaks, side by side with tabs, in the wrong case.
 * Whether they are right is the rules' question.
 */
import { MOTTO, NATIONAL_NAME, type CalendarDate, type Outline } from "../outline";
import { dateIn } from "../text/dates";
import type { Paragraph } from "../document";
import type { Line } from "./lines";
import { isPlaceholder } from "./placeholders";
import type { HeadingElement } from "./readings";
import { tidy } from "../text/text";
import { bareKeysOf, containsRun } from "../text/words";

export interface Letterhead {
  readonly elements: Readonly<Record<HeadingElement, number | null>>;
  readonly date: CalendarDate | null;
  /** Places of the trích yếu's paragraphs. */
  readonly subject: readonly number[];
}

/** A piece of a paragraph that stands apart on the page: between tabs, line breaks or runs of spaces. */
export interface Segment {
  readonly place: number;
  /** Tidied. */
  readonly text: string;
  /** As typed: its dashes, spaces and letters are what they were. */
  readonly typed: string;
  /** It still shows the skeleton's words. */
  readonly isPlaceholder: boolean;
  /** Keys without marks, so that text typed without diacritics is found too. */
  readonly keys: readonly string[];
  readonly inTable: boolean;
  readonly column: number | null;
}

const APART = /[\t\v\n\r]+|\s{3,}/;
const NATIONAL_NAME_KEYS = bareKeysOf(NATIONAL_NAME);
const MOTTO_KEYS = bareKeysOf(MOTTO);
const ADDRESSEE = bareKeysOf("kính gửi");
/** How the names of the agencies that report begin. */
const AGENCY_OPENINGS = [
  "ủy ban nhân dân",
  "hội đồng nhân dân",
  "bộ",
  "sở",
  "ban",
  "thanh tra",
  "văn phòng",
  "cục",
  "tổng cục",
  "chi cục",
  "ngân hàng nhà nước",
  "thông tấn xã",
  "đài",
  "viện",
  "bảo hiểm",
  "đại học",
  "trường",
  "phòng",
  "tỉnh",
  "thành phố",
  "xã",
  "phường",
  "đặc khu",
].map((words) => bareKeysOf(words));
const NUMBER = /^(?:số|so)\s*[:.]?[\s\d.…_/-]*(?:\/|-)?\s*(?:BC|[.…_]+|$|\d)/iu;
const PLACE_DATE =
  /(?:ngày|ngay)[\s\d.…_/]*(?:tháng|thang)[\s\d.…_/]*(?:năm|nam)|^\p{Lu}[\p{L}\s.-]*,\s*(?:(?:ngày|ngay)\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}/iu;
const MAX_PLACE_DATE_WORDS = 18;
const MAX_SUBJECT_LINES = 4;
const MAX_LETTERHEAD_LINES = 60;
const MAX_AGENCY_WORDS = 16;

/** Reads what stands before paragraph `end`, where the report's text begins. */
export function readLetterhead(
  paragraphs: readonly { readonly text: string; readonly cell?: { readonly column: number } }[],
  lines: readonly Line[],
  end: number,
  outline: Outline,
): Letterhead {
  const zone = Math.min(end, MAX_LETTERHEAD_LINES);
  const segments = paragraphs.slice(0, zone).flatMap((paragraph, place) => segmentsOf(paragraph, place));
  const kind = segments.find((segment) => isKind(segment, outline))?.place ?? null;
  const addressee =
    segments.find(({ keys }) => keys[0] === ADDRESSEE[0] && keys[1] === ADDRESSEE[1])?.place ?? null;
  const above = segments.filter(({ place }) => kind === null || place < kind);
  const number = above.find((segment) => isNumber(segment))?.place ?? null;
  const placeDate =
    above.find((segment) => isPlaceDate(segment)) ?? spacedPlaceDate(paragraphs, kind ?? zone);
  const nationalName = segments.find(({ keys }) => containsRun(keys, NATIONAL_NAME_KEYS))?.place ?? null;
  const motto = segments.find(({ keys }) => containsRun(keys, MOTTO_KEYS))?.place ?? null;
  const subject = readSubject(segments, lines, kind, addressee, outline);
  const agency = findAgency(above, subject[0] ?? zone);
  return {
    elements: {
      "national-name": nationalName,
      motto,
      agency,
      number,
      "place-date": placeDate?.place ?? null,
      kind,
      subject: subject[0] ?? null,
      addressee,
    },
    date: placeDate ? dateIn(placeDate.text) : null,
    subject,
  };
}

export function segmentsOf(
  paragraph: { readonly text: string; readonly cell?: { readonly column: number } },
  place: number,
): readonly Segment[] {
  return paragraph.text.split(APART).flatMap((piece) => segmentOf(piece, paragraph, place) ?? []);
}

function segmentOf(
  typed: string,
  { cell }: { readonly cell?: { readonly column: number } },
  place: number,
): Segment | null {
  const text = tidy(typed);
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const keys = bareKeysOf(text, 40);
  const column = cell?.column ?? null;
  return {
    place,
    text,
    typed,
    isPlaceholder: isPlaceholder(text),
    keys,
    inTable: cell !== undefined,
    column,
  };
}

/** What each element of the heading is made of; [] where it was not found. */
export function headingPieces(
  paragraphs: readonly Paragraph[],
  elements: Letterhead["elements"],
): Readonly<Record<HeadingElement, readonly Segment[]>> {
  const of = (element: HeadingElement): readonly Segment[] => {
    const place = elements[element] ?? paragraphs.length;
    const paragraph = paragraphs[place];
    return paragraph ? segmentsOf(paragraph, place) : [];
  };
  const dated = paragraphs[elements["place-date"] ?? -1];
  // "Đồng Nai, ngày      tháng      năm 2026": the room for the registrar is no gap.
  const whole =
    dated && segmentOf(dated.text.split(/[\t\v]/).at(-1) ?? "", dated, elements["place-date"] ?? -1);
  return {
    "national-name": of("national-name"),
    motto: of("motto"),
    agency: of("agency"),
    number: of("number"),
    "place-date": [...of("place-date"), ...(whole ? [whole] : [])],
    kind: of("kind"),
    subject: of("subject"),
    addressee: of("addressee"),
  };
}

/** Tên loại: on a line of its own, or with the trích yếu behind it. */
function isKind(segment: Segment, outline: Outline): boolean {
  const kind = bareKeysOf(outline.documentKind);
  if (!kind.every((key, at) => segment.keys[at] === key)) return false;
  return segment.keys.length <= kind.length + 2 || segment.text.startsWith(outline.documentKind);
}

function isNumber({ text, keys }: Segment): boolean {
  return keys[0] === "so" && keys.length <= 10 && (NUMBER.test(text) || /\/\s*BC|BC\s*-/i.test(text));
}

function isPlaceDate({ text, keys }: Segment): boolean {
  return keys.length <= MAX_PLACE_DATE_WORDS && PLACE_DATE.test(text) && !text.startsWith("(");
}

/** "Đồng Nai, ngày      tháng      năm 2026": the room left for the registrar is no gap between two segments. */
function spacedPlaceDate(
  paragraphs: readonly { readonly text: string }[],
  end: number,
): { readonly place: number; readonly text: string } | undefined {
  return paragraphs
    .slice(0, end)
    .flatMap(({ text }, place) => text.split(/[\t\v\n\r]+/).map((piece) => ({ place, text: tidy(piece) })))
    .find(({ text }) => text.length < 160 && PLACE_DATE.test(text) && !text.startsWith("("));
}

/** The lines below tên loại, up to the addressee, a numbered line or running text. */
function readSubject(
  segments: readonly Segment[],
  lines: readonly Line[],
  kind: number | null,
  addressee: number | null,
  outline: Outline,
): readonly number[] {
  if (kind === null) return subjectWithoutKind(segments, lines, outline);
  const kindWords = bareKeysOf(outline.documentKind).length;
  const onKindLine = segments.filter(({ place }) => place === kind);
  const sameLine = onKindLine.length > 1 || (onKindLine[0]?.keys.length ?? 0) > kindWords + 2;
  const places: number[] = sameLine ? [kind] : [];
  for (const line of lines.slice(kind + 1)) {
    if (line.place === addressee || places.length === MAX_SUBJECT_LINES) break;
    if (line.blank) {
      if (places.length > 0) break;
      continue;
    }
    if (line.label || isRunningText(line) || !segments.some(({ place }) => place === line.place)) break;
    places.push(line.place);
    if (/[.:]$/.test(line.text)) break;
  }
  return places;
}

/** "Thực hiện Công văn …, UBND xã báo cáo kết quả như sau:" opens the text, however short it is. */
const OPENING = /(?:như sau|sau đây|nhu sau)\s*[:.]?$|^(?:thực hiện|căn cứ|thuc hien|can cu)(?!\p{L}).*:$/iu;

function isRunningText(line: Line): boolean {
  if (OPENING.test(line.text)) return true;
  return line.text.length > 330 || (!line.bold && /[.:;]$/.test(line.text) && line.text.length > 200);
}

/** Without tên loại the trích yếu is still known by the outline's own words. */
function subjectWithoutKind(
  segments: readonly Segment[],
  lines: readonly Line[],
  outline: Outline,
): readonly number[] {
  const expected = bareKeysOf(outline.subject, 8);
  const found = segments.find(
    ({ place, keys }) => containsRun(keys, expected.slice(0, 6)) && !/[.:;]$/.test(lines[place]?.text ?? ""),
  );
  return found ? [found.place] : [];
}

/** The last name of an agency above the title that is no other element: the one below is the one that issues. */
function findAgency(segments: readonly Segment[], end: number): number | null {
  const names = segments.filter((segment) => segment.place < end && isAgencyName(segment));
  return names.at(-1)?.place ?? null;
}

export function isAgencyName(segment: Segment): boolean {
  const { text, keys } = segment;
  if (keys.length > MAX_AGENCY_WORDS || isNumber(segment) || isPlaceDate(segment)) return false;
  if (containsRun(keys, NATIONAL_NAME_KEYS) || containsRun(keys, MOTTO_KEYS) || keys[0] === ADDRESSEE[0])
    return false;
  // The symbol too: blanks for a number that is still to come part it from its “Số:”.
  if (/^(?:[(/"]|v\/v)/i.test(text) || /[.:;]$/.test(text)) return false;
  // "Thành phố Hồ Chí Minh, ngày      tháng": the place, and not the agency that has its seat there.
  if (/,\s*(?:ngày|ngay)$/iu.test(text)) return false;
  const opens = AGENCY_OPENINGS.some((words) => words.every((key, at) => keys[at] === key));
  const letters = text.replace(/[^\p{L}]/gu, "");
  return opens || (letters.length >= 4 && letters === letters.toUpperCase());
}
