/** The form of figures: what was read, what is being typed, what was written, and the earlier report beside it. Pure. */
import type { FigureRefusal, FixOutcome } from "../../app";
import type { DocxErrorCode, ForeignFormat } from "../../docx";
import type { FigureId } from "../../outline";
import type { FigureEntry } from "../../skeleton/planEntry";
import type { Failure } from "../parts/failure";
import type { Earlier } from "./earlier";
import type { InputProblem } from "./figureInput";

/** What was last done about a figure, told at its row and by the live region. */
export type Deed =
  | { readonly kind: "working"; readonly figure: FigureId }
  | {
      readonly kind: "written";
      readonly figure: FigureId;
      readonly undoSteps: number;
      readonly recordedAsRevision: "no" | "unknown";
      /** The document says something else besides. */
      readonly readOtherwise: boolean;
    }
  | { readonly kind: "item-inserted"; readonly figure: FigureId; readonly undoSteps: number }
  | { readonly kind: "moved"; readonly figure: FigureId }
  | { readonly kind: "refused"; readonly figure: FigureId; readonly refusal: FigureRefusal }
  | { readonly kind: "there"; readonly figure: FigureId }
  | { readonly kind: "failed"; readonly figure: FigureId; readonly failure: Failure };

/** Why a file could not be read: what it is, or that the computer would not give it. */
export interface Unreadable {
  readonly name: string;
  readonly code: DocxErrorCode | "not-given" | "foreign";
  readonly format?: ForeignFormat;
}

export type EarlierState =
  | { readonly kind: "none" }
  | { readonly kind: "opening"; readonly name: string }
  | { readonly kind: "open"; readonly earlier: Earlier }
  | { readonly kind: "unreadable"; readonly file: Unreadable };

export interface FiguresState {
  /** What is being typed; a figure is not there until its box is touched. */
  readonly drafts: Readonly<Partial<Record<FigureId, string>>>;
  /** The figure whose box is open although the text tells it. */
  readonly changing: FigureId | null;
  readonly problem: { readonly figure: FigureId; readonly problem: InputProblem | "empty" } | null;
  readonly deed: Deed | null;
  readonly earlier: EarlierState;
  /** Each growth moves the focus to a figure's box, or with null to the count above all. */
  readonly focus: { readonly on: FigureId | null; readonly count: number };
}

export type FiguresEvent =
  /** The text is another now, by nothing that was done here. */
  | { readonly type: "text-changed" }
  /** The clerk comes to fill in what is missing: straight to the first of it. */
  | { readonly type: "next-asked"; readonly next: FigureId }
  | { readonly type: "typed"; readonly figure: FigureId; readonly text: string }
  | { readonly type: "change-asked"; readonly figure: FigureId }
  | { readonly type: "change-dropped" }
  | {
      readonly type: "not-meant";
      readonly figure: FigureId;
      readonly problem: InputProblem | "empty";
    }
  | { readonly type: "asked"; readonly figure: FigureId }
  | {
      readonly type: "written";
      readonly entry: FigureEntry;
      readonly undoSteps: number;
      readonly recordedAsRevision: "no" | "unknown";
      /** The document says something else besides. */
      readonly readOtherwise: boolean;
      /** Which figure waits next; null where none does. */
      readonly next: FigureId | null;
    }
  | {
      readonly type: "not-written";
      readonly figure: FigureId;
      /** null where the document is another than was shown. */
      readonly refusal: FigureRefusal | null;
    }
  | {
      readonly type: "item-answered";
      readonly figure: FigureId;
      readonly outcome: FixOutcome;
    }
  | { readonly type: "visited"; readonly figure: FigureId; readonly found: boolean }
  | { readonly type: "failed"; readonly figure: FigureId; readonly failure: Failure }
  | { readonly type: "earlier"; readonly state: EarlierState };

export const figuresStart: FiguresState = {
  drafts: {},
  changing: null,
  problem: null,
  deed: null,
  earlier: { kind: "none" },
  focus: { on: null, count: 0 },
};

export function figuresReducer(state: FiguresState, event: FiguresEvent): FiguresState {
  switch (event.type) {
    case "text-changed":
      // What was last done, and how to take it back, holds for the text before.
      return { ...state, deed: state.deed?.kind === "working" ? state.deed : null };
    case "next-asked":
      return focusedOn(event.next, state);
    case "typed":
      return {
        ...state,
        drafts: { ...state.drafts, [event.figure]: event.text },
        problem: state.problem?.figure === event.figure ? null : state.problem,
      };
    case "change-asked":
      return focusedOn(event.figure, { ...state, changing: event.figure, deed: null });
    case "change-dropped":
      return dropped(state);
    case "not-meant":
      return focusedOn(event.figure, {
        ...state,
        deed: null,
        problem: { figure: event.figure, problem: event.problem },
      });
    case "asked":
      return { ...state, problem: null, deed: { kind: "working", figure: event.figure } };
    case "written":
      return written(state, event);
    case "not-written":
      return {
        ...state,
        deed:
          event.refusal === null
            ? { kind: "moved", figure: event.figure }
            : { kind: "refused", figure: event.figure, refusal: event.refusal },
      };
    case "item-answered":
      if (event.outcome.kind === "moved") return { ...state, deed: { kind: "moved", figure: event.figure } };
      return focusedOn(event.figure, {
        ...state,
        deed: { kind: "item-inserted", figure: event.figure, undoSteps: event.outcome.undoSteps },
      });
    case "visited":
      return { ...state, deed: { kind: event.found ? "there" : "moved", figure: event.figure } };
    case "failed":
      return { ...state, deed: { kind: "failed", figure: event.figure, failure: event.failure } };
    case "earlier":
      return { ...state, earlier: event.state };
  }
}

function written(
  state: FiguresState,
  { entry, undoSteps, recordedAsRevision, readOtherwise, next }: Extract<FiguresEvent, { type: "written" }>,
): FiguresState {
  const { figure } = entry;
  return focusedOn(next, {
    ...withoutDraft(state, figure),
    changing: state.changing === figure ? null : state.changing,
    deed: { kind: "written", figure, undoSteps, recordedAsRevision, readOtherwise },
  });
}

function dropped(state: FiguresState): FiguresState {
  const { changing } = state;
  if (changing === null) return state;
  // The box goes away: the focus stays at its figure.
  return focusedOn(changing, { ...withoutDraft(state, changing), changing: null, problem: null });
}

function withoutDraft(state: FiguresState, figure: FigureId): FiguresState {
  return { ...state, drafts: { ...state.drafts, [figure]: "" } };
}

function focusedOn(on: FigureId | null, state: FiguresState): FiguresState {
  return { ...state, focus: { on, count: state.focus.count + 1 } };
}
