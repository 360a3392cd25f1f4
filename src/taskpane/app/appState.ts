/** Which place of the pane is shown, and whether there is a Word behind it. Pure. */
export type Place = "insert" | "check";
export const PLACES: readonly Place[] = ["insert", "check"];

export type Host = "connecting" | "word" | "not-word" | "too-old" | "failed";

export interface AppState {
  readonly host: Host;
  /** Word has not answered for so long that the clerk should be told. */
  readonly slow: boolean;
  readonly place: Place;
  /** Places that have been shown; they stay as they were left when another one is chosen. */
  readonly visited: readonly Place[];
}

export type AppEvent =
  | { readonly type: "host-answered"; readonly host: Host }
  | { readonly type: "host-slow" }
  | { readonly type: "place-chosen"; readonly place: Place };

export function appStart(place: Place): AppState {
  return { host: "connecting", slow: false, place, visited: [place] };
}

export function appReducer(state: AppState, event: AppEvent): AppState {
  switch (event.type) {
    case "host-answered":
      return { ...state, host: event.host, slow: false };
    case "host-slow":
      return state.host === "connecting" ? { ...state, slow: true } : state;
    case "place-chosen":
      return {
        ...state,
        place: event.place,
        visited: state.visited.includes(event.place) ? state.visited : [...state.visited, event.place],
      };
  }
}

/** The ribbon opens the pane at an address such as `taskpane.html?view=check`. */
export function placeInAddress(search: string): Place {
  return new URLSearchParams(search).get("view") === "check" ? "check" : "insert";
}
