import { lazy, type ComponentType } from "react";
import type { Place } from "./appState";
import type { PlaceProps } from "./place";

/** The screen of each place, fetched when the place is first shown. */
export const SCREENS: Readonly<Record<Place, ComponentType<PlaceProps>>> = {
  start: lazy(() => import("../start/StartPlace")),
  insert: lazy(() => import("../insert/InsertPlace")),
  figures: lazy(() => import("../figures/FiguresPlace")),
  check: lazy(() => import("../check/CheckPlace")),
};
