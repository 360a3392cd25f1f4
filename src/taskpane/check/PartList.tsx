import { Badge } from "@fluentui/react-components";
import type { FigureStatus, ItemStatus } from "../../report/report";
import { useWords } from "../parts/words";
import type { Spot, Visit } from "../document/visit";
import { figureLine, type FigureRow, type ItemRow, type PartView } from "./checkView";
import { VisitNote } from "./VisitNote";

/** One word has one colour everywhere; the word itself is always there, so that no colour has to be seen. */
const COLOURS = {
  present: "success",
  nil: "success",
  missing: "danger",
  empty: "danger",
  review: "warning",
  unchecked: "informative",
} as const satisfies Record<ItemStatus | FigureStatus, "success" | "danger" | "warning" | "informative">;

interface Props {
  readonly parts: readonly PartView[];
  readonly visit: Visit | null;
  readonly onGoTo: (place: Spot, from: string) => void;
}

export function PartList({ parts, visit, onGoTo }: Props) {
  const s = useWords();
  return (
    <section aria-labelledby="parts" className="stack">
      <h3 id="parts" className="subtitle">
        {s.check.partsTitle}
      </h3>
      <div>
        {parts.map((part) => (
          <details key={part.id} className="fold" open={part.progress.done < part.progress.total}>
            <summary tabIndex={0}>
              <h4 className="small" lang="vi">
                {part.title}
              </h4>{" "}
              <span className="quiet">{s.check.partCount(part.progress.done, part.progress.total)}</span>
            </summary>
            <ul className="rows">
              {part.rows.map((row) => (
                <Row key={row.id} row={row} visit={visit} onGoTo={onGoTo} />
              ))}
            </ul>
          </details>
        ))}
      </div>
    </section>
  );
}

function Row({ row, visit, onGoTo }: { readonly row: ItemRow } & Omit<Props, "parts">) {
  const s = useWords();
  const { paragraph } = row;
  const name = `${row.label} ${row.heading}`;
  const from = `item:${row.id}`;
  return (
    <li className={row.depth > 1 ? "row row-deep" : "row"}>
      <div className="row-line">
        {paragraph === null ? (
          <span className="item" lang="vi">
            {name}
          </span>
        ) : (
          <button
            type="button"
            lang="vi"
            className="item"
            title={s.check.goTo}
            onClick={() => {
              onGoTo({ paragraph }, from);
            }}
          >
            {name}
          </button>
        )}
        {row.leaf || row.status === "missing" ? (
          <Badge appearance="tint" color={COLOURS[row.status]}>
            {s.check.statuses[row.status]}
          </Badge>
        ) : null}
      </div>
      {row.figures.length > 0 && (
        <ul className="rows">
          {row.figures.map((figure) => (
            <Figure key={figure.label} figure={figure} />
          ))}
        </ul>
      )}
      <VisitNote visit={visit} from={from} />
    </li>
  );
}

function Figure({ figure }: { readonly figure: FigureRow }) {
  const s = useWords();
  return <li className="quiet">{figureLine(figure, s)}</li>;
}
