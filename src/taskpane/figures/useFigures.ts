import { useEffect, useMemo, useReducer, useRef, type Dispatch } from "react";
import type { FigureId } from "../../outline";
import { planEntry, type FigureEntry } from "../../skeleton/planEntry";
import { says } from "../../skeleton/proveEntry";
import { noAnswer, patiently } from "../../word/patience";
import type { TabProps } from "../app/tab";
import type { CheckResult, DocumentState } from "../document/documentStore";
import { looked, useDocument, useWatch } from "../document/useDocument";
import { failureOf } from "../parts/failure";
import { useOutline } from "../parts/outline";
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
  readonly known: DocumentState;
  /** null until the document has been read. */
  readonly reading: FiguresReading | null;
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

const readingOf = ({ source, reading }: CheckResult): FiguresReading => ({ source, report: reading });

/** The form's states, and what it asks of the document. */
export function useFigures({ port, store, connected, shown, asked }: TabProps): Figures {
  const outline = useOutline();
  const [state, dispatch] = useReducer(figuresReducer, figuresStart);
  const known = useDocument(store);
  const { result } = known;
  const reading = useMemo(() => result && readingOf(result), [result]);
  /** What has been dispatched last, for work that goes on after the render that began it. */
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);

  /** The text that this tab has told of; another one comes from a change that was not made here. */
  const told = useRef(result?.source);
  useEffect(() => {
    if (result?.source === told.current) return;
    told.current = result?.source;
    dispatch({ type: "text-changed" });
  }, [result]);

  const isResting = () => latest.current.deed?.kind !== "working";
  const begun = useRef(false);
  useEffect(() => {
    if (!connected || !shown || begun.current) return;
    begun.current = true;
    void looked(store);
  });
  useWatch({ port, store, shown }, connected && reading !== null, isResting);

  const nextOf = (now: FiguresReading, after: FigureId | null) =>
    nextMissing(rowsOf(partsOfFigures(now, outline)), after);

  const answered = useRef(0);
  useEffect(() => {
    if (!shown || reading === null || asked <= answered.current) return;
    answered.current = asked;
    const next = nextMissing(rowsOf(partsOfFigures(reading, outline)), null);
    if (next !== null) dispatch({ type: "next-asked", next });
  }, [asked, shown, reading, outline]);

  /** Told after a minute without an answer; a late one is shown as it comes. */
  const impatient = (figure: FigureId, documentState: "unchanged" | "unknown") => () => {
    dispatch({ type: "failed", figure, failure: failureOf(noAnswer(documentState)) });
  };

  async function taken(source: FiguresReading["source"]): Promise<FiguresReading> {
    const now = await store.take(source);
    told.current = now.source;
    return readingOf(now);
  }

  async function carryOut(entry: FigureEntry): Promise<void> {
    if (reading === null || !isResting()) return;
    const { figure } = entry;
    dispatch({ type: "asked", figure });
    try {
      const writing = port.writeFigure(entry, planEntry(reading.report, entry));
      const outcome = await patiently(writing, impatient(figure, "unknown"));
      const now = await taken(outcome.source);
      if (outcome.kind === "done") {
        const { undoSteps, recordedAsRevision } = outcome;
        const read = now.report.figures.find(({ id }) => id === figure);
        const readOtherwise = read === undefined || !says(read, entry);
        const next = nextOf(now, figure);
        dispatch({ type: "written", entry, undoSteps, recordedAsRevision, readOtherwise, next });
      } else {
        const refusal = outcome.kind === "refused" ? outcome.refusal : null;
        dispatch({ type: "not-written", figure, refusal });
      }
    } catch (error) {
      await failed(figure, error);
    }
  }

  async function failed(figure: FigureId, error: unknown): Promise<void> {
    const failure = failureOf(error);
    if (failure.documentState !== "unchanged") await looked(store);
    dispatch({ type: "failed", figure, failure });
  }

  async function insertItem({ id, item }: FigureRow): Promise<void> {
    if (!isResting()) return;
    dispatch({ type: "asked", figure: id });
    try {
      const inserting = port.applyFix({ kind: "insert-item", item });
      const { outcome, source } = await patiently(inserting, impatient(id, "unknown"));
      await taken(source);
      dispatch({ type: "item-answered", figure: id, outcome });
    } catch (error) {
      await failed(id, error);
    }
  }

  async function goTo({ id, at }: FigureRow): Promise<void> {
    if (result === null || at === null) return;
    try {
      const text = result.source.paragraphs[at.paragraph]?.text ?? "";
      const going = port.goTo(at.paragraph, text, at.range);
      const answer = await patiently(going, impatient(id, "unchanged"));
      if (answer === "moved") await looked(store);
      dispatch({ type: "visited", figure: id, found: answer === "there" });
    } catch (error) {
      dispatch({ type: "failed", figure: id, failure: failureOf(error) });
    }
  }

  async function compare(file: File): Promise<void> {
    dispatch({ type: "earlier", state: { kind: "opening", name: file.name } });
    dispatch({ type: "earlier", state: await openEarlier(file, outline) });
  }

  return {
    state,
    known,
    reading,
    dispatch,
    read: () => {
      if (connected && isResting()) void looked(store);
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
