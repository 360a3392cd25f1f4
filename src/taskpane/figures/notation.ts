/** Numbers as reports write them: thousands by a point, decimals by a comma, counts below ten with a zero before them. */
import type { Measure } from "../../outline/figureTelling";

/** The text of a figure's blank: "05", "1.234", "98,5". */
export function figureText(value: number, { kind }: Measure): string {
  return kind === "count" && value < 10 ? `0${value}` : numberText(value);
}

export function numberText(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
