import type { FigureId, ItemId } from "../outline";
import { allFigures } from "../outline";
import { claimsOn, headlines, parseText, type PlacedClaim } from "../reading/figures";
import { readLines } from "../reading/lines";
import type { Report } from "../reading/report";
import { outlineBasis } from "./basis";
import { scopeOf } from "./figureScope";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";
import { agree, boundAt, stated, type Stated } from "./stated";

/** Figures of which a report has one value; of documents, courses or awards it may well tell several. */
const ONE_VALUE: readonly FigureId[] = [
  "model-count",
  "satisfaction-index",
  "petitions-received",
  "petitions-resolved",
  "citizen-receptions",
  "dialogue-count",
  "dialogue-attendance",
];

interface Told extends Stated {
  readonly claim: PlacedClaim;
  readonly scope: string;
}

/** The same figure, of this period and of the same scope, with two values in two places. */
export const figureConflict: Rule = {
  id: "figure-conflict",
  check: (report) => ONE_VALUE.flatMap((figure) => conflictsIn(figure, report)),
};

function conflictsIn(figure: FigureId, report: Report): readonly RuleFinding[] {
  const results = claimsOn(figure, report).filter(isResult);
  const told = [...groupBy(results, ({ place }) => place).values()].flatMap((claims) =>
    toldAt(claims, report),
  );
  const alike = groupBy(told, ({ scope, claim }) => `${claim.unit} ${scope}`);
  return told.flatMap((second): readonly RuleFinding[] => {
    const first = alike.get(`${second.claim.unit} ${second.scope}`)?.[0];
    return !first || first === second || agree(first, second) ? [] : [finding(figure, first, second, report)];
  });
}

function groupBy<Part>(
  parts: readonly Part[],
  key: (part: Part) => string,
): ReadonlyMap<string, readonly Part[]> {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const group = groups.get(key(part));
    if (group) group.push(part);
    else groups.set(key(part), [part]);
  }
  return groups;
}

const isResult = ({ role, doubt, value }: PlacedClaim): boolean =>
  role === "result" && doubt === undefined && value !== 0;

/** What one place tells; a place that gives several numbers gives parts, or does not say which one it is. */
function toldAt(claims: readonly PlacedClaim[], report: Report): readonly Told[] {
  const [claim, ...others] = headlines(claims);
  if (!claim || others.length > 0 || (claim.part && !claim.total)) return [];
  const raw = report.source.paragraphs[claim.paragraph]?.text ?? "";
  if (claim.place.startsWith("table")) {
    const scope = scopeOf(rowOf(claim.paragraph, report), null, report.period);
    return [{ claim, scope, ...stated(claim.value, claim.text, "exact") }];
  }
  const { text, quantities } = parseText(raw);
  const quantity = quantities.find(({ from }) => text.tokens[from]?.start === claim.start);
  if (!quantity) return [];
  const scope = scopeOf(raw, quantity, report.period);
  return [{ claim, scope, ...stated(claim.value, claim.text, boundAt(text, quantity.from)) }];
}

function rowOf(paragraph: number, { source }: Report): string {
  const cell = source.paragraphs[paragraph]?.cell;
  return source.paragraphs
    .filter((other) => cell && other.cell?.table === cell.table && other.cell.row === cell.row)
    .map(({ text }) => text)
    .join(" ");
}

function finding(id: FigureId, first: Told, second: Told, report: Report): RuleFinding {
  const asked = allFigures(report.outline).find(({ figure }) => figure.id === id);
  const text = report.source.paragraphs[second.claim.paragraph]?.text ?? "";
  const { start, text: words } = second.claim;
  const base: RuleFinding = {
    severity: "warning",
    paragraph: second.claim.paragraph,
    message: `${asked?.figure.label ?? id} có hai giá trị khác nhau: “${first.claim.text}” (${placeName(first, report)}) và “${words}” (${placeName(second, report)}). Xem lại số nào đúng rồi ghi thống nhất.`,
    basis: outlineBasis(report.outline, asked?.item.id),
    ...(asked ? { item: asked.item.id } : {}),
  };
  return text.startsWith(words, start) ? { ...base, words: { start, end: start + words.length } } : base;
}

/** "mục III.5.3"; above all headings, the paragraph's first words. */
function placeName({ claim: { paragraph } }: Told, report: Report): string {
  const id = itemsByPlace(report).get(paragraph);
  if (id !== undefined) return `${id.includes(".") ? "mục" : "phần"} ${id}`;
  const words = (readLines(report.source)[paragraph]?.text ?? "").split(" ");
  return `đoạn “${words.slice(0, 8).join(" ")}…”`;
}

const placed = new WeakMap<Report, ReadonlyMap<number, ItemId>>();

/** For each paragraph the innermost item that it stands in. */
function itemsByPlace(report: Report): ReadonlyMap<number, ItemId> {
  const known = placed.get(report);
  if (known) return known;
  const items = new Map<number, ItemId>();
  for (const { id, extent } of report.items) {
    for (const place of extent) if (id.length > (items.get(place)?.length ?? 0)) items.set(place, id);
  }
  placed.set(report, items);
  return items;
}
