import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { TabProps } from "../app/tab";
import { VisitNote } from "../check/VisitNote";
import { Busy } from "../parts/Busy";
import { useOutline } from "../parts/outline";
import { Trouble } from "../parts/Trouble";
import { useWords } from "../parts/words";
import { NextAction } from "./NextAction";
import { Parts } from "./Parts";
import { Standing } from "./Standing";
import { startView } from "./startView";
import { spokenStanding } from "./standingLines";
import { useStart } from "./useStart";

/** Where the pane opens: what is done in the open document, and what to do next. */
export default function StartTab(props: TabProps) {
  const s = useWords();
  const outline = useOutline();
  const { today, onGo } = props;
  const { known, hasProfile, visit, readAgain, goTo } = useStart(props);
  const { result, dismissed, failure, freshness } = known;
  const current = freshness === "current";
  const view = useMemo(
    () => (result === null ? null : startView(result, dismissed, outline, today)),
    [result, dismissed, outline, today],
  );

  if (failure !== null && result === null) {
    return (
      <div className="stack">
        <Trouble failure={failure} />
        <Button onClick={readAgain}>{s.start.readAgain}</Button>
      </div>
    );
  }
  return (
    <div className="stack">
      <p role="status" className="unseen">
        {view !== null && current && spokenStanding(view, s)}
      </p>
      {view === null || result === null ? (
        <p className="row-line">
          {props.connected ? s.start.reading : s.pane.connecting}
          <Busy />
        </p>
      ) : (
        <>
          <Standing view={view} current={current} when={result.when} />
          <NextAction next={view.next} hasProfile={hasProfile === true} onGo={onGo} onGoTo={goTo} />
          <VisitNote visit={visit} from="next" />
          {view.stage !== "blank" && <Parts parts={view.parts} visit={visit} onGoTo={goTo} />}
        </>
      )}
    </div>
  );
}
