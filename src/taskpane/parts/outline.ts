import { createContext, useContext } from "react";
import type { Outline } from "../../outline";

/** What the authority asks for; main.tsx says whose. */
const Asked = createContext<Outline | null>(null);

export const OutlineProvider = Asked.Provider;

export function useOutline(): Outline {
  const outline = useContext(Asked);
  if (outline === null) throw new Error("nothing above gives an outline; wrap it in OutlineProvider");
  return outline;
}
