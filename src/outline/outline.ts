/**
 * What an outline of a report is: the parts that a ministry asks for, the figures in them, the days they are due.
 * An outline is data (see `cong-van-1432.ts`); another one is another data file and no code.
 */

/** A place in the outline: `III.7.3` is part III, item 7, third dash. Unique in its outline; never renamed. */
export type ItemId = string;

/** The figures that reports are asked for. A closed set: other programs read these ids. */
export type FigureId =
  | "socio-economic"
  | "documents-issued"
  | "training-courses"
  | "model-count"
  | "skills-courses"
  | "commendations"
  | "procedures-simplified"
  | "online-services"
  | "satisfaction-index"
  | "officials-disciplined"
  | "petitions-received"
  | "petitions-resolved"
  | "citizen-receptions"
  | "dialogue-count"
  | "dialogue-attendance"
  | "supervision-sessions"
  | "inspections";

export type PeriodKind = "half-year" | "annual";

/** A day of the Gregorian calendar, as written: `month` is 1 to 12. */
export interface CalendarDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** A document that the outline rests on or names. */
export interface Citation {
  readonly id: string;
  /** "Chỉ thị", "Nghị quyết" … */
  readonly kind: string;
  /** Number and symbol as printed: "33/CT-TTg". */
  readonly number: string;
  readonly date: CalendarDate;
  readonly issuer: string;
  /** What it is about, as the outline or the letter words it. */
  readonly subject: string;
}

/** A piece of a ready-made sentence: words, or the blank that takes one figure. */
export type SentencePart = string | { readonly blank: FigureId };

/** A figure that an item asks for. */
export interface Figure {
  readonly id: FigureId;
  /** True where the outline itself demands it ("số liệu cụ thể"); false where its sentence implies one. */
  readonly required: boolean;
  /** The figure's name for people, in Vietnamese. */
  readonly label: string;
  /** The sentence that the skeleton offers for it; its blanks are figures of the same item. */
  readonly sentence?: readonly SentencePart[];
}

/** A part ("I."), an item ("1.") or a dash ("-") of the outline. */
export interface Item {
  readonly id: ItemId;
  /** The number as printed before the heading: "III.", "1.", "-". */
  readonly label: string;
  /** The short heading that goes into the skeleton. */
  readonly heading: string;
  /** The outline's own sentence, word for word, without its number. */
  readonly sentence: string;
  /**
   * What the empty content control under the heading says. It is the outline's sentence, except where that is no
   * more than a heading and our own words must tell what goes there. `null` for a part that only holds items.
   */
  readonly prompt: string | null;
  /** Other headings that clerks give the same item; what it is found by, never shown. */
  readonly alsoCalled?: readonly string[];
  /** The words by which running text speaks of it, where it has no heading of its own. */
  readonly spokenOfAs?: readonly string[];
  readonly figures: readonly Figure[];
  /** Ids of the citations in the sentence. */
  readonly cites: readonly string[];
  readonly children: readonly Item[];
}

/** A place where the transcription of the letter was broken, and what we made of it. */
export interface Repair {
  readonly item: ItemId;
  readonly transcribed: string;
  readonly repaired: string;
  readonly reason: string;
}

export interface Outline {
  readonly id: string;
  /** Id of the citation that prescribes this outline. */
  readonly prescribedBy: string;
  /** The outline's own title, line by line: "ĐỀ CƯƠNG BÁO CÁO" … */
  readonly title: readonly string[];
  /** Tên loại: "BÁO CÁO". */
  readonly documentKind: string;
  /** The trích yếu, up to where the agency's name follows. */
  readonly subject: string;
  /** Whom the report goes to. */
  readonly recipient: string;
  /** The last day *before* which each report must have been sent ("trước ngày"). */
  readonly deadlines: Readonly<Record<PeriodKind, { readonly day: number; readonly month: number }>>;
  readonly citations: readonly Citation[];
  readonly parts: readonly Item[];
  readonly repairs: readonly Repair[];
}

/** Every item of the outline, parents before their children, in the outline's order. */
export const allItems = perOutline((outline): readonly Item[] => {
  const withChildren = (item: Item): Item[] => [item, ...item.children.flatMap(withChildren)];
  return outline.parts.flatMap(withChildren);
});

/** The items that hold text of their own and no further items: what a clerk counts as "mục" (22 in Công văn 1432). */
export function leafItems(outline: Outline): readonly Item[] {
  return allItems(outline).filter((item) => item.children.length === 0);
}

/** Every figure of the outline with the item that asks for it, in the outline's order. */
export const allFigures = perOutline((outline): readonly { readonly figure: Figure; readonly item: Item }[] =>
  allItems(outline).flatMap((item) => item.figures.map((figure) => ({ figure, item }))),
);

/** What is made of an outline, which never changes: made when first asked for, once for each. */
export function perOutline<Answer>(answer: (outline: Outline) => Answer): (outline: Outline) => Answer {
  const known = new WeakMap<Outline, Answer>();
  return (outline) => {
    const found = known.get(outline) ?? answer(outline);
    known.set(outline, found);
    return found;
  };
}
