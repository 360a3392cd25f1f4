import { Trouble } from "../parts/Trouble";
import { useWords } from "../parts/words";
import type { Visit } from "../document/visit";

/** What came of going to a place, where it was asked for. The live region says it too, so it is no alert here. */
export function VisitNote({ visit, from }: { readonly visit: Visit | null; readonly from: string }) {
  const s = useWords();
  if (visit?.from !== from) return null;
  if (visit.kind === "failed") return <Trouble failure={visit.failure} />;
  return visit.kind === "moved" ? <p>{s.check.moved}</p> : null;
}
