import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReportPeriod } from "../../report/report";
import { docxStrings, whyUnreadable } from "../../strings/docx";
import type { FigureStrings } from "../../strings/figures";
import { Busy } from "../parts/Busy";
import { Notice } from "../parts/Notice";
import { useWords } from "../parts/words";
import { periodsOf } from "./earlier";
import type { Unreadable } from "./figuresState";
import type { Figures } from "./useFigures";

interface Props {
  readonly figures: Figures;
  /** Of the report that is being written. */
  readonly now: ReportPeriod;
  readonly s: FigureStrings;
}

/** Opens the report of the last period, whose figures then stand beside those of this one. */
export function EarlierReport({ figures, now, s }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const { language } = useWords();
  const { earlier: state } = figures.state;
  const words = s.earlier;
  return (
    <section aria-labelledby="earlier" className="tight">
      <h3 id="earlier" className="small">
        {words.title}
      </h3>
      {state.kind === "none" && <p className="quiet">{words.intro}</p>}
      <div role="status" className="tight">
        {state.kind === "opening" && (
          <p className="row-line">
            <Busy /> {words.opening(state.name)}
          </p>
        )}
        {state.kind === "open" && (
          <>
            <p>{words.opened(state.earlier.name, periodName(state.earlier.period, words))}</p>
            <PeriodsNote periods={periodsOf(state.earlier.period, now)} words={words} />
          </>
        )}
        {state.kind === "unreadable" && (
          <Notice intent="warning">
            {words.refused(state.file.name, whyNot(state.file, language, words))}
          </Notice>
        )}
      </div>
      <div className="deeds">
        <input
          ref={input}
          type="file"
          accept=".docx"
          hidden
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) figures.openEarlier(file);
            // So that the same file, mended meanwhile, can be chosen once more.
            currentTarget.value = "";
          }}
        />
        <Button disabledFocusable={state.kind === "opening"} onClick={() => input.current?.click()}>
          {state.kind === "none" ? words.open : words.other}
        </Button>
        {state.kind === "open" && (
          <Button
            appearance="subtle"
            onClick={() => {
              figures.dispatch({ type: "earlier", state: { kind: "none" } });
            }}
          >
            {words.close}
          </Button>
        )}
      </div>
    </section>
  );
}

interface NoteProps {
  readonly periods: ReturnType<typeof periodsOf>;
  readonly words: FigureStrings["earlier"];
}

function PeriodsNote({ periods, words }: NoteProps) {
  return periods === "comparable" ? null : <p className="small">{words.periods[periods]}</p>;
}

function periodName({ kind, year }: ReportPeriod, words: FigureStrings["earlier"]): string {
  return kind === null || year === null ? words.period.unknown : words.period[kind](String(year));
}

function whyNot(file: Unreadable, language: "vi" | "en", words: FigureStrings["earlier"]): string {
  if (file.code === "not-given") return words.notGiven;
  if (file.code === "foreign") return words.foreign;
  return whyUnreadable(file.code, file.format, docxStrings[language]);
}
