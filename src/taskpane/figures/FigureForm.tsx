import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import { planEntry } from "../../skeleton/planEntry";
import type { FigureStrings } from "../../strings/figures";
import { ChangePreview } from "../check/ChangePreview";
import { changeOf } from "../check/checkView";
import { Busy } from "../parts/Busy";
import { meaningOf } from "./figureInput";
import { GoTo, type RowProps } from "./GoTo";
import { entryOf, type FigureRow } from "./figuresView";

/** The box for a figure, what will become of what is typed, and the button; Enter writes. */
export function FigureForm({ row, figures, reading, s }: RowProps) {
  const { id, label, measure, way, none } = row;
  const { state, dispatch } = figures;
  const typed = state.drafts[id] ?? "";
  const working = state.deed?.kind === "working" && state.deed.figure === id;
  const problem = state.problem?.figure === id ? state.problem.problem : null;
  const box = {
    value: typed,
    "data-focus": id,
    "aria-label": measure.kind === "words" ? s.words(label) : s.value(label, unitOf(row, s)),
    onChange: (_: unknown, { value }: { readonly value: string }) => {
      dispatch({ type: "typed", figure: id, text: value });
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === "Escape" && way === "change") {
        // office.js takes an Escape that comes up to the page as leave to go, and moves the focus.
        event.stopPropagation();
        dispatch({ type: "change-dropped" });
      }
      // One sentence has no lines; and not while an input method is still composing a letter.
      if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
      event.preventDefault();
      figures.write(row);
    },
  };
  return (
    <form
      noValidate
      className="group"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        figures.write(row);
      }}
    >
      <div className="entry">
        <Field
          className="entry-box"
          validationMessage={problem === null ? null : s.problems[problem]}
          hint={previewOf({ row, reading, typed, s })}
        >
          {measure.kind === "words" ? (
            <Textarea {...box} rows={2} />
          ) : (
            <Input {...box} inputMode="decimal" contentAfter={unitOf(row, s)} autoComplete="off" />
          )}
        </Field>
        <Button
          type="submit"
          aria-label={s.writeAbout(label)}
          disabledFocusable={state.deed?.kind === "working"}
          icon={working ? <Busy /> : null}
        >
          {working ? s.working : s.write}
        </Button>
      </div>
      <div className="deeds">
        {none !== null && (
          <Button
            size="small"
            aria-label={s.noneAbout(label, none)}
            title={none}
            disabledFocusable={state.deed?.kind === "working"}
            onClick={() => {
              figures.writeNone(row);
            }}
          >
            {s.none}
          </Button>
        )}
        {way === "change" && (
          <Button
            appearance="subtle"
            size="small"
            onClick={() => {
              dispatch({ type: "change-dropped" });
            }}
          >
            {s.cancel}
          </Button>
        )}
        {row.at !== null && <GoTo row={row} figures={figures} s={s} />}
      </div>
    </form>
  );
}

const unitOf = ({ measure }: FigureRow, s: FigureStrings): string =>
  measure.kind === "count" ? measure.noun : s.percent;

interface PreviewProps extends Pick<RowProps, "row" | "reading" | "s"> {
  readonly typed: string;
}

/** What will be written, in the words in which it will stand; nothing while nothing can be meant. */
function previewOf({ row, reading, typed, s }: PreviewProps): ReactElement | string | null {
  const meaning = meaningOf(typed, row.measure);
  if (meaning.kind !== "entry") return row.measure.kind === "words" ? s.wordsExample : null;
  const plan = planEntry(reading.report, entryOf(row.id, meaning));
  switch (plan.kind) {
    case "insert":
      return s.willInsert(row.item, plan.sentence);
    case "fill":
      return s.willFill(plan.text);
    case "replace":
    case "rewrite": {
      const change = changeOf({ kind: "replace", ...plan.words }, reading.source);
      return change && <ChangePreview change={change} />;
    }
    case "none":
      return null;
  }
}
