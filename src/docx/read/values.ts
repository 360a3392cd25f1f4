/** The simple types of WordprocessingML attributes: ECMA-376 part 1, 17.17 and 22.9. */

/** Points in one of each unit that a length may carry in strict files. */
const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pc: 12,
  pi: 12,
};

/** A length in points from twentieths of a point ("720") or with its unit ("1.27cm"); undefined where it is neither. */
export function points(value: string | undefined): number | undefined {
  const match = /^(-?\d+(?:\.\d+)?)(pt|in|cm|mm|pc|pi)?$/.exec(value ?? "");
  if (!match) return undefined;
  const number = Number(match[1]);
  // Word's API gives lengths that people typed in centimetres with one decimal or two: 1.27 cm is 36 pt.
  return match[2] === undefined ? number / 20 : Math.round(number * (POINTS[match[2]] ?? 1) * 100) / 100;
}

/** An on/off property that stands there: on, unless its value says otherwise. */
export function isOn(value: string | undefined): boolean {
  return value !== "0" && value !== "false" && value !== "off";
}
