/**
 * Findings that the clerk dismissed, each with a reason. One is dismissed only for the text that it was dismissed for: as
 * soon as that text is another, the finding is open again.
 */
import type { SourceDocument } from "../document";
import type { ItemId } from "../outline";
import type { Finding } from "../rules/finding";
import { messageOf } from "../strings/findings";
import { tidy } from "../text/text";
import type { CheckReport } from "./checkReport";

/** A finding that was dismissed, as the document keeps it: the names of these fields are those of stored documents. */
export interface Dismissed {
  readonly rule: string;
  readonly item?: ItemId;
  /** What the finding said: two slips of one kind in one paragraph are dismissed one by one. Older ones have neither. */
  readonly messageId?: string;
  readonly data?: object;
  /** The paragraph that the finding speaks of, tidied; its message where it speaks of none. */
  readonly about: string;
  /** In Vietnamese: to be shown when the finding is no longer there, and what older ones are known by. */
  readonly message: string;
  /** In the clerk's words. */
  readonly reason: string;
  /** ISO 8601. */
  readonly when: string;
}

/**
 * "ready-with-dismissed": no error is open, but at least one was dismissed with a reason; never to be shown as plainly
 * ready.
 */
export type SortedVerdict = "ready" | "ready-with-dismissed" | "incomplete";

export interface SortedFindings {
  /** In document order, as the report has them. */
  readonly open: readonly Finding[];
  readonly dismissed: readonly { readonly finding: Finding; readonly entry: Dismissed }[];
  /** What was dismissed and no longer holds: its text has changed, or nothing is found there now. */
  readonly lapsed: readonly Dismissed[];
  readonly verdict: SortedVerdict;
}

/** @param when ISO 8601. */
export function dismiss(finding: Finding, source: SourceDocument, reason: string, when: string): Dismissed {
  const { rule, item, messageId, data } = finding;
  return {
    rule,
    ...(item !== undefined && { item }),
    messageId,
    data,
    about: aboutOf(finding, source),
    message: messageOf(finding, "vi"),
    reason: reason.trim(),
    when,
  };
}

/** Each entry answers for one finding: of two equal slips in equal paragraphs, the other stays open. */
export function sortOut(
  report: CheckReport,
  source: SourceDocument,
  entries: readonly Dismissed[],
): SortedFindings {
  const { findings } = report;
  const entryOf = new Map<Finding, Dismissed>();
  const held = new Set<Dismissed>();
  for (const isMeant of [isSaid, isAlone]) {
    for (const entry of entries.filter((each) => !held.has(each))) {
      const near = findings.filter((finding) => isNear(entry, finding, source));
      const finding = near.find((each) => !entryOf.has(each) && isMeant(entry, each, near));
      if (!finding) continue;
      entryOf.set(finding, entry);
      held.add(entry);
    }
  }
  const open = findings.filter((finding) => !entryOf.has(finding));
  const dismissed = findings.flatMap((finding) => {
    const entry = entryOf.get(finding);
    return entry ? [{ finding, entry }] : [];
  });
  const lapsed = entries.filter((entry) => !held.has(entry));
  return { open, dismissed, lapsed, verdict: verdictOf(open, dismissed) };
}

function verdictOf(
  open: readonly Finding[],
  dismissed: readonly { readonly finding: Finding }[],
): SortedVerdict {
  if (open.some(isError)) return "incomplete";
  return dismissed.some(({ finding }) => isError(finding)) ? "ready-with-dismissed" : "ready";
}

const isError = ({ severity }: Finding): boolean => severity === "error";

/** Of its rule and item, and in the text that it was dismissed for; what stands nowhere is known by what it says. */
const isNear = (entry: Dismissed, finding: Finding, source: SourceDocument): boolean =>
  finding.rule === entry.rule &&
  finding.item === entry.item &&
  (finding.paragraph === undefined && entry.messageId !== undefined
    ? true
    : entry.about === aboutOf(finding, source));

/** Of what was dismissed before findings were data, only the sentence is kept. */
const isSaid = ({ messageId, data, message }: Dismissed, finding: Finding): boolean =>
  messageId === undefined
    ? messageOf(finding, "vi") === message
    : finding.messageId === messageId && inOrder(finding.data) === inOrder(data);

/** Of those older ones: in other words by now, but there is nothing else that may be meant. */
const isAlone = ({ messageId }: Dismissed, _finding: Finding, near: readonly Finding[]): boolean =>
  messageId === undefined && near.length === 1;

/** As JSON, whatever the order in which a host keeps fields. */
export function inOrder(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

function aboutOf(finding: Finding, { paragraphs }: SourceDocument): string {
  const text = finding.paragraph === undefined ? undefined : paragraphs[finding.paragraph]?.text;
  return text === undefined ? messageOf(finding, "vi") : tidy(text);
}
