import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";

/**
 * Puts the focus on the current card of the list (`data-current`) whenever `asked` grows; and when the card that had it
 * goes away by a check that ran by itself, so that the keyboard does not start again at the top of the pane.
 * @param shown whatever is another when other cards are shown.
 */
export function useCardFocus(asked: number, shown: unknown): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  // From the start, so that a view that is drawn anew (the sheet was closed) still answers what was asked before.
  const answered = useRef(0);
  const within = useRef(false);
  useEffect(() => {
    const note = () => {
      within.current = list.current?.contains(document.activeElement) ?? false;
    };
    document.addEventListener("focusin", note);
    return () => {
      document.removeEventListener("focusin", note);
    };
  }, []);
  useLayoutEffect(() => {
    const isLost = within.current && document.activeElement === document.body;
    if (asked === answered.current && !isLost) return;
    answered.current = asked;
    // The pane takes no focus that it does not have: the clerk may be writing in the document.
    if (!document.hasFocus()) return;
    const card = list.current?.querySelector<HTMLElement>("[data-current=true]");
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: "nearest" });
  }, [asked, shown]);
  return list;
}
