import type { Progress } from "../../check/progress";

/** For the eye only; the words beside it say the same. */
export function Meter({ progress: { done, total } }: { readonly progress: Progress }) {
  return (
    <div className={done === total ? "meter meter-full" : "meter"} aria-hidden="true">
      <div style={{ width: `${(100 * done) / total}%` }} />
    </div>
  );
}
