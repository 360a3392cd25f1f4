import { useSyncExternalStore } from "react";

/** Whether the pane should be dark, as Office says, or as the system does where Office says nothing. */
export function useDark(office: "light" | "dark" | null): boolean {
  const system = useSyncExternalStore(subscribe, () => query().matches);
  return office === null ? system : office === "dark";
}

const query = () => matchMedia("(prefers-color-scheme: dark)");

function subscribe(onChange: () => void): () => void {
  const list = query();
  list.addEventListener("change", onChange);
  return () => {
    list.removeEventListener("change", onChange);
  };
}

/**
 * Office's theme by the colour of the pane's ground, such as "#262626": dark where black weighs more than white on it.
 * `null` where it is no such colour.
 */
export function themeOfGround(colour: string | undefined): "light" | "dark" | null {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour ?? "");
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  // Relative brightness as in ITU-R BT.601; the middle of the scale is the border.
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? "dark" : "light";
}
