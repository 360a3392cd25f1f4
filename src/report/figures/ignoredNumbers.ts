/**
 * Numbers that are no figures, recognised as what they are: dates, times, years, numbers and symbols of documents,
 * ranks, list numbers, footnote marks, telephone numbers, names ("Đề án 06"). And what they say about the period.
 */
import { HALVES, LIST_JOINTS, NAMERS, TIME_WORDS } from "./names";
import { phraseAt, phraseBook } from "../../text/phrases";
import {
  isListNumber,
  isSpaced,
  startsWithCapital,
  type Span,
  type Text,
  type Token,
} from "../../text/tokens";
import { UNITS } from "./units";

/** A stretch of time that the text names. `half`: 1 or 2 for the halves of a year. */
export interface NamedPeriod extends Span {
  readonly year: number | null;
  readonly half: 1 | 2 | null;
}

export interface IgnoredNumbers {
  /** Where numbers are no figures, in the text's order. */
  readonly spans: readonly Span[];
  readonly periods: readonly NamedPeriod[];
}

/** What a reader recognised: it covers the tokens up to `to`. */
interface Found {
  readonly to: number;
  readonly period?: Pick<NamedPeriod, "year" | "half">;
}
type Reader = (text: Text, place: number) => Found | null;

export function findIgnoredNumbers(text: Text): IgnoredNumbers {
  const spans: Span[] = [];
  const periods: NamedPeriod[] = [];
  for (let place = 0; place < text.tokens.length;) {
    const found = firstFound(text, place);
    if (found) {
      spans.push({ from: place, to: found.to });
      if (found.period) periods.push({ from: place, to: found.to, ...found.period });
    }
    place = found?.to ?? place + 1;
  }
  return { spans, periods };
}

/** Whether the number at a place is no figure. */
export function isIgnored({ spans }: IgnoredNumbers, place: number): boolean {
  // By halves: a hostile paragraph is full of dates.
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.to ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return (spans[low]?.from ?? Infinity) <= place;
}

function firstFound(text: Text, place: number): Found | null {
  for (const reader of text.tokens[place]?.kind === "number" ? NUMBER_READERS : WORD_READERS) {
    const found = reader(text, place);
    if (found) return found;
  }
  return null;
}

const isNumber = (token: Token | undefined): token is Token => token?.kind === "number";

/** What digits without points and commas are worth; NaN for whatever else. */
const wholeOf = ({ kind, text }: Token): number =>
  kind === "number" ? Number(/^\d+$/.test(text) ? text : NaN) : NaN;
const wholeBetween = (token: Token | undefined, low: number, high: number): boolean =>
  token !== undefined && wholeOf(token) >= low && wholeOf(token) <= high;
const isYear = (token: Token | undefined): boolean =>
  token?.text.length === 4 && wholeBetween(token, 1900, 2100);
const year = (token: Token | undefined): number => Number(token?.text);

/** 15/7/2021, 03 / 04 /2023, 15-7-2021, 15.7.2021, 6/2026. */
const numericDate: Reader = ({ tokens }, place) => {
  const [day, first, month] = [tokens[place], tokens[place + 1], tokens[place + 2]];
  if (day && /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(day.text)) return { to: place + 1 };
  if (!first || !["/", "-"].includes(first.key)) return null;
  const [second, last] = [tokens[place + 3], tokens[place + 4]];
  if (wholeBetween(day, 1, 31) && wholeBetween(month, 1, 12) && second?.key === first.key && isYear(last)) {
    return { to: place + 5 };
  }
  if (first.key === "/" && wholeBetween(day, 1, 12) && isYear(month)) {
    return { to: place + 3, period: { year: year(month), half: null } };
  }
  return null;
};

/** "15 và 16/5/2026", "ngày 15, 16/5": a day before a date. */
const dayBeforeDate: Reader = (text, place) => {
  if (!wholeBetween(text.tokens[place], 1, 31)) return null;
  const joint = phraseAt(LIST_JOINTS, text, place + 1);
  const date = joint && numericDate(text, joint.to);
  return date ? { to: date.to } : null;
};

/** 2021 - 2026, 2025/2026: a term, of which the last year counts. */
const yearSpan: Reader = ({ tokens }, place) => {
  if (!isYear(tokens[place]) || !isYear(tokens[place + 2])) return null;
  if (!["-", "/"].includes(tokens[place + 1]?.key ?? "")) return null;
  return { to: place + 3 };
};

