import { PLACES, type Place } from "./appState";

/** Where an arrow, Home or End leads from this tab; null for any other key. */
export function placeByKey(key: string, from: Place): Place | null {
  const here = PLACES.indexOf(from);
  const at = (place: number) => PLACES.at(place % PLACES.length) ?? null;
  switch (key) {
    case "ArrowRight":
      return at(here + 1);
    case "ArrowLeft":
      return at(here - 1);
    case "Home":
      return at(0);
    case "End":
      return at(-1);
    default:
      return null;
  }
}
