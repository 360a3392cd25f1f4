/**
 * What can be done about a finding without asking the clerk what to write. Never a figure, the number of a document or a
 * name: where a rule is not in these tables, the clerk mends it.
 */
import { allFigures, figureTag, MOTTO, NATIONAL_NAME } from "../outline";
import type { Report } from "../report/report";
import { blanksLeft } from "../rules/shared/blanks";
import type { Finding, FindingAction, WordSpan } from "../rules/finding";
import { citationDateMend } from "./mends/citationDate";
import { composedMend } from "./mends/composed";
import { fixedWordsMend } from "./mends/fixedWords";
import type { Mend } from "./mends/mend";
import { placeDateMend } from "./mends/placeDate";
import { addresseeMend, authorityMend, copyLineMend } from "./mends/punctuation";
import { reportNumberMend } from "./mends/reportNumber";
import { quotedWords } from "./words";

/** By the rule's id. */
const INSERTIONS: Readonly<Record<string, (finding: Finding, report: Report) => FindingAction | null>> = {
  "item-missing": ({ item }) => (item === undefined ? null : { kind: "insert-item", item }),
  "figure-missing": insertFigure,
};

/** By the rule's id. Where a rule tells of several slips, its message says which one it is. */
const MENDS: Readonly<Record<string, (text: string, finding: Finding, report: Report) => Mend | null>> = {
  "nation-form": (text, { message }) =>
    fixedWordsMend(text, message.startsWith("Tiêu ngữ") ? MOTTO : NATIONAL_NAME),
  "place-date-form": placeDateMend,
  "unicode-form": composedMend,
  "addressee-form": addresseeMend,
  "title-form": (text, { severity }, { outline }) =>
    severity === "error" ? fixedWordsMend(text, outline.documentKind) : null,
  "copies-form": (text, finding) => quoted(text, finding, MARK_MISSING, copyLineMend),
  "signer-authority": (text, finding) => quoted(text, finding, /viết chưa đúng/u, authorityMend),
  "number-form": reportNumberMend,
  "citation-mismatch": (text, { message }, { outline }) =>
    citationDateMend(
      text,
      outline.citations.filter(({ number }) => message.startsWith(`Ngày của ${number} `)),
    ),
};

/** What `copies-form` asks of a line that stands there. */
const MARK_MISSING = /cần (?:dấu hai chấm|dấu chấm phẩy|gạch đầu dòng|viết như)/u;

/** A mend of the words that the finding quotes from the text, where it says just that. */
function quoted(
  text: string,
  finding: Finding,
  says: RegExp,
  mend: (text: string, words: WordSpan, message: string) => Mend | null,
): Mend | null {
  const words = quotedWords(finding, text);
  return words && says.test(finding.message) ? mend(text, words, finding.message) : null;
}

/** The finding with its words and its action; what its rule has told already stays. */
export function withAction({ action: own, ...finding }: Finding, report: Report): Finding {
  const possible = own ?? actionOf(finding, report);
  const words = finding.words ?? wordsOf(finding, possible, report);
  // Whatever is written into a document that is signed takes its signature's worth away.
  const action = report.source.lock === undefined ? possible : null;
  return { ...finding, ...(words && { words }), ...(action && { action }) };
}

function actionOf(finding: Finding, report: Report): FindingAction | null {
  return INSERTIONS[finding.rule]?.(finding, report) ?? replacement(finding, report);
}

function replacement(finding: Finding, report: Report): FindingAction | null {
  const { paragraph } = finding;
  const text = textAt(paragraph, report);
  if (paragraph === undefined || text === undefined) return null;
  const mend = MENDS[finding.rule]?.(text, finding, report);
  return mend ? { kind: "replace", paragraph, ...mend, within: text } : null;
}

/** Of a figure with a sentence of its own, unless its blank stands already and only waits for the number. */
function insertFigure({ item, message }: Finding, report: Report): FindingAction | null {
  const reading = report.items.find(({ id }) => id === item);
  if (typeof reading?.heading !== "number") return null;
  const known = allFigures(report.outline).find(
    ({ figure, item: { id } }) =>
      id === item && figure.sentence !== undefined && message.includes(figure.label),
  );
  if (!known) return null;
  const { id } = known.figure;
  const stands =
    blanksLeft(report).some(({ figures }) => figures.includes(id)) ||
    report.source.controls.some(({ tag }) => tag === figureTag(id));
  return stands ? null : { kind: "insert-figure", figure: id };
}

function wordsOf(
  finding: Finding,
  action: FindingAction | null,
  report: Report,
): Finding["words"] | undefined {
  if (action?.kind === "replace") return { start: action.start, end: action.end };
  const text = textAt(finding.paragraph, report);
  return text === undefined ? undefined : quotedWords(finding, text);
}

/** What the document has there; undefined where it has other characters, because a legacy encoding was decoded. */
const textAt = (paragraph: number | undefined, { source, legacy = [] }: Report): string | undefined =>
  paragraph === undefined || legacy.some((decoded) => decoded.paragraph === paragraph)
    ? undefined
    : source.paragraphs[paragraph]?.text;
