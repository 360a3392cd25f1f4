/**
 * What a number is to the report: a result of its period, or a plan, a norm, a change, another period's result.
 * One walk from left to right through a sentence; what a cue says holds until its clause ends.
 */
import type { NumberStatus, ReportPeriod } from "../readings";
import type { Cue } from "./cues";
import type { NamedPeriod } from "./ignoredNumbers";
import type { Mention } from "../../text/phrases";
import { phraseAt, phraseBook } from "../../text/phrases";
import type { Quantity } from "./quantities";
import type { Span, Text } from "../../text/tokens";

export interface Judged {
  readonly status: NumberStatus;
  /** A part of a total: after "trong đó", or in brackets after the total. */
  readonly part: boolean;
  /** Said to be the total. */
  readonly total: boolean;
  /** Said of the whole province, commune, branch: in a table its row is the total. */
  readonly whole: boolean;
  /** The year that makes it another period's, where one is named. */
  readonly year: number | null;
}

/** What the walk remembers. Cues that hold for a clause are forgotten at its comma. */
interface State {
  readonly plan: "no" | "aim" | "plan";
  readonly period: "this" | "before" | "later";
  readonly year: number | null;
  readonly part: boolean;
  readonly total: boolean;
  readonly whole: boolean;
  readonly clause: "plain" | "norm" | "at-least" | "change" | "compared" | "ratio" | "from" | "change-from";
  /** Period to return to when a comparison ends. */
  readonly resume: Pick<State, "period" | "year">;
}

const START: State = {
  plan: "no",
  period: "this",
  year: null,
  part: false,
  total: false,
  whole: false,
  clause: "plain",
  resume: { period: "this", year: null },
};

export interface SentenceParts extends Span {
  readonly text: Text;
  readonly quantities: readonly Quantity[];
  readonly cues: readonly Mention<Cue>[];
  readonly periods: readonly NamedPeriod[];
}

export function statusesOf(sentence: SentenceParts, period: ReportPeriod): ReadonlyMap<Quantity, Judged> {
  const statuses = new Map<Quantity, Judged>();
  const cueAt = inTurn(sentence.cues);
  const periodAt = inTurn(sentence.periods);
  const quantityAt = inTurn(sentence.quantities);
  const outer: State[] = [];
  let state = openingOf(sentence);
  let last: Quantity | null = null;
  /** Where the last change is spoken of. */
  let changed = -1;
  for (let place = sentence.from; place < sentence.to;) {
    const quantity = quantityAt(place);
    const named = periodAt(place);
    const cue = cueAt(place);
    if (quantity) {
      statuses.set(quantity, judge(sentence, quantity, state));
      state = afterQuantity(state);
      if (last === null && isAmong(sentence, quantity)) state = withCue(state, "part");
      last = quantity;
      place = quantity.to;
    } else if (named) {
      const attached = last && belongsBefore(sentence, last, named);
      if (attached && last) statuses.set(last, inPeriod(statuses.get(last), named, period));
      else if (isSinceYear(sentence, named, period)) state = withCue(state, "wide");
      else if (!isOfDocument(sentence, named)) state = withPeriod(state, named, period);
      place = named.to;
    } else if (cue) {
      const until = sentence.periods.find(({ from }) => from === cue.to);
      const whole = { from: cue.from, to: until?.to ?? cue.to };
      const attached = cue.meaning === "before" && last && belongsBefore(sentence, last, whole);
      if (attached && last) statuses.set(last, { ...(statuses.get(last) ?? PLAIN), status: "before" });
      else if (isInset(sentence, cue, last, state)) state = { ...withCue(state, "before"), resume: state };
      else if (isLeastDone(sentence, cue)) state = inClause(state, "at-least");
      else state = withCue(state, cue.meaning === "year" ? wholeYear(period) : cue.meaning);
      if (cue.meaning === "change") changed = cue.from;
      // "Kế hoạch năm 2027": the year that the cue ends with says which.
      place = cue.to - 1 > cue.from && periodAt(cue.to - 1) ? cue.to - 1 : cue.to;
    } else {
      const mark = sentence.text.tokens[place]?.key ?? "";
      // "cao hơn mức trung bình của cả nước (83,94%)": not by how much, but than what.
      const isThanWhat = mark === "(" && state.clause === "change" && changed > (last?.from ?? -1);
      state = withMark(state, mark, outer);
      if (isThanWhat) state = inClause(state, "compared");
      place++;
    }
  }
  return statuses;
}

