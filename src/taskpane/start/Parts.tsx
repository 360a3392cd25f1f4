import { VisitNote } from "../check/VisitNote";
import type { Visit } from "../document/visit";
import { useWords } from "../parts/words";
import { Meter } from "./Meter";
import type { PartLine } from "./startView";

interface Props {
  readonly parts: readonly PartLine[];
  readonly visit: Visit | null;
  readonly onGoTo: (paragraph: number, from: string) => void;
}

/** The parts of the report with what is done of each; a click leads to where there is something left to do. */
export function Parts({ parts, visit, onGoTo }: Props) {
  const s = useWords();
  return (
    <section aria-labelledby="start-parts" className="tight">
      <h3 id="start-parts" className="subtitle">
        {s.start.partsTitle}
      </h3>
      <ul className="rows">
        {parts.map(({ id, title, progress, paragraph }) => (
          <li key={id} className="row tight">
            <div className="row-line">
              {paragraph === null ? (
                <span className="item" lang="vi">
                  {title}
                </span>
              ) : (
                <button
                  type="button"
                  lang="vi"
                  className="item"
                  title={s.start.goToPart}
                  onClick={() => {
                    onGoTo(paragraph, `part:${id}`);
                  }}
                >
                  {title}
                </button>
              )}
              <span className="quiet">{s.start.partCount(progress.done, progress.total)}</span>
            </div>
            <Meter progress={progress} />
            <VisitNote visit={visit} from={`part:${id}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}
