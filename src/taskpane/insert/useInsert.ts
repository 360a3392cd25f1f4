import { useEffect, useReducer, useRef, type Dispatch } from "react";
import { congVan1432 } from "../../outline";
import type { AgencyProfile } from "../../skeleton/agencyProfile";
import { noAnswer, patiently } from "../../word/patience";
import { failureOf } from "../parts/failure";
import type { WordPort } from "../port";
import type { PlaceProps } from "../app/place";
import { hasProblems, insertReducer, insertStart, type InsertEvent, type InsertState } from "./insertState";
import { profileOf } from "./profileDraft";

export interface Insert {
  readonly state: InsertState;
  readonly dispatch: Dispatch<InsertEvent>;
  readonly insert: () => void;
}

/** The insertion's states, and the only place of this screen that speaks to Word. */
export function useInsert({ port, connected, today, asked }: Omit<PlaceProps, "shown" | "onGo">): Insert {
  const [state, dispatch] = useReducer(insertReducer, today, (day) =>
    insertStart(day, congVan1432.recipient),
  );

  useEffect(() => {
    if (!connected) return;
    let current = true;
    port.storedProfile().then(
      (stored) => {
        if (current) dispatch({ type: "profile-remembered", stored });
      },
      () => {
        // Without a remembered profile the form is empty, and a save that fails as well will be told.
        if (current) dispatch({ type: "profile-remembered", stored: { kind: "none" } });
      },
    );
    return () => {
      current = false;
    };
  }, [port, connected]);

  async function run(profile: AgencyProfile) {
    try {
      const remembered = await remember(port, profile);
      const outcome = await patiently(port.insertSkeleton(profile), () => {
        dispatch({ type: "insert-failed", failure: failureOf(noAnswer("unknown")) });
      });
      dispatch({ type: "inserted", outcome, remembered });
    } catch (error) {
      dispatch({ type: "insert-failed", failure: failureOf(error) });
    }
  }

  function insert() {
    if (!connected || state.work.kind === "working") return;
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

  return { state, dispatch, insert };
}

/** A profile that cannot be kept is told beside the result; it is no reason not to insert. */
async function remember(port: WordPort, profile: AgencyProfile): Promise<boolean> {
  try {
    await port.saveProfile(profile);
    return true;
  } catch {
    return false;
  }
}
