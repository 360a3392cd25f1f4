import { useEffect, useReducer, useRef, type Dispatch } from "react";
import type { StoredProfiles } from "../../app/profiles";
import type { AgencyProfile } from "../../skeleton/agencyProfile";
import { noAnswer, patiently } from "../../word/patience";
import { useOutline } from "../parts/outline";
import { failureOf } from "../parts/failure";
import type { TabProps } from "../app/tab";
import {
  hasProblems,
  insertReducer,
  insertStart,
  isBusy,
  isUnsaved,
  type InsertEvent,
  type InsertState,
} from "./insertState";
import { emptyDraft, profileOf } from "./profileDraft";
import { keepUnsaved, sessionOf, unsavedIn } from "./unsavedForm";

export interface Insert {
  readonly state: InsertState;
  readonly dispatch: Dispatch<InsertEvent>;
  readonly insert: () => void;
  /** Keeps the profile without touching the document. */
  readonly save: () => void;
  /** Shows another kept profile, or with null an empty form for a new one. */
  readonly choose: (id: string | null) => void;
  /** Deletes the kept profile that is shown. */
  readonly remove: () => void;
  readonly importFile: (file: File) => void;
  readonly exportFile: () => void;
}

/** The insertion's states, and the only place of this screen that speaks to Word. */
export function useInsert({ port, connected, today, asked }: TabProps): Insert {
  const { recipient } = useOutline();
  const [state, dispatch] = useReducer(insertReducer, today, (day) => {
    const empty = emptyDraft(day, recipient);
    return insertStart(empty, unsavedIn(sessionOf(window), empty));
  });
  const { draft, own, id } = state;
  const unsaved = isUnsaved(state);
  useEffect(() => {
    keepUnsaved(sessionOf(window), unsaved ? { draft, own, id } : null);
  }, [unsaved, draft, own, id]);

  useEffect(() => {
    if (!connected) return;
    let current = true;
    const offerShipped = async () => {
      const { shippedProfiles } = await import("./shippedProfiles");
      const shipped = await shippedProfiles((address) => fetch(address));
      if (current) dispatch({ type: "shipped-known", shipped });
    };
    port.storedProfiles().then(
      (stored) => {
        if (!current) return;
        dispatch({ type: "profiles-known", stored });
        if (stored.kind === "none") void offerShipped();
      },
      () => {
        // Without a remembered profile the form is empty, and a save that fails as well will be told.
        if (current) dispatch({ type: "profiles-known", stored: { kind: "none" } });
      },
    );
    return () => {
      current = false;
    };
  }, [port, connected]);

  /** A profile that cannot be kept is told beside the result; it is no reason not to insert. */
  async function remember(profile: AgencyProfile): Promise<boolean> {
    try {
      dispatch({ type: "kept", stored: await port.saveProfile(profile, state.id) });
      return true;
    } catch {
      return false;
    }
  }

  async function run(profile: AgencyProfile) {
    try {
      const remembered = await remember(profile);
      const outcome = await patiently(port.insertSkeleton(profile), () => {
        dispatch({ type: "insert-failed", failure: failureOf(noAnswer("unknown")) });
      });
      dispatch({ type: "inserted", outcome, remembered });
    } catch (error) {
      dispatch({ type: "insert-failed", failure: failureOf(error) });
    }
  }

  function insert() {
    if (!connected || isBusy(state)) return;
    dispatch({ type: "insert-asked" });
    if (!hasProblems(state)) void run(profileOf(state.draft));
  }

  /** Another place asks for the insertion: with the remembered profile, once that is known. */
  const answered = useRef(0);
  useEffect(() => {
    if (asked <= answered.current || !state.isProfileKnown) return;
    answered.current = asked;
    // Without a whole profile the form is there to be filled in, and nothing is wrong with it yet.
    if (!hasProblems(state)) insert();
  });

  /** Something done with the kept profiles; a browser part that keeps nothing is told, and nothing is lost. */
  async function change(work: Promise<StoredProfiles>, done?: (stored: StoredProfiles) => InsertEvent) {
    try {
      const stored = await work;
      if (done !== undefined) dispatch(done(stored));
    } catch (error) {
      dispatch({ type: "noted", note: { kind: "failed", failure: failureOf(error) } });
    }
  }

  /** Reads the file as if a stranger had written it; what is wrong with it changes nothing. */
  async function importFile(file: File) {
    const { readProfiles } = await import("./profileTransfer");
    const read = await readProfiles(file);
    if (read.kind === "refused") {
      const { trouble, detail } = read;
      dispatch({ type: "noted", note: { kind: "import-refused", trouble, detail } });
      return;
    }
    await change(port.addProfiles(read.profiles), (stored) => ({ type: "imported", stored }));
  }

  async function exportFile() {
    const { saveProfiles } = await import("./profileTransfer");
    // The one that is shown comes first: the terminal takes the first.
    const shown = state.profiles.filter(({ id }) => id === state.id);
    const others = state.profiles.filter(({ id }) => id !== state.id);
    saveProfiles([...shown, ...others].map(({ profile }) => profile));
    dispatch({ type: "noted", note: { kind: "exported" } });
  }

  return {
    state,
    dispatch,
    insert,
    save: () => {
      if (!connected || isBusy(state)) return;
      dispatch({ type: "save-asked" });
      if (hasProblems(state)) return;
      void change(port.saveProfile(profileOf(state.draft), state.id), (stored) => ({
        type: "saved",
        stored,
      }));
    },
    choose: (id) => {
      dispatch({ type: "profile-chosen", id });
      // Which one is current is kept at once, since the ribbon's button inserts with it.
      if (id !== null) void change(port.chooseProfile(id));
    },
    remove: () => {
      if (state.id === null) return;
      void change(port.removeProfile(state.id), (stored) => ({ type: "removed", stored }));
    },
    importFile: (file) => {
      void importFile(file);
    },
    exportFile: () => {
      void exportFile();
    },
  };
}
