/** The margins of Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.3 (định lề trang), in points as Word's API has them. */

export interface Margins {
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly leftMargin: number;
  readonly rightMargin: number;
}

const POINTS_PER_MM = 72 / 25.4;
/** Word keeps twentieths of a point and shows hundredths of a centimetre. */
const TOLERANCE = 0.3;

/** From and to, in millimetres. */
const ALLOWED: Readonly<Record<keyof Margins, readonly [from: number, to: number]>> = {
  topMargin: [20, 25],
  bottomMargin: [20, 25],
  leftMargin: [30, 35],
  rightMargin: [15, 20],
};

/** The margins that lie outside of what the decree allows, each with the nearest value that it does allow. */
export function marginsToSet(margins: Margins): Partial<Margins> {
  const sides = Object.keys(ALLOWED) as (keyof Margins)[];
  return Object.fromEntries(
    sides.flatMap((side) => {
      const [from, to] = ALLOWED[side].map((mm) => mm * POINTS_PER_MM) as [number, number];
      const nearest = Math.min(Math.max(margins[side], from), to);
      return Math.abs(nearest - margins[side]) > TOLERANCE ? [[side, nearest]] : [];
    }),
  );
}
