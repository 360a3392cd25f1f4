import type { ManualStep } from "../../document";
import { useWords } from "./words";

/** What Word leaves to be set by hand, each with its steps. */
export function ManualSteps({ steps }: { readonly steps: readonly ManualStep[] }) {
  const { manual } = useWords().insert;
  return (
    <ol className="cards">
      {steps.map((step) => (
        <li key={step} className="card">
          <h4 className="small">{manual[step].title}</h4>
          <ol className="lines">
            {manual[step].steps.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
