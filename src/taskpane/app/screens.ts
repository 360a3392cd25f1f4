import { lazy, type ComponentType } from "react";
import type { Tab } from "./appState";
import type { TabProps } from "./tab";

/** The screen of each tab, fetched when the tab is first shown. */
export const SCREENS: Readonly<Record<Tab, ComponentType<TabProps>>> = {
  start: lazy(() => import("../start/StartTab")),
  insert: lazy(() => import("../insert/InsertTab")),
  figures: lazy(() => import("../figures/FiguresTab")),
  check: lazy(() => import("../check/CheckTab")),
};
