/** Which tab of the pane is shown, and whether there is a Word behind it. Pure. */

/** In the order of their tabs. To add one: its name here; the compiler then asks for its screen and its words. */
export const TABS = ["start", "insert", "figures", "check"] as const;
export type Tab = (typeof TABS)[number];

export type Host = "connecting" | "word" | "not-word" | "too-old" | "failed";

export interface AppState {
  readonly host: Host;
  /** Word has not answered for so long that the clerk should be told. */
  readonly slow: boolean;
  readonly tab: Tab;
  /** Places that have been shown; they stay as they were left when another one is chosen. */
  readonly visited: readonly Tab[];
  /** How often a tab was opened to do at once what it is there for; none for one that was only looked at. */
  readonly asked: Readonly<Partial<Record<Tab, number>>>;
  /** Whether the help lies over the tabs, which stay as they are. */
  readonly help: boolean;
}

export type AppEvent =
  | { readonly type: "host-answered"; readonly host: Host }
  | { readonly type: "host-slow" }
  | { readonly type: "tab-chosen"; readonly tab: Tab; readonly atOnce?: boolean }
  | { readonly type: "help-asked" }
  | { readonly type: "help-closed" };

/** The ribbon's button to check was the asking: a pane that opens there checks at once. */
export function appStart(tab: Tab): AppState {
  return {
    host: "connecting",
    slow: false,
    tab,
    visited: [tab],
    asked: tab === "check" ? { check: 1 } : {},
    help: false,
  };
}

export function appReducer(state: AppState, event: AppEvent): AppState {
  switch (event.type) {
    case "host-answered":
      return { ...state, host: event.host, slow: false };
    case "host-slow":
      return state.host === "connecting" ? { ...state, slow: true } : state;
    case "tab-chosen":
      return chosen(state, event.tab, event.atOnce === true);
    case "help-asked":
      return { ...state, help: true };
    case "help-closed":
      return { ...state, help: false };
  }
}

function chosen(state: AppState, tab: Tab, atOnce: boolean): AppState {
  const { visited, asked } = state;
  return {
    ...state,
    help: false,
    tab,
    visited: visited.includes(tab) ? visited : [...visited, tab],
    asked: atOnce ? { ...asked, [tab]: (asked[tab] ?? 0) + 1 } : asked,
  };
}

/** The ribbon opens the pane at an address such as `taskpane.html?view=check`. */
export function tabInAddress(search: string): Tab {
  const view = new URLSearchParams(search).get("view");
  return TABS.find((tab) => tab === view) ?? "start";
}