/** "Có 21 đơn gửi đến, năm trước 30 đơn; đã giải quyết 20 đơn": the other period's number, put in beside this one's. */
function isInset(
  { quantities }: SentenceParts,
  cue: Mention<Cue>,
  last: Quantity | null,
  { period }: State,
): boolean {
  const isAfter = last !== null && cue.from - last.to <= INSET_REACH;
  return (
    cue.meaning === "before" && period === "this" && isAfter && quantities.some(({ from }) => from === cue.to)
  );
}
const INSET_REACH = 6;

/** "Trong 66 mô hình đang hoạt động có 20 mô hình được nhân rộng": the rest of the sentence tells of some of them. */
const isAmong = ({ text, from }: SentenceParts, quantity: Quantity): boolean =>
  quantity.from === from + 1 && phraseAt(AMONG, text, from) !== null;
const AMONG = phraseBook<"among">({ among: ["trong", "trong số"] });

/** What begins at a token, of parts in the text's order, for a walk from left to right. */
function inTurn<Part extends Span>(parts: readonly Part[]): (place: number) => Part | undefined {
  let next = 0;
  return (place) => {
    while ((parts[next]?.from ?? Infinity) < place) next++;
    const part = parts[next];
    return part?.from === place ? part : undefined;
  };
}

const LEAST = phraseBook<"least">({ least: ["ít nhất", "tối thiểu", "không dưới"] });
/** "đã có ít nhất", "đã tổ chức tối thiểu" */
const LEAST_REACH = 3;

/** "Đã có ít nhất 8 cuộc kiểm tra": no norm, and no exact number either. */
function isLeastDone({ text, cues }: SentenceParts, { from }: Mention<Cue>): boolean {
  return (
    phraseAt(LEAST, text, from) !== null &&
    cues.some(({ meaning, to }) => meaning === "done" && to <= from && from - to <= LEAST_REACH)
  );
}

function openingOf({ text, from, quantities }: SentenceParts): State {
  if (phraseAt(STAGE, text, from)) return withCue(START, "wide");
  const [first, second] = quantities;
  const isAim = first && !second && phraseAt(AIM, text, from) !== null;
  const colon = isAim && text.tokens.slice(from, first.from).some((token) => token.key === ":");
  return colon ? withCue(START, "plan") : START;
}

/** "Mục tiêu của Kế hoạch …: mức độ hài lòng của người dân, tổ chức đạt trên 95%." */
const AIM = phraseBook<"aim">({ aim: ["mục tiêu", "chỉ tiêu"] });

/** "Giai đoạn 2021 - 2026, đã xây dựng …" where a sentence begins. */
const STAGE = phraseBook<"stage">({ stage: ["giai đoạn", "nhiệm kỳ", "lũy kế nhiệm kỳ"] });

const PLAIN: Judged = { status: "result", part: false, total: false, whole: false, year: null };

const wholeYear = (period: ReportPeriod): "total" | "later" =>
  period.kind === "half-year" ? "later" : "total";

function withCue(state: State, cue: Exclude<Cue, "year">): State {
  switch (cue) {
    case "plan":
      return { ...state, plan: "plan" };
    case "aim":
      return { ...state, plan: state.plan === "plan" ? "plan" : "aim" };
    case "norm":
      return inClause(state, "norm");
    case "done":
      return inClause(state.plan === "no" ? state : { ...state, plan: "no" }, "plain");
    case "reached":
      return state.clause === "norm" ? state : inClause(state, "plain");
    case "change":
      return inClause(state, state.clause === "from" ? "change-from" : "change");
    case "settled":
      return inClause(state, "plain");
    case "compared":
      return { ...state, clause: state.clause === "change" ? "change" : "compared", resume: state };
    case "before":
      return { ...state, period: "before", year: null };
    case "wide":
      return { ...state, period: "before", year: null };
    case "now":
      return { ...state, period: "this", year: null, plan: "no" };
    case "later":
      return { ...state, period: "later", year: null };
    case "total":
      return { ...state, total: true, part: false };
    case "whole":
      return { ...state, whole: true };
    case "part":
      return { ...state, part: true, total: false };
    case "from":
      return inClause(state, state.clause === "change" ? "change-from" : "from");
    case "ratio":
      return inClause(state, "ratio");
    case "neutral":
      return state;
  }
}

