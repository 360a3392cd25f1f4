import { Notice } from "../parts/Notice";
import { useWords } from "../parts/words";
import { Meter } from "./Meter";
import type { StartView } from "./startView";
import { linesOf, titleOf } from "./standingLines";

interface Props {
  readonly view: StartView;
  /** Whether it is the document as it could be read last; what may be old is never shown as good. */
  readonly current: boolean;
  /** ISO 8601 */
  readonly when: string;
}

/** The state of the document in one glance; green only when it is ready and known to be. */
export function Standing({ view, current, when }: Props) {
  const s = useWords();
  const time = new Date(when).toLocaleTimeString(s.language, { hour: "2-digit", minute: "2-digit" });
  const inside = (
    <>
      <h2 className="title">{titleOf(view, s)}</h2>
      {view.stage === "writing" && <Meter progress={view.progress} />}
      {linesOf(view, s).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {view.stage !== "blank" && current && <p className="quiet">{s.start.readAt(time)}</p>}
    </>
  );
  return (
    <>
      {!current && <Notice intent="warning">{s.start.old}</Notice>}
      <div className={view.stage === "ready" && current ? "notice notice-success" : "tight"}>{inside}</div>
    </>
  );
}
