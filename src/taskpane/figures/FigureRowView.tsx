import { Badge, Button } from "@fluentui/react-components";
import type { FigureStatus } from "../../report/report";
import { figureReasonOf } from "../../strings/findings";
import { Busy } from "../parts/Busy";
import { Trouble } from "../parts/Trouble";
import { useOutline } from "../parts/outline";
import { useWords } from "../parts/words";
import { EarlierValue } from "./EarlierValue";
import { FigureForm } from "./FigureForm";
import { GoTo, type RowProps } from "./GoTo";
import { deedLine } from "./spokenFigures";

/** One word has one colour; the word itself is always there, so that no colour has to be seen. */
const COLOURS = {
  present: "success",
  nil: "success",
  missing: "danger",
  review: "warning",
  unchecked: "informative",
} as const satisfies Record<FigureStatus, "success" | "danger" | "warning" | "informative">;

/** What the report says of one figure, and what can be done about it. */
export function FigureRowView({ row, figures, reading, s }: RowProps) {
  const { id, label, status, way } = row;
  const { changing, drafts } = figures.state;
  const isOpen = way === "write" || (way === "change" && (changing === id || (drafts[id] ?? "") !== ""));
  const colour = status === "missing" && !row.required ? "warning" : COLOURS[status];
  return (
    <li className="card figure">
      <div className="row-line">
        <span className="item small" lang="vi">
          {label}
        </span>
        {row.required && (
          <Badge appearance="outline" color="informative">
            {s.requiredMark}
          </Badge>
        )}
        <Badge appearance="tint" color={colour}>
          {s.statuses[status]}
        </Badge>
      </div>
      <Said row={row} s={s} />
      <EarlierValue row={row} figures={figures} reading={reading} s={s} />
      {isOpen ? (
        <FigureForm row={row} figures={figures} reading={reading} s={s} />
      ) : (
        <Deeds row={row} figures={figures} s={s} />
      )}
      <DeedNote row={row} figures={figures} s={s} />
    </li>
  );
}

function Said({ row: { values, reason, way, item }, s }: Pick<RowProps, "row" | "s">) {
  const { language } = useWords();
  const own = way === "own-words" || way === "several" || way === "no-words";
  return (
    <>
      {values.length > 0 && <p>{s.inReport(values.join("; "))}</p>}
      {reason !== null && <p>{figureReasonOf(reason, language)}</p>}
      {way === "item-missing" && <p>{s.noItem(item)}</p>}
      {own && <p className="quiet">{s.byHand[way]}</p>}
    </>
  );
}

/** What may be done without a box to type in. */
function Deeds({ row, figures, s }: Omit<RowProps, "reading">) {
  const { id, item, label, way, at } = row;
  const { deed } = figures.state;
  const insertsItem = way === "item-missing";
  return (
    <div className="deeds">
      {way === "change" && (
        <Button
          size="small"
          data-focus={id}
          aria-label={s.changeAbout(label)}
          onClick={() => {
            figures.dispatch({ type: "change-asked", figure: id });
          }}
        >
          {s.change}
        </Button>
      )}
      {insertsItem && (
        <Button
          size="small"
          data-focus={id}
          aria-label={s.insertItemAbout(item, label)}
          disabledFocusable={deed?.kind === "working"}
          icon={deed?.kind === "working" && deed.figure === id ? <Busy /> : null}
          onClick={() => {
            figures.insertItem(row);
          }}
        >
          {s.insertItem}
        </Button>
      )}
      {at !== null && <GoTo row={row} figures={figures} s={s} />}
    </div>
  );
}

/** What came of it, where it was asked for; the live region says it too, so it is no alert here. */
function DeedNote({ row, figures, s }: Omit<RowProps, "reading">) {
  const pane = useWords();
  const outline = useOutline();
  const { deed } = figures.state;
  if (deed?.figure !== row.id || deed.kind === "there") return null;
  if (deed.kind === "failed") return <Trouble failure={deed.failure} />;
  const line = deedLine(deed, row, outline, s);
  if (line === "") return null;
  return (
    <>
      <p className="small">{line}</p>
      {deed.kind === "written" && deed.recordedAsRevision === "unknown" && (
        <p className="quiet">{pane.insert.revision}</p>
      )}
    </>
  );
}