/** Most cues change nothing: the same state, and no copy of it. */
function inClause(state: State, clause: State["clause"]): State {
  return state.clause === clause ? state : { ...state, clause };
}

function withMark(state: State, mark: string, outer: State[]): State {
  if (mark === "(" || mark === "[") {
    outer.push(state);
    return { ...state, part: true, clause: state.clause === "compared" ? "compared" : "plain" };
  }
  if (mark === ")" || mark === "]") return outer.pop() ?? state;
  if (mark !== "," && mark !== ";") return state;
  const isPlain = state.clause === "plain" && !state.total && state.resume === START.resume;
  if (isPlain && state.plan !== "aim") return state;
  const compared = state.clause === "compared" || state.resume !== START.resume;
  const base = { ...state, clause: "plain" as const, total: false, resume: START.resume };
  const resumed = compared ? { ...base, period: state.resume.period, year: state.resume.year } : base;
  return { ...resumed, plan: resumed.plan === "aim" ? "no" : resumed.plan };
}

function afterQuantity(state: State): State {
  // "từ 92% lên 96,4%": the first number is where it came from, the next one where it is.
  if (state.clause === "change-from") return { ...state, clause: "plain" };
  return state.total ? { ...state, total: false } : state;
}

function withPeriod(state: State, named: NamedPeriod, period: ReportPeriod): State {
  const part = state.part || (named.half !== null && period.kind === "annual");
  const when = whenIs(named, period);
  // "Dự kiến năm 2027 giảm 10%; năm 2026 có 166 đơn": the plan was that of the other year.
  const plan = state.period === "later" && when === "this" ? "no" : state.plan;
  const again = state.period !== "this" && when === "this" && named.half === null;
  return { ...state, plan, period: when, year: named.year, part: part && !again };
}

function whenIs(named: NamedPeriod, period: ReportPeriod): State["period"] {
  if (named.year !== null && period.year !== null && named.year !== period.year) {
    return named.year < period.year ? "before" : "later";
  }
  return named.half === 2 && period.kind === "half-year" ? "later" : "this";
}

function inPeriod(judged: Judged | undefined, named: NamedPeriod, period: ReportPeriod): Judged {
  const when = whenIs(named, period);
  const base = judged ?? PLAIN;
  if (when === "this") return base.status === "before" ? { ...base, status: "result", year: null } : base;
  return { ...base, status: when === "before" ? "before" : "plan", year: named.year };
}

const THEN = phraseBook<"then">({ then: [":", "là", "đạt", "có", "tổ chức", "đã", "chỉ", "thực hiện", "="] });
/** "chỉ đạt": the verb may be one word on. */
const THEN_REACH = [0, 1];
const WHILE = phraseBook<"while">({ while: ["trong khi", "còn", "song", "nhưng", "mà"] });
const COMPARING: readonly Cue[] = ["compared", "change", "aim"];

/** "21 cuộc năm 2025", "94,1% (năm 2025)": the period stands after its number; not "so với năm 2025", "năm 2025 là". */
function belongsBefore(sentence: SentenceParts, quantity: Quantity, named: Span): boolean {
  const { text } = sentence;
  const between = text.tokens.slice(quantity.to, named.from);
  const bracket = text.tokens[named.from - 1]?.key === "(" && text.tokens[named.to]?.key === ")";
  const words = bracket ? between.slice(0, -1) : between;
  if (
    words.length > 14 ||
    words.some((token) => token.kind === "mark" && [",", ";", ":", "(", ")"].includes(token.key))
  ) {
    return false;
  }
  const compares = sentence.cues.some(
    (cue) => cue.from >= quantity.to && cue.to <= named.from && COMPARING.includes(cue.meaning),
  );
  if (compares || words.some((_, place) => phraseAt(WHILE, text, quantity.to + place))) return false;
  if (THEN_REACH.some((reach) => phraseAt(THEN, text, named.to + reach))) return false;
  const next = sentence.quantities.find((other) => other.from >= named.to);
  return next?.from !== named.to && next?.from !== named.to + 1;
}

