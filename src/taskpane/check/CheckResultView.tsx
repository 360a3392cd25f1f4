import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { congVan1432 } from "../../outline";
import { Busy } from "../parts/Busy";
import { useWords } from "../parts/words";
import type { CheckResult } from "./checkState";
import { partsOf } from "./checkView";
import { DeedNote } from "./DeedNote";
import { FilterBar } from "./FilterBar";
import { FindingList } from "./FindingList";
import { filterOf, findingsOf, walk } from "./findings";
import { DismissedList } from "./DismissedList";
import { PartList } from "./PartList";
import { useCardFocus } from "./useCardFocus";
import type { Check } from "./useCheck";
import { Verdict } from "./Verdict";

interface Props {
  readonly check: Check;
  readonly result: CheckResult;
  readonly onInsert: () => void;
}

export function CheckResultView({ check, result, onInsert }: Props) {
  const s = useWords();
  const { state, dispatch, goTo } = check;
  const findings = useMemo(() => findingsOf(result, state.dismissed, congVan1432), [result, state.dismissed]);
  const filter = filterOf(state.filter, findings);
  const view = useRef<HTMLDivElement>(null);
  const list = useCardFocus(state.focus.card, findings);

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      // The other place of the pane may be shown; then F8 is not for us.
      if (event.key !== "F8" || view.current?.offsetParent === null) return;
      event.preventDefault();
      const step = walk(findings, filter, state.current, event.shiftKey ? -1 : 1);
      if (step === null) return;
      dispatch({ type: "walked", current: step.current, filter: step.filter });
      if (step.card.at !== null) goTo(step.card.at, step.card.key);
    }
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  });

  return (
    <div ref={view} className="stack">
      <Verdict state={state} findings={findings} when={result.when} />
      <Button
        disabledFocusable={state.making}
        icon={state.making ? <Busy /> : null}
        onClick={check.makeSheet}
      >
        {state.making ? s.check.makingSheet : s.check.sheet}
      </Button>
      <section aria-labelledby="findings" className="stack">
        <h3 id="findings" className="subtitle">
          {s.check.findings}
        </h3>
        <FilterBar
          filter={filter}
          findings={findings}
          onChoose={(chosen) => {
            dispatch({ type: "filter-chosen", filter: chosen });
          }}
        />
        <DeedNote state={state} />
        <div ref={list}>
          {filter === "dismissed" ? (
            <DismissedList findings={findings} check={check} />
          ) : (
            <FindingList
              key={filter}
              filter={filter}
              cards={findings[filter]}
              check={check}
              onInsert={onInsert}
            />
          )}
        </div>
      </section>
      <PartList parts={partsOf(findings.open, congVan1432)} visit={state.visit} onGoTo={goTo} />
    </div>
  );
}