/** 76/NQ-CP, 217-QĐ/TW, 28/2018/QĐ-TTg, 03-CTr/BDVTW-BCSDCP: up to where the symbol ends. */
const documentNumber: Reader = (text, place) => {
  const { tokens } = text;
  let to = place + 1;
  if (["/", "-"].includes(tokens[to]?.key ?? "") && isYear(tokens[to + 1])) to += 2;
  const join = tokens[to];
  const symbol = tokens[to + 1];
  if (!join || !["/", "-"].includes(join.key) || symbol?.kind !== "word" || isSpaced(text, to + 1))
    return null;
  if (!isSymbol(symbol.text)) return null;
  // "205/KH 190": 205 done of the 190 planned.
  if (symbol.text === "KH" && tokens[to + 2]?.kind === "number") return null;
  to += 2;
  while (
    ["/", "-"].includes(tokens[to]?.key ?? "") &&
    tokens[to + 1]?.kind === "word" &&
    !isSpaced(text, to + 1)
  ) {
    to += 2;
  }
  return { to };
};

/** NQ, QĐ, CTr, KH: at least two letters, beginning with a capital and holding another. */
function isSymbol(word: string): boolean {
  return word.length >= 2 && startsWithCapital(word) && word.slice(1) !== word.slice(1).toLowerCase();
}

/** 8 giờ 00, 8h30, 24/24 giờ, 24/7. */
const clock: Reader = (text, place) => {
  const { tokens } = text;
  if (!wholeBetween(tokens[place], 0, 24)) return null;
  const around = tokens[place]?.text === "24" && tokens[place + 1]?.key === "/";
  if (around && tokens[place + 2]?.text === "7") return { to: place + 3 };
  const at = around && tokens[place + 2]?.text === "24" ? place + 3 : place + 1;
  const hour = phraseAt(TIME_WORDS, text, at);
  if (hour?.meaning !== "hour") return null;
  const minutes = at === place + 1 && wholeBetween(tokens[hour.to], 0, 59);
  return { to: minutes ? hour.to + 1 : hour.to };
};

/** "6 tháng đầu năm 2026", "06 tháng cuối năm". */
const halfYear: Reader = (text, place) => {
  const half = phraseAt(HALVES, text, place + 1);
  if (!half) return null;
  const { tokens } = text;
  const months = year(tokens[place]);
  const past = isYear(tokens[half.to]) ? half.to : null;
  return {
    to: past === null ? half.to : past + 1,
    period: {
      year: past === null ? null : year(tokens[past]),
      half: months === 6 ? (half.meaning === "first" ? 1 : 2) : null,
    },
  };
};

/** "5 năm", "15 ngày", "24/24 ngày": a length of time. */
const lengthOfTime: Reader = (text, place) => {
  const fraction = text.tokens[place + 1]?.key === "/" && isNumber(text.tokens[place + 2]);
  const word = phraseAt(TIME_WORDS, text, place + (fraction ? 3 : 1));
  return word ? { to: word.to } : null;
};

/** "3." or "3)" where a line begins; "4.0" or "06" are no list numbers. */
const listNumber: Reader = (text, place) => (isListNumber(text, place) ? { to: place + 2 } : null);

/** "(1)", "[2]", "thoại1", "km2": a mark of reference or a part of a word, not "[25] cuộc". */
const referenceMark: Reader = (text, place) => {
  const { tokens } = text;
  const token = tokens[place];
  const before = tokens[place - 1];
  const after = tokens[place + 1];
  if (!token || !before) return null;
  if (!isSpaced(text, place) && (before.kind === "word" || before.key === "%")) return { to: place + 1 };
  const enclosed = (before.key === "(" && after?.key === ")") || (before.key === "[" && after?.key === "]");
  if (!enclosed || token.text.length > 2) return null;
  return phraseAt(UNITS, text, place + 2) ? null : { to: place + 1 };
};

/** A year on its own: 2025. "Tiếp 2025 lượt" is a number all the same. */
const loneYear: Reader = (text, place) => {
  const token = text.tokens[place];
  if (!isYear(token)) return null;
  const unit = phraseAt(UNITS, text, place + 1);
  if (unit && unit.meaning !== "place") return null;
  return { to: place + 1, period: { year: year(token), half: null } };
};

/** "4.0", "5G", "3D". */
const technicalName: Reader = (text, place) => {
  const [token, after] = [text.tokens[place], text.tokens[place + 1]];
  if (token?.text === "4.0") return { to: place + 1 };
  const letter = after?.kind === "word" && !isSpaced(text, place + 1) && ["G", "D"].includes(after.text);
  return letter ? { to: place + 2 } : null;
};

/** "ngày 05 tháng 01 năm 2026", "ngày 15/7", "tháng 6", "quý II/2026", "năm 2025", "năm 2021 - 2025". */
const calendarWords: Reader = (text, place) => {
  const word = phraseAt(TIME_WORDS, text, place);
  if (!word || word.meaning === "hour") return null;
  const { tokens } = text;
  const token = tokens[word.to];
  if (word.meaning === "year") {
    if (!isYear(token)) return null;
    const span = yearSpan(text, word.to);
    return span ?? { to: word.to + 1, period: { year: year(token), half: null } };
  }
  const roman = token?.kind === "word" && /^[IVX]+$/.test(token.text);
  if (word.meaning === "quarter" ? !roman && !isNumber(token) : !isNumber(token)) return null;
  const rest = calendarRest(text, word.to + 1, word.meaning === "day");
  // A day is mostly that of a document; only months, quarters and years say which period a number is of.
  return word.meaning === "day" ? { to: rest.to } : rest;
};

