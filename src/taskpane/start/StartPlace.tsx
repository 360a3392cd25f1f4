import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { congVan1432 } from "../../outline";
import type { PlaceProps } from "../app/place";
import { VisitNote } from "../check/VisitNote";
import { Busy } from "../parts/Busy";
import { Trouble } from "../parts/Trouble";
import { useWords } from "../parts/words";
import { NextAction } from "./NextAction";
import { Parts } from "./Parts";
import { Standing } from "./Standing";
import { startView } from "./startView";
import { spokenStanding } from "./standingLines";
import { useStart } from "./useStart";

/** Where the pane opens: what is done in the open document, and what to do next. */
export default function StartPlace(props: PlaceProps) {
  const s = useWords();
  const { today, onGo } = props;
  const { state, readAgain, goTo } = useStart(props);
  const { result, dismissed, current, failure, hasProfile, visit } = state;
  const view = useMemo(
    () => (result === null ? null : startView(result, dismissed, congVan1432, today)),
    [result, dismissed, today],
  );

  if (failure !== null) {
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
