import { Button } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { PlaceProps } from "../app/place";
import { Busy } from "../parts/Busy";
import { Trouble } from "../parts/Trouble";
import { useWords } from "../parts/words";
import { CheckResultView } from "./CheckResultView";
import { spokenResult } from "./spokenResult";
import { useCheck } from "./useCheck";

const SheetView = lazy(() => import("../sheet/SheetView"));

export default function CheckPlace({ port, connected, today, shown, asked, onGo }: PlaceProps) {
  const s = useWords();
  const check = useCheck({ port, connected, today, shown, asked });
  const { state, dispatch } = check;
  const { working, result, failure, sheet } = state;

  if (sheet !== null) {
    return (
      <Suspense fallback={<p>{s.pane.loadingPlace}</p>}>
        <SheetView
          sheet={sheet.data}
          old={state.freshness !== "current" || state.run !== sheet.run}
          onRemake={check.makeSheet}
          onClose={() => {
            dispatch({ type: "sheet-closed" });
          }}
        />
      </Suspense>
    );
  }
  return (
    <div className="stack">
      <h2 className="title">{s.check.title}</h2>
      {result === null && <p>{s.check.intro}</p>}
      <Button
        appearance={result === null ? "primary" : "secondary"}
        size="large"
        disabledFocusable={working || !connected}
        icon={working || !connected ? <Busy /> : null}
        onClick={check.run}
      >
        {!connected
          ? s.pane.connecting
          : working
            ? s.check.working
            : result === null
              ? s.check.action
              : s.check.again}
      </Button>
      <p role="status" className="unseen">
        {spokenResult(state, s)}
      </p>
      {failure !== null && <Trouble failure={failure} />}
      {result !== null && (
        <div aria-busy={working}>
          <CheckResultView
            check={check}
            result={result}
            onInsert={() => {
              onGo("insert");
            }}
          />
        </div>
      )}
    </div>
  );
}
