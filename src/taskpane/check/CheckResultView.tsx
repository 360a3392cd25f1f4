import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { Busy } from "../parts/Busy";
import type { CheckResult } from "../document/documentStore";
import { useOutline } from "../parts/outline";
import { useWords } from "../parts/words";
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
  const outline = useOutline();
  const { state, known, dispatch, goTo } = check;
  const { dismissed } = known;
  const findings = useMemo(() => findingsOf(result, dismissed, outline), [result, dismissed, outline]);
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
      <Verdict
        focusOn={state.focus.verdict}
        freshness={known.freshness}
        findings={findings}
        when={result.when}
      />
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
      <PartList parts={partsOf(findings.open, outline)} visit={state.visit} onGoTo={goTo} />
    </div>
  );
}
