import { useEffect, useReducer, useRef, type Dispatch } from "react";
import type { SourceDocument } from "../../document";
import { congVan1432, type FigureId } from "../../outline";
import { readReport } from "../../report";
import { planEntry, type FigureEntry } from "../../skeleton/planEntry";
import { noAnswer, patiently } from "../../word/patience";
import type { PlaceProps } from "../app/place";
import { sameDocument } from "../live/sameDocument";
import { useLook } from "../live/useLook";
import { failureOf } from "../parts/failure";
import { openEarlier } from "./earlierFile";
import { meaningOf } from "./figureInput";
import { figuresReducer, figuresStart, type FiguresEvent, type FiguresState } from "./figuresState";
import {
  entryOf,
  nextMissing,
  noneOf,
  partsOfFigures,
  rowsOf,
  type FigureRow,
  type FiguresReading,
} from "./figuresView";

export interface Figures {
  readonly state: FiguresState;
  readonly dispatch: Dispatch<FiguresEvent>;
  readonly read: () => void;
  /** Writes what is typed for a figure, or says why not. */
  readonly write: (row: FigureRow) => void;
  /** Writes that there was none. */
  readonly writeNone: (row: FigureRow) => void;
  readonly insertItem: (row: FigureRow) => void;
  readonly goTo: (row: FigureRow) => void;
  readonly openEarlier: (file: File) => void;
}

const readingOf = (source: SourceDocument): FiguresReading => ({
  source,
  report: readReport(source, congVan1432),
});

/** The form's states, and the only place of this screen that speaks to Word. */
export function useFigures({ port, connected, shown, asked }: PlaceProps): Figures {
  const [state, dispatch] = useReducer(figuresReducer, figuresStart);
  /** What has been dispatched last, for work that goes on after the render that began it. */
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  /** Counts what may have changed the document, so that a reading from before is known as late. */
  const turn = useRef(0);

  /** Reads the document, and shows it where it is another than the one shown. */
  async function read(): Promise<void> {
    const before = turn.current;
    try {
      const source = await patiently(port.readDocument(), () => {
        dispatch({ type: "unread", failure: failureOf(noAnswer("unchanged")) });
      });
      if (turn.current !== before) return;
      const { reading } = latest.current;
      const isSame = reading !== null && sameDocument(source, reading.source);
      dispatch(isSame ? { type: "same" } : { type: "read", reading: readingOf(source) });
    } catch (error) {
      // Whatever failed, this only reads.
      dispatch({ type: "unread", failure: { ...failureOf(error), documentState: "unchanged" } });
    }
  }

  const isResting = () => latest.current.deed?.kind !== "working";
  const begun = useRef(false);
  useEffect(() => {
    if (!connected || !shown || begun.current) return;
    begun.current = true;
    void read();
  });
  useLook(port, connected && state.reading !== null, shown, async () => {
    if (isResting()) await read();
  });

  const answered = useRef(0);
  useEffect(() => {
    if (!shown || state.reading === null || asked <= answered.current) return;
    answered.current = asked;
    const next = nextMissing(rowsOf(partsOfFigures(state.reading, congVan1432)), null);
    if (next !== null) dispatch({ type: "next-asked", next });
  }, [asked, shown, state.reading]);

  /** Told after a minute without an answer; a late one is shown as it comes. */
  const impatient = (figure: FigureId, documentState: "unchanged" | "unknown") => () => {
    dispatch({ type: "failed", figure, failure: failureOf(noAnswer(documentState)) });
  };

  async function carryOut(entry: FigureEntry): Promise<void> {
    const { reading } = latest.current;
    if (reading === null || !isResting()) return;
    const { figure } = entry;
    dispatch({ type: "asked", figure });
    turn.current += 1;
    try {
      const writing = port.writeFigure(entry, planEntry(reading.report, entry));
      const outcome = await patiently(writing, impatient(figure, "unknown"));
      const now = readingOf(outcome.source);
      if (outcome.kind === "done") {
        const next = nextMissing(rowsOf(partsOfFigures(now, congVan1432)), figure);
        dispatch({ ...outcome, type: "written", entry, reading: now, next });
      } else {
        const refusal = outcome.kind === "refused" ? outcome.refusal : null;
        dispatch({ type: "not-written", figure, refusal, reading: now });
      }
    } catch (error) {
      await failed(figure, error);
    }
  }

  async function failed(figure: FigureId, error: unknown): Promise<void> {
    const failure = failureOf(error);
    if (failure.documentState !== "unchanged") await read();
    dispatch({ type: "failed", figure, failure });
  }

  async function insertItem({ id, item }: FigureRow): Promise<void> {
    if (!isResting()) return;
    dispatch({ type: "asked", figure: id });
    turn.current += 1;
    try {
      const inserting = port.applyFix({ kind: "insert-item", item });
      const { outcome, source } = await patiently(inserting, impatient(id, "unknown"));
      dispatch({ type: "item-answered", figure: id, outcome, reading: readingOf(source) });
    } catch (error) {
      await failed(id, error);
    }
  }

  async function goTo({ id, at }: FigureRow): Promise<void> {
    const { reading } = latest.current;
    if (reading === null || at === null) return;
    try {
      const text = reading.source.paragraphs[at.paragraph]?.text ?? "";
      const going = port.goTo(at.paragraph, text, at.range);
      const answer = await patiently(going, impatient(id, "unchanged"));
      if (answer === "moved") await read();
      dispatch({ type: "visited", figure: id, found: answer === "there" });
    } catch (error) {
      dispatch({ type: "failed", figure: id, failure: failureOf(error) });
    }
  }

  async function compare(file: File): Promise<void> {
    dispatch({ type: "earlier", state: { kind: "opening", name: file.name } });
    dispatch({ type: "earlier", state: await openEarlier(file) });
  }

  return {
    state,
    dispatch,
    read: () => {
      if (connected && isResting()) void read();
    },
    write: ({ id, measure }) => {
      const meaning = meaningOf(state.drafts[id] ?? "", measure);
      if (meaning.kind === "entry") void carryOut(entryOf(id, meaning));
      else {
        const problem = meaning.kind === "empty" ? "empty" : meaning.problem;
        dispatch({ type: "not-meant", figure: id, problem });
      }
    },
    writeNone: ({ id }) => {
      void carryOut(noneOf(id));
    },
    insertItem: (row) => {
      void insertItem(row);
    },
    goTo: (row) => {
      void goTo(row);
    },
    openEarlier: (file) => {
      void compare(file);
    },
  };
}
