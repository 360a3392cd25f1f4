import { useWords } from "../parts/words";
import type { Host } from "./appState";

/** Said by the build: a server that an office deploys has no workbench. */
declare const WITH_WORKBENCH: boolean;

/** In place of the whole pane where there is no Word that it could work with. */
export function HostMessage({ host }: { readonly host: Extract<Host, "not-word" | "too-old" | "failed"> }) {
  const s = useWords();
  const { what, todo } = { "not-word": s.host.notWord, "too-old": s.host.tooOld, failed: s.host.failed }[
    host
  ];
  return (
    <div role="alert" className="stack panel">
      <h2 className="title">{what}</h2>
      <p>{todo}</p>
      {host === "not-word" && WITH_WORKBENCH && (
        <p>
          <a className="link" href="workbench.html">
            {s.host.tryWorkbench}
          </a>
        </p>
      )}
    </div>
  );
}
