import type { CheckReport } from "../../check/checkReport";
import { congVan1432 } from "../../outline";
import type { Severity } from "../../rules/finding";
import { ResultHeading } from "../parts/ResultHeading";
import { useWords } from "../parts/words";
import type { Visit } from "./checkState";
import { cardsOf, countOf, partsOf, progressOf, uncheckedCount } from "./checkView";
import { FindingCards } from "./FindingCards";
import { PartList } from "./PartList";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

interface Props {
  readonly report: CheckReport;
  readonly run: number;
  readonly working: boolean;
  readonly visit: Visit | null;
  readonly onGoTo: (paragraph: number, from: string) => void;
  readonly onInsert: () => void;
}

export function CheckResultView({ report, run, working, visit, onGoTo, onInsert }: Props) {
  const s = useWords();
  const { done, total } = progressOf(report, congVan1432);
  const errors = countOf(report, "error");
  const warnings = countOf(report, "warning");
  const unchecked = uncheckedCount(report, congVan1432);
  return (
    <div className="stack">
      <div className={report.verdict === "ready" ? "notice notice-success" : "notice notice-error"}>
        {/* While a new check runs, the number is already the next one; the focus waits for its result. */}
        <ResultHeading level={3} className="subtitle" focusOn={working ? 0 : run}>
          {s.check.verdicts[report.verdict]}
        </ResultHeading>
        <p className="small">{s.check.count(done, total)}</p>
        {errors > 0 && <p>{s.check.errors(errors)}</p>}
        {warnings > 0 && <p>{s.check.warnings(warnings)}</p>}
        {unchecked > 0 && <p>{s.check.unchecked(unchecked)}</p>}
      </div>
      {SEVERITIES.map((severity) => (
        <FindingCards
          key={severity}
          severity={severity}
          cards={cardsOf(report, congVan1432, severity)}
          visit={visit}
          onGoTo={onGoTo}
          onInsert={onInsert}
        />
      ))}
      <PartList parts={partsOf(report, congVan1432)} visit={visit} onGoTo={onGoTo} />
    </div>
  );
}
