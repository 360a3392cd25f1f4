/** A sentence with what its numbers are about and what each is to the report: what candidates are made from. */
import type { FigureId } from "../../outline";
import { phraseAt, phraseBook, phrasesIn, type PhraseBook } from "../../text/phrases";
import type { ReportPeriod } from "../readings";
import { OTHER_WORK, SUPERVISORS, THIS_WORK, type OtherWords, type Topic } from "./lexicon";
import type { Parsed } from "./parse";
import type { Quantity } from "./quantities";
import type { Judged } from "./status";
import type { Clause, Subject } from "./topicWords";

export interface Under {
  readonly itemTopics: readonly Topic[];
  readonly period: ReportPeriod;
}

/** What few of a clause's numbers ask of all of it, found for the first that does. */
export class ClauseFacts {
  #otherWork?: Readonly<Partial<Record<FigureId, number>>>;
  #otherSupervisor?: number;
  #within?: number;

  constructor(readonly clause: Clause) {}

  /** From where on it tells of other work than a figure's. */
  get otherWork(): Readonly<Partial<Record<FigureId, number>>> {
    return (this.#otherWork ??= otherWorkIn(this.clause));
  }

  /** From where on it tells of supervisors that III.8 does not ask about. */
  get otherSupervisor(): number {
    return (this.#otherSupervisor ??= otherSupervisorIn(this.clause));
  }

  /** From where on it tells of work that others' work held. */
  get within(): number {
    return (this.#within ??= withinFrom(this.clause));
  }
}

export interface Context {
  readonly parsed: Parsed;
  readonly clause: Clause;
  readonly facts: ClauseFacts;
  readonly quantity: Quantity;
  readonly subject: Subject;
  readonly topic: Topic;
  readonly judged: Judged;
  readonly sentence: number;
  readonly around: Under;
}

/** From where on a clause tells of other work than the figure's. */
function otherWorkIn(clause: Clause): Readonly<Partial<Record<FigureId, number>>> {
  if (phrasesIn(THIS_WORK, clause.text, clause).length > 0) return {};
  const subject = (phraseAt(BESIDES, clause.text, clause.from)?.to ?? clause.from) + 1;
  const books = Object.entries(OTHER_WORK) as [FigureId, PhraseBook<OtherWords>][];
  return Object.fromEntries(
    books.flatMap(([figure, book]) => {
      const found = phrasesIn(book, clause.text, clause).flatMap(({ meaning, from, to }) =>
        meaning === "any" ? [clause.from] : meaning === "before" || from <= subject ? [to] : [],
      );
      return found.length > 0 ? [[figure, Math.min(...found)]] : [];
    }),
  );
}

function otherSupervisorIn(clause: Clause): number {
  const named = phrasesIn(SUPERVISORS, clause.text, clause);
  const isFronts = named.some(({ meaning }) => meaning === "front");
  return isFronts ? Infinity : (named[0]?.to ?? Infinity);
}

const BESIDES = phraseBook<"besides">({
  besides: ["bên cạnh đó ,", "ngoài ra ,", "trong năm ,", "trong kỳ ,", "6 tháng đầu năm ,"],
});

const WITHIN = phraseBook<"within">({
  within: ["lồng ghép trong", "lồng ghép vào", "lồng ghép với", "lồng ghép tại"],
});

const withinFrom = (clause: Clause): number => phrasesIn(WITHIN, clause.text, clause)[0]?.to ?? Infinity;
