import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { figureStrings } from "../../strings/figures";
import type { TabProps } from "../app/tab";
import { Busy } from "../parts/Busy";
import { Notice } from "../parts/Notice";
import { useOutline } from "../parts/outline";
import { Trouble } from "../parts/Trouble";
import { useWords } from "../parts/words";
import { EarlierReport } from "./EarlierReport";
import { FigureCount } from "./FigureCount";
import { FigureRowView } from "./FigureRowView";
import { partsOfFigures, rowsOf } from "./figuresView";
import { spokenFigures } from "./spokenFigures";
import { useFigures } from "./useFigures";

/** Every figure of the outline in one list: read from the document, typed into it, beside the last period's. */
export default function FiguresTab(props: TabProps) {
  const s = figureStrings[useWords().language];
  const figures = useFigures(props);
  const outline = useOutline();
  const { state, known, reading } = figures;
  const failure = reading === null ? known.failure : null;
  const parts = useMemo(() => (reading === null ? [] : partsOfFigures(reading, outline)), [reading, outline]);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const { on, count } = state.focus;
    // The pane takes no focus that it does not have: the clerk may be writing in the document.
    if (count === 0 || !document.hasFocus()) return;
    const target = list.current?.querySelector<HTMLElement>(on === null ? "h3" : `[data-focus="${on}"]`);
    target?.focus();
    // What is said of the number stands below its box.
    target?.closest(".figure")?.scrollIntoView({ block: "nearest" });
  }, [state.focus]);

  return (
    <div className="stack" ref={list}>
      <h2 className="title">{s.title}</h2>
      <p>{s.intro}</p>
      <p role="status" className="unseen">
        {spokenFigures(state, parts, outline, s)}
      </p>
      {failure !== null && (
        <>
          <Trouble failure={failure} />
          <Button onClick={figures.read}>{s.again}</Button>
        </>
      )}
      {reading === null && failure === null && (
        <p className="row-line">
          <Busy /> {s.reading}
        </p>
      )}
      {reading !== null && (
        <>
          {known.freshness !== "current" && (
            <Notice intent="warning">
              <p>{s.stale}</p>
              <Button onClick={figures.read}>{s.again}</Button>
            </Notice>
          )}
          <FigureCount rows={rowsOf(parts)} s={s} />
          <EarlierReport figures={figures} now={reading.report.period} s={s} />
          {parts.map((part) => (
            <section key={part.id} aria-labelledby={`figures-${part.id}`} className="stack">
              <h3 id={`figures-${part.id}`} className="subtitle" lang="vi">
                {part.title}
              </h3>
              {part.groups.map((group) => (
                <div key={group.item} className="tight">
                  {group.item !== part.id && (
                    <h4 lang="vi" className="quiet">
                      {group.title}
                    </h4>
                  )}
                  <ul className="cards">
                    {group.rows.map((row) => (
                      <FigureRowView key={row.id} row={row} figures={figures} reading={reading} s={s} />
                    ))}
                  </ul>
                </div>
              ))}
            </section>
          ))}
        </>
      )}
    </div>
  );
}