/** "ngày 15 và 25 hằng tháng", "các ngày 10, 25": the days that follow, unless something is counted by them. */
function daysEnd(text: Text, from: number): number {
  let to = from;
  for (;;) {
    const joint = phraseAt(LIST_JOINTS, text, to);
    const day = joint && joint.to < text.tokens.length ? text.tokens[joint.to] : undefined;
    if (!joint || !wholeBetween(day, 1, 31) || phraseAt(UNITS, text, joint.to + 1)) return to;
    const then = text.tokens[joint.to + 1];
    const closes =
      then === undefined || then.key === "." || then.key === ";" || phraseAt(DAYS_THEN, text, joint.to + 1);
    if (!closes && !phraseAt(LIST_JOINTS, text, joint.to + 1)) return to;
    to = joint.to + 1;
  }
}
const DAYS_THEN = phraseBook<"then">({
  then: ["hằng tháng", "hàng tháng", "mỗi tháng", "trong tháng", "của tháng", "tháng"],
});

/** What goes on after the first number of a date: "/7/2021", "/2026", "tháng 01 năm 2026". */
function calendarRest(text: Text, from: number, days: boolean): Found {
  const { tokens } = text;
  let to = from;
  while (["/", "-", ".", ","].includes(tokens[to]?.key ?? "") && wholeBetween(tokens[to + 1], 1, 31)) {
    if (tokens[to]?.key === "," && !isSpaced(text, to) && isSpaced(text, to + 1)) break;
    to += 2;
  }
  if (days) to = daysEnd(text, to);
  if (tokens[to]?.key === "/" && isYear(tokens[to + 1])) {
    return { to: to + 2, period: { year: year(tokens[to + 1]), half: null } };
  }
  const next = phraseAt(TIME_WORDS, text, to);
  return (next && calendarWords(text, to)) ?? { to };
}

/** "Điều 5", "thứ 5/34", "mức độ 3, 4", "số 33": but "Kế hoạch 12 cuộc" counts. */
const namedNumber: Reader = (text, place) => {
  const namer = phraseAt(NAMERS, text, place);
  const { tokens } = text;
  // "Tổng số: 95" counts, whatever "số: 95" may be the number of.
  if (!namer || phraseAt(TOTALS, text, place - 1)) return null;
  let at = namer.to;
  if (
    ["-", ":", "."].includes(tokens[at]?.key ?? "") &&
    isNumber(tokens[at + 1]) &&
    namer.meaning !== "levels"
  ) {
    if (namer.meaning === "names" && tokens[at]?.key !== "-" && namer.to - namer.from > 1) return null;
    at++;
  }
  if (!isNumber(tokens[at])) return null;
  const symbol = documentNumber(text, at) ?? numericDate(text, at);
  if (symbol) return symbol;
  return NAME_ENDS[namer.meaning](text, at);
};

const TOTALS = phraseBook<"total">({ total: ["tổng số", "tổng số lượng"] });

const NAME_ENDS: Readonly<Record<"names" | "ranks" | "telephone" | "levels", Reader>> = {
  names: (text, at) => {
    const { tokens } = text;
    const years = yearSpan(text, at);
    if (years) return years;
    if (tokens[at + 1]?.key === "/" && wholeBetween(tokens[at + 2], 1, 12)) return { to: at + 3 };
    const unit = phraseAt(UNITS, text, at + 1);
    const percent = tokens[at + 1]?.key === "%";
    return unit || percent || tokens[at + 1]?.key === "/" ? null : { to: at + 1 };
  },
  ranks: ({ tokens }, at) => ({
    to: tokens[at + 1]?.key === "/" && isNumber(tokens[at + 2]) ? at + 3 : at + 1,
  }),
  telephone: ({ tokens }, at) => {
    let to = at;
    while (isNumber(tokens[to]) || ["(", ")", ".", "-"].includes(tokens[to]?.key ?? "")) to++;
    return { to };
  },
  levels: (text, at) => {
    const { tokens } = text;
    if (!wholeBetween(tokens[at], 0, 9) && !/^\d,\d$/.test(tokens[at]?.text ?? "")) return null;
    if (tokens[at]?.text.startsWith("0")) return null;
    let to = at + 1;
    while (phraseAt(LIST_JOINTS, text, to) && wholeBetween(tokens[to + 1], 1, 9)) to += 2;
    return phraseAt(UNITS, text, to) ? null : { to };
  },
};

const NUMBER_READERS: readonly Reader[] = [
  listNumber,
  numericDate,
  dayBeforeDate,
  yearSpan,
  documentNumber,
  halfYear,
  clock,
  referenceMark,
  technicalName,
  loneYear,
  lengthOfTime,
];
const WORD_READERS: readonly Reader[] = [calendarWords, namedNumber];
