import { Button } from "@fluentui/react-components";
import { Busy } from "../parts/Busy";
import { Trouble } from "../parts/Trouble";
import { useWords } from "../parts/words";
import type { WordPort } from "../port";
import { CheckResultView } from "./CheckResultView";
import { spokenResult } from "./spokenResult";
import { useCheck } from "./useCheck";

interface Props {
  readonly port: WordPort;
  readonly connected: boolean;
  readonly today: Date;
  /** Whether to check without being asked once more: the ribbon's button was the asking. */
  readonly atOnce: boolean;
  readonly onInsert: () => void;
}

export default function CheckPlace({ port, connected, today, atOnce, onInsert }: Props) {
  const s = useWords();
  const { state, run, goTo } = useCheck(port, connected, today, atOnce);
  const { working, result, failure } = state;
  return (
    <div className="stack">
      <h2 className="title">{s.check.title}</h2>
      {result === null && <p>{s.check.intro}</p>}
      <Button
        appearance={result === null ? "primary" : "secondary"}
        size="large"
        disabledFocusable={working || !connected}
        icon={working || !connected ? <Busy /> : null}
        onClick={run}
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
            report={result.report}
            run={state.run}
            working={working}
            visit={state.visit}
            onGoTo={goTo}
            onInsert={onInsert}
          />
        </div>
      )}
    </div>
  );
}
