import { useWords } from "../parts/words";
import type { CheckState } from "./checkState";
import { deedLine } from "./spokenResult";

/** What was done about the last finding, whose card is gone by now; the live region says it. */
export function DeedNote({ state }: { readonly state: CheckState }) {
  const s = useWords();
  const line = deedLine(state, s);
  if (line === "") return null;
  const tracked =
    state.deed?.kind === "ended" &&
    state.deed.outcome.kind === "done" &&
    state.deed.outcome.recordedAsRevision === "unknown";
  return (
    <div className="tight">
      <p className="small">{line}</p>
      {tracked && <p className="quiet">{s.insert.revision}</p>}
    </div>
  );
}
