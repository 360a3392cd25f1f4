/** Which of the candidates on a figure are its answer: the total before its parts, this period's and no other's. */
import type { FigureReason } from "../../strings/findings";
import type { FigureCandidate, FigureStatus, FigureValue } from "../readings";
import { FIGURES } from "./lexicon";

export interface Answer {
  readonly status: FigureStatus;
  readonly values: readonly FigureValue[];
  readonly reason?: FigureReason;
}

export function selectValues(candidates: readonly FigureCandidate[], denied: boolean): Answer {
  const results = current(candidates).filter(
    (candidate) => candidate.status === "result" || candidate.status === "at-least",
  );
  const sure = results.filter(
    // "Kiểm điểm 03 công chức; không có trường hợp bị kỷ luật": what was said to be none outweighs it.
    (candidate) => candidate.doubt === undefined && candidate.value !== 0 && !(denied && candidate.loose),
  );
  const own = byGroup(weighty(sure.filter((candidate) => candidate.own)));
  const elsewhere = byGroup(
    weighty(sure.filter((candidate) => !candidate.own && !(own.length > 0 && candidate.part))),
  );
  const values = distinct([...own, ...elsewhere].flatMap(mainCandidates)).map(toValue);
  if (values.length > 0) return { status: "present", values };
  const doubtful = results.find((candidate) => candidate.doubt !== undefined);
  if (doubtful?.doubt !== undefined) return { status: "review", values: [], reason: doubtful.doubt };
  const zero = results.some((candidate) => candidate.value === 0);
  return { status: zero || denied ? "nil" : "missing", values: [] };
}

/** "SIPAS năm 2025 đạt 86,34%; năm 2026 đạt 88%": the year before counts where this year is not known. */
function current(candidates: readonly FigureCandidate[]): readonly FigureCandidate[] {
  const now = candidates.filter((candidate) => !candidate.earlier);
  return now.some((candidate) => candidate.status === "result" && candidate.doubt === undefined)
    ? now
    : candidates;
}

/** Candidates that speak together, in the order of their places. */
export function byGroup(candidates: readonly FigureCandidate[]): readonly (readonly FigureCandidate[])[] {
  const groups = new Map<string, FigureCandidate[]>();
  for (const candidate of candidates) {
    const beside = groups.get(candidate.group);
    if (beside) beside.push(candidate);
    else groups.set(candidate.group, [candidate]);
  }
  return [...groups.values()];
}

/** The total where one is given, else the parts in their order. */
export function mainCandidates(placed: readonly FigureCandidate[]): readonly FigureCandidate[] {
  if (placed.length === 1) return placed;
  const candidates = weighty(current(placed));
  const totals = candidates.filter((candidate) => candidate.total);
  // "Tập thể | Cá nhân" have a total each.
  if (totals.length > 0)
    return totals.filter(
      (candidate, at) => totals.findIndex((other) => other.unit === candidate.unit) === at,
    );
  const whole = candidates.find((candidate) => candidate.whole && candidate.group.startsWith("table"));
  if (whole) return [whole];
  const wholes = candidates.filter((candidate) => !candidate.part);
  const counted = inItsUnit(wholes.length > 0 ? wholes : candidates);
  const sum = counted.reduce((total, candidate) => total + candidate.value, 0);
  // "với thanh niên 01 cuộc, với nông dân 01 cuộc, với các hộ dân 02 cuộc": the last is no sum of the others.
  const [first] = counted;
  const isTotal = first !== undefined && counted.length > 2 && wholes.length > 0 && first.value * 2 === sum;
  return isTotal ? [first] : counted;
}

function weighty(candidates: readonly FigureCandidate[]): readonly FigureCandidate[] {
  return candidates.some((candidate) => !candidate.loose)
    ? candidates.filter((candidate) => !candidate.loose)
    : candidates;
}

/** "27 đơn/27 vụ việc": where the figure's own unit is given, the others only say it again. */
function inItsUnit(candidates: readonly FigureCandidate[]): readonly FigureCandidate[] {
  const own = candidates.filter((candidate) => candidate.unit === FIGURES[candidate.figure].unit);
  const sentences = new Set(own.map((candidate) => candidate.sentence));
  const another = (candidate: FigureCandidate): boolean =>
    SAID_AGAIN.has(candidate.unit) && sentences.has(candidate.sentence);
  return candidates.filter((candidate) => own.includes(candidate) || !another(candidate));
}
const SAID_AGAIN = new Set(["cases", "points"]);

function toValue({ value, unit, text, paragraph }: FigureCandidate): FigureValue {
  return { value, unit, text, paragraph };
}

/** The same number again in the same unit tells nothing new, but for the parts that one sentence lists. */
function distinct(candidates: readonly FigureCandidate[]): readonly FigureCandidate[] {
  return candidates.filter(
    (candidate) =>
      candidates.find((other) => other === candidate || isSaidAgain(candidate, other)) === candidate,
  );
}

/** "01 cuộc với thanh niên và 01 cuộc với nông dân" are two; "tiếp nhận 38 đơn, giải quyết 36/38 đơn" says 38 again. */
function isSaidAgain(candidate: FigureCandidate, other: FigureCandidate): boolean {
  const alike =
    candidate.group === other.group && candidate.sentence === other.sentence && candidate.text === other.text;
  const isListed = alike && candidate.unit === "sessions";
  return candidate.value === other.value && candidate.unit === other.unit && !isListed;
}
