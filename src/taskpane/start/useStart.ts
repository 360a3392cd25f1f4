import { useEffect, useState } from "react";
import type { TabProps } from "../app/tab";
import type { DocumentState } from "../document/documentStore";
import { looked, useDocument, useWatch } from "../document/useDocument";
import { visit, type Visit } from "../document/visit";

export interface Start {
  readonly known: DocumentState;
  /** Whether there is a profile to insert with; null until that is known. */
  readonly hasProfile: boolean | null;
  readonly visit: Visit | null;
  readonly readAgain: () => void;
  /** Takes the clerk to a paragraph of the last reading; `from` is the part or step that was clicked. */
  readonly goTo: (paragraph: number, from: string) => void;
}

/** What the first tab shows of the document, and of going to a place in it. */
export function useStart({ port, store, connected, shown }: TabProps): Start {
  const known = useDocument(store);
  const { result } = known;
  const [hasProfile, setHasProfile] = useState<boolean | null>(null);
  /** The last visit, and the text in which it was made: of another one it tells nothing. */
  const [last, setLast] = useState<{ readonly visit: Visit; readonly of: unknown } | null>(null);

  useEffect(() => {
    if (connected && shown && store.get().result === null) void looked(store);
  }, [connected, shown, store]);
  useWatch({ port, store, shown }, connected);
  useEffect(() => {
    if (!connected || !shown) return;
    port.storedProfiles().then(
      ({ kind }) => {
        setHasProfile(kind === "profiles");
      },
      () => {
        setHasProfile(false);
      },
    );
  }, [port, connected, shown, known]);

  return {
    known,
    hasProfile,
    visit: last !== null && last.of === result ? last.visit : null,
    readAgain: () => {
      void looked(store);
    },
    goTo: (paragraph, from) => {
      if (result === null) return;
      setLast(null);
      void visit(port, result, { paragraph }, from, (made) => {
        setLast({ visit: made, of: result });
      });
    },
  };
}
