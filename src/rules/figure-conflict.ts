import { allFigures, type Figure, type FigureId, type Item } from "../outline";
import { claimsOn, headlines, parseText, type PlacedClaim } from "../reading/figures";
import { readLines } from "../reading/lines";
import type { Report } from "../reading/report";
import { outlineBasis } from "./basis";
import { scopeOf, scopeOfRow } from "./figureScope";
import type { RuleFinding } from "./finding";
import { itemNumber, shorten } from "./names";
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
  check: (report) =>
    allFigures(report.outline)
      .filter(({ figure }) => ONE_VALUE.includes(figure.id))
      .flatMap((asked) => conflictsIn(asked, report)),
};

interface Asked {
  readonly figure: Figure;
  readonly item: Item;
}

function conflictsIn(asked: Asked, report: Report): readonly RuleFinding[] {
  const results = claimsOn(asked.figure.id, report).filter(isResult);
  const told = [...groupBy(results, ({ place }) => place).values()].flatMap((claims) =>
    toldAt(claims, report),
  );
  const alike = groupBy(told, ({ scope, claim }) => `${claim.unit} ${scope}`);
  return [...alike.values()].flatMap(([first, ...others]) =>
    others.flatMap((other) => (first && !agree(first, other) ? [finding(asked, first, other, report)] : [])),
  );
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
  const whole = headlines(claims);
  return whole.flatMap((claim) =>
    whole.length > 1 || (claim.part && !claim.total) ? [] : toldBy(claim, report),
  );
}

function toldBy(claim: PlacedClaim, report: Report): readonly Told[] {
  if (claim.place.startsWith("table")) {
    const scope = scopeOfRow(rowOf(claim.paragraph, report), report.period);
    return [{ claim, scope, ...stated(claim.value, claim.text, "exact") }];
  }
  const parsed = parseText(report.source.paragraphs[claim.paragraph]?.text ?? "");
  return parsed.quantities
    .filter(({ from }) => parsed.text.tokens[from]?.start === claim.start)
    .map((quantity) => ({
      claim,
      scope: scopeOf(parsed, quantity, report.period),
      ...stated(claim.value, claim.text, boundAt(parsed.text, quantity.from)),
    }));
}

function rowOf(paragraph: number, { source: { paragraphs } }: Report): string {
  const own = paragraphs[paragraph]?.cell;
  return paragraphs
    .filter(({ cell }) => cell?.table === own?.table && cell?.row === own?.row)
    .map(({ text }) => text)
    .join(" ");
}

function finding({ figure, item }: Asked, first: Told, second: Told, report: Report): RuleFinding {
  const { paragraph, start, text: words } = second.claim;
  const text = report.source.paragraphs[paragraph]?.text ?? "";
  return {
    severity: "warning",
    item: item.id,
    paragraph,
    message: `${figure.label} có hai giá trị khác nhau: “${first.claim.text}” (${placeName(first, report)}) và “${words}” (${placeName(second, report)}). Xem lại số nào đúng rồi ghi thống nhất.`,
    basis: outlineBasis(report.outline, item.id),
    ...(text.startsWith(words, start) && { words: { start, end: start + words.length } }),
  };
}

/** "mục III.5.3"; above all headings, the paragraph's first words. */
function placeName({ claim: { paragraph } }: Told, { items, source }: Report): string {
  const item = items.find(({ extent }) => extent.includes(paragraph));
  return item ? itemNumber(item.id) : `đoạn “${shorten(readLines(source)[paragraph]?.text ?? "")}”`;
}
