/** Which of the claims on a figure are its answer: the total before its parts, this period's and no other's. */
import type { FigureReason } from "../../strings/findings";
import type { FigureStatus, FigureValue } from "../report";
import type { Claim } from "./claims";
import { FIGURES } from "./lexicon";

/** A claim with the paragraph it stands in; `own`: within the item that asks for the figure. */
export interface PlacedClaim extends Claim {
  readonly paragraph: number;
  readonly own: boolean;
  /** Claims that speak together: a paragraph, or a table. */
  readonly place: string;
}

export interface Answer {
  readonly status: FigureStatus;
  readonly values: readonly FigureValue[];
  readonly reason?: FigureReason;
}

export function answerFrom(claims: readonly PlacedClaim[], saidNil: boolean): Answer {
  const results = current(claims).filter((claim) => claim.role === "result" || claim.role === "at-least");
  const sure = results.filter(
    // "Kiểm điểm 03 công chức; không có trường hợp bị kỷ luật": what was said to be none outweighs it.
    (claim) => claim.doubt === undefined && claim.value !== 0 && !(saidNil && claim.loose),
  );
  const own = byPlace(weighty(sure.filter((claim) => claim.own)));
  const elsewhere = byPlace(weighty(sure.filter((claim) => !claim.own && !(own.length > 0 && claim.part))));
  const values = distinct([...own, ...elsewhere].flatMap(headlines)).map(toValue);
  if (values.length > 0) return { status: "present", values };
  const doubtful = results.find((claim) => claim.doubt !== undefined);
  if (doubtful?.doubt !== undefined) return { status: "review", values: [], reason: doubtful.doubt };
  const zero = results.some((claim) => claim.value === 0);
  return { status: zero || saidNil ? "nil" : "missing", values: [] };
}

/** "SIPAS năm 2025 đạt 86,34%; năm 2026 đạt 88%": the year before counts where this year is not known. */
function current(claims: readonly PlacedClaim[]): readonly PlacedClaim[] {
  const now = claims.filter((claim) => !claim.earlier);
  return now.some((claim) => claim.role === "result" && claim.doubt === undefined) ? now : claims;
}

/** Claims that speak together, in the order of their places. */
export function byPlace(claims: readonly PlacedClaim[]): readonly (readonly PlacedClaim[])[] {
  const places = new Map<string, PlacedClaim[]>();
  for (const claim of claims) {
    const beside = places.get(claim.place);
    if (beside) beside.push(claim);
    else places.set(claim.place, [claim]);
  }
  return [...places.values()];
}

/** The total where one is given, else the parts in their order. */
export function headlines(placed: readonly PlacedClaim[]): readonly PlacedClaim[] {
  if (placed.length === 1) return placed;
  const claims = weighty(current(placed));
  const totals = claims.filter((claim) => claim.total);
  // "Tập thể | Cá nhân" have a total each.
  if (totals.length > 0)
    return totals.filter((claim, at) => totals.findIndex((other) => other.unit === claim.unit) === at);
  const whole = claims.find((claim) => claim.whole && claim.place.startsWith("table"));
  if (whole) return [whole];
  const wholes = claims.filter((claim) => !claim.part);
  const candidates = inItsUnit(wholes.length > 0 ? wholes : claims);
  const sum = candidates.reduce((total, claim) => total + claim.value, 0);
  // "với thanh niên 01 cuộc, với nông dân 01 cuộc, với các hộ dân 02 cuộc": the last is no sum of the others.
  const [first] = candidates;
  const isTotal =
    first !== undefined && candidates.length > 2 && wholes.length > 0 && first.value * 2 === sum;
  return isTotal ? [first] : candidates;
}

function weighty(claims: readonly PlacedClaim[]): readonly PlacedClaim[] {
  return claims.some((claim) => !claim.loose) ? claims.filter((claim) => !claim.loose) : claims;
}

/** "27 đơn/27 vụ việc": where the figure's own unit is given, the others only say it again. */
function inItsUnit(claims: readonly PlacedClaim[]): readonly PlacedClaim[] {
  const own = claims.filter((claim) => claim.unit === FIGURES[claim.figure].unit);
  const sentences = new Set(own.map((claim) => claim.sentence));
  const another = (claim: PlacedClaim): boolean =>
    SAID_AGAIN.has(claim.unit) && sentences.has(claim.sentence);
  return claims.filter((claim) => own.includes(claim) || !another(claim));
}
const SAID_AGAIN = new Set(["cases", "points"]);

function toValue({ value, unit, text, paragraph }: PlacedClaim): FigureValue {
  return { value, unit, text, paragraph };
}

/** The same number again in the same unit tells nothing new, but for the parts that one sentence lists. */
function distinct(claims: readonly PlacedClaim[]): readonly PlacedClaim[] {
  return claims.filter(
    (claim) => claims.find((other) => other === claim || isSaidAgain(claim, other)) === claim,
  );
}

/** "01 cuộc với thanh niên và 01 cuộc với nông dân" are two; "tiếp nhận 38 đơn, giải quyết 36/38 đơn" says 38 again. */
function isSaidAgain(claim: PlacedClaim, other: PlacedClaim): boolean {
  const alike = claim.place === other.place && claim.sentence === other.sentence && claim.text === other.text;
  const isListed = alike && claim.unit === "sessions";
  return claim.value === other.value && claim.unit === other.unit && !isListed;
}
