import { Button } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { TabProps } from "../app/tab";
import { Busy } from "../parts/Busy";
import { useOutline } from "../parts/outline";
import { Trouble } from "../parts/Trouble";
import { useWords } from "../parts/words";
import { CheckResultView } from "./CheckResultView";
import { spokenResult } from "./spokenResult";
import { useCheck } from "./useCheck";

const SheetView = lazy(() => import("../sheet/SheetView"));

export default function CheckTab(props: TabProps) {
  const { connected, onGo } = props;
  const s = useWords();
  const outline = useOutline();
  const check = useCheck(props);
  const { state, known, dispatch } = check;
  const { working, failure, sheet } = state;
  const result = state.begun ? known.result : null;

  if (sheet !== null) {
    return (
      <Suspense fallback={<p>{s.pane.loadingPlace}</p>}>
        <SheetView
          sheet={sheet.data}
          old={known.freshness !== "current" || known.result?.source !== sheet.of.source}
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
        {spokenResult(state, result && { ...known, result }, outline, s)}
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
