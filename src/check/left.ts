/**
 * Findings that the clerk leaves as they are, each with a reason. One holds only for the text that it was left for: as
 * soon as that text is another, the finding is open again.
 */
import type { SourceDocument } from "../document";
import type { ItemId } from "../outline";
import { messageOf } from "../strings/findings";
import { tidy } from "../text/text";
import type { Finding } from "../rules/finding";
import type { CheckReport } from "./checkReport";

/** A finding that was left, as the document keeps it. */
export interface LeftFinding {
  readonly rule: string;
  readonly item?: ItemId;
  /** The paragraph that the finding speaks of, tidied; its message where it speaks of none. */
  readonly about: string;
  /** What the finding said: two slips of one kind in one paragraph are left one by one. */
  readonly message: string;
  /** In the clerk's words. */
  readonly reason: string;
  /** ISO 8601. */
  readonly when: string;
}

/** "ready-with-left": no error is open, but at least one was left with a reason; never to be shown as plainly ready. */
export type SortedVerdict = "ready" | "ready-with-left" | "incomplete";

export interface SortedFindings {
  /** In document order, as the report has them. */
  readonly open: readonly Finding[];
  readonly left: readonly { readonly finding: Finding; readonly left: LeftFinding }[];
  /** What was left and no longer holds: its text has changed, or nothing is found there now. */
  readonly lapsed: readonly LeftFinding[];
  readonly verdict: SortedVerdict;
}

/** @param when ISO 8601. */
export function leave(finding: Finding, source: SourceDocument, reason: string, when: string): LeftFinding {
  return {
    rule: finding.rule,
    ...(finding.item !== undefined && { item: finding.item }),
    about: aboutOf(finding, source),
    message: messageOf(finding, "vi"),
    reason: reason.trim(),
    when,
  };
}

/** Each one that was left answers for one finding: of two equal slips in equal paragraphs, the other stays open. */
export function sortOut(
  report: CheckReport,
  source: SourceDocument,
  left: readonly LeftFinding[],
): SortedFindings {
  const unused = [...left];
  const open: Finding[] = [];
  const matched: { finding: Finding; left: LeftFinding }[] = [];
  for (const finding of report.findings) {
    const at = unused.findIndex((one) => isAbout(one, finding, source));
    const [one] = at < 0 ? [] : unused.splice(at, 1);
    if (one) matched.push({ finding, left: one });
    else open.push(finding);
  }
  return { open, left: matched, lapsed: unused, verdict: verdictOf(open, matched) };
}

function verdictOf(open: readonly Finding[], left: readonly { readonly finding: Finding }[]): SortedVerdict {
  if (open.some(isError)) return "incomplete";
  return left.some(({ finding }) => isError(finding)) ? "ready-with-left" : "ready";
}

const isError = ({ severity }: Finding): boolean => severity === "error";

function isAbout(left: LeftFinding, finding: Finding, source: SourceDocument): boolean {
  return (
    left.rule === finding.rule &&
    left.item === finding.item &&
    left.message === messageOf(finding, "vi") &&
    left.about === aboutOf(finding, source)
  );
}

function aboutOf(finding: Finding, { paragraphs }: SourceDocument): string {
  const { paragraph } = finding;
  const text = paragraph === undefined ? undefined : paragraphs[paragraph]?.text;
  return text === undefined ? messageOf(finding, "vi") : tidy(text);
}
