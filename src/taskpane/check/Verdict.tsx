import { progress } from "../../check/progress";
import type { Freshness } from "../document/documentStore";
import { useOutline } from "../parts/outline";
import { ResultHeading } from "../parts/ResultHeading";
import { useWords } from "../parts/words";
import { countOf } from "./checkView";
import type { Findings } from "./findings";

interface Props {
  /** Another value than 0 moves the focus here whenever it changes. */
  readonly focusOn: number;
  readonly freshness: Freshness;
  readonly findings: Findings;
  /** ISO 8601 */
  readonly when: string;
}

/** The verdict, and whether it is that of the text as it stands; green only when both are good. */
export function Verdict({ focusOn, freshness, findings, when }: Props) {
  const s = useWords();
  const { open, verdict, dismissed } = findings;
  const outline = useOutline();
  const { done, total, unchecked } = progress(open, outline);
  const errors = countOf(open, "error");
  const warnings = countOf(open, "warning");
  const notes = countOf(open, "info");
  const intent = freshness !== "current" ? "warning" : verdict === "incomplete" ? "error" : "success";
  const time = new Date(when).toLocaleTimeString(s.language, { hour: "2-digit", minute: "2-digit" });
  return (
    <div className={`notice notice-${intent}`}>
      <ResultHeading level={3} className="subtitle" focusOn={focusOn}>
        {s.check.verdicts[verdict]}
      </ResultHeading>
      {/* Always one line, so that nothing below it moves when a change is noticed. */}
      <p className={freshness === "current" ? "quiet" : "small"}>
        {freshness === "current" ? s.check.checkedAt(time) : s.check.notCurrent[freshness]}
      </p>
      <p className="small">{s.check.count(done, total)}</p>
      {errors > 0 && <p>{s.check.errors(errors)}</p>}
      {warnings > 0 && <p>{s.check.warnings(warnings)}</p>}
      {notes > 0 && <p>{s.check.notes(notes)}</p>}
      {dismissed.length > 0 && <p>{s.check.dismissedCount(dismissed.length)}</p>}
      {unchecked > 0 && <p>{s.check.unchecked(unchecked)}</p>}
      {open.unchecked.length > 0 && (
        <p>{s.check.notTold(open.unchecked.map((id) => s.check.hostTells[id]).join("; "))}</p>
      )}
    </div>
  );
}