const SINCE = phraseBook<"since">({ since: ["từ"] });

/** "Từ năm 2021 đến nay": more than the year of the report. */
function isSinceYear({ text }: SentenceParts, named: NamedPeriod, period: ReportPeriod): boolean {
  if (phraseAt(SINCE, text, named.from - 1) === null || text.tokens[named.from]?.kind !== "word")
    return false;
  return named.half === null && named.to - named.from === 2 && whenIs(named, period) === "before";
}

const DOCUMENTS = phraseBook<"document">({
  document: [
    "kế hoạch",
    "luật",
    "nghị định",
    "thông tư",
    "quy định",
    "quyết định",
    "nghị quyết",
    "chương trình",
    "công văn",
    "đề án",
    "từ",
    "kể từ",
    "sau",
    "báo cáo",
    "chỉ thị",
    "từ tháng",
    "giai đoạn",
  ],
});

/** "Thực hiện Kế hoạch dân vận năm 2025, …", "từ tháng 7/2025": names a document or a beginning, not the period. */
function isOfDocument(sentence: SentenceParts, named: Span): boolean {
  const { tokens } = sentence.text;
  for (let place = named.from - 1; place >= sentence.from && place > named.from - 9; place--) {
    if (tokens[place]?.kind === "mark") return false;
    const document = phraseAt(DOCUMENTS, sentence.text, place);
    if (document) {
      const cue = sentence.cues.find((candidate) => candidate.from === place);
      return cue === undefined || cue.meaning === "from" || document.to < named.from;
    }
  }
  return false;
}

const AT_LEAST = phraseBook<"more">({ more: ["trở lên", "số phiếu trở lên"] });
const PER_TIME = phraseBook<"per">({
  per: [
    "/ năm",
    "/ tháng",
    "/ quý",
    "/ tuần",
    "/ 1 năm",
    "/ 01 năm",
    "/ nhiệm kỳ",
    "mỗi năm",
    "một năm",
    "một quý",
    "mỗi tháng",
    "một tháng",
    "trong một năm",
  ],
});
const OF_PLAN = phraseBook<"plan">({
  plan: [
    "kế hoạch",
    "dự toán",
    "chỉ tiêu",
    "mục tiêu",
    "nghị quyết",
    "cùng kỳ",
    "kh",
    "kế hoạch vốn",
    "so với dự toán",
    "so dự toán",
    "so cùng kỳ",
    "kịch bản",
    "so với kế hoạch vốn",
    "so với cùng kỳ",
    "so kế hoạch",
  ],
});

function judge(sentence: SentenceParts, quantity: Quantity, state: State): Judged {
  const { part, total, whole, year } = state;
  return { status: statusOf(sentence.text, quantity, state), part, total, whole, year };
}

function statusOf(text: Text, quantity: Quantity, state: State): NumberStatus {
  const share = quantity.noun === "percent";
  if (state.plan === "plan" && state.clause !== "change-from") return "plan";
  if (quantity.noun === "percentage-point") return "change";
  // "Năm 2025, GRDP tăng 9,63%", and not "so với năm 2025 tăng 9,63%".
  if (state.clause === "change")
    return state.period === "before" && state.year !== null && state.resume === START.resume
      ? "before"
      : "change";
  if (state.clause === "change-from") return "before";
  if (state.clause === "norm" || (quantity.noun !== "money" && phraseAt(PER_TIME, text, quantity.to)))
    return "norm";
  if (state.clause === "at-least") return "at-least";
  // "đạt 125% kế hoạch (25/20 cuộc)": of the plan were done.
  const ofPlan = quantity.side !== "alone" && text.tokens[quantity.from - 1]?.key === "(";
  if ((state.plan !== "no" && !ofPlan) || state.period === "later") return "plan";
  if (state.period === "before" || state.clause === "compared") return "before";
  if (share && (state.clause === "ratio" || quantity.value > 100) && phraseAt(OF_PLAN, text, quantity.to))
    return "ratio";
  if (share && phraseAt(OF_PLAN, text, quantity.to)?.to && !phraseAt(COMPARED, text, quantity.to))
    return "ratio";
  if (phraseAt(AT_LEAST, text, quantity.to)) return "at-least";
  return "result";
}
const COMPARED = phraseBook<"so">({ so: ["so", "so với"] });
