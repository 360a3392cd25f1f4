import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";

/**
 * Puts the focus on the current card of the list (`data-current`) whenever `asked` grows; and when the card that had it goes away by a check that ran
 * by itself, so that the keyboard does not start again at the top of the pane.
 */
export function useCardFocus(asked: number, key: string | null): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const answered = useRef(asked);
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
  }, [asked, key]);
  return list;
}
