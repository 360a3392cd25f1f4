/**
 * Makes sentences of findings. A finding says in data what was found (data.ts); here, at the very end, that becomes words
 * of a language (vi.ts, en.ts). Nothing looks into the words afterwards.
 */
import type { ItemId, Outline } from "../../outline";
import { cite } from "../../outline/citations";
import type { Language } from "..";
import type { CitationRef, Clause, FigureReason, FindingSentences, Said } from "./data";
import * as en from "./en";
import * as vi from "./vi";

export type * from "./data";

const TABLES = { vi, en };

/** What was found, what was expected, where: one or two sentences. */
export function messageOf(finding: Said, language: Language): string {
  return sentenceFor(TABLES[language].sentences, finding)(finding.data);
}

/** A table has a sentence for each rule and messageId, which takes just their data. */
function sentenceFor(sentences: FindingSentences, { rule, messageId }: Said): (data: Said["data"]) => string {
  const ofRule: Readonly<Record<string, (data: never) => string>> = sentences[rule];
  return ofRule[messageId] as (data: Said["data"]) => string;
}

/** Why a person must look at a figure. */
export const figureReasonOf = (reason: FigureReason, language: Language): string =>
  TABLES[language].figureReasons[reason];

/** "phần III", "mục III.7.2". */
export const itemNumberOf = (id: ItemId, language: Language): string => TABLES[language].itemNumber(id);

/** What a finding rests on, as people cite it. */
export function citationOf(ref: CitationRef, outline: Outline, language: Language): string {
  const words = CITED[language];
  switch (ref.source) {
    case "decree":
      return words.clause(ref.clause);
    case "letter":
      return letterOf(outline);
    case "outline":
      return words.outline(letterOf(outline), ref.item);
  }
}

/** The letter that asks for the report; `defineOutline` sees to it that it is described. */
function letterOf({ citations, prescribedBy }: Outline): string {
  return citations
    .filter(({ id }) => id === prescribedBy)
    .map(cite)
    .join();
}

const CITED = {
  vi: {
    clause: (clause: Clause): string =>
      clause === "12"
        ? "Nghị định số 30/2020/NĐ-CP, Điều 12 (kiểm tra văn bản trước khi ký ban hành)"
        : `Nghị định số 30/2020/NĐ-CP, Phụ lục I, mục ${SEVERAL[clause]?.vi ?? clause}`,
    outline: (letter: string, item?: ItemId): string =>
      `Đề cương kèm theo ${letter}${item === undefined ? "" : `, mục ${item}`}`,
  },
  en: {
    clause: (clause: Clause): string =>
      clause === "12"
        ? "Decree 30/2020/NĐ-CP, Article 12 (a document is checked before it is signed)"
        : `Decree 30/2020/NĐ-CP, Appendix I, clause ${SEVERAL[clause]?.en ?? clause}`,
    outline: (letter: string, item?: ItemId): string =>
      `Outline attached to ${letter}${item === undefined ? "" : `, ${en.itemNumber(item)}`}`,
  },
};

/** What stands in more than one clause. The sizes of the heading's elements stand with each of them. */
const SEVERAL: Readonly<Partial<Record<Clause, Readonly<Record<Language, string>>>>> = {
  "I.1-2": { vi: "I.1 và I.2", en: "I.1 and I.2" },
  "I.5": { vi: "I.5, II.1 đến II.5 và II.9.d", en: "I.5, II.1 to II.5 and II.9.d" },
  "II.7.a": { vi: "II.7.a và II.8", en: "II.7.a and II.8" },
};
