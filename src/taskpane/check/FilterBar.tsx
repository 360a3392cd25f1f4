import { useWords } from "../parts/words";
import type { Filter } from "./checkState";
import type { Findings } from "./findings";

const FILTERS: readonly Filter[] = ["error", "warning", "dismissed"];

interface Props {
  readonly filter: Filter;
  readonly findings: Findings;
  readonly onChoose: (filter: Filter) => void;
}

export function FilterBar({ filter, findings, onChoose }: Props) {
  const s = useWords();
  return (
    <div role="group" aria-label={s.check.filterLabel} className="filters">
      {FILTERS.map((name) => (
        <button
          key={name}
          type="button"
          className="filter"
          aria-pressed={name === filter}
          onClick={() => {
            onChoose(name);
          }}
        >
          {s.check.filters[name](findings[name].length)}
        </button>
      ))}
    </div>
  );
}
