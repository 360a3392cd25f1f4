import {
  insertReducer,
  insertStart,
  type InsertEvent,
  type InsertState,
} from "../../../src/taskpane/insert/insertState";
import { profileOf, type DraftField } from "../../../src/taskpane/insert/profileDraft";
import type { InsertOutcome } from "../../../src/word";

const start = insertStart(new Date(2026, 10, 23), "Bộ Nội vụ");
const after = (state: InsertState, ...events: readonly InsertEvent[]) => events.reduce(insertReducer, state);
const typed = (field: DraftField, value: string): InsertEvent => ({ type: "typed", field, value });

const dongNai = typed("agency", "Ủy ban nhân dân tỉnh Đồng Nai");
const ready = after(start, dongNai);
const working = after(ready, { type: "insert-asked" });
const outcome: InsertOutcome = {
  inserted: ["heading"],
  lost: [],
  places: 1,
  undoSteps: 1,
  manualSteps: [],
  textKept: true,
  recordedAsRevision: "no",
};
const failure = { code: "protected", documentState: "unchanged", detail: "" } as const;

describe("The agency's name", () => {
  it("fills in what can be guessed from it", () => {
    expect(ready.draft).toMatchObject({ symbol: "BC-UBND", place: "Đồng Nai", title: "CHỦ TỊCH" });
  });

  it("leaves alone what the clerk has written", () => {
    const state = after(start, typed("place", "Biên Hòa"), dongNai);
    expect(state.draft).toMatchObject({ place: "Biên Hòa", symbol: "BC-UBND" });
  });

  it("takes its old guesses along when it changes", () => {
    const state = after(ready, typed("agency", "Bộ Nội vụ"));
    expect(state.draft).toMatchObject({
      symbol: "BC-BNV",
      place: "Hà Nội",
      authority: "",
      title: "BỘ TRƯỞNG",
    });
  });
});

describe("A remembered profile", () => {
  const profile = { ...profileOf(ready.draft), year: 2025, period: "half-year" as const };
  const remembered: InsertEvent = { type: "profile-remembered", stored: { kind: "profile", profile } };

  it("fills the form, but for the period, which the day says better", () => {
    expect(after(start, remembered).draft).toEqual({ ...ready.draft, year: "2026", period: "annual" });
  });

  it("does not write over a form that the clerk has begun to fill in", () => {
    const begun = after(start, typed("place", "Biên Hòa"));
    expect(after(begun, remembered)).toEqual({ ...begun, isProfileKnown: true });
  });

  it("is not changed by guesses afterwards", () => {
    const state = after(start, remembered, typed("agency", "Bộ Nội vụ"));
    expect(state.draft).toMatchObject({ agency: "Bộ Nội vụ", symbol: "BC-UBND" });
  });

  it("that cannot be read is kept to be shown, and fills nothing", () => {
    const state = after(start, {
      type: "profile-remembered",
      stored: { kind: "refused", text: "{", reason: "not JSON" },
    });
    expect(state).toEqual({ ...start, isProfileKnown: true, refusedProfile: "{" });
  });
});

describe("Asking to insert", () => {
  it("starts the work once the form is in order", () => {
    expect(working.work).toEqual({ kind: "working" });
  });

  it("tells the problems instead where there are some", () => {
    const state = after(start, { type: "insert-asked" });
    expect(state).toMatchObject({ work: { kind: "editing" }, asked: 1 });
  });

  it("tells them again at every attempt, so that the focus goes there again", () => {
    expect(after(start, { type: "insert-asked" }, { type: "insert-asked" }).asked).toBe(2);
  });

  it("changes nothing while the work is on: a double click inserts once", () => {
    expect(after(working, { type: "insert-asked" })).toBe(working);
  });
});

describe("The answer", () => {
  it("of a success is shown with whether the profile was kept", () => {
    const state = after(working, { type: "inserted", outcome, remembered: false });
    expect(state.work).toEqual({ kind: "done", outcome, remembered: false });
  });

  it("of a failure is shown, and the form keeps what was written", () => {
    const state = after(working, { type: "insert-failed", failure });
    expect(state.work).toEqual({ kind: "failed", failure });
    expect(state.draft).toEqual(working.draft);
  });

  it("lets the clerk go back to the form and insert again", () => {
    const state = after(
      working,
      { type: "inserted", outcome, remembered: true },
      { type: "edit-asked" },
      { type: "insert-asked" },
    );
    expect(state.work).toEqual({ kind: "working" });
  });

  it("of a failure is gone when the clerk tries again", () => {
    expect(after(working, { type: "insert-failed", failure }, { type: "insert-asked" }).work.kind).toBe(
      "working",
    );
  });
});
