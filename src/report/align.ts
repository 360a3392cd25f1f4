/**
 * Which heading is which item. First the sure pairings that stand in the outline's order are chained (the backbone);
 * then every pairing is judged again by where it stands against the backbone, and the best are taken first.
 */
import type { ItemId } from "../outline";
import type { ItemReason } from "../strings/findings";
import type { Candidate } from "./headingCandidates";

export interface Match {
  readonly candidate: Candidate;
  readonly score: number;
  /** Why a person must look at it; absent where the match is sure. */
  readonly doubt?: ItemReason;
  /** The item above owns the heading, and this one shares it. */
  readonly ofParent?: boolean;
}

export type Matches = ReadonlyMap<ItemId, Match>;

/** A pairing this good holds by itself and makes the backbone. */
const SURE = 0.75;
/** At least this much, with its place in the document counted in, and it is the item. */
const FOUND = 0.68;
/** Between this and FOUND a person must look. */
const DOUBTFUL = 0.5;
const IN_ORDER = 0.12;
const ELSEWHERE = -0.15;
/** A part that stands elsewhere, and an item inside another part: "Tiếp tục thực hiện Chỉ thị 33" among the plans. */
const PART_ELSEWHERE = -0.25;
const WRONG_PART = -0.9;
const OWN_PART = -0.05;
/** Text in an item's own control says whose heading stands above it. */
const OWN_CONTROL = 0.4;

export function align(candidates: readonly Candidate[], controlBelow: ReadonlyMap<number, ItemId>): Matches {
  const chain = backbone(candidates);
  const parts = bestOfLines(candidates).filter(({ item, score }) => item.parent === null && score >= SURE);
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      score:
        candidate.score +
        place(candidate, chain, parts) +
        (controlBelow.get(candidate.line.place) === candidate.item.id ? OWN_CONTROL : 0),
    }))
    .filter(({ score }) => score >= DOUBTFUL)
    .sort((a, b) => b.score - a.score || a.candidate.line.place - b.candidate.line.place);
  const matches = new Map<ItemId, Match>();
  const taken = new Set<number>();
  for (const { candidate, score } of ranked) {
    const places = [candidate.line.place, ...candidate.continues];
    if (matches.has(candidate.item.id) || places.some((at) => taken.has(at))) continue;
    for (const at of places) taken.add(at);
    matches.set(candidate.item.id, withDoubt(candidate, score));
  }
  return matches;
}

/** What each line is most like, in the document's order. */
function bestOfLines(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.line.place);
    if (!known || candidate.score > known.score) best.set(candidate.line.place, candidate);
  }
  return [...best.values()];
}

function withDoubt(candidate: Candidate, score: number): Match {
  const { heading: text } = candidate;
  if (candidate.sentence && candidate.likeness.explained < 0.9)
    return { candidate, score, doubt: { id: "sentence", text } };
  return score >= FOUND ? { candidate, score } : { candidate, score, doubt: { id: "other-heading", text } };
}

/** The heaviest chain of sure candidates that goes down the document and the outline at once. */
function backbone(candidates: readonly Candidate[]): readonly Candidate[] {
  interface Link {
    readonly weight: number;
    readonly candidate: Candidate;
    readonly before: Link | null;
  }
  const best: (Link | null)[] = [];
  const sure = candidates.filter((candidate) => candidate.score >= SURE);
  let from = 0;
  while (from < sure.length) {
    const line = sure[from]?.line;
    let to = from;
    while (sure[to]?.line === line && to < sure.length) to++;
    const links = sure.slice(from, to).map((candidate) => {
      const before = heaviest(best.slice(0, candidate.item.order));
      return { weight: candidate.score ** 2 + (before?.weight ?? 0), candidate, before };
    });
    for (const link of links) {
      const { order } = link.candidate.item;
      if (link.weight > (best[order]?.weight ?? 0)) best[order] = link;
    }
    from = to;
  }
  const chain: Candidate[] = [];
  for (let link = heaviest(best); link; link = link.before) chain.unshift(link.candidate);
  return chain;

  function heaviest(links: readonly (Link | null | undefined)[]): Link | null {
    return links.reduce<Link | null>(
      (top, link) => (link && link.weight > (top?.weight ?? 0) ? link : top),
      null,
    );
  }
}

/** Where a candidate stands against the backbone: between its neighbours, in its part, or in another part. */
function place(candidate: Candidate, chain: readonly Candidate[], parts: readonly Candidate[]): number {
  const { item, line } = candidate;
  if (chain.includes(candidate)) return IN_ORDER;
  const before = chain.findLast((link) => link.line.place <= line.place);
  const after = chain.find((link) => link.line.place > line.place);
  if (before?.line === line) return ELSEWHERE;
  const inOrder = (before?.item.order ?? -1) < item.order && item.order < (after?.item.order ?? Infinity);
  if (inOrder) return chain.length > 0 ? IN_ORDER : 0;
  if (item.parent === null) return PART_ELSEWHERE;
  const heading = parts.findLast((candidatePart) => candidatePart.line.place < line.place);
  // A part whose own heading nobody can tell ("III. KẾT QUẢ") has begun where the first of its items stands.
  const part = before && before.line.place > (heading?.line.place ?? -1) ? before : heading;
  return part?.item.path[0] === item.path[0] ? OWN_PART : WRONG_PART;
}
