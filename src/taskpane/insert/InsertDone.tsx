import { Button } from "@fluentui/react-components";
import type { InsertOutcome } from "../../app";
import { ManualSteps } from "../parts/ManualSteps";
import { Notice } from "../parts/Notice";
import { useOutline } from "../parts/outline";
import { ResultHeading } from "../parts/ResultHeading";
import { useWords } from "../parts/words";
import { insertedLines, type InsertedLine } from "./insertedView";

interface Props {
  readonly outcome: InsertOutcome;
  readonly remembered: boolean;
  readonly onEdit: () => void;
  readonly onNext: () => void;
}

export function InsertDone({ outcome, remembered, onEdit, onNext }: Props) {
  const s = useWords();
  const outline = useOutline();
  const inserted = insertedLines(outcome.inserted, outline, s);
  const lost = insertedLines(outcome.lost, outline, s);
  const wrote = inserted.length > 0 || lost.length > 0;
  return (
    <div className="stack">
      <ResultHeading level={2} className="title" focusOn={1}>
        {wrote ? s.insert.doneTitle : s.insert.nothingTitle}
      </ResultHeading>
      {outcome.textKept === false && <Notice intent="error">{s.insert.textChanged}</Notice>}
      {outcome.textKept === null && <Notice intent="warning">{s.insert.textUnknown}</Notice>}
      {lost.length > 0 && (
        <Notice intent="warning">
          {s.insert.lost}
          <Lines lines={lost} />
        </Notice>
      )}
      {inserted.length > 0 && (
        <div className="tight">
          <h3 className="small">{s.insert.inserted}</h3>
          <Lines lines={inserted} />
        </div>
      )}
      <p>{wrote ? s.insert.undo(outcome.places, outcome.undoSteps) : s.insert.nothing}</p>
      {!wrote && <p>{s.insert.nothingFollows}</p>}
      {wrote && outcome.recordedAsRevision === "unknown" && <p>{s.insert.revision}</p>}
      {!remembered && <Notice intent="warning">{s.insert.notRemembered}</Notice>}
      {outcome.manualSteps.length > 0 && (
        <div className="stack">
          <h3 className="subtitle">{s.insert.manualTitle}</h3>
          <p>{s.insert.manualIntro}</p>
          <ManualSteps steps={outcome.manualSteps} />
        </div>
      )}
      <Button appearance="primary" size="large" onClick={onNext}>
        {s.insert.next}
      </Button>
      <Button onClick={onEdit}>{s.insert.edit}</Button>
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly InsertedLine[] }) {
  return (
    <ul className="lines">
      {lines.map(({ text, lang }) => (
        <li key={text} lang={lang}>
          {text}
        </li>
      ))}
    </ul>
  );
}
